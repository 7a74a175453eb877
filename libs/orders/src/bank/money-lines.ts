import { createHash } from 'node:crypto';
import { cellText, type SheetCell, type SheetRow } from '@chophien/catalog/sheets';
import type { MoneyColumn, MoneyField } from './money-columns.js';
import { amountOf, instantOf } from './statement-cells.js';

/** Why a line cannot be read. */
export type LineProblem = 'bad_date' | 'bad_amount' | 'two_amounts' | 'no_order';

/** A line of a file: amount in đồng, below zero when it went out. `key` is the same whenever the same line is sent again. */
export type MoneyLine = { number: number; happenedAt: Date; amount: bigint; words: string; reference: string | null; key: string };
export type UnreadLine = { number: number; words: string; problem: LineProblem };
export type ReadLine = MoneyLine | UnreadLine;
type Unkeyed = Omit<MoneyLine, 'key'>;
type Numbered = Unkeyed & { reference: string };

export function isRead(line: ReadLine): line is MoneyLine {
  return 'key' in line;
}

/** Lines of a bank's statement. Pure. */
export function statementLines(columns: readonly MoneyColumn[], rows: readonly SheetRow[], accountNumber: string): ReadLine[] {
  return keyed(rows, accountNumber, numberOfLine, (row) => {
    const cell = reader(columns, row);
    const words = textOf(cell('words'));
    const amount = statementAmount(cell);
    const time = instantOf(cell('time'));
    if (!time.ok) return { number: row.number, words, problem: 'bad_date' };
    if (typeof amount === 'string') return { number: row.number, words, problem: amount };
    return { number: row.number, words, happenedAt: time.value, amount, reference: textOf(cell('reference')).slice(0, 200) || null };
  });
}

/** Lines of a carrier's list; the words are the order's number, else the tracking number. Pure. */
export function cashLines(columns: readonly MoneyColumn[], rows: readonly SheetRow[], carrier: string): ReadLine[] {
  return keyed(rows, carrier, numberOfPayout, (row) => {
    const cell = reader(columns, row);
    const words = [textOf(cell('order')), textOf(cell('tracking'))].filter((text) => text !== '').join(' · ').slice(0, 200);
    const amount = amountOf(cell('amount'));
    const time = instantOf(cell('time'));
    if (words === '') return { number: row.number, words, problem: 'no_order' };
    if (!time.ok) return { number: row.number, words, problem: 'bad_date' };
    if (!amount.ok) return { number: row.number, words, problem: 'bad_amount' };
    return { number: row.number, words, happenedAt: time.value, amount: amount.value, reference: textOf(cell('reference')).slice(0, 200) || null };
  });
}

function statementAmount(cell: (field: MoneyField) => SheetCell): bigint | LineProblem {
  const whole = cell('amount');
  if (whole !== null) {
    const read = amountOf(whole);
    return read.ok ? read.value : 'bad_amount';
  }
  const [credit, debit] = [cell('credit'), cell('debit')].map((one) => (one === null || (typeof one === 'string' && /^[\s\-–—.]*$/.test(one)) ? ({ ok: true, value: 0n } as const) : amountOf(one)));
  if (!credit?.ok || !debit?.ok) return 'bad_amount';
  if (credit.value !== 0n && debit.value !== 0n) return 'two_amounts';
  // a column of what went out needs no sign to say so
  const out = debit.value < 0n ? -debit.value : debit.value;
  if (credit.value === 0n && out === 0n) return 'bad_amount';
  return credit.value === 0n ? -out : credit.value;
}

function reader(columns: readonly MoneyColumn[], { cells }: SheetRow): (field: MoneyField) => SheetCell {
  return (field) => {
    const at = columns.findIndex((column) => column.field === field);
    return at < 0 ? null : (cells[at] ?? null);
  };
}

function textOf(cell: SheetCell): string {
  return cellText(cell).replace(/\s+/gu, ' ').trim().slice(0, 2000);
}

/** A bank's own number of a line, with the amount, since a fee may share it. */
const numberOfLine = ({ reference, amount }: Numbered): string => `${reference.slice(0, 150)}:${amount}`;
/** A carrier's number may be that of its payout, the same on all lines: each is for an order of its own. */
const numberOfPayout = ({ reference, amount, words }: Numbered): string => hash(JSON.stringify([reference, amount.toString(), words]));

/**
 * The sender's own number makes the key where there is one; else account, instant, amount, words and the how manieth of such lines it is: two buyers may send the same
 * on one day.
 */
function keyed(rows: readonly SheetRow[], of: string, byNumber: (line: Numbered) => string, read: (row: SheetRow) => Unkeyed | UnreadLine): ReadLine[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const line = read(row);
    if ('problem' in line) return line;
    if (isNumbered(line)) return { ...line, key: byNumber(line) };
    const alike = JSON.stringify([of, line.happenedAt.toISOString(), line.amount.toString(), line.words]);
    const nth = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, nth);
    return { ...line, key: hash(`${alike}#${nth}`) };
  });
}

const isNumbered = (line: Unkeyed): line is Numbered => line.reference !== null;

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
