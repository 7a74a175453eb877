import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BoothQueries } from '@chophien/booths';
import { pricePer } from '@chophien/money';
import { InvalidInput, newId, Settings, type Db } from '@chophien/platform';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { CatalogQueries, yearOnlyValidTo, type ProductFilter, type ProductSort } from './index.js';
import { aCategory, aProduct, aRecognition, type AProduct } from './testing/index.js';

const today = '2026-11-23';

describe('the shop reads its goods', () => {
  let database: TestDatabase;
  let shop: Db;
  let goods: CatalogQueries;
  const sent: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop', { onStatement: (sql) => sent.push(sql) });
    // the settings are read again every few seconds, whatever is asked: on a connection of their own they are not counted
    const settings = new Settings(await database.connect('shop'));
    goods = new CatalogQueries(shop, new BoothQueries(shop), settings, { today: () => today });
    await somePlaces(database);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.sql('TRUNCATE recognition, stock, variant, product_search, product, category, booth CASCADE');
    sent.length = 0;
  });

  const names = async (filter: ProductFilter = {}, sort: ProductSort = 'newest') => (await goods.list({ filter, sort, first: 100 })).nodes.map((card) => card.nameVi);

  async function aFloor() {
    const tea = await aCategory(database, { slug: 'che', nameVi: 'Chè' });
    const green = await aCategory(database, { slug: 'che-xanh', parentId: tea });
    const sencha = await aCategory(database, { slug: 'sencha', parentId: green });
    const honey = await aCategory(database, { slug: 'mat-ong' });
    const binhLu = await aBooth(database, { slug: 'binh-lu', nameVi: 'Bình Lư' });
    const paU = await aBooth(database, { slug: 'pa-u', nameVi: 'Pa Ủ' });
    const suspended = await aBooth(database, { slug: 'bi-dung', standing: 'suspended' });
    const at = (minute: number) => `2026-11-01T00:${String(minute).padStart(2, '0')}:00Z`;
    const make = (given: Partial<AProduct> & { nameVi: string }, minute: number) => aProduct(database, { boothId: binhLu, categoryId: tea, listedAt: at(minute), ...given });
    const a = await make({ nameVi: 'A', price: 30_000n, originCommuneCode: '03427', onHand: 0 }, 1);
    const b = await make({ nameVi: 'B', price: 10_000n, categoryId: green, originCommuneCode: '03388', onHand: 5 }, 2);
    const c = await make({ nameVi: 'C', price: 20_000n, categoryId: sencha, boothId: paU, originCommuneCode: '03427', onHand: 6, reserved: 6 }, 3);
    const d = await make({ nameVi: 'D', price: 40_000n, categoryId: honey, boothId: paU, onHand: 6 }, 4);
    const e = await make({ nameVi: 'E', price: 50_000n, categoryId: honey, boothId: paU, saleKind: 'contact', onHand: 9 }, 5);
    await make({ nameVi: 'hidden', state: 'hidden' }, 6);
    await make({ nameVi: 'of a suspended booth', boothId: suspended }, 7);
    await aRecognition(database, { productId: b.productId, stars: 3 });
    await aRecognition(database, { productId: d.productId, stars: 4 });
    return { a, b, c, d, e, paU };
  }

  describe('lists', () => {
    it('shows what is on show in open booths, in each order', async () => {
      await aFloor();
      expect(await names()).toEqual(['E', 'D', 'C', 'B', 'A']);
      expect(await names({}, 'priceUp')).toEqual(['B', 'C', 'A', 'D', 'E']);
      expect(await names({}, 'priceDown')).toEqual(['E', 'D', 'A', 'C', 'B']);
    });

    it.each<[ProductFilter, string[]]>([
      [{ category: 'che' }, ['C', 'B', 'A']],
      [{ category: 'che-xanh' }, ['C', 'B']],
      [{ category: 'sencha' }, ['C']],
      [{ category: 'khong-co' }, []],
      [{ category: "'; DROP TABLE product; --" }, []],
      [{ booth: 'pa-u' }, ['E', 'D', 'C']],
      [{ booth: 'bi-dung' }, []],
      [{ booth: 'a\u0000b' }, []],
      [{ commune: '03427' }, ['C', 'A']],
      [{ commune: '<b>' }, []],
      [{ minStars: 1 }, ['D', 'B']],
      [{ minStars: 4 }, ['D']],
      [{ minStars: 5 }, []],
      [{ minPrice: 20_000n }, ['E', 'D', 'C', 'A']],
      [{ maxPrice: 20_000n }, ['C', 'B']],
      [{ minPrice: 20_001n, maxPrice: 40_000n }, ['D', 'A']],
      [{ minPrice: 9n, maxPrice: 1n }, []],
      [{ inStock: true }, ['D', 'B']],
      [{ inStock: false }, ['E', 'D', 'C', 'B', 'A']],
      [{ category: 'che', booth: 'binh-lu', commune: '03388', minStars: 3, minPrice: 1n, maxPrice: 10_000n, inStock: true }, ['B']],
      [{ category: null, booth: null, minStars: null, minPrice: null }, ['E', 'D', 'C', 'B', 'A']],
    ])('narrowed by %j', async (filter, expected) => {
      await aFloor();
      sent.length = 0;
      expect(await names(filter)).toEqual(expected);
      expect(await names(filter, 'priceUp')).toEqual(expect.arrayContaining(expected));
      expect(sent).toHaveLength(2);
      expect(sent.join()).not.toMatch(/DROP|<b>|khong-co/);
    });

    it.each<ProductSort>(['newest', 'priceUp', 'priceDown'])('pages by %s without a gap or a double, one statement a page', async (sort) => {
      const boothId = await aBooth(database);
      const categoryId = await aCategory(database);
      // equal instants and equal prices: only the id tells them apart
      for (let n = 0; n < 7; n++) await aProduct(database, { boothId, categoryId, nameVi: `P${n}`, listedAt: '2026-11-01T00:00:00.000123Z', price: n < 4 ? 5_000n : 6_000n });
      const whole = await names({}, sort);
      const seen: string[] = [];
      let after: string | null = null;
      sent.length = 0;
      do {
        const page = await goods.list({ sort, first: 3, after });
        seen.push(...page.nodes.map((card) => card.nameVi));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(whole);
      expect(new Set(seen).size).toBe(7);
      expect(sent).toHaveLength(3);
    });

    it('gives cards with the keys and values of the schema', async () => {
      const { b } = await aFloor();
      const [card] = (await goods.list({ filter: { minStars: 3, maxPrice: 10_000n }, first: 1 })).nodes;
      expect(card).toEqual(
        expect.objectContaining({
          id: b.productId, slug: b.slug, nameVi: 'B', boothSlug: 'binh-lu', boothNameVi: 'Bình Lư', pictureKey: null, pictureIsIllustration: false,
          saleKind: 'CART', packVi: 'gói 300 g', packEn: '300 g pack', price: 10_000n, pricePerBasis: 33_333n, priceBasis: 'KG', stockLevel: 'LOW',
          ocopStars: 3, ocopValidTo: '2027-12-31',
        }),
      );
    });

    it('calls a pack of which fewer are left than its booth sends at least sold out, wherever goods are shown, counted and looked for', async () => {
      const categoryId = await aCategory(database, { slug: 'mien' });
      const boothId = await aBooth(database);
      const few = await aProduct(database, { boothId, categoryId, nameVi: 'Miến sáu', onHand: 8, reserved: 3, minQuantity: 6, listedAt: '2026-11-02T00:00:00Z' });
      const enough = await aProduct(database, { boothId, categoryId, nameVi: 'Miến đủ', onHand: 9, reserved: 3, minQuantity: 6, listedAt: '2026-11-01T00:00:00Z' });
      const levels = (cards: readonly { nameVi: string; stockLevel: string }[]) => cards.map(({ nameVi, stockLevel }) => `${nameVi} ${stockLevel}`);
      expect(levels((await goods.list({ first: 5 })).nodes)).toEqual(['Miến sáu SOLD_OUT', 'Miến đủ IN_STOCK']);
      // what is sold out stands last, as in every search
      expect(levels((await goods.search({ query: 'mien', first: 5 })).nodes)).toEqual(['Miến đủ IN_STOCK', 'Miến sáu SOLD_OUT']);
      expect(levels((await goods.suggest({ query: 'mien', first: 5 })).products)).toEqual(['Miến đủ IN_STOCK', 'Miến sáu SOLD_OUT']);
      expect(await names({ inStock: true })).toEqual(['Miến đủ']);
      expect((await goods.overview({})).facets.inStock).toBe(1);
      const pages = await Promise.all([few, enough].map(({ slug }) => goods.product(slug)));
      expect(pages.map((page) => page!.variants.map(({ stockLevel, available, minQuantity }) => [stockLevel, available, minQuantity]))).toEqual([[['SOLD_OUT', 5, 6]], [['IN_STOCK', 6, 6]]]);
      // one unit more, and it can be had everywhere
      await database.sql('UPDATE stock SET on_hand = 9 WHERE variant_id = $1', [few.variantId]);
      expect(await names({ inStock: true })).toEqual(['Miến sáu', 'Miến đủ']);
      expect(levels((await goods.list({ first: 5 })).nodes)).toEqual(['Miến sáu IN_STOCK', 'Miến đủ IN_STOCK']);
    });

    it('tells stock: none, five or fewer, more; what is arranged with the booth is never sold out', async () => {
      await aFloor();
      expect((await goods.list({ first: 5 })).nodes.map((card) => `${card.nameVi} ${card.stockLevel}`)).toEqual(['E IN_STOCK', 'D IN_STOCK', 'C SOLD_OUT', 'B LOW', 'A SOLD_OUT']);
    });

    it.each([0, -1, 101, 1.5, Number.NaN])('refuses first = %p', async (first) => {
      await expect(goods.list({ first })).rejects.toThrow(InvalidInput);
      expect(sent).toEqual([]);
    });

    it.each([0, 6, 2.5])('refuses minStars = %p', async (minStars) => {
      await expect(goods.list({ filter: { minStars }, first: 1 })).rejects.toThrow('filter.minStars: out_of_range');
    });

    it('refuses a cursor of nobody, of another order, or with a day that does not exist', async () => {
      const forged = (tuple: unknown) => Buffer.from(JSON.stringify(tuple)).toString('base64url');
      const id = newId();
      for (const after of ['', 'x', '💥', forged(['newest', 'x', id]), forged(['newest', '2026-13-40T00:00:00.000000Z', id]), forged(['priceUp', '1', id]), forged(['newest', '2026-01-01T00:00:00.000000Z', 'x']), forged({}), 'a'.repeat(5_000)]) {
        await expect(goods.list({ sort: 'newest', first: 1, after })).rejects.toThrow('after: unknown');
      }
      for (const price of ['-1', '1.5', '99999999999', "1'"]) await expect(goods.list({ sort: 'priceUp', first: 1, after: forged(['priceUp', price, id]) })).rejects.toThrow(InvalidInput);
      expect(sent).toEqual([]);
    });
  });

  describe('price per kilogram or litre', () => {
    it('rounds as money does, and is left out for pieces and for a pack of exactly one', async () => {
      const boothId = await aBooth(database);
      const categoryId = await aCategory(database);
      const packs: { price: bigint; netGrams: number | null; netMillilitres: number | null; priceBasis: 'kg' | 'litre' | 'none' }[] = [
        { price: 55_000n, netGrams: 300, netMillilitres: null, priceBasis: 'kg' },
        { price: 50_001n, netGrams: 2_000, netMillilitres: null, priceBasis: 'kg' },
        { price: 999_999_999n, netGrams: 7, netMillilitres: null, priceBasis: 'kg' },
        { price: 90_000n, netGrams: 520, netMillilitres: 330, priceBasis: 'litre' },
        { price: 90_000n, netGrams: 1_000, netMillilitres: null, priceBasis: 'kg' },
        { price: 90_000n, netGrams: null, netMillilitres: 1_000, priceBasis: 'litre' },
        { price: 90_000n, netGrams: 400, netMillilitres: null, priceBasis: 'none' },
      ];
      for (const [n, pack] of packs.entries()) await aProduct(database, { boothId, categoryId, nameVi: String(n), ...pack });
      const shown = new Map((await goods.list({ first: 10 })).nodes.map((card) => [card.nameVi, card.pricePerBasis]));
      const expected = packs.map(({ price, netGrams, netMillilitres, priceBasis }) => {
        if (priceBasis === 'none') return null;
        const per = pricePer(priceBasis === 'kg' ? { price, netGrams } : { price, netMillilitres });
        return (priceBasis === 'kg' ? netGrams : netMillilitres) === 1_000 ? null : per!.amount;
      });
      expect(packs.map((_, n) => shown.get(String(n)))).toEqual(expected);
      expect(expected.slice(4)).toEqual([null, null, null]);
    });
  });

  describe('stars', () => {
    const badge = async (recognitions: Omit<Parameters<typeof aRecognition>[1], 'productId'>[], onDay = today) => {
      const product = await aProduct(database, { boothId: await aBooth(database), categoryId: await aCategory(database) });
      for (const recognition of recognitions) await aRecognition(database, { productId: product.productId, ...recognition });
      const queries = new CatalogQueries(shop, new BoothQueries(shop), new Settings(shop), { today: () => onDay });
      const { ocopStars, ocopValidTo } = (await queries.list({ first: 1 })).nodes[0]!;
      const { recognitions: told } = (await queries.product(product.slug))!;
      const facets = (await queries.overview()).facets.stars;
      return { card: { ocopStars, ocopValidTo }, told, facets };
    };
    const bare = { awardedOn: null, validFrom: null, number: null, decision: null, issuer: null, ofBooth: false, checkedOn: null };
    const nothing = { ocopStars: null, ocopValidTo: null };

    it('stand until the last day and lapse the day after: no card shows them, the product page tells it', async () => {
      const validTo = yearOnlyValidTo(2023, 2);
      expect(validTo).toBe('2025-12-31');
      const onLastDay = await badge([{ stars: 4, awardedYear: 2023, validTo }], '2025-12-31');
      expect(onLastDay.card).toEqual({ ocopStars: 4, ocopValidTo: '2025-12-31' });
      expect(onLastDay.told).toEqual([{ ...bare, kind: 'OCOP', stars: 4, awardedYear: 2023, validTo: '2025-12-31', state: 'VALID' }]);
      expect(onLastDay.facets).toEqual([{ stars: 4, count: 1 }, { stars: 3, count: 1 }]);
      await database.sql('TRUNCATE recognition, stock, variant, product_search, product, category, booth CASCADE');
      const dayAfter = await badge([{ stars: 4, awardedYear: 2023, validTo }], '2026-01-01');
      expect(dayAfter.card).toEqual(nothing);
      expect(dayAfter.told).toEqual([{ ...bare, kind: 'OCOP', stars: 4, awardedYear: 2023, validTo: '2025-12-31', state: 'LAPSED' }]);
      expect(dayAfter.facets).toEqual([]);
    });

    it('that nobody proved give neither badge nor words; nor do fewer than three', async () => {
      for (const recognition of [{ evidence: 'unverified' as const }, { state: 'claimed' as const }, { state: 'withdrawn' as const }, { validFrom: '2026-11-24' }, { stars: 2 }, { validTo: null }, { stars: null }]) {
        await database.sql('TRUNCATE recognition, stock, variant, product_search, product, category, booth CASCADE');
        const shown = await badge([recognition]);
        expect(shown.card).toEqual(nothing);
        expect(shown.told).toEqual([]);
        expect(shown.facets).toEqual([]);
      }
    });

    it('show the best that is valid, however many lapsed', async () => {
      const shown = await badge([{ stars: 5, validTo: '2026-01-01' }, { stars: 3, validTo: '2028-01-01' }, { stars: 4, validTo: '2027-01-01', awardedYear: 2024 }]);
      expect(shown.card).toEqual({ ocopStars: 4, ocopValidTo: '2027-01-01' });
    });

    it('leave room for a proved geographical indication, which is no star', async () => {
      const shown = await badge([{ kind: 'geographical_indication', stars: null, validTo: null, awardedYear: 2025 }]);
      expect(shown.card).toEqual(nothing);
      expect(shown.told).toEqual([{ ...bare, kind: 'GEOGRAPHICAL_INDICATION', stars: null, awardedYear: 2025, validTo: null, state: 'VALID' }]);
    });

    it('go by the day of the database in Việt Nam when nobody gives another', async () => {
      const product = await aProduct(database, { boothId: await aBooth(database), categoryId: await aCategory(database) });
      await database.sql(
        `INSERT INTO recognition (id, product_id, booth_id, kind, stars, valid_to, state, proof)
         SELECT $1, id, booth_id, 'ocop', 3, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, 'verified', 'source' FROM product WHERE id = $2`,
        [newId(), product.productId],
      );
      const queries = new CatalogQueries(shop, new BoothQueries(shop), new Settings(shop), { today: () => null });
      expect((await queries.list({ first: 1 })).nodes[0]?.ocopStars).toBe(3);
      await database.sql(`UPDATE recognition SET valid_to = valid_to - 1`);
      expect((await queries.list({ first: 1 })).nodes[0]?.ocopStars).toBeNull();
    });
  });

  describe('count and facets', () => {
    it('count the whole filter, and leave each facet its other choices, in one statement', async () => {
      await aFloor();
      sent.length = 0;
      const { count, facets } = await goods.overview({ category: 'che', booth: 'binh-lu' });
      expect(sent).toHaveLength(1);
      expect(count).toEqual({ value: 2, isMore: false });
      expect(facets).toEqual({
        booths: [{ slug: 'binh-lu', nameVi: 'Bình Lư', nameEn: expect.any(String), count: 2 }, { slug: 'pa-u', nameVi: 'Pa Ủ', nameEn: expect.any(String), count: 1 }],
        communes: [{ code: '03427', name: 'Xã Bình Lư', count: 1 }, { code: '03388', name: 'Phường Tân Phong', count: 1 }],
        stars: [{ stars: 3, count: 1 }],
        // what lies in a child counts for its parents; the category's own choice is left out, the booth's is not
        categories: [{ slug: 'che', count: 2 }, { slug: 'che-xanh', count: 1 }],
        inStock: 1,
      });
      const paU = await goods.overview({ category: 'che', booth: 'pa-u', inStock: true });
      expect(paU.count.value).toBe(0);
      expect(paU.facets.categories).toEqual([{ slug: 'mat-ong', count: 1 }]);
      expect(paU.facets.inStock).toBe(0);
      expect((await goods.overview({ inStock: true })).facets.inStock).toBe(2);
      expect((await goods.overview({ minStars: 4, commune: '03427', maxPrice: 40_000n })).facets).toEqual({ booths: [], communes: [], stars: [], categories: [], inStock: 0 });
    });

    it('agree with the list for every kind of filter', async () => {
      await aFloor();
      const filters: ProductFilter[] = [{}, { minStars: 3 }, { minStars: 4 }, { inStock: true }, { commune: '03427' }, { booth: 'pa-u', minPrice: 20_000n }, { booth: 'khong-co' }];
      for (const filter of filters) expect((await goods.overview(filter)).count).toEqual({ value: (await names(filter)).length, isMore: false });
    });
  });

  describe('categories', () => {
    it('stand in their order, and count what lies in their children', async () => {
      await aFloor();
      sent.length = 0;
      const tree = await goods.categories();
      expect(sent).toHaveLength(1);
      expect(tree.map(({ slug, parentSlug, productCount }) => [slug, parentSlug, productCount])).toEqual([
        ['che', null, 3], ['che-xanh', 'che', 2], ['sencha', 'che-xanh', 1], ['mat-ong', null, 2],
      ]);
      expect(await goods.category('che-xanh')).toEqual(tree[1]);
      expect(await goods.category('khong-co')).toBeNull();
    });
  });

  describe('a product page', () => {
    it('comes with its booth, category, packs and stars in two statements', async () => {
      const { c, paU } = await aFloor();
      await database.sql(`INSERT INTO variant (id, product_id, booth_id, position, pack_vi, pack_en, price_basis, shipping_grams, price, max_quantity) VALUES ($1, $2, $3, 1, 'thùng', 'box', 'none', 5000, 900719925, 3)`, [newId(), c.productId, paU]);
      sent.length = 0;
      const product = await goods.product(c.slug);
      expect(sent).toHaveLength(2);
      expect(product).toEqual(
        expect.objectContaining({
          id: c.productId, nameVi: 'C', storage: 'AMBIENT', deliveryScope: 'NATIONWIDE', originCommune: 'Xã Bình Lư', originCommuneCode: '03427', isDemo: false,
          category: expect.objectContaining({ slug: 'sencha', parentSlug: 'che-xanh' }),
          parentCategory: expect.objectContaining({ slug: 'che-xanh', parentSlug: 'che' }),
          booth: expect.objectContaining({ slug: 'pa-u', isOpen: true, productCount: 3 }),
        }),
      );
      expect(product!.variants).toEqual([
        { id: c.variantId, packVi: 'gói 300 g', packEn: '300 g pack', netGrams: 300, netMillilitres: null, price: 20_000n, pricePerBasis: 66_667n, priceBasis: 'KG', stockLevel: 'SOLD_OUT', available: 0, minQuantity: 1, maxQuantity: 99, barcode: null, byWeight: false },
        { id: expect.any(String), packVi: 'thùng', packEn: 'box', netGrams: null, netMillilitres: null, price: 900_719_925n, pricePerBasis: null, priceBasis: 'NONE', stockLevel: 'SOLD_OUT', available: 0, minQuantity: 1, maxQuantity: 3, barcode: null, byWeight: false },
      ]);
      expect(product!.updatedAt).toBeInstanceOf(Date);
    });

    it('stays for a suspended booth, and is gone when hidden or unknown', async () => {
      const boothId = await aBooth(database, { standing: 'suspended' });
      const categoryId = await aCategory(database);
      const { slug } = await aProduct(database, { boothId, categoryId });
      const hidden = await aProduct(database, { boothId, categoryId, state: 'hidden' });
      expect((await goods.product(slug))?.booth.isOpen).toBe(false);
      expect(await goods.product(hidden.slug)).toBeNull();
      expect(await goods.product('khong-co')).toBeNull();
      expect(await goods.product('a\u0000')).toBeNull();
    });
  });
});
