import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, newId, NotFound, type StaffActor } from '@chophien/platform';
import { aMember, anOperator } from '@chophien/platform/testing';
import { DecideListing } from '../decide-listing.js';
import { aCsv, anImportBooth, aProduct, aWorkbook, tea, teaHead, type ImportBooth } from '../testing/index.js';

describe('a file of goods', () => {
  let booth: ImportBooth;
  let { database, office, floor, boothId, otherBoothId, categoryId, sellerId, officerId, seller, officer, rowsOf, wrong, counts, goods, everything } = {} as ImportBooth;
  let mine: { productId: string; variantId: string };

  beforeAll(async () => {
    booth = await anImportBooth();
    ({ database, office, floor, boothId, otherBoothId, categoryId, sellerId, officerId, seller, officer, rowsOf, wrong, counts, goods, everything } = booth);
  });
  afterAll(() => booth.close());
  beforeEach(async () => {
    mine = await booth.reset();
  });

  it('is read, judged and, once accepted, written by the rules of the screens; repeated, it finds everything unchanged', async () => {
    const file = await aWorkbook([teaHead, tea('Chè Shan tuyết'), tea('Chè Shan tuyết', { pack: 'hộp 1 kg', amount: 1000, price: '900.000 đ', onHand: 3 }), tea('Miến dong', { pack: 'gói 300 g', amount: 300, price: '56,000', onHand: 12 }).map((cell, at) => (at === 1 || at === 5 ? null : cell))]);
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
    const job = await floor.send(officer(), boothId, await aWorkbook([[...teaHead, 'Mô tả'], [...tea('Chè Shan tuyết'), 'Hái tay.'], [...tea('Miến dong', { pack: 'gói 300 g', amount: 300, price: 200_000, onHand: 9 }), 'Sợi dai.']]));
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
    const job = await floor.send(seller(), boothId, await aWorkbook([teaHead, tea('Chè A'), tea('Chè B')]));
    expect(counts(job)).toBe('1 0 0 1');
    expect(await wrong(job)).toEqual(['3 - too_many_new']);
  });

  it('adds a pack to goods that are there, and tells what has to wait for that', async () => {
    const job = await floor.send(seller(), boothId, await aWorkbook([teaHead, tea('Miến dong', { pack: 'gói 1 kg', amount: 1000, onHand: 4 }), tea('Miến dong', { pack: 'gói 2 kg', amount: 2000 }).map((cell, at) => (at === 5 ? '2,6 kg' : at === 7 ? null : cell))]));
    expect(await wrong(job)).toEqual(['2 onHand after_approval']);
    await floor.accept(seller(), job, true);
    const [draft] = await database.sql<{ content: { packs: { packVi: string; shippingGrams: number }[]; categoryId: string } }>('SELECT content FROM listing_draft');
    expect(draft!.content.packs.map(({ packVi, shippingGrams }) => [packVi, shippingGrams])).toEqual([['gói 300 g', 350], ['gói 2 kg', 2600]]);
    // an officer's file begins its packs at once, and counts them
    await database.sql('TRUNCATE listing_draft');
    await floor.accept(officer(), await floor.send(officer(), boothId, await aWorkbook([teaHead, tea('Miến dong', { pack: 'gói 1 kg', amount: 1000, price: 150_000, onHand: 4 })])));
    expect(await goods()).toEqual([
      { name: 'Miến dong', state: 'listed', pack: 'gói 300 g', price: 55_000, approved: 55_000, onHand: 10 },
      { name: 'Miến dong', state: 'listed', pack: 'gói 1 kg', price: 150_000, approved: 150_000, onHand: 4 },
    ]);
  });

  it('adds a pack to goods that the same file renames, by their new name', async () => {
    const more = [tea('Miến dong Bình Lư', { pack: 'gói 1 kg', amount: 1000, price: 150_000, onHand: 4 })].map((cells) => ['', ...cells]);
    const file = await aWorkbook([['Mã', ...teaHead], [mine.variantId, 'Miến dong Bình Lư'], ...more]);
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
    const two = await floor.send(officer(), boothId, await aWorkbook([['Mã', ...teaHead], [mine.variantId, 'Miến ngon'], [twin.variantId, 'Miến ngon'], ['', ...tea('Miến ngon', { pack: 'gói 2 kg' })]]));
    expect(await wrong(two, officer())).toEqual(['4 nameVi ambiguous']);
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
});
