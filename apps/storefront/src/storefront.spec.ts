import { describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { join } from 'node:path';
import { loadStorefrontConfig } from './config.js';
import { buildStorefront } from './server.js';
import { browse } from './testing/browse.js';
import { cookies, filled, RunningStorefront } from './testing/running-storefront.js';

const shop = new RunningStorefront();

describe('pages', () => {
  it('ask by hash and say on whose behalf', async () => {
    const answer = await shop.visit({ url: '/hang/mien-dong-binh-lu', headers: { 'x-forwarded-for': '6.6.6.6', 'x-floor-client': '6.6.6.6;0;00' } });
    expect(answer.statusCode).toBe(200);
    const asked = shop.api.asked.find(({ operation }) => operation === 'ProductBySlug');
    expect(asked?.headers['x-floor-client']).toMatch(/^127\.0\.0\.1;\d+;[0-9a-f]{64}$/);
    expect(JSON.parse(asked?.body ?? '{}')).toMatchObject({ extensions: { persistedQuery: { version: 1, sha256Hash: expect.stringMatching(/^[0-9a-f]{64}$/) } } });
    expect(asked?.body).not.toContain('"query"');
  });

  it('are private, strict and allow nothing inline', async () => {
    const { headers } = await shop.visit({ url: '/hang' });
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    // exactly the sheet of this build may stand inside the page: sha256 of b{color:red}
    expect(headers['content-security-policy']).toContain("style-src 'self' 'sha256-ypIZpeWh67Lh3q46jpjGW7VCAJpmEqcFe8Dl5B2rXQU=';");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  it('tell a missing product by 404 with a way on, in the language of the address', async () => {
    const missing = await shop.visit({ url: '/hang/khong-co' });
    expect(missing.statusCode).toBe(404);
    expect(missing.body).toContain('Không thấy trang này');
    expect(missing.body).toContain('href="/nhom/gao"');
    const english = await shop.visit({ url: '/en/nope' });
    expect(english.statusCode).toBe(404);
    expect(english.body).toContain('This page is not here');
  });

  it('say that the floor rests when the api is silent, and that it failed when it is faulty', async () => {
    const lost = loadStorefrontConfig({ FLOOR_SECRET: 's'.repeat(40), API_PORT: '1', LOG_LEVEL: 'silent' });
    const alone = await buildStorefront(lost, { client: join(shop.folder, 'client'), office: join(shop.folder, 'office') });
    const resting = await browse(await alone.listen({ port: 0, host: '127.0.0.1' }), { url: '/gio' });
    await alone.close();
    expect(resting.statusCode).toBe(503);
    expect(resting.headers['retry-after']).toBe('30');
    expect(resting.body).toContain('Sàn tạm nghỉ');
    delete shop.api.answers['GoodsList'];
    const failed = await shop.visit({ url: '/hang' });
    expect(failed.statusCode).toBe(500);
    expect(failed.body).toContain('Sàn gặp lỗi');
    expect(failed.body).not.toContain('NOT_FAKED');
  });

  it('show a filter that cannot be read again instead of failing', async () => {
    const answer = await shop.visit({ url: '/hang?tu=abc&sao=9&xa=%27;drop&xep=HACK&con=1' });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Chưa hiểu giá &quot;abc&quot;');
    expect(shop.api.asked.find(({ operation }) => operation === 'GoodsList')?.variables).toMatchObject({ filter: { inStock: true }, sort: 'NEWEST' });
  });
});

describe('an address that nobody can read', () => {
  it('is no fault of the floor: a broken cursor gets a page that says so', async () => {
    shop.api.answers['GoodsList'] = undefined;
    shop.api.refusals['GoodsList'] = 'InvalidInput';
    const answer = await shop.visit({ url: '/hang?sau=xyz' });
    shop.api.refusals = {};
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('Chưa hiểu yêu cầu này');
    expect((await shop.visit({ url: '/hang/%ff' })).statusCode).toBe(400);
  });

  it.each([
    ['GoodsList', '/hang?con=1&sau=xyz', '/hang?con=1'],
    ['GoodsList', '/nhom/gao?sau=xyz', '/nhom/gao'],
    ['BoothList', '/gian?sau=xyz', '/gian'],
    ['BoothBySlug', '/gian/htx-binh-lu?sau=xyz', '/gian/htx-binh-lu'],
    ['SearchGoods', '/tim?q=mien&sau=xyz', '/tim?q=mien'],
  ])('leads from a broken cursor of %s back to the beginning of the list, in both languages', async (operation, url, start) => {
    shop.api.answers[operation] = undefined;
    shop.api.refusals = { [operation]: 'InvalidInput' };
    const [vietnamese, english] = [await shop.visit({ url }), await shop.visit({ url: `/en${url}` })];
    shop.api.refusals = {};
    expect([vietnamese.statusCode, english.statusCode]).toEqual([400, 400]);
    expect(vietnamese.body).toContain(`<a href="${start.replaceAll('&', '&amp;')}">Về đầu danh sách</a>`);
    expect(english.body).toContain(`<a href="/en${start.replaceAll('&', '&amp;')}">Back to the start</a>`);
    // The way on is shown with it: the groups of goods.
    expect(vietnamese.body).toContain('href="/nhom/gao"');
  });

  it('is a fault of the floor when the api refuses for another reason', async () => {
    shop.api.answers['BoothList'] = undefined;
    expect((await shop.visit({ url: '/gian?sau=xyz' })).statusCode).toBe(500);
  });
});

describe('posts', () => {
  it('from another site change nothing', async () => {
    const answer = await shop.post('/gio/them', { variantId: 'v-1', quantity: '1', slug: 'mien-dong-binh-lu' }, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain('Biểu mẫu này đến từ trang khác');
    expect(shop.operations()).toEqual([]);
  });

  it('above 100 kB are refused with a page that says so', async () => {
    const answer = await shop.post('/dat-hang', { ...filled, note: 'x'.repeat(110_000) }, { cookies });
    expect(answer.statusCode).toBe(413);
    expect(answer.body).toContain('Nội dung gửi lên dài quá');
    expect(shop.operations()).not.toContain('PlaceOrder');
  });

  it('of another kind than a form are refused, never a fault', async () => {
    const answer = await shop.visit({ method: 'POST', url: '/dat-hang', headers: { 'content-type': 'text/xml' }, body: '<a/>' });
    expect(answer.statusCode).toBe(415);
  });

  it('that add keep the token in a cookie out of reach of scripts and lead back by redirect', async () => {
    const answer = await shop.post('/gio/them', { variantId: 'v-1', quantity: '2', slug: 'mien-dong-binh-lu' });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/hang/mien-dong-binh-lu?them=2&goi=v-1');
    expect(answer.cookies).toEqual([{ name: 'cart', value: 'new-token', attributes: ['Max-Age=5184000', 'Path=/', 'HttpOnly', 'SameSite=Lax'] }]);
    expect(shop.api.asked.find(({ operation }) => operation === 'AddToCart')?.variables).toEqual({ variantId: 'v-1', quantity: 2, requestKey: null });
  });

  it.each(['hai', '', '0', '-1'])('with %p for a quantity are told so on the product’s page', async (quantity) => {
    const answer = await shop.post('/gio/them', { variantId: 'v-1', quantity, slug: 'mien-dong-binh-lu' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Số lượng là số nguyên, từ 1 trở lên.');
    expect(shop.operations()).not.toContain('AddToCart');
  });

  it('with a quantity that the api refuses show its limit', async () => {
    shop.api.answers['AddToCart'] = { addToCart: { __typename: 'InvalidInput', fields: [{ field: 'quantity', reason: 'out_of_range', limit: 30 }] } };
    const answer = await shop.post('/gio/them', { variantId: 'v-1', quantity: '2147483648', slug: 'mien-dong-binh-lu' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Số lượng từ 1 đến 30, tính cả số đã có trong giỏ.');
    expect(answer.cookies).toEqual([]);
  });
});

describe('copies for being offline', () => {
  it('are allowed of what everybody may read and of the cart, and of no page with a name, a phone or an address', async () => {
    const copyOf = async (url: string): Promise<unknown> => (await shop.visit({ url, cookies: { cart: 'cart-token' } })).headers['offline-copy'];
    expect(await copyOf('/hang')).toBe('page');
    expect(await copyOf('/hang/mien-dong-binh-lu')).toBe('page');
    expect(await copyOf('/gio')).toBe('page');
    for (const url of ['/dat-hang', '/don', '/don/CVE-QX4', '/mat-mang', '/hang/khong-co']) expect([url, await copyOf(url)]).toEqual([url, undefined]);
  });

  it('have their pages in both languages, which know nothing of the shopper', async () => {
    for (const [url, words] of [['/mat-mang', 'Giỏ hàng vẫn còn trên máy'], ['/en/mat-mang', 'The cart is still on this device'], ['/mat-mang/chua-gui', 'Chưa có gì được xác nhận'], ['/en/mat-mang/chua-gui', 'Nothing has been confirmed']] as const) {
      const answer = await shop.visit({ url, cookies });
      expect([url, answer.statusCode, answer.body.includes(words), answer.body.includes('Đoàn Kết')]).toEqual([url, 200, true, false]);
    }
    expect(shop.api.asked).toEqual([]);
  });

  it('are kept by a worker that is asked for at every visit', async () => {
    const { headers, body } = await shop.visit({ url: '/sw.js' });
    expect([headers['cache-control'], headers['content-type'], body]).toEqual(['no-cache', 'application/javascript; charset=utf-8', '// keeps']);
  });

  it('are deleted by another in its place when the floor wants none', async () => {
    const config = loadStorefrontConfig({ FLOOR_SECRET: 's'.repeat(40), OFFLINE_COPIES: 'off', LOG_LEVEL: 'silent' });
    const app = await buildStorefront(config, { client: join(shop.folder, 'client'), office: join(shop.folder, 'office') });
    const base = await app.listen({ port: 0, host: '127.0.0.1' });
    const { headers, body } = await browse(base, { url: '/sw.js' });
    await app.close();
    expect([headers['cache-control'], body]).toEqual(['no-cache', '// leaves']);
  });
});

describe('styles', () => {
  it('come with the first page of a browser, and by their cached file from then on', async () => {
    const first = await shop.visit({ url: '/hang' });
    expect(first.body).toContain('<style>b{color:red}</style>');
    const given = first.cookies.find(({ name }) => name === 'style');
    expect(given?.attributes).toEqual(['Path=/', 'HttpOnly', 'SameSite=Lax']);
    const second = await shop.visit({ url: '/hang', cookies: { style: given?.value ?? '' } });
    expect(second.body).not.toContain('<style>');
    expect(second.body).toContain('<link rel="stylesheet" href="/assets/s.css"/>');
    expect(second.cookies).toEqual([]);
  });
});

describe('a press that comes a second time', () => {
  it('adds nothing and leads to the cart, which says so', async () => {
    shop.api.answers['AddToCart'] = { addToCart: { __typename: 'CartToken', token: 'cart-token', repeated: true, cart: { unitCount: 1 } } };
    const requestKey = '0b8c6a0e-6c7e-4f0e-9d9b-1f1f1f1f1f1f';
    const answer = await shop.post('/gio/them', { variantId: 'v-1', quantity: '2', slug: 'mien-dong-binh-lu', requestKey });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/gio?lap=1']);
    expect(shop.api.asked.find(({ operation }) => operation === 'AddToCart')?.variables).toEqual({ variantId: 'v-1', quantity: 2, requestKey });
    expect((await shop.visit({ url: '/gio?lap=1', cookies })).body).toContain('không thêm lần nữa');
  });
});

describe('the one public origin', () => {
  it('draws every page of the back office by its one page, and a missing script not', async () => {
    for (const url of ['/office/', '/office/don/123']) {
      const answer = await shop.visit({ url });
      expect([url, answer.statusCode, answer.body]).toEqual([url, 200, '<!doctype html><title>office</title>']);
    }
    expect((await shop.visit({ url: '/office/assets/none.js' })).statusCode).toBe(404);
  });

  it('passes GraphQL on with the signed address and without a stranger’s claims', async () => {
    const send = (headers: Record<string, string>, body: string) => fetch(`${shop.base}/office/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    expect((await send({ 'x-floor-client': '6.6.6.6;0;00' }, '{"operationName":"Me"}')).status).toBe(200);
    const [passed] = shop.api.asked;
    expect(passed).toMatchObject({ path: '/office/graphql', body: '{"operationName":"Me"}' });
    expect(passed?.headers['x-floor-client']).toMatch(/^127\.0\.0\.1;\d+;[0-9a-f]{64}$/);

    expect((await send({ 'sec-fetch-site': 'cross-site' }, '{}')).status).toBe(403);
    expect((await send({}, JSON.stringify({ x: 'x'.repeat(110_000) }))).status).toBe(413);
    expect(shop.api.asked).toHaveLength(1);
  });

  it.each(['/media/..%2fshop/graphql', '/media/%2e%2e%2fhealthz', '/dev/mailbox/..%2f..%2fshop', '/visit/..%5c..'])('finds nothing behind %p, and calls it no outage', async (path) => {
    // Sent raw: a browser's parser would tidy the address first.
    const answer = await new Promise<{ status?: number; retry?: string }>((resolve, reject) => {
      const { port } = new URL(shop.base);
      request({ host: '127.0.0.1', port, path }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, retry: response.headers['retry-after'] });
      })
        .on('error', reject)
        .end();
    });
    expect(answer).toEqual({ status: 404, retry: undefined });
    expect(shop.api.asked).toEqual([]);
  });

  it('says that it is well', async () => {
    expect(JSON.parse((await shop.visit({ url: '/healthz' })).body)).toEqual({ status: 'ok' });
  });
});
