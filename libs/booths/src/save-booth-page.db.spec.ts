import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, NotFound, StaleVersion, type Db, type InvalidInput } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { BoothQueries, KeptPageQueries, SaveBoothPage, type BoothPageInput, type OpeningDay } from './index.js';
import { aBooth, aClosure, dayFromNow, somePlaces } from './testing/index.js';

describe("a booth's page", () => {
  let database: TestDatabase;
  let shop: Db;
  let office: Db;
  let ours: string;
  const keeperOf = (boothId: string) => aMember(newId(), { [boothId]: 'editor' });
  const week: OpeningDay[] = [1, 2, 3, 4, 5, 6, 7].map((n) => ({ byAppointment: n === 7, spans: n < 6 ? [{ from: '07:30', to: '11:30' }, { from: '13:30', to: '17:00' }] : [] }));
  const aPage = (given: Partial<BoothPageInput> = {}): BoothPageInput => ({
    storyVi: 'Nhà làm miến ba đời.\nMời ghé.', storyEn: 'Three generations.', phone: '0912 345 678', zalo: 'zalo.me/0987654321', openingHours: week,
    hoursNoteVi: 'Mồng 1 âm lịch nghỉ', deliveryTermsVi: 'Gửi thứ ba và thứ sáu.', returnTermsVi: 'Đổi trong 7 ngày.', ...given,
  });

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop');
    office = await database.connect('office');
    await somePlaces(database);
  });
  afterAll(() => database.drop());
  let slug: string;
  beforeEach(async () => {
    await database.sql('TRUNCATE audit_log');
    slug = `gian-${newId().slice(-12)}`;
    ours = await aBooth(database, { slug });
  });
  const save = (page: BoothPageInput, version: number, actor = keeperOf(ours), boothId = ours) => new SaveBoothPage(office).run(actor, { boothId, version, page });
  const rowsOf = async () => [
    await database.sql('SELECT * FROM booth_page WHERE booth_id = $1', [ours]),
    await database.sql('SELECT story_vi, story_en, phone FROM booth WHERE id = $1', [ours]),
    await database.sql('SELECT count(*)::int AS n FROM audit_log'),
  ];

  it('is shown whole, and by the clock of the database', async () => {
    await save(aPage(), 0);
    const shown = (await new BoothQueries(shop).bySlug(slug))!;
    expect(shown).toMatchObject({
      storyVi: 'Nhà làm miến ba đời.\nMời ghé.', storyEn: 'Three generations.', phone: '0912 345 678', zalo: '0987 654 321', zaloUrl: 'https://zalo.me/0987654321',
      openingHours: week, hoursNoteVi: 'Mồng 1 âm lịch nghỉ', hoursNoteEn: '', deliveryTermsVi: 'Gửi thứ ba và thứ sáu.', deliveryTermsEn: '', returnTermsVi: 'Đổi trong 7 ngày.',
      closure: null, announcedClosure: null, answerMinutes: null,
    });
    const [clock] = await database.sql<{ day: number; open: boolean }>(`SELECT extract(isodow FROM local)::int AS day,
      extract(isodow FROM local) < 6 AND (local::time >= '07:30' AND local::time < '11:30' OR local::time >= '13:30' AND local::time < '17:00') AS open
      FROM (SELECT now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS local) t`);
    expect(shown.openNow).toMatchObject({ today: clock!.day, isOpen: clock!.open, byAppointment: clock!.day === 7 });
    await aClosure(database, { boothId: ours, fromDay: await dayFromNow(database, 0), lastDay: await dayFromNow(database, 1) });
    expect((await new BoothQueries(shop).bySlug(slug))!.openNow).toBeNull();
  });

  it('counts its versions, notes what changed but not the words, and changes nothing where nothing changed', async () => {
    await save(aPage(), 0);
    await save(aPage({ phone: '0912345678', zalo: '0987654321' }), 1);
    await save(aPage({ zalo: null }), 1);
    expect(await database.sql('SELECT zalo, version FROM booth_page WHERE booth_id = $1', [ours])).toEqual([{ zalo: null, version: 2 }]);
    expect(await database.sql('SELECT action, booth_id, detail FROM audit_log ORDER BY id')).toEqual([
      { action: 'booth.page', booth_id: ours, detail: { changed: ['storyVi', 'storyEn', 'zalo', 'openingHours', 'hoursNoteVi', 'deliveryTermsVi', 'returnTermsVi'] } },
      { action: 'booth.page', booth_id: ours, detail: { changed: ['zalo'] } },
    ]);
  });

  it('refuses what was read before somebody else saved, the first time too', async () => {
    await save(aPage(), 0);
    const before = await rowsOf();
    for (const version of [0, 2]) expect(await refusal(save(aPage({ storyVi: 'khác' }), version))).toBeInstanceOf(StaleVersion);
    expect(await rowsOf()).toEqual(before);
    const both = await Promise.allSettled([save(aPage({ storyVi: 'một' }), 1), save(aPage({ storyVi: 'hai' }), 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('sent again because the answer was lost is not stale', async () => {
    await save(aPage(), 0);
    const before = await rowsOf();
    await save(aPage(), 0);
    expect(await rowsOf()).toEqual(before);
  });

  it('keeps a point that was pasted, tells it to the shop, and takes it away again', async () => {
    const point = async () => (await database.sql('SELECT lat, lng, version FROM booth_page WHERE booth_id = $1', [ours]))[0];
    await save(aPage({ mapPoint: 'https://www.google.com/maps/@22.3443,103.6782,17z' }), 0);
    expect(await point()).toEqual({ lat: 22.3443, lng: 103.6782, version: 1 });
    expect(await new BoothQueries(shop).bySlug(slug)).toMatchObject({ lat: 22.3443, lng: 103.6782, taxCode: null, pictures: [] });
    expect((await new KeptPageQueries(office).byBooth(keeperOf(ours), ours))?.mapPoint).toBe('22.34430, 103.67820');
    await save(aPage({ mapPoint: '22.34430, 103.67820' }), 1);
    for (const [mapPoint, reason] of [['https://maps.app.goo.gl/x', 'short_link'], ['ở đâu đó', 'not_a_point'], ['48.8, 2.3', 'outside']] as const) {
      expect(((await refusal(save(aPage({ mapPoint }), 1))) as InvalidInput).problems).toEqual([{ field: 'mapPoint', reason }]);
    }
    expect(await point()).toEqual({ lat: 22.3443, lng: 103.6782, version: 1 });
    await save(aPage(), 1);
    expect(await point()).toEqual({ lat: null, lng: null, version: 2 });
  });

  it('belongs to whom keeps it; "not there" and "not yours" sound alike', async () => {
    const other = await aBooth(database);
    const closed = await aBooth(database, { standing: 'closed' });
    const before = await rowsOf();
    for (const actor of [keeperOf(other), anOperator(newId()), aMember(newId(), { [ours]: 'order_handler' }), aMember(newId(), { [ours]: 'viewer' })]) {
      expect(await refusal(save(aPage(), 0, actor))).toBeInstanceOf(NotFound);
    }
    expect(await refusal(save(aPage(), 0, keeperOf(closed), closed))).toBeInstanceOf(NotFound);
    expect(await refusal(save(aPage(), 0, keeperOf(ours), 'x'))).toBeInstanceOf(NotFound);
    expect(await rowsOf()).toEqual(before);
  });

  it('names every wrong value and changes nothing', async () => {
    const before = await rowsOf();
    const wrong = aPage({
      storyVi: 'x'.repeat(2001), phone: '12', zalo: 'https://evil.example', openingHours: week.slice(1), hoursNoteEn: 'x'.repeat(201), returnTermsEn: 'x'.repeat(2001),
    });
    expect(((await refusal(save(wrong, 0))) as InvalidInput).problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
      'phone unknown_prefix', 'zalo unknown', 'openingHours unknown', 'storyVi too_long', 'hoursNoteEn too_long', 'returnTermsEn too_long',
    ]);
    expect(await rowsOf()).toEqual(before);
    await save(aPage({ storyVi: '<b>đậm</b>\u202e\u0000' }), 0);
    expect(await database.sql('SELECT story_vi FROM booth WHERE id = $1', [ours])).toEqual([{ story_vi: '<b>đậm</b>' }]);
  });

  it('is read by its keepers and by operators, in one statement', async () => {
    const statements: string[] = [];
    const queries = new KeptPageQueries(await database.connect('office', { onStatement: (sql) => statements.push(sql) }));
    statements.length = 0;
    await aClosure(database, { boothId: ours, fromDay: await dayFromNow(database, 5), lastDay: await dayFromNow(database, 6) });
    await aClosure(database, { boothId: ours, fromDay: await dayFromNow(database, -1), lastDay: await dayFromNow(database, 1) });
    for (const ago of [10, 20, 30, 40]) await aClosure(database, { boothId: ours, fromDay: await dayFromNow(database, -ago), lastDay: await dayFromNow(database, -ago) });
    const mine = await queries.byBooth(keeperOf(ours), ours);
    expect(statements).toHaveLength(1);
    expect(mine).toMatchObject({ boothId: ours, version: 0, mayEdit: true, today: await dayFromNow(database, 0), openingHours: null, zalo: null, address: 'Xã Bình Lư, Tỉnh Lai Châu' });
    expect(await Promise.all(mine!.closures.map(async ({ state, fromDay }) => `${state} ${(Date.parse(fromDay) - Date.parse(mine!.today)) / 86_400_000}`))).toEqual(['RUNNING -1', 'PLANNED 5', 'ENDED -10', 'ENDED -20', 'ENDED -30']);
    expect(await queries.byBooth(anOperator(newId(), 'observer'), ours)).toEqual({ ...mine, mayEdit: false });
    for (const actor of [keeperOf(newId()), aMember(newId(), { [ours]: 'order_handler' })]) expect(await queries.byBooth(actor, ours)).toBeNull();
    expect(await queries.byBooth(keeperOf(ours), 'x')).toBeNull();
  });
});
