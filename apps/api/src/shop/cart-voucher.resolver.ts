import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Cart, MutationSetCartVoucherArgs } from '@chophien/api-contract/shop-resolvers';
import { CartQueries } from '@chophien/orders';
import { SetCartVoucher } from '@chophien/orders/vouchers';
import { NotFound } from '@chophien/platform';
import { Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';
import { shownCart } from './shown-cart.js';

/** The floor's code in a cart; a booth's goes with what else is chosen for its part. */
@Resolver()
export class CartVoucherResolver {
  constructor(
    private readonly entering: SetCartVoucher,
    private readonly queries: CartQueries,
    private readonly rateLimits: RateLimits,
  ) {}

  /** Keeps the code that was entered, or takes it away. Throws InvalidInput, NotFound, TooManyRequests. */
  @Mutation('setCartVoucher')
  @Allow('public')
  @Problems('Cart')
  async setCartVoucher(@Ctx() context: ApiContext, @Args() { token, code }: MutationSetCartVoucherArgs): Promise<Cart> {
    if (code) await this.rateLimits.consume('voucherPerNetwork', context.networkKey);
    await this.entering.run({ token, code: code ?? null });
    const found = await this.queries.cart(token);
    if (!found) throw new NotFound('cart');
    return shownCart(found);
  }
}
