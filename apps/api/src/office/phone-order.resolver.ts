import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentPolicies } from '@chophien/accounts';
import type {
  Caller,
  MutationFillTypedCartArgs,
  MutationPlaceTypedOrderArgs,
  PackToType,
  QueryCallerByPhoneArgs,
  QueryPacksToTypeArgs,
  TypedCart,
  TypedPart,
  TypedVoucher,
} from '@chophien/api-contract/office-resolvers';
import { PacksToType } from '@chophien/catalog';
import { CallerByPhone, CartQueries, FillCart, TypeOrder, type CartView, type TypedOrder } from '@chophien/orders';
import type { DeliveryMethod } from '@chophien/delivery';
import type { PaymentMethod } from '@chophien/payments';
import { NotFound, type StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { lower, upper } from '../graphql/enum-words.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';

const typists = { floor: 'floor.orders.type', booth: 'booth.orders.write' } as const;

/** Orders that staff type in for callers: booth staff of their own goods, operators of any. */
@Resolver()
export class PhoneOrderResolver {
  constructor(
    private readonly callers: CallerByPhone,
    private readonly packs: PacksToType,
    private readonly fill: FillCart,
    private readonly carts: CartQueries,
    private readonly policies: CurrentPolicies,
    private readonly type: TypeOrder,
    private readonly rateLimits: RateLimits,
  ) {}

  /** Who ordered last by this number. Throws NotFound, InvalidInput, TooManyRequests. */
  @Query('callerByPhone')
  @Allow(typists)
  @Problems('Caller')
  async callerByPhone(@ActStaff() actor: StaffActor, @Args() { boothId, phone }: QueryCallerByPhoneArgs): Promise<Caller> {
    await this.rateLimits.consume('callerPerPerson', actor.personId);
    return this.callers.run(actor, { boothId: boothId ?? null, phone });
  }

  /** Packs by part of a name or by barcode. Throws NotFound. */
  @Query('packsToType')
  @Allow(typists)
  packsToType(@ActStaff() actor: StaffActor, @Args() { boothId, text, first }: QueryPacksToTypeArgs): Promise<PackToType[]> {
    return this.packs.find(actor, { boothId: boothId ?? null, text, first: first ?? 8 });
  }

  /** A cart with exactly these lines, quoted. Throws NotFound, InvalidInput, CartFull. */
  @Mutation('fillTypedCart')
  @Allow(typists)
  @Problems('TypedCart')
  async fillTypedCart(@ActStaff() actor: StaffActor, @Args() { input }: MutationFillTypedCartArgs): Promise<TypedCart> {
    const { token, left } = await this.fill.run(actor, {
      boothId: input.boothId ?? null, token: input.token, lines: input.lines, voucherCode: input.voucherCode,
      booths: input.booths?.map((choice) => ({ ...choice, deliveryMethod: choice.deliveryMethod && lower<DeliveryMethod>(choice.deliveryMethod) })),
    });
    const [cart, versions] = await Promise.all([this.carts.cart(token, input.communeCode), this.policies.versions()]);
    if (!cart) throw new NotFound('cart');
    return { ...shown(cart), token, left, termsVersion: versions.terms, privacyVersion: versions.privacy };
  }

  /** Places the order. Throws every problem of PlaceTypedOrderResult. */
  @Mutation('placeTypedOrder')
  @Allow(typists)
  @Problems('TypedOrder')
  placeTypedOrder(@ActStaff() actor: StaffActor, @Args() { input }: MutationPlaceTypedOrderArgs): Promise<TypedOrder> {
    return this.type.run(actor, {
      ...input,
      booths: input.booths?.map((booth) => ({ ...booth, paymentMethod: booth.paymentMethod && lower<PaymentMethod>(booth.paymentMethod) })),
      paymentMethod: input.paymentMethod && lower<PaymentMethod>(input.paymentMethod),
      boothId: input.boothId ?? null,
      language: input.language === 'EN' ? 'en' : 'vi',
    });
  }
}

function shown({ groups, canCheckOut, moneyMode, voucher, ...cart }: CartView): Omit<TypedCart, 'token' | 'left' | 'termsVersion' | 'privacyVersion'> {
  return { ...cart, voucher: shownVoucher(voucher), isPaidOnce: moneyMode === 'partner', canPlace: canCheckOut && groups.every(takesCash), parts: groups.map(shownPart) };
}

function shownPart(group: CartView['groups'][number]): TypedPart {
  return {
    ...group,
    takesCash: takesCash(group),
    cannotDeliver: group.cannotDeliver?.variantIds ?? null,
    voucher: shownVoucher(group.voucher),
    ways: group.deliveryOptions.map(({ method, pickupPoint, fee, refusal, isChosen }) => ({ method, pickupPointId: pickupPoint?.id ?? null, pickupName: pickupPoint?.name ?? null, pickupAddress: pickupPoint?.address ?? null, fee, refusal, isChosen })),
    paymentMethods: group.paymentMethods.filter((method) => method !== 'card').map((method) => upper(method)),
  };
}

function shownVoucher(voucher: CartView['voucher']): TypedVoucher | null {
  return voucher && { code: voucher.code, discount: voucher.discount, refusal: voucher.refusal && upper(voucher.refusal.reason) };
}

/** Staff take no other way to pay: alcohol, which is paid without cash, its buyer orders at the shop. */
function takesCash(group: CartView['groups'][number]): boolean {
  return group.paymentMethods.includes('cash_on_delivery');
}
