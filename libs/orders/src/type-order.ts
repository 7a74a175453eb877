import { Injectable } from '@nestjs/common';
import type { Money } from '@chophien/money';
import { commune } from '@chophien/places';
import type { StaffActor } from '@chophien/platform';
import type { PlaceOrderInput } from './checkout-input.js';
import type { Transfer } from './order-payments.js';
import { OrderQueries } from './order-queries.js';
import { PlaceOrder, type PlacedOrder } from './place-order.js';
import { requireMayType } from './typist.js';

/** What a caller who pays by transfer has to hear, for each payment: to whom, how many đồng and with which words. */
export type TypedTransfer = Transfer & { payeeVi: string; payeeEn: string; amount: Money };
export type TypedOrder = PlacedOrder & { transfers: TypedTransfer[] };

/** Types the order of a caller: the shop's own placing, with its rules, under the name of who types. */
@Injectable()
export class TypeOrder {
  constructor(
    private readonly place: PlaceOrder,
    private readonly orders: OrderQueries,
  ) {}

  /**
   * `boothId` null: for the floor. The caller's phone counts as at the shop; in the place of a network stands the person who types, so that a telephone
   * desk is not held for one shopper. Throws NotFound (booth; goods of another), and what PlaceOrder throws.
   */
  async run(actor: StaffActor, { boothId, ...form }: Omit<PlaceOrderInput, 'provinceCode'> & { boothId: string | null }): Promise<TypedOrder> {
    requireMayType(actor, boothId);
    const input = { ...form, provinceCode: commune(form.communeCode)?.provinceCode ?? '' };
    const placed = await this.place.run({ kind: 'shopper', networkKey: `staff:${actor.personId}`, requestId: actor.requestId }, input, { actor, boothId });
    if (!paysByTransfer(input)) return { ...placed, transfers: [] };
    const { payments } = await this.orders.orderPage(placed.number, input.phone);
    return { ...placed, transfers: payments.flatMap(({ transfer, payeeVi, payeeEn, amount }) => (transfer ? [{ ...transfer, payeeVi, payeeEn, amount }] : [])) };
  }
}

function paysByTransfer({ paymentMethod, booths }: Pick<PlaceOrderInput, 'paymentMethod' | 'booths'>): boolean {
  return paymentMethod === 'bank_transfer' || (booths ?? []).some((booth) => booth.paymentMethod === 'bank_transfer');
}
