import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFound, Settings, newId, type Db } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, testFloorSecret, type TestDatabase } from '@chophien/platform/testing';
import { RecordVisit } from './record-visit.js';
import { RollUpVisits } from './roll-up-visits.js';
import { VisitQueries } from './visit-queries.js';
import { signVisitToken } from './visit-token.js';

const phone = 'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Mobile Safari/537.36';
const nil = '00000000-0000-0000-0000-000000000000';
let database: TestDatabase;
let shop: Db;
let worker: Db;
let office: Db;
let record: RecordVisit;
let rollUp: RollUpVisits;
const boothA = newId();
const boothB = newId();

beforeAll(async () => {
  database = await createTestDatabase();
  [shop, worker, office] = await Promise.all([database.connect('shop'), database.connect('worker'), database.connect('office')]);
  record = new RecordVisit(shop, testFloorSecret());
  rollUp = new RollUpVisits(worker, new Settings(worker));
  await database.sql(`INSERT INTO province VALUES ('12', 'Lai Châu', 'Tỉnh Lai Châu', 'Lai Chau', 'north') ON CONFLICT DO NOTHING`);
  for (const [id, slug, pattern] of [[boothA, 'gian-a', 'rang'], [boothB, 'gian-b', 'bac']]) {
    await database.sql(
      `INSERT INTO booth (id, slug, legal_name, name_vi, name_en, legal_kind, standing, ships_from_province, phone, edge_pattern, edge_cloth)
       VALUES ($1, $2, $2, $2, $2, 'cooperative', 'open', '12', '+84900000001', $3, 'cham')`,
      [id, slug, pattern],
    );
  }
});
afterAll(() => database.drop());

async function view(at: string, over: { address?: string; userAgent?: string; boothId?: string; isStaff?: boolean } = {}): Promise<boolean> {
  const instant = new Date(at);
  const token = signVisitToken(testFloorSecret(), { page: over.boothId ? 'booth' : 'home', boothId: over.boothId ?? null, productId: null }, instant.getTime());
  return record.record(
    { token, address: over.address ?? '203.0.113.1', userAgent: over.userAgent ?? phone, isPrefetch: false, isStaff: over.isStaff ?? false },
    instant,
  );
}

/** As if the figures had been computed then: a day rests by the database's clock, which no spec can turn back. */
async function computedAt(instant: string): Promise<void> {
  await database.sql('UPDATE visit_day SET computed_at = $1', [instant]);
}

describe('from a page view to the chart', () => {
  it('counts visits by the half-hour rule, in days of Vietnam, and twice is the same as once', async () => {
    await view('2026-11-23T02:00:00Z');
    await view('2026-11-23T02:20:00Z', { boothId: boothA });
    await view('2026-11-23T02:50:00Z', { boothId: boothB }); // 30 minutes: the same visit
    await view('2026-11-23T03:21:00Z', { boothId: boothA }); // 31 minutes: a second one
    await view('2026-11-23T02:05:00Z', { address: '203.0.113.2', boothId: boothA });
    await view('2026-11-23T02:06:00Z', { userAgent: 'curl/8.0', boothId: boothA });
    await view('2026-11-23T02:07:00Z', { isStaff: true });
    await view('2026-11-23T17:30:00Z'); // already the 24th in Vietnam
    expect(await record.record({ token: 'made.up...token', address: '203.0.113.9', userAgent: phone, isPrefetch: false, isStaff: false })).toBe(false);
    await record.flush();

    await rollUp.run(new Date('2026-11-23T10:00:00Z'));
    await rollUp.run(new Date('2026-11-23T10:00:10Z'));
    const days = await database.sql(`SELECT scope, subject_id, visits, views, removed_views FROM visit_day WHERE day = '2026-11-23' ORDER BY scope DESC, visits DESC`);
    expect(days).toEqual([
      { scope: 'floor', subject_id: nil, visits: 3, views: 5, removed_views: 2 },
      { scope: 'booth', subject_id: boothA, visits: 3, views: 3, removed_views: 1 },
      { scope: 'booth', subject_id: boothB, visits: 1, views: 1, removed_views: 0 },
    ]);
  });

  it('recomputes yesterday in the first hour of the day', async () => {
    await view('2026-11-23T16:58:00Z', { address: '203.0.113.77' });
    await record.flush();
    await computedAt('2026-11-23T16:58:00Z');
    await rollUp.run(new Date('2026-11-23T17:05:00Z'));
    const floor = await database.sql(`SELECT to_char(day, 'DD') AS day, visits FROM visit_day WHERE scope = 'floor' ORDER BY day`);
    expect(floor).toEqual([
      { day: '23', visits: 4 },
      { day: '24', visits: 1 },
    ]);
  });

  it('makes up for a worker that was away over midnight, and lets a day rest once it has been over for an hour', async () => {
    await view('2026-11-23T16:59:00Z', { address: '203.0.113.78' });
    await record.flush();
    await computedAt('2026-11-23T17:05:00Z');
    await rollUp.run(new Date('2026-11-25T05:00:00Z'));
    const ofThe23rd = () => database.sql(`SELECT visits FROM visit_day WHERE day = '2026-11-23' AND scope = 'floor'`);
    expect(await ofThe23rd()).toEqual([{ visits: 5 }]);

    await computedAt('2026-11-23T18:00:00Z');
    await view('2026-11-23T16:59:30Z', { address: '203.0.113.79' });
    await record.flush();
    await rollUp.run(new Date('2026-11-25T05:00:00Z'));
    expect(await ofThe23rd()).toEqual([{ visits: 5 }]);
    await database.sql(`DELETE FROM visit_day WHERE day = '2026-11-25'`);
  });

  it('leaves invented days alone', async () => {
    await database.sql(`UPDATE visit_day SET is_demo = true, visits = 70 WHERE day = '2026-11-23' AND scope = 'floor'`);
    await rollUp.run(new Date('2026-11-23T10:00:00Z'));
    expect(await database.sql(`SELECT visits, is_demo FROM visit_day WHERE day = '2026-11-23' AND scope = 'floor'`)).toEqual([{ visits: 70, is_demo: true }]);
  });

  it('stores no address, and forgets salts and old views', async () => {
    const stored = JSON.stringify(await database.sql('SELECT * FROM visit_event'));
    expect(stored).not.toContain('203.0.113');
    expect(await database.sql(`SELECT count(*)::int AS n FROM visit_salt`)).toEqual([{ n: 2 }]);
    expect(await rollUp.forget(new Date('2027-01-20T03:00:00Z'))).toBe(2);
    expect(await database.sql(`SELECT count(*)::int AS n FROM visit_salt`)).toEqual([{ n: 0 }]);
  });
});

describe('who may see the figures', () => {
  it('gives an operator the floor, a row for every day, and says what is invented', async () => {
    const report = await new VisitQueries(office).days(anOperator(newId(), 'observer'), { boothId: null, days: 3 }, new Date('2026-11-23T18:00:00Z'));
    expect(report.days).toEqual([
      { day: '2026-11-22', visits: 0, views: 0, removedViews: 0, isDemo: false, isPartial: false },
      { day: '2026-11-23', visits: 70, views: 7, removedViews: 2, isDemo: true, isPartial: false },
      { day: '2026-11-24', visits: 1, views: 1, removedViews: 0, isDemo: false, isPartial: true },
    ]);
    expect(report.hasDemo).toBe(true);
  });
  it('gives a member its own booth and hides the rest', async () => {
    const queries = new VisitQueries(office);
    const member = aMember(newId(), { [boothA]: 'owner' });
    const now = new Date('2026-11-23T10:00:00Z');
    expect((await queries.days(member, { boothId: boothA, days: 1 }, now)).days[0]?.visits).toBe(3);
    await expect(queries.days(member, { boothId: boothB, days: 1 }, now)).rejects.toThrow(NotFound);
    await expect(queries.days(member, { boothId: null, days: 1 }, now)).rejects.toThrow(NotFound);
    await expect(queries.bySubject(member, { boothId: boothB, scope: 'product', days: 1, first: 10 }, now)).rejects.toThrow(NotFound);
    for (const boothId of ['', 'x', '\u0000']) {
      await expect(queries.days(anOperator(newId()), { boothId, days: 1 }, now)).rejects.toThrow(NotFound);
      await expect(queries.bySubject(anOperator(newId()), { boothId, scope: 'product', days: 1, first: 10 }, now)).rejects.toThrow(NotFound);
    }
  });
  it('ranks booths by visits', async () => {
    const ranked = await new VisitQueries(office).bySubject(anOperator(newId()), { boothId: null, scope: 'booth', days: 7, first: 10 }, new Date('2026-11-23T10:00:00Z'));
    expect(ranked.nodes.map((node) => [node.nameVi, node.visits, node.orders])).toEqual([
      ['gian-a', 3, 0],
      ['gian-b', 1, 0],
    ]);
  });
});
