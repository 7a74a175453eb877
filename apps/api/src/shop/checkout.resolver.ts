import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationPlaceOrderArgs } from '@chophien/api-contract/shop-resolvers';
import type { DeliveryMethod } from '@chophien/delivery';
import { PlaceOrder, type PlacedOrder } from '@chophien/orders';
import type { PaymentMethod } from '@chophien/payments';
import type { ShopperActor } from '@chophien/platform';
import { Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { lower } from '../graphql/enum-words.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';

/** Placing an order, as a guest or into one's account. */
@Resolver()
export class CheckoutResolver {
  constructor(
    private readonly place: PlaceOrder,
    private readonly rateLimits: RateLimits,
  ) {}

  /** Places the order of a cart; repeating it with the same requestKey gives the same order. Throws every problem of PlaceOrderResult. */
  @Mutation('placeOrder')
  @Allow('public')
  @Problems('OrderPlaced')
  async placeOrder(@Ctx() context: ApiContext, @Args() { input }: MutationPlaceOrderArgs): Promise<PlacedOrder> {
    const { actor, networkKey, requestId } = context;
    await this.rateLimits.consume('placeOrderPerNetwork', networkKey);
    const shopper: ShopperActor = actor.kind === 'shopper' ? actor : { kind: 'shopper', networkKey, requestId };
    return this.place.run(shopper, {
      ...input,
      language: input.language === 'EN' ? 'en' : 'vi',
      paymentMethod: input.paymentMethod && lower<PaymentMethod>(input.paymentMethod),
      booths: input.booths?.map((booth) => ({ ...booth, paymentMethod: booth.paymentMethod && lower<PaymentMethod>(booth.paymentMethod), deliveryMethod: booth.deliveryMethod && lower<DeliveryMethod>(booth.deliveryMethod) })),
    });
  }
}
