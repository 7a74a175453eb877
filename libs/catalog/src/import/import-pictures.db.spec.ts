import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { DecideListing } from '../decide-listing.js';
import { newId, ReceiveUpload, sweepFiles, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, aPhoto, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { catalogEntities, ListingPictureQueries, picturesInDrafts } from '../index.js';
import { SetListingPictures } from '../set-listing-pictures.js';
import { aCategory, aCsv, aProduct, ImportFloor } from '../testing/index.js';
import { clearImports, ImportMoved, ImportPictures, type ImportPictureKind, type ImportRowKind, type ImportView } from './index.js';

const head = ['Tên món', 'Nhóm hàng', 'Quy cách', 'Đơn vị', 'Lượng', 'Nặng khi gửi', 'Giá bán', 'Ảnh'];
const tea = (name: string, pictures: string, pack = 'gói 200 g', amount = 200) => [name, 'Chè', pack, 'g', amount, amount + 60, 180_000, pictures];

describe('pictures in a file of goods', () => {
  let database: TestDatabase;
  let [office, worker] = [null, null] as unknown as [Db, Db];
  let floor: ImportFloor;
  let pictures: ImportPictures;
  let receive: ReceiveUpload;
  let [boothId, otherBoothId, categoryId, sellerId, strangerId, officerId] = ['', '', '', '', '', ''];
  let mine: { productId: string; variantId: string };
  let shades = 0;
  const seller = (): StaffActor => aMember(sellerId, { [boothId]: 'owner' });
  const stranger = (): StaffActor => aMember(strangerId, { [otherBoothId]: 'owner' });
  const officer = (): StaffActor => anOperator(officerId);

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office', { entities: catalogEntities });
    worker = await database.connect('worker', { entities: catalogEntities });
    floor = await ImportFloor.open(database, office, worker);
    pictures = new ImportPictures(office, floor.queries);
    receive = new ReceiveUpload(office, floor.files);
    await somePlaces(database);
    boothId = await aBooth(database);
    otherBoothId = await aBooth(database);
    categoryId = await aCategory(database, { nameVi: 'Chè', nameEn: 'Tea' });
    sellerId = (await aPerson(database, { displayName: 'Tẩn Thị Su' })).id;
    strangerId = (await aPerson(database, { displayName: 'Giàng A Páo' })).id;
    officerId = (await aPerson(database, { displayName: 'Lò Văn Sơn', floorRole: 'administrator' })).id;
    await database.sql(`INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, 'owner'), ($3, $4, 'owner')`, [boothId, sellerId, otherBoothId, strangerId]);
  });
  afterAll(async () => {
    await floor.close();
    await database.drop();
  });
  beforeEach(async () => {
    await database.sql('TRUNCATE audit_log, outbox, outbox_delivery, job_progress, import_mapping, product, uploaded_file CASCADE');
    mine = await aProduct(database, { boothId, categoryId, nameVi: 'Miến dong', nameEn: 'Noodles', onHand: 10, price: 55_000n });
  });

  const photo = () => aPhoto({ width: 200, height: 200, seed: `#${(0x100000 + shades++ * 7).toString(16)}` });
  const upload = async (bytes?: Buffer, booth = boothId) => receive.take(booth === boothId ? seller() : stranger(), { kind: 'picture', boothId: booth, bytes: bytes ?? (await photo()) });
  const bring = async (job: ImportView, given: Record<string, string>, actor = seller()): Promise<ImportView> => {
    await pictures.add(actor, { id: job.id, pictures: Object.entries(given).map(([name, fileId]) => ({ name, fileId })) });
    await floor.work();
    return floor.see(actor, job.id);
  };
  const figures = (job: ImportView, actor = seller()) => pictures.figures(actor, job.id);
  const names = async (job: ImportView, kind: ImportPictureKind, actor = seller()) => (await pictures.names(actor, { id: job.id, kind, first: 100 })).nodes.map(({ name }) => name);
  const counts = ({ counts: found }: ImportView) => found && `${found.new} ${found.changed} ${found.unchanged} ${found.bad}`;
  const rowsOf = (job: ImportView, kind: ImportRowKind, actor = seller()) => floor.queries.rowsOf(actor, { id: job.id, kind, first: 100 }).then(({ nodes }) => nodes);
  const wrong = async (job: ImportView, actor = seller()) => (await rowsOf(job, 'bad', actor)).flatMap(({ number, problems }) => problems.map(({ column, reason, words, limit }) => [number, column, reason, words ?? limit].join(' ')));
  /** What shoppers see: the pictures of each of the goods, and their face. */
  const shown = async () =>
    (await database.sql<{ name: string; keys: string[]; face: string | null }>(
      `SELECT p.name_vi AS name, p.picture_key AS face, coalesce((SELECT array_agg(i.key ORDER BY i.position) FROM product_picture i WHERE i.product_id = p.id), '{}') AS keys FROM product p ORDER BY p.name_vi`,
    )).map(({ name, keys, face }) => ({ name, keys, face }));
  const drafts = () => database.sql<{ state: string; pictures: { key: string; altVi: string }[] }>(`SELECT state, content -> 'pictures' AS pictures FROM listing_draft ORDER BY product_id`);
  const everything = async () => {
    const found: unknown[] = [];
    for (const table of ['product', 'product_picture', 'listing_draft', 'listing_decision', 'import_job', 'import_row', 'import_picture', 'picture_name', 'audit_log', 'outbox']) found.push(await database.sql(`SELECT * FROM ${table} ORDER BY 1, 2`));
    return found;
  };
  const isLoose = async (id: string) => (await database.sql<{ loose: boolean }>('SELECT unattached_since IS NOT NULL AS loose FROM uploaded_file WHERE id = $1', [id]))[0]?.loose;
  /** `Miến dong` with two pictures on show. */
  const withPictures = async () => {
    const files = [await upload(), await upload()];
    await new SetListingPictures(office, new ListingPictureQueries(office)).run(seller(), { id: mine.productId, version: 1, pictures: files.map(({ id }, n) => ({ fileId: id, altVi: `Lời ${n + 1}` })) });
    await new DecideListing(office).approve(officer(), mine.productId, 1);
    return files;
  };

  it('are told as missing, sent, found, and written with new goods; the same sheet again finds everything unchanged', async () => {
    const sheet = aCsv([head, tea('Chè Shan', 'Shan-1.JPG; shan-2.jpg'), tea('Chè đen', 'ảnh/den.jpg'), tea('Chè vàng', '')]);
    const job = await floor.send(seller(), boothId, sheet);
    expect([counts(job), await wrong(job), await figures(job), await names(job, 'missing')]).toEqual([
      '1 0 0 2',
      ['2 7 picture_missing Shan-1.JPG', '2 7 picture_missing shan-2.jpg', '3 7 picture_missing den.jpg'],
      { named: 3, missing: 3, sent: 0, unnamed: 0, most: 2000 },
      ['den.jpg', 'Shan-1.JPG', 'shan-2.jpg'],
    ]);
    expect(await pictures.wanted(seller(), { id: job.id, names: ['DCIM/SHAN-1.jpg', 'khac.jpg', 'den.JPG', 'a\u0000'] })).toEqual(['DCIM/SHAN-1.jpg', 'den.JPG']);

    const [one, two, black, spare] = [await upload(), await upload(), await upload(), await upload()];
    await pictures.add(seller(), { id: job.id, pictures: [{ name: 'shan-1.jpg', fileId: one.id }, { name: 'khac.jpg', fileId: spare.id }] });
    // before the rows are checked again
    expect([await figures(job), await names(job, 'missing')]).toEqual([{ named: 3, missing: 2, sent: 2, unnamed: 1, most: 2000 }, ['den.jpg', 'shan-2.jpg']]);
    await floor.work();
    const half = await floor.see(seller(), job.id);
    expect([half.state, half.version > job.version, counts(half), await figures(half), await names(half, 'named'), await names(half, 'unnamed')]).toEqual([
      'checked', true, '1 0 0 2', { named: 3, missing: 2, sent: 2, unnamed: 1, most: 2000 }, ['shan-1.jpg'], ['khac.jpg'],
    ]);
    const whole = await bring(half, { 'shan-2.jpg': two.id, 'den.jpg': black.id });
    expect([counts(whole), await figures(whole)]).toEqual(['3 0 0 0', { named: 3, missing: 0, sent: 4, unnamed: 1, most: 2000 }]);
    expect((await rowsOf(whole, 'new')).map(({ changes }) => changes.find(({ field }) => field === 'pictures'))).toEqual([
      { field: 'pictures', before: null, after: 'Shan-1.JPG; shan-2.jpg', shows: { before: [], after: [one.key, two.key] } },
      { field: 'pictures', before: null, after: 'den.jpg', shows: { before: [], after: [black.key] } },
      undefined,
    ]);

    const done = await floor.accept(seller(), whole);
    expect([done.state, done.written, done.failure]).toEqual(['done', 3, null]);
    expect(await shown()).toEqual([
      { name: 'Chè Shan', keys: [one.key, two.key], face: one.key },
      { name: 'Chè đen', keys: [black.key], face: black.key },
      { name: 'Chè vàng', keys: [], face: null },
      { name: 'Miến dong', keys: [], face: null },
    ].sort((a, b) => (a.name < b.name ? -1 : 1)));
    expect([await isLoose(one.id), await isLoose(spare.id)]).toEqual([false, true]);
    expect(await database.sql(`SELECT alt_vi, alt_en FROM product_picture`)).toEqual([0, 1, 2].map(() => ({ alt_vi: '', alt_en: '' })));

    // nothing is sent with it this time
    const again = await floor.send(seller(), boothId, sheet);
    expect([counts(again), await figures(again), await names(again, 'missing')]).toEqual(['0 0 3 0', { named: 3, missing: 0, sent: 0, unnamed: 0, most: 2000 }, []]);
    // a new photo under an old name is still called for
    expect(await pictures.wanted(seller(), { id: again.id, names: ['den.jpg', 'khac.jpg'] })).toEqual(['den.jpg']);
    const anew = await bring(again, { 'den.jpg': (await upload()).id });
    expect(counts(anew)).toBe('0 1 2 0');
  });

  it('by the names that an export gives stay as they are, change their order, and go, with their words', async () => {
    const [one, two] = await withPictures();
    const sheet = (cell: string) => aCsv([['Mã', 'Ảnh'], [mine.variantId, cell]]);
    const address = (key: string) => `https://cho.example/media/${key}-960.webp`;
    expect(counts(await floor.send(seller(), boothId, sheet(`${address(one!.key)}; ${address(two!.key)}`)))).toBe('0 0 1 0');
    const turned = await floor.send(seller(), boothId, sheet(`${address(two!.key)}\n${one!.key}-whole.webp`));
    expect([counts(turned), turned.counts?.toApprove]).toEqual(['0 1 0 0', 1]);
    expect((await rowsOf(turned, 'changed'))[0]!.changes).toEqual([
      { field: 'pictures', before: `${one!.key}-960.webp; ${two!.key}-960.webp`, after: `${two!.key}-960.webp; ${one!.key}-whole.webp`, shows: { before: [one!.key, two!.key], after: [two!.key, one!.key] } },
    ]);
    const before = await shown();
    await floor.accept(seller(), turned);
    // a booth's file goes the way of its edits
    expect([await shown(), await drafts()]).toEqual([before, [{ state: 'submitted', pictures: [expect.objectContaining({ key: two!.key, altVi: 'Lời 2' }), expect.objectContaining({ key: one!.key, altVi: 'Lời 1' })] }]]);
    await new DecideListing(office).approve(officer(), mine.productId, 1);
    expect((await shown())[0]).toMatchObject({ keys: [two!.key, one!.key], face: two!.key });

    const fewer = await floor.send(officer(), boothId, sheet(address(one!.key)));
    await floor.accept(officer(), fewer);
    expect([(await shown())[0], await isLoose(two!.id), await drafts()]).toEqual([{ name: 'Miến dong', keys: [one!.key], face: one!.key }, true, []]);
    expect(await database.sql(`SELECT changes -> 'pictures' -> 'to' AS "to" FROM listing_decision ORDER BY id DESC LIMIT 1`)).toEqual([{ to: [expect.objectContaining({ key: one!.key, altVi: 'Lời 1' })] }]);
    // what is gone is not found by the floor's name any more
    expect(await wrong(await floor.send(seller(), boothId, sheet(address(two!.key))))).toEqual([`2 1 picture_missing ${two!.key}-960.webp`]);
  });

  it('take the place of a draft’s, whose files are loosened, and a cell that says what is live takes no wish back', async () => {
    const [one] = await withPictures();
    const [first, second] = [await upload(), await upload()];
    const sheet = aCsv([['Mã', 'Ảnh'], [mine.variantId, 'mới.jpg']]);
    const send = async (fileId: string) => floor.accept(seller(), await bring(await floor.send(seller(), boothId, sheet), { 'mới.jpg': fileId }));
    await send(first.id);
    expect([await isLoose(first.id), await isLoose(one!.id), (await drafts())[0]?.pictures.map(({ key }) => key)]).toEqual([false, false, [first.key]]);
    await send(second.id);
    expect([await isLoose(first.id), await isLoose(one!.id), (await drafts())[0]?.pictures.map(({ key }) => key)]).toEqual([true, false, [second.key]]);
    expect(await shown()).toMatchObject([{ face: one!.key }]);
  });

  it('are a fact of the goods: packs that give them otherwise are in conflict, however they are spelled they are the same', async () => {
    const file = (await upload()).id;
    const job = await bring(await floor.send(seller(), boothId, aCsv([head, tea('Chè Shan', 'a.jpg'), tea('Chè Shan', 'A.JPG', 'gói 500 g', 500), tea('Chè Shan', '', 'gói 1 kg', 1000), tea('Chè Shan', 'b.jpg', 'gói 2 kg', 2000)])), { 'a.jpg': file });
    expect([counts(job), await wrong(job)]).toEqual(['3 0 0 1', ['5 7 conflicts 2']]);
    // b.jpg is named by a bad row, and can be sent while that is mended
    expect(await figures(job)).toMatchObject({ named: 2, missing: 1 });
  });

  it('of one file may be those of two listings; never twice those of one', async () => {
    const file = await upload();
    const job = await bring(await floor.send(seller(), boothId, aCsv([head, tea('Chè Shan', 'một.jpg'), tea('Chè đen', 'hai.jpg'), tea('Chè vàng', 'một.jpg; hai.jpg')])), { 'một.jpg': file.id, 'hai.jpg': file.id });
    expect([counts(job), await wrong(job)]).toEqual(['2 0 0 1', ['4 7 repeated hai.jpg']]);
    const done = await floor.accept(seller(), job, true);
    expect(done.written).toBe(2);
    expect((await shown()).filter(({ face }) => face === file.key)).toHaveLength(2);
    // one listing gives it up, and the other keeps it
    const [listing] = await database.sql<{ id: string; version: number }>(`SELECT id, version FROM product WHERE name_vi = 'Chè Shan'`);
    await new SetListingPictures(office, new ListingPictureQueries(office)).run(seller(), { id: listing!.id, version: listing!.version, pictures: [] });
    await database.sql(`UPDATE import_job SET sent_at = now() - interval '8 days'`);
    await clearImports(worker, floor.files);
    await database.sql(`UPDATE uploaded_file SET unattached_since = now() - interval '49 hours' WHERE unattached_since IS NOT NULL`);
    expect([await sweepFiles(worker, [picturesInDrafts]), await isLoose(file.id)]).toEqual([0, false]);
  });

  it('are approved by being accepted where an officer brings them, and an officer may send them for that import alone', async () => {
    const job = await floor.send(officer(), boothId, aCsv([head, tea('Chè Shan', 'a.jpg')]));
    const other = await floor.send(seller(), boothId, aCsv([head, tea('Chè đen', 'a.jpg')]));
    expect((await refusal(Promise.resolve().then(() => receive.run(officer(), { kind: 'picture', boothId, bytes: Buffer.alloc(0) })))).code).toBe('NotFound');
    await expect(pictures.assertMaySend(officer(), { id: job.id, boothId })).resolves.toBeUndefined();
    for (const [actor, id, booth] of [[officer(), job.id, otherBoothId], [officer(), other.id, boothId], [seller(), job.id, boothId], [stranger(), other.id, boothId], [officer(), newId(), boothId]] as const)
      expect((await refusal(pictures.assertMaySend(actor, { id, boothId: booth }))).code).toBe('NotFound');
    const file = await receive.take(officer(), { kind: 'picture', boothId, bytes: await photo() });
    const whole = await bring(job, { 'a.jpg': file.id }, officer());
    expect(whole.counts).toMatchObject({ new: 1, bad: 0, toApprove: 0 });
    await floor.accept(officer(), whole);
    expect((await shown())[0]).toEqual({ name: 'Chè Shan', keys: [file.key], face: file.key });
    expect(await drafts()).toEqual([]);
    await expect(pictures.assertMaySend(officer(), { id: job.id, boothId })).rejects.toThrow(ImportMoved);
    expect(await database.sql(`SELECT actor_id, detail FROM audit_log WHERE action = 'import.pictures'`)).toEqual([{ actor_id: officerId, detail: { pictures: 1 } }]);
  });

  it('are refused with what is wrong, and then nothing has changed', async () => {
    const job = await floor.send(seller(), boothId, aCsv([head, tea('Chè Shan', 'a.jpg')]));
    const [file, foreign] = [await upload(), await upload(undefined, otherBoothId)];
    const before = await everything();
    const add = (given: { name: string; fileId: string }[], actor = seller(), id = job.id) => refusal(pictures.add(actor, { id, pictures: given }));
    const told = async (given: { name: string; fileId: string }[]) => (await add(given)).message;
    expect(await told([{ name: 'a.jpg', fileId: foreign.id }])).toContain('pictures.0.fileId: unknown');
    expect(await told([{ name: 'b.jpg', fileId: file.id }, { name: 'a.jpg', fileId: newId() }])).toContain('pictures.1.fileId: unknown');
    expect(await told([{ name: 'a.jpg', fileId: 'x' }])).toContain('pictures.0.fileId: unknown');
    expect(await told([{ name: ' / ', fileId: file.id }])).toContain('pictures.0.name: required');
    expect(await told([{ name: 'x'.repeat(161), fileId: file.id }])).toContain('pictures.0.name: too_long');
    expect(await told([{ name: 'a\u0000.jpg', fileId: file.id }])).toContain('pictures.0.name: control_characters');
    expect(await told([{ name: 'a.jpg', fileId: file.id }, { name: 'x/A.JPG', fileId: file.id }])).toContain('pictures: repeated');
    expect(await told([])).toContain('pictures: required');
    expect(await told(Array.from({ length: 101 }, (_, n) => ({ name: `${n}.jpg`, fileId: file.id })))).toContain('pictures: too_many');
    expect((await add([{ name: 'a.jpg', fileId: file.id }], stranger())).code).toBe('NotFound');
    expect((await add([{ name: 'a.jpg', fileId: file.id }], officer())).code).toBe('NotFound');
    expect((await add([{ name: 'a.jpg', fileId: file.id }], seller(), newId())).code).toBe('NotFound');
    expect(await everything()).toEqual(before);
    expect(await pictures.figures(stranger(), job.id)).toBeNull();
    expect((await refusal(pictures.names(stranger(), { id: job.id, kind: 'missing', first: 5 }))).code).toBe('NotFound');
    expect((await refusal(pictures.wanted(stranger(), { id: job.id, names: [] }))).code).toBe('NotFound');

    await database.sql(`INSERT INTO import_picture (import_id, name_key, name, file_id) SELECT $1, n || '.jpg', n || '.jpg', $2 FROM generate_series(1, 2000) n`, [job.id, file.id]);
    expect(await told([{ name: 'a.jpg', fileId: file.id }])).toContain('pictures: too_many');
    await floor.acts.drop(seller(), job.id);
    expect((await add([{ name: '1.jpg', fileId: file.id }])).code).toBe('ImportMoved');
  });

  it('sent again change nothing; under a name that is there the new one stands, and the old file is loosened', async () => {
    const job = await floor.send(seller(), boothId, aCsv([head, tea('Chè Shan', 'a.jpg')]));
    const [first, second] = [await upload(), await upload()];
    const once = await bring(job, { 'a.jpg': first.id });
    const before = await everything();
    expect((await bring(once, { 'A.JPG': first.id })).version).toBe(once.version);
    expect(await everything()).toEqual(before);
    await database.sql('UPDATE uploaded_file SET unattached_since = NULL');
    const twice = await bring(once, { 'a.jpg': second.id });
    expect([await isLoose(first.id), await isLoose(second.id)]).toEqual([true, false]);
    await floor.accept(seller(), twice);
    expect((await shown())[0]?.keys).toEqual([second.key]);
  });

  it('that come while the columns are chosen or a check runs are seen by the check that follows', async () => {
    const job = await floor.send(seller(), boothId, aCsv([['Cột A', 'Cột B'], [mine.variantId, 'a.jpg; b.jpg']]));
    expect(job.state).toBe('mapping');
    expect((await bring(job, { 'a.jpg': (await upload()).id })).state).toBe('mapping');
    await floor.acts.map(seller(), { id: job.id, version: job.version, columns: [{ index: 0, field: 'packId' }, { index: 1, field: 'pictures' }] });
    // the check has begun: what comes now it may not have seen
    await pictures.add(seller(), { id: job.id, pictures: [{ name: 'b.jpg', fileId: (await upload()).id }] });
    await database.sql(`CREATE FUNCTION comes_between() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW.number = 2 AND NEW.kind IS NOT NULL AND OLD.kind IS NULL THEN UPDATE import_job SET pictures_version = pictures_version + 1 WHERE id = NEW.import_id; END IF; RETURN NEW; END $$`);
    await database.sql('CREATE TRIGGER comes_between AFTER UPDATE ON import_row FOR EACH ROW EXECUTE FUNCTION comes_between()');
    try {
      expect(await floor.work()).toEqual(['done', 'done']);
    } finally {
      await database.sql('DROP FUNCTION comes_between() CASCADE');
    }
    const checked = await floor.see(seller(), job.id);
    expect([checked.state, counts(checked), await figures(checked)]).toEqual(['checked', '0 1 0 0', { named: 2, missing: 0, sent: 2, unnamed: 0, most: 2000 }]);
  });

  it('stay as long as their import; gone all the same when it is written, nothing is, and the rows are checked again', async () => {
    const file = await upload();
    const job = await bring(await floor.send(seller(), boothId, aCsv([head, tea('Chè Shan', 'a.jpg')])), { 'a.jpg': file.id });
    await database.sql(`UPDATE uploaded_file SET unattached_since = now() - interval '49 hours'`);
    expect([await sweepFiles(worker, [picturesInDrafts]), await isLoose(file.id)]).toEqual([0, false]);
    await database.sql('DELETE FROM import_picture');
    await database.sql('DELETE FROM uploaded_file');
    const goods = await shown();
    const again = await floor.accept(seller(), job);
    expect([again.state, again.checkedAgain, counts(again), await wrong(again)]).toEqual(['checked', true, '0 0 0 1', ['2 7 picture_missing a.jpg']]);
    expect(await shown()).toEqual(goods);
  });

  it('go with their import where no listing bears them', async () => {
    const [used, spare] = [await upload(), await upload()];
    const job = await bring(await floor.send(seller(), boothId, aCsv([head, tea('Chè Shan', 'a.jpg')])), { 'a.jpg': used.id, 'b.jpg': spare.id });
    await floor.accept(seller(), job);
    await database.sql(`UPDATE uploaded_file SET unattached_since = NULL`);
    await database.sql(`UPDATE import_job SET sent_at = now() - interval '8 days'`);
    await clearImports(worker, floor.files);
    expect(await database.sql('SELECT * FROM import_picture')).toEqual([]);
    await database.sql(`UPDATE uploaded_file SET unattached_since = now() - interval '49 hours' WHERE unattached_since IS NOT NULL`);
    expect(await sweepFiles(worker, [picturesInDrafts])).toBe(1);
    expect(await database.sql('SELECT id FROM uploaded_file')).toEqual([{ id: used.id }]);
  });

  it('leave a draft in the way to whoever decides on it', async () => {
    await withPictures();
    await floor.accept(seller(), await floor.send(seller(), boothId, aCsv([['Mã', 'Mô tả'], [mine.variantId, 'Bản của gian.']])));
    const job = await bring(await floor.send(officer(), boothId, aCsv([['Mã', 'Ảnh'], [mine.variantId, 'a.jpg']])), { 'a.jpg': (await upload()).id }, officer());
    expect((await rowsOf(job, 'bad', officer())).map(({ problems }) => problems[0]?.reason)).toEqual(['draft_waits']);
  });
});
