import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationSetListingPicturesArgs, QueryListingPicturesArgs } from '@chophien/api-contract/office-resolvers';
import { ListingPictureQueries, SetListingPictures, type ListingPictures } from '@chophien/catalog';
import type { Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

/** The pictures of a listing; their files come in by files/upload.controller.ts. */
@Resolver()
export class ListingPicturesResolver {
  constructor(
    private readonly queries: ListingPictureQueries,
    private readonly setting: SetListingPictures,
  ) {}

  /** In their order, or null when the listing is not there or not this person's. */
  @Query('listingPictures')
  @Allow({ booth: 'booth.listings.read', floor: 'floor.booths.read' })
  listingPictures(@Act() actor: Actor, @Args() args: QueryListingPicturesArgs): Promise<ListingPictures | null> {
    return this.queries.ofListing(actor, args.id);
  }

  /** The whole row as it shall be. Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('setListingPictures')
  @Allow({ booth: 'booth.listings.write' })
  @Problems('ListingPictures')
  setListingPictures(@Act() actor: Actor, @Args() args: MutationSetListingPicturesArgs): Promise<ListingPictures> {
    return this.setting.run(actor, args);
  }
}
