import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationAdjustStockArgs, MutationSetLowStockArgs, QueryStockHistoryArgs, QueryStockOfArgs } from '@chophien/api-contract/office-resolvers';
import { AdjustStock, SetLowStock, StockQueries, type AdjustmentReason, type VariantStock } from '@chophien/catalog';
import type { Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

/** What lies at a booth and why, for its staff; operators read along. */
@Resolver()
export class StockResolver {
  constructor(
    private readonly queries: StockQueries,
    private readonly adjust: AdjustStock,
    private readonly low: SetLowStock,
  ) {}

  /** The packs of a listing. Throws NotFound. */
  @Query('stockOf')
  @Allow({ booth: 'booth.listings.read', floor: 'floor.booths.read' })
  stockOf(@Act() actor: Actor, @Args() args: QueryStockOfArgs): Promise<VariantStock[]> {
    return this.queries.ofListing(actor, args.listingId);
  }

  /** A page of the changes of a listing's stock, newest first. Throws NotFound, InvalidInput. */
  @Query('stockHistory')
  @Allow({ booth: 'booth.listings.read', floor: 'floor.booths.read' })
  stockHistory(@Act() actor: Actor, @Args() args: QueryStockHistoryArgs): ReturnType<StockQueries['history']> {
    return this.queries.history(actor, { productId: args.listingId, first: args.first ?? 20, after: args.after });
  }

  /** Units come or go. Throws NotFound, InvalidInput, RequestKeyReused. */
  @Mutation('adjustStock')
  @Allow({ booth: 'booth.listings.write' })
  @Problems('ListingStock')
  async adjustStock(@Act() actor: Actor, @Args() { reason, ...args }: MutationAdjustStockArgs): Promise<{ listingId: string; variants: VariantStock[] }> {
    return this.stock(actor, await this.adjust.run(actor, { ...args, reason: reason.toLowerCase() as AdjustmentReason }));
  }

  /** When a pack runs low. Throws NotFound, InvalidInput. */
  @Mutation('setLowStock')
  @Allow({ booth: 'booth.listings.write' })
  @Problems('ListingStock')
  async setLowStock(@Act() actor: Actor, @Args() args: MutationSetLowStockArgs): Promise<{ listingId: string; variants: VariantStock[] }> {
    return this.stock(actor, await this.low.run(actor, args));
  }

  private async stock(actor: Actor, listingId: string): Promise<{ listingId: string; variants: VariantStock[] }> {
    return { listingId, variants: await this.queries.ofListing(actor, listingId) };
  }
}
