import type { Money } from '@chophien/money';
import { InvalidInput } from '@chophien/platform';
import { hasEnough } from './product-card.js';
import { holdsOn, provedStars } from './recognition-rule.js';

/** What a list may be narrowed by; the keys are those of the schema's input ProductFilter. */
export type ProductFilter = {
  /** Slug; children included. */
  category?: string | null;
  /** Slug. */
  booth?: string | null;
  /** Code of the commune of origin. */
  commune?: string | null;
  minStars?: number | null;
  minPrice?: Money | null;
  maxPrice?: Money | null;
  inStock?: boolean | null;
};

type FilterKey = keyof ProductFilter;

/** A filter that was checked: only what narrows, with the values that go to SQL. */
export type CheckedFilter = { keys: FilterKey[]; values: Partial<Record<FilterKey, unknown>> };

const order: FilterKey[] = ['category', 'booth', 'commune', 'minStars', 'minPrice', 'maxPrice', 'inStock'];

/** Throws InvalidInput. An unknown slug or code is no error: nothing matches it. */
export function checkedFilter(filter: ProductFilter | null | undefined): CheckedFilter {
  const given = filter ?? {};
  if (given.minStars != null && (!Number.isInteger(given.minStars) || given.minStars < 1 || given.minStars > 5)) {
    throw new InvalidInput([{ field: 'filter.minStars', reason: 'out_of_range', limit: 5 }]);
  }
  const values: CheckedFilter['values'] = {
    category: given.category == null ? undefined : slugOrNothing(given.category),
    booth: given.booth == null ? undefined : slugOrNothing(given.booth),
    commune: given.commune == null ? undefined : /^\d{1,10}$/.test(given.commune) ? given.commune : '',
    minStars: given.minStars ?? undefined,
    minPrice: given.minPrice?.toString(),
    maxPrice: given.maxPrice?.toString(),
    inStock: given.inStock ? true : undefined,
  };
  return { keys: order.filter((key) => values[key] !== undefined), values };
}

/** A text that is no slug matches nothing, and never reaches the database as it is. */
export function slugOrNothing(text: string): string {
  return /^[a-z0-9][a-z0-9-]{0,159}$/.test(text) ? text : '';
}

/** SQL of each condition over aliases p, b, v, s; `at` numbers the parameter, `today` is the deciding day. */
export const conditions: Record<FilterKey, (at: () => string, today: string) => string> = {
  category: (at) => `p.category_id = ANY (ARRAY(
      SELECT c.id FROM category c LEFT JOIN category up ON up.id = c.parent_id LEFT JOIN category top ON top.id = up.parent_id
      WHERE ${at()}::text IN (c.slug, up.slug, top.slug)))`,
  booth: (at) => `p.booth_id = (SELECT id FROM booth WHERE slug = ${at()}::text)`,
  commune: (at) => `p.origin_commune_code = ${at()}::text`,
  minStars: (at, today) => `EXISTS (SELECT 1 FROM recognition r WHERE r.product_id = p.id AND ${provedStars} AND r.stars >= ${at()}::int AND ${holdsOn(today)})`,
  minPrice: (at) => `v.price >= ${at()}::bigint`,
  maxPrice: (at) => `v.price <= ${at()}::bigint`,
  inStock: () => `p.sale_kind = 'cart' AND ${hasEnough}`,
};

/** Values for the parameters of the conditions of these keys, in their order; `inStock` needs none. */
export function valuesOf(filter: CheckedFilter, keys: readonly FilterKey[] = filter.keys): unknown[] {
  return keys.filter((key) => key !== 'inStock').map((key) => filter.values[key]);
}

const popular = new Set(['', 'category', 'booth', 'commune', 'minStars', 'inStock', 'category,inStock', 'booth,inStock']);

/**
 * Name of the prepared statement for a set of filters, or '' for a rare set. There are hundreds of sets; were all of them prepared, anybody
 * could fill every connection's memory with plans. A rare one is planned each time, with its values in view.
 */
export function statementName(prefix: string, filter: CheckedFilter): string {
  const set = filter.keys.join(',');
  return popular.has(set) ? `${prefix}.${set || 'all'}` : '';
}
