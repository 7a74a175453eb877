import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationEditListingArgs, MutationEditListingsArgs, QueryListingArgs, QueryListingsArgs } from '@chophien/api-contract/office-resolvers';
import { EditListing, EditListings, ListingQueries, type CategoryChoice, type Listing, type ListingOutcome } from '@chophien/catalog';
import type { Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

/** A booth's listings, for its staff; operators read along. */
@Resolver()
export class ListingResolver {
  constructor(
    private readonly queries: ListingQueries,
    private readonly editing: EditListing,
    private readonly editingMany: EditListings,
  ) {}

  /** A page of a booth's listings, newest first. Throws NotFound. */
  @Query('listings')
  @Allow({ booth: 'booth.listings.read', floor: 'floor.booths.read' })
  listings(@Act() actor: Actor, @Args() args: QueryListingsArgs): ReturnType<ListingQueries['ofBooth']> {
    return this.queries.ofBooth(actor, { boothId: args.boothId, text: args.text, first: args.first ?? 50, after: args.after });
  }

  /** One listing, or null when it is not there or not this person's. */
  @Query('listing')
  @Allow({ booth: 'booth.listings.read', floor: 'floor.booths.read' })
  listing(@Act() actor: Actor, @Args() args: QueryListingArgs): Promise<Listing | null> {
    return this.queries.byId(actor, args.id);
  }

  /** Categories that a listing may stand in. */
  @Query('categories')
  @Allow('signed-in')
  categories(): Promise<CategoryChoice[]> {
    return this.queries.categories();
  }

  /** Changes what is given, money in đồng. Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('editListing')
  @Allow({ booth: 'booth.listings.write' })
  @Problems('Listing')
  editListing(@Act() actor: Actor, @Args() args: MutationEditListingArgs): Promise<Listing> {
    return this.editing.run(actor, args);
  }

  /** The same for many listings of one booth, each row for itself. Throws NotFound, InvalidInput. */
  @Mutation('editListings')
  @Allow({ booth: 'booth.listings.write' })
  @Problems('ListingOutcomes')
  async editListings(@Act() actor: Actor, @Args() args: MutationEditListingsArgs): Promise<{ outcomes: ListingOutcome[] }> {
    return { outcomes: await this.editingMany.run(actor, args) };
  }
}
