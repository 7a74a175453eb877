import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  Account,
  AccountOrderPage,
  Address,
  Device,
  MutationAddAddressArgs,
  MutationEditAddressArgs,
  MutationEndShopperSessionArgs,
  MutationMakeDefaultAddressArgs,
  MutationRemoveAddressArgs,
  Order,
  QueryAccountOrderArgs,
  QueryAccountOrdersArgs,
} from '@chophien/api-contract/shop-resolvers';
import { EndShopperSessions, ShopperAccounts, ShopperAddresses, type ShopperAccount, type SignedInShopper } from '@chophien/accounts';
import { OrderQueries, ShopperOrders } from '@chophien/orders';
import { ActShopper, Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';
import { shownOrder } from './order.resolver.js';

/** What the account's pages show and change of the shopper who is signed in; nothing here takes a shopper's id. */
@Resolver('Account')
export class AccountResolver {
  constructor(
    private readonly accounts: ShopperAccounts,
    private readonly addressBook: ShopperAddresses,
    private readonly sessions: EndShopperSessions,
    private readonly orders: ShopperOrders,
    private readonly orderQueries: OrderQueries,
  ) {}

  /** Who is signed in; null for a guest. */
  @Query('account')
  @Allow('public')
  async account(@Ctx() { actor }: ApiContext): Promise<ShopperAccount | null> {
    if (actor.kind !== 'shopper' || actor.shopperId === undefined) return null;
    return (await this.accounts.read({ ...actor, shopperId: actor.shopperId })) ?? null;
  }

  @ResolveField('addresses')
  async addresses(@ActShopper() actor: SignedInShopper): Promise<Address[]> {
    return this.addressBook.list(actor);
  }

  @ResolveField('devices')
  async devices(@ActShopper() actor: SignedInShopper, @Ctx() context: ApiContext, @Parent() _account: Account): Promise<Device[]> {
    return (await this.accounts.devices(actor, context.sessionToken ?? '')).map(({ device, ...rest }) => ({ ...rest, label: device }));
  }

  /** A page of the account's orders, newest first. Throws InvalidInput. */
  @Query('accountOrders')
  @Allow('shopper')
  async accountOrders(@ActShopper() actor: SignedInShopper, @Args() args: QueryAccountOrdersArgs): Promise<AccountOrderPage> {
    const page = await this.orders.list(actor, { first: args.first ?? 20, after: args.after });
    return { ...page, nodes: page.nodes.map((row) => ({ ...row, parts: row.parts.map((part) => ({ ...part, state: part.state.toUpperCase() as Uppercase<typeof part.state> })) })) };
  }

  /** One order of the account. Throws NotFound, for another's alike. */
  @Query('accountOrder')
  @Allow('shopper')
  @Problems('Order')
  async accountOrder(@ActShopper() actor: SignedInShopper, @Args() args: QueryAccountOrderArgs): Promise<Order> {
    return shownOrder(await this.orderQueries.orderPageOfShopper(actor, args.number));
  }

  /** Throws InvalidInput, TooManyAddresses. */
  @Mutation('addAddress')
  @Allow('shopper')
  @Problems('AccountChanged')
  async addAddress(@ActShopper() actor: SignedInShopper, @Args() args: MutationAddAddressArgs): Promise<{ id: string }> {
    return { id: await this.addressBook.add(actor, args.input) };
  }

  /** Throws NotFound, InvalidInput. */
  @Mutation('editAddress')
  @Allow('shopper')
  @Problems('AccountChanged')
  async editAddress(@ActShopper() actor: SignedInShopper, @Args() args: MutationEditAddressArgs): Promise<{ id: string }> {
    await this.addressBook.edit(actor, args.id, args.input);
    return { id: args.id };
  }

  /** Throws NotFound. */
  @Mutation('makeDefaultAddress')
  @Allow('shopper')
  @Problems('AccountChanged')
  async makeDefaultAddress(@ActShopper() actor: SignedInShopper, @Args() args: MutationMakeDefaultAddressArgs): Promise<{ id: string }> {
    await this.addressBook.makeDefault(actor, args.id);
    return { id: args.id };
  }

  /** Throws NotFound. */
  @Mutation('removeAddress')
  @Allow('shopper')
  @Problems('AccountChanged')
  async removeAddress(@ActShopper() actor: SignedInShopper, @Args() args: MutationRemoveAddressArgs): Promise<{ id: string }> {
    await this.addressBook.remove(actor, args.id);
    return { id: args.id };
  }

  /** Throws NotFound. */
  @Mutation('endShopperSession')
  @Allow('shopper')
  @Problems('AccountChanged')
  async endShopperSession(@ActShopper() actor: SignedInShopper, @Args() args: MutationEndShopperSessionArgs): Promise<{ id: string }> {
    await this.sessions.one(actor, args.id);
    return { id: args.id };
  }

  /** All but this one. */
  @Mutation('endOtherShopperSessions')
  @Allow('shopper')
  async endOtherShopperSessions(@ActShopper() actor: SignedInShopper, @Ctx() context: ApiContext): Promise<number> {
    return this.sessions.others(actor, context.sessionToken ?? '');
  }
}
