import { actorStamp, publish, rows, type Actor, type Db, type Tx } from '@chophien/platform';
import { releaseStock } from '@chophien/catalog';
import { movePayment } from '@chophien/payments';
import { oneByOne } from './one-by-one.js';
import { move } from './order-state.js';
import { returnVouchers } from './vouchers/return-vouchers.js';
import './order-topics.js';

/**
 * Ends what nobody paid in time, by the database's clock: the transfer and its booth orders expire, what they held is for sale again, and the shopper is
 * told. One transaction a payment, so that no two orders' stock is ever locked together; a payment that money is just arriving for is left to it. One that fails holds up no
 * other. Gives how many ended.
 */
export async function expireUnpaidOrders(db: Db, actor: Actor): Promise<number> {
  return oneByOne(db, overdue, (tx, id) => expireOne(tx, actor, id));
}

const isOver = `state = 'awaiting' AND expires_at <= now()`;
const overdue = { name: 'orders.unpaid-in-time', text: `SELECT id FROM payment WHERE ${isOver} ORDER BY expires_at, id` };

async function expireOne(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const [payment] = await rows<{ id: string; orderId: string; boothOrderId: string | null }>(
    tx,
    `SELECT id, order_id AS "orderId", booth_order_id AS "boothOrderId" FROM payment WHERE ${isOver} AND id = $1 FOR UPDATE SKIP LOCKED`,
    [id],
  );
  if (!payment) return false;
  const stamp = actorStamp(actor);
  await rows(
    tx,
    `WITH changed AS (UPDATE payment SET state = $2, version = version + 1, updated_at = now() WHERE id = $1 RETURNING id, booth_id)
     INSERT INTO payment_move (payment_id, booth_id, move, from_state, to_state, actor_kind, actor_id) SELECT id, booth_id, 'expire', 'awaiting', $2, $3, $4 FROM changed`,
    [payment.id, movePayment('awaiting', 'expire'), stamp.kind, stamp.id],
  );
  const parts = await rows<{ id: string }>(
    tx,
    `WITH held AS MATERIALIZED (
       SELECT id FROM booth_order WHERE order_id = $1 AND ($2::uuid IS NULL OR id = $2) AND state = 'awaiting_payment' ORDER BY id FOR UPDATE
     ), changed AS (
       UPDATE booth_order b SET state = $3, version = version + 1, updated_at = now() FROM held WHERE b.id = held.id RETURNING b.id, b.booth_id
     )
     INSERT INTO booth_order_move (booth_order_id, booth_id, move, from_state, to_state, actor_kind, actor_id)
     SELECT id, booth_id, 'expire', 'awaiting_payment', $3, $4, $5 FROM changed RETURNING booth_order_id AS id`,
    [payment.orderId, payment.boothOrderId, move('awaiting_payment', 'expire'), stamp.kind, stamp.id],
  );
  for (const part of parts) await returnVouchers(tx, part.id);
  await releaseStock(tx, parts.map((part) => part.id));
  await publish(tx, 'payment.expired', { paymentId: payment.id }, actor.requestId);
  return true;
}
