import { rows, type Settings, type Tx } from '@chophien/platform';
import { OrderLimitReached, OrderRefused } from './order-errors.js';

/** The dated settings against false orders, read before the transaction. */
export type OrderLimits = { perPhonePerDay: number; perNetworkPerDay: number; typedPerPersonPerDay: number; unansweredPerPhone: number };

export async function readOrderLimits(settings: Settings): Promise<OrderLimits> {
  return {
    perPhonePerDay: await settings.get('orders.perPhonePerDay'),
    perNetworkPerDay: await settings.get('orders.perNetworkPerDay'),
    typedPerPersonPerDay: await settings.get('orders.typedPerPersonPerDay'),
    unansweredPerPhone: await settings.get('orders.unansweredPerPhone'),
  };
}

// Counting is only sure while nobody else of the same phone or network counts: they queue here, phone first, then network, then the cart,
// always in this order. The cart's row is locked last because FOR UPDATE stands above the join.
const lockBuyerAndCart = `
WITH phone AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtextextended('orders.phone ' || $1, 0))),
network AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtextextended('orders.network ' || $2, 0)) FROM phone)
SELECT c.id FROM network CROSS JOIN cart_token t JOIN cart c ON c.id = t.cart_id WHERE t.token_hash = $3 FOR UPDATE OF c`;

/**
 * Queues behind every other order of this phone, network and cart; one statement. Gives the cart's id, or undefined for an unknown token.
 * What is counted must be counted by a later statement, whose snapshot is younger than the wait.
 */
export async function queueForPlacing(tx: Tx, phone: string, networkKey: string, cartTokenHash: Buffer): Promise<string | undefined> {
  return (await rows<{ id: string }>(tx, lockBuyerAndCart, [phone, networkKey, cartTokenHash]))[0]?.id;
}

export type BuyerHistory = {
  blocked: boolean;
  phoneToday: number;
  networkToday: number;
  unanswered: number;
  /** A booth declined as suspected false or unreachable, or a parcel was refused or met nobody and came back, and nothing was sent to this phone since. */
  doubtful: boolean;
};

/** The columns of BuyerHistory for phone $1 and network $2, to stand in a SELECT. */
export const buyerHistoryColumns = `
  EXISTS (SELECT 1 FROM buyer_block k WHERE k.lifted_at IS NULL AND ((k.kind = 'phone' AND k.value = $1) OR (k.kind = 'network' AND k.value = $2))) AS blocked,
  (SELECT count(*)::int FROM customer_order o WHERE o.buyer_phone = $1 AND o.placed_at > now() - interval '24 hours') AS "phoneToday",
  (SELECT count(*)::int FROM customer_order o WHERE o.network_key = $2 AND o.placed_at > now() - interval '24 hours') AS "networkToday",
  (SELECT count(*)::int FROM customer_order o JOIN booth_order b ON b.order_id = o.id WHERE o.buyer_phone = $1 AND b.state IN ('placed', 'awaiting_payment')) AS unanswered,
  coalesce((SELECT max(b.updated_at) FILTER (WHERE (b.state = 'declined' AND b.decline_reason IN ('suspected_false', 'buyer_unreachable'))
        OR (b.state = 'returned' AND EXISTS (SELECT 1 FROM shipment s WHERE s.booth_order_id = b.id AND s.fail_reason IN ('refused', 'no_answer'))))
      > coalesce(max(b.updated_at) FILTER (WHERE b.state IN ('shipped', 'delivered')), '-infinity')
    FROM customer_order o JOIN booth_order b ON b.order_id = o.id WHERE o.buyer_phone = $1), false) AS doubtful`;

/**
 * Throws OrderRefused or OrderLimitReached when one more order of `boothOrders` parts would go past a limit. `isTyped`: by staff for a caller, whose key
 * stands in the network's place.
 */
export function requireWithinLimits(limits: OrderLimits, history: BuyerHistory, boothOrders: number, isTyped: boolean): void {
  if (history.blocked) throw new OrderRefused();
  if (history.phoneToday >= limits.perPhonePerDay) throw new OrderLimitReached('PHONE_PER_DAY');
  if (history.networkToday >= (isTyped ? limits.typedPerPersonPerDay : limits.perNetworkPerDay)) throw new OrderLimitReached(isTyped ? 'TYPED_PER_DAY' : 'NETWORK_PER_DAY');
  if (history.unanswered + boothOrders > limits.unansweredPerPhone) throw new OrderLimitReached('UNANSWERED');
}
