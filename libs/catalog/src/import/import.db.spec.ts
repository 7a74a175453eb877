import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { DecideListing } from '../decide-listing.js';
import { InvalidInput, newId, NotFound, StaleVersion, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { catalogEntities } from '../index.js';
import { aCategory, aCsv, aProduct, aWorkbook, ImportFloor, type CellGiven } from '../testing/index.js';
import { clearImports, ImportHasBadRows, ImportMoved, type ImportRowKind, type ImportView } from './index.js';

const head = ['Tên món', 'Nhóm hàng', 'Quy cách', 'Đơn vị', 'Lượng', 'Nặng khi gửi', 'Giá bán', 'Trong kho'];
const tea = (name: string, given: { pack?: string; amount?: CellGiven; price?: CellGiven; onHand?: CellGiven; category?: string } = {}): CellGiven[] => [
  name, given.category ?? 'Chè', given.pack ?? 'gói 200 g', 'g', given.amount ?? 200, Math.round((typeof given.amount === 'number' ? given.amount : 200) * 1.3), given.price ?? 180_000, given.onHand ?? 25,
];

describe('a file of goods', () => {
  let database: TestDatabase;
  let office: Db;
  let floor: ImportFloor;
  let [boothId, otherBoothId, categoryId, sellerId, officerId] = ['', '', '', '', ''];
  let mine: { productId: string; variantId: string };
  const seller = (): StaffActor => aMember(sellerId, { [boothId]: 'owner' });
  const officer = (): StaffActor => anOperator(officerId);

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office', { entities: catalogEntities });
    floor = await ImportFloor.open(database, office, await database.connect('worker', { entities: catalogEntities }));
    await somePlaces(database);
    boothId = await aBooth(database);
    otherBoothId = await aBooth(database);
    const drinks = await aCategory(database, { nameVi: 'Đồ uống', nameEn: 'Drinks' });
    categoryId = await aCategory(database, { nameVi: 'Chè', nameEn: 'Tea', parentId: drinks });
    sellerId = (await aPerson(database, { displayName: 'Tẩn Thị Su' })).id;
    officerId = (await aPerson(database, { displayName: 'Lò Văn Sơn', floorRole: 'administrator' })).id;
    await database.sql(`INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, 'owner')`, [boothId, sellerId]);
  });
  afterAll(async () => {
    await floor.close();
    await database.drop();
  });
  beforeEach(async () => {
    await database.sql('TRUNCATE audit_log, outbox, outbox_delivery, job_progress, import_mapping, listing_word, product CASCADE');
    mine = await aProduct(database, { boothId, categoryId, nameVi: 'Miến dong', nameEn: 'Noodles', onHand: 10, price: 55_000n });
  });

  const rowsOf = (job: ImportView, kind: ImportRowKind, actor = seller()) => floor.queries.rowsOf(actor, { id: job.id, kind, first: 100 }).then(({ nodes }) => nodes);
  /** What is wrong, row by row: `3 price out_of_range`. */
  const wrong = async (job: ImportView, actor = seller()) => (await rowsOf(job, 'bad', actor)).flatMap(({ number, problems }) => problems.map(({ field, reason }) => `${number} ${field ?? '-'} ${reason}`));
  const counts = (job: ImportView) => job.counts && `${job.counts.new} ${job.counts.changed} ${job.counts.unchanged} ${job.counts.bad}`;
  const goods = () =>
    database.sql(
      `SELECT p.name_vi AS name, p.state, v.pack_vi AS pack, v.price::int AS price, v.approved_price::int AS approved, s.on_hand AS "onHand"
       FROM product p JOIN variant v ON v.product_id = p.id JOIN stock s ON s.variant_id = v.id ORDER BY p.name_vi, v.position`,
    );
  const everything = async () => ({
    products: await database.sql('SELECT * FROM product ORDER BY id'),
    variants: await database.sql('SELECT * FROM variant ORDER BY id'),
    stock: await database.sql('SELECT * FROM stock ORDER BY variant_id'),
    drafts: await database.sql('SELECT * FROM listing_draft ORDER BY product_id'),
    decisions: await database.sql('SELECT * FROM listing_decision ORDER BY id'),
  });

  it('is read, judged and, once accepted, written by the rules of the screens; repeated, it finds everything unchanged', async () => {
    const file = await aWorkbook([head, tea('Chè Shan tuyết'), tea('Chè Shan tuyết', { pack: 'hộp 1 kg', amount: 1000, price: '900.000 đ', onHand: 3 }), tea('Miến dong', { pack: 'gói 300 g', amount: 300, price: '56,000', onHand: 12 }).map((cell, at) => (at === 1 || at === 5 ? null : cell))]);
    const before = await everything();
    const job = await floor.send(seller(), boothId, file);
    expect({ state: job.state, counts: job.counts, fields: job.columns.map(({ field }) => field) }).toEqual({
      state: 'checked',
      counts: { new: 2, changed: 1, unchanged: 0, bad: 0, toApprove: 2 },
      fields: ['nameVi', 'category', 'packVi', 'unit', 'amount', 'shippingGrams', 'price', 'onHand'],
    });
    expect(await everything()).toEqual(before);
    expect((await rowsOf(job, 'changed'))[0]!.changes).toEqual([{ field: 'price', before: '55000', after: '56000' }, { field: 'onHand', before: '10', after: '12' }]);

    const done = await floor.accept(seller(), job);
    expect({ state: done.state, written: done.written, failure: done.failure }).toEqual({ state: 'done', written: 3, failure: null });
    expect(await goods()).toEqual([
      { name: 'Chè Shan tuyết', state: 'draft', pack: 'gói 200 g', price: 180_000, approved: 180_000, onHand: 25 },
      { name: 'Chè Shan tuyết', state: 'draft', pack: 'hộp 1 kg', price: 900_000, approved: 900_000, onHand: 3 },
      { name: 'Miến dong', state: 'listed', pack: 'gói 300 g', price: 56_000, approved: 55_000, onHand: 12 },
    ]);
    expect(await database.sql('SELECT state FROM listing_draft')).toEqual([{ state: 'submitted' }]);
    expect(await database.sql('SELECT kind, person_id FROM listing_decision')).toEqual([{ kind: 'submitted', person_id: sellerId }]);
    expect(await database.sql(`SELECT action, actor_id FROM audit_log ORDER BY id`)).toEqual(
      ['import.send', 'import.accept', 'listing.edit', 'listing.begin', 'listing.edit'].map((action) => ({ action, actor_id: sellerId })),
    );
    expect((await database.sql<{ person_id: string; on_hand: number }>(`SELECT person_id, on_hand FROM stock_movement WHERE kind = 'counted' ORDER BY on_hand`)).map((one) => [one.person_id, one.on_hand])).toEqual([[sellerId, 3], [sellerId, 12], [sellerId, 25]]);

    const after = await everything();
    const again = await floor.send(seller(), boothId, file);
    expect(counts(again)).toBe('0 0 3 0');
    await expect(floor.acts.accept(seller(), { id: again.id, version: again.version, skipBad: false })).rejects.toThrow(InvalidInput);
    expect(await everything()).toEqual(after);
  });

  it('sends what needs approval to the floor, as edits do: a price beyond the band waits, texts become a draft', async () => {
    const job = await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán', 'Mô tả'], [mine.variantId, '200000', 'Sợi dai.']]));
    expect(job.counts).toEqual({ new: 0, changed: 1, unchanged: 0, bad: 0, toApprove: 1 });
    await floor.accept(seller(), job);
    expect(await goods()).toEqual([{ name: 'Miến dong', state: 'listed', pack: 'gói 300 g', price: 55_000, approved: 55_000, onHand: 10 }]);
    expect(await database.sql('SELECT state, content FROM listing_draft')).toEqual([{ state: 'submitted', content: { descVi: 'Sợi dai.', prices: { [mine.variantId]: '200000' } } }]);
    // an export of before says what shoppers see now, and that takes no wish back
    const exported = await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán'], [mine.variantId, '55000']]));
    expect(counts(exported)).toBe('0 0 1 0');
  });

  it('is approved by being accepted where an officer sends it, and the history says so', async () => {
    const job = await floor.send(officer(), boothId, await aWorkbook([[...head, 'Mô tả'], [...tea('Chè Shan tuyết'), 'Hái tay.'], [...tea('Miến dong', { pack: 'gói 300 g', amount: 300, price: 200_000, onHand: 9 }), 'Sợi dai.']]));
    expect({ asFloor: job.asFloor, counts: job.counts }).toEqual({ asFloor: true, counts: { new: 1, changed: 1, unchanged: 0, bad: 0, toApprove: 0 } });
    expect((await floor.accept(officer(), job)).written).toBe(2);
    expect(await goods()).toEqual([
      { name: 'Chè Shan tuyết', state: 'listed', pack: 'gói 200 g', price: 180_000, approved: 180_000, onHand: 25 },
      { name: 'Miến dong', state: 'listed', pack: 'gói 300 g', price: 200_000, approved: 200_000, onHand: 9 },
    ]);
    expect(await database.sql(`SELECT kind, person_id FROM listing_decision`)).toEqual([{ kind: 'approved', person_id: officerId }, { kind: 'approved', person_id: officerId }]);
    expect(await database.sql('SELECT * FROM listing_draft')).toEqual([]);
    const told = await database.sql<{ detail: { importId: string } }>(`SELECT detail FROM audit_log WHERE action = 'listing.approve'`);
    expect(told.map(({ detail }) => detail.importId)).toEqual([job.id, job.id]);
    // it is on show, so search finds it
    expect(await database.sql(`SELECT name_folded FROM product_search WHERE name_folded LIKE 'che shan%' AND shown`)).toHaveLength(1);
  });

  it('leaves a draft in the way to whoever decides on it', async () => {
    await floor.accept(seller(), await floor.send(seller(), boothId, aCsv([['Mã', 'Mô tả'], [mine.variantId, 'Bản của gian.']])));
    const job = await floor.send(officer(), boothId, aCsv([['Mã', 'Mô tả'], [mine.variantId, 'Bản của sàn.']]));
    expect(await wrong(job, officer())).toEqual(['2 - draft_waits']);
    const priced = await floor.send(officer(), boothId, aCsv([['Mã', 'Giá bán'], [mine.variantId, '90000']]));
    await floor.accept(officer(), priced);
    expect(await database.sql('SELECT content FROM listing_draft')).toEqual([{ content: { descVi: 'Bản của gian.' } }]);
    await new DecideListing(office).approve(officer(), mine.productId, 1);
    expect(await database.sql('SELECT desc_vi FROM product')).toEqual([{ desc_vi: 'Bản của gian.' }]);
    expect(await goods()).toMatchObject([{ price: 90_000, approved: 90_000 }]);
  });

  it('names every bad row with its column and the reason, and writes the others only when it is told to leave these out', async () => {
    await database.sql(`INSERT INTO listing_word (id, words, matched, level, why_vi, why_en) VALUES ($1, 'chữa bệnh', 'chữa bệnh', 'refuse', 'Hàng không phải thuốc.', 'Goods are no medicine.')`, [newId()]);
    const job = await floor.send(
      seller(),
      boothId,
      await aWorkbook([
        head,
        tea('Chè một', { price: { formula: 'A1*2', result: 4 } }),
        tea('Chè hai', { price: 'nhiều' }),
        tea('Chè ba', { price: 10 }),
        tea('Chè bốn', { category: 'Không có' }),
        tea('Chè năm', { amount: '1.500' }),
        tea('Chè sáu', { onHand: -1 }),
        tea('Chè bảy', { onHand: 1.5 }),
        tea('Chè chữa bệnh'),
        tea('Chè tám'),
        tea('chè  TÁM'),
        tea('', { price: 5_000 }),
        ['Chè chín', null, 'gói', null, null, null, null, null],
        tea('Chè mười', { pack: new Date('2026-01-03') as unknown as string }),
        tea('=SUM(A1)'),
      ]),
    );
    expect(await wrong(job)).toEqual([
      '2 price formula', '3 price not_a_number', '4 price out_of_range', '5 category unknown', '6 amount ambiguous_number', '7 onHand out_of_range', '8 onHand not_whole', '9 nameVi prohibited_word',
      '11 packVi twice', '12 nameVi required', '13 unit required', '13 amount required', '13 shippingGrams required', '13 price required', '14 packVi date',
    ]);
    expect(counts(job)).toBe('2 0 0 12');
    expect((await rowsOf(job, 'bad'))[1]!.problems).toEqual([{ column: 6, field: 'price', reason: 'not_a_number', limit: null, value: 'nhiều', words: null, whyVi: null, whyEn: null }]);
    const before = await everything();
    await expect(floor.acts.accept(seller(), { id: job.id, version: job.version, skipBad: false })).rejects.toThrow(new ImportHasBadRows(12));
    expect(await everything()).toEqual(before);
    const done = await floor.accept(seller(), job, true);
    expect(done.written).toBe(2);
    expect((await goods()).map((one) => (one as { name: string }).name)).toEqual(['=SUM(A1)', 'Chè tám', 'Miến dong']);
  });

  it('asks what columns hold where nobody knows, and remembers it for the next file', async () => {
    const file = aCsv([['Cột A', 'Cột B', 'Ghi chú riêng'], [mine.variantId, '57.000', 'x']], ';');
    const job = await floor.send(seller(), boothId, file, 'a.csv');
    expect({ state: job.state, columns: job.columns }).toEqual({
      state: 'mapping',
      columns: [
        { heading: 'Cột A', samples: [mine.variantId], field: null, source: 'unknown' },
        { heading: 'Cột B', samples: ['57.000'], field: null, source: 'unknown' },
        { heading: 'Ghi chú riêng', samples: ['x'], field: null, source: 'unknown' },
      ],
    });
    const map = (columns: { index: number; field: 'packId' | 'price' | null }[], version = job.version) => floor.acts.map(seller(), { id: job.id, version, columns });
    await expect(map([{ index: 1, field: 'price' }])).rejects.toThrow('rows_not_told');
    await expect(map([{ index: 0, field: 'packId' }, { index: 1, field: 'packId' }])).rejects.toThrow('repeated');
    await expect(map([{ index: 9, field: 'packId' }])).rejects.toThrow('unknown');
    await expect(map([{ index: 0, field: 'packId' }], job.version - 1)).rejects.toThrow(StaleVersion);
    await map([{ index: 0, field: 'packId' }, { index: 1, field: 'price' }]);
    await floor.work();
    expect(counts(await floor.see(seller(), job.id))).toBe('0 1 0 0');
    const next = await floor.send(seller(), boothId, file, 'b.csv');
    expect({ state: next.state, columns: next.columns.map(({ field, source }) => [field, source]) }).toEqual({ state: 'checked', columns: [['packId', 'remembered'], ['price', 'remembered'], [null, 'remembered']] });
  });

  it('writes nothing where something moved since the check: it is checked again and accepted anew', async () => {
    const job = await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán', 'Trong kho'], [mine.variantId, '56000', '20']]));
    await database.sql('UPDATE stock SET on_hand = 9');
    const before = await everything();
    const moved = await floor.accept(seller(), job);
    expect({ state: moved.state, again: moved.checkedAgain, counts: counts(moved) }).toEqual({ state: 'checked', again: true, counts: '0 1 0 0' });
    expect(await everything()).toEqual(before);
    await expect(floor.acts.accept(seller(), { id: job.id, version: job.version, skipBad: false })).rejects.toThrow(StaleVersion);
    await database.sql(`UPDATE product SET version = version + 1`);
    const again = await floor.accept(seller(), moved);
    expect(again.state).toBe('checked');
    const done = await floor.accept(seller(), again);
    expect({ state: done.state, written: done.written }).toEqual({ state: 'done', written: 1 });
    expect(await goods()).toMatchObject([{ price: 56_000, onHand: 20 }]);
  });

  it('writes once when it is accepted twice, and stays where it is when it is over', async () => {
    const job = await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán'], [mine.variantId, '56000']]));
    const accept = () => floor.acts.accept(seller(), { id: job.id, version: job.version, skipBad: false });
    await Promise.all([accept(), accept()]);
    expect(await floor.work()).toEqual(['done']);
    await accept();
    expect(await floor.work()).toEqual([]);
    expect(await database.sql(`SELECT count(*)::int AS n FROM audit_log WHERE action = 'listing.edit'`)).toEqual([{ n: 1 }]);
    await expect(floor.acts.drop(seller(), job.id)).rejects.toThrow(ImportMoved);
    const dropped = await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán'], [mine.variantId, '57000']]));
    await floor.acts.drop(seller(), dropped.id);
    await floor.acts.drop(seller(), dropped.id);
    await expect(floor.acts.accept(seller(), { id: dropped.id, version: dropped.version, skipBad: false })).rejects.toThrow(ImportMoved);
    expect(await goods()).toMatchObject([{ price: 56_000 }]);
  });

  it('leaves nothing half-written when a run dies in its middle; the next one writes it all', async () => {
    const job = await floor.send(seller(), boothId, await aWorkbook([head, tea('Chè A'), tea('Chè B'), tea('Miến dong', { pack: 'gói 300 g', amount: 300, price: 56_000 })]));
    await database.sql(`CREATE FUNCTION break_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.on_hand = 25 THEN RAISE EXCEPTION 'cut off'; END IF; RETURN NEW; END $$`);
    await database.sql('CREATE TRIGGER break_here BEFORE UPDATE ON stock FOR EACH ROW EXECUTE FUNCTION break_here()');
    const before = await everything();
    try {
      await floor.acts.accept(seller(), { id: job.id, version: job.version, skipBad: false });
      expect(await floor.work()).toEqual(['later']);
      expect(await everything()).toEqual(before);
      expect((await floor.see(seller(), job.id)).state).toBe('writing');
    } finally {
      await database.sql('DROP TRIGGER break_here ON stock');
      await database.sql('DROP FUNCTION break_here()');
    }
    expect(await floor.work()).toEqual(['done']);
    const done = await floor.see(seller(), job.id);
    expect({ state: done.state, written: done.written }).toEqual({ state: 'done', written: 3 });
    expect((await goods()).length).toBe(3);
  });

  it('is refused by its table where fewer rows were written than were promised', async () => {
    const job = await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán'], [mine.variantId, '56000']]));
    await database.sql(`UPDATE import_row SET plan = jsonb_set(plan, '{rows}', '0')`);
    const before = await everything();
    await floor.acts.accept(seller(), { id: job.id, version: job.version, skipBad: false });
    expect(await floor.work()).toEqual(['later']);
    expect(await everything()).toEqual(before);
  });

  it('is not there for strangers, and nobody accepts what would count as approved but who may approve', async () => {
    const stranger = aMember(sellerId, { [otherBoothId]: 'owner' });
    const viewer = aMember(sellerId, { [boothId]: 'viewer' });
    for (const actor of [stranger, viewer]) await expect(floor.receive.run(actor, { boothId, fileName: 'a.csv', bytes: aCsv([['Mã'], ['1']]) })).rejects.toThrow(NotFound);
    const job = await floor.send(officer(), boothId, aCsv([['Mã', 'Giá bán'], [mine.variantId, '90000']]));
    expect(await floor.queries.one(stranger, job.id)).toBeNull();
    await expect(floor.queries.rowsOf(stranger, { id: job.id, kind: 'changed', first: 10 })).rejects.toThrow(NotFound);
    await expect(floor.queries.ofBooth(stranger, boothId)).rejects.toThrow(NotFound);
    // the booth sees what came in for it, and accepts nothing in the floor's name
    expect((await floor.queries.one(seller(), job.id))?.asFloor).toBe(true);
    for (const actor of [stranger, seller(), viewer]) await expect(floor.acts.accept(actor, { id: job.id, version: job.version, skipBad: false })).rejects.toThrow(NotFound);
    // an officer who works at the booth is one of its people
    const both: StaffActor = { ...anOperator(officerId), booths: aMember(officerId, { [boothId]: 'owner' }).booths };
    expect((await floor.send(both, boothId, aCsv([['Mã', 'Giá bán'], [mine.variantId, '91000']]))).asFloor).toBe(false);
    expect(await goods()).toMatchObject([{ price: 55_000 }]);
  });

  it('holds the booth to its number of new listings', async () => {
    await database.sql(
      `INSERT INTO product (id, booth_id, category_id, slug, name_vi, name_en, state, sale_kind, storage, delivery_scope)
       SELECT gen_random_uuid(), $1, $2, 'x-' || n, 'Hàng ' || n, 'x', 'draft', 'cart', 'ambient', 'nationwide' FROM generate_series(1, 299) n`,
      [boothId, categoryId],
    );
    const job = await floor.send(seller(), boothId, await aWorkbook([head, tea('Chè A'), tea('Chè B')]));
    expect(counts(job)).toBe('1 0 0 1');
    expect(await wrong(job)).toEqual(['3 - too_many_new']);
  });

  it('goes after a week, file and rows, and what it wrote stays', async () => {
    const job = await floor.accept(seller(), await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán'], [mine.variantId, '56000']])));
    const young = await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán'], [mine.variantId, '57000']]));
    const [{ key }] = (await database.sql<{ key: string }>('SELECT file_key AS key FROM import_job WHERE id = $1', [job.id])) as [{ key: string }];
    await database.sql(`UPDATE import_job SET sent_at = now() - interval '8 days' WHERE id = $1`, [job.id]);
    expect(await floor.files.exists('private', key)).toBe(true);
    await clearImports(await database.connect('worker'), floor.files);
    expect(await floor.files.exists('private', key)).toBe(false);
    expect(await database.sql('SELECT id FROM import_job')).toEqual([{ id: young.id }]);
    expect(await database.sql('SELECT DISTINCT import_id FROM import_row')).toEqual([{ import_id: young.id }]);
    expect(await goods()).toMatchObject([{ price: 56_000 }]);
  });

  it('adds a pack to goods that are there, and tells what has to wait for that', async () => {
    const job = await floor.send(seller(), boothId, await aWorkbook([head, tea('Miến dong', { pack: 'gói 1 kg', amount: 1000, onHand: 4 }), tea('Miến dong', { pack: 'gói 2 kg', amount: 2000 }).map((cell, at) => (at === 5 ? '2,6 kg' : at === 7 ? null : cell))]));
    expect(await wrong(job)).toEqual(['2 onHand after_approval']);
    await floor.accept(seller(), job, true);
    const [draft] = await database.sql<{ content: { packs: { packVi: string; shippingGrams: number }[]; categoryId: string } }>('SELECT content FROM listing_draft');
    expect(draft!.content.packs.map(({ packVi, shippingGrams }) => [packVi, shippingGrams])).toEqual([['gói 300 g', 350], ['gói 2 kg', 2600]]);
    // an officer's file begins its packs at once, and counts them
    await database.sql('TRUNCATE listing_draft');
    await floor.accept(officer(), await floor.send(officer(), boothId, await aWorkbook([head, tea('Miến dong', { pack: 'gói 1 kg', amount: 1000, price: 150_000, onHand: 4 })])));
    expect(await goods()).toEqual([
      { name: 'Miến dong', state: 'listed', pack: 'gói 300 g', price: 55_000, approved: 55_000, onHand: 10 },
      { name: 'Miến dong', state: 'listed', pack: 'gói 1 kg', price: 150_000, approved: 150_000, onHand: 4 },
    ]);
  });

  it('hides and shows what was approved, names groups by their path, and counts what warns', async () => {
    const sheet = (state: string) => aCsv([['Mã', 'Nhóm hàng', 'Tình trạng', 'Báo sắp hết từ', 'Hạn dùng, ngày'], [mine.variantId, 'Đồ uống > Chè', state, '3', '0']]);
    const job = await floor.send(seller(), boothId, sheet('Tạm ẩn'));
    expect((await rowsOf(job, 'changed'))[0]).toMatchObject({ waits: false, changes: [{ field: 'hidden', before: 'false', after: 'true' }, { field: 'lowStock', before: '5', after: '3' }].reverse() });
    await floor.accept(seller(), job);
    expect(await database.sql('SELECT p.state, s.low_at FROM product p, stock s')).toEqual([{ state: 'hidden', low_at: 3 }]);
    expect(counts(await floor.send(seller(), boothId, sheet('Tạm ẩn')))).toBe('0 0 1 0');
    await floor.accept(seller(), await floor.send(seller(), boothId, sheet('Đang bày')));
    expect(await database.sql('SELECT state FROM product')).toEqual([{ state: 'listed' }]);
    await database.sql(`UPDATE product SET state = 'taken_down'`);
    expect(await wrong(await floor.send(seller(), boothId, sheet('Đang bày')))).toEqual(['2 hidden taken_down']);
  });

  it('tells two goods of one name apart by the id alone', async () => {
    const twin = await aProduct(database, { boothId, categoryId, nameVi: 'MIẾN DONG', price: 60_000n });
    const job = await floor.send(seller(), boothId, aCsv([['Mã', 'Tên món', 'Giá bán'], ['', 'Miến dong', '61000'], [twin.variantId, 'MIẾN DONG', '61000'], [newId(), 'Gì đó', '1000']]));
    expect(await wrong(job)).toEqual(['2 nameVi ambiguous', '4 packId unknown']);
    await floor.accept(seller(), job, true);
    expect(await database.sql('SELECT price::int AS price FROM variant ORDER BY price')).toEqual([{ price: 55_000 }, { price: 61_000 }]);
  });

  it('goes the booth’s way where an officer acts for the booth, and the history says under which grant', async () => {
    const grantId = newId();
    await database.sql(
      `INSERT INTO booth_grant (id, booth_id, person_id, reason, permissions, hours, begun_at, consented_by, expires_at) VALUES ($1, $2, $3, 'Giúp nhập hàng', '{booth.listings.write}', 24, now(), $4, now() + interval '1 day')`,
      [grantId, boothId, officerId, sellerId],
    );
    const helper: StaffActor = { ...anOperator(officerId), booths: new Map([[boothId, new Set(['booth.listings.write' as const])]]), grants: new Map([[boothId, grantId]]) };
    const job = await floor.send(helper, boothId, aCsv([['Mã', 'Giá bán', 'Mô tả', 'Trong kho'], [mine.variantId, '56000', 'Sợi dai.', '8']]));
    expect({ asFloor: job.asFloor, toApprove: job.counts?.toApprove }).toEqual({ asFloor: false, toApprove: 1 });
    expect((await floor.accept(helper, job)).written).toBe(1);
    expect(await database.sql('SELECT content FROM listing_draft')).toEqual([{ content: { descVi: 'Sợi dai.' } }]);
    const told = await database.sql<{ action: string; grant_id: string }>('SELECT action, actor_id, on_behalf_of, grant_id FROM audit_log ORDER BY id');
    expect(told).toEqual(
      ['import.send', 'import.accept', 'listing.edit', 'listing.propose', 'listing.edit'].map((action) => ({ action, actor_id: officerId, on_behalf_of: boothId, grant_id: grantId })),
    );
    await database.sql('DELETE FROM import_job');
    await database.sql('DELETE FROM booth_grant');
  });

  it('counts what cells come to once each stands for itself, and leaves out what stands right of the headings', async () => {
    const long = 'x'.repeat(9_000);
    const sent = async (headings: number, cells: number, rows: number) => {
      const file = await aWorkbook([['Tên món', ...Array.from({ length: headings - 1 }, (_, at) => `Cột ${at}`)], ...Array.from({ length: rows }, () => Array.from({ length: cells }, () => long))]);
      expect(file.length).toBeLessThan(200_000);
      const { id, state, failure } = await floor.send(seller(), boothId, file);
      const [kept] = await database.sql<{ rows: number; most: number }>('SELECT count(*)::int AS rows, coalesce(max(jsonb_array_length(cells)), 0) AS most FROM import_row WHERE import_id = $1', [id]);
      return { state, failure, ...kept };
    };
    expect(await sent(8, 8, 1)).toEqual({ state: 'failed', failure: 'unpacked_too_large', rows: 0, most: 0 });
    expect(await sent(5, 5, 800)).toEqual({ state: 'failed', failure: 'unpacked_too_large', rows: 0, most: 0 });
    expect(await sent(2, 90, 20)).toEqual({ state: 'mapping', failure: null, rows: 20, most: 2 });
  });

  it('shows of a bad row the cells that are wrong, each from its beginning', async () => {
    const job = await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán', 'Trong kho', 'Mô tả'], [mine.variantId, '9'.repeat(5_000), 'năm', 'x'.repeat(9_000)]]));
    expect((await rowsOf(job, 'bad'))[0]!.problems.map(({ field, reason, value }) => [field, reason, value])).toEqual([['price', 'not_a_number', '9'.repeat(200)], ['onHand', 'not_a_number', 'năm']]);
  });

  it('takes letters of two halves wherever a text is cut', async () => {
    const cutAt = (most: number) => `${'x'.repeat(most - 1)}🍵`;
    const job = await floor.send(seller(), boothId, aCsv([['Tên món', 'Giá bán', 'Mô tả', cutAt(160)], [cutAt(200), cutAt(200), cutAt(10_000), cutAt(120)]]));
    expect({ state: job.state, failure: job.failure, heading: job.columns[3]!.heading, sample: job.columns[3]!.samples }).toEqual({ state: 'mapping', failure: null, heading: 'x'.repeat(159), sample: ['x'.repeat(119)] });
    await floor.acts.map(seller(), { id: job.id, version: job.version, columns: [{ index: 0, field: 'nameVi' }, { index: 1, field: 'price' }, { index: 2, field: 'descVi' }] });
    await floor.work();
    const checked = await floor.see(seller(), job.id);
    expect({ state: checked.state, counts: counts(checked) }).toEqual({ state: 'checked', counts: '0 0 0 1' });
    expect(await database.sql('SELECT name_vi AS name, length(cells ->> 2) AS long FROM import_row WHERE import_id = $1', [job.id])).toEqual([{ name: 'x'.repeat(199), long: 9_999 }]);
  });

  it('adds a pack to goods that the same file renames, by their new name', async () => {
    const more = [tea('Miến dong Bình Lư', { pack: 'gói 1 kg', amount: 1000, price: 150_000, onHand: 4 })].map((cells) => ['', ...cells]);
    const file = await aWorkbook([['Mã', ...head], [mine.variantId, 'Miến dong Bình Lư'], ...more]);
    const job = await floor.send(officer(), boothId, file);
    expect(counts(job)).toBe('1 1 0 0');
    expect({ state: (await floor.accept(officer(), job)).state, goods: await goods() }).toEqual({
      state: 'done',
      goods: [
        { name: 'Miến dong Bình Lư', state: 'listed', pack: 'gói 300 g', price: 55_000, approved: 55_000, onHand: 10 },
        { name: 'Miến dong Bình Lư', state: 'listed', pack: 'gói 1 kg', price: 150_000, approved: 150_000, onHand: 4 },
      ],
    });
    const twin = await aProduct(database, { boothId, categoryId, nameVi: 'Miến khô', price: 60_000n });
    const two = await floor.send(officer(), boothId, await aWorkbook([['Mã', ...head], [mine.variantId, 'Miến ngon'], [twin.variantId, 'Miến ngon'], ['', ...tea('Miến ngon', { pack: 'gói 2 kg' })]]));
    expect(await wrong(two, officer())).toEqual(['4 nameVi ambiguous']);
  });

  it.each(['seller', 'officer'] as const)('takes no more statements for two hundred rows than for twenty: %s', async (who) => {
    const actor = who === 'seller' ? seller() : officer();
    let sent = 0;
    const counting = await ImportFloor.open(database, office, await database.connect('worker', { entities: catalogEntities, onStatement: () => void (sent += 1) }));
    try {
      const run = async (rows: number, price: number): Promise<number> => {
        const sheet = await aWorkbook([head, ...Array.from({ length: rows }, (_, at) => tea(`Chè ${at}`, { price: price + at * 1_000, onHand: at }))]);
        const job = await counting.send(actor, boothId, sheet);
        const before = sent;
        expect((await counting.accept(actor, job)).written).toBe(rows);
        return sent - before;
      };
      const begun = { twenty: await run(20, 100_000) };
      await database.sql('TRUNCATE import_job, listing_draft, listing_decision, product CASCADE');
      expect(await run(200, 100_000)).toBe(begun.twenty);
      const changed = await run(200, 105_000);
      expect(await run(20, 110_000)).toBeLessThanOrEqual(changed);
      expect(changed).toBeLessThan(40);
    } finally {
      await counting.close();
    }
  });
});
