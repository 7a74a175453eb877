import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { startApi, type TestApi } from './harness.js';

const floor = 'https://cho.example.vn';

/** A search engine comes: the sitemap names what is on show and nothing else, and what was put away is told from what never was. */
describe('what a search engine meets: the sitemap', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi({ publicUrl: floor });
    await somePlaces(api.database);
    const food = await aCategory(api.database, { slug: 'gao-mien' });
    const rice = await aCategory(api.database, { slug: 'gao', parentId: food });
    await aCategory(api.database, { slug: 'trong' });
    const open = await aBooth(api.database, { slug: 'binh-lu' });
    const suspended = await aBooth(api.database, { slug: 'bi-dung', standing: 'suspended' });
    const closed = await aBooth(api.database, { slug: 'da-dong', standing: 'closed' });
    const noodles = await aProduct(api.database, { boothId: open, categoryId: rice, slug: 'mien-dong' });
    await aProduct(api.database, { boothId: open, categoryId: rice, slug: 'gao-seng-cu', onHand: 0 });
    await aProduct(api.database, { boothId: open, categoryId: rice, slug: 'da-cat', state: 'hidden' });
    await aProduct(api.database, { boothId: suspended, categoryId: rice, slug: 'cua-gian-bi-dung' });
    await aProduct(api.database, { boothId: closed, categoryId: rice, slug: 'cua-gian-da-dong' });
    await api.database.sql(`UPDATE product SET updated_at = '2026-11-20T03:00:00Z'`);
    await api.database.sql(`UPDATE product SET updated_at = '2026-11-22T07:30:00Z' WHERE id = $1`, [noodles.productId]);
    await api.database.sql(`UPDATE booth SET opened_at = '2026-11-01T00:00:00Z'`);
    await api.database.sql(`INSERT INTO policy_text (kind, version, title_vi, title_en, body_vi, body_en, valid_from) VALUES ('terms', 1, 'Quy chế', '', 'x', '', '2026-10-01T00:00:00Z')`);
  });
  afterAll(() => api.stop());

  const get = async (path: string) => (await api.http().get(path).buffer(true)).text;
  const locs = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(([, loc, at]) => (at === undefined ? loc : [loc, at]));

  it('names its files, each with the moment of its last change', async () => {
    const answer = await api.http().get('/sitemap.xml');
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([200, 'application/xml; charset=utf-8', 'public, max-age=300']);
    expect(locs(await get('/sitemap.xml'))).toEqual([
      `${floor}/sitemap-pages.xml`,
      [`${floor}/sitemap-booths.xml`, '2026-11-22T07:30:00.000Z'],
      [`${floor}/sitemap-goods-1.xml`, '2026-11-22T07:30:00.000Z'],
    ]);
  });

  it('lists what is on show in open booths, in both languages, and nothing that was put away', async () => {
    expect(locs(await get('/sitemap-goods-1.xml'))).toEqual([
      [`${floor}/hang/mien-dong`, '2026-11-22T07:30:00.000Z'],
      [`${floor}/en/hang/mien-dong`, '2026-11-22T07:30:00.000Z'],
      [`${floor}/hang/gao-seng-cu`, '2026-11-20T03:00:00.000Z'],
      [`${floor}/en/hang/gao-seng-cu`, '2026-11-20T03:00:00.000Z'],
    ]);
    expect(locs(await get('/sitemap-booths.xml'))).toEqual([
      [`${floor}/gian/binh-lu`, '2026-11-22T07:30:00.000Z'],
      [`${floor}/en/gian/binh-lu`, '2026-11-22T07:30:00.000Z'],
    ]);
    expect(locs(await get('/sitemap-pages.xml')).filter((entry) => !String(entry).includes('/en'))).toEqual([
      `${floor}/`,
      `${floor}/hang`,
      `${floor}/gian`,
      `${floor}/nhom/gao-mien`,
      `${floor}/nhom/gao`,
      `${floor}/cach-san-chay`,
      [`${floor}/dieu-khoan`, '2026-10-01T00:00:00.000Z'],
    ]);
  });

  it('says of every address in which languages it is there', async () => {
    const [vietnamese, english] = (await get('/sitemap-pages.xml')).split('\n').slice(2, 4);
    const links =
      `<xhtml:link rel="alternate" hreflang="vi" href="${floor}/"/><xhtml:link rel="alternate" hreflang="en" href="${floor}/en"/>` +
      `<xhtml:link rel="alternate" hreflang="x-default" href="${floor}/"/>`;
    expect([vietnamese, english]).toEqual([`<url><loc>${floor}/</loc>${links}</url>`, `<url><loc>${floor}/en</loc>${links}</url>`]);
  });

  it('is made once and then kept; who has it is told so', async () => {
    await get('/sitemap-goods-1.xml');
    api.statements.length = 0;
    const plain = await api.http().get('/sitemap-goods-1.xml').set('accept-encoding', 'identity').buffer(true);
    const packed = await api.http().get('/sitemap-goods-1.xml').set('accept-encoding', 'gzip').buffer(true);
    expect([plain.headers['content-encoding'], packed.headers['content-encoding'], packed.text]).toEqual([undefined, 'gzip', plain.text]);
    const again = await api.http().get('/sitemap-goods-1.xml').set('if-none-match', String(plain.headers['etag']));
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await api.http().head('/sitemap.xml')).status).toBe(200);
    expect(api.statements.filter((sql) => /\b(product|booth)\b/.test(sql))).toEqual([]);
  });

  it('tells what was put away from what never was, by name, booth and group alone', async () => {
    const gone = async (slug: string) => {
      const answer = await api.askPersisted<{ goneProduct: Record<string, unknown> | null }>('shop', 'GoneProduct', { slug });
      expect(answer.errors).toEqual([]);
      return answer.data.goneProduct;
    };
    expect(await gone('da-cat')).toEqual({
      nameVi: expect.any(String),
      nameEn: expect.any(String),
      reason: 'WITHDRAWN',
      category: { slug: 'gao', nameVi: expect.any(String), nameEn: expect.any(String) },
      boothSlug: 'binh-lu',
      boothNameVi: expect.any(String),
      boothNameEn: expect.any(String),
      boothIsOpen: true,
    });
    expect(await gone('cua-gian-da-dong')).toMatchObject({ reason: 'BOOTH_CLOSED', boothSlug: 'da-dong', boothIsOpen: false });
    for (const slug of ['mien-dong', 'cua-gian-bi-dung', 'chua-bao-gio-co', '<b>', '']) expect([slug, await gone(slug)]).toEqual([slug, null]);

    const product = async (slug: string) => (await api.askPersisted<{ product: { booth: { isOpen: boolean } } | null }>('shop', 'ProductBySlug', { slug })).data.product;
    expect([await product('da-cat'), await product('cua-gian-da-dong'), (await product('cua-gian-bi-dung'))?.booth.isOpen]).toEqual([null, null, false]);
    const booth = async (slug: string) => (await api.ask('shop', `{ booth(slug: "${slug}") { slug } goneBooth(slug: "${slug}") { nameVi } }`)).data;
    expect([await booth('da-dong'), await booth('bi-dung'), await booth('khong-co')]).toEqual([
      { booth: null, goneBooth: { nameVi: expect.any(String) } },
      { booth: { slug: 'bi-dung' }, goneBooth: null },
      { booth: null, goneBooth: null },
    ]);
  });

  it.each(['2.xml', '0.xml', '01.xml', 'x.xml', '1.xmlx', '99999.xml', '%00.xml', '1'])('has no part %p', async (file) => {
    expect((await api.http().get(`/sitemap-goods-${file}`)).status).toBe(404);
  });
});
