import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFound, tableWindow } from '@chophien/platform';
import { aMember, anOperator, aShopper, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { ProductTable, productTableSorts, productTableStatements, type ProductTableFilter, type ProductTableSort } from './product-table.js';
import { aLargeCatalogue } from './testing/index.js';

const products = 100_000;
const someone = '01900000-0000-7000-8000-000000000001';
type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] };

describe('a table of a hundred thousand products', () => {
  let database: TestDatabase;
  let table: ProductTable;
  let boothId: string;
  let otherBooth: string;
  let categoryId: string;
  const operator = anOperator(someone);

  beforeAll(async () => {
    database = await createTestDatabase();
    await aLargeCatalogue(database, products, { onlyNames: true });
    await database.sql(`UPDATE product SET state = 'hidden' WHERE right(slug, 2) = '07'`);
    await database.sql('ANALYZE product');
    table = new ProductTable(await database.connect('office'));
    boothId = (await database.sql<{ id: string }>(`SELECT id FROM booth WHERE slug = 'ban-7'`))[0]!.id;
    otherBooth = (await database.sql<{ id: string }>(`SELECT id FROM booth WHERE slug = 'ban-8'`))[0]!.id;
    categoryId = (await database.sql<{ id: string }>(`SELECT id FROM category WHERE slug = 'loai-3'`))[0]!.id;
  }, 400_000);
  afterAll(() => database.drop());

  async function readWhole(text: string, values: unknown[]): Promise<string[]> {
    const whole = new Set<string>();
    const walk = (plan: Plan) => {
      if (plan['Node Type'] === 'Seq Scan' && plan['Relation Name']) whole.add(plan['Relation Name']);
      plan.Plans?.forEach(walk);
    };
    const [row] = await database.sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`EXPLAIN (FORMAT JSON) ${text}`, values);
    walk(row!['QUERY PLAN'][0].Plan);
    return [...whole].filter((name) => ['product', 'variant', 'stock', 'product_search'].includes(name)).sort();
  }

  const sorts = Object.keys(productTableSorts) as ProductTableSort[];
  const filters: Record<string, () => ProductTableFilter> = {
    nothing: () => ({}),
    'a booth': () => ({ boothId }),
    'a category': () => ({ categoryId }),
    'what is listed': () => ({ state: 'listed' }),
    'what is hidden': () => ({ state: 'hidden' }),
    'a part of a name': () => ({ text: 'dong suoi sau' }),
    'two letters': () => ({ text: 'ot' }),
    'what a booth hides in a category': () => ({ boothId, categoryId, state: 'hidden' }),
    everything: () => ({ boothId, categoryId, state: 'listed', text: 'mien' }),
  };
  const keys: Record<ProductTableSort, string> = {
    NEWEST: '2026-06-01 00:00:00+00',
    NAME: 'Măng khô núi cao số 50',
    NAME_LAST: 'Măng khô núi cao số 50',
    CHEAPEST: '400000',
    DEAREST: '400000',
    SCARCEST: '7',
    FULLEST: '7',
  };

  it.each(sorts.flatMap((sort) => Object.keys(filters).map((name) => [sort, name] as const)))('%s of %s: found, not looked for', async (sort, name) => {
    const cursor = Buffer.from(JSON.stringify([sort, keys[sort], someone])).toString('base64url');
    for (const at of [{}, { after: cursor }, { before: cursor }]) {
      const wanted = productTableStatements(filters[name]!(), sort, tableWindow(sort, { first: 50, ...at }));
      const whole = await readWhole(wanted.page.text, wanted.values);
      expect([at, whole]).toEqual([at, []]);
    }
  });

  it('can tell: an order that no index walks is read from end to end', async () => {
    expect(await readWhole('SELECT * FROM product ORDER BY desc_vi LIMIT 50', [])).toEqual(['product']);
  });

  it('stands in each order, reads on and back without a gap, and counts', async () => {
    for (const sort of sorts) {
      const first = await table.read(operator, { filter: { boothId }, sort, first: 30 });
      const second = await table.read(operator, { filter: { boothId }, sort, first: 30, after: first.pageInfo.endCursor });
      const back = await table.read(operator, { filter: { boothId }, sort, first: 30, before: second.pageInfo.startCursor });
      expect(back.nodes).toEqual(first.nodes);
      expect(new Set([...first.nodes, ...second.nodes].map((row) => row.id)).size).toBe(60);
      const rows = [...first.nodes, ...second.nodes];
      const figures = rows.map((row) =>
        sort === 'NEWEST' ? -row.listedAt.getTime() : sort === 'CHEAPEST' ? Number(row.price) : sort === 'DEAREST' ? -Number(row.price) : sort === 'SCARCEST' ? row.onHand - row.reserved : row.reserved - row.onHand,
      );
      if (!sort.startsWith('NAME')) expect(figures).toEqual([...figures].sort((a, b) => a - b));
      const names = rows.map((row) => row.nameVi);
      const byName = [...names].sort((a, b) => a.localeCompare(b, 'vi'));
      if (sort.startsWith('NAME')) expect(names).toEqual(sort === 'NAME' ? byName : byName.reverse());
      expect(first.total).toEqual({ count: 2_500, isMore: false });
    }
    expect((await table.read(operator, { first: 1 })).total).toEqual({ count: 10_000, isMore: true });
    expect((await table.read(operator, { first: 1, filter: { state: 'hidden' } })).total).toEqual({ count: 999, isMore: false });
  });

  it('finds two letters at the beginning of a word only, three anywhere', async () => {
    const short = await table.read(operator, { first: 100, filter: { text: 'Gạ' } });
    expect(short.total.count).toBeGreaterThan(0);
    expect(short.nodes.every((row) => /(^|\s)[gG][aàáạ]/.test(row.nameVi))).toBe(true);
    const inside = await table.read(operator, { first: 100, filter: { text: 'ien' } });
    expect(inside.nodes.every((row) => /i[ếê]n/.test(row.nameVi))).toBe(true);
    expect((await table.read(operator, { first: 10, filter: { text: '100%' } })).total.count).toBe(0);
  });

  it("is the operators'; a booth reads its own", async () => {
    const member = aMember(someone, { [boothId]: 'viewer' });
    expect((await table.read(member, { first: 5, filter: { boothId } })).nodes.every((row) => row.boothId === boothId)).toBe(true);
    for (const [actor, filter] of [[member, {}], [member, { boothId: otherBooth }], [member, { boothId: 'x' }], [aShopper(), {}], [operator, { categoryId: 'x' }]] as const) {
      expect(await refusal(table.read(actor, { first: 5, filter }))).toBeInstanceOf(NotFound);
    }
  });
});
