import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFound, tableWindow } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { BoothTable, boothTableSorts, boothTableStatements, type BoothTableFilter, type BoothTableSort } from './booth-table.js';
import { aBooth, somePlaces } from './testing/index.js';

const someone = '01900000-0000-7000-8000-000000000001';
type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] };

describe('a table of very many booths', () => {
  let database: TestDatabase;
  let table: BoothTable;
  let one: string;
  const operator = anOperator(someone);

  beforeAll(async () => {
    database = await createTestDatabase();
    await somePlaces(database);
    one = await aBooth(database, { nameVi: 'Chè Tam Đường', nameEn: 'Tam Duong Tea' });
    await database.sql(
      `INSERT INTO booth (id, slug, legal_name, name_vi, name_en, legal_kind, standing, commune_code, ships_from_province, phone, edge_pattern, edge_cloth, edge_round, opened_at)
       SELECT gen_random_uuid(), 'so-' || n, 'Hợp tác xã số ' || n, 'Gian ' || n, 'Booth ' || n, 'cooperative', CASE WHEN n % 50 = 0 THEN 'suspended' WHEN n % 70 = 0 THEN 'closed' ELSE 'open' END,
         '03388', '12', '+84912345678', b.edge_pattern || '-' || n, b.edge_cloth, 1, timestamptz '2020-01-01' + make_interval(mins => n * 3)
       FROM generate_series(1, 100000) n, booth b WHERE b.id = $1`,
      [one],
    );
    await database.sql(`INSERT INTO person (id, display_name, email, password_hash) VALUES ($1, 'Người thử', 'thu@example.com', 'x')`, [someone]);
    await database.sql(`INSERT INTO booth_member (booth_id, person_id, role) SELECT id, $1, 'owner' FROM booth WHERE right(slug, 1) <> '3'`, [someone]);
    await database.sql('ANALYZE');
    table = new BoothTable(await database.connect('office'));
  }, 120_000);
  afterAll(() => database.drop());

  const sorts = Object.keys(boothTableSorts) as BoothTableSort[];
  const filters: BoothTableFilter[] = [{}, { standing: 'suspended' }, { standing: 'open' }, { text: 'tam duong' }, { text: 'ch' }, { text: 'so 19', standing: 'closed' }, { unkept: true }];

  it.each(sorts.flatMap((sort) => filters.map((filter) => [sort, filter] as const)))('%s of %j: found, not looked for', async (sort, filter) => {
    const cursor = Buffer.from(JSON.stringify([sort, boothTableSorts[sort].key.startsWith('b.name') ? 'Gian 500' : '2020-01-09 00:00:00+00', someone])).toString('base64url');
    for (const at of [{}, { after: cursor }, { before: cursor }]) {
      const wanted = boothTableStatements(filter, sort, tableWindow(sort, { first: 50, ...at }));
      const whole = new Set<string>();
      const walk = (plan: Plan) => {
        if (plan['Node Type'] === 'Seq Scan' && plan['Relation Name'] === 'booth') whole.add('booth');
        plan.Plans?.forEach(walk);
      };
      const [row] = await database.sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`EXPLAIN (FORMAT JSON) ${wanted.page}`, wanted.values);
      walk(row!['QUERY PLAN'][0].Plan);
      expect([at, [...whole]]).toEqual([at, []]);
    }
  });

  it('finds without marks, filters by standing, and knows the open ones that nobody keeps', async () => {
    expect((await table.read(operator, { first: 5, filter: { text: 'chè tam' } })).nodes.map((row) => row.id)).toEqual([one]);
    expect((await table.read(operator, { first: 1, filter: { standing: 'suspended' } })).total).toEqual({ count: 2000, isMore: false });
    const unkept = await table.read(operator, { first: 100, filter: { unkept: true } });
    const [counted] = await database.sql<{ n: number }>(`SELECT count(*)::int AS n FROM booth WHERE standing = 'open' AND right(slug, 1) = '3'`);
    expect(unkept.total.count).toBe(counted!.n);
    expect(unkept.nodes.every((row) => row.members === 0 && row.standing === 'OPEN')).toBe(true);
  });

  it('reads on and back, and is for operators alone', async () => {
    for (const sort of sorts) {
      const first = await table.read(operator, { sort, first: 20 });
      const second = await table.read(operator, { sort, first: 20, after: first.pageInfo.endCursor });
      expect((await table.read(operator, { sort, first: 20, before: second.pageInfo.startCursor })).nodes).toEqual(first.nodes);
    }
    expect(await refusal(table.read(aMember(someone, { [one]: 'owner' }), { first: 5 }))).toBeInstanceOf(NotFound);
  });
});
