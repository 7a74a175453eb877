import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { ReceiveUpload, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, aPhoto, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { DecideListing } from '../decide-listing.js';
import { catalogEntities, ListingPictureQueries } from '../index.js';
import { SetListingPictures } from '../set-listing-pictures.js';
import { aCategory, aCsv, aProduct, aWorkbook, ImportFloor } from '../testing/index.js';
import { ImportSheets, type ImportKind, type ImportRowKind, type ImportView } from './index.js';

const gone = '(trống)';

describe('a cell that empties a field', () => {
  let database: TestDatabase;
  let office: Db;
  let floor: ImportFloor;
  let [boothId, categoryId, sellerId, officerId] = ['', '', '', ''];
  let mine: { productId: string; variantId: string };
  const seller = (): StaffActor => aMember(sellerId, { [boothId]: 'owner' });
  const officer = (): StaffActor => anOperator(officerId);

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office', { entities: catalogEntities });
    floor = await ImportFloor.open(database, office, await database.connect('worker', { entities: catalogEntities }));
    await somePlaces(database);
    categoryId = await aCategory(database, { nameVi: 'Chè', nameEn: 'Tea' });
    sellerId = (await aPerson(database, { displayName: 'Tẩn Thị Su' })).id;
    officerId = (await aPerson(database, { displayName: 'Lò Văn Sơn', floorRole: 'administrator' })).id;
  });
  afterAll(async () => {
    await floor.close();
    await database.drop();
  });
  beforeEach(async () => {
    await database.sql('TRUNCATE audit_log, outbox, outbox_delivery, job_progress, import_mapping, uploaded_file, product, booth CASCADE');
    boothId = await aBooth(database, { slug: 'che-tam-duong', nameVi: 'Chè Tam Đường', nameEn: 'Tam Duong Tea', legalName: 'HTX Chè Tam Đường', email: 'che@thu.example', shipsFromProvince: '01' });
    await database.sql(`INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, 'owner')`, [boothId, sellerId]);
    mine = await aProduct(database, { boothId, categoryId, nameVi: 'Miến hộp', nameEn: 'Noodles', onHand: 10, price: 55_000n });
    await database.sql(`UPDATE product SET desc_vi = 'Sợi dai.', desc_en = 'Firm.', shelf_life_days = 90, origin_commune_code = '03427', season_months = '{1,2}' WHERE id = $1`, [mine.productId]);
    await database.sql(
      `UPDATE variant SET pack_vi = 'hộp lớn', pack_en = 'large box', unit = 'box', amount = 1, net_grams = 300, shipping_grams = 400, min_quantity = 3, max_quantity = 9, barcode = '8935049500032', price_basis = 'none' WHERE id = $1`,
      [mine.variantId],
    );
  });

  const counts = ({ counts: found }: ImportView) => found && `${found.new} ${found.changed} ${found.unchanged} ${found.bad}`;
  const rowsOf = (job: ImportView, kind: ImportRowKind, actor = seller()) => floor.queries.rowsOf(actor, { id: job.id, kind, first: 100 }).then(({ nodes }) => nodes);
  const wrong = async (job: ImportView, actor = seller()) => (await rowsOf(job, 'bad', actor)).flatMap(({ number, problems }) => problems.map(({ field, column, reason }) => `${number} ${field} ${column} ${reason}`));
  const goods = async () =>
    (await database.sql(
      `SELECT p.name_en AS "nameEn", p.desc_vi AS "descVi", p.desc_en AS "descEn", p.shelf_life_days AS days, p.origin_commune_code AS origin, p.season_months AS months,
         v.pack_en AS "packEn", v.net_grams AS net, v.min_quantity AS least, v.max_quantity AS most, v.barcode FROM product p JOIN variant v ON v.product_id = p.id WHERE p.id = $1`,
      [mine.productId],
    ))[0];
  const emptyGoods = { nameEn: 'Miến hộp', descVi: '', descEn: '', days: null, origin: null, months: [], packEn: 'hộp lớn', net: null, least: 1, most: null, barcode: null };
  const headings = ['Mã', 'Tên tiếng Anh', 'Mô tả', 'Mô tả tiếng Anh', 'Hạn dùng, ngày', 'Xã, phường', 'Tháng có hàng', 'Quy cách tiếng Anh', 'Nặng phần ruột', 'Mua ít nhất', 'Mua nhiều nhất', 'Mã vạch'];
  const sheet = () => aWorkbook([headings, [mine.variantId, '(trống)', ' (TRỐNG) ', '(empty)', '(Empty)', '(trống)'.normalize('NFD'), gone, gone, gone, gone, gone, gone]]);
  const promised = [
    { field: 'nameEn', before: 'Noodles', after: 'Miến hộp' },
    { field: 'descVi', before: 'Sợi dai.', after: '' },
    { field: 'descEn', before: 'Firm.', after: '' },
    { field: 'shelfLifeDays', before: '90', after: '' },
    { field: 'originCommune', before: 'Xã Bình Lư', after: '' },
    { field: 'seasonMonths', before: '1, 2', after: '' },
    { field: 'packEn', before: 'large box', after: 'hộp lớn' },
    { field: 'netGrams', before: '300', after: '' },
    { field: 'minQuantity', before: '3', after: '1' },
    { field: 'maxQuantity', before: '9', after: '' },
    { field: 'barcode', before: '8935049500032', after: '' },
  ];

  it('is promised as a change and written; the same sheet again finds everything unchanged', async () => {
    const job = await floor.send(officer(), boothId, await sheet());
    expect(counts(job)).toBe('0 1 0 0');
    expect((await rowsOf(job, 'changed', officer()))[0]!.changes).toEqual(promised);
    expect((await floor.accept(officer(), job)).written).toBe(1);
    expect(await goods()).toEqual(emptyGoods);
    expect(counts(await floor.send(officer(), boothId, await sheet()))).toBe('0 0 1 0');
  });

  it('waits for approval where a booth sends it, and shoppers see nothing of it before', async () => {
    const before = await goods();
    const job = await floor.send(seller(), boothId, await sheet());
    expect(job.counts).toMatchObject({ changed: 1, toApprove: 1 });
    await floor.accept(seller(), job);
    expect(await goods()).toEqual(before);
    // it is its draft by now
    expect(counts(await floor.send(seller(), boothId, await sheet()))).toBe('0 0 1 0');
    await new DecideListing(office).approve(officer(), mine.productId, 1);
    expect(await goods()).toEqual(emptyGoods);
  });

  it('calls goods that the same row renames by their new name', async () => {
    const job = await floor.send(officer(), boothId, aCsv([['Mã', 'Tên món', 'Tên tiếng Anh', 'Quy cách', 'Quy cách tiếng Anh'], [mine.variantId, 'Miến khô', gone, 'thùng', gone]]));
    expect((await rowsOf(job, 'changed', officer()))[0]!.changes).toEqual([
      { field: 'nameVi', before: 'Miến hộp', after: 'Miến khô' },
      { field: 'nameEn', before: 'Noodles', after: 'Miến khô' },
      { field: 'packVi', before: 'hộp lớn', after: 'thùng' },
      { field: 'packEn', before: 'large box', after: 'thùng' },
    ]);
    await floor.accept(officer(), job);
    expect(await database.sql('SELECT name_vi, name_en, pack_vi, pack_en FROM product p JOIN variant v ON v.product_id = p.id')).toEqual([{ name_vi: 'Miến khô', name_en: 'Miến khô', pack_vi: 'thùng', pack_en: 'thùng' }]);
  });

  it('is nothing to new goods, and is told where another row of the goods says something', async () => {
    const head = ['Tên món', 'Nhóm hàng', 'Quy cách', 'Đơn vị', 'Lượng', 'Nặng khi gửi', 'Giá bán', 'Mô tả', 'Mua ít nhất', 'Ảnh'];
    const job = await floor.send(officer(), boothId, aCsv([head, ['Chè đen', 'Chè', 'gói 200 g', 'g', 200, 260, 90_000, gone, gone, gone], ['Chè vàng', 'Chè', 'gói 200 g', 'g', 200, 260, 90_000, 'Thơm.', '', ''], ['Chè vàng', 'Chè', 'gói 1 kg', 'kg', 1, 1200, 400_000, gone, '', '']]));
    expect([counts(job), await wrong(job, officer())]).toEqual(['2 0 0 1', ['4 descVi 7 conflicts']]);
    expect((await rowsOf(job, 'new', officer()))[0]!.changes.filter(({ field }) => ['descVi', 'minQuantity', 'pictures'].includes(field))).toEqual([]);
    await floor.accept(officer(), job, true);
    expect(await database.sql(`SELECT p.desc_vi, v.min_quantity FROM product p JOIN variant v ON v.product_id = p.id WHERE p.name_vi = 'Chè đen'`)).toEqual([{ desc_vi: '', min_quantity: 1 }]);
  });

  it('is a named problem of the row where the field has to hold something', async () => {
    const must = { packVi: 'Quy cách', category: 'Nhóm hàng', unit: 'Đơn vị', amount: 'Lượng', price: 'Giá bán', onHand: 'Trong kho', lowStock: 'Báo sắp hết từ', shippingGrams: 'Nặng khi gửi', storage: 'Bảo quản', deliveryScope: 'Giao đến', hidden: 'Tình trạng' };
    const blank = Object.keys(must).map(() => '');
    const job = await floor.send(officer(), boothId, aCsv([['Mã', 'Tên món', ...Object.values(must)], [mine.variantId, '', ...blank.map(() => gone)], [gone, 'Miến hộp', ...blank], [mine.variantId, gone, ...blank]]));
    expect(await wrong(job, officer())).toEqual([...Object.keys(must).map((field, at) => `2 ${field} ${at + 2} never_empty`), '3 packId 0 never_empty', '4 nameVi 1 never_empty']);
    // what is weighed weighs something
    await database.sql(`UPDATE variant SET unit = 'g', amount = 300, price_basis = 'kg' WHERE id = $1`, [mine.variantId]);
    expect(await wrong(await floor.send(officer(), boothId, aCsv([['Mã', 'Nặng phần ruột'], [mine.variantId, gone]])), officer())).toEqual(['2 netGrams 1 never_empty']);
  });

  describe('of pictures', () => {
    const shown = () => database.sql('SELECT p.picture_key AS face, count(i.id)::int AS pictures FROM product p LEFT JOIN product_picture i ON i.product_id = p.id GROUP BY p.id');
    const withPictures = async () => {
      const receive = new ReceiveUpload(office, floor.files);
      const files = [];
      for (const seed of ['#102030', '#302010']) files.push(await receive.take(seller(), { kind: 'picture', boothId, bytes: await aPhoto({ width: 200, height: 200, seed }) }));
      await new SetListingPictures(office, new ListingPictureQueries(office)).run(seller(), { id: mine.productId, version: 1, pictures: files.map(({ id }) => ({ fileId: id })) });
      await new DecideListing(office).approve(officer(), mine.productId, 1);
      return files;
    };
    const empty = () => aCsv([['Mã', 'Ảnh'], [mine.variantId, gone]]);
    const loose = () => database.sql('SELECT count(*)::int AS loose FROM uploaded_file WHERE unattached_since IS NOT NULL');

    it('takes all of them away once the floor approves; the same sheet again finds everything unchanged', async () => {
      const files = await withPictures();
      const job = await floor.send(seller(), boothId, empty());
      expect(job.counts).toMatchObject({ changed: 1, toApprove: 1, bad: 0 });
      expect((await rowsOf(job, 'changed'))[0]!.changes).toEqual([{ field: 'pictures', before: files.map(({ key }) => `${key}-960.webp`).join('; '), after: '', shows: { before: files.map(({ key }) => key), after: [] } }]);
      expect((await floor.accept(seller(), job)).written).toBe(1);
      expect([await shown(), await loose(), await database.sql('SELECT state, content FROM listing_draft')]).toEqual([[{ face: files[0]!.key, pictures: 2 }], [{ loose: 0 }], [{ state: 'submitted', content: { pictures: [] } }]]);
      expect(counts(await floor.send(seller(), boothId, empty()))).toBe('0 0 1 0');
      await new DecideListing(office).approve(officer(), mine.productId, 1);
      expect([await shown(), await loose()]).toEqual([[{ face: null, pictures: 0 }], [{ loose: 2 }]]);
      expect(counts(await floor.send(seller(), boothId, empty()))).toBe('0 0 1 0');
    });

    it('takes them away at once where an officer accepts it', async () => {
      await withPictures();
      const job = await floor.send(officer(), boothId, empty());
      await floor.accept(officer(), job);
      expect([await shown(), await loose(), await database.sql('SELECT * FROM listing_draft')]).toEqual([[{ face: null, pictures: 0 }], [{ loose: 2 }], []]);
      expect(counts(await floor.send(officer(), boothId, empty()))).toBe('0 0 1 0');
    });
  });

  describe('of a booth', () => {
    const booth = async () => (await database.sql(`SELECT b.name_en, b.tax_code, b.street, b.ships_from_province AS ships, b.email, b.story_vi, b.story_en, g.zalo, g.version FROM booth b LEFT JOIN booth_page g ON g.booth_id = b.id WHERE b.id = $1`, [boothId]))[0];
    const send = () => aCsv([['Mã', 'Tên tiếng Anh', 'Mã số thuế', 'Địa chỉ', 'Gửi hàng từ', 'Thư điện tử', 'Zalo', 'Giới thiệu', 'Giới thiệu tiếng Anh'], ['che-tam-duong', gone, gone, gone, '(empty)', gone, gone, gone, gone]]);

    it('is promised and written; the same sheet again finds everything unchanged', async () => {
      await database.sql(`UPDATE booth SET tax_code = '0100109106', street = 'Bản Thẳm', story_vi = 'Hái tay.', story_en = 'By hand.'`);
      await database.sql(`INSERT INTO booth_page (booth_id, zalo) VALUES ($1, '+84912345679')`, [boothId]);
      const job = await floor.sendBooths(officer(), send());
      expect((await rowsOf(job, 'changed', officer()))[0]!.changes).toEqual([
        { field: 'nameEn', before: 'Tam Duong Tea', after: 'Chè Tam Đường' },
        { field: 'taxCode', before: '0100109106', after: '' },
        { field: 'street', before: 'Bản Thẳm', after: '' },
        { field: 'shipsFrom', before: 'Hà Nội', after: 'Lai Châu' },
        { field: 'email', before: 'che@thu.example', after: '' },
        { field: 'zalo', before: '0912 345 679', after: '' },
        { field: 'storyVi', before: 'Hái tay.', after: '' },
        { field: 'storyEn', before: 'By hand.', after: '' },
      ]);
      expect((await floor.accept(officer(), job)).written).toBe(1);
      expect(await booth()).toEqual({ name_en: 'Chè Tam Đường', tax_code: null, street: null, ships: '12', email: null, story_vi: '', story_en: '', zalo: null, version: 2 });
      expect(counts(await floor.sendBooths(officer(), send()))).toBe('0 0 1 0');
    });

    it('leaves alone what other rows of the same batch keep', async () => {
      const other = await aBooth(database, { slug: 'khac' });
      await database.sql(`INSERT INTO booth_page (booth_id, zalo) VALUES ($1, '+84912345679'), ($2, '+84912345671')`, [boothId, other]);
      await floor.accept(officer(), await floor.sendBooths(officer(), aCsv([['Mã', 'Zalo', 'Giới thiệu'], ['che-tam-duong', gone, ''], ['khac', '', 'Chè vườn.']])));
      expect(await database.sql('SELECT b.slug, g.zalo, b.story_vi FROM booth b JOIN booth_page g ON g.booth_id = b.id ORDER BY 1')).toEqual([{ slug: 'che-tam-duong', zalo: null, story_vi: '' }, { slug: 'khac', zalo: '+84912345671', story_vi: 'Chè vườn.' }]);
    });

    it('is a named problem of the row where the field has to hold something', async () => {
      const fields = ['Mã', 'Gian hàng', 'Tên pháp lý', 'Loại hình', 'Xã, phường', 'Tỉnh, thành', 'Điện thoại', 'Thư người giữ gian'];
      await database.sql('UPDATE booth SET commune_code = NULL');
      const job = await floor.sendBooths(officer(), aCsv([[...fields, 'Gửi hàng từ'], ['che-tam-duong', ...fields.slice(1).map(() => gone), ''], [gone, ...fields.slice(1).map(() => ''), ''], ['che-tam-duong', ...fields.slice(1).map(() => ''), gone]]));
      expect(await wrong(job, officer())).toEqual([
        ...['nameVi 1', 'legalName 2', 'legalKind 3', 'commune 4', 'province 5', 'phone 6', 'keeperEmail 7'].map((field) => `2 ${field} never_empty`),
        '3 slug 0 never_empty', '4 shipsFrom 8 never_empty',
      ]);
    });
  });

  it.each([['goods', 'vi', 'Mô tả', 'Giá bán'], ['booths', 'en', 'Street', 'Phone']] as const)('is told by the template, column by column: %s', async (kind: ImportKind, language, may, mayNot) => {
    const { default: excel } = await import('exceljs');
    const book = new excel.Workbook();
    await book.xlsx.read((await new ImportSheets(office, floor.queries).template(kind, language)).body);
    const guide = new Map<string, string>();
    book.worksheets[1]!.eachRow((row) => void guide.set(row.getCell(1).text, row.getCell(2).text));
    const mark = language === 'vi' ? '(trống)' : '(empty)';
    expect([guide.get('')?.includes(mark), guide.get(may)?.includes(mark), guide.get(mayNot)?.includes(mark)]).toEqual([true, true, false]);
  });
});
