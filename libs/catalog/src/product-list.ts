import type { Statement } from '@chophien/platform';
import { cardCore, cardSource, cardStars, type CardRow } from './product-card.js';
import { encodeCursor, type Cursor } from './product-cursor.js';
import { conditions, statementName, valuesOf, type CheckedFilter } from './product-filter.js';
import { todaySql } from './recognition-rule.js';

export const productSorts = ['newest', 'priceUp', 'priceDown'] as const;
export type ProductSort = (typeof productSorts)[number];

export type ListRow = CardRow & { sortKey: string };
type ListCursor = Cursor<ProductSort>;

// The id of the variant's product and of the product are one; the price order names the variant's, so that the index gives both.
const orders: Record<ProductSort, { key: string; after: string; by: string; outer: string }> = {
  newest: {
    key: `to_char(p.listed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    after: '(p.listed_at, p.id) < (%1::timestamptz, %2::uuid)',
    by: 'p.listed_at DESC, p.id DESC',
    outer: '"sortKey" COLLATE "C" DESC, page.id DESC',
  },
  priceUp: { key: 'v.price', after: '(v.price, v.product_id) > (%1::bigint, %2::uuid)', by: 'v.price, v.product_id', outer: '"sortKey", page.id' },
  priceDown: { key: 'v.price', after: '(v.price, v.product_id) < (%1::bigint, %2::uuid)', by: 'v.price DESC, v.product_id DESC', outer: '"sortKey" DESC, page.id DESC' },
};

const built = new Map<string, Statement>();

/**
 * The one statement of a page of products: the page is chosen and cut first, then its stars are looked up. The text depends on the set of
 * filters, the order and whether there is a cursor, never on a value.
 */
export function listStatement(filter: CheckedFilter, sort: ProductSort, hasCursor: boolean): Statement {
  const prefix = `catalog.list.${sort}${hasCursor ? '.after' : ''}`;
  const key = `${prefix}.${filter.keys.join()}`;
  const known = built.get(key);
  if (known) return known;
  const statement = { name: statementName(prefix, filter), text: listText(filter, sort, hasCursor) };
  built.set(key, statement);
  return statement;
}

function listText(filter: CheckedFilter, sort: ProductSort, hasCursor: boolean): string {
  let used = 2;
  const at = () => `$${++used}`;
  const today = todaySql('$1');
  const order = orders[sort];
  const where = ["p.state = 'listed'", ...filter.keys.map((name) => conditions[name](at, today))];
  if (hasCursor) where.push(order.after.replace('%1', at()).replace('%2', at()));
  const stars = cardStars(today);
  return `SELECT page.*, ${stars.columns}
FROM (
  SELECT ${cardCore}, ${order.key} AS "sortKey"
  FROM ${cardSource}
  WHERE ${where.join('\n    AND ')}
  ORDER BY ${order.by} LIMIT $2
) page
${stars.join}
ORDER BY ${order.outer}`;
}

/** Parameters for the statement; `today` null is the database's day, `limit` is one more than the page holds. */
export function listValues(filter: CheckedFilter, today: string | null, limit: number, cursor: ListCursor | null): unknown[] {
  return [today, limit, ...valuesOf(filter), ...(cursor ? [cursor[1], cursor[2]] : [])];
}

/** The cursor behind a row of a list in this order. */
export function cursorOf(sort: ProductSort, row: { sortKey: string; id: string }): string {
  return encodeCursor<ProductSort>([sort, row.sortKey, row.id] as ListCursor);
}
