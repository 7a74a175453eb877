import { parseVietnamesePhone } from '@chophien/places';

/** Who asks about an order of theirs: whoever knows the phone that ordered, or the account that did. */
export type Buyer = { phone: string } | { shopperId: string };

/** A buyer as an order's row holds them: the phone in E.164, or the account; null twice, where the phone is none, is nobody's order. */
export function buyerKeys(buyer: Buyer): { phone: string | null; shopperId: string | null } {
  if ('shopperId' in buyer) return { phone: null, shopperId: buyer.shopperId };
  const read = parseVietnamesePhone(buyer.phone.slice(0, 60));
  return { phone: read.ok ? read.e164 : null, shopperId: null };
}
