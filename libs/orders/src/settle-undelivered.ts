import { actorStamp, grantAt, publish, rows, type Actor, type Tx } from '@chophien/platform';
import type { Money } from '@chophien/money';
import { movePayment, type PaymentMove, type PaymentState } from '@chophien/payments';
import type { HeldBoothOrder } from './order-access.js';
import { MoveNotAllowed } from './order-errors.js';
import './order-topics.js';

/** The payment that a booth order is paid by; `isForAll` when it is for its whole order. `owed`: what the booth order costs. */
export type HeldPayment = { id: string; state: PaymentState; isForAll: boolean; owed: Money };

/**
 * Locks what this booth order is paid by, before the booth order itself is moved: money that comes in takes the locks in the same order. Gives undefined for
 * one that costs nothing. Throws MoveNotAllowed while one transfer is awaited for the whole order: the sum that the shopper holds a code for cannot shrink.
 */
export async function lockPaymentOf(tx: Tx, held: HeldBoothOrder): Promise<HeldPayment | undefined> {
  const [found] = await rows<Omit<HeldPayment, 'owed'> & { owed: string }>(
    tx,
    `SELECT p.id, p.state, p.booth_order_id IS NULL AS "isForAll", b.total AS owed FROM booth_order b
     JOIN payment p ON p.order_id = b.order_id AND (p.booth_order_id = b.id OR (p.booth_order_id IS NULL AND b.payment_method <> 'cash_on_delivery'))
     WHERE b.id = $1 AND p.state <> 'void' FOR UPDATE OF p`,
    [held.id],
  );
  if (!found) return undefined;
  if (found.isForAll && found.state === 'awaiting') throw new MoveNotAllowed(held.state);
  return { ...found, owed: BigInt(found.owed) };
}

/** A booth order will not be delivered: what is owed for it ends, and what was paid for it is owed back. Nothing where cash was collected: whoever holds it gives it back. */
export async function settleUndelivered(tx: Tx, actor: Actor, held: HeldBoothOrder, payment: HeldPayment | undefined): Promise<void> {
  switch (payment?.state) {
    case 'due':
    case 'awaiting':
      return move(tx, actor, held, payment, 'void', 0n);
    case 'paid':
    case 'to_refund':
      // a part that cost nothing, in an order that was paid at once
      if (payment.owed === 0n) return;
      return oweBack(tx, actor, held, payment, payment.owed);
  }
}

/** Some of what was paid goes back, and the shopper is told. */
export async function oweBack(tx: Tx, actor: Actor, held: HeldBoothOrder, payment: HeldPayment, amount: Money): Promise<void> {
  await move(tx, actor, held, payment, 'owe_back', amount);
  await publish(tx, 'payment.refund_due', { paymentId: payment.id }, actor.requestId);
}

/** Cash that is due for the booth order becomes another sum. */
export async function adjustDue(tx: Tx, actor: Actor, held: HeldBoothOrder, payment: HeldPayment, amount: Money): Promise<void> {
  await rows(tx, 'UPDATE payment SET amount = $2::bigint WHERE id = $1', [payment.id, amount]);
  await move(tx, actor, held, payment, 'adjust', 0n);
}

async function move(tx: Tx, actor: Actor, held: HeldBoothOrder, payment: HeldPayment, name: PaymentMove, owedBack: Money): Promise<void> {
  const to = movePayment(payment.state, name);
  const stamp = actorStamp(actor);
  await rows(
    tx,
    `WITH changed AS (
      UPDATE payment SET state = $3, refund_due = refund_due + $4, version = version + 1, updated_at = now() WHERE id = $1 AND state = $2 RETURNING id, booth_id
    )
    INSERT INTO payment_move (payment_id, booth_id, move, from_state, to_state, actor_kind, actor_id, grant_id) SELECT id, booth_id, $5, $2, $3, $6, $7, $8 FROM changed`,
    [payment.id, payment.state, to, owedBack, name, stamp.kind, stamp.id, grantAt(actor, held.boothId)],
  );
}
