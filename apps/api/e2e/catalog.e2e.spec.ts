import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { aCategory, aProduct, aRecognition } from '@chophien/catalog/testing';
import { testFloorSecret } from '@chophien/platform/testing';
import { readVisitToken } from '@chophien/visits';
import { startApi, type TestApi } from './harness.js';

type Card = { nameVi: string; slug: string; price: string; pricePerBasis: string | null; stockLevel: string; ocopStars: number | null; ocopValidTo: string | null };
type Page = { nodes: Card[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

/** A shopper looks around, with the storefront's own documents. */
describe('looking for goods', () => {
  let api: TestApi;
  let boothId: string;
  let noodles: { productId: string; variantId: string; slug: string };

  beforeAll(async () => {
    api = await startApi();
    await somePlaces(api.database);
    const food = await aCategory(api.database, { slug: 'gao-mien', nameVi: 'Gạo, miến' });
    const vermicelli = await aCategory(api.database, { slug: 'mien', nameVi: 'Miến', parentId: food });
    const drinks = await aCategory(api.database, { slug: 'nuoc', nameVi: 'Nước uống' });
    boothId = await aBooth(api.database, { slug: 'binh-lu', nameVi: 'HTX Bình Lư', nameEn: 'Binh Lu cooperative' });
    const sinHo = await aBooth(api.database, { slug: 'sin-ho', nameVi: 'Sìn Hồ', communeCode: '03388' });
    noodles = await aProduct(api.database, { boothId, categoryId: vermicelli, slug: 'mien-dong', nameVi: 'Miến dong Bình Lư', nameEn: 'Vermicelli', price: 55_000n, onHand: 3, originCommuneCode: '03427', listedAt: '2026-01-03T00:00:00Z', descVi: '<img src=x onerror=alert(1)>' });
    await aProduct(api.database, { boothId: sinHo, categoryId: drinks, nameVi: 'Nước mận', nameEn: 'Plum drink', price: 30_000n, netGrams: null, netMillilitres: 330, priceBasis: 'litre', originCommuneCode: '03388', listedAt: '2026-01-02T00:00:00Z' });
    await aProduct(api.database, { boothId: sinHo, categoryId: food, nameVi: 'Gạo tẻ', nameEn: 'Rice', price: 40_000n, onHand: 0, listedAt: '2026-01-01T00:00:00Z' });
    await aRecognition(api.database, { productId: noodles.productId, stars: 4, validTo: '2999-12-31' });
  });
  afterAll(() => api.stop());

  /** Reads for the page itself: the settings and the floor's state are read again every few seconds, whatever is asked. */
  const selects = () => api.statements.filter((sql) => /^\s*(SELECT|WITH)/i.test(sql) && !/FROM (setting|floor)\b/.test(sql));

  it('answers a list in one statement, and its count with facets in another', async () => {
    api.statements.length = 0;
    const list = await api.askPersisted<{ products: Page }>('shop', 'GoodsList', { filter: { category: 'gao-mien' }, sort: 'PRICE_UP', first: 24, after: null });
    expect(list.errors).toEqual([]);
    expect(selects()).toHaveLength(1);
    expect(list.data.products.nodes.map((card) => card.nameVi)).toEqual(['Gạo tẻ', 'Miến dong Bình Lư']);
    expect(list.data.products.nodes[1]).toEqual(
      expect.objectContaining({ price: '55000', pricePerBasis: '183333', stockLevel: 'LOW', ocopStars: 4, ocopValidTo: '2999-12-31' }),
    );
    expect(list.data.products.pageInfo).toEqual({ hasNextPage: false, endCursor: expect.any(String) });

    api.statements.length = 0;
    const beside = await api.askPersisted<{ productCount: unknown; productFacets: Record<string, unknown> }>('shop', 'GoodsFacets', { filter: { category: 'gao-mien' } });
    expect(selects()).toHaveLength(1);
    expect(beside.data.productCount).toEqual({ value: 2, isMore: false });
    expect(beside.data.productFacets['stars']).toEqual([{ stars: 4, count: 1 }, { stars: 3, count: 1 }]);
    expect(beside.data.productFacets['booths']).toEqual([
      expect.objectContaining({ slug: 'binh-lu', count: 1 }), expect.objectContaining({ slug: 'sin-ho', count: 1 }),
    ]);
  });

  it('answers the same compiled as not: the third request of a document equals the first', async () => {
    const ask = () => api.askPersisted('shop', 'GoodsList', { filter: { inStock: true }, sort: 'NEWEST', first: 24, after: null });
    const [first, , third] = [await ask(), await ask(), await ask()];
    expect(third.data).toEqual(first.data);
    expect((first.data['products'] as Page).nodes.map((card) => card.nameVi)).toEqual(['Miến dong Bình Lư', 'Nước mận']);
  });

  it('suggests in one statement, and refuses more than 100 characters', async () => {
    api.statements.length = 0;
    const answer = await api.askPersisted<{ suggest: { products: { slug: string; price: string }[]; booths: { slug: string }[] } }>('shop', 'Suggest', { query: 'mieens d', first: 6 });
    expect(answer.data.suggest.products.map(({ slug, price }) => [slug, price])).toEqual([['mien-dong', '55000']]);
    expect(answer.data.suggest).toEqual(expect.objectContaining({ decodedQuery: 'miến d' }));
    // the count of tries is kept by the process, not in the database
    expect(api.statements.filter((sql) => !/FROM (setting|floor)\b/.test(sql))).toHaveLength(1);
    const refused = await api.ask('shop', `{ suggest(query: "${'x'.repeat(101)}") { decodedQuery } }`);
    expect(refused.errors?.[0]?.extensions).toEqual(expect.objectContaining({ code: 'InvalidInput' }));
    expect((await api.askPersisted<{ searchHelp: unknown }>('shop', 'SearchHelp', { query: 'zzzzz' })).data.searchHelp).toBeNull();
  });

  it('answers a search, a booth page and a product page in at most two statements each', async () => {
    api.statements.length = 0;
    const found = await api.askPersisted<{ search: Page & { decodedQuery: string | null } }>('shop', 'SearchGoods', { query: 'mieens dong', first: 24, after: null });
    expect(found.data.search.nodes.map((card) => card.slug)).toEqual(['mien-dong']);
    expect(found.data.search.decodedQuery).toBe('miến dong');
    expect(selects()).toHaveLength(1);

    api.statements.length = 0;
    const booth = await api.askPersisted<{ booth: { nameVi: string; phone: string; visitToken: string }; products: Page }>('shop', 'BoothBySlug', { slug: 'binh-lu', first: 24, after: null });
    expect(booth.data.booth).toEqual(expect.objectContaining({ nameVi: 'HTX Bình Lư', phone: '0912 345 678', isOpen: true, productCount: 1, legalKind: 'COOPERATIVE', commune: 'Xã Bình Lư' }));
    expect(booth.data.products.nodes).toHaveLength(1);
    expect(readVisitToken(testFloorSecret(), booth.data.booth.visitToken)).toEqual({ page: 'booth', boothId, productId: null });
    expect(selects()).toHaveLength(2);

    api.statements.length = 0;
    const page = await api.askPersisted<{ product: Record<string, unknown> & { visitToken: string } }>('shop', 'ProductBySlug', { slug: 'mien-dong' });
    expect(selects()).toHaveLength(2);
    expect(page.data.product).toEqual(
      expect.objectContaining({
        nameVi: 'Miến dong Bình Lư', descVi: '<img src=x onerror=alert(1)>', storage: 'AMBIENT', deliveryScope: 'NATIONWIDE',
        category: { slug: 'mien', nameVi: 'Miến', nameEn: expect.any(String) }, parentCategory: { slug: 'gao-mien', nameVi: 'Gạo, miến', nameEn: expect.any(String) },
        recognitions: [
          { kind: 'OCOP', stars: 4, awardedYear: 2025, awardedOn: null, validFrom: null, validTo: '2999-12-31', number: null, decision: null, issuer: null, ofBooth: false, checkedOn: null, state: 'VALID' },
        ],
      }),
    );
    expect(page.data.product['variants']).toEqual([expect.objectContaining({ id: noodles.variantId, price: '55000', pricePerBasis: '183333', available: 3, maxQuantity: 99 })]);
    expect(readVisitToken(testFloorSecret(), page.data.product.visitToken)).toEqual({ page: 'product', boothId, productId: noodles.productId });
  });

  it('answers categories, booths and the home page', async () => {
    const categories = await api.askPersisted<{ categories: { slug: string; productCount: number }[] }>('shop', 'CategoryList');
    expect(categories.data.categories.map(({ slug, productCount }) => [slug, productCount])).toEqual([['gao-mien', 2], ['mien', 1], ['nuoc', 1]]);
    const booths = await api.askPersisted<{ booths: { nodes: { nameVi: string }[] } }>('shop', 'BoothList', { first: 60, after: null });
    expect(booths.data.booths.nodes.map((booth) => booth.nameVi)).toEqual(['HTX Bình Lư', 'Sìn Hồ']);
    const home = await api.askPersisted<{ originCommunes: unknown; products: Page }>('shop', 'HomePage', { goods: 8, booths: 6 });
    expect(home.errors).toEqual([]);
    expect(home.data.products.nodes.map((card) => card.nameVi)).toEqual(['Miến dong Bình Lư', 'Nước mận']);
    expect(home.data.originCommunes).toEqual([{ code: '03427', name: 'Xã Bình Lư', productCount: 1 }, { code: '03388', name: 'Phường Tân Phong', productCount: 1 }]);
    const nothing = await api.ask('shop', '{ product(slug: "khong-co") { id } booth(slug: "<b>") { id } category(slug: "x") { id } }');
    expect(nothing.data).toEqual({ product: null, booth: null, category: null });
  });

  it.each([
    ['{ products(first: 0) { nodes { id } } }', 'first', 'out_of_range'],
    ['{ products(first: 101) { nodes { id } } }', 'first', 'out_of_range'],
    ['{ products(after: "x") { nodes { id } } }', 'after', 'unknown'],
    ['{ products(filter: { minStars: 9 }) { nodes { id } } }', 'filter.minStars', 'out_of_range'],
    [`{ search(query: "${'x'.repeat(201)}") { nodes { id } } }`, 'query', 'too_long'],
    ['{ booths(first: 1000) { nodes { id } } }', 'first', 'out_of_range'],
  ])('refuses %s with a typed error', async (query, field, reason) => {
    const answer = await api.ask('shop', query);
    expect(answer.status).toBe(200);
    expect(answer.errors.map((error) => error.extensions)).toEqual([
      expect.objectContaining({ code: 'InvalidInput', fields: [expect.objectContaining({ field, reason })] }),
    ]);
  });

  it('takes odd words as words', async () => {
    for (const query of ['', '%', "'; DROP TABLE product; --", '<script>alert(1)</script>', '\\', '\u0000', '💥', 'a:* | b']) {
      const answer = await api.ask<{ search: Page }>('shop', 'query($query: String!) { search(query: $query) { nodes { slug } } }', { query });
      expect(answer.errors).toEqual([]);
      expect(answer.data.search.nodes).toEqual([]);
    }
    expect(await api.database.sql('SELECT count(*)::int AS n FROM product')).toEqual([{ n: 3 }]);
  });
});
