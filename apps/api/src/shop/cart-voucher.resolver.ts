import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Cart, MutationSetCartVoucherArgs } from '@chophien/api-contract/shop-resolvers';
import { CartQueries } from '@chophien/orders';
import { SetCartVoucher } from '@chophien/orders/vouchers';
import { NotFound } from '@chophien/platform';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';
import { shownCart } from './shown-cart.js';

/** The floor's code in a cart; a booth's goes with what else is chosen for its part. */
@Resolver()
export class CartVoucherResolver {
  constructor(
    private readonly entering: SetCartVoucher,
    private readonly queries: CartQueries,
  ) {}

  /** Keeps the code that was entered, or takes it away. Throws InvalidInput, NotFound. */
  @Mutation('setCartVoucher')
  @Allow('public')
  @Problems('Cart')
  async setCartVoucher(@Args() { token, code }: MutationSetCartVoucherArgs): Promise<Cart> {
    await this.entering.run({ token, code: code ?? null });
    const found = await this.queries.cart(token);
    if (!found) throw new NotFound('cart');
    return shownCart(found);
  }
}
