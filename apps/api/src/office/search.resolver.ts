import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Findings, QueryFindAnythingArgs } from '@chophien/api-contract/office-resolvers';
import type { StaffActor } from '@chophien/platform';
import { FindAnything } from '@chophien/reports';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';

/** One box for everything: orders, booths, products. */
@Resolver()
export class SearchResolver {
  constructor(private readonly find: FindAnything) {}

  /** A few of each kind, inside what the person may read. Throws NotFound, InvalidInput. */
  @Query('findAnything')
  @Allow({ floor: ['floor.orders.read', 'floor.booths.read'], booth: ['booth.orders.read', 'booth.listings.read'] })
  async findAnything(@ActStaff() actor: StaffActor, @Args() args: QueryFindAnythingArgs): Promise<Findings> {
    const { orders, booths, products } = await this.find.run(actor, { text: args.text, boothId: args.boothId ?? null, first: args.first ?? 5 });
    return {
      orders: orders.map((order) => ({ ...order, state: order.state.toUpperCase() as Uppercase<typeof order.state> })),
      booths: booths.map((booth) => ({ ...booth, standing: booth.standing.toUpperCase() as Uppercase<typeof booth.standing> })),
      products,
    };
  }
}
