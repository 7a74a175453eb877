import { Args, Query, Resolver } from '@nestjs/graphql';
import type { BoothTablePage, OrderTablePage, ProductTablePage, QueryBoothTableArgs, QueryOrderTableArgs, QueryProductTableArgs } from '@chophien/api-contract/office-resolvers';
import { BoothTable, type BoothStanding } from '@chophien/booths';
import { ProductTable, type ProductState } from '@chophien/catalog';
import { OrderTable, type BoothOrderState } from '@chophien/orders';
import type { StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';

/** The large tables of operators; a booth's staff may read those of their own booth. */
@Resolver()
export class TablesResolver {
  constructor(
    private readonly orders: OrderTable,
    private readonly products: ProductTable,
    private readonly booths: BoothTable,
  ) {}

  /** Booth orders. Throws NotFound, InvalidInput. */
  @Query('orderTable')
  @Allow({ floor: 'floor.orders.read', booth: 'booth.orders.read' })
  async orderTable(@ActStaff() actor: StaffActor, @Args() args: QueryOrderTableArgs): Promise<OrderTablePage> {
    const states = args.filter?.states?.map((state) => state.toLowerCase() as BoothOrderState);
    const page = await this.orders.read(actor, { ...args, first: args.first ?? 50, filter: args.filter && { ...args.filter, states } });
    return { ...page, nodes: page.nodes.map((row) => ({ ...row, state: row.state.toUpperCase() as Uppercase<BoothOrderState> })) };
  }

  /** Products of every booth. Throws NotFound, InvalidInput. */
  @Query('productTable')
  @Allow({ floor: 'floor.booths.read', booth: 'booth.listings.read' })
  productTable(@ActStaff() actor: StaffActor, @Args() args: QueryProductTableArgs): Promise<ProductTablePage> {
    const state = args.filter?.state && (args.filter.state.toLowerCase() as ProductState);
    return this.products.read(actor, { ...args, first: args.first ?? 50, filter: args.filter && { ...args.filter, state } });
  }

  /** Booths. Throws NotFound, InvalidInput. */
  @Query('boothTable')
  @Allow({ floor: 'floor.booths.read' })
  boothTable(@ActStaff() actor: StaffActor, @Args() args: QueryBoothTableArgs): Promise<BoothTablePage> {
    const standing = args.filter?.standing && (args.filter.standing.toLowerCase() as BoothStanding);
    return this.booths.read(actor, { ...args, first: args.first ?? 50, filter: args.filter && { ...args.filter, standing } });
  }
}
