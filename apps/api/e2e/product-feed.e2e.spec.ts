import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { aCategory, aPack, aProduct, aRecognition } from '@chophien/catalog/testing';
import { startApi, type TestApi } from './harness.js';

const floor = 'https://cho.example.vn';

/** Other places show the floor's goods: what can be bought now, at the price of now, and no claim that has lapsed. */
describe('the product feed', () => {
  let api: TestApi;
  let tea: { productId: string; variantId: string };
  let rice: { productId: string; packs: string[] };

  beforeAll(async () => {
    api = await startApi({ publicUrl: floor });
    await somePlaces(api.database);
    const drinks = await aCategory(api.database, { slug: 'do-uong', nameVi: 'Đồ uống' });
    const categoryId = await aCategory(api.database, { slug: 'che', nameVi: 'Chè', parentId: drinks });
    const open = await aBooth(api.database, { nameVi: 'HTX "Chè & Trà"' });
    const suspended = await aBooth(api.database, { standing: 'suspended' });
    const closed = await aBooth(api.database, { standing: 'closed' });
    tea = await aProduct(api.database, { boothId: open, categoryId, slug: 'che-shan', nameVi: 'Chè Shan <tuyết>', nameEn: 'Shan tea', price: 180_000n, onHand: 7, netGrams: 250, shippingGrams: 260 });
    await aRecognition(api.database, { productId: tea.productId, stars: 4, validTo: '2099-01-01' });
    const lapsed = await aProduct(api.database, { boothId: open, categoryId, slug: 'che-cu', nameVi: 'Chè cũ', onHand: 0 });
    await aRecognition(api.database, { productId: lapsed.productId, stars: 4, validTo: '2026-01-01' });
    await aProduct(api.database, { boothId: open, categoryId, slug: 'da-cat', nameVi: 'Đã cất', state: 'hidden' });
    await aProduct(api.database, { boothId: open, categoryId, slug: 'hinh-ve', nameVi: 'Chỉ có hình vẽ' });
    await aProduct(api.database, { boothId: suspended, categoryId, slug: 'gian-dung', nameVi: 'Của gian dừng' });
    await aProduct(api.database, { boothId: closed, categoryId, slug: 'gian-dong', nameVi: 'Của gian đóng' });
    const { productId, variantId } = await aProduct(api.database, { boothId: open, categoryId, slug: 'gao-nhieu-goi' });
    const large = await aPack(api.database, { productId, barcode: '8938502000995' });
    const small = await aPack(api.database, { productId, packVi: 'gói 50 g', netGrams: 50, minQuantity: 5, onHand: 4 });
    await aPack(api.database, { productId, packVi: 'gói đã bỏ', barcode: '8938502000988', isRetired: true });
    rice = { productId, packs: [variantId, large, small] };
    await api.database.sql(`UPDATE product SET picture_key = slug, picture_kind = CASE WHEN slug = 'hinh-ve' THEN 'illustration' ELSE 'photo' END`);
  });
  afterAll(() => api.stop());

  const get = async (path: string) => api.http().get(path).buffer(true);
  const items = (xml: string) =>
    [...xml.matchAll(/<item>\n([\s\S]*?)<\/item>/g)].map(([, inside]) => Object.fromEntries([...inside!.matchAll(/<g:([a-z_]+)>([^<]*)<\/g:\1>/g)].map(([, tag, text]) => [tag, text])));

  it('shows each pack that can be bought, as Google’s specification names things', async () => {
    const answer = await get('/feed-goods.xml');
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
    const [first, second, ...more] = items(answer.text);
    expect(more.map((item) => item['item_group_id'])).toEqual(rice.packs.map(() => rice.productId));
    expect(first).toEqual({
      id: tea.variantId,
      title: expect.stringContaining('Chè Shan &lt;tuyết&gt;, '),
      description: expect.stringContaining('Chè Shan'),
      link: `${floor}/hang/che-shan`,
      image_link: `${floor}/media/che-shan-960.webp`,
      availability: 'in_stock',
      price: '180000 VND',
      condition: 'new',
      brand: 'HTX &quot;Chè &amp; Trà&quot;',
      identifier_exists: 'no',
      product_type: 'Đồ uống &gt; Chè',
      shipping_weight: '260 g',
      unit_pricing_measure: '250 g',
      unit_pricing_base_measure: '1 kg',
      product_highlight: 'OCOP 4 sao còn hiệu lực',
    });
    // a star that has lapsed is not said, and what is sold out is said to be
    expect(second).toMatchObject({ availability: 'out_of_stock', link: `${floor}/hang/che-cu` });
    expect(second).not.toHaveProperty('product_highlight');
  });

  it('shows each pack that may be bought with its own address and GTIN, in one group; too few left is out of stock, and a retired pack is not there', async () => {
    const { text } = await get('/feed-goods.xml');
    const packs = items(text).filter((item) => item['item_group_id'] === rice.productId);
    expect(packs.map(({ size, availability, gtin, identifier_exists }) => [size, availability, gtin, identifier_exists])).toEqual([
      ['gói 300 g', 'in_stock', undefined, 'no'],
      ['gói 1 kg', 'in_stock', '8938502000995', undefined],
      ['gói 50 g', 'out_of_stock', undefined, 'no'],
    ]);
    expect(packs.map(({ link }) => link)).toEqual(rice.packs.map((id) => `${floor}/hang/gao-nhieu-goi?goi=${id}`));
    expect(text).not.toContain('gói đã bỏ');
  });

  it('leaves out what is hidden, what an unopened booth sells and what has no photograph, and says how many', async () => {
    const { text } = await get('/feed-goods.xml');
    for (const absent of ['Đã cất', 'gian dừng', 'gian đóng', 'hình vẽ']) expect(text).not.toContain(absent);
    expect(text).toContain('<!-- 3 of 4 goods; the others have no photograph -->');
  });

  it('speaks English at its other address, and answers 304 to who has it', async () => {
    const english = await get('/feed-goods-en.xml');
    expect(items(english.text)[0]).toMatchObject({ title: expect.stringContaining('Shan tea, '), link: `${floor}/en/hang/che-shan`, product_highlight: 'Valid OCOP recognition, 4 stars' });
    const again = await api.http().get('/feed-goods-en.xml').set('if-none-match', english.headers['etag'] as string);
    expect(again.status).toBe(304);
  });
});
