import type { SlipPartsFragment } from '@chophien/api-contract/office';

/** What vouchers took off a booth order, by who bears it; only what there is. Amounts with their minus, as the api writes numbers. */
export function discountLines(order: Pick<SlipPartsFragment, 'boothDiscount' | 'floorDiscount'>): { key: 'booth' | 'floor'; amount: string }[] {
  return ([['booth', order.boothDiscount], ['floor', order.floorDiscount]] as const).flatMap(([key, amount]) => (BigInt(amount) > 0n ? [{ key, amount: `-${amount}` }] : []));
}
