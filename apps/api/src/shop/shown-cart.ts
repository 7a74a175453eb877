import type { Cart, EnteredVoucher } from '@chophien/api-contract/shop-resolvers';
import type { DeliveryZone } from '@chophien/delivery';
import type { CartView } from '@chophien/orders';
import type { JudgedCode, VoucherKind, VoucherReason } from '@chophien/orders/vouchers';

export function zoneName(zone: DeliveryZone): Uppercase<DeliveryZone> {
  return zone.toUpperCase() as Uppercase<DeliveryZone>;
}

/** A cart as the schema has it. */
export function shownCart(cart: CartView): Cart {
  return {
    ...cart,
    moneyMode: cart.moneyMode.toUpperCase() as Uppercase<typeof cart.moneyMode>,
    groups: cart.groups.map((group) => ({
      ...group,
      deliveryZone: group.deliveryZone && zoneName(group.deliveryZone),
      voucher: group.voucher && shownVoucher(group.voucher),
      paymentMethods: group.paymentMethods.map((method) => method.toUpperCase() as Uppercase<typeof method>),
    })),
    voucher: cart.voucher && shownVoucher(cart.voucher),
  };
}

function shownVoucher({ code, nameVi, nameEn, kind, discount, refusal }: JudgedCode): EnteredVoucher {
  return {
    code,
    nameVi,
    nameEn,
    kind: kind && (kind.toUpperCase() as Uppercase<VoucherKind>),
    discount,
    refusal: refusal && { ...refusal, reason: refusal.reason.toUpperCase() as Uppercase<VoucherReason>, at: refusal.at === null ? null : new Date(refusal.at) },
  };
}
