import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BoothQueries } from '@chophien/booths';
import { InvalidInput, Settings, type Db } from '@chophien/platform';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { CatalogQueries } from './index.js';
import { ladder } from './search-ladder.js';
import { Synonyms } from './search-synonyms.js';
import { aCategory, aProduct } from './testing/index.js';

describe('searching', () => {
  let database: TestDatabase;
  let shop: Db;
  let goods: CatalogQueries;
  const sent: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop', { onStatement: (sql) => sent.push(sql) });
    goods = new CatalogQueries(shop, new BoothQueries(shop), new Settings(shop), { today: () => null });
    await somePlaces(database);
    const noodles = await aCategory(database, { nameVi: 'Miến, bún khô', nameEn: 'Vermicelli' });
    const other = await aCategory(database, { nameVi: 'Hàng khác', nameEn: 'Other' });
    const coBaHong = await aBooth(database, { nameVi: 'Cô Bá Hồng', nameEn: 'Ba Hong', legalName: 'Hộ kinh doanh Bá Hồng' });
    const sinHo = await aBooth(database, { nameVi: 'Nông sản Sìn Hồ', nameEn: 'Sin Ho farm' });
    const closed = await aBooth(database, { nameVi: 'Đã đóng', standing: 'closed' });
    const put = (nameVi: string, nameEn: string, given: Partial<Parameters<typeof aProduct>[1]> = {}) =>
      aProduct(database, { boothId: sinHo, categoryId: other, nameVi, nameEn, ...given });
    await put('Miến dong Bình Lư', 'Binh Lu arrowroot vermicelli', { categoryId: noodles, boothId: coBaHong, originCommuneCode: '03427' });
    await put('Miến khoai sâm', 'Yacon vermicelli', { categoryId: noodles, boothId: coBaHong });
    await put('Hạt mắc ca sấy', 'Dried macadamia nuts');
    await put('Dứa Mường Khương', 'Pineapple', { descVi: 'Quả chín vàng.' });
    await put('Dưa mèo', 'Hill cucumber');
    await put('Thuyền đua gỗ', 'Racing boat model');
    await put('Chè hoà tan', 'Instant tea');
    await put('Rượu 100% ngô', 'Corn spirit');
    await put('Khăn thêu', 'Embroidered scarf', { descVi: 'Gói kèm miến dong làm quà.' });
    await put('Miến dong ẩn', 'Hidden', { state: 'hidden' });
    await put('Miến dong đã đóng', 'Closed', { boothId: closed });
  });
  afterAll(() => database.drop());

  const find = async (query: string) => (await goods.search({ query, first: 24 })).nodes.map((card) => card.nameVi);

  it.each(['miến dong', 'Miến  Dong', 'mien dong', 'MIEN DONG', 'mieens dong', 'MIEENS DONG', 'miến dong'.normalize('NFD'), 'mien dong binh lu', 'miendong', 'binh lu arrowroot'])(
    'finds Miến dong Bình Lư first for %p',
    async (query) => {
      expect((await find(query))[0]).toBe('Miến dong Bình Lư');
    },
  );

  it('puts the name above what is only told of it, and leaves out what is not on show', async () => {
    expect(await find('miến dong')).toEqual(['Miến dong Bình Lư', 'Khăn thêu']);
  });

  it.each(['macca', 'mac ca', 'mắc ca', 'MACCA', 'macadamia', 'macadam'])('finds the macadamia for %p', async (query) => {
    expect(await find(query)).toEqual(['Hạt mắc ca sấy']);
  });

  it('ranks the spelling that was typed first where three words fold to one', async () => {
    expect((await find('dứa'))[0]).toBe('Dứa Mường Khương');
    expect((await find('dưa'))[0]).toBe('Dưa mèo');
    expect((await find('đua'))[0]).toBe('Thuyền đua gỗ');
    for (const query of ['dứa', 'dưa', 'đua', 'dua']) expect((await find(query)).sort()).toEqual(['Dưa mèo', 'Dứa Mường Khương', 'Thuyền đua gỗ'].sort());
  });

  it('decodes Telex, and says what it read', async () => {
    expect(await goods.search({ query: 'duwas', first: 24 })).toEqual(expect.objectContaining({ decodedQuery: 'dứa' }));
    expect((await find('duwas'))[0]).toBe('Dứa Mường Khương');
    expect((await goods.search({ query: 'mieens dong', first: 24 })).decodedQuery).toBe('miến dong');
    expect((await goods.search({ query: 'miến dong', first: 24 })).decodedQuery).toBeNull();
    expect((await goods.search({ query: 'mien dong', first: 24 })).decodedQuery).toBeNull();
  });

  it('decodes VNI beside Telex, and takes no number for it', async () => {
    for (const query of ['mie61n dong', 'mien61 dong', 'MIEN61 DONG']) expect(await goods.search({ query, first: 24 })).toMatchObject({ decodedQuery: 'miến dong', isNear: false });
    expect((await find('mien61 dong'))[0]).toBe('Miến dong Bình Lư');
    expect([(await find('du7a1'))[0], (await find('dua2'))[0], (await find('d9ua'))[0]]).toEqual(['Dứa Mường Khương', expect.any(String), 'Thuyền đua gỗ']);
    expect((await find('hat5 ma81c ca'))[0]).toBe('Hạt mắc ca sấy');
    const boothId = await aBooth(database);
    const categoryId = await aCategory(database);
    for (const nameVi of ['Chè gói 500g', 'Chè 500', 'Nấm co2', 'Cò gỗ']) await aProduct(database, { boothId, categoryId, nameVi, nameEn: 'Thing' });
    expect((await goods.search({ query: 'chè 500g', first: 24 })).decodedQuery).toBeNull();
    expect((await find('chè 500g'))[0]).toBe('Chè gói 500g');
    expect((await find('che 500'))[0]).toBe('Chè 500');
    expect((await find('co2')).slice(0, 2)).toEqual(['Nấm co2', 'Cò gỗ']);
  });

  it.each([
    ['cô bá hồng', ['Miến dong Bình Lư', 'Miến khoai sâm']],
    ['ba hong', ['Miến dong Bình Lư', 'Miến khoai sâm']],
    ['bún khô', ['Miến dong Bình Lư', 'Miến khoai sâm']],
    ['xã bình lư', ['Miến dong Bình Lư']],
    ['bình lư', ['Miến dong Bình Lư']],
    ['Yacon', ['Miến khoai sâm']],
    ['hòa tan', ['Chè hoà tan']],
    ['hoà tan', ['Chè hoà tan']],
    ['vàng', ['Dứa Mường Khương']],
  ])('finds by booth, category, commune, English name, either tone place, description: %p', async (query, expected) => {
    expect((await find(query)).sort()).toEqual([...expected].sort());
  });

  it('forgives a slip of the keys only where nothing closer is found', async () => {
    expect(await find('khoai sam')).toEqual(['Miến khoai sâm']);
    expect(await find('khoai samm')).toContain('Miến khoai sâm');
    expect(await find('vermicel')).toEqual(expect.arrayContaining(['Miến dong Bình Lư', 'Miến khoai sâm']));
    expect(await find('zzzzzz')).toEqual([]);
  });

  it.each(['bnh lu arowroot vermi', 'mein dogn binh luu arrowroot vermicelli ba hogn'])('forgives slips in several words, one of them not ended, however many there are: %p', async (query) => {
    expect(await find(query)).toEqual(['Miến dong Bình Lư']);
    // each word has to be meant by something
    expect(await find(`${query} qqqqq`)).not.toContain('Dưa mèo');
  });

  it.each(['', '   ', '!!!', '%', '_', "'", '<>', '\u0000', '& | !', '💥'])('gives an empty page for %p without a statement', async (query) => {
    sent.length = 0;
    expect(await goods.search({ query, first: 24 })).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, decodedQuery: null, isNear: false, didYouMean: null });
    expect(sent).toEqual([]);
  });

  it.each(["'; DROP TABLE product; --", '<script>alert(1)</script>', '100%', '%mien%', "mien' & dong:*", 'a:* | b', '\\', 'mien\u0000dong', '("miến" <-> dong)', '\ud800mien', 'x'.repeat(200), 'ạ '.repeat(100)])(
    'takes %p as plain words',
    async (query) => {
      sent.length = 0;
      await expect(find(query)).resolves.toBeInstanceOf(Array);
      expect(sent.length).toBeLessThanOrEqual(1);
      for (const statement of sent) expect(statement).not.toMatch(/DROP TABLE|<script>/);
    },
  );

  it('finds through what surrounds the words', async () => {
    expect((await find('<b>miến dong</b>!?'))[0]).toBe('Miến dong Bình Lư');
    expect(await find('100% ngô')).toEqual(['Rượu 100% ngô']);
  });

  it('refuses more than 200 characters, counted as people do', async () => {
    await expect(find('x'.repeat(201))).rejects.toThrow(InvalidInput);
    await expect(find('💥'.repeat(200))).resolves.toEqual([]);
    await expect(goods.search({ query: 'mien', first: 0 })).rejects.toThrow('first: out_of_range');
    await expect(goods.search({ query: 'mien', first: 24, after: 'x' })).rejects.toThrow('after: unknown');
  });

  it('pages through many hits without a gap or a double, one statement a page', async () => {
    const boothId = await aBooth(database);
    const categoryId = await aCategory(database);
    for (let n = 0; n < 11; n++) await aProduct(database, { boothId, categoryId, nameVi: n % 2 ? `Mật ong ${n}` : `Kẹo mật óng ${n}`, nameEn: 'Sweet' });
    const whole = await find('mật ong');
    expect(whole).toHaveLength(11);
    expect(whole.slice(0, 5).every((name) => name.startsWith('Mật ong'))).toBe(true);
    const seen: string[] = [];
    let after: string | null = null;
    sent.length = 0;
    do {
      const page = await goods.search({ query: 'mật ong', first: 4, after });
      seen.push(...page.nodes.map((card) => card.nameVi));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole);
    expect(sent).toHaveLength(3);
  });

  it('puts the same goods in the same order, whether each is held against the steps or the steps are gone down', async () => {
    const before = await find('mật ong');
    expect(before.length).toBeGreaterThan(10);
    const boothId = await aBooth(database);
    const categoryId = await aCategory(database);
    for (let n = 0; n < 100; n++) await aProduct(database, { boothId, categoryId, nameVi: `Bánh ${n}`, nameEn: 'Cake', descVi: 'Ăn kèm mật ong.' });
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await goods.search({ query: 'mật ong', first: 24, after });
      seen.push(...page.nodes.map(({ nameVi }) => nameVi));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen.slice(0, before.length)).toEqual(before);
    expect([seen.length, new Set(seen).size]).toEqual([before.length + 100, before.length + 100]);
  });

  it.each(['miến dong', 'mieens dong', 'miendongbinhlu', 'macca', 'mua mật ong ở đâu', '"mật ong" 3', 'mien dong ba hong', 'Mật ong', 'keo mat ong', 'trà ô long'])('finds for %p nothing by a step that the ground lacks', async (query) => {
    const { steps, ground } = ladder(query, new Synonyms([{ words: ['trà ô long', 'mật ong', 'miến dong'], is_one_way: false }]));
    const [row] = await database.sql<{ found: number; lacking: number }>(
      `SELECT count(*)::int AS found, (count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM unnest($2::text[]) g WHERE d.words @@ g::tsquery)))::int AS lacking
       FROM product_search d WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) s WHERE d.words @@ s::tsquery)`,
      [steps.map((step) => step.query), ground],
    );
    expect(row).toEqual({ found: expect.any(Number), lacking: 0 });
    expect(row!.found).toBeGreaterThan(0);
  });

  it('knows a new name, a new booth name and a gone product at once', async () => {
    const boothId = await aBooth(database, { nameVi: 'Tên Cũ' });
    const { productId } = await aProduct(database, { boothId, categoryId: await aCategory(database), nameVi: 'Bánh khẩu xén' });
    await database.sql(`UPDATE product SET name_vi = 'Bánh chưng gù' WHERE id = $1`, [productId]);
    expect(await find('khẩu xén')).toEqual([]);
    expect(await find('chưng gù')).toEqual(['Bánh chưng gù']);
    await database.sql(`UPDATE booth SET name_vi = 'Xưởng Hoa Ban' WHERE id = $1`, [boothId]);
    expect(await find('hoa ban')).toEqual(['Bánh chưng gù']);
    await database.sql(`UPDATE product SET state = 'hidden' WHERE id = $1`, [productId]);
    expect(await find('chưng gù')).toEqual([]);
  });
});
