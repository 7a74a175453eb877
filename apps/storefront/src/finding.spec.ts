import { describe, expect, it } from '@jest/globals';
import { RunningStorefront } from './testing/running-storefront.js';

const shop = new RunningStorefront();

const suggestions = {
  decodedQuery: null,
  categories: [{ slug: 'gao', nameVi: 'Gạo', nameEn: 'Rice', parentNameVi: 'Ngũ cốc', parentNameEn: 'Cereals' }],
  booths: [{ slug: 'htx-binh-lu', nameVi: 'HTX Bình Lư', nameEn: '', commune: 'Xã Bình Lư', productCount: 3 }],
  products: [
    {
      slug: 'mien-dong',
      nameVi: 'Miến <b>dong</b>',
      nameEn: 'Vermicelli',
      boothNameVi: 'HTX Bình Lư',
      boothNameEn: '',
      pictureKey: 'mien-dong',
      saleKind: 'CART',
      stockLevel: 'SOLD_OUT',
      packVi: 'gói 500 g',
      packEn: '500 g pack',
      price: '55000',
    },
  ],
};

describe('suggestions', () => {
  it('are a piece of HTML of options that are links, kept by this browser alone for a minute', async () => {
    shop.api.answers['Suggest'] = { suggest: suggestions };
    const { statusCode, headers, body, cookies } = await shop.visit({ url: '/goi-y?q=mien' });
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('private, max-age=60');
    expect(headers['x-robots-tag']).toBe('noindex');
    // the style sheet's is set by whatever is asked first
    expect(cookies.filter(({ name }) => name !== 'style')).toEqual([]);
    expect(body).not.toMatch(/<html|<script|style=/);
    expect([...body.matchAll(/<a id="[^"]+" class="suggest__option" role="option" aria-selected="false" tabindex="-1" href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/nhom/gao',
      '/gian/htx-binh-lu',
      '/hang/mien-dong',
      '/tim?q=mien',
    ]);
    expect(body).toContain('data-said="3 gợi ý. Bấm mũi tên xuống để chọn."');
    expect(body).toContain('Ngũ cốc · 1 sản phẩm');
    expect(body).toContain('HTX Bình Lư · Tạm hết');
    expect(body).toContain('Miến &lt;b&gt;dong&lt;/b&gt;');
    expect(body).toContain('src="/media/mien-dong-240.webp"');
  });

  it('speak English under /en, and leave out pictures where the line should be spared', async () => {
    shop.api.answers['Suggest'] = { suggest: suggestions };
    const { body } = await shop.visit({ url: '/en/goi-y?q=mien&anh=0' });
    expect(body).toContain('href="/en/hang/mien-dong"');
    expect(body).toContain('Vermicelli');
    expect(body).not.toContain('<img');
  });

  it('hold no option when nothing was found, so that nothing opens', async () => {
    const { body } = await shop.visit({ url: '/goi-y?q=zzz' });
    expect(body).toBe('<div data-said="Không có gợi ý. Bấm Tìm để tìm trên cả sàn."></div>');
  });

  it('are empty, not an error, when the api refuses or is silent', async () => {
    delete shop.api.answers['Suggest'];
    shop.api.refusals = { Suggest: 'TooManyRequests' };
    const refused = await shop.visit({ url: '/goi-y?q=mien' });
    shop.api.refusals = {};
    expect([refused.statusCode, refused.body, refused.headers['cache-control']]).toEqual([204, '', 'no-store']);
  });

  it('ask for at most a hundred letters, whatever is typed', async () => {
    await shop.visit({ url: `/goi-y?q=${'%F0%9F%92%A5'.repeat(150)}` });
    await shop.visit({ url: '/goi-y?q=mi%00en&q=second' });
    await shop.visit({ url: '/goi-y' });
    const asked = shop.api.asked.filter(({ operation }) => operation === 'Suggest').map(({ variables }) => variables['query']);
    expect(asked).toEqual(['💥'.repeat(100), 'mien', '']);
  });
});

describe('a list that is empty', () => {
  const nothing = { products: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } };
  const facets = (value: number) => ({ productCount: { value, isMore: false }, productFacets: { categories: [], booths: [], communes: [{ code: '03388', name: 'Phường Đoàn Kết', count: 0 }], stars: [], inStock: 0 } });

  it('says which condition leaves out most, with counts for each, and offers the other groups', async () => {
    shop.api.answers['GoodsList'] = nothing;
    shop.api.answers['GoodsFacets'] = ({ filter }: Record<string, unknown>) => {
      const { commune, minStars, category } = filter as Record<string, unknown>;
      return facets(category === undefined ? 9 : commune === undefined ? 7 : minStars === undefined ? 2 : 0);
    };
    const { body } = await shop.visit({ url: '/nhom/gao?xa=03388&sao=4&den=50k' });
    const words = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(words).toContain('Không có món nào hợp mọi điều kiện Vướng nhất là &quot;Phường Đoàn Kết&quot;: bỏ điều kiện này thì có 7 món. Bỏ: Phường Đoàn Kết (7 món) Bỏ: Từ 4 sao OCOP (2 món)');
    expect(body).toContain('href="/nhom/gao?sao=4&amp;den=50k"');
    expect(body).toContain('<a href="/hang?xa=03388&amp;sao=4&amp;den=50k">Xem 9 món ở các nhóm khác</a>');
  });

  it('asks for no counts while there is something to show', async () => {
    shop.api.answers['GoodsFacets'] = facets(1);
    await shop.visit({ url: '/nhom/gao?sao=5' });
    expect(shop.operations().filter((name) => name === 'GoodsFacets')).toHaveLength(1);
  });

  it('says so when one condition less is not enough', async () => {
    shop.api.answers['GoodsList'] = nothing;
    shop.api.answers['GoodsFacets'] = facets(0);
    const { body } = await shop.visit({ url: '/nhom/gao?sao=3&con=1' });
    expect(body).toContain('Bỏ một điều kiện vẫn chưa đủ để có hàng.');
    expect(body).toMatch(/<a class="btn[^"]*" href="\/nhom\/gao">Bỏ hết lọc \(1 món\)<\/a>/);
  });
});

describe('counts of a large floor', () => {
  it('are exact to 10,000 and then 10.000+, in the writing of each language', async () => {
    const large = {
      productCount: { value: 10_000, isMore: true },
      productFacets: { categories: [], booths: [{ slug: 'a', nameVi: 'Gian A', nameEn: 'Booth A', count: 9_870 }], communes: [{ code: '03388', name: 'Phường Đoàn Kết', count: 10_001 }], stars: [{ stars: 3, count: 10_000 }], inStock: 10_001 },
    };
    shop.api.answers['GoodsFacets'] = large;
    const words = async (url: string) => (await shop.visit({ url })).body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    const vi = await words('/hang');
    for (const told of ['10.000+ sản phẩm', 'Phường Đoàn Kết (10.000+)', 'Gian A (9.870)']) expect(vi).toContain(told);
    expect((await shop.visit({ url: '/hang' })).body.match(/(?<=class="choice__count">)[^<]+/g)).toEqual(['10.000', '10.000+']);
    const en = await words('/en/hang');
    for (const told of ['10,000+ products', 'Phường Đoàn Kết (10,000+)', 'Booth A (9,870)']) expect(en).toContain(told);
    expect(vi + en).not.toMatch(/10[.,]001/);
  });
});

describe('the number of a filter', () => {
  it('is told in words for its button', async () => {
    shop.api.answers['GoodsFacets'] = { productCount: { value: 10_000, isMore: true }, productFacets: { categories: [], booths: [], communes: [], stars: [], inStock: 0 } };
    const answer = await shop.visit({ url: '/dem-hang?nhom=gao&tu=60k&xep=PRICE_UP' });
    expect([answer.body, answer.headers['x-robots-tag'], answer.headers['content-type']]).toEqual(['Xem 10.000+ sản phẩm', 'noindex', 'text/plain; charset=utf-8']);
    expect(shop.api.asked.find(({ operation }) => operation === 'GoodsFacets')?.variables).toEqual({ filter: { category: 'gao', minPrice: '60000' } });
  });
});

describe('a search', () => {
  it('that finds nothing says what does, and asks for that help only then', async () => {
    shop.api.answers['SearchGoods'] = { search: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, decodedQuery: null, isNear: false, didYouMean: null } };
    shop.api.answers['SearchHelp'] = { searchHelp: { query: 'miến dong', suggestions } };
    const { body } = await shop.visit({ url: '/tim?q=mienn+laptop' });
    expect(body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain('Không thấy &quot;mienn laptop&quot; Thử &quot;miến dong&quot; , hoặc xem nhóm Gạo .');
    expect(body).toContain('href="/tim?q=mi%E1%BA%BFn+dong"');
    expect(shop.operations()).toContain('SearchHelp');
  });

  it('needs none of what stands beside it', async () => {
    shop.api.answers['SearchGoods'] = { search: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, decodedQuery: null, isNear: false, didYouMean: null } };
    delete shop.api.answers['Suggest'];
    delete shop.api.answers['SearchHelp'];
    const { statusCode, body } = await shop.visit({ url: '/tim?q=mien' });
    expect(statusCode).toBe(200);
    expect(body).toContain('Thử từ ngắn hơn');
  });
});
