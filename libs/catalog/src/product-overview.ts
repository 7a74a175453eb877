import type { Statement } from '@chophien/platform';
import { cardSource } from './product-card.js';
import { conditions, statementName, valuesOf, type CheckedFilter, type ProductFilter } from './product-filter.js';
import { holdsOn, provedStars, todaySql } from './recognition-rule.js';

/** What stands above and beside a list: how many match, and what a filter may still choose from. A count in `facets` of `countLimit` + 1 stands for all beyond it. */
export type ProductOverview = {
  /** Exact up to `countLimit`. */
  count: { value: number; isMore: boolean };
  facets: {
    booths: { slug: string; nameVi: string; nameEn: string; count: number }[];
    communes: { code: string; name: string; count: number }[];
    /** Products whose proved star is valid today and at least this. */
    stars: { stars: number; count: number }[];
    /** With what lies in their children; those with none are left out. */
    categories: { slug: string; count: number }[];
    inStock: number;
  };
};

export const countLimit = 10_000;

/** SQL: exact up to the limit; one more stands for all that is beyond. */
const atMost = (count: string): string => `least(${count}, ${countLimit + 1})::int`;

type Facet = 'category' | 'booth' | 'commune' | 'minStars' | 'inStock';
const facetKeys: readonly (keyof ProductFilter)[] = ['category', 'booth', 'commune', 'minStars', 'inStock'];
const isFacet = (key: keyof ProductFilter): key is Facet => facetKeys.includes(key);

const built = new Map<string, Statement>();

/** One statement for count and facets: the goods are gone through once, and each facet leaves its own choice out of account. */
export function overviewStatement(filter: CheckedFilter): Statement {
  const key = filter.keys.join();
  const known = built.get(key);
  if (known) return known;
  const statement = { name: statementName('catalog.overview', filter), text: overviewText(filter) };
  built.set(key, statement);
  return statement;
}

/** Parameters in the order of the text: the plain filters stand in the condition, the facets' own in the columns before it. */
export function overviewValues(filter: CheckedFilter, today: string | null): unknown[] {
  return [today, ...valuesOf(filter, filter.keys.filter(isFacet)), ...valuesOf(filter, filter.keys.filter((key) => !isFacet(key)))];
}

function overviewText(filter: CheckedFilter): string {
  let used = 1;
  const at = () => `$${++used}`;
  const today = todaySql('$1');
  const chosen: Record<Facet, string> = { category: 'true', booth: 'true', commune: 'true', minStars: 'true', inStock: 'true' };
  for (const key of filter.keys) {
    if (key === 'inStock') chosen.inStock = `coalesce(${conditions.inStock(at, today)}, false)`;
    else if (key === 'minStars') chosen.minStars = `coalesce(best.stars >= ${at()}::int, false)`;
    else if (isFacet(key)) chosen[key] = `coalesce(${conditions[key](at, today)}, false)`;
  }
  const where = ["p.state = 'listed'", ...filter.keys.filter((key) => !isFacet(key)).map((key) => conditions[key](at, today))];
  return `WITH base AS MATERIALIZED (
  SELECT p.booth_id, p.category_id, p.origin_commune_code AS commune, best.stars, coalesce(${conditions.inStock(at, today)}, false) AS available,
    ${chosen.category} AS in_category, ${chosen.booth} AS in_booth, ${chosen.commune} AS in_commune, ${chosen.minStars} AS in_stars, ${chosen.inStock} AS in_stock
  FROM ${cardSource}
  LEFT JOIN (
    SELECT r.product_id, max(r.stars) AS stars FROM recognition r WHERE ${provedStars} AND ${holdsOn(today)} GROUP BY r.product_id
  ) best ON best.product_id = p.id
  WHERE ${where.join('\n    AND ')}
)
SELECT
  (SELECT count(*)::int FROM (SELECT 1 FROM base WHERE ${but()} LIMIT ${countLimit + 1}) few) AS total,
  (SELECT coalesce(json_agg(json_build_object('slug', b.slug, 'nameVi', b.name_vi, 'nameEn', b.name_en, 'count', ${atMost('f.n')})
      ORDER BY f.n DESC, b.name_vi COLLATE "vi-x-icu"), '[]')
    FROM (SELECT booth_id, count(*)::int AS n FROM base WHERE ${but('booth')} GROUP BY booth_id) f JOIN booth b ON b.id = f.booth_id) AS booths,
  (SELECT coalesce(json_agg(json_build_object('code', c.code, 'name', c.full_name, 'count', ${atMost('f.n')})
      ORDER BY f.n DESC, c.name COLLATE "vi-x-icu"), '[]')
    FROM (SELECT commune, count(*)::int AS n FROM base WHERE ${but('commune')} AND commune IS NOT NULL GROUP BY commune) f
    JOIN commune c ON c.code = f.commune) AS communes,
  (SELECT coalesce(json_agg(json_build_object('stars', f.stars, 'count', ${atMost('f.n')}) ORDER BY f.stars DESC) FILTER (WHERE f.n > 0), '[]')
    FROM (SELECT count(*) FILTER (WHERE base.stars >= 3) AS three, count(*) FILTER (WHERE base.stars >= 4) AS four, count(*) FILTER (WHERE base.stars >= 5) AS five
      FROM base WHERE ${but('minStars')}) n
    CROSS JOIN LATERAL (VALUES (3, n.three), (4, n.four), (5, n.five)) f (stars, n)) AS stars,
  (SELECT coalesce(json_agg(json_build_object('slug', c.slug, 'count', ${atMost('f.n')}) ORDER BY c.position, c.slug), '[]')
    FROM (
      SELECT line.id, sum(held.n)::int AS n
      FROM (SELECT category_id, count(*)::int AS n FROM base WHERE ${but('category')} GROUP BY category_id) held
      JOIN category own ON own.id = held.category_id LEFT JOIN category up ON up.id = own.parent_id
      CROSS JOIN LATERAL unnest(ARRAY[own.id, own.parent_id, up.parent_id]) line (id) WHERE line.id IS NOT NULL GROUP BY line.id
    ) f JOIN category c ON c.id = f.id) AS categories,
  (SELECT ${atMost('count(*)')} FROM base WHERE ${but('inStock')} AND available) AS "inStock",
  (SELECT count(*)::int FROM (SELECT 1 FROM base LIMIT ${countLimit + 1}) few) AS looked`;
}

const flags: Record<Facet, string> = { category: 'in_category', booth: 'in_booth', commune: 'in_commune', minStars: 'in_stars', inStock: 'in_stock' };

/** SQL: chosen by every facet but this one. */
const but = (facet?: Facet): string => (Object.keys(flags) as Facet[]).filter((key) => key !== facet).map((key) => flags[key]).join(' AND ');

/** `looked`: goods that were gone through, which leaves the facets' own choices out of account; bounded like the counts. */
export type OverviewRow = { total: number; looked: number } & ProductOverview['facets'];

/** The row of the overview as counts and facets. */
export function toOverview({ total, looked: _looked, ...facets }: OverviewRow): ProductOverview {
  return { count: { value: Math.min(total, countLimit), isMore: total > countLimit }, facets };
}
