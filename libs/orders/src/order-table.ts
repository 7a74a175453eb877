import { Injectable } from '@nestjs/common';
import type { Money } from '@chophien/money';
import { formatPhone } from '@chophien/places';
import {
  boundedCount,
  Db,
  InvalidInput,
  isId,
  NotFound,
  orderPatterns,
  rows,
  shortestPart,
  tableClauses,
  tablePage,
  tableTotal,
  tableWindow,
  type Actor,
  type TableAsk,
  type TablePage,
  type TableSort,
} from '@chophien/platform';
import { requireReadable } from './order-access.js';
import { boothOrderStates, type BoothOrderState } from './order-state.js';

/** What a table of booth orders shows. `boothId` null is the whole floor. Days are of Asia/Ho_Chi_Minh, YYYY-MM-DD, both included. */
export type OrderTableFilter = {
  boothId?: string | null;
  states?: readonly BoothOrderState[] | null;
  /** Part of an order number or of a phone: at least three signs. */
  text?: string | null;
  placedFrom?: string | null;
  placedTo?: string | null;
  /** True: only what staff typed for callers. */
  typed?: boolean | null;
  /** True: only what waits for a booth past its time to answer. */
  unanswered?: boolean | null;
};

/** A row of the table; the keys are those of the office schema. */
export type OrderTableRow = {
  id: string;
  number: string;
  boothId: string;
  boothNameVi: string;
  boothNameEn: string;
  edgePattern: string;
  edgeCloth: string;
  state: BoothOrderState;
  placedAt: Date;
  answerDueAt: Date;
  buyerName: string;
  buyerPhone: string;
  communeName: string;
  total: Money;
  isDemo: boolean;
  /** Staff typed it for a caller. */
  typed: boolean;
};

const placed = { key: 'b.placed_at', id: 'b.id', type: 'timestamptz' };
const total = { key: 'b.total', id: 'b.id', type: 'bigint' };

/** The orders in which the table may stand; an index walks each. */
export const orderTableSorts = {
  NEWEST: { ...placed, descending: true },
  OLDEST: { ...placed, descending: false },
  DEAREST: { ...total, descending: true },
  CHEAPEST: { ...total, descending: false },
} as const satisfies Record<string, TableSort>;
export type OrderTableSort = keyof typeof orderTableSorts;

/**
 * The conditions of a filter on `booth_order b`, their values put on the end of `values`. Throws InvalidInput for a text too short, a state that
 * is none or a day that is none.
 */
export function orderConditions(filter: OrderTableFilter, values: unknown[]): string[] {
  const conditions: string[] = [];
  const put = (value: unknown): string => `$${values.push(value)}`;
  if (filter.boothId != null) conditions.push(`b.booth_id = ${put(filter.boothId)}::uuid`);
  if (filter.states && filter.states.length > 0) {
    if (!filter.states.every((state) => boothOrderStates.includes(state))) throw new InvalidInput([{ field: 'states', reason: 'unknown' }]);
    conditions.push(`b.state = ANY (${put(filter.states)}::text[])`);
  }
  if (filter.typed) conditions.push('b.order_id IN (SELECT id FROM customer_order WHERE typed_by IS NOT NULL)');
  if (filter.unanswered) conditions.push(`b.state = 'placed' AND b.lapses_at IS NOT NULL`);
  const text = (filter.text ?? '').trim();
  if (text !== '') {
    if ([...text.replace(/[\s-]/g, '')].length < shortestPart) throw new InvalidInput([{ field: 'text', reason: 'too_short', limit: shortestPart }]);
    const { number, phone } = orderPatterns(text);
    conditions.push(`b.id IN (SELECT find_booth_orders(${put(number)}, ${put(phone)}))`);
  }
  if (filter.placedFrom != null) conditions.push(`b.placed_at >= ${put(day('placedFrom', filter.placedFrom))}::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`);
  if (filter.placedTo != null) conditions.push(`b.placed_at < (${put(day('placedTo', filter.placedTo))}::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`);
  return conditions;
}

/** The statement of one page and of the count; apart so that a spec can look at their plans. */
export function orderTableStatements(filter: OrderTableFilter, sort: OrderTableSort, window: ReturnType<typeof tableWindow>) {
  const countValues: unknown[] = [];
  const matching = orderConditions(filter, countValues);
  const values = [...countValues];
  const by = orderTableSorts[sort];
  const { condition, order, limit } = tableClauses(by, window, values);
  const all = condition === null ? matching : [...matching, condition];
  const where = (list: readonly string[]) => (list.length === 0 ? '' : `WHERE ${list.join(' AND ')}`);
  return {
    page: `SELECT b.id, b.number, b.booth_id AS "boothId", s.name_vi AS "boothNameVi", s.name_en AS "boothNameEn", s.edge_pattern AS "edgePattern",
  s.edge_cloth AS "edgeCloth", b.state, b.placed_at AS "placedAt", b.answer_due_at AS "answerDueAt", o.buyer_name AS "buyerName", o.buyer_phone AS "buyerPhone",
  c.full_name AS "communeName", b.total, o.is_demo AS "isDemo", o.typed_by IS NOT NULL AS typed, (${by.key})::text AS "sortKey"
FROM (SELECT * FROM booth_order b ${where(all)} ORDER BY ${order} LIMIT ${limit}) b
JOIN booth s ON s.id = b.booth_id JOIN customer_order o ON o.id = b.order_id JOIN commune c ON c.code = o.commune_code
ORDER BY ${order}`,
    values,
    count: boundedCount(`SELECT 1 FROM booth_order b ${where(matching)}`),
    countValues,
  };
}

/** Booth orders as a table: read forward and back, in four orders, filtered; inside the actor's row-level scope. */
@Injectable()
export class OrderTable {
  constructor(private readonly db: Db) {}

  /** A page and the total: two statements beside the transaction's own. Throws NotFound, InvalidInput (first, after, before, text, days). */
  async read(actor: Actor, ask: TableAsk & { filter?: OrderTableFilter | null; sort?: OrderTableSort | null }): Promise<TablePage<OrderTableRow>> {
    const filter = ask.filter ?? {};
    const boothId = filter.boothId ?? null;
    if (boothId !== null && !isId(boothId)) throw new NotFound('booth');
    requireReadable(actor, boothId);
    const sort = ask.sort ?? 'NEWEST';
    const window = tableWindow(sort, ask);
    const wanted = orderTableStatements(filter, sort, window);
    const [found, n] = await this.db.officeTx(actor, async (tx) => [
      await rows<Omit<OrderTableRow, 'total'> & { total: string; sortKey: string }>(tx, wanted.page, wanted.values),
      (await rows<{ n: number }>(tx, wanted.count, wanted.countValues))[0]!.n,
    ]);
    const page = tablePage(found, window);
    return { ...page, nodes: page.nodes.map((row) => ({ ...row, buyerPhone: formatPhone(row.buyerPhone), total: BigInt(row.total) })), total: tableTotal(n) };
  }
}

/** A day that exists, as YYYY-MM-DD. Throws InvalidInput. */
function day(field: string, text: string): string {
  const at = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text) throw new InvalidInput([{ field, reason: 'unknown' }]);
  return text;
}
