import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { ApproveApplication, itemsOf, JudgeItem, type ApplicationRow } from '@chophien/booths/admission';
import { anApplication, somePlaces } from '@chophien/booths/testing';
import { Settings, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { catalogEntities } from '../index.js';
import { aCsv, ImportFloor } from '../testing/index.js';
import type { ImportView } from './index.js';

const reason = 'Danh sách hợp tác xã của huyện, giấy tờ đã xem tại chỗ.';
const gate = 4711;
const many = 1_200;
const atGate = { name: 'spec.at_gate', text: `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'` };

describe('an application that is approved while a file of many booths is written', () => {
  let database: TestDatabase;
  let [office, watcher] = [null, null] as unknown as [Db, Db];
  let floor: ImportFloor;
  let [officerId, approverId] = ['', ''];
  const officer = (): StaffActor => anOperator(officerId);

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office', { entities: catalogEntities });
    watcher = await database.connect('owner');
    floor = await ImportFloor.open(database, office, await database.connect('worker', { entities: catalogEntities, statementTimeoutMs: 30_000 }));
    await somePlaces(database);
    officerId = (await aPerson(database, { displayName: 'Lò Văn Sơn', floorRole: 'administrator' })).id;
    approverId = (await aPerson(database, { displayName: 'Vàng Thị Mỷ', floorRole: 'administrator' })).id;
    // the writing stands still before its last batch of booths for as long as somebody holds the gate
    await database.sql(`CREATE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      WHILE (SELECT count(*) FROM booth) > 1000 AND NOT pg_try_advisory_xact_lock(${gate}) LOOP PERFORM pg_sleep(0.02); END LOOP; RETURN NULL; END $$`);
    await database.sql('CREATE TRIGGER wait_at_gate AFTER INSERT ON booth_standing_move FOR EACH STATEMENT EXECUTE FUNCTION wait_at_gate()');
  });
  afterAll(async () => {
    await floor.close();
    await database.drop();
  });
  beforeEach(async () => {
    await database.sql('TRUNCATE audit_log, outbox, outbox_delivery, job_progress, booth_application, booth CASCADE');
  });
  afterEach(async () => {
    await database.sql(`SELECT pg_advisory_unlock_all()`);
  });

  const sheet = (names: readonly string[] = []) =>
    aCsv([['Gian hàng', 'Tên pháp lý', 'Loại hình', 'Xã, phường', 'Điện thoại'], ...[...names, ...Array.from({ length: many - names.length }, (_, at) => `Chè số ${at}`)].map((name) => [name, `Hộ ${name}`, 'Hộ kinh doanh', 'Xã Bình Lư', '0912345670'])]);
  const verified = async (given: Parameters<typeof anApplication>[2]): Promise<ApplicationRow> => {
    let application = await anApplication(office, aMember((await aPerson(database, { displayName: 'Lò Thị Mây' })).id, {}), given);
    for (const { item, state } of itemsOf(application)) if (!['not_asked', 'empty'].includes(state)) application = await new JudgeItem(office).run(anOperator(approverId), application.id, application.version, item, { kind: 'verified' });
    return application;
  };
  const approve = ({ id, version }: ApplicationRow, slug?: string) => new ApproveApplication(office, new Settings(office)).run(anOperator(approverId), id, version, slug);
  const held = async () => (await database.sql<{ n: number }>('SELECT count(*)::int AS n FROM held_booth'))[0]!.n;
  const floorNow = async () => (await database.sql(`SELECT count(*)::int AS booths, count(DISTINCT (edge_pattern, edge_cloth, edge_round))::int AS edges, (SELECT count(*)::int FROM held_booth) AS held FROM booth`))[0];

  /** Has the file written up to the gate, does the act there, and gives the file as it ended. */
  async function beside(job: ImportView, act: () => Promise<void>): Promise<ImportView> {
    await database.sql(`SELECT pg_advisory_lock(${gate})`);
    await floor.acts.accept(officer(), { id: job.id, version: job.version, skipBad: false, reason });
    const working = floor.work();
    try {
      while ((await watcher.read(atGate)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      await act();
    } finally {
      await database.sql(`SELECT pg_advisory_unlock(${gate})`);
      await working;
    }
    return floor.see(officer(), job.id);
  }

  it('goes through at once, with an edge of its own; then the file is written whole', async () => {
    const application = await verified({ nameVi: 'Nhà Mây' });
    const done = await beside(await floor.sendBooths(officer(), sheet()), async () => {
      expect({ state: (await approve(application)).state, held: await held() }).toEqual({ state: 'approved', held: many });
      // nothing of the file is there yet
      expect(await database.sql('SELECT slug FROM booth')).toEqual([{ slug: 'nha-may' }]);
    });
    expect({ state: done.state, written: done.written, again: done.checkedAgain }).toEqual({ state: 'done', written: many, again: false });
    expect(await floorNow()).toEqual({ booths: many + 1, edges: many + 1, held: 0 });
  });

  it('does not get an address that the file holds: it is told, nothing changes, and goes through under another', async () => {
    const application = await verified({ nameVi: 'Chè số 7' });
    const done = await beside(await floor.sendBooths(officer(), sheet()), async () => {
      const before = await database.sql('SELECT * FROM booth_application');
      const told = await refusal(approve(application));
      expect({ code: told.code, details: told.details }).toEqual({ code: 'SlugTaken', details: { slug: 'che-so-7' } });
      expect([await database.sql('SELECT * FROM booth_application'), await database.sql('SELECT id FROM booth')]).toEqual([before, []]);
      expect((await approve(application, 'che-nha-may')).state).toBe('approved');
    });
    expect({ state: done.state, written: done.written }).toEqual({ state: 'done', written: many });
    expect(await database.sql(`SELECT slug, legal_name FROM booth WHERE slug IN ('che-so-7', 'che-nha-may') ORDER BY 1`)).toEqual([{ slug: 'che-nha-may', legal_name: 'Hộ kinh doanh Lò Thị Mây' }, { slug: 'che-so-7', legal_name: 'Hộ Chè số 7' }]);
  });

  it('of a seller whom the file admits, too, stops the file: nothing of it is written, it holds nothing, and is accepted anew', async () => {
    const application = await verified({ nameVi: 'Nhà Mây', legalName: 'Hộ Miến Bình Lư' });
    const again = await beside(await floor.sendBooths(officer(), sheet(['Miến Bình Lư'])), async () => void (await approve(application)));
    expect({ state: again.state, again: again.checkedAgain, counts: again.counts }).toMatchObject({ state: 'checked', again: true, counts: { new: many - 1, changed: 1, bad: 0 } });
    expect(await floorNow()).toEqual({ booths: 1, edges: 1, held: 0 });
    const done = await floor.accept(officer(), again, false, reason);
    expect({ state: done.state, written: done.written, floor: await floorNow() }).toEqual({ state: 'done', written: many, floor: { booths: many, edges: many, held: 0 } });
  });

  it('keeps its places beside a file whose run died; the next run writes under what is held', async () => {
    const application = await verified({ nameVi: 'Nhà Mây' });
    await database.sql(`CREATE FUNCTION break_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cut off'; END $$`);
    await database.sql('CREATE TRIGGER break_here BEFORE INSERT ON booth FOR EACH STATEMENT EXECUTE FUNCTION break_here()');
    const job = await floor.sendBooths(officer(), sheet());
    await floor.acts.accept(officer(), { id: job.id, version: job.version, skipBad: false, reason });
    try {
      expect([await floor.work(), await held()]).toEqual([['later'], many]);
    } finally {
      await database.sql('DROP FUNCTION break_here() CASCADE');
    }
    const kept = await database.sql('SELECT booth_id AS id, slug, edge_pattern, edge_cloth, edge_round FROM held_booth ORDER BY 1');
    expect((await approve(application)).state).toBe('approved');
    expect(await floor.work()).toEqual(['done']);
    expect(await database.sql(`SELECT id, slug, edge_pattern, edge_cloth, edge_round FROM booth WHERE slug <> 'nha-may' ORDER BY 1`)).toEqual(kept);
    expect(await floorNow()).toEqual({ booths: many + 1, edges: many + 1, held: 0 });
  });

  it('is no matter to a file that ends without being written: it lets go of all that it held', async () => {
    const job = await floor.sendBooths(officer(), sheet());
    await floor.acts.accept(officer(), { id: job.id, version: job.version, skipBad: false, reason });
    await database.sql('UPDATE person SET floor_role = NULL WHERE id = $1', [officerId]);
    try {
      expect(await floor.work()).toEqual(['done']);
    } finally {
      await database.sql(`UPDATE person SET floor_role = 'administrator' WHERE id = $1`, [officerId]);
    }
    expect([await database.sql('SELECT state, failure FROM import_job'), await floorNow()]).toEqual([[{ state: 'failed', failure: 'not_allowed' }], { booths: 0, edges: 0, held: 0 }]);
  });
});
