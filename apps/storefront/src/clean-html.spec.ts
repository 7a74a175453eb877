import { beforeEach, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { anOrder } from './testing/order-fixture.js';
import { aCard, aCart, aContext, aHomePage, aProduct, doanKet, everyWay, noMore } from './testing/page-fixtures.js';
import { cookies, filled, RunningStorefront } from './testing/running-storefront.js';

/** The HTML standard and its rules of access, on every page in both languages. A rule is off only with its reason beside it. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How React writes what HTML lets one write in several ways: srcSet for srcset, <br/> for <br>, checked="" for checked.
    'attr-case': 'off',
    'void-style': ['error', { style: 'selfclosing' }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    // Styles and scripts come from this very origin under names that hold their hash, and the policy allows no other.
    'require-sri': 'off',
    // ARIA lets lists have names, and screen readers say them: two time lines on one page are told apart by theirs.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // It forbids every space in a link to a telephone, also between words ("Gọi gian"). Our numbers stay on one line by telephone.ts, checked below.
    'tel-non-breaking': 'off',
  },
});

const shop = new RunningStorefront();
const [variant] = aProduct().variants;
if (variant === undefined) throw new Error('a product has a variant');
const several = [variant, { ...variant, id: 'v-2', packVi: 'gói 1 kg', price: '100000', pricePerBasis: null, stockLevel: 'LOW' as const, available: 3 }, { ...variant, id: 'v-3', stockLevel: 'SOLD_OUT' as const }];
const stars = [
  { ...noMore, kind: 'OCOP', stars: 4, awardedYear: 2025, validTo: '2026-12-31', state: 'VALID' },
  { ...noMore, kind: 'OCOP', stars: 3, awardedYear: 2020, validTo: '2023-12-31', state: 'LAPSED' },
  { ...noMore, kind: 'GEOGRAPHICAL_INDICATION', stars: null, awardedYear: null, validTo: null, state: 'VALID' },
] as const;
const products: Record<string, ReturnType<typeof aProduct>> = {
  'mien-dong-binh-lu': aProduct(),
  'nhieu-goi': aProduct({ slug: 'nhieu-goi', variants: several, recognitions: [...stars], parentCategory: { slug: 'gao', nameVi: 'Gạo', nameEn: 'Rice' } }),
  'khong-anh': aProduct({ slug: 'khong-anh', pictureKey: null, pictures: [], originCommune: null, originCommuneCode: null, shelfLifeDays: null }),
  'anh-that': aProduct({ slug: 'anh-that', pictureIsIllustration: false, isDemo: false }),
  'luu-tru': aProduct({ slug: 'luu-tru', saleKind: 'CONTACT', storage: 'SERVICE', deliveryScope: 'NONE' }),
  'cua-gian-nghi': aProduct({ slug: 'cua-gian-nghi', booth: { ...aProduct().booth, isOpen: false } }),
};
const { visitToken: _token, communeCode: _code, ...boothCard } = aProduct().booth;
const cards = [aCard(), aCard({ id: 'p-2', ocopStars: 4, ocopValidTo: '2027-12-31' }), aCard({ id: 'p-3', pictureKey: null }), aCard({ id: 'p-4', stockLevel: 'SOLD_OUT' }), aCard({ id: 'p-5', saleKind: 'CONTACT' })];
const more = { hasNextPage: true, endCursor: 'Y3Vyc29y' };
const facets = { categories: [{ slug: 'gao', count: 5 }, { slug: 'gao-nep', count: 2 }], inStock: 4, booths: [{ slug: 'htx-binh-lu', nameVi: 'HTX Bình Lư', nameEn: '', count: 2 }], communes: [{ code: '03390', name: 'Xã Bình Lư', count: 1 }], stars: [{ stars: 4, count: 1 }, { stars: 3, count: 2 }] };
const policy = { kind: 'TERMS', version: 1, titleVi: 'Quy chế', titleEn: 'Terms', bodyVi: '## Mua\n\nMột đoạn.\n\n- hai\n- ba', bodyEn: '', validFrom: '2026-11-01T00:00:00Z' };

const shortCart = () => {
  const cart = aCart();
  const [first, second] = cart.groups;
  if (!first || !second) throw new Error('two groups');
  first.deliveryOptions = everyWay;
  first.lines = first.lines.map((line) => ({ ...line, priceSeen: '50000', quantity: 3, onlyAvailable: 2 }));
  second.lines = second.lines.map((line) => ({ ...line, onlyAvailable: 0 }));
  second.cannotDeliver = { reason: 'PROVINCE_ONLY', variantIds: ['v-2'], pickupPoints: [] };
  return { ...cart, canCheckOut: false };
};

beforeEach(() => {
  Object.assign(shop.api.answers, {
    CategoryList: {
      categories: [
        { id: 'c', slug: 'gao', parentSlug: null, nameVi: 'Gạo', nameEn: 'Rice', art: null, productCount: 5 },
        { id: 'd', slug: 'gao-nep', parentSlug: 'gao', nameVi: 'Gạo nếp', nameEn: 'Sticky rice', art: null, productCount: 2 },
      ],
    },
    ProductBySlug: ({ slug }: Record<string, unknown>) => ({ product: products[String(slug)] ?? null }),
    DeliveryFee: { deliveryQuote: { __typename: 'DeliveryQuote', fee: '27000', options: everyWay } },
    HomePage: { homePage: aHomePage({ picks: cards }), products: { nodes: cards }, productFacets: { stars: facets.stars }, originCommunes: [{ code: '03390', name: 'Xã Bình Lư', productCount: 1 }], booths: { nodes: [boothCard, { ...boothCard, id: 'b-2', slug: 'b' }] } },
    GoodsList: { products: { nodes: cards, pageInfo: more } },
    GoodsFacets: { productCount: { value: 5, isMore: false }, productFacets: facets },
    BoothList: { booths: { nodes: [boothCard], pageInfo: more } },
    BoothBySlug: ({ slug }: Record<string, unknown>) => ({
      booth: slug === 'da-dong' ? null : { ...aProduct().booth, slug, isOpen: slug !== 'nghi', communeIsEstimated: true, storyVi: 'Một hợp tác xã.' },
      products: { nodes: slug === 'nghi' ? [] : cards, pageInfo: more },
    }),
    SearchGoods: ({ query }: Record<string, unknown>) => ({ search: { nodes: query === 'khong' ? [] : cards, pageInfo: more, decodedQuery: 'miến dong' } }),
    PolicyText: { policy },
    FindCommunes: { findCommunes: [{ commune: doanKet.commune, province: doanKet.province, formerName: 'Phường Tân Phong' }] },
    GoneProduct: ({ slug }: Record<string, unknown>) => ({
      goneProduct: slug !== 'da-cat' ? null : { nameVi: 'Miến dong', nameEn: '', reason: 'WITHDRAWN', category: { slug: 'gao', nameVi: 'Gạo', nameEn: 'Rice' }, boothSlug: 'b', boothNameVi: 'HTX', boothNameEn: '', boothIsOpen: true },
    }),
    GoneBooth: { goneBooth: { nameVi: 'HTX', nameEn: '' } },
    SetCartLine: { setCartLine: { __typename: 'InvalidInput', fields: [{ field: 'quantity', reason: 'out_of_range', limit: 30 }] } },
    OrderByNumber: { order: anOrder() },
  });
});

async function findings(body: string): Promise<string[]> {
  const report = await validator.validateString(body);
  return report.results.flatMap(({ messages, source }) => messages.map(({ ruleId, message, line, column }) => {
    const lines = (source ?? '').split('\n');
    return `${ruleId}: ${message}: ${(lines[line - 1] ?? '').slice(Math.max(0, column - 60), column + 100)}`;
  }));
}

const bothLanguages = (url: string) => [url, url === '/' ? '/en' : `/en${url}`];

describe('the HTML of every page is clean', () => {
  it.each([
    ['/', 200],
    ['/hang', 200],
    ['/hang?sao=3&xa=03390&gian=htx-binh-lu&tu=10000&den=90000&con=1&xep=PRICE_UP', 200],
    ['/hang?tu=abc', 200],
    ['/hang?sau=Y3Vyc29y', 200],
    ['/nhom/gao-nep', 200],
    ['/hang/mien-dong-binh-lu', 200],
    ['/hang/mien-dong-binh-lu?them=2', 200],
    ['/hang/nhieu-goi?goi=v-2', 200],
    ['/hang/nhieu-goi?goi=v-3', 200],
    ['/hang/khong-anh', 200],
    ['/hang/anh-that', 200],
    ['/hang/luu-tru', 200],
    ['/hang/cua-gian-nghi', 200],
    ['/hang/da-cat', 410],
    ['/hang/chua-co', 404],
    ['/gian', 200],
    ['/gian/htx-binh-lu', 200],
    ['/gian/nghi', 200],
    ['/gian/da-dong', 410],
    ['/tim', 200],
    ['/tim?q=mieens', 200],
    ['/tim?q=khong', 200],
    ['/noi-nhan', 200],
    ['/don', 200],
    ['/dieu-khoan', 200],
    ['/du-lieu-ca-nhan?ban=1', 200],
    ['/cach-san-chay', 200],
    ['/hang/%ff', 400],
  ])('%s', async (url, status) => {
    // In Vietnamese with a cart and a place, in English as a stranger: both looks of every page, each language once.
    for (const [address, carried] of [[url, cookies], [bothLanguages(url)[1] ?? '', {}]] as const) {
      const answer = await shop.visit({ url: address, cookies: carried });
      expect([address, answer.statusCode, await findings(answer.body)]).toEqual([address, status, []]);
    }
  });

  it('with carts: empty, full, and with all that can be wrong in one', async () => {
    for (const cart of [null, aCart(), shortCart(), { ...aCart(), groups: [], lineCount: 0, unitCount: 0 }]) {
      shop.api.answers['CartPage'] = { cart };
      for (const url of ['/gio', '/en/gio', '/dat-hang', '/en/dat-hang']) {
        const answer = await shop.visit({ url, cookies });
        expect([url, [200, 303].includes(answer.statusCode)]).toEqual([url, true]);
        if (answer.statusCode === 200) expect([url, await findings(answer.body)]).toEqual([url, []]);
      }
    }
  });

  it.each([
    ['/gio/them', { variantId: 'v-1', quantity: 'hai', slug: 'mien-dong-binh-lu' }, 422],
    ['/gio/mon', { variantId: 'v-1', quantity: '99' }, 422],
    ['/noi-nhan', { action: 'save', provinceCode: '12' }, 422],
    ['/noi-nhan', { action: 'find', findText: 'tan phong', provinceCode: '12' }, 200],
    ['/don', {}, 422],
    ['/dat-hang', { ...filled, action: 'find', findText: 'tan phong' }, 200],
    ['/dat-hang', { ...filled, quotedCommune: '99999' }, 200],
  ])('after the form %s %j', async (url, form, status) => {
    for (const address of bothLanguages(url)) {
      const answer = await shop.post(address, form as Record<string, string>, { cookies });
      expect([address, answer.statusCode, await findings(answer.body)]).toEqual([address, status, []]);
    }
  });

  it.each([
    [{ __typename: 'InvalidInput', fields: ['name', 'phone', 'email', 'street', 'note', 'terms', 'privacy'].map((field) => ({ field, reason: 'required', limit: null })) }, 422],
    [{ __typename: 'OutOfStock', lines: [{ variantId: 'v-1', nameVi: 'Miến', nameEn: '', wanted: 3, available: 1 }] }, 422],
    [{ __typename: 'PriceChanged', expectedTotal: '264000', total: '270000' }, 422],
  ])('after an order that was not placed: %j', async (placeOrder, status) => {
    shop.api.answers['PlaceOrder'] = { placeOrder };
    for (const address of bothLanguages('/dat-hang')) {
      const answer = await shop.post(address, filled, { cookies });
      expect([address, answer.statusCode, await findings(answer.body)]).toEqual([address, status, []]);
    }
  });

  it('of an order, just placed and later', async () => {
    const placed = await shop.post('/dat-hang', filled, { cookies });
    const orders = placed.cookies.find(({ name }) => name === 'orders')?.value ?? '';
    for (const url of ['/don/CVE-QX4?moi=1', '/don/CVE-QX4', '/en/don/CVE-QX4?moi=1']) {
      const answer = await shop.visit({ url, cookies: { ...cookies, orders } });
      expect([url, answer.statusCode, answer.body.includes('CVE-QX4/2'), await findings(answer.body)]).toEqual([url, 200, true, []]);
    }
  });

  it('when something failed', async () => {
    delete shop.api.answers['GoodsList'];
    for (const url of ['/hang', '/en/hang']) {
      const failed = await shop.visit({ url });
      expect([failed.statusCode, await findings(failed.body)]).toEqual([500, []]);
    }
    const stranger = await shop.post('/gio/them', {}, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect([stranger.statusCode, await findings(stranger.body)]).toEqual([403, []]);
    const large = await shop.post('/dat-hang', { ...filled, note: 'x'.repeat(110_000) }, { cookies });
    expect([large.statusCode, await findings(large.body)]).toEqual([413, []]);
  });

  it('with telephone numbers on one line', async () => {
    for (const url of ['/hang/mien-dong-binh-lu', '/hang/luu-tru', '/gian/htx-binh-lu', '/en/gian/htx-binh-lu']) {
      const { body } = await shop.visit({ url });
      const links = [...body.matchAll(/<a [^>]*href="tel:([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, number, inside]) => [number, inside?.includes('0213\u00a03000\u00a0006')]);
      expect([url, links.length > 0, links.filter(([number, whole]) => number !== '02133000006' || !whole)]).toEqual([url, true, []]);
    }
  });

  it('on a live floor', async () => {
    shop.api.answers['PageFrame'] = { floor: { ...aContext().floor, mode: 'LIVE' }, cart: { unitCount: 120 } };
    for (const url of ['/', '/hang/mien-dong-binh-lu', '/gian/htx-binh-lu', '/hang?con=1']) {
      const answer = await shop.visit({ url, cookies });
      expect([url, answer.statusCode, await findings(answer.body)]).toEqual([url, 200, []]);
    }
  });
});
