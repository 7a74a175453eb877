import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadStorefrontConfig } from './config.js';
import { buildStorefront } from './server.js';
import { browse, type Visit } from './testing/browse.js';
import { FakeApi, type Answers } from './testing/fake-api.js';
import { aCard, aCart, aContext, aProduct, doanKet } from './testing/page-fixtures.js';

const place = `${doanKet.provinceCode}.${doanKet.communeCode}`;
const answers: Answers = {
  PageFrame: { floor: aContext().floor, cart: { unitCount: 2 } },
  CategoryList: { categories: [{ id: 'c', slug: 'gao', parentSlug: null, nameVi: 'Gạo', nameEn: 'Rice', productCount: 1 }] },
  ProvinceList: { provinces: [doanKet.province] },
  CommuneList: { communes: [doanKet.commune] },
  CartPage: ({ communeCode }: Record<string, unknown>) => ({ cart: communeCode === '03388' ? aCart() : { ...aCart(), deliveryTotal: null, total: null } }),
  ProductBySlug: ({ slug }: Record<string, unknown>) => ({ product: slug === 'mien-dong-binh-lu' ? aProduct() : null }),
  GoodsList: { products: { nodes: [aCard()], pageInfo: { hasNextPage: false, endCursor: null } } },
  GoodsFacets: { productCount: { value: 1, isMore: false }, productFacets: { booths: [], communes: [], stars: [] } },
  AddToCart: { addToCart: { __typename: 'CartToken', token: 'new-token', cart: { unitCount: 1 } } },
  PlaceOrder: { placeOrder: { __typename: 'OrderPlaced', number: 'CVE-QX4', total: '264000' } },
  OrderByNumber: { order: { __typename: 'NotFound' } },
};

let api: FakeApi;
let app: FastifyInstance;
let folder: string;
let base: string;

const visit = (options: Visit) => browse(base, options);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'storefront-spec-'));
  mkdirSync(join(folder, 'client', '.vite'), { recursive: true });
  mkdirSync(join(folder, 'office'), { recursive: true });
  writeFileSync(join(folder, 'office', 'index.html'), '<!doctype html><title>office</title>');
  const manifest = { 'a/styles.css': { file: 'assets/s.css' }, 'a/phien-sans.woff2': { file: 'assets/f.woff2' }, 'a/islands.ts': { file: 'assets/i.js' } };
  writeFileSync(join(folder, 'client', '.vite', 'manifest.json'), JSON.stringify(manifest));
  api = await FakeApi.start(answers);
  const config = loadStorefrontConfig({ FLOOR_SECRET: 's'.repeat(40), API_PORT: String(api.port), LOG_LEVEL: 'silent' });
  app = await buildStorefront(config, { client: join(folder, 'client'), office: join(folder, 'office') });
  base = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await api.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  api.asked.length = 0;
  api.answers = { ...answers };
});

function post(url: string, form: Record<string, string>, more: Partial<Visit> = {}) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', ...more.headers };
  return visit({ ...more, method: 'POST', url, body: new URLSearchParams(form).toString(), headers });
}
const operations = () => api.asked.map(({ operation }) => operation);

const filled = {
  action: 'place',
  requestKey: '0b8c6a0e-6c7e-4f0e-9d9b-1f1f1f1f1f1f',
  expectedTotal: '264000',
  quotedCommune: '03388',
  name: 'Nguyễn Thị Mẫu',
  phone: '0912 345 678',
  provinceCode: '12',
  communeCode: '03388',
  street: 'Tổ 4',
  terms: '1',
  privacy: '1',
};
const cookies = { cart: 'cart-token', place };

describe('pages', () => {
  it('ask by hash and say on whose behalf', async () => {
    const answer = await visit({ url: '/hang/mien-dong-binh-lu', headers: { 'x-forwarded-for': '6.6.6.6', 'x-floor-client': '6.6.6.6;0;00' } });
    expect(answer.statusCode).toBe(200);
    const asked = api.asked.find(({ operation }) => operation === 'ProductBySlug');
    expect(asked?.headers['x-floor-client']).toMatch(/^127\.0\.0\.1;\d+;[0-9a-f]{64}$/);
    expect(JSON.parse(asked?.body ?? '{}')).toMatchObject({ extensions: { persistedQuery: { version: 1, sha256Hash: expect.stringMatching(/^[0-9a-f]{64}$/) } } });
    expect(asked?.body).not.toContain('"query"');
  });

  it('are private, strict and allow nothing inline', async () => {
    const { headers } = await visit({ url: '/hang' });
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  it('tell a missing product by 404 with a way on, in the language of the address', async () => {
    const missing = await visit({ url: '/hang/khong-co' });
    expect(missing.statusCode).toBe(404);
    expect(missing.body).toContain('Không thấy trang này');
    expect(missing.body).toContain('href="/nhom/gao"');
    const english = await visit({ url: '/en/nope' });
    expect(english.statusCode).toBe(404);
    expect(english.body).toContain('This page is not here');
  });

  it('say that the floor rests when the api is silent, and that it failed when it is faulty', async () => {
    const lost = loadStorefrontConfig({ FLOOR_SECRET: 's'.repeat(40), API_PORT: '1', LOG_LEVEL: 'silent' });
    const alone = await buildStorefront(lost, { client: join(folder, 'client'), office: join(folder, 'office') });
    const resting = await browse(await alone.listen({ port: 0, host: '127.0.0.1' }), { url: '/gio' });
    await alone.close();
    expect(resting.statusCode).toBe(503);
    expect(resting.headers['retry-after']).toBe('30');
    expect(resting.body).toContain('Sàn tạm nghỉ');
    delete api.answers['GoodsList'];
    const failed = await visit({ url: '/hang' });
    expect(failed.statusCode).toBe(500);
    expect(failed.body).toContain('Sàn gặp lỗi');
    expect(failed.body).not.toContain('NOT_FAKED');
  });

  it('show a filter that cannot be read again instead of failing', async () => {
    const answer = await visit({ url: '/hang?tu=abc&sao=9&xa=%27;drop&xep=HACK&con=1' });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Chưa hiểu giá &quot;abc&quot;');
    expect(api.asked.find(({ operation }) => operation === 'GoodsList')?.variables).toMatchObject({ filter: { inStock: true }, sort: 'NEWEST' });
  });
});

describe('an address that nobody can read', () => {
  it('is no fault of the floor: a broken cursor gets a page that says so', async () => {
    api.answers['GoodsList'] = undefined;
    api.refusals['GoodsList'] = 'InvalidInput';
    const answer = await visit({ url: '/hang?sau=xyz' });
    api.refusals = {};
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('Chưa hiểu yêu cầu này');
    expect((await visit({ url: '/hang/%ff' })).statusCode).toBe(400);
  });

  it.each([
    ['GoodsList', '/hang?con=1&sau=xyz', '/hang?con=1'],
    ['GoodsList', '/nhom/gao?sau=xyz', '/nhom/gao'],
    ['BoothList', '/gian?sau=xyz', '/gian'],
    ['BoothBySlug', '/gian/htx-binh-lu?sau=xyz', '/gian/htx-binh-lu'],
    ['SearchGoods', '/tim?q=mien&sau=xyz', '/tim?q=mien'],
  ])('leads from a broken cursor of %s back to the beginning of the list, in both languages', async (operation, url, start) => {
    api.answers[operation] = undefined;
    api.refusals = { [operation]: 'InvalidInput' };
    const [vietnamese, english] = [await visit({ url }), await visit({ url: `/en${url}` })];
    api.refusals = {};
    expect([vietnamese.statusCode, english.statusCode]).toEqual([400, 400]);
    expect(vietnamese.body).toContain(`<a href="${start.replaceAll('&', '&amp;')}">Về đầu danh sách</a>`);
    expect(english.body).toContain(`<a href="/en${start.replaceAll('&', '&amp;')}">Back to the start</a>`);
    // The way on is shown with it: the groups of goods.
    expect(vietnamese.body).toContain('href="/nhom/gao"');
  });

  it('is a fault of the floor when the api refuses for another reason', async () => {
    api.answers['BoothList'] = undefined;
    expect((await visit({ url: '/gian?sau=xyz' })).statusCode).toBe(500);
  });
});

describe('posts', () => {
  it('from another site change nothing', async () => {
    const answer = await post('/gio/them', { variantId: 'v-1', quantity: '1', slug: 'mien-dong-binh-lu' }, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain('Biểu mẫu này đến từ trang khác');
    expect(operations()).toEqual([]);
  });

  it('above 100 kB are refused with a page that says so', async () => {
    const answer = await post('/dat-hang', { ...filled, note: 'x'.repeat(110_000) }, { cookies });
    expect(answer.statusCode).toBe(413);
    expect(answer.body).toContain('Nội dung gửi lên dài quá');
    expect(operations()).not.toContain('PlaceOrder');
  });

  it('of another kind than a form are refused, never a fault', async () => {
    const answer = await visit({ method: 'POST', url: '/dat-hang', headers: { 'content-type': 'text/xml' }, body: '<a/>' });
    expect(answer.statusCode).toBe(415);
  });

  it('that add keep the token in a cookie out of reach of scripts and lead back by redirect', async () => {
    const answer = await post('/gio/them', { variantId: 'v-1', quantity: '2', slug: 'mien-dong-binh-lu' });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/hang/mien-dong-binh-lu?them=2&goi=v-1');
    expect(answer.cookies).toEqual([{ name: 'cart', value: 'new-token', attributes: ['Max-Age=5184000', 'Path=/', 'HttpOnly', 'SameSite=Lax'] }]);
    expect(api.asked.find(({ operation }) => operation === 'AddToCart')?.variables).toEqual({ variantId: 'v-1', quantity: 2 });
  });

  it.each(['hai', '', '0', '-1'])('with %p for a quantity are told so on the product’s page', async (quantity) => {
    const answer = await post('/gio/them', { variantId: 'v-1', quantity, slug: 'mien-dong-binh-lu' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Số lượng là số nguyên, từ 1 trở lên.');
    expect(operations()).not.toContain('AddToCart');
  });

  it('with a quantity that the api refuses show its limit', async () => {
    api.answers['AddToCart'] = { addToCart: { __typename: 'InvalidInput', fields: [{ field: 'quantity', reason: 'out_of_range', limit: 30 }] } };
    const answer = await post('/gio/them', { variantId: 'v-1', quantity: '2147483648', slug: 'mien-dong-binh-lu' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Số lượng từ 1 đến 30, tính cả số đã có trong giỏ.');
    expect(answer.cookies).toEqual([]);
  });
});

describe('checkout', () => {
  it('orders with what was typed and leads to the order’s page, which this browser may see', async () => {
    const answer = await post('/dat-hang', filled, { cookies });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/don/CVE-QX4?moi=1');
    expect(api.asked.find(({ operation }) => operation === 'PlaceOrder')?.variables).toEqual({
      input: {
        cartToken: 'cart-token',
        requestKey: filled.requestKey,
        expectedTotal: '264000',
        name: 'Nguyễn Thị Mẫu',
        phone: '0912 345 678',
        email: null,
        provinceCode: '12',
        communeCode: '03388',
        street: 'Tổ 4',
        note: null,
        language: 'VI',
        termsVersion: 1,
        privacyVersion: 1,
      },
    });
    const seen = answer.cookies.find(({ name }) => name === 'orders');
    expect(seen?.value).not.toContain('0912');
    await visit({ url: '/don/CVE-QX4', cookies: { orders: seen?.value ?? '' } });
    expect(api.asked.find(({ operation }) => operation === 'OrderByNumber')?.variables).toEqual({ number: 'CVE-QX4', phone: '0912 345 678' });
  });

  it('orders nothing before the fee to this very commune was shown', async () => {
    const answer = await post('/dat-hang', { ...filled, quotedCommune: '99999' }, { cookies });
    expect(answer.statusCode).toBe(200);
    expect(operations()).not.toContain('PlaceOrder');
    expect(answer.body).toContain('name="quotedCommune" value="03388"');
    expect(answer.body).toContain('value="Nguyễn Thị Mẫu"');
  });

  it('takes an empty box for no agreement', async () => {
    const { terms: _terms, privacy: _privacy, ...unticked } = filled;
    await post('/dat-hang', unticked, { cookies });
    expect(api.asked.find(({ operation }) => operation === 'PlaceOrder')?.variables['input']).toMatchObject({ termsVersion: null, privacyVersion: null });
  });

  it('puts mistakes beside their fields and keeps the key for the next try', async () => {
    const fields = [{ field: 'phone', reason: 'too_short', limit: 1 }];
    api.answers['PlaceOrder'] = { placeOrder: { __typename: 'InvalidInput', fields } };
    const answer = await post('/dat-hang', { ...filled, phone: '0912 345 67' }, { cookies });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Số này còn thiếu 1 chữ số.');
    expect(answer.body).toContain('value="0912 345 67"');
    expect(answer.body).toContain(`value="${filled.requestKey}"`);
    expect(answer.body).toMatch(/id="terms"[^>]*checked/);
    expect(answer.cookies).toEqual([]);
  });

  it('gives a new key when the old one belongs to another order', async () => {
    api.answers['PlaceOrder'] = { placeOrder: { __typename: 'RequestKeyReused' } };
    const answer = await post('/dat-hang', filled, { cookies });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).not.toContain(filled.requestKey);
  });

  it.each([
    ['RequestKeyReused', 'Đơn từ trang này đã được đặt rồi. Lần gửi này không đặt thêm gì.'],
    ['CartEmpty', 'Giỏ đã trống, lần gửi này không đặt gì. Có thể đơn đã được đặt rồi.'],
  ])('posted again after the order was placed (%s) leads to that order, never to an empty cart alone', async (problem, words) => {
    const placed = await post('/dat-hang', filled, { cookies });
    const orders = placed.cookies.find(({ name }) => name === 'orders')?.value ?? '';
    api.answers['PlaceOrder'] = { placeOrder: { __typename: problem } };
    api.answers['CartPage'] = { cart: { ...aCart(), groups: [], unitCount: 0, lineCount: 0 } };
    const again = await post('/dat-hang', { ...filled, street: 'Tổ 5' }, { cookies: { ...cookies, orders } });
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain(words);
    expect(again.body).toContain('<a href="/don/CVE-QX4">Xem đơn CVE-QX4</a>');
    const elsewhere = await post('/dat-hang', { ...filled, street: 'Tổ 5' }, { cookies });
    expect(elsewhere.body).toContain(words);
    expect(elsewhere.body).toContain('<a href="/don">Xem đơn đã đặt</a></p>');
    expect(elsewhere.body).not.toContain('CVE-QX4');
  });

  it('with goods in the cart again keeps the form and points to the order that was placed', async () => {
    const placed = await post('/dat-hang', filled, { cookies });
    const orders = placed.cookies.find(({ name }) => name === 'orders')?.value ?? '';
    api.answers['PlaceOrder'] = { placeOrder: { __typename: 'RequestKeyReused' } };
    const again = await post('/en/dat-hang', filled, { cookies: { ...cookies, orders } });
    expect(again.body).toContain('The order of this page has been placed already. To order what is in the cart now, press Place the order.');
    expect(again.body).toContain('<a href="/en/don/CVE-QX4">See order CVE-QX4</a>');
    expect(again.body).toContain('value="Tổ 4"');
  });

  it('finds a commune by a former name without losing the rest', async () => {
    api.answers['FindCommunes'] = { findCommunes: [{ commune: doanKet.commune, province: doanKet.province, formerName: 'phường Quyết Thắng' }] };
    const found = await post('/dat-hang', { ...filled, action: 'find', findCommune: 'quyet thang', communeCode: '' }, { cookies });
    expect(found.body).toContain('Tỉnh Lai Châu, gồm cả phường Quyết Thắng cũ');
    expect(found.body).toContain('value="12:03388"');
    expect(found.body).toContain('value="Tổ 4"');
    const picked = await post('/dat-hang', { ...filled, action: '', pick: '12:03388', communeCode: '' }, { cookies });
    expect(picked.body).toContain('name="quotedCommune" value="03388"');
    expect(operations()).not.toContain('PlaceOrder');
  });
});

describe('an order', () => {
  it('is not shown to a browser that never proved its phone', async () => {
    const answer = await visit({ url: '/don/CVE-QX4' });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Xem đơn đã đặt');
    expect(operations()).not.toContain('OrderByNumber');
  });

  it('that matches no phone is answered as one that does not exist', async () => {
    const answer = await post('/don', { number: 'cve-qx4', phone: '0987654321' });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('Không thấy đơn nào khớp cả số đơn lẫn số điện thoại.');
    expect(answer.cookies).toEqual([]);
  });

  it('says how long to wait after too many tries', async () => {
    api.answers['OrderByNumber'] = { order: { __typename: 'TooManyRequests', retryAfterSeconds: 600 } };
    const answer = await post('/don', { number: 'CVE-QX4', phone: '0987654321' });
    expect(answer.statusCode).toBe(429);
    expect(answer.body).toContain('Chờ 10 phút rồi thử lại.');
  });
});

describe('the one public origin', () => {
  it('draws every page of the back office by its one page, and a missing script not', async () => {
    for (const url of ['/office/', '/office/don/123']) {
      const answer = await visit({ url });
      expect([url, answer.statusCode, answer.body]).toEqual([url, 200, '<!doctype html><title>office</title>']);
    }
    expect((await visit({ url: '/office/assets/none.js' })).statusCode).toBe(404);
  });

  it('passes GraphQL on with the signed address and without a stranger’s claims', async () => {
    const send = (headers: Record<string, string>, body: string) => fetch(`${base}/office/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    expect((await send({ 'x-floor-client': '6.6.6.6;0;00' }, '{"operationName":"Me"}')).status).toBe(200);
    const [passed] = api.asked;
    expect(passed).toMatchObject({ path: '/office/graphql', body: '{"operationName":"Me"}' });
    expect(passed?.headers['x-floor-client']).toMatch(/^127\.0\.0\.1;\d+;[0-9a-f]{64}$/);

    expect((await send({ 'sec-fetch-site': 'cross-site' }, '{}')).status).toBe(403);
    expect((await send({}, JSON.stringify({ x: 'x'.repeat(110_000) }))).status).toBe(413);
    expect(api.asked).toHaveLength(1);
  });

  it.each(['/media/..%2fshop/graphql', '/media/%2e%2e%2fhealthz', '/dev/mailbox/..%2f..%2fshop', '/visit/..%5c..'])('finds nothing behind %p, and calls it no outage', async (path) => {
    // Sent raw: a browser's parser would tidy the address first.
    const answer = await new Promise<{ status?: number; retry?: string }>((resolve, reject) => {
      const { port } = new URL(base);
      request({ host: '127.0.0.1', port, path }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, retry: response.headers['retry-after'] });
      })
        .on('error', reject)
        .end();
    });
    expect(answer).toEqual({ status: 404, retry: undefined });
    expect(api.asked).toEqual([]);
  });

  it('says that it is well', async () => {
    expect(JSON.parse((await visit({ url: '/healthz' })).body)).toEqual({ status: 'ok' });
  });
});
