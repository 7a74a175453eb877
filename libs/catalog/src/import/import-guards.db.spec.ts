import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { FilesUnavailable, newId, type Db, type FileStore, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { catalogEntities } from '../index.js';
import { lockListings } from '../listing-proposals.js';
import { writeContents } from '../listing-content-rows.js';
import { aCategory, aCsv, aProduct, aWorkbook, ImportFloor, type CellGiven } from '../testing/index.js';
import { clearImports, ImportMoved, ReceiveImport, type ImportView } from './index.js';

const head = ['Tên món', 'Nhóm hàng', 'Quy cách', 'Đơn vị', 'Lượng', 'Nặng khi gửi', 'Giá bán', 'Trong kho'];
const tea = (name: string, category = 'Chè'): CellGiven[] => [name, category, 'gói 200 g', 'g', 200, 260, 180_000, 25];

/** What happens around an import: rights that end, a store that is away, too many files, things that go in between. */
describe('an import', () => {
  let database: TestDatabase;
  let office: Db;
  let worker: Db;
  let floor: ImportFloor;
  let [boothId, categoryId, sellerId, officerId, coOwnerId] = ['', '', '', '', ''];
  let mine: { productId: string; variantId: string };
  const statements: string[] = [];
  const seller = (): StaffActor => aMember(sellerId, { [boothId]: 'owner' });
  const officer = (): StaffActor => anOperator(officerId);

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office', { entities: catalogEntities });
    worker = await database.connect('worker', { entities: catalogEntities, onStatement: (sql) => void statements.push(sql) });
    floor = await ImportFloor.open(database, office, worker);
    await somePlaces(database);
    boothId = await aBooth(database);
    categoryId = await aCategory(database, { nameVi: 'Chè', nameEn: 'Tea' });
    sellerId = (await aPerson(database)).id;
    officerId = (await aPerson(database, { floorRole: 'administrator' })).id;
    // a floor keeps its last administrator, a booth its last owner
    await aPerson(database, { floorRole: 'administrator' });
    coOwnerId = (await aPerson(database)).id;
  });
  afterAll(async () => {
    await floor.close();
    await database.drop();
  });
  beforeEach(async () => {
    await database.sql('TRUNCATE audit_log, outbox, outbox_delivery, job_progress, import_mapping, listing_word, product, booth_grant, booth_member, setting CASCADE');
    await database.sql(`INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, 'owner'), ($1, $3, 'owner')`, [boothId, sellerId, coOwnerId]);
    await database.sql(`UPDATE person SET floor_role = 'administrator', disabled_at = NULL WHERE id = $1`, [officerId]);
    mine = await aProduct(database, { boothId, categoryId, nameVi: 'Miến dong', nameEn: 'Noodles', onHand: 10, price: 55_000n });
  });

  const goods = () => database.sql('SELECT p.name_vi AS name, p.version, v.price::int AS price FROM product p JOIN variant v ON v.product_id = p.id ORDER BY p.name_vi, v.position');
  const dearer = (price = 56_000) => aCsv([['Mã', 'Giá bán'], [mine.variantId, price]]);
  const jobs = () => database.sql('SELECT j.state, j.failure, g.state AS progress FROM import_job j JOIN job_progress g ON g.id = j.id ORDER BY j.sent_at');
  const accept = (actor: StaffActor, job: ImportView) => floor.acts.accept(actor, { id: job.id, version: job.version, skipBad: false });
  const wrong = async (job: ImportView, actor: StaffActor) =>
    (await floor.queries.rowsOf(actor, { id: job.id, kind: 'bad', first: 100 })).nodes.flatMap(({ number, problems }) => problems.map(({ field, reason }) => `${number} ${field ?? '-'} ${reason}`));
  const aGrant = async (): Promise<{ grantId: string; helper: StaffActor }> => {
    const grantId = newId();
    await database.sql(
      `INSERT INTO booth_grant (id, booth_id, person_id, reason, permissions, hours, begun_at, consented_by, expires_at) VALUES ($1, $2, $3, 'Giúp nhập hàng', '{booth.listings.write}', 24, now(), $4, now() + interval '1 day')`,
      [grantId, boothId, officerId, sellerId],
    );
    return { grantId, helper: { ...officer(), booths: new Map([[boothId, new Set(['booth.listings.write' as const])]]), grants: new Map([[boothId, grantId]]) } };
  };

  it.each([
    ['who left the booth', 'seller', 'DELETE FROM booth_member WHERE person_id = $1'],
    ['who may only look now', 'seller', `UPDATE booth_member SET role = 'viewer' WHERE person_id = $1`],
    ['whose grant came to its end', 'helper', 'UPDATE booth_grant SET ended_at = now() WHERE person_id = $1'],
    ['whose grant ran out', 'helper', `UPDATE booth_grant SET begun_at = now() - interval '2 days', asked_at = now() - interval '2 days', expires_at = now() - interval '1 day' WHERE person_id = $1`],
    ['who is no officer any more, under a grant', 'helper', `UPDATE person SET floor_role = NULL WHERE id = $1`],
    ['who approves nothing any more', 'officer', `UPDATE person SET floor_role = 'observer' WHERE id = $1`],
    ['whose account was closed', 'officer', 'UPDATE person SET disabled_at = now() WHERE id = $1'],
  ] as const)('is not written for somebody %s since accepting it', async (_, who, ends) => {
    const actor = who === 'seller' ? seller() : who === 'officer' ? officer() : (await aGrant()).helper;
    const kept = await floor.send(actor, boothId, dearer());
    const before = await goods();
    await accept(actor, kept);
    await database.sql(ends, [actor.personId]);
    expect(await floor.work()).toEqual(['done']);
    expect(await jobs()).toEqual([{ state: 'failed', failure: 'not_allowed', progress: 'failed' }]);
    expect(await goods()).toEqual(before);
  });

  it('that adds a pack leaves the packs that are there to shoppers, also before it is done', async () => {
    await office.officeTx(seller(), async (tx) => {
      const { live } = (await lockListings(tx, [boothId], [mine.productId])).get(mine.productId)!;
      const packs = [{ ...live.packs[0]!, price: '56000' }, { ...live.packs[0]!, id: newId(), packVi: 'gói 1 kg', packEn: '1 kg' }, { ...live.packs[0]!, id: newId(), packVi: 'gói 2 kg', packEn: '2 kg' }];
      await writeContents(tx, [{ productId: mine.productId, boothId, live, wanted: { ...live, packs } }]);
      // as a cart line that names the pack locks it
      expect(await database.sql('SELECT id FROM variant WHERE id = $1 FOR KEY SHARE NOWAIT', [mine.variantId])).toEqual([{ id: mine.variantId }]);
    });
    expect(await database.sql('SELECT v.pack_vi AS pack, v.position, v.price::int AS price, s.on_hand AS lies FROM variant v JOIN stock s ON s.variant_id = v.id ORDER BY v.position')).toEqual([
      { pack: 'gói 300 g', position: 0, price: 56_000, lies: 10 },
      { pack: 'gói 1 kg', position: 1, price: 55_000, lies: 0 },
      { pack: 'gói 2 kg', position: 2, price: 55_000, lies: 0 },
    ]);
  });

  it('is not taken in beside three that the floor works at, nor beside twenty that nobody ended', async () => {
    const send = () => floor.receive.run(seller(), { boothId, fileName: 'a.csv', bytes: dearer() });
    const tried = await Promise.allSettled(Array.from({ length: 5 }, send));
    expect(tried.filter(({ status }) => status === 'fulfilled').length).toBe(3);
    expect((await refusal(send())).details).toEqual({ reason: 'too_many_at_work', limit: 3 });
    expect((await jobs()).length).toBe(3);
    await floor.work();
    for (let open = 3; open < 20; open++) await floor.send(seller(), boothId, dearer());
    expect((await refusal(send())).details).toEqual({ reason: 'too_many_open', limit: 20 });
    expect((await jobs()).length).toBe(20);
    await floor.acts.drop(seller(), (await floor.queries.ofBooth(seller(), boothId))[0]!.id);
    await send();
    expect((await jobs()).length).toBe(21);
  });

  it('that the store did not take has failed; one that the store does not give is read when it does', async () => {
    let isAway = true;
    const away = new Proxy(floor.files, {
      get: (store, verb: keyof FileStore) =>
        isAway && (verb === 'put' || verb === 'get') ? () => Promise.reject(new FilesUnavailable(verb, new Error('away'))) : (store[verb] as (...given: unknown[]) => unknown).bind(store),
    });
    await expect(new ReceiveImport(office, away).run(seller(), { boothId, fileName: 'a.csv', bytes: dearer() })).rejects.toThrow(FilesUnavailable);
    expect(await jobs()).toEqual([{ state: 'failed', failure: 'not_finished', progress: 'failed' }]);
    expect(await database.sql('SELECT 1 FROM outbox')).toEqual([]);
    await database.sql('TRUNCATE job_progress CASCADE');
    const other = await ImportFloor.open(database, office, worker, away);
    try {
      const id = await floor.receive.run(seller(), { boothId, fileName: 'a.csv', bytes: dearer() });
      for (let run = 0; run < 5; run++) {
        expect(await other.work()).toEqual(['later']);
        expect(await jobs()).toEqual([{ state: 'reading', failure: null, progress: 'running' }]);
      }
      isAway = false;
      await other.work();
      expect((await other.see(seller(), id)).state).toBe('checked');
    } finally {
      await other.close();
    }
  });

  it('that nobody told the worker of has failed after an hour, and no other', async () => {
    const forgotten = await floor.receive.run(seller(), { boothId, fileName: 'a.csv', bytes: dearer() });
    await database.sql('TRUNCATE outbox CASCADE');
    await floor.receive.run(seller(), { boothId, fileName: 'b.csv', bytes: dearer() });
    await clearImports(worker, floor.files);
    expect((await jobs()).map((job) => (job as { state: string }).state)).toEqual(['reading', 'reading']);
    await database.sql(`UPDATE import_job SET sent_at = sent_at - interval '2 hours'`);
    await clearImports(worker, floor.files);
    expect(await jobs()).toEqual([{ state: 'failed', failure: 'not_finished', progress: 'failed' }, { state: 'reading', failure: null, progress: 'running' }]);
    expect((await floor.see(seller(), forgotten)).failure).toBe('not_finished');
  });

  it('is given up before it goes after a week, so that none vanishes that was just accepted; all of the old ones go', async () => {
    const job = await floor.send(seller(), boothId, dearer());
    await database.sql(
      `WITH g AS (INSERT INTO job_progress (id, kind, state) SELECT gen_random_uuid(), 'import', 'done' FROM generate_series(1, 230) RETURNING id)
       INSERT INTO import_job (id, booth_id, sent_by, as_floor, format, file_key, file_name, bytes, state) SELECT id, $1, $2, false, 'csv', 'i' || replace(id::text, '-', '') || '.csv', 'a.csv', 1, 'dropped' FROM g`,
      [boothId, sellerId],
    );
    await database.sql(`UPDATE import_job SET sent_at = now() - interval '8 days'`);
    let accepted: unknown;
    const slow = new Proxy(floor.files, {
      get: (store, verb: keyof FileStore) =>
        verb === 'remove'
          ? async (...given: Parameters<FileStore['remove']>) => {
              accepted ??= await accept(seller(), job).then(() => 'accepted', (error: unknown) => error);
              await store.remove(...given);
            }
          : (store[verb] as (...given: unknown[]) => unknown).bind(store),
    });
    await clearImports(worker, slow);
    expect(accepted).toBeInstanceOf(ImportMoved);
    expect(await jobs()).toEqual([]);
  });

  it('stays while it is written, however old it is', async () => {
    const job = await floor.send(seller(), boothId, dearer());
    await accept(seller(), job);
    await database.sql(`UPDATE import_job SET sent_at = now() - interval '8 days'`);
    await clearImports(worker, floor.files);
    expect(await floor.work()).toEqual(['done']);
    expect((await floor.see(seller(), job.id)).state).toBe('done');
  });

  it('that is given up is at its end for whoever watches how far it is', async () => {
    const job = await floor.send(seller(), boothId, dearer());
    await floor.acts.drop(seller(), job.id);
    expect(await jobs()).toEqual([{ state: 'dropped', failure: null, progress: 'failed' }]);
  });

  it.each([
    ['the price band', async (): Promise<unknown[]> => database.sql(`INSERT INTO setting (key, value) VALUES ('catalog.priceBandPercent', '3')`), '0 1 0 0', []],
    ['the list of words', async (): Promise<unknown[]> => database.sql(`INSERT INTO listing_word (id, words, matched, level, why_vi, why_en) VALUES ($1, 'chữa bệnh', 'chữa bệnh', 'refuse', 'Hàng không phải thuốc.', 'Goods are no medicine.')`, [newId()]), '0 0 0 1', ['2 descVi prohibited_word']],
  ] as const)('is checked again where %s changed since the check', async (what, change, after, problems) => {
    const actor = what === 'the price band' ? seller() : officer();
    const job = await floor.send(actor, boothId, what === 'the price band' ? dearer(58_000) : aCsv([['Mã', 'Mô tả'], [mine.variantId, 'Chữa bệnh đau lưng.']]));
    const before = await goods();
    await change();
    const again = await floor.accept(actor, job);
    expect({ state: again.state, again: again.checkedAgain }).toEqual({ state: 'checked', again: true });
    expect(Object.values(again.counts!).slice(0, 4).join(' ')).toBe(after);
    expect(await wrong(again, actor)).toEqual(problems);
    expect(await goods()).toEqual(before);
  });

  it('of an officer changes a price also where the goods bear words that came onto the list', async () => {
    await database.sql(`INSERT INTO listing_word (id, words, matched, level, why_vi, why_en) VALUES ($1, 'miến dong', 'miến dong', 'refuse', 'Thử.', 'Trial.')`, [newId()]);
    expect((await floor.accept(officer(), await floor.send(officer(), boothId, dearer(90_000)))).state).toBe('done');
    expect(await goods()).toMatchObject([{ price: 90_000 }]);
  });

  it('is checked again where a group is gone, and the row says so', async () => {
    const gone = await aCategory(database, { nameVi: 'Nhóm sắp bỏ', nameEn: 'Going' });
    const job = await floor.send(officer(), boothId, await aWorkbook([head, tea('Chè mới', 'Nhóm sắp bỏ')]));
    const before = await goods();
    await database.sql('DELETE FROM category WHERE id = $1', [gone]);
    const again = await floor.accept(officer(), job);
    expect({ state: again.state, again: again.checkedAgain, wrong: await wrong(again, officer()) }).toEqual({ state: 'checked', again: true, wrong: ['2 category unknown'] });
    expect(await goods()).toEqual(before);
  });

  it('reads the names of the booth’s goods once, however many it begins', async () => {
    const job = await floor.send(officer(), boothId, await aWorkbook([head, ...Array.from({ length: 1_100 }, (_, at) => tea(`Chè ${at}`))]));
    statements.length = 0;
    expect((await floor.accept(officer(), job)).written).toBe(1_100);
    expect(statements.filter((sql) => sql.includes('LEFT JOIN listing_draft d ON d.product_id = p.id WHERE p.booth_id = $1')).length).toBe(1);
    expect(await database.sql(`SELECT count(*)::int AS n FROM product WHERE state = 'listed'`)).toEqual([{ n: 1_101 }]);
  }, 60_000);
});
