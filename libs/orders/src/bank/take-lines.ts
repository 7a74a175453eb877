import { rows, type Actor, type Tx } from '@chophien/platform';
import type { SheetRow } from '@chophien/catalog/sheets';
import type { MoneyColumn, MoneyFileKind } from './money-columns.js';
import { cashLines, isRead, statementLines, type LineProblem, type MoneyLine, type ReadLine } from './money-lines.js';
import { takeStatement, type Told } from './take-bank-event.js';
import { takeRemittance, type RemittanceReason, type TakenRemittance } from './take-remittance.js';
import type { BankEventReason } from '@chophien/payments';

export const lineOutcomes = ['match', 'queue', 'known', 'outgoing', 'bad'] as const;
export type LineOutcome = (typeof lineOutcomes)[number];

/** What a file is of. */
export type MoneyFileOf = { id: string; kind: MoneyFileKind; boothId: string | null; carrier: string | null; accountId: string | null; bankBin: string | null; accountNumber: string | null };
/** What became of a line, or would. */
export type JudgedLine = { number: number; outcome: LineOutcome; reason: BankEventReason | RemittanceReason | LineProblem | null; amount: bigint | null; happenedAt: Date | null; words: string; reference: string | null; paymentId: string | null };

/** The lines of a file as its columns tell them. Pure. */
export function linesOf(file: MoneyFileOf, columns: readonly MoneyColumn[], cells: readonly SheetRow[]): ReadLine[] {
  return file.kind === 'statement' ? statementLines(columns, cells, file.accountNumber ?? '') : cashLines(columns, cells, file.carrier ?? '');
}

/** Takes every line in its order, in the caller's transaction. What it gives is what was written. */
export async function takeLines(tx: Tx, actor: Actor, file: MoneyFileOf, lines: readonly ReadLine[]): Promise<JudgedLine[]> {
  const readable = lines.filter(isRead);
  const taken = file.kind === 'statement' ? await takeStatement(tx, actor, file.accountNumber ?? '', readable.map((line) => toldBy(file, line))) : await takeRemittances(tx, actor, file, readable);
  const byNumber = new Map(readable.map(({ number }, at) => [number, taken[at]!]));
  return lines.map((line) => {
    if (!isRead(line)) return { number: line.number, outcome: 'bad', reason: line.problem, amount: null, happenedAt: null, words: line.words, reference: null, paymentId: null };
    const { number, happenedAt, amount, words, reference } = line;
    const became = byNumber.get(number)!;
    const isTold = became.outcome === 'queue' || became.outcome === 'match';
    return { number, outcome: became.outcome, reason: became.outcome === 'queue' ? became.reason : null, amount, happenedAt, words, reference, paymentId: isTold ? became.paymentId : null };
  });
}

function toldBy(file: MoneyFileOf, { key, reference, amount, words, happenedAt }: MoneyLine): Told {
  const transfer = { externalId: key, reference, bankBin: file.bankBin, accountNumber: file.accountNumber ?? '', amount, currency: 'VND', memoText: words, happenedAt };
  return { source: `statement:${file.accountId}`, boothId: file.boothId, transfer };
}

async function takeRemittances(tx: Tx, actor: Actor, file: MoneyFileOf, lines: readonly MoneyLine[]): Promise<TakenRemittance[]> {
  const taken: TakenRemittance[] = [];
  for (const { key, words, amount, happenedAt } of lines) taken.push(await takeRemittance(tx, actor, { fileId: file.id, boothId: file.boothId ?? '', carrier: file.carrier ?? '', key, order: words, amount, happenedAt }));
  return taken;
}

/** Keeps what was promised of each line, and the sums. */
export async function keepPromise(tx: Tx, file: MoneyFileOf, judged: readonly JudgedLine[]): Promise<void> {
  await rows(tx, 'DELETE FROM money_file_row WHERE file_id = $1', [file.id]);
  await rows(
    tx,
    `INSERT INTO money_file_row (file_id, booth_id, number, outcome, reason, amount, happened_at, words, reference, payment_id)
     SELECT $1, $2, number, outcome, reason, amount, "happenedAt", words, reference, "paymentId" FROM jsonb_to_recordset($3::jsonb)
       AS l (number int, outcome text, reason text, amount bigint, "happenedAt" timestamptz, words text, reference text, "paymentId" uuid)`,
    [file.id, file.boothId, JSON.stringify(judged.map((line) => ({ ...line, amount: line.amount?.toString() ?? null })))],
  );
  const count = (outcome: LineOutcome) => judged.filter((line) => line.outcome === outcome).length;
  await rows(
    tx,
    `UPDATE money_file SET state = 'checked', version = version + 1, rows_match = $2, rows_queue = $3, rows_known = $4, rows_outgoing = $5, rows_bad = $6 WHERE id = $1`,
    [file.id, count('match'), count('queue'), count('known'), count('outgoing'), count('bad')],
  );
}
