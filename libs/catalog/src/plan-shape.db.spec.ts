import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { goneProduct } from './gone-goods.js';
import { checkedFilter } from './product-filter.js';
import { listStatement, listValues, productSorts } from './product-list.js';
import { prepareSearch, searchValues } from './product-search.js';
import { BoothQueries } from '@chophien/booths';
import { Settings } from '@chophien/platform';
import { CatalogQueries } from './catalog-queries.js';
import { aProduct } from './testing/builders.js';
import { Synonyms } from './search-synonyms.js';
import { wordHelp } from './search-help.js';
import { prepareSuggest } from './suggest.js';
import { shownBetween } from './sitemap-goods.js';
import { aLargeCatalogue } from './testing/index.js';

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] };

/** With ten thousand products a page must be found, not looked for: the shape of the plan is what is asserted, never its time. */
describe('plans over ten thousand products', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    await aLargeCatalogue(database, 10_000);
  }, 120_000);
  afterAll(() => database.drop());

  /** Tables that the statement reads from end to end, under a plan for these values and under the plan that holds for all values. */
  async function readWhole(text: string, values: unknown[]): Promise<string[]> {
    const whole = new Set<string>();
    const walk = (plan: Plan) => {
      if (plan['Node Type'] === 'Seq Scan' && plan['Relation Name']) whole.add(plan['Relation Name']);
      plan.Plans?.forEach(walk);
    };
    const literal = (value: unknown): string =>
      value === null ? 'NULL' : Array.isArray(value) ? `ARRAY[${value.map(literal).join(', ')}]::text[]` :  `'${String(value).replaceAll("'", "''")}'`;
    await database.sql(`PREPARE shape AS ${text}`);
    try {
      for (const mode of ['force_custom_plan', 'force_generic_plan']) {
        await database.sql(`SET plan_cache_mode = ${mode}`);
        const [row] = await database.sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`EXPLAIN (FORMAT JSON) EXECUTE shape${values.length > 0 ? `(${values.map(literal).join(', ')})` : ''}`);
        walk(row!['QUERY PLAN'][0].Plan);
      }
    } finally {
      await database.sql('RESET plan_cache_mode');
      await database.sql('DEALLOCATE shape');
    }
    return [...whole].sort();
  }
  const large = (tables: string[]) => tables.filter((table) => ['product', 'variant', 'stock', 'recognition', 'product_search'].includes(table));

  it.each(productSorts)('walks an index for the list in the order %s, first page and next', async (sort) => {
    const all = checkedFilter({});
    const id = '01900000-0000-7000-8000-000000000000';
    const cursor = sort === 'newest' ? (['newest', '2026-01-20T00:00:00.000000Z', id] as const) : ([sort, '400000', id] as const);
    expect(large(await readWhole(listStatement(all, sort, false).text, listValues(all, null, 25, null)))).toEqual([]);
    expect(large(await readWhole(listStatement(all, sort, true).text, listValues(all, null, 25, [...cursor])))).toEqual([]);
  });

  it.each([{ category: 'loai-3' }, { booth: 'ban-7' }, { commune: '03388' }, { minStars: 4 }, { inStock: true }])('finds the newest of %j by index', async (given) => {
    const filter = checkedFilter(given);
    expect(large(await readWhole(listStatement(filter, 'newest', false).text, listValues(filter, '2026-11-23', 25, null)))).toEqual([]);
  });

  it.each(['miến dong', 'mien dong suoi sau', 'mieens dong nuis', 'macca', 'thao qua', 'mang khoo', 'goods 44'])('searches for %p by index', async (query) => {
    const search = prepareSearch(query, Synonyms.none)!;
    expect(large(await readWhole(search.statement.text, searchValues(search, null, 25, null)))).toEqual([]);
  });

  it.each(['ma', 'mien d', 'mieens d', 'macca', 'thao qua r', 'goods n', 'ban 7', 'khong co gi nhu the'])('suggests for %p by index', async (query) => {
    const suggest = prepareSuggest(query)!;
    expect(large(await readWhole(suggest.statement.text, suggest.values(6)))).toEqual([]);
  });

  it('looks at the words of a query that finds nothing by index', async () => {
    expect(large(await readWhole(wordHelp.text, ['{mien,donng,laptop}']))).toEqual([]);
  });

  it('finds by index what was put away, and the next thousand of a sitemap file', async () => {
    expect(large(await readWhole(goneProduct.text, ['goods-44']))).toEqual([]);
    const [from, to] = ['01900000-0000-7000-8000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
    expect(large(await readWhole(shownBetween.text, [from, to, 1000]))).toEqual([]);
  });

  it('can tell: a list without an index is read from end to end', async () => {
    expect(large(await readWhole(`SELECT * FROM product p WHERE p.desc_vi = $1::text`, ['x']))).toEqual(['product']);
  });

  it('counts exactly to 10,000, tells one more for all beyond, and keeps only what is beyond', async () => {
    const sent: string[] = [];
    const shop = await database.connect('shop', { onStatement: (sql) => sent.push(sql) });
    const goods = new CatalogQueries(shop, new BoothQueries(shop), new Settings(shop), { today: () => null });
    await database.sql('UPDATE stock SET on_hand = 5 WHERE on_hand = 0');
    const counted = async () => {
      const { count, facets } = await goods.overview();
      return [count.value, count.isMore, facets.inStock, facets.categories.find(({ slug }) => slug === 'nhom-1')?.count];
    };
    expect(await counted()).toEqual([10_000, false, 10_000, 2_500]);
    const [one] = await database.sql<{ id: string; booth: string; category: string }>(`SELECT id, booth_id AS booth, category_id AS category FROM product WHERE category_id IN (SELECT id FROM category WHERE slug = 'loai-20') LIMIT 1`);
    await database.sql(`UPDATE product SET state = 'hidden' WHERE id = $1`, [one!.id]);
    expect(await counted()).toEqual([9_999, false, 9_999, 2_499]);
    await database.sql(`UPDATE product SET state = 'listed' WHERE id = $1`, [one!.id]);
    await aProduct(database, { boothId: one!.booth, categoryId: one!.category });
    expect(await counted()).toEqual([10_000, true, 10_001, 2_501]);
    await database.sql(`UPDATE product SET state = 'hidden' WHERE category_id = $1`, [one!.category]);
    sent.length = 0;
    expect(await counted()).toEqual([10_000, true, 10_001, 2_501]);
    expect(sent).toEqual([]);
    expect((await goods.overview({ maxPrice: 50_000n })).count.isMore).toBe(false);
  });
});
