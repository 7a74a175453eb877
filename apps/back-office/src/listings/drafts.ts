import type { ListingEdit, ListingRowFragment } from '@chophien/api-contract/office';
import { parseDong } from '@chophien/money';
import type { FieldProblem } from '../words/problem-words.js';
import { groupedDong, readUnits } from './listing-form.js';
import type { Outcome } from './save-listings.js';

export type Row = ListingRowFragment;

/** The columns that are edited in the table. */
export const cellNames = ['price', 'onHand'] as const;
export type CellName = (typeof cellNames)[number];

/** What was typed into one row and is not saved yet, and the row as it was when the typing began: an edit is of what was seen. */
export interface Draft {
  readonly seen: Row;
  readonly typed: Partial<Record<CellName, string>>;
  /** Somebody else changed the row after it was seen; said until the row is saved. */
  readonly isStale?: boolean;
  readonly refused?: readonly FieldProblem[];
}
export type Drafts = Readonly<Record<string, Draft>>;

const leastPrice = 1_000n;
const mostPrice = 1_000_000_000n;
const mostUnits = 1_000_000;

/** A saved value as it stands in its field. */
export function written(row: Row, cell: CellName): string {
  return cell === 'price' ? groupedDong(row.price) : String(row.onHand);
}

/** The value that a text stands for, as the api takes it, or what is wrong with it; `unreadable` where it is no number at all. */
export function readCell(row: Pick<Row, 'reserved'>, cell: CellName, text: string): { value: string | number } | { problem: FieldProblem } {
  const wrong = (reason: string, limit: number | null = null) => ({ problem: { field: cell, reason, limit } });
  if (cell === 'price') {
    const price = parseDong(text);
    if (price === null) return wrong('unreadable');
    if (price < leastPrice) return wrong('out_of_range', Number(leastPrice));
    if (price > mostPrice) return wrong('out_of_range', Number(mostPrice));
    return { value: price.toString() };
  }
  const units = readUnits(text);
  if (units === null) return wrong('unreadable');
  if (units > mostUnits) return wrong('out_of_range', mostUnits);
  if (units < row.reserved) return wrong('below_reserved', row.reserved);
  return { value: units };
}

const savedValue = (row: Row, cell: CellName): string | number => (cell === 'price' ? row.price : row.onHand);

function isChange(row: Row, cell: CellName, text: string): boolean {
  const read = readCell(row, cell, text);
  return 'problem' in read || read.value !== savedValue(row, cell);
}

/** The drafts after a text was typed into a cell; a text that says what is saved already is no draft. */
export function type(drafts: Drafts, row: Row, cell: CellName, text: string): Drafts {
  const draft = drafts[row.id] ?? { seen: row, typed: {} };
  const typed = { ...draft.typed };
  delete typed[cell];
  if (isChange(draft.seen, cell, text)) typed[cell] = text;
  return put(drafts, row.id, { ...draft, typed, refused: draft.refused?.filter((problem) => problem.field !== cell) });
}

/** As it was saved: the cell is no draft any more. */
export function restore(drafts: Drafts, row: Row, cell: CellName): Drafts {
  return drafts[row.id] ? type(drafts, row, cell, written(drafts[row.id]!.seen, cell)) : drafts;
}

function put(drafts: Drafts, id: string, draft: Draft): Drafts {
  const { [id]: _, ...others } = drafts;
  return Object.keys(draft.typed).length === 0 ? others : { ...others, [id]: draft };
}

/** One changed cell, for the bar that says what is unsaved. */
export interface Pending {
  readonly row: Row;
  readonly cell: CellName;
  readonly from: string;
  readonly to: string;
  readonly problem: FieldProblem | undefined;
}

export function pendingOf(drafts: Drafts): Pending[] {
  return Object.values(drafts).flatMap((draft) =>
    cellNames.flatMap((cell) => {
      const text = draft.typed[cell];
      if (text === undefined) return [];
      const read = readCell(draft.seen, cell, text);
      const problem = 'problem' in read ? read.problem : draft.refused?.find((one) => one.field === cell);
      const to = 'problem' in read ? text : cell === 'price' ? groupedDong(String(read.value)) : String(read.value);
      return [{ row: draft.seen, cell, from: written(draft.seen, cell), to, problem }];
    }),
  );
}

/** What is sent: only what differs, with the version and the stock that were seen. Unreadable cells are left out. */
export function editsOf(drafts: Drafts): ListingEdit[] {
  return Object.values(drafts).flatMap(({ seen, typed }) => {
    const changes: ListingEdit['changes'] = {};
    const price = typed.price === undefined ? undefined : readCell(seen, 'price', typed.price);
    const onHand = typed.onHand === undefined ? undefined : readCell(seen, 'onHand', typed.onHand);
    if (price && 'value' in price) changes.price = String(price.value);
    if (onHand && 'value' in onHand) changes.onHand = Number(onHand.value);
    return Object.keys(changes).length === 0 ? [] : [editOf(seen, changes)];
  });
}

/** One edit of a row as it was seen. */
export function editOf(seen: Row, changes: ListingEdit['changes']): ListingEdit {
  return { id: seen.id, version: seen.version, changes, ...(changes.onHand == null ? {} : { onHandSeen: seen.onHand }) };
}

/** Writes back what stood there before; it is sent with the version that our own edit left, so it never undoes somebody else. */
export function undoOf(before: Row, after: Row, changes: ListingEdit['changes']): ListingEdit {
  return editOf(after, {
    ...(changes.price == null ? {} : { price: before.price }),
    ...(changes.onHand == null ? {} : { onHand: before.onHand }),
    ...(changes.hidden == null ? {} : { hidden: before.hidden }),
  });
}

/**
 * The drafts after an answer. A saved cell is no draft, unless something else was typed meanwhile; a row that somebody else changed shows
 * what stands there now beside what was typed, and waits for the person.
 */
export function settle(drafts: Drafts, outcomes: readonly Outcome[], sent: readonly ListingEdit[]): Drafts {
  let left = drafts;
  for (const { id, outcome, fields, listing } of outcomes) {
    const draft = left[id];
    if (!draft) continue;
    if (listing === null) {
      left = put(left, id, { ...draft, typed: {} });
      continue;
    }
    const changes = outcome === 'SAVED' ? sent.find((edit) => edit.id === id)?.changes : undefined;
    const typed: Draft['typed'] = {};
    for (const cell of cellNames) {
      const text = draft.typed[cell];
      if (text === undefined || !isChange(listing, cell, text)) continue;
      const read = readCell(draft.seen, cell, text);
      const wasSaved = changes?.[cell] != null && 'value' in read && String(read.value) === String(changes[cell]);
      if (!wasSaved) typed[cell] = text;
    }
    left = put(left, id, { seen: listing, typed, isStale: outcome === 'STALE', refused: outcome === 'INVALID' ? fields : [] });
  }
  return left;
}

/** A price moved by hundredths of a percent and rounded to whole thousands of đồng, a half upwards. */
export function byPercent(price: string, hundredths: number): string {
  const moved = BigInt(price) * BigInt(10_000 + hundredths);
  return (((moved + 5_000_000n) / 10_000_000n) * 1_000n).toString();
}

/** `-10`, `+7,5`: hundredths of a percent, or null for what is none, is 0, or lies outside -90 to +300. */
export function readPercent(text: string): number | null {
  const [, sign = '', whole, part = ''] = /^([+\-−]?)\s?(\d{1,3})(?:[.,](\d{1,2}))?\s?%?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const hundredths = (Number(whole) * 100 + Number(part.padEnd(2, '0'))) * (sign === '-' || sign === '−' ? -1 : 1);
  return hundredths === 0 || hundredths < -9_000 || hundredths > 30_000 ? null : hundredths;
}
