import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BoothQueries } from '@chophien/booths';
import { InvalidInput, Settings } from '@chophien/platform';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { CatalogQueries } from './index.js';
import { aCategory, aProduct } from './testing/index.js';

describe('suggesting while a query is being typed', () => {
  let database: TestDatabase;
  let goods: CatalogQueries;
  const sent: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    const shop = await database.connect('shop', { onStatement: (sql) => sent.push(sql) });
    goods = new CatalogQueries(shop, new BoothQueries(shop), new Settings(shop), { today: () => null });
    await somePlaces(database);
    const tea = await aCategory(database, { slug: 'che', nameVi: 'Chè – trà', nameEn: 'Tea' });
    const oolong = await aCategory(database, { slug: 'o-long', parentId: tea, nameVi: 'Trà ô long', nameEn: 'Oolong' });
    const noodles = await aCategory(database, { slug: 'mien', nameVi: 'Miến, bún khô', nameEn: 'Vermicelli' });
    const nuts = await aCategory(database, { slug: 'hat', nameVi: 'Các loại hạt', nameEn: 'Nuts' });
    await aCategory(database, { slug: 'trong', nameVi: 'Chè không có hàng', nameEn: 'Empty' });
    const tamDuong = await aBooth(database, { slug: 'che-tam-duong', nameVi: 'Chè Tam Đường', nameEn: 'Tam Duong Tea', legalName: 'Công ty cổ phần Trà Tam Đường' });
    const binhLu = await aBooth(database, { slug: 'htx-binh-lu', nameVi: 'HTX Bình Lư', nameEn: 'Binh Lu Cooperative', communeCode: null });
    const away = await aBooth(database, { slug: 'da-nghi', nameVi: 'Chè đã nghỉ', standing: 'suspended' });
    const put = (nameVi: string, nameEn: string, given: Omit<Parameters<typeof aProduct>[1], 'nameVi' | 'nameEn'>) => aProduct(database, { nameVi, nameEn, ...given });
    await put('Miến dong Bình Lư', 'Arrowroot vermicelli', { boothId: binhLu, categoryId: noodles, slug: 'mien-dong', price: 55_000n });
    await put('Miến dong vụn', 'Broken vermicelli', { boothId: binhLu, categoryId: noodles, slug: 'mien-dong-vun', onHand: 0 });
    await put('Hạt mắc ca sấy', 'Dried macadamia nuts', { boothId: binhLu, categoryId: nuts, slug: 'mac-ca' });
    await put('Chè xanh Tam Đường', 'Green tea', { boothId: tamDuong, categoryId: tea, slug: 'che-xanh' });
    await put('Trà ô long', 'Oolong tea', { boothId: tamDuong, categoryId: oolong, slug: 'o-long', descVi: 'Uống cùng miến dong cũng ngon.' });
    await put('Dứa chín', 'Pineapple', { boothId: binhLu, categoryId: nuts, slug: 'dua-chin' });
    await put('Dưa mèo', 'Hill cucumber', { boothId: binhLu, categoryId: nuts, slug: 'dua-meo' });
    await put('Chè ẩn', 'Hidden', { boothId: tamDuong, categoryId: tea, slug: 'an', state: 'hidden' });
    await put('Chè gian nghỉ', 'Away', { boothId: away, categoryId: tea, slug: 'nghi' });
  });
  afterAll(() => database.drop());
  beforeEach(() => void (sent.length = 0));

  const suggest = (query: string, first = 6) => goods.suggest({ query, first });
  const slugs = async (query: string) => {
    const { products, categories, booths } = await suggest(query);
    return { products: products.map(({ slug }) => slug), categories: categories.map(({ slug }) => slug), booths: booths.map(({ slug }) => slug) };
  };

  it.each(['miến d', 'mien d', 'MIEN D', 'mieens d', 'miến d'.normalize('NFD'), 'mien do', 'mien dong ', 'miendong', 'miend'])(
    'finds miến dong, its last word unfinished, for %p: what is sold first, and not what only tells of it',
    async (query) => {
      expect((await slugs(query)).products).toEqual(['mien-dong', 'mien-dong-vun']);
      expect(sent).toHaveLength(1);
    },
  );

  it('gives everything that an entry shows, money in đồng', async () => {
    expect(await suggest('mien d', 1)).toEqual({
      decodedQuery: null,
      categories: [{ slug: 'mien', nameVi: 'Miến, bún khô', nameEn: 'Vermicelli', parentNameVi: null, parentNameEn: null }],
      booths: [],
      products: [
        {
          slug: 'mien-dong',
          nameVi: 'Miến dong Bình Lư',
          nameEn: 'Arrowroot vermicelli',
          boothNameVi: 'HTX Bình Lư',
          boothNameEn: 'Binh Lu Cooperative',
          pictureKey: null,
          pictureIsIllustration: false,
          saleKind: 'CART',
          packVi: 'gói 300 g',
          packEn: '300 g pack',
          price: 55_000n,
          stockLevel: 'IN_STOCK',
        },
      ],
    });
    expect((await suggest('tam du')).booths).toEqual([{ slug: 'che-tam-duong', nameVi: 'Chè Tam Đường', nameEn: 'Tam Duong Tea', commune: 'Xã Bình Lư', productCount: 2 }]);
    expect((await suggest('o lo')).categories).toEqual([{ slug: 'o-long', nameVi: 'Trà ô long', nameEn: 'Oolong', parentNameVi: 'Chè – trà', parentNameEn: 'Tea' }]);
  });

  it('finds the booth by its words, and the group where the goods lie when no group bears the name', async () => {
    expect(await slugs('che tam')).toEqual({ products: ['che-xanh'], categories: ['che'], booths: ['che-tam-duong'] });
    expect(await slugs('tra tam duong')).toEqual({ products: ['che-xanh'], categories: ['che'], booths: ['che-tam-duong'] });
  });

  it('names the group of which the first word speaks, when no goods bear all of them', async () => {
    expect(await slugs('che co phan')).toEqual({ products: [], categories: ['che'], booths: ['che-tam-duong'] });
    expect(await slugs('khong co')).toEqual({ products: [], categories: [], booths: [] });
  });

  it('leaves out what is hidden, booths that are not open, and groups without goods', async () => {
    expect(await slugs('che')).toEqual({ products: ['che-xanh'], categories: ['che'], booths: ['che-tam-duong'] });
    expect((await slugs('da ngh')).booths).toEqual([]);
  });

  it.each([
    ['macca', ['mac-ca']],
    ['mac c', ['mac-ca']],
    ['macad', ['mac-ca']],
    ['macadamia n', ['mac-ca']],
    ['maca say', ['mac-ca']],
    ['cucum', ['dua-meo']],
  ])('finds by joined typing, English and after a slip of the keys: %p', async (query, expected) => {
    expect((await slugs(query)).products).toEqual(expected);
  });

  it('puts the spelling that was typed first, and says what it read in Telex', async () => {
    expect((await slugs('dứa')).products).toEqual(['dua-chin', 'dua-meo']);
    expect((await slugs('dưa')).products).toEqual(['dua-meo', 'dua-chin']);
    expect(await suggest('duwas')).toEqual(expect.objectContaining({ decodedQuery: 'dứa', products: [expect.objectContaining({ slug: 'dua-chin' }), expect.objectContaining({ slug: 'dua-meo' })] }));
    expect((await suggest('dua')).decodedQuery).toBeNull();
  });

  it.each(['', ' ', 'm', '1', '!!!', '%%', '_', "'", '\u0000', '💥💥', '\u0000m'])('suggests nothing for %p, without a statement', async (query) => {
    expect(await suggest(query)).toEqual({ decodedQuery: null, categories: [], booths: [], products: [] });
    expect(sent).toEqual([]);
  });

  it.each(["'; DROP TABLE product; --", '<script>', '%mien%', "mien' & dong:*", 'a:* | b', 'ab\\', 'mien\u0000dong', '("miến" <-> dong)', '\ud800mien', 'x'.repeat(100), 'ạ '.repeat(50), 'a-b c/d e.f@g', 'http://x.vn/a?b=c'])(
    'takes %p as plain words',
    async (query) => {
      await expect(suggest(query)).resolves.toEqual(expect.objectContaining({ products: expect.any(Array) }));
      expect(sent).toHaveLength(1);
      expect(sent[0]).not.toMatch(/DROP TABLE|<script>/);
    },
  );

  it('refuses more than 100 characters and a number of goods out of range', async () => {
    await expect(suggest('x'.repeat(101))).rejects.toThrow(InvalidInput);
    await expect(suggest('mien', 0)).rejects.toThrow('first: out_of_range');
    await expect(suggest('mien', 101)).rejects.toThrow('first: out_of_range');
    expect(sent).toEqual([]);
  });

  describe('help for what finds nothing', () => {
    it('gives the words of the query as the goods spell them, and leaves out what nobody has', async () => {
      const help = await goods.searchHelp('mien donng laptop');
      expect(help?.query).toBe('miến dong');
      expect(help?.suggestions.products.map(({ slug }) => slug)).toEqual(['mien-dong', 'mien-dong-vun']);
      expect(help?.suggestions.categories.map(({ slug }) => slug)).toEqual(['mien']);
      expect(sent).toHaveLength(2);
    });

    it('falls back to one word, and to nothing', async () => {
      expect((await goods.searchHelp('chè mắc ca'))?.query).toBe('chè');
      expect(await goods.searchHelp('laptop zzzzz')).toBeNull();
      expect(await goods.searchHelp('!')).toBeNull();
    });

    it('tells of a search that is only near what was meant', async () => {
      const near = await goods.search({ query: 'maca say', first: 24 });
      expect(near).toEqual(expect.objectContaining({ isNear: true, didYouMean: 'mắc ca sấy', decodedQuery: null }));
      expect(await goods.search({ query: 'mắc ca', first: 24 })).toEqual(expect.objectContaining({ isNear: false, didYouMean: null }));
    });
  });
});
