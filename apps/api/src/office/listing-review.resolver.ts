import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ContentInput as ContentArgs,
  ListingHints,
  ListingReviewPage,
  KeptContent as ShownContent,
  MutationApproveListingArgs,
  MutationBeginListingArgs,
  MutationDiscardListingDraftArgs,
  MutationProposeListingArgs,
  MutationRemoveListingWordArgs,
  MutationReturnListingArgs,
  MutationSaveListingWordArgs,
  MutationWithdrawListingDraftArgs,
  QueryListingContentArgs,
  QueryListingHintsArgs,
  QueryListingReviewsArgs,
  ListingWord as ShownWord,
} from '@chophien/api-contract/office-resolvers';
import { DecideListing, ListingReviewQueries, ListingWords, ProposeListing, type ContentInput, type KeptContent, type ListingContent, type ListingWord, type PackContent, type ReturnReason } from '@chophien/catalog';
import { NotFound, type Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { lower, upper } from '../graphql/enum-words.js';
import { Problems } from '../graphql/problems.js';

/** What booths propose, the floor's desk that decides on it, and the words that goods may not bear. */
@Resolver()
export class ListingReviewResolver {
  constructor(
    private readonly queries: ListingReviewQueries,
    private readonly proposing: ProposeListing,
    private readonly deciding: DecideListing,
    private readonly words: ListingWords,
  ) {}

  /** A listing with its draft, or null when it is not there or not this person's. */
  @Query('listingContent')
  @Allow({ booth: 'booth.listings.read', floor: 'floor.booths.read' })
  async listingContent(@Act() actor: Actor, @Args() args: QueryListingContentArgs): Promise<ShownContent | null> {
    const found = await this.queries.content(actor, args.id);
    return found && shown(found);
  }

  /** The queue. Throws NotFound, InvalidInput. */
  @Query('listingReviews')
  @Allow({ floor: 'floor.listings.write' })
  listingReviews(@Act() actor: Actor, @Args() args: QueryListingReviewsArgs): Promise<ListingReviewPage> {
    return this.queries.waiting(actor, { boothId: args.boothId, first: args.first ?? 30, after: args.after });
  }

  /** How many wait. */
  @Query('listingReviewsWaiting')
  @Allow({ floor: 'floor.listings.write' })
  listingReviewsWaiting(@Act() actor: Actor): Promise<number> {
    return this.queries.count(actor);
  }

  /** Listed words and goods much alike. Throws NotFound. */
  @Query('listingHints')
  @Allow({ floor: 'floor.listings.write' })
  async listingHints(@Act() actor: Actor, @Args() args: QueryListingHintsArgs): Promise<ListingHints> {
    const content = await this.queries.content(actor, args.id);
    if (!content) throw new NotFound('listing');
    const { words, near } = await this.queries.hints(actor, content);
    return { words: words.map((hit) => ({ ...hit, level: upper(hit.level) })), near };
  }

  /** Begins a listing. Throws NotFound, InvalidInput, ReviewMoved. */
  @Mutation('beginListing')
  @Allow({ booth: 'booth.listings.write' })
  @Problems('KeptContent')
  async beginListing(@Act() actor: Actor, @Args() args: MutationBeginListingArgs): Promise<ShownContent> {
    await this.proposing.begin(actor, { ...args, saleKind: args.saleKind === 'CONTACT' ? 'contact' : 'cart', content: given(args.content) });
    return this.now(actor, args.id);
  }

  /** Changes and sends a draft. Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('proposeListing')
  @Allow({ booth: 'booth.listings.write' })
  @Problems('KeptContent')
  async proposeListing(@Act() actor: Actor, @Args() args: MutationProposeListingArgs): Promise<ShownContent> {
    await this.proposing.propose(actor, { ...args, content: given(args.content) });
    return this.now(actor, args.id);
  }

  /** Takes a draft back from the desk. Throws NotFound, ReviewMoved. */
  @Mutation('withdrawListingDraft')
  @Allow({ booth: 'booth.listings.write' })
  @Problems('KeptContent')
  async withdrawListingDraft(@Act() actor: Actor, @Args() args: MutationWithdrawListingDraftArgs): Promise<ShownContent> {
    await this.proposing.withdraw(actor, args.id);
    return this.now(actor, args.id);
  }

  /** Throws a draft away. Throws NotFound, StaleVersion. */
  @Mutation('discardListingDraft')
  @Allow({ booth: 'booth.listings.write' })
  @Problems('ListingDiscarded')
  async discardListingDraft(@Act() actor: Actor, @Args() args: MutationDiscardListingDraftArgs): Promise<{ id: string }> {
    await this.proposing.discard(actor, args.id, args.draftVersion);
    return { id: args.id };
  }

  /** Puts the draft in the place of what is live. Throws NotFound, StaleVersion, ReviewMoved. */
  @Mutation('approveListing')
  @Allow({ floor: 'floor.listings.write' })
  @Problems('ListingDecided')
  async approveListing(@Act() actor: Actor, @Args() args: MutationApproveListingArgs): Promise<{ id: string; waiting: number }> {
    await this.deciding.approve(actor, args.id, args.version);
    return { id: args.id, waiting: await this.queries.count(actor) };
  }

  /** Hands the draft back. Throws NotFound, InvalidInput, StaleVersion, ReviewMoved. */
  @Mutation('returnListing')
  @Allow({ floor: 'floor.listings.write' })
  @Problems('ListingDecided')
  async returnListing(@Act() actor: Actor, @Args() args: MutationReturnListingArgs): Promise<{ id: string; waiting: number }> {
    await this.deciding.handBack(actor, args.id, args.version, { reasons: args.reasons.map((reason) => reason.toLowerCase() as ReturnReason), note: args.note });
    return { id: args.id, waiting: await this.queries.count(actor) };
  }

  /** The floor's list. Throws NotFound. */
  @Query('listingWords')
  @Allow({ floor: 'floor.listings.write' })
  async listingWords(@Act() actor: Actor): Promise<ShownWord[]> {
    return shownWords(await this.words.all(actor));
  }

  /** Adds or changes words; gives the whole list. Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('saveListingWord')
  @Allow({ floor: 'floor.listings.write' })
  @Problems('ListingWords')
  async saveListingWord(@Act() actor: Actor, @Args() args: MutationSaveListingWordArgs): Promise<{ words: ShownWord[] }> {
    await this.words.save(actor, { ...args, level: args.level === 'REFUSE' ? 'refuse' : 'hint' });
    return { words: shownWords(await this.words.all(actor)) };
  }

  /** Takes words off; gives the whole list. Throws NotFound. */
  @Mutation('removeListingWord')
  @Allow({ floor: 'floor.listings.write' })
  @Problems('ListingWords')
  async removeListingWord(@Act() actor: Actor, @Args() args: MutationRemoveListingWordArgs): Promise<{ words: ShownWord[] }> {
    await this.words.remove(actor, args.id);
    return { words: shownWords(await this.words.all(actor)) };
  }

  private async now(actor: Actor, id: string): Promise<ShownContent> {
    const found = await this.queries.content(actor, id);
    if (!found) throw new NotFound('listing');
    return shown(found);
  }
}

const shownWords = (words: readonly ListingWord[]): ShownWord[] => words.map((word) => ({ ...word, level: upper(word.level) }));

function shown({ live, draft, ...found }: KeptContent): ShownContent {
  const content = <Content extends ListingContent>({ storage, deliveryScope, packs, ...rest }: Content) => ({
    ...rest,
    storage: upper(storage),
    deliveryScope: upper(deliveryScope),
    packs: packs.map(({ unit, price, ...pack }: PackContent) => ({ ...pack, unit: upper(unit), price: BigInt(price) })),
  });
  return { ...found, live: content(live), draft: draft && content(draft), decisions: found.decisions.map((one) => ({ ...one, reasons: one.reasons.map((reason) => upper(reason as ReturnReason)) })) };
}

function given({ storage, deliveryScope, packs, ...rest }: ContentArgs): ContentInput {
  return {
    ...rest,
    storage: storage == null ? null : lower(storage),
    deliveryScope: deliveryScope == null ? null : lower(deliveryScope),
    packs: packs == null ? null : packs.map((pack) => ({ ...pack, unit: lower(pack.unit) })),
  };
}
