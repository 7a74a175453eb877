import type { ProductState } from './product.entity.js';
import { Injectable } from '@nestjs/common';
import type { Money } from '@chophien/money';
import { foldVietnamese } from '@chophien/places';
import {
  boundedCount,
  Db,
  isId,
  mayAtBooth,
  mayOnFloor,
  namePatterns,
  NotFound,
  tableClauses,
  tablePage,
  tableTotal,
  tableWindow,
  type Actor,
  type TableAsk,
  type TablePage,
  type TableSort,
} from '@chophien/platform';

/** What a table of products shows. `boothId` null is every booth. */
export type ProductTableFilter = {
  boothId?: string | null;
  categoryId?: string | null;
  state?: ProductState | null;
  /** Part of the Vietnamese name, marks not needed. */
  text?: string | null;
};

/** A row of the table; the keys are those of the office schema. Price and stock are those of the first variant. */
export type ProductTableRow = {
  id: string;
  slug: string;
  nameVi: string;
  nameEn: string;
  boothId: string;
  boothNameVi: string;
  boothNameEn: string;
  edgePattern: string;
  edgeCloth: string;
  categoryNameVi: string;
  categoryNameEn: string;
  packVi: string;
  packEn: string;
  price: Money;
  onHand: number;
  reserved: number;
  lowAt: number;
  saleKind: 'CART' | 'CONTACT';
  hidden: boolean;
  state: Uppercase<ProductState>;
  isDemo: boolean;
  listedAt: Date;
};

const name = { key: 'p.name_vi COLLATE "vi-x-icu"', id: 'p.id', type: 'text COLLATE "vi-x-icu"' };
const price = { key: 'v.price', id: 'v.product_id', type: 'bigint' };
const available = { key: '(s.on_hand - s.reserved)', id: 's.variant_id', type: 'int' };

/** The orders in which the table may stand; an index walks each. */
export const productTableSorts = {
  NEWEST: { key: 'p.listed_at', id: 'p.id', type: 'timestamptz', descending: true },
  NAME: { ...name, descending: false },
  NAME_LAST: { ...name, descending: true },
  CHEAPEST: { ...price, descending: false },
  DEAREST: { ...price, descending: true },
  SCARCEST: { ...available, descending: false },
  FULLEST: { ...available, descending: true },
} as const satisfies Record<string, TableSort>;
export type ProductTableSort = keyof typeof productTableSorts;

/** `named` is what of the conditions is asked of the search document, for a statement that begins there. */
type Shape = { conditions: string[]; key: string; named: string | null };

/** The conditions of a filter on `product p`, their values put on the end of `values`; `key` names the shape for the prepared statement. */
export function productConditions(filter: ProductTableFilter, values: unknown[]): Shape {
  const conditions: string[] = [];
  let named: string | null = null;
  const parts: string[] = [];
  const put = (part: string, value: unknown): string => {
    parts.push(part);
    return `$${values.push(value)}`;
  };
  if (filter.boothId != null) conditions.push(`p.booth_id = ${put('booth', filter.boothId)}::uuid`);
  if (filter.categoryId != null) conditions.push(`p.category_id = ${put('category', filter.categoryId)}::uuid`);
  if (filter.state != null) conditions.push(`p.state = ${put('state', filter.state)}`);
  const folded = foldVietnamese((filter.text ?? '').slice(0, 160).replace(/\p{C}+/gu, ' '));
  if (folded !== '') {
    const [one, other] = namePatterns(folded);
    named = one === other ? `d.name_folded LIKE ${put('text', one)}` : `d.name_folded LIKE ${put('short', one)} OR d.name_folded LIKE $${values.push(other)}`;
    conditions.push(byName(named));
  }
  return { conditions, key: parts.join('-'), named };
}

const byName = (named: string): string => `p.id IN (SELECT d.product_id FROM product_search d WHERE ${named})`;

/** Where a row of the table comes from: a product, its first variant and that one's stock. */
const productTableSource = `product p JOIN variant v ON v.product_id = p.id AND v.position = 0 JOIN stock s ON s.variant_id = v.id`;

/**
 * The same for a filter that leaves few, where rows stand by a figure of another table: each product's own rows are fetched by index, in place of
 * reading that table from end to end to join it.
 */
const sourceOfFew = (named: string | null): string => `${
  named === null ? 'product p' : `(SELECT d.product_id FROM product_search d WHERE ${named}) d JOIN LATERAL (SELECT * FROM product p WHERE p.id = d.product_id LIMIT 1) p ON true`
}
JOIN LATERAL (SELECT * FROM variant v WHERE v.product_id = p.id AND v.position = 0 LIMIT 1) v ON true
JOIN LATERAL (SELECT * FROM stock s WHERE s.variant_id = v.id LIMIT 1) s ON true`;

/** The statements of one page and of the count; apart so that a spec can look at their plans. */
export function productTableStatements(filter: ProductTableFilter, sort: ProductTableSort, window: ReturnType<typeof tableWindow>) {
  const countValues: unknown[] = [];
  const { conditions, key, named } = productConditions(filter, countValues);
  const values = [...countValues];
  const by = productTableSorts[sort];
  const { condition, order, limit } = tableClauses(by, window, values);
  const where = (list: readonly string[]) => (list.length === 0 ? '' : `WHERE ${list.join(' AND ')}`);
  const leavesFew = key !== '' && !(key === 'state' && filter.state === 'listed');
  const isOfFew = by.key === available.key && leavesFew;
  const source = isOfFew ? sourceOfFew(named) : productTableSource;
  const matching = isOfFew && named !== null ? conditions.filter((one) => one !== byName(named)) : conditions;
  const all = condition === null ? matching : [...matching, condition];
  // the key's id is what breaks ties, so it is the id of the cursor too
  return {
    page: {
      name: `catalog.product-table.${sort}.${window.backward ? 'back' : window.cursor ? 'on' : 'first'}.${limit}.${key}${isOfFew ? '.few' : ''}`,
      text: `SELECT p.id AS "productId", ${by.id} AS id, p.slug, p.name_vi AS "nameVi", p.name_en AS "nameEn", p.booth_id AS "boothId", b.name_vi AS "boothNameVi",
  b.name_en AS "boothNameEn", b.edge_pattern AS "edgePattern", b.edge_cloth AS "edgeCloth", c.name_vi AS "categoryNameVi", c.name_en AS "categoryNameEn",
  v.pack_vi AS "packVi", v.pack_en AS "packEn", v.price, s.on_hand AS "onHand", s.reserved, s.low_at AS "lowAt", upper(p.sale_kind) AS "saleKind", p.state = 'hidden' AS hidden, upper(p.state) AS state,
  p.is_demo AS "isDemo", p.listed_at AS "listedAt", (${by.key})::text AS "sortKey"
FROM ${source} JOIN booth b ON b.id = p.booth_id JOIN category c ON c.id = p.category_id
${where(all)} ORDER BY ${order} LIMIT ${limit}`,
    },
    values,
    count: { name: `catalog.product-table.count.${key}`, text: boundedCount(`SELECT 1 FROM product p ${where(conditions)}`) },
    countValues,
  };
}

type Row = Omit<ProductTableRow, 'price'> & { productId: string; price: string; sortKey: string };

/** Products of every booth as a table, for operators; of one booth for its staff too. Read forward and back, in seven orders, filtered. */
@Injectable()
export class ProductTable {
  constructor(private readonly db: Db) {}

  /** A page and the total: two prepared statements. Throws NotFound, InvalidInput (first, after, before). */
  async read(actor: Actor, ask: TableAsk & { filter?: ProductTableFilter | null; sort?: ProductTableSort | null }): Promise<TablePage<ProductTableRow>> {
    const filter = ask.filter ?? {};
    requireListingsReadable(actor, filter.boothId ?? null);
    if (filter.categoryId != null && !isId(filter.categoryId)) throw new NotFound('category');
    const sort = ask.sort ?? 'NEWEST';
    const window = tableWindow(sort, ask);
    const wanted = productTableStatements(filter, sort, window);
    const [found, [counted]] = await Promise.all([this.db.read<Row>(wanted.page, wanted.values), this.db.read<{ n: number }>(wanted.count, wanted.countValues)]);
    const page = tablePage(found, window);
    return { ...page, nodes: page.nodes.map(({ productId, ...row }) => ({ ...row, id: productId, price: BigInt(row.price) })), total: tableTotal(counted!.n) };
  }
}

/** Whose listings a table or an export shows: every booth's (null) for operators, one booth's for its staff too. Throws NotFound. */
export function requireListingsReadable(actor: Actor, boothId: string | null): void {
  if (boothId !== null && !isId(boothId)) throw new NotFound('booth');
  if (mayOnFloor(actor, 'floor.booths.read')) return;
  if (boothId === null || !mayAtBooth(actor, boothId, 'booth.listings.read')) throw new NotFound('booth');
}
