import type { BoothOrderView } from '@chophien/orders';

export type ShownBoothOrder = ReturnType<typeof shownBoothOrder>;

/** A booth order as the schema shows it; what hangs on it is loaded field by field. */
export function shownBoothOrder(order: BoothOrderView) {
  return { ...order, state: upper(order.state), paymentMethod: upper(order.paymentMethod), paymentState: order.paymentState && upper(order.paymentState), deliveryZone: upper(order.deliveryZone), deliveryMethod: upper(order.deliveryMethod), declineReason: order.declineReason && upper(order.declineReason) };
}

function upper<T extends string>(value: T): Uppercase<T> {
  return value.toUpperCase() as Uppercase<T>;
}
