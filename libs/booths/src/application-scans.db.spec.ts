import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { newId, setSetting, sweepFiles, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { ApplicationQueries, ApproveApplication, ChangeScans, DecideApplication, itemsOf, JudgeItem, SaveApplication, StartApplication, SubmitApplication, sweepApplications, type ApplicationRow } from './admission.js';
import { mostScans } from './change-scans.js';
import { aBooth, anApplication, somePlaces } from './testing/index.js';

describe('papers of an application', () => {
  let database: TestDatabase;
  let office: Db;
  let worker: Db;
  let operator: StaffActor;
  let scans: ChangeScans;
  const applicant = async () => aMember((await aPerson(database, { displayName: 'Lò Thị Mây' })).id, {});

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office');
    worker = await database.connect('worker');
    scans = new ChangeScans(office);
    await somePlaces(database);
    operator = anOperator((await aPerson(database, { displayName: 'Cán bộ', floorRole: 'administrator' })).id);
  });
  afterAll(() => database.drop());

  let sent = 0;
  /** A scan as ReceiveUpload leaves it. */
  async function aScan(by: StaffActor, boothId: string | null = null, kind = 'paper'): Promise<string> {
    const id = newId();
    await database.sql(
      `INSERT INTO uploaded_file (id, kind, key, ending, booth_id, uploaded_by, source_sha256, bytes, width, height, tint, ready_at)
       VALUES ($1, $2, 'a' || lpad($3::text, 24, '0'), CASE WHEN $2 = 'paper' THEN '.jpg' END, $4, $5, sha256($3::text::bytea), 1000, 100, 100, '#000000', now())`,
      [id, kind, ++sent, boothId, by.personId],
    );
    return id;
  }
  const fileRow = async (id: string) =>
    (await database.sql<{ boothId: string | null; loose: boolean }>(`SELECT booth_id AS "boothId", unattached_since IS NOT NULL AS loose FROM uploaded_file WHERE id = $1`, [id]))[0];
  const scanRows = (id: string) => database.sql(`SELECT item, file_id FROM application_scan WHERE application_id = $1 ORDER BY added_at`, [id]);
  const all = async () =>
    (await database.sql(`SELECT (SELECT json_agg(a ORDER BY a.id) FROM booth_application a) AS a, (SELECT json_agg(s ORDER BY s.file_id, s.item) FROM application_scan s) AS s, (SELECT json_agg(f ORDER BY f.id) FROM uploaded_file f) AS f`))[0];
  async function verifyAll(application: ApplicationRow): Promise<ApplicationRow> {
    for (const { item, state } of itemsOf(application)) {
      if (state !== 'not_asked' && state !== 'empty') application = await new JudgeItem(office).run(operator, application.id, application.version, item, { kind: 'verified' });
    }
    return application;
  }

  it('come and go one by one, however often they are sent, and from two phones at once', async () => {
    const who = await applicant();
    const { id } = await new StartApplication(office).run(who);
    const [one, two] = [await aScan(who), await aScan(who)];
    const [first] = await Promise.all([scans.add(who, 'registration', one), scans.add(who, 'food_safety', two)]);
    expect(first.scans).toContainEqual({ item: 'registration', fileId: one, isPdf: false, bytes: 1000, addedAt: expect.any(String) });
    const again = await scans.add(who, 'registration', one);
    expect([again.version, await fileRow(one)]).toEqual([3, { boothId: null, loose: false }]);
    // one file may prove two things, and is let go with the last of them
    await scans.add(who, 'food_safety', one);
    await scans.remove(who, 'registration', one);
    expect([await scanRows(id), (await fileRow(one))?.loose]).toEqual([[{ item: 'food_safety', file_id: two }, { item: 'food_safety', file_id: one }], false]);
    expect((await scans.remove(who, 'food_safety', one)).version).toBe(6);
    expect((await scans.remove(who, 'food_safety', one)).version).toBe(6);
    expect([await scanRows(id), (await fileRow(one))?.loose]).toEqual([[{ item: 'food_safety', file_id: two }], true]);
  });

  it('are the applicant’s own, of an item that has papers, and not without end; else nothing changes', async () => {
    const [who, other] = [await applicant(), await applicant()];
    await new StartApplication(office).run(who);
    const boothId = await aBooth(database);
    const [theirs, ofBooth, picture, own] = [await aScan(other), await aScan(who, boothId), await aScan(who, boothId, 'picture'), await aScan(who)];
    for (let n = 0; n < mostScans; n++) await scans.add(who, 'registration', await aScan(who));
    const before = await all();
    for (const id of [theirs, ofBooth, picture, newId(), 'no id']) expect((await refusal(scans.add(who, 'food_safety', id))).code).toBe('NotFound');
    expect((await refusal(scans.add(who, 'personal_id', own))).message).toBe('item: no_paper');
    expect((await refusal(scans.add(who, 'registration', own))).details).toEqual({ problems: [{ field: 'scans', reason: 'too_many', limit: mostScans }] });
    expect((await refusal(scans.add(other, 'registration', theirs))).code).toBe('NotFound');
    expect(await all()).toEqual(before);
  });

  it('stay as they were submitted; after a question a new one takes the tick away', async () => {
    const who = await applicant();
    const draft = await anApplication(office, who, {}, false);
    const [first, second] = [await aScan(who), await aScan(who)];
    let application = await scans.add(who, 'registration', first);
    application = await new SubmitApplication(office).run(who, application.version);
    const before = await all();
    for (const act of [scans.add(who, 'registration', second), scans.remove(who, 'registration', first)]) expect((await refusal(act)).code).toBe('ApplicationMoved');
    expect(await all()).toEqual(before);
    expect((await new ApplicationQueries(office).byId(operator, draft.id))?.scans.map(({ fileId }) => fileId)).toEqual([first]);
    application = await new JudgeItem(office).run(operator, draft.id, application.version, 'registration', { kind: 'verified' });
    application = await new JudgeItem(office).run(operator, draft.id, application.version, 'seller', { kind: 'questioned', question: 'Tên có đúng không' });
    await new DecideApplication(office).handBack(operator, draft.id, application.version, 'Một câu hỏi');
    application = await scans.add(who, 'registration', second);
    expect(itemsOf(application).find(({ item }) => item === 'registration')?.state).toBe('given');
  });

  it('that are not asked after all go with the submitting', async () => {
    const who = await applicant();
    const draft = await anApplication(office, who, { sellsFood: false }, false);
    const [kept, dropped] = [await aScan(who), await aScan(who)];
    await scans.add(who, 'registration', kept);
    const { version } = await scans.add(who, 'food_safety', dropped);
    expect((await new SubmitApplication(office).run(who, version)).scans.map(({ fileId }) => fileId)).toEqual([kept]);
    expect([await scanRows(draft.id), (await fileRow(kept))?.loose, (await fileRow(dropped))?.loose]).toEqual([[{ item: 'registration', file_id: kept }], false, true]);
  });

  it('become the booth’s with the approval, and the firm’s tax code is told', async () => {
    const who = await applicant();
    const draft = await anApplication(office, who, { legalKind: 'cooperative', taxCode: '0100109106' }, false);
    const id = await aScan(who);
    const { version } = await scans.add(who, 'registration', id);
    const approved = await new ApproveApplication(office, { get: () => Promise.resolve(0) } as never).run(operator, draft.id, (await verifyAll(await new SubmitApplication(office).run(who, version))).version);
    expect(await fileRow(id)).toEqual({ boothId: approved.boothId, loose: false });
    expect(await database.sql('SELECT tax_code FROM booth WHERE id = $1', [approved.boothId])).toEqual([{ tax_code: '0100109106' }]);
    expect(approved.keptUntil).toBeNull();
    await expect(database.sql(`UPDATE booth SET tax_code = '012090001234' WHERE id = $1`, [approved.boothId])).rejects.toThrow('booth_tax_code_check');
  });

  it('go with a refusal', async () => {
    const who = await applicant();
    const draft = await anApplication(office, who, {}, false);
    const id = await aScan(who);
    const { version } = await scans.add(who, 'registration', id);
    const { version: now } = await new SubmitApplication(office).run(who, version);
    expect((await new DecideApplication(office).refuse(operator, draft.id, now, 'Hàng không rõ nguồn gốc')).scans).toEqual([]);
    expect([await scanRows(draft.id), await fileRow(id)]).toEqual([[], { boothId: null, loose: true }]);
  });

  describe('that nobody goes on with', () => {
    const age = (id: string, days: number) =>
      database.sql(
        `WITH moved AS (UPDATE application_move SET at = at - make_interval(days => $2) WHERE application_id = $1)
         UPDATE booth_application SET saved_at = saved_at - make_interval(days => $2), decided_at = decided_at - make_interval(days => $2) WHERE id = $1`,
        [id, days],
      );
    const left = async (ids: string[]) => (await database.sql<{ id: string }>('SELECT id FROM booth_application WHERE id = ANY ($1::uuid[]) ORDER BY id', [ids])).map(({ id }) => id);

    it('are swept with their files after the period that the applicant was told; what waits for the floor and what is touched stays', async () => {
      await database.sql('DELETE FROM application_scan; UPDATE uploaded_file SET unattached_since = NULL');
      const people = await Promise.all([1, 2, 3, 4].map(() => applicant()));
      const [old, fresh, waiting, returned] = people as [StaffActor, StaffActor, StaffActor, StaffActor];
      const scan = await aScan(old);
      await new StartApplication(office).run(old);
      const draft = await scans.add(old, 'registration', scan);
      expect(Math.round((draft.keptUntil!.getTime() - draft.savedAt.getTime()) / 86_400_000)).toBe(90);
      const touched = await new StartApplication(office).run(fresh);
      const submitted = await anApplication(office, waiting);
      let back = await anApplication(office, returned);
      back = await new JudgeItem(office).run(operator, back.id, back.version, 'seller', { kind: 'questioned', question: 'Tên có đúng không' });
      back = await new DecideApplication(office).handBack(operator, back.id, back.version, 'Một câu hỏi');
      const ids = [draft.id, touched.id, submitted.id, back.id].sort();
      for (const id of ids) await age(id, 89);
      expect([await sweepApplications(worker), await left(ids)]).toEqual([0, ids]);
      for (const id of ids) await age(id, 2);
      await new SaveApplication(office).run(fresh, 1, { nameVi: 'Vẫn viết tiếp' });
      expect([await sweepApplications(worker), await left(ids)]).toEqual([2, [touched.id, submitted.id].sort()]);
      expect(await database.sql('SELECT 1 FROM application_item WHERE application_id = $1', [back.id])).toEqual([]);
      expect(await fileRow(scan)).toEqual({ boothId: null, loose: true });
      await database.sql(`UPDATE uploaded_file SET unattached_since = now() - interval '49 hours' WHERE id = $1`, [scan]);
      expect([await sweepFiles(worker, []), await fileRow(scan)]).toEqual([1, undefined]);
      // whoever comes back begins anew
      expect((await new StartApplication(office).run(old)).id).not.toBe(draft.id);
    });

    it('are kept as long as the floor sets, refused ones for a period of their own', async () => {
      const who = await applicant();
      const submitted = await anApplication(office, who);
      const refused = await new DecideApplication(office).refuse(operator, submitted.id, submitted.version, 'Hàng không rõ nguồn gốc');
      expect(Math.round((refused.keptUntil!.getTime() - refused.decidedAt!.getTime()) / 86_400_000)).toBe(365);
      await age(refused.id, 364);
      expect([await sweepApplications(worker), await left([refused.id])]).toEqual([0, [refused.id]]);
      await office.officeTx(operator, (tx) => setSetting(tx, operator, { key: 'booths.refusedDays', value: 30 }));
      expect([await sweepApplications(worker), await left([refused.id])]).toEqual([1, []]);
    });
  });
});
