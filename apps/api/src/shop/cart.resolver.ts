import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  Cart,
  DeliveryQuote,
  MutationAcceptCartPricesArgs,
  MutationAddToCartArgs,
  MutationRepeatOrderArgs,
  MutationSetCartBoothArgs,
  MutationSetCartLineArgs,
  MutationTakeCartAlongArgs,
  QueryCartArgs,
  QueryDeliveryQuoteArgs,
} from '@chophien/api-contract/shop-resolvers';
import { DeliveryQuotes, type DeliveryMethod } from '@chophien/delivery';
import type { SignedInShopper } from '@chophien/accounts';
import { CartQueries, CartService, RepeatOrder, SetCartBooth, TakeCartAlong, type CartTakenAlong, type NotRepeated } from '@chophien/orders';
import { NotFound } from '@chophien/platform';
import { ActShopper, Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { lower } from '../graphql/enum-words.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';
import { countLookUp } from './order-lookup.js';
import { shownCart, zoneName } from './shown-cart.js';

/** A guest's cart; its token is the only key to it. */
@Resolver()
export class CartResolver {
  constructor(
    private readonly carts: CartService,
    private readonly choices: SetCartBooth,
    private readonly repeating: RepeatOrder,
    private readonly takingAlong: TakeCartAlong,
    private readonly queries: CartQueries,
    private readonly delivery: DeliveryQuotes,
    private readonly rateLimits: RateLimits,
  ) {}

  /** The cart behind a token, quoted anew in đồng; null for an unknown token. */
  @Query('cart')
  @Allow('public')
  async cart(@Args() args: QueryCartArgs): Promise<Cart | null> {
    const found = await this.queries.cart(args.token, args.communeCode);
    return found && shownCart(found);
  }

  /** The ways in which one unit comes to a commune, and what they cost in đồng. Throws NotFound, CannotDeliver. */
  @Query('deliveryQuote')
  @Allow('public')
  @Problems('DeliveryQuote')
  async deliveryQuote(@Args() args: QueryDeliveryQuoteArgs): Promise<DeliveryQuote> {
    if (!/^\d{1,10}$/.test(args.communeCode)) throw new NotFound('commune');
    const quote = await this.delivery.quoteOne(args.variantId, args.communeCode);
    return { ...quote, zone: zoneName(quote.zone) };
  }

  /** Adds units, making a cart where there is none. Throws InvalidInput, NotFound, NotForSale, CartFull, TooManyRequests. */
  @Mutation('addToCart')
  @Allow('public')
  @Problems('CartToken')
  async addToCart(@Ctx() context: ApiContext, @Args() args: MutationAddToCartArgs): Promise<{ token: string; repeated: boolean; cart: Cart }> {
    await this.rateLimits.consume('addToCartPerNetwork', context.networkKey);
    const { token, repeated } = await this.carts.add(args);
    return { token, repeated, cart: await this.mustRead(token) };
  }

  /** Sets the units of one line, 0 removes it. Throws InvalidInput, NotFound. */
  @Mutation('setCartLine')
  @Allow('public')
  @Problems('Cart')
  async setCartLine(@Args() args: MutationSetCartLineArgs): Promise<Cart> {
    await this.carts.setLine(args);
    return this.mustRead(args.token);
  }

  /** Keeps what was chosen for one booth's part. Throws InvalidInput, NotFound, TooManyRequests. */
  @Mutation('setCartBooth')
  @Allow('public')
  @Problems('Cart')
  async setCartBooth(@Ctx() context: ApiContext, @Args() { token, boothId, choices }: MutationSetCartBoothArgs): Promise<Cart> {
    if (choices.voucherCode) await this.rateLimits.consume('voucherPerNetwork', context.networkKey);
    const deliveryMethod = choices.deliveryMethod && lower<DeliveryMethod>(choices.deliveryMethod);
    await this.choices.run({ token, boothId, ...choices, deliveryMethod });
    return this.mustRead(token);
  }

  /** Puts an earlier order's goods into the cart. Throws NotFound, TooManyRequests. */
  @Mutation('repeatOrder')
  @Allow('public')
  @Problems('OrderRepeated')
  async repeatOrder(@Ctx() context: ApiContext, @Args() args: MutationRepeatOrderArgs): Promise<{ token: string; missing: NotRepeated[] }> {
    const { actor, networkKey, requestId } = context;
    // a try at an order's phone, as its page is
    await countLookUp(this.rateLimits, context, args.number);
    return this.repeating.run(actor.kind === 'shopper' ? actor : { kind: 'shopper', networkKey, requestId }, args);
  }

  /** Joins this browser's cart with the account's. Throws NotFound. */
  @Mutation('takeCartAlong')
  @Allow('shopper')
  @Problems('CartTakenAlong')
  async takeCartAlong(@ActShopper() actor: SignedInShopper, @Ctx() context: ApiContext, @Args() args: MutationTakeCartAlongArgs): Promise<CartTakenAlong> {
    return this.takingAlong.run(actor, { sessionToken: context.sessionToken ?? '', cartToken: args.token });
  }

  /** Takes the prices now shown for seen. Throws NotFound. */
  @Mutation('acceptCartPrices')
  @Allow('public')
  @Problems('Cart')
  async acceptCartPrices(@Args() args: MutationAcceptCartPricesArgs): Promise<Cart> {
    await this.carts.acceptPrices(args.token);
    return this.mustRead(args.token);
  }

  private async mustRead(token: string): Promise<Cart> {
    const found = await this.queries.cart(token);
    if (!found) throw new NotFound('cart');
    return shownCart(found);
  }
}
