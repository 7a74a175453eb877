import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Order, QueryOrderArgs } from '@chophien/api-contract/shop-resolvers';
import { OrderQueries, type BoothOrderPart, type OrderPage } from '@chophien/orders';
import { Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { upper } from '../graphql/enum-words.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';
import { countLookUp } from './order-lookup.js';

/** The shopper's order page, by number and phone. */
@Resolver()
export class OrderResolver {
  constructor(
    private readonly queries: OrderQueries,
    private readonly rateLimits: RateLimits,
  ) {}

  /** An order by its number and the phone that ordered. Throws NotFound, TooManyRequests. */
  @Query('order')
  @Allow('public')
  @Problems('Order')
  async order(@Ctx() context: ApiContext, @Args() args: QueryOrderArgs): Promise<Order> {
    await countLookUp(this.rateLimits, context, args.number);
    return shownOrder(await this.queries.orderPage(args.number, args.phone));
  }
}

/** An order as the schema names it. */
export function shownOrder(order: OrderPage): Order {
  return {
    ...order,
    moneyMode: upper(order.moneyMode),
    payments: order.payments.map((payment) => ({ ...payment, method: upper(payment.method), state: upper(payment.state) })),
    boothOrders: order.boothOrders.map(shown),
  };
}

function shown(part: BoothOrderPart): Order['boothOrders'][number] {
  return {
    ...part,
    state: upper(part.state),
    deliveryMethod: upper(part.deliveryMethod),
    paymentMethod: upper(part.paymentMethod),
    declineReason: part.declineReason && upper(part.declineReason),
    shipments: part.shipments.map((parcel) => ({ ...parcel, state: upper(parcel.state), failReason: parcel.failReason && upper(parcel.failReason) })),
    feed: part.feed.map(({ at, kind }) => ({ at, kind: upper(kind) })),
  };
}
