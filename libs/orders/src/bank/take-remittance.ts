import { actorStamp, newId, rows, type Actor, type Tx } from '@chophien/platform';
import { movePayment, type PaymentMove, type PaymentState } from '@chophien/payments';
import { sentStates, type BoothOrderState } from '../order-state.js';

export const remittanceReasons = ['unknown_order', 'not_cash', 'short', 'over', 'duplicate_payment', 'not_shipped'] as const;
export type RemittanceReason = (typeof remittanceReasons)[number];

/** A line of a carrier's list: cash for one booth order, found by its number in `order`; `key` is the line's own, whenever it is sent. */
export type Remittance = { fileId: string | null; boothId: string; carrier: string; key: string; order: string; amount: bigint; happenedAt: Date };
export type TakenRemittance = { outcome: 'match'; paymentId: string } | { outcome: 'queue'; reason: RemittanceReason; paymentId: string | null } | { outcome: 'known' } | { outcome: 'outgoing' };

export type CashPayment = { id: string; boothId: string; state: PaymentState; amount: bigint; method: string; boothOrderState: BoothOrderState };

const cashOf = `SELECT p.id, p.booth_id AS "boothId", p.state, p.amount, p.method, b.state AS "boothOrderState"
FROM booth_order b JOIN payment p ON p.booth_order_id = b.id AND p.state <> 'void' WHERE b.booth_id = $1`;

/** Takes in one line: kept and applied together, in the caller's transaction. The same line again is known. */
export async function takeRemittance(tx: Tx, actor: Actor, told: Remittance): Promise<TakenRemittance> {
  if (told.amount <= 0n) return { outcome: 'outgoing' };
  const id = newId();
  const made = await rows(
    tx,
    `INSERT INTO cod_remittance (id, booth_id, carrier, external_key, file_id, order_number, amount, happened_at, state, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'queued', 'unknown_order') ON CONFLICT (booth_id, carrier, external_key) DO NOTHING RETURNING id`,
    [id, told.boothId, told.carrier, told.key, told.fileId, told.order, told.amount, told.happenedAt],
  );
  if (made.length === 0) return { outcome: 'known' };
  const numbers = boothOrderNumbersIn(told.order);
  const found = numbers.length === 0 ? [] : await rows<Omit<CashPayment, 'amount'> & { amount: string }>(tx, `${cashOf} AND b.number = ANY ($2::text[]) ORDER BY p.id FOR UPDATE OF p`, [told.boothId, numbers]);
  const [only] = found;
  const payment = found.length === 1 && only ? { ...only, amount: BigInt(only.amount) } : undefined;
  const reason = reasonAgainstCash(told.amount, payment);
  if (reason !== undefined || !payment) {
    await rows(tx, 'UPDATE cod_remittance SET reason = $2, payment_id = $3 WHERE id = $1', [id, reason, payment?.id ?? null]);
    return { outcome: 'queue', reason: reason ?? 'unknown_order', paymentId: payment?.id ?? null };
  }
  await remit(tx, actor, payment);
  await rows(tx, `UPDATE cod_remittance SET state = 'applied', reason = NULL, payment_id = $2 WHERE id = $1`, [id, payment.id]);
  return { outcome: 'match', paymentId: payment.id };
}

/** Why a line is no exact remittance of this payment; undefined where it is. Pure. */
export function reasonAgainstCash(amount: bigint, payment: CashPayment | undefined): RemittanceReason | undefined {
  if (!payment) return 'unknown_order';
  if (payment.method !== 'cash_on_delivery') return 'not_cash';
  if (payment.state === 'remitted') return 'duplicate_payment';
  if (!sentStates.includes(payment.boothOrderState)) return 'not_shipped';
  if (amount < payment.amount) return 'short';
  if (amount > payment.amount) return 'over';
  return undefined;
}

/** Cash that nobody said was collected was, since it has come. */
export async function remit(tx: Tx, actor: Actor, payment: CashPayment): Promise<void> {
  const collected = payment.state === 'due' ? await moveCash(tx, actor, payment, 'collect') : payment.state;
  await moveCash(tx, actor, { ...payment, state: collected }, 'remit');
}

/** One move of a cash payment with its row; gives the state after it. Throws PaymentMoveNotAllowed. */
export async function moveCash(tx: Tx, actor: Actor, payment: Pick<CashPayment, 'id' | 'state' | 'boothId'>, name: PaymentMove, grantId: string | null = null): Promise<PaymentState> {
  const to = movePayment(payment.state, name);
  const stamp = actorStamp(actor);
  const changed = await rows(
    tx,
    `WITH changed AS (
      UPDATE payment SET state = $3, paid_at = coalesce(paid_at, now()), version = version + 1, updated_at = now() WHERE id = $1 AND state = $2 RETURNING id, booth_id
    )
    INSERT INTO payment_move (payment_id, booth_id, move, from_state, to_state, actor_kind, actor_id, grant_id) SELECT id, booth_id, $4, $2, $3, $5, $6, $7 FROM changed RETURNING id`,
    [payment.id, payment.state, to, name, stamp.kind, stamp.id, grantId],
  );
  if (changed.length === 0) throw new Error(`payment ${payment.id} changed under its lock`);
  return to;
}

/** Numbers of booth orders in what a carrier writes: `7K4-2AC/1`, `7K42AC-1`, any case, words around. Pure. */
export function boothOrderNumbersIn(text: string): string[] {
  const found = text.toUpperCase().matchAll(/(?<![0-9A-Z])([2-9A-HJKMNP-TV-Z]{3})-?([2-9A-HJKMNP-TV-Z]{3})[/_-](\d{1,3})(?!\d)/g);
  return [...new Set([...found].map(([, left, right, part]) => `${left}-${right}/${Number(part)}`))];
}
