import { describe, expect, it } from '@jest/globals';
import { aContext } from './testing/page-fixtures.js';
import { dataOf, nodeOf, robotsOf } from './testing/read-head.js';
import { RunningStorefront } from './testing/running-storefront.js';

const shop = new RunningStorefront();

describe('what is no longer on show', () => {
  const gone = { nameVi: 'Miến cũ', nameEn: '', reason: 'WITHDRAWN', category: { slug: 'gao', nameVi: 'Gạo', nameEn: 'Rice' }, boothSlug: 'htx-binh-lu', boothNameVi: 'HTX Bình Lư', boothNameEn: '', boothIsOpen: true };

  it('is a 410 that says so and leads on to booth, group and search', async () => {
    shop.api.answers['GoneProduct'] = { goneProduct: gone };
    const { statusCode, body, headers } = await shop.visit({ url: '/hang/mien-cu' });
    expect([statusCode, headers['cache-control'], robotsOf(body), dataOf(body)]).toEqual([410, 'private, no-store', 'noindex', []]);
    for (const part of ['Gian đã cất món này', 'HTX Bình Lư không còn bày Miến cũ', 'href="/gian/htx-binh-lu"', 'href="/nhom/gao"', 'href="/tim?q=Mi%E1%BA%BFn+c%C5%A9"']) expect(body).toContain(part);
    const english = await shop.visit({ url: '/en/hang/mien-cu' });
    expect([english.statusCode, english.body.includes('The booth has put this away'), english.body.includes('href="/en/nhom/gao"')]).toEqual([410, true, true]);
  });

  it('does not lead to a booth that closed, and a closed booth is a 410 itself', async () => {
    shop.api.answers['GoneProduct'] = { goneProduct: { ...gone, reason: 'BOOTH_CLOSED', boothIsOpen: false } };
    const product = await shop.visit({ url: '/hang/mien-cu' });
    expect([product.statusCode, product.body.includes('HTX Bình Lư đã đóng gian trên sàn'), product.body.includes('/gian/htx-binh-lu')]).toEqual([410, true, false]);
    shop.api.answers['BoothBySlug'] = { booth: null, products: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } };
    shop.api.answers['GoneBooth'] = { goneBooth: { nameVi: 'HTX Bình Lư', nameEn: '' } };
    const booth = await shop.visit({ url: '/gian/htx-binh-lu' });
    expect([booth.statusCode, booth.body.includes('Gian này đã đóng')]).toEqual([410, true]);
    shop.api.answers['GoneBooth'] = { goneBooth: null };
    expect((await shop.visit({ url: '/gian/chua-co' })).statusCode).toBe(404);
  });

  it('is asked for only after the product was not found', async () => {
    await shop.visit({ url: '/hang/mien-dong-binh-lu' });
    expect(shop.operations()).not.toContain('GoneProduct');
    expect((await shop.visit({ url: '/hang/chua-co' })).statusCode).toBe(404);
    expect(shop.operations().filter((operation) => operation === 'GoneProduct')).toHaveLength(1);
  });
});

describe('robots', () => {
  const text = async () => {
    const { statusCode, body } = await shop.visit({ url: '/robots.txt' });
    return [statusCode, body] as const;
  };

  it('are told by a live floor what is one shopper’s, in both languages, and where the sitemap lies', async () => {
    shop.api.answers['FloorInfo'] = { floor: { ...aContext().floor, mode: 'LIVE' } };
    const [status, body] = await text();
    expect(status).toBe(200);
    const lines = body.split('\n');
    for (const path of ['/gio$', '/gio/', '/gio?', '/en/gio$', '/en/tim?', '/en/don/', '/dat-hang$', '/office/', '/shop/graphql']) expect(lines).toContain(`Disallow: ${path}`);
    expect(lines).toContain('Sitemap: http://localhost:3000/sitemap.xml');
    expect(lines.filter((line) => /^Disallow: \/(?:en\/)?(?:hang|nhom|gian|media|)$/.test(line))).toEqual([]);
  });

  it('are asked by a demo floor to stay out, by robots.txt and on every page', async () => {
    shop.api.answers['FloorInfo'] = { floor: { ...aContext().floor, mode: 'DEMO' } };
    shop.api.answers['PageFrame'] = { floor: { ...aContext().floor, mode: 'DEMO' } };
    const [status, body] = await text();
    expect([status, body.split('\n').filter((line) => /^\w/.test(line))]).toEqual([200, ['User-agent: *', 'Disallow: /']]);
    const page = await shop.visit({ url: '/hang/mien-dong-binh-lu' });
    expect([robotsOf(page.body), nodeOf(page.body, 'Product')?.['name']]).toEqual(['noindex, nofollow', 'Miến dong Bình Lư']);
  });

  it('are asked to come again when the floor is silent', async () => {
    expect((await text())[0]).toBe(503);
  });

  it('get the sitemap from the api', async () => {
    for (const path of ['/sitemap.xml', '/sitemap-pages.xml', '/sitemap-booths.xml', '/sitemap-goods-12.xml']) await shop.visit({ url: path });
    expect(shop.api.asked.map(({ path }) => path)).toEqual(['/sitemap.xml', '/sitemap-pages.xml', '/sitemap-booths.xml', '/sitemap-goods-12.xml']);
    expect((await shop.visit({ url: '/sitemap-other.xml' })).statusCode).toBe(404);
  });
});
