import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InvalidInput, newId, NotFound, type Statement } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { aBooth } from '@chophien/booths/testing';
import { aLargeCatalogue, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor, manyOrders } from '@chophien/orders/testing';
import { FindAnything, findBooths, findProducts, findProductsOfBooths } from './find-anything.js';

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] };

describe('one box for everything, over a hundred thousand orders', () => {
  let database: TestDatabase;
  let find: FindAnything;
  let tea: string;
  let other: string;
  let order: { id: string; number: string; phone: string };
  const statements: string[] = [];
  const operator = anOperator(newId());

  beforeAll(async () => {
    database = await createTestDatabase();
    await anOpenFloor(database);
    await aLargeCatalogue(database, 10_000);
    const [category] = await database.sql<{ id: string }>(`SELECT id FROM category WHERE slug = 'loai-1'`);
    tea = await aBooth(database, { nameVi: 'Chè Tam Đường', nameEn: 'Tam Duong Tea' });
    other = await aBooth(database, { nameVi: 'Mật Ong Đèo Gió' });
    const oolong = await aProduct(database, { boothId: tea, categoryId: category!.id, nameVi: 'Trà ô long Tam Đường', state: 'hidden' });
    const honey = await aProduct(database, { boothId: other, categoryId: category!.id, nameVi: 'Mật ong rừng' });
    await manyOrders(database, { count: 100_000, variants: [{ boothId: tea, ...oolong }, { boothId: other, ...honey }] });
    [order] = (await database.sql<{ id: string; number: string; phone: string }>(
      `SELECT b.id, b.number, o.buyer_phone AS phone FROM booth_order b JOIN customer_order o ON o.id = b.order_id WHERE b.booth_id = $1 ORDER BY b.placed_at OFFSET 100 LIMIT 1`,
      [tea],
    )) as [typeof order];
    find = new FindAnything(await database.connect('office', { onStatement: (sql) => void statements.push(sql) }));
  }, 300_000);
  afterAll(() => database.drop());

  const run = (actor: Parameters<FindAnything['run']>[0], text: string, boothId: string | null = null) => find.run(actor, { text, boothId, first: 5 });

  it('finds an order by part of its number, dash or not, and by part of the phone', async () => {
    const signs = order.number.replace('-', '');
    for (const typed of [order.number.slice(0, 7), signs.slice(0, 6).toLowerCase(), ` ${order.number} `]) {
      expect((await run(operator, typed)).orders.map((found) => found.id)).toContain(order.id);
    }
    const byPhone = await run(operator, `0${order.phone.slice(3)}`);
    expect(byPhone.orders.map((found) => found.id)).toContain(order.id);
    expect(byPhone.orders.every((found) => found.buyerPhone.replaceAll(' ', '').includes(order.phone.slice(3)))).toBe(true);
    const common = (await run(operator, 'abc')).orders;
    expect(common.length).toBe(5);
    expect(common.map((found) => found.placedAt.getTime())).toEqual([...common.map((found) => found.placedAt.getTime())].sort((a, b) => b - a));
    expect((await run(operator, 'ab')).orders).toEqual([]);
  });

  it('finds booths and goods without marks, hidden goods too', async () => {
    const found = await run(operator, 'tam duong');
    expect(found.booths.map((booth) => booth.nameVi)).toEqual(['Chè Tam Đường']);
    expect(found.products.map((product) => [product.nameVi, product.hidden])).toEqual([['Trà ô long Tam Đường', true]]);
    expect(await run(operator, '   ')).toEqual({ orders: [], booths: [], products: [] });
    expect(await run(operator, '%%%')).toEqual({ orders: [], booths: [], products: [] });
  });

  it('keeps a member to the own booth, whatever is asked', async () => {
    const member = aMember(newId(), { [tea]: 'order_handler' });
    const own = await run(member, 'abc');
    expect(own.orders.length).toBeGreaterThan(0);
    expect(own.orders.every((found) => found.boothId === tea)).toBe(true);
    expect(await run(member, 'abc', tea)).toEqual(own);
    expect((await run(member, 'rung')).products).toEqual([]);
    expect((await run(member, 'tam duong')).products.map((product) => product.boothId)).toEqual([tea]);
    expect((await run(member, 'tam duong')).booths).toEqual([]);
    for (const boothId of [other, 'x', newId()]) expect(await refusal(run(member, 'abc', boothId))).toBeInstanceOf(NotFound);
    expect((await run(operator, 'abc', other)).orders.every((found) => found.boothId === other)).toBe(true);
    expect(await refusal(find.run(operator, { text: 'abc', boothId: null, first: 21 }))).toBeInstanceOf(InvalidInput);
  });

  it('asks the database three times beside the transaction of row-level security', async () => {
    statements.length = 0;
    await run(operator, 'abc');
    const asked = statements.filter((sql) => !/^(?:START TRANSACTION|COMMIT|SELECT set_config|SET TRANSACTION)/.test(sql.trim()));
    expect(asked).toHaveLength(3);
  });

  async function readWhole(statement: Statement, values: unknown[]): Promise<string[]> {
    const whole = new Set<string>();
    const walk = (plan: Plan) => {
      if (plan['Node Type'] === 'Seq Scan' && plan['Relation Name']) whole.add(plan['Relation Name']);
      plan.Plans?.forEach(walk);
    };
    const [row] = await database.sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`EXPLAIN (FORMAT JSON) ${statement.text}`, values);
    walk(row!['QUERY PLAN'][0].Plan);
    return [...whole].filter((name) => ['product', 'product_search', 'booth_order', 'customer_order'].includes(name));
  }

  it('looks through no table from end to end', async () => {
    const three = ['%tam duong%', '%tam duong%', 'tam duong%', 5];
    expect(await readWhole(findProducts, three)).toEqual([]);
    expect(await readWhole(findProductsOfBooths, [...three, [tea]])).toEqual([]);
    // two letters begin a word in so many of ten thousand names that reading the names through is cheaper; their goods are not
    expect(await readWhole(findProducts, ['ot%', '% ot%', 'ot%', 5])).not.toContain('product');
    expect(findBooths.text).toContain(`fold_vi(b.name_vi || ' ' || b.legal_name || ' ' || b.name_en) LIKE $1`);
    const indexed = await database.sql<{ def: string }>(`SELECT indexdef AS def FROM pg_indexes WHERE indexname = 'booth_name_part'`);
    expect(indexed[0]!.def).toContain('gin_trgm_ops');
  });
});
