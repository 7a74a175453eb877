import { newId, rows, type Tx } from '@chophien/platform';
import type { Money } from '@chophien/money';
import type { PaymentState } from './payment-state.js';

/** One line of a bank's word about money that came in, from whatever source; `amount` in the currency's smallest unit, above 0. */
export type IncomingBankEvent = {
  /** Who told it: the name of a webhook or of an uploaded statement's bank. Together with `externalId` it is told once. */
  source: string;
  /** The bank's own id of this transaction. */
  externalId: string;
  bankBin: string;
  accountNumber: string;
  amount: Money;
  currency: string;
  /** The words of the transfer as the bank gives them, noise and all. */
  memoText: string;
  happenedAt: Date;
  /** The bank's own number of the transfer, which every teller of it knows; null where it is not told. */
  reference?: string | null;
  /** Whose account it is, where that is known otherwise than by its number: a booth's statement. Null is the partner's. */
  boothId?: string | null;
  /** The word itself as it came, for whoever has to look into it. */
  raw?: unknown;
};

/** An event that stands in the table, as it is compared. */
export type BankEvent = { id: string; bankBin: string; accountNumber: string; amount: Money; currency: string; memoText: string };

/** Why money that came marks nothing paid; each is for a person to decide, none is guessed. */
export const bankEventReasons = [
  'unread', 'not_ours', 'unreadable_memo', 'unknown_memo', 'several_memos', 'wrong_account', 'wrong_currency', 'short', 'over', 'duplicate_payment', 'late', 'not_awaited',
] as const;
export type BankEventReason = (typeof bankEventReasons)[number];

/** What an event is compared with. */
export type AwaitedPayment = { id: string; amount: Money; currency: string; bankBin: string; accountNumber: string; state: PaymentState };

/**
 * Writes an event that nobody has told yet, as `queued` with the reason (`unread` until it was compared), with the booth whose account it names, and gives it; gives undefined for one
 * that stands there already, which changes nothing. Call it in the transaction of the effect.
 */
export async function recordBankEvent(tx: Tx, event: IncomingBankEvent, reason: BankEventReason = 'unread'): Promise<BankEvent | undefined> {
  const id = newId();
  const made = await rows<{ id: string }>(tx, insertEvent, [
    id,
    event.source,
    event.externalId,
    event.bankBin,
    event.accountNumber,
    event.amount,
    event.currency,
    event.memoText,
    event.happenedAt,
    JSON.stringify(event.raw ?? null),
    event.boothId ?? null,
    reason,
    event.reference?.slice(0, 200) ?? null,
  ]);
  if (made.length === 0) return undefined;
  return { id, bankBin: event.bankBin, accountNumber: event.accountNumber, amount: event.amount, currency: event.currency, memoText: event.memoText };
}

// Whose account it is: an active one before a retired one, and nobody's where two booths share it; then the memo tells.
const insertEvent = `
INSERT INTO bank_event (id, source, external_id, booth_id, bank_bin, account_number, amount, currency, memo_text, happened_at, raw, state, reason, reference)
SELECT $1::uuid, $2::text, $3::text, coalesce($11::uuid, owner.booth_id), $4::text, $5::text, $6::bigint, $7::text, $8::text, $9::timestamptz, $10::jsonb, 'queued', $12::text, $13::text
FROM (SELECT 1) AS one
LEFT JOIN LATERAL (
  SELECT (array_agg(a.booth_id))[1] AS booth_id FROM receiving_account a
  WHERE a.bank_bin = $4 AND a.account_number = $5 HAVING count(DISTINCT a.booth_id) = 1 AND bool_and(a.booth_id IS NOT NULL)
) AS owner ON true
ON CONFLICT (source, external_id) DO NOTHING
RETURNING id`;

/**
 * Compares an event with the payment that its memo names: account, currency, then amount to the đồng. Gives undefined when it is exactly the
 * money that was asked for, else the reason. Whether the payment still waits is the caller's compare-and-set. Pure.
 */
export function reasonAgainst(event: BankEvent, payment: AwaitedPayment): BankEventReason | undefined {
  if (event.bankBin !== payment.bankBin || event.accountNumber !== payment.accountNumber) return 'wrong_account';
  if (event.currency !== payment.currency) return 'wrong_currency';
  if (event.amount < payment.amount) return 'short';
  if (event.amount > payment.amount) return 'over';
  return undefined;
}
