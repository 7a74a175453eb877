import { actorStamp, isId, publish, rows, type Actor, type Tx } from '@chophien/platform';
import { holdStockAgain } from '@chophien/catalog';
import { movePayment, readMemos, reasonAgainst, recordBankEvent, type AwaitedPayment, type BankEvent, type BankEventReason, type IncomingBankEvent, type PaymentMove } from '@chophien/payments';
import type { BoothOrderState } from './order-state.js';
import { retakeVouchers } from './vouchers/return-vouchers.js';
import './order-topics.js';

/**
 * What became of a bank's word. `paid`: exactly the money that was asked for, and its booth orders are placed; `late` when their time had run out and the
 * goods could be held again. `refund_due`: it was exactly that money, but the goods are gone or declined. `queued`: nothing was paid, a person decides.
 * `repeat`: told or decided before, nothing changed.
 */
export type PaymentAnswer =
  | { outcome: 'paid'; paymentId: string; late: boolean }
  | { outcome: 'refund_due'; paymentId: string }
  | { outcome: 'queued'; reason: BankEventReason; paymentId: string | null }
  | { outcome: 'repeat' };

/** A new event from a webhook or a statement: written once and applied, in the caller's transaction. The same event again is a `repeat`. */
export async function takeBankEvent(tx: Tx, actor: Actor, incoming: IncomingBankEvent): Promise<PaymentAnswer> {
  const event = await recordBankEvent(tx, incoming);
  return event ? applyPayment(tx, actor, event) : { outcome: 'repeat' };
}

type UnpaidState = Extract<BoothOrderState, 'awaiting_payment' | 'expired'>;
type FoundPayment = AwaitedPayment & { orderId: string; boothOrderId: string | null; boothId: string | null };

/** What stands for a memo: the payment to which a person says that a queued event belongs, or what the card provider says of its intent. */
type Named = { paymentId: string } | { attemptId: string | null; intentId: string };

/**
 * The only function that marks a transfer or a card payment as paid. Compares amount, currency, account and memo (of a card: attempt and intent) with the payment,
 * then moves it, its booth orders and the event together; whatever does not fit to the đồng leaves the payment as it is and the event in the queue with its
 * reason. `named` stands for the memo and for nothing else. Where a person names a payment, the caller has checked that they may say so, and writes the audit
 * row. Order of locks: event, payment, booth orders, stock.
 */
export async function applyPayment(tx: Tx, actor: Actor, event: BankEvent, named?: Named): Promise<PaymentAnswer> {
  const [open] = await rows<{ id: string }>(tx, `SELECT id FROM bank_event WHERE id = $1 AND state = 'queued' FOR UPDATE`, [event.id]);
  if (!open) return { outcome: 'repeat' };
  const found = await findPayment(tx, event, named);
  if (typeof found === 'string') return queue(tx, event, found, null);
  const reason = reasonAgainst(event, found);
  if (reason) return queue(tx, event, reason, found.id);
  switch (found.state) {
    case 'awaiting':
      await pay(tx, actor, event, found);
      await moveToPlaced(tx, actor, found, 'awaiting_payment', 'pay');
      return { outcome: 'paid', paymentId: found.id, late: false };
    case 'expired': {
      const parts = await boothOrdersIn(tx, found, 'expired');
      if (!(await holdStockAgain(tx, parts))) return oweBack(tx, actor, event, found, 'late');
      await pay(tx, actor, event, found);
      await moveToPlaced(tx, actor, found, 'expired', 'revive');
      // stock stands before vouchers here, against the order of placing: in the rare circle PostgreSQL ends one of the two, and its transaction runs again
      for (const id of parts) await retakeVouchers(tx, id);
      return { outcome: 'paid', paymentId: found.id, late: true };
    }
    case 'void':
      return oweBack(tx, actor, event, found, 'not_awaited');
    default:
      return queue(tx, event, 'duplicate_payment', found.id);
  }
}

const paymentColumns = `SELECT id, order_id AS "orderId", booth_order_id AS "boothOrderId", booth_id AS "boothId", amount, currency, state,
  bank_bin AS "bankBin", account_number AS "accountNumber" FROM payment`;

async function findPayment(tx: Tx, event: BankEvent, named: Named | undefined): Promise<FoundPayment | BankEventReason> {
  if (named && 'intentId' in named) return findCardPayment(tx, named);
  const chosen = named;
  const memos = chosen ? [] : readMemos(event.memoText);
  if (!chosen && memos.length === 0) return 'unreadable_memo';
  const found = await rows<Omit<FoundPayment, 'amount'> & { amount: string }>(
    tx,
    chosen ? `${paymentColumns} WHERE id = $1 AND method = 'bank_transfer' FOR UPDATE` : `${paymentColumns} WHERE memo = ANY ($1::text[]) ORDER BY id FOR UPDATE`,
    [chosen ? chosen.paymentId : memos],
  );
  if (found.length > 1) return 'several_memos';
  const [payment] = found;
  return payment ? { ...payment, amount: BigInt(payment.amount) } : 'unknown_memo';
}

/** The payment for which this floor made the page, as long as no other intent came from it; the intent is held to it from now on. */
async function findCardPayment(tx: Tx, { attemptId, intentId }: { attemptId: string | null; intentId: string }): Promise<FoundPayment | BankEventReason> {
  if (attemptId === null || !isId(attemptId)) return 'not_ours';
  const [payment] = await rows<Omit<FoundPayment, 'amount'> & { amount: string }>(
    tx,
    `${paymentColumns} WHERE id = (SELECT payment_id FROM card_attempt WHERE id = $1) AND method = 'card' FOR UPDATE`,
    [attemptId],
  );
  if (!payment) return 'not_ours';
  const held = await rows(tx, 'UPDATE card_attempt SET intent_id = $2 WHERE id = $1 AND coalesce(intent_id, $2) = $2 RETURNING id', [attemptId, intentId]);
  return held.length === 1 ? { ...payment, amount: BigInt(payment.amount) } : 'not_ours';
}

async function pay(tx: Tx, actor: Actor, event: BankEvent, payment: FoundPayment): Promise<void> {
  await changePayment(tx, actor, payment, 'pay', { eventId: event.id, refundDue: 0n });
  await rows(tx, `UPDATE bank_event SET state = 'applied', reason = NULL, payment_id = $2 WHERE id = $1`, [event.id, payment.id]);
  await publish(tx, 'order.paid', { paymentId: payment.id }, actor.requestId);
}

/** The money is here and the goods are not: it goes back whole, and the event waits in the queue until it has. */
async function oweBack(tx: Tx, actor: Actor, event: BankEvent, payment: FoundPayment, reason: BankEventReason): Promise<PaymentAnswer> {
  await changePayment(tx, actor, payment, 'owe_back', { eventId: event.id, refundDue: payment.amount });
  await queue(tx, event, reason, payment.id);
  await publish(tx, 'payment.refund_due', { paymentId: payment.id }, actor.requestId);
  return { outcome: 'refund_due', paymentId: payment.id };
}

async function queue(tx: Tx, event: BankEvent, reason: BankEventReason, paymentId: string | null): Promise<PaymentAnswer> {
  await rows(tx, 'UPDATE bank_event SET reason = $2, payment_id = $3 WHERE id = $1', [event.id, reason, paymentId]);
  return { outcome: 'queued', reason, paymentId };
}

async function changePayment(tx: Tx, actor: Actor, payment: FoundPayment, name: PaymentMove, to: { eventId: string; refundDue: bigint }): Promise<void> {
  const state = movePayment(payment.state, name);
  const stamp = actorStamp(actor);
  const changed = await rows(
    tx,
    `WITH changed AS (
      UPDATE payment SET state = $3, paid_at = now(), paid_event_id = $4, refund_due = $5, version = version + 1, updated_at = now() WHERE id = $1 AND state = $2 RETURNING id, booth_id
    )
    INSERT INTO payment_move (payment_id, booth_id, move, from_state, to_state, actor_kind, actor_id) SELECT id, booth_id, $6, $2, $3, $7, $8 FROM changed RETURNING id`,
    [payment.id, payment.state, state, to.eventId, to.refundDue, name, stamp.kind, stamp.id],
  );
  if (changed.length === 0) throw new Error(`payment ${payment.id} changed under its lock`);
}

/** The booth order that a payment is for, or all of its order where one payment is for the whole. */
async function boothOrdersIn(tx: Tx, payment: FoundPayment, state: UnpaidState): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    'SELECT id FROM booth_order WHERE order_id = $1 AND ($2::uuid IS NULL OR id = $2) AND state = $3 ORDER BY id FOR UPDATE',
    [payment.orderId, payment.boothOrderId, state],
  );
  return found.map((row) => row.id);
}

/** The booths have to answer from now on, within the time that the shopper was told when ordering. */
async function moveToPlaced(tx: Tx, actor: Actor, payment: FoundPayment, from: UnpaidState, name: 'pay' | 'revive'): Promise<void> {
  const stamp = actorStamp(actor);
  await rows(
    tx,
    `WITH moved AS (
      UPDATE booth_order SET state = 'placed', version = version + 1, updated_at = now(), answer_due_at = now() + (answer_due_at - placed_at)
      WHERE id = ANY ($1::uuid[]) AND state = $2 RETURNING id, booth_id
    )
    INSERT INTO booth_order_move (booth_order_id, booth_id, move, from_state, to_state, actor_kind, actor_id) SELECT id, booth_id, $3, $2, 'placed', $4, $5 FROM moved`,
    [await boothOrdersIn(tx, payment, from), from, name, stamp.kind, stamp.id],
  );
}
