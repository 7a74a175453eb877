import { InvalidInput } from './domain-error.js';
import { isId } from './ids.js';
import { checkedFirst } from './page.js';

/** Rows that a table counts exactly; above it says "more than". */
export const countedExactly = 10_000;

/** How a table stands: by one expression, ties broken by an id, both in one direction, so that one index walks it either way. */
export type TableSort = {
  /** SQL of the key and of the id; the house's own words, never a person's. */
  key: string;
  id: string;
  /** SQL type of the key as a parameter, such as `timestamptz` or `text COLLATE "vi-x-icu"`. */
  type: string;
  descending: boolean;
};

/** A page of a table that is read in both directions. `first` rows after `after`, or the `first` rows that end before `before`. */
export type TableAsk = { first: number; after?: string | null; before?: string | null };
export type TablePageInfo = { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
/** `count` is exact up to `countedExactly`; `isMore` when there are more than that. */
export type TableTotal = { count: number; isMore: boolean };
export type TablePage<Node> = { nodes: Node[]; pageInfo: TablePageInfo; total: TableTotal };

type Cursor = { key: string; id: string };

/** What is checked of `first`, `after` and `before` before anything is read. `sortName` stands in the cursor: one order's cursor is no other's. */
export type TableWindow = { first: number; backward: boolean; cursor: Cursor | null; sortName: string };

/** Throws InvalidInput for `first` out of 1…100, a cursor that this order did not give, or both cursors at once. */
export function tableWindow(sortName: string, ask: TableAsk): TableWindow {
  const first = checkedFirst(ask.first);
  if (ask.after && ask.before) throw new InvalidInput([{ field: 'before', reason: 'unknown' }]);
  const backward = !ask.after && !!ask.before;
  return { first, backward, cursor: readCursor(sortName, backward ? 'before' : 'after', backward ? ask.before : ask.after), sortName };
}

/**
 * The clauses of one page: a condition behind the cursor (its values are put on the end of `values`), the order, and the limit, which is one
 * more than a page. To be read in this order; `tablePage` turns a page that was read backward.
 */
export function tableClauses(sort: TableSort, window: TableWindow, values: unknown[]): { condition: string | null; order: string; limit: number } {
  const descending = sort.descending !== window.backward;
  let condition: string | null = null;
  if (window.cursor) {
    if (!fits(sort.type, window.cursor.key)) throw new InvalidInput([{ field: window.backward ? 'before' : 'after', reason: 'unknown' }]);
    values.push(window.cursor.key, window.cursor.id);
    condition = `(${sort.key}, ${sort.id}) ${descending ? '<' : '>'} ($${values.length - 1}::${sort.type}, $${values.length}::uuid)`;
  }
  const way = descending ? 'DESC' : 'ASC';
  return { condition, order: `${sort.key} ${way}, ${sort.id} ${way}`, limit: window.first + 1 };
}

/** The page of rows that were read with `tableClauses`. Each row bears its `sortKey` as text and its `id`; the key is taken off. */
export function tablePage<Row extends { id: string; sortKey: string }>(found: readonly Row[], window: TableWindow): { nodes: Omit<Row, 'sortKey'>[]; pageInfo: TablePageInfo } {
  const isMore = found.length > window.first;
  const rows = found.slice(0, window.first);
  if (window.backward) rows.reverse();
  const at = (row: Row | undefined) => (row ? encode([window.sortName, row.sortKey, row.id]) : null);
  return {
    nodes: rows.map(({ sortKey: _, ...row }) => row),
    pageInfo: {
      hasNextPage: window.backward ? true : isMore,
      hasPreviousPage: window.backward ? isMore : window.cursor !== null,
      startCursor: at(rows[0]),
      endCursor: at(rows.at(-1)),
    },
  };
}

/** Wraps a statement that gives one row per match so that no more than `countedExactly` + 1 are walked; read it with `tableTotal`. */
export const boundedCount = (matches: string): string => `SELECT count(*)::int AS n FROM (${matches} LIMIT ${countedExactly + 1}) AS matches`;

export function tableTotal(n: number): TableTotal {
  return { count: Math.min(n, countedExactly), isMore: n > countedExactly };
}

/** Whether PostgreSQL can read the key as the type; a cursor comes from outside, so anything may stand in it. */
function fits(type: string, key: string): boolean {
  if (type === 'bigint') return /^-?\d{1,18}$/.test(key);
  if (type === 'int') return /^-?\d{1,9}$/.test(key);
  if (type !== 'timestamptz') return true;
  const instant = /^([1-9]\d{3}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d{1,6})?[+-]\d\d(?::\d\d)?$/.exec(key);
  return instant !== null && isDay(instant[1] ?? '') && !Number.isNaN(Date.parse(`${instant[1]}T${instant[2]}Z`));
}

/** February has no 31st: a day that is turned over into the next month is none. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function encode(parts: readonly [string, string, string]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function readCursor(sortName: string, field: 'after' | 'before', text: string | null | undefined): Cursor | null {
  if (text == null || text === '') return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text.slice(0, 2_000), 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === 'string')) {
      const [name, key, id] = parts as [string, string, string];
      if (name === sortName && isId(id) && !key.includes('\0')) return { key, id };
    }
  } catch {
    // no cursor of ours
  }
  throw new InvalidInput([{ field, reason: 'unknown' }]);
}
