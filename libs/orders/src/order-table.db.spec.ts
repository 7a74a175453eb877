import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { InvalidInput, NotFound, tableWindow, type Db } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { orderTableSorts, orderTableStatements, OrderTable, type OrderTableFilter, type OrderTableSort } from './order-table.js';
import { anOpenFloor, manyOrders } from './testing/index.js';

const orders = 100_000;
const person = '01900000-0000-7000-8000-000000000001';
type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Index Name'?: string; Plans?: Plan[] };

describe('a table of a hundred thousand orders', () => {
  let database: TestDatabase;
  let office: Db;
  let table: OrderTable;
  let session: Client;
  const booths: string[] = [];
  const operator = anOperator(person);

  beforeAll(async () => {
    database = await createTestDatabase();
    await anOpenFloor(database);
    const categoryId = await aCategory(database);
    const variants = [];
    for (let n = 0; n < 40; n++) {
      const boothId = await aBooth(database);
      booths.push(boothId);
      variants.push({ boothId, ...(await aProduct(database, { boothId, categoryId })) });
    }
    await manyOrders(database, { count: orders, variants });
    office = await database.connect('office');
    table = new OrderTable(office);
    session = new Client({ connectionString: database.urlOf('office') });
    await session.connect();
  }, 180_000);
  afterAll(async () => {
    await session.end();
    await database.drop();
  });

  /** Tables that the runtime role reads from end to end for this statement, and the indexes that it walks. */
  async function planOf(text: string, values: unknown[], scope: { operator: boolean; booths?: string[] } = { operator: true }): Promise<{ whole: string[]; indexes: string[] }> {
    await session.query('BEGIN');
    try {
      await session.query(`SELECT set_config('floor.operator', $1, true), set_config('floor.booths', $2, true)`, [scope.operator ? 'on' : 'off', `{${(scope.booths ?? []).join(',')}}`]);
      const { rows } = await session.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`EXPLAIN (FORMAT JSON) ${text}`, values);
      const whole = new Set<string>();
      const indexes = new Set<string>();
      const walk = (plan: Plan) => {
        if (plan['Node Type'] === 'Seq Scan' && plan['Relation Name']) whole.add(plan['Relation Name']);
        if (plan['Index Name']) indexes.add(plan['Index Name']);
        plan.Plans?.forEach(walk);
      };
      walk(rows[0]!['QUERY PLAN'][0].Plan);
      return { whole: [...whole].filter((name) => ['booth_order', 'customer_order', 'order_line'].includes(name)).sort(), indexes: [...indexes].sort() };
    } finally {
      await session.query('ROLLBACK');
    }
  }

  const sorts = Object.keys(orderTableSorts) as OrderTableSort[];
  const filters: Record<string, () => OrderTableFilter> = {
    nothing: () => ({}),
    'what waits': () => ({ states: ['placed', 'accepted'] }),
    'one state': () => ({ states: ['shipped'] }),
    'a rare state': () => ({ states: ['placed'] }),
    'a booth': () => ({ boothId: booths[7]! }),
    'a booth and a state': () => ({ boothId: booths[7]!, states: ['declined'] }),
    'a week': () => ({ placedFrom: '2026-11-01', placedTo: '2026-11-07' }),
    'from a day on': () => ({ placedFrom: '2026-11-20' }),
    'a state in a week': () => ({ states: ['shipped'], placedFrom: '2026-11-01', placedTo: '2026-11-07' }),
    'a booth in a week': () => ({ boothId: booths[3]!, placedFrom: '2026-11-01', placedTo: '2026-11-07' }),
    'a part of a number': () => ({ text: '7k4-2' }),
    'a part of a phone in a state': () => ({ text: '0912 345', states: ['shipped'] }),
    everything: () => ({ boothId: booths[1]!, states: ['shipped'], placedFrom: '2026-01-01', placedTo: '2026-11-07', text: 'abc' }),
  };

  it.each(sorts.flatMap((sort) => Object.keys(filters).map((name) => [sort, name] as const)))('%s of %s: no order is looked at that need not be', async (sort, name) => {
    const cursor = Buffer.from(JSON.stringify([sort, sort.endsWith('EST') && orderTableSorts[sort].key === 'b.total' ? '400000' : '2026-03-01 00:00:00+00', person])).toString('base64url');
    for (const at of [{}, { after: cursor }, { before: cursor }]) {
      const { page, values } = orderTableStatements(filters[name]!(), sort, tableWindow(sort, { first: 50, ...at }));
      expect([at, (await planOf(page, values)).whole]).toEqual([at, []]);
    }
  });

  it('can tell: an order that no index walks is read from end to end', async () => {
    expect((await planOf('SELECT * FROM booth_order b ORDER BY b.weight_grams LIMIT 50', [])).whole).toEqual(['booth_order']);
  });

  it('finds a part of a number or phone through its index, under row-level security, which LIKE alone could not', async () => {
    expect((await planOf(`SELECT id FROM booth_order b WHERE replace(b.number, '-', '') LIKE $1`, ['%7K42%'])).whole).toEqual(['booth_order']);
    const plain = async (text: string, values: unknown[]) => {
      const [row] = await database.sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`EXPLAIN (FORMAT JSON) ${text}`, values);
      return JSON.stringify(row!['QUERY PLAN']);
    };
    // what the function does, as the owner under whom it runs
    expect(await plain(`SELECT b.id FROM booth_order b WHERE replace(b.number, '-', '') LIKE $1`, ['%7K42%'])).toContain('booth_order_number_part');
    expect(await plain(`SELECT b.id FROM customer_order o JOIN booth_order b ON b.order_id = o.id WHERE o.buyer_phone LIKE $1`, ['%912345%'])).toContain('customer_order_phone_part');
  });

  it('reads forward to the end and back to the start over the very same rows, in every order', async () => {
    const filter: OrderTableFilter = { boothId: booths[5]!, placedFrom: '2026-10-01' };
    for (const sort of sorts) {
      const there: string[] = [];
      const pages: string[][] = [];
      let after: string | null = null;
      let start: string | null = null;
      do {
        const page: Awaited<ReturnType<OrderTable['read']>> = await table.read(operator, { filter, sort, first: 40, after });
        pages.push(page.nodes.map((row) => row.id));
        there.push(...page.nodes.map((row) => row.id));
        start = page.pageInfo.startCursor;
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      const [expected] = await database.sql<{ n: number }>(`SELECT count(*)::int AS n FROM booth_order WHERE booth_id = $1 AND placed_at >= '2026-09-30T17:00:00Z'`, [booths[5]]);
      expect(new Set(there).size).toBe(expected!.n);
      expect(there.length).toBe(expected!.n);
      for (let nth = pages.length - 2; nth >= 0; nth--) {
        const back = await table.read(operator, { filter, sort, first: 40, before: start });
        expect(back.nodes.map((row) => row.id)).toEqual(pages[nth]);
        expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: nth > 0 });
        start = back.pageInfo.startCursor;
      }
    }
  });

  it('counts exactly to ten thousand, and says when there are more', async () => {
    expect((await table.read(operator, { first: 1 })).total).toEqual({ count: 10_000, isMore: true });
    expect((await table.read(operator, { first: 1, filter: { states: ['placed'] } })).total).toEqual({ count: 40, isMore: false });
    const [row] = await database.sql<{ number: string; buyer_phone: string }>('SELECT b.number, o.buyer_phone FROM booth_order b JOIN customer_order o ON o.id = b.order_id LIMIT 1 OFFSET 4711');
    const byNumber = await table.read(operator, { first: 10, filter: { text: row!.number.replace('-', ' ').toLowerCase() } });
    expect([byNumber.nodes.map((node) => node.number), byNumber.total]).toEqual([[row!.number], { count: 1, isMore: false }]);
    const byPhone = await table.read(operator, { first: 10, filter: { text: `0${row!.buyer_phone.slice(3)}` } });
    expect(byPhone.nodes.map((node) => node.number)).toContain(row!.number);
  });

  it('keeps a member to the booth, also in the search by part', async () => {
    const member = aMember(person, { [booths[2]!]: 'order_handler' });
    const own = await table.read(member, { first: 100, filter: { boothId: booths[2]!, text: 'abc' } });
    const [both] = await database.sql<{ own: number; all: number }>(
      `SELECT count(*) FILTER (WHERE booth_id = $1)::int AS own, count(*)::int AS "all" FROM booth_order WHERE replace(number, '-', '') LIKE '%ABC%'`,
      [booths[2]],
    );
    expect(both!.own).toBeGreaterThan(0);
    expect(both!.all).toBeGreaterThan(both!.own);
    expect(own.total.count).toBe(both!.own);
    const seen = await office.officeTx(member, async (tx) => (await tx.query(`SELECT find_booth_orders('%ABC%', NULL)`)) as unknown[]);
    expect(seen).toHaveLength(both!.own);
    expect(await office.read({ name: 'spec.outside', text: `SELECT find_booth_orders('%ABC%', NULL)` })).toEqual([]);
    for (const boothId of [booths[3]!, null, 'x']) expect(await refusal(table.read(member, { first: 5, filter: { boothId } }))).toBeInstanceOf(NotFound);
  });

  it('says what is wrong with a filter', async () => {
    const wrong: [OrderTableFilter, string, string][] = [
      [{ text: 'ab' }, 'text', 'too_short'],
      [{ placedFrom: '2026-02-30' }, 'placedFrom', 'unknown'],
      [{ placedTo: 'hôm qua' }, 'placedTo', 'unknown'],
    ];
    for (const [filter, field, reason] of wrong) {
      const refused = await refusal(table.read(operator, { first: 5, filter }));
      expect(refused).toBeInstanceOf(InvalidInput);
      expect((refused as InvalidInput).problems[0]).toMatchObject({ field, reason });
    }
  });
});
