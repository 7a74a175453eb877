import { Injectable } from '@nestjs/common';
import { foldVietnamese, formatPhone } from '@chophien/places';
import {
  boundedCount,
  Db,
  mayOnFloor,
  namePatterns,
  NotFound,
  rows,
  tableClauses,
  tablePage,
  tableTotal,
  tableWindow,
  type Actor,
  type TableAsk,
  type TablePage,
  type TableSort,
} from '@chophien/platform';
import type { BoothStanding } from './booth.entity.js';
import { officeBoothColumns, officeBoothDay, type OfficeBooth } from './office-booth-queries.js';

/** What the table of booths shows. `unkept`: open booths at which nobody can sign in. */
export type BoothTableFilter = { standing?: BoothStanding | null; unkept?: boolean | null; text?: string | null };

const name = { key: 'b.name_vi COLLATE "vi-x-icu"', id: 'b.id', type: 'text COLLATE "vi-x-icu"' };
const opened = { key: 'b.opened_at', id: 'b.id', type: 'timestamptz' };

/** The orders in which the table may stand; an index walks each. */
export const boothTableSorts = {
  NAME: { ...name, descending: false },
  NAME_LAST: { ...name, descending: true },
  NEWEST: { ...opened, descending: true },
  OLDEST: { ...opened, descending: false },
} as const satisfies Record<string, TableSort>;
export type BoothTableSort = keyof typeof boothTableSorts;

/** The conditions of a filter on `booth b`, their values put on the end of `values`. */
export function boothConditions(filter: BoothTableFilter, values: unknown[]): string[] {
  const conditions: string[] = [];
  if (filter.unkept) {
    conditions.push(`b.standing = 'open' AND NOT EXISTS (
      SELECT 1 FROM booth_member m JOIN person q ON q.id = m.person_id AND q.disabled_at IS NULL WHERE m.booth_id = b.id)`);
  } else if (filter.standing != null) conditions.push(`b.standing = $${values.push(filter.standing)}`);
  const folded = foldVietnamese((filter.text ?? '').slice(0, 120).replace(/\p{C}+/gu, ' '));
  if (folded !== '') {
    const [one, other] = namePatterns(folded);
    const names = `fold_vi(b.name_vi || ' ' || b.legal_name || ' ' || b.name_en)`;
    const first = `${names} LIKE $${values.push(one)}`;
    conditions.push(one === other ? first : `(${first} OR ${names} LIKE $${values.push(other)})`);
  }
  return conditions;
}

/** The statements of one page and of the count; apart so that a spec can look at their plans. */
export function boothTableStatements(filter: BoothTableFilter, sort: BoothTableSort, window: ReturnType<typeof tableWindow>) {
  const countValues: unknown[] = [];
  const conditions = boothConditions(filter, countValues);
  const values = [...countValues];
  const by = boothTableSorts[sort];
  const { condition, order, limit } = tableClauses(by, window, values);
  const where = (list: readonly string[]) => (list.length === 0 ? '' : `WHERE ${list.join(' AND ')}`);
  return {
    page: `WITH ${officeBoothDay}, page AS (
  SELECT b.* FROM booth b ${where(condition === null ? conditions : [...conditions, condition])} ORDER BY ${order} LIMIT ${limit}
)
SELECT ${officeBoothColumns}, (${by.key})::text AS "sortKey"
FROM page b CROSS JOIN day LEFT JOIN commune c ON c.code = b.commune_code ORDER BY ${order}`,
    values,
    count: boundedCount(`SELECT 1 FROM booth b ${where(conditions)}`),
    countValues,
  };
}

/** Booths as a table, for operators: read forward and back, in four orders, filtered. */
@Injectable()
export class BoothTable {
  constructor(private readonly db: Db) {}

  /** A page and the total: two statements beside the transaction's own. Throws NotFound without `floor.booths.read`, InvalidInput. */
  async read(actor: Actor, ask: TableAsk & { filter?: BoothTableFilter | null; sort?: BoothTableSort | null }): Promise<TablePage<OfficeBooth>> {
    if (!mayOnFloor(actor, 'floor.booths.read')) throw new NotFound('booths');
    const sort = ask.sort ?? 'NAME';
    const window = tableWindow(sort, ask);
    const wanted = boothTableStatements(ask.filter ?? {}, sort, window);
    // orders lie behind row-level security, so the reader says who it is
    const [found, n] = await this.db.officeTx(actor, async (tx) => [
      await rows<OfficeBooth & { sortKey: string }>(tx, wanted.page, wanted.values),
      (await rows<{ n: number }>(tx, wanted.count, wanted.countValues))[0]!.n,
    ]);
    const page = tablePage(found, window);
    return { ...page, nodes: page.nodes.map((booth) => ({ ...booth, phone: formatPhone(booth.phone) })), total: tableTotal(n) };
  }
}
