import { beforeEach, describe, expect, it } from '@jest/globals';
import { aCard, aContext, aHomePage, aProduct, noMore } from './testing/page-fixtures.js';
import { crumbsSaid, crumbsShown, dataOf, linksOf, metaOf, nodeOf, robotsOf, type Node } from './testing/read-head.js';
import { RunningStorefront } from './testing/running-storefront.js';

const shop = new RunningStorefront();
const live = { PageFrame: { floor: { ...aContext().floor, mode: 'LIVE' } } };

beforeEach(() => {
  Object.assign(shop.api.answers, live);
});

describe('the address of a page', () => {
  it.each([
    ['/hang/mien-dong-binh-lu?goi=v-1&them=2', '/hang/mien-dong-binh-lu'],
    ['/hang', '/hang'],
    ['/nhom/gao?utm_source=x', '/nhom/gao', ],
    ['/cach-san-chay', '/cach-san-chay'],
  ])('%s is known as %s, in both languages', async (url, canonical) => {
    shop.api.answers['GoodsList'] = { products: { nodes: [1, 2, 3, 4].map((n) => aCard({ id: `p-${n}` })), pageInfo: { hasNextPage: false, endCursor: null } } };
    const [vietnamese, english] = [await shop.visit({ url }), await shop.visit({ url: `/en${url}` })];
    const others = [
      ['vi', canonical],
      ['en', `/en${canonical}`],
      ['x-default', canonical],
    ];
    expect(linksOf(vietnamese.body)).toEqual([['canonical', canonical], ...others]);
    expect(linksOf(english.body)).toEqual([['canonical', `/en${canonical}`], ...others]);
    expect([robotsOf(vietnamese.body), vietnamese.body.includes('<html lang="vi">'), english.body.includes('<html lang="en">')]).toEqual([undefined, true, true]);
  });

  it('of a later page of a list is its own: it is no duplicate of the first', async () => {
    const { body } = await shop.visit({ url: '/nhom/gao?sau=Y3Vyc29y' });
    expect(linksOf(body)).toEqual([
      ['canonical', '/nhom/gao?sau=Y3Vyc29y'],
      ['vi', '/nhom/gao?sau=Y3Vyc29y'],
      ['en', '/en/nhom/gao?sau=Y3Vyc29y'],
      ['x-default', '/nhom/gao?sau=Y3Vyc29y'],
    ]);
    expect(robotsOf(body)).toBeUndefined();
  });

  it('of a filtered list is that of the whole list, unless it is thin or goes on: then it is left out', async () => {
    const nodes = [1, 2, 3, 4].map((n) => aCard({ id: `p-${n}` }));
    const list = (count: number) => ({ products: { nodes: nodes.slice(0, count), pageInfo: { hasNextPage: false, endCursor: null } } });
    const heads: unknown[] = [];
    for (const [count, url] of [[4, '/hang?sao=3'], [3, '/hang?sao=3'], [4, '/hang?sao=3&sau=Y3Vy'], [4, '/hang?xep=PRICE_UP&sao='], [3, '/hang?sao='], [0, '/nhom/gao']] as const) {
      shop.api.answers['GoodsList'] = list(count);
      const { body } = await shop.visit({ url });
      heads.push([linksOf(body)[0]?.[1], robotsOf(body)]);
    }
    expect(heads).toEqual([
      ['/hang', undefined],
      [undefined, 'noindex, follow'],
      [undefined, 'noindex, follow'],
      ['/hang', undefined],
      ['/hang', undefined],
      [undefined, 'noindex, follow'],
    ]);
  });

  it.each([
    ['/hang/', '/hang'],
    ['/en/', '/en'],
    ['/hang/Mien-Dong-Binh-Lu?goi=v-1', '/hang/mien-dong-binh-lu?goi=v-1'],
    ['/en/gian/HTX-binh-lu/', '/en/gian/htx-binh-lu'],
    [`/hang/${encodeURIComponent('Miến đong Bình_Lư')}`, '/hang/mien-dong-binh-lu'],
  ])('%s leads for good to %s', async (url, right) => {
    const answer = await shop.visit({ url });
    expect([answer.statusCode, answer.headers.location, shop.operations()]).toEqual([301, right, []]);
  });

  it('never leads to another site', async () => {
    for (const url of ['//evil.example/', '/en//evil.example/', '/hang//evil.example/']) {
      const { statusCode, headers } = await shop.visit({ url });
      expect([url, statusCode, /^\/\/|:/.test(headers.location ?? '')]).toEqual([url, 404, false]);
    }
  });
});

describe('what a product’s page says to machines', () => {
  it('equals what it shows', async () => {
    const stars = { ...noMore, kind: 'OCOP', stars: 4, awardedYear: 2025, validTo: '2026-12-31', state: 'VALID' } as const;
    const lapsed = { ...noMore, kind: 'OCOP', stars: 5, awardedYear: 2020, validTo: '2023-12-31', state: 'LAPSED' } as const;
    const [variant] = aProduct().variants;
    const given = aProduct({ recognitions: [stars, lapsed], pictureIsIllustration: false, pictures: [{ key: 'mien-dong-binh-lu', isIllustration: false, altVi: '', altEn: '', tint: null }], variants: [{ ...variant!, stockLevel: 'LOW', available: 3 }] });
    shop.api.answers['ProductBySlug'] = { product: given };
    const { body } = await shop.visit({ url: '/hang/mien-dong-binh-lu' });
    const product = nodeOf(body, 'Product');
    expect(product).toEqual({
      '@type': 'Product',
      '@id': 'http://localhost:3000/hang/mien-dong-binh-lu#product',
      name: 'Miến dong Bình Lư',
      url: 'http://localhost:3000/hang/mien-dong-binh-lu',
      category: 'Miến dong, miến củ',
      description: 'Miến từ tinh bột dong riềng.',
      image: 'http://localhost:3000/media/mien-dong-binh-lu-960.webp',
      hasCertification: [
        { '@type': 'Certification', name: 'OCOP 4 sao', certificationStatus: 'https://schema.org/CertificationActive', certificationRating: { '@type': 'Rating', ratingValue: 4, bestRating: 5 }, expires: '2026-12-31' },
      ],
      brand: { '@type': 'Brand', name: 'HTX Bình Lư' },
      countryOfOrigin: { '@type': 'Country', name: 'VN' },
      sku: 'v-1',
      size: 'gói 500 g',
      offers: {
        '@type': 'Offer',
        url: 'http://localhost:3000/hang/mien-dong-binh-lu',
        price: '55000',
        priceCurrency: 'VND',
        seller: {
          '@type': 'LocalBusiness',
          '@id': 'http://localhost:3000/gian/htx-binh-lu#booth',
          name: 'HTX Bình Lư',
          legalName: 'Hợp tác xã Nông nghiệp và Dịch vụ Bình Lư',
          url: 'http://localhost:3000/gian/htx-binh-lu',
          telephone: '0213 3000 006',
          address: { '@type': 'PostalAddress', streetAddress: 'Nhà số 38', addressLocality: 'Xã Bình Lư', addressRegion: 'Lai Châu', addressCountry: 'VN' },
        },
        availability: 'https://schema.org/LimitedAvailability',
        itemCondition: 'https://schema.org/NewCondition',
      },
    });
    const shown = body.replace(/<[^>]+>/g, ' ').replace(/\u00a0/g, ' ').replace(/\s+/g, ' ');
    for (const words of ['Miến dong Bình Lư', '55.000 ₫', 'Còn 3 gói 500 g', 'OCOP 4 sao', '31/12/2026', '0213 3000 006', 'Nhà số 38, Xã Bình Lư, Lai Châu', 'gói 500 g']) expect(shown).toContain(words);
    expect([crumbsSaid(body), crumbsShown(body).length]).toEqual([crumbsShown(body), 2]);
  });

  it('says the fee only where it stands on the page', async () => {
    shop.api.answers['DeliveryFee'] = { deliveryQuote: { __typename: 'DeliveryQuote', fee: '27000', options: [] } };
    const offer = async (cookies: Record<string, string>) => (nodeOf((await shop.visit({ url: '/hang/mien-dong-binh-lu', cookies })).body, 'Product')?.['offers'] as Node)['shippingDetails'];
    expect(await offer({})).toBeUndefined();
    expect(await offer({ place: '12.03388' })).toEqual({
      '@type': 'OfferShippingDetails',
      shippingRate: { '@type': 'MonetaryAmount', value: '27000', currency: 'VND' },
      shippingDestination: { '@type': 'DefinedRegion', addressCountry: 'VN', addressRegion: 'Lai Châu' },
    });
    shop.api.answers['DeliveryFee'] = { deliveryQuote: { __typename: 'CannotDeliver', reason: 'STORAGE', pickupPoints: [] } };
    expect(await offer({ place: '12.03388' })).toBeUndefined();
  });

  it('offers several packs each at its price, a drawing as a drawing', async () => {
    const [variant] = aProduct().variants;
    const variants = [
      { ...variant!, barcode: '8938502000995' },
      { ...variant!, id: 'v-2', packVi: 'gói 1 kg', price: '100000', stockLevel: 'SOLD_OUT' as const, barcode: '96385074' },
      { ...variant!, id: 'v-3', packVi: 'gói 100 g', price: '12000', minQuantity: 5, available: 4, stockLevel: 'SOLD_OUT' as const },
    ];
    shop.api.answers['ProductBySlug'] = { product: aProduct({ variants }) };
    const { body } = await shop.visit({ url: '/hang/mien-dong-binh-lu' });
    const group = nodeOf(body, 'ProductGroup');
    const packs = (group?.['hasVariant'] as Node[]).map(({ name, size, offers }) => [name, size, (offers as Node)['price'], (offers as Node)['availability'], (offers as Node)['url']]);
    expect(packs).toEqual([
      ['Miến dong Bình Lư, gói 500 g', 'gói 500 g', '55000', 'https://schema.org/InStock', 'http://localhost:3000/hang/mien-dong-binh-lu?goi=v-1'],
      ['Miến dong Bình Lư, gói 1 kg', 'gói 1 kg', '100000', 'https://schema.org/OutOfStock', 'http://localhost:3000/hang/mien-dong-binh-lu?goi=v-2'],
      // fewer are left than the booth sells at least
      ['Miến dong Bình Lư, gói 100 g', 'gói 100 g', '12000', 'https://schema.org/OutOfStock', 'http://localhost:3000/hang/mien-dong-binh-lu?goi=v-3'],
    ]);
    expect((group?.['hasVariant'] as Node[]).map(({ gtin13, gtin8, offers }) => [gtin13, gtin8, (offers as Node)['eligibleQuantity']])).toEqual([
      ['8938502000995', undefined, undefined],
      [undefined, '96385074', undefined],
      [undefined, undefined, { '@type': 'QuantitativeValue', minValue: 5 }],
    ]);
    expect([group?.['offers'], nodeOf(body, 'Product'), group?.['image']]).toEqual([
      undefined,
      undefined,
      { '@type': 'ImageObject', url: 'http://localhost:3000/media/mien-dong-binh-lu-960.webp', caption: 'Hình vẽ theo loại hàng. Gian chưa gửi ảnh thật.' },
    ]);
    expect(body.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ')).toContain('gói 1 kg · 110.000 ₫/kg 100.000 ₫ Tạm hết');
  });

  it('promises no stock of what is arranged with the booth, and offers nothing of a booth that rests', async () => {
    shop.api.answers['ProductBySlug'] = { product: aProduct({ saleKind: 'CONTACT', storage: 'SERVICE', deliveryScope: 'NONE' }) };
    const stay = nodeOf((await shop.visit({ url: '/hang/mien-dong-binh-lu' })).body, 'Service');
    const offer = stay?.['offers'] as Node;
    expect([offer['price'], offer['availability'], offer['itemCondition'], (offer['seller'] as Node)['telephone']]).toEqual(['55000', undefined, undefined, '0213 3000 006']);
    shop.api.answers['ProductBySlug'] = { product: aProduct({ booth: { ...aProduct().booth, isOpen: false } }) };
    const { body } = await shop.visit({ url: '/hang/mien-dong-binh-lu' });
    expect([nodeOf(body, 'Product')?.['offers'], robotsOf(body), linksOf(body)]).toEqual([undefined, 'noindex, follow', []]);
  });

  it('cannot be broken out of by a hostile name', async () => {
    const hostile = `</script><script>alert(1)</script><!--<script>\u2028&"'`;
    shop.api.answers['ProductBySlug'] = { product: aProduct({ nameVi: hostile }) };
    const { body } = await shop.visit({ url: '/hang/mien-dong-binh-lu' });
    expect(nodeOf(body, 'Product')?.['name']).toBe(hostile);
    expect(body).not.toContain('<script>');
    expect(body.match(/<script/g)).toHaveLength(2);
  });
});

describe('what other pages say to machines', () => {
  it('names the floor and its search on the home page, and no shopper’s pages anything', async () => {
    shop.api.answers['HomePage'] = { homePage: aHomePage(), products: { nodes: [] }, productFacets: { stars: [] }, originCommunes: [], booths: { nodes: [] } };
    const { body } = await shop.visit({ url: '/en' });
    expect(dataOf(body).map((node) => node['@type'])).toEqual(['Organization', 'WebSite']);
    expect(nodeOf(body, 'WebSite')?.['potentialAction']).toEqual({
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: 'http://localhost:3000/en/tim?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    });
    const cart = await shop.visit({ url: '/gio' });
    expect([dataOf(cart.body), robotsOf(cart.body), metaOf(cart.body, 'og:title')]).toEqual([[], 'noindex', undefined]);
  });

  it('lists goods in their order, with the crumbs of the page', async () => {
    shop.api.answers['GoodsList'] = { products: { nodes: [aCard(), aCard({ id: 'p-2', slug: 'b', nameVi: 'B' })], pageInfo: { hasNextPage: false, endCursor: null } } };
    const { body } = await shop.visit({ url: '/nhom/gao' });
    expect(nodeOf(body, 'ItemList')?.['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Miến dong Bình Lư', url: 'http://localhost:3000/hang/mien-dong-binh-lu' },
      { '@type': 'ListItem', position: 2, name: 'B', url: 'http://localhost:3000/hang/b' },
    ]);
    expect(crumbsSaid(body)).toEqual([['Trang chủ', '/'], ['Hàng hoá', '/hang'], ['Gạo', undefined]]);
    expect(crumbsShown(body)).toEqual(crumbsSaid(body));
  });

  it('gives a booth’s address as its page does, but not a commune that was guessed', async () => {
    const answer = (booth: object) => ({ booth: { ...aProduct().booth, ...booth }, products: { nodes: [aCard()], pageInfo: { hasNextPage: false, endCursor: null } } });
    shop.api.answers['BoothBySlug'] = answer({});
    const whole = await shop.visit({ url: '/gian/htx-binh-lu?sau=Y3Vy' });
    expect(nodeOf(whole.body, 'LocalBusiness')).toMatchObject({ telephone: '0213 3000 006', address: { streetAddress: 'Nhà số 38', addressLocality: 'Xã Bình Lư', addressRegion: 'Lai Châu' } });
    expect([crumbsSaid(whole.body), linksOf(whole.body)[0]]).toEqual([crumbsShown(whole.body), ['canonical', '/gian/htx-binh-lu?sau=Y3Vy']]);
    shop.api.answers['BoothBySlug'] = answer({ communeIsEstimated: true, street: null, isOpen: false });
    const guessed = await shop.visit({ url: '/gian/htx-binh-lu' });
    expect(nodeOf(guessed.body, 'Organization')?.['address']).toEqual({ '@type': 'PostalAddress', addressRegion: 'Lai Châu', addressCountry: 'VN' });
    expect(robotsOf(guessed.body)).toBe('noindex, follow');
  });
});

describe('a link that is shared', () => {
  it('shows the product by name, price-free words and its own picture', async () => {
    shop.api.answers['ProductBySlug'] = { product: aProduct({ descVi: `${'miến '.repeat(100)}\n\nhết` }) };
    const { body } = await shop.visit({ url: '/en/hang/mien-dong-binh-lu?goi=v-1' });
    const said = Object.fromEntries(['type', 'site_name', 'title', 'url', 'locale', 'locale:alternate', 'image', 'image:width', 'image:height', 'image:alt'].map((name) => [name, metaOf(body, `og:${name}`)]));
    expect(said).toEqual({
      type: 'product',
      site_name: 'Chợ Phiên',
      title: 'Miến dong Bình Lư',
      url: 'http://localhost:3000/en/hang/mien-dong-binh-lu',
      locale: 'en_US',
      'locale:alternate': 'vi_VN',
      image: 'http://localhost:3000/media/mien-dong-binh-lu-og.jpg',
      'image:width': '1200',
      'image:height': '630',
      'image:alt': expect.stringContaining('Miến dong Bình Lư'),
    });
    const description = metaOf(body, 'og:description') ?? '';
    expect([description.length <= 300, description.endsWith('miến…'), metaOf(body, 'description') === description]).toEqual([true, true, true]);
    expect(metaOf(body, 'twitter:card')).toBe('summary_large_image');
  });

  it('bears the floor’s name in its title while there is room for it', async () => {
    const titles: unknown[] = [];
    for (const nameVi of ['Miến', 'm'.repeat(58), 'm'.repeat(59)]) {
      shop.api.answers['ProductBySlug'] = { product: aProduct({ nameVi }) };
      titles.push(/<title>([^<]*)<\/title>/.exec((await shop.visit({ url: '/hang/mien-dong-binh-lu' })).body)?.[1]);
    }
    expect(titles).toEqual(['Miến · Chợ Phiên', `${'m'.repeat(58)} · Chợ Phiên`, 'm'.repeat(59)]);
  });

  it('shows the floor’s picture elsewhere', async () => {
    const { body } = await shop.visit({ url: '/hang' });
    expect([metaOf(body, 'og:image'), metaOf(body, 'og:type')]).toEqual(['http://localhost:3000/og/chophien.jpg', 'website']);
  });
});
