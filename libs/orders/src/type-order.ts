import { Injectable } from '@nestjs/common';
import { commune } from '@chophien/places';
import type { StaffActor } from '@chophien/platform';
import type { PlaceOrderInput } from './checkout-input.js';
import { PlaceOrder, type PlacedOrder } from './place-order.js';
import { requireMayType } from './typist.js';

/** Types the order of a caller: the shop's own placing, with its rules, under the name of who types. */
@Injectable()
export class TypeOrder {
  constructor(private readonly place: PlaceOrder) {}

  /**
   * `boothId` null: for the floor. The caller's phone counts as at the shop; in the place of a network stands the person who types, so that a telephone
   * desk is not held for one shopper. Throws NotFound (booth; goods of another), and what PlaceOrder throws.
   */
  async run(actor: StaffActor, { boothId, ...form }: Omit<PlaceOrderInput, 'provinceCode'> & { boothId: string | null }): Promise<PlacedOrder> {
    requireMayType(actor, boothId);
    const input = { ...form, provinceCode: commune(form.communeCode)?.provinceCode ?? '' };
    return this.place.run({ kind: 'shopper', networkKey: `staff:${actor.personId}`, requestId: actor.requestId }, input, { actor, boothId });
  }
}
