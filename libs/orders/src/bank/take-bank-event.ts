import { createHash } from 'node:crypto';
import { rows, type Actor, type Db, type Tx } from '@chophien/platform';
import { readMemos, recordBankEvent, type BankEventReason, type IncomingBankEvent } from '@chophien/payments';
import type { BankTransfer } from '@chophien/payments/bank';
import { takeBankEvent } from '../apply-payment.js';

/** Who tells of a transfer: a messenger's name, or a statement. `boothId` where it is known whose account it is. */
export type Told = { source: string; transfer: BankTransfer; boothId?: string | null };

/**
 * What became of it. `match`: a payment is paid. `queue`: kept for a person to decide, with the reason. `known`: told before, by this source or another;
 * nothing changed. `outgoing`: money that left the account, or none; nothing is kept.
 */
export type Taken = { outcome: 'match'; paymentId: string } | { outcome: 'queue'; reason: BankEventReason; paymentId: string | null } | { outcome: 'known' } | { outcome: 'outgoing' };

/** Takes in one transfer that a bank tells of: kept and applied in one transaction, whoever tells it and however often. */
export class TakeBankEvent {
  constructor(private readonly db: Db) {}

  /** Safe to repeat. Nothing is thrown but what the database throws; then nothing is kept, and the teller has to tell it again. */
  async run(actor: Actor, told: Told): Promise<Taken> {
    return this.db.tx((tx) => takeTransfer(tx, actor, told));
  }
}

/** The same in the caller's transaction. Transfers to one account are taken one after the other. */
export async function takeTransfer(tx: Tx, actor: Actor, told: Told): Promise<Taken> {
  if (told.transfer.amount <= 0n) return { outcome: 'outgoing' };
  await holdAccount(tx, told.transfer.accountNumber);
  return takeUnderLock(tx, actor, told, await isHeardFrom(tx, told.source, told.transfer.accountNumber));
}

/** A statement is many transfers to one account: locked once, and what it told before is asked of all at once. Gives what became of each, in their order. */
export async function takeStatement(tx: Tx, actor: Actor, accountNumber: string, told: readonly Told[]): Promise<Taken[]> {
  const source = told[0]?.source ?? '';
  await holdAccount(tx, accountNumber);
  const others = await isHeardFrom(tx, source, accountNumber);
  const before = await toldBefore(tx, source, told.map(({ transfer }) => boundedId(transfer.externalId)));
  const taken: Taken[] = [];
  for (const one of told) {
    if (one.transfer.amount <= 0n) taken.push({ outcome: 'outgoing' });
    else if (before.has(boundedId(one.transfer.externalId))) taken.push({ outcome: 'known' });
    else taken.push(await takeUnderLock(tx, actor, one, others));
  }
  return taken;
}

async function holdAccount(tx: Tx, accountNumber: string): Promise<void> {
  await rows(tx, `SELECT pg_advisory_xact_lock(hashtextextended('bank:' || $1, 0))`, [accountNumber]);
}

/** Whether anybody but this source ever told of the account. */
async function isHeardFrom(tx: Tx, source: string, accountNumber: string): Promise<boolean> {
  const [found] = await rows<{ is: boolean }>(tx, 'SELECT EXISTS (SELECT 1 FROM bank_event WHERE account_number = $1 AND source <> $2) AS is', [accountNumber, source]);
  return found!.is;
}

async function toldBefore(tx: Tx, source: string, externalIds: readonly string[]): Promise<Set<string>> {
  const found = await rows<{ id: string }>(
    tx,
    `SELECT external_id AS id FROM bank_event WHERE source = $1 AND external_id = ANY ($2::text[])
     UNION ALL SELECT external_id FROM bank_event_echo WHERE source = $1 AND external_id = ANY ($2::text[])`,
    [source, externalIds],
  );
  return new Set(found.map(({ id }) => id));
}

async function takeUnderLock(tx: Tx, actor: Actor, { source, transfer, boothId }: Told, hasOthers: boolean): Promise<Taken> {
  const externalId = boundedId(transfer.externalId);
  if (hasOthers && (await isEcho(tx, source, externalId, transfer))) return { outcome: 'known' };
  const incoming: IncomingBankEvent = {
    source,
    externalId,
    bankBin: transfer.bankBin ?? (await binOf(tx, transfer.accountNumber)),
    accountNumber: transfer.accountNumber,
    amount: transfer.amount,
    currency: transfer.currency,
    memoText: transfer.memoText.slice(0, 2000),
    happenedAt: transfer.happenedAt,
    reference: transfer.reference,
    ...(boothId === undefined ? {} : { boothId }),
  };
  // most lines of a statement name nothing: there is no payment with which they could be compared
  if (readMemos(incoming.memoText).length === 0) {
    const reason = boothId !== undefined || (await isOurs(tx, transfer.accountNumber)) ? 'unreadable_memo' : 'not_ours';
    return (await recordBankEvent(tx, incoming, reason)) ? { outcome: 'queue', reason, paymentId: null } : { outcome: 'known' };
  }
  const answer = await takeBankEvent(tx, actor, incoming);
  switch (answer.outcome) {
    case 'repeat':
      return { outcome: 'known' };
    case 'paid':
      return { outcome: 'match', paymentId: answer.paymentId };
    case 'refund_due':
      return { outcome: 'queue', reason: 'late', paymentId: answer.paymentId };
    case 'queued':
      return { outcome: 'queue', reason: answer.reason, paymentId: answer.paymentId };
  }
}

async function isOurs(tx: Tx, accountNumber: string): Promise<boolean> {
  return (await rows(tx, 'SELECT 1 FROM receiving_account WHERE account_number = $1 LIMIT 1', [accountNumber])).length > 0;
}

/**
 * Whether another source told of this transfer already: by the bank's own number, or, where one of them does not tell it, by day, amount and words. A source
 * tells each transfer once, so of two alike each finds another event; the second of them is a transfer of its own.
 */
async function isEcho(tx: Tx, source: string, externalId: string, { accountNumber, amount, reference, memoText, happenedAt }: BankTransfer): Promise<boolean> {
  const heard = await rows(
    tx,
    `WITH before AS (SELECT 1 FROM bank_event_echo WHERE source = $1 AND external_id = $2),
    twin AS (
      SELECT e.id FROM bank_event e
      WHERE e.account_number = $3 AND e.amount = $4 AND e.source <> $1 AND e.happened_at BETWEEN $5::timestamptz - interval '2 days' AND $5::timestamptz + interval '2 days'
        AND CASE WHEN e.reference IS NOT NULL AND $6::text IS NOT NULL THEN e.reference = $6
          ELSE (e.happened_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date = ($5::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
            AND upper(regexp_replace(e.memo_text, '[^0-9A-Za-z]', '', 'g')) = upper(regexp_replace($7::text, '[^0-9A-Za-z]', '', 'g')) END
        AND NOT EXISTS (SELECT 1 FROM bank_event_echo o WHERE o.event_id = e.id AND o.source = $1)
        AND NOT EXISTS (SELECT 1 FROM bank_event own WHERE own.source = $1 AND own.external_id = $2)
      ORDER BY e.received_at, e.id LIMIT 1
    ),
    made AS (
      INSERT INTO bank_event_echo (source, external_id, event_id) SELECT $1, $2, id FROM twin WHERE NOT EXISTS (SELECT 1 FROM before) RETURNING 1
    )
    SELECT 1 FROM before UNION ALL SELECT 1 FROM made`,
    [source, externalId, accountNumber, amount, happenedAt, reference, memoText],
  );
  return heard.length > 0;
}

/** The bank of an account of ours whose teller does not name it; empty where that is not one bank. */
async function binOf(tx: Tx, accountNumber: string): Promise<string> {
  const found = await rows<{ bin: string }>(tx, 'SELECT DISTINCT bank_bin AS bin FROM receiving_account WHERE account_number = $1 LIMIT 2', [accountNumber]);
  return found.length === 1 ? found[0]!.bin : '';
}

/** What is too long to be kept is known by its hash. */
function boundedId(id: string): string {
  return id.length <= 200 ? id : `sha256:${createHash('sha256').update(id).digest('hex')}`;
}
