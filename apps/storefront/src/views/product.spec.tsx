import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { wordsOf } from '../i18n/i18n.js';
import { aCard, aContext, aProduct, doanKet } from '../testing/page-fixtures.js';
import { ProductView, type Product, type ProductViewProps } from './product.js';
import { seasonWords } from './season.js';

function html(change: Partial<Product> = {}, more: Partial<ProductViewProps> = {}): string {
  const product = aProduct(change);
  const [variant] = product.variants;
  if (variant === undefined) throw new Error('a product has a variant');
  return renderToStaticMarkup(
    <ProductView context={aContext()} product={product} variant={variant} quantity={1} added={undefined} problem={undefined} delivery={undefined} more={[]} {...more} />,
  );
}
const words = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\u00a0/g, ' ').replace(/\s+/g, ' ');
const booth = aProduct().booth;
const [variant] = aProduct().variants;

describe('stock in words', () => {
  it.each([
    ['IN_STOCK', 40, 'gói 500 g', 'Còn hàng'],
    ['LOW', 3, 'gói 500 g', 'Còn 3 gói 500 g'],
    ['LOW', 2, '0,5 kg', 'Còn 2 × 0,5 kg'],
    ['SOLD_OUT', 0, 'gói 500 g', 'Tạm hết hàng. Bạn có thể gọi gian để hỏi khi nào có lại.'],
  ] as const)('%s, %d of %s: %s', (stockLevel, available, packVi, said) => {
    const given = { ...aProduct().variants[0], stockLevel, available, packVi } as Product['variants'][number];
    expect(words(html({}, { variant: given }))).toContain(said);
  });

  it('of a booth that rests is not spoken of: it says that nothing is sold and whom to ring', () => {
    const page = html({ booth: { ...booth, isOpen: false } }, { context: aContext({ place: doanKet }) });
    expect(words(page)).toContain('Sàn đang tạm dừng gian này nên chưa đặt được món này.');
    expect(words(page)).not.toContain('Còn hàng');
    expect(page).toContain('href="tel:02133000006"');
    expect(page).not.toMatch(/action="\/gio\/them"|class="buy-bar"|id="fee"/);
  });
});

describe('several packs', () => {
  const [small] = aProduct().variants as [Product['variants'][number]];
  const large = { ...small, id: 'v-2', packVi: 'gói 1 kg', price: '100000', pricePerBasis: null, minQuantity: 3, available: 3, stockLevel: 'LOW' as const };
  const gone = { ...small, id: 'v-3', packVi: 'gói 200 g', stockLevel: 'SOLD_OUT' as const, available: 0 };
  const variants = [small, large, gone];
  const radios = (page: string) => [...page.matchAll(/<input type="radio"[^>]*>/g)].map(([radio]) => [/value="([^"]+)"/.exec(radio)?.[1], radio.includes('checked=""'), radio.includes('disabled=""')]);

  it('are radio buttons of the form itself, each with its price, the price a kilogram, and the stock; what is sold out is read, not chosen', () => {
    const page = html({ variants });
    expect(radios(page)).toEqual([['v-1', true, false], ['v-2', false, false], ['v-3', false, true]]);
    const form = /<form id="buy"[^>]*action="\/gio\/them".*?<\/form>/s.exec(page)?.[0] ?? '';
    expect(radios(form)).toEqual(radios(page));
    const show = /<button[^>]*name="chon"[^>]*>Xem quy cách đã chọn</.exec(form)?.[0];
    expect([show?.includes('formAction="/hang/mien-dong-binh-lu"'), show?.includes('formMethod="get"'), show?.includes('data-reload-button')]).toEqual([true, true, true]);
    expect(words(page)).toContain('gói 500 g · 110.000 ₫/kg 55.000 ₫ Còn hàng gói 1 kg 100.000 ₫ Còn 3 gói 1 kg · mua từ 3 gói 200 g · 110.000 ₫/kg 55.000 ₫ Tạm hết');
    expect(page).not.toContain('name="variantId"');
  });

  it('of which too few are left say how many, what the least is, and whom to ask, and cannot be chosen', () => {
    const few = { ...large, available: 2, stockLevel: 'SOLD_OUT' as const };
    const page = html({ variants: [small, few] }, { variant: few });
    expect(radios(page)).toEqual([['v-1', false, false], ['v-2', false, true]]);
    expect(words(page)).toContain('gói 1 kg 100.000 ₫ Còn 2, ít hơn mức gian bán là 3.');
    expect(words(page)).not.toContain('Tạm hết');
    expect(page).not.toContain('action="/gio/them"');
  });

  it('say the least and the most of the chosen one, and begin with the least', () => {
    const page = html({ variants }, { variant: large, quantity: 3 });
    expect(radios(page)[1]).toEqual(['v-2', true, false]);
    expect(page).toMatch(/<input id="quantity"[^>]*min="3" max="20"[^>]*aria-describedby="limits"[^>]*value="3"/);
    expect(words(page)).toContain('Mỗi lần mua ít nhất 3, nhiều nhất 20.');
    expect(words(html())).toContain('Mỗi lần mua nhiều nhất 20.');
    const one = { ...small, maxQuantity: 1 };
    expect(html({ variants: [one] }, { variant: one })).not.toContain('id="limits"');
  });

  it('of which the one in the address is sold out leave the others to be chosen, and put nothing into the cart', () => {
    const page = html({ variants }, { variant: gone });
    const form = /<form class="buy"[^>]*>/.exec(page)?.[0];
    expect([form?.includes('action="/hang/mien-dong-binh-lu"'), form?.includes('method="get"')]).toEqual([true, true]);
    expect(radios(page)).toEqual([['v-1', false, false], ['v-2', false, false], ['v-3', false, true]]);
    expect(words(page)).toContain('Tạm hết hàng. Bạn có thể gọi gian');
    expect(page).not.toContain('action="/gio/them"');
  });

  it('of which fewer are left than are sold at once says so', () => {
    const few = { ...large, available: 2, stockLevel: 'SOLD_OUT' as const };
    const page = html({ variants: [few] }, { variant: few });
    expect(words(page)).toContain('Còn 2, ít hơn mức gian bán là 3. Gọi gian để hỏi.');
    expect(page).not.toContain('action="/gio/them"');
  });

  it('of a booth that rests are read only', () => {
    const page = html({ variants, booth: { ...booth, isOpen: false } });
    expect(page).toContain('<ul class="packs packs--read" aria-label="Chọn quy cách">');
    expect(radios(page)).toEqual([]);
  });
});

describe('the season', () => {
  it.each([
    [[], undefined],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], undefined],
    [[10, 11, 12], 'Có từ tháng 10 đến tháng 12'],
    [[12, 1, 2, 11], 'Có từ tháng 11 đến tháng 2 năm sau'],
    [[5], 'Có trong tháng 5'],
    [[3, 4, 8, 9, 10, 6], 'Có từ tháng 3 đến tháng 4, trong tháng 6 và từ tháng 8 đến tháng 10'],
    [[12, 1, 6], 'Có trong tháng 6 và từ tháng 12 đến tháng 1 năm sau'],
  ])('of %j: %s', (months, said) => {
    expect(seasonWords(wordsOf('vi'), 'vi', months)).toBe(said);
  });

  it('speaks English by the names of months', () => {
    expect(seasonWords(wordsOf('en'), 'en', [3, 4, 5, 9])).toBe('To be had from March to May and in September');
  });

  // the page's context is of November
  it('is said with whose word it is, and gently when now is another time of the year', () => {
    const assumed = words(html({ seasonMonths: [3, 4, 5], seasonIsAssumed: true }));
    expect(assumed).toContain('Có từ tháng 3 đến tháng 5 Tháng này ngoài mùa, hàng có thể ít hoặc là của vụ trước. Gọi gian nếu bạn muốn hỏi. Mùa này do sàn ước theo loại hàng, gian chưa xác nhận.');
    const own = words(html({ seasonMonths: [10, 11] }));
    expect(own).toContain('Có từ tháng 10 đến tháng 11');
    expect(own).not.toMatch(/ngoài mùa|sàn ước/);
    expect(html()).not.toContain('class="season"');
  });
});

describe('the buy bar of phones', () => {
  it('sends the form of the page and says the fee', () => {
    const page = html({}, { context: aContext({ place: doanKet }), delivery: { __typename: 'DeliveryQuote', fee: '27000', options: [] } });
    expect(page).toMatch(/<form id="buy"[^>]*action="\/gio\/them"/);
    expect(page).toMatch(/class="buy-bar" aria-hidden="true".*<button class="btn btn--primary" type="submit" form="buy" tabindex="-1">Thêm vào giỏ<\/button>/i);
    expect(words(page)).toContain('+ giao 27.000 ₫');
  });

  it('is not there where nothing can be put into the cart', () => {
    expect(html({ saleKind: 'CONTACT' })).not.toContain('buy-bar');
    expect(html({}, { variant: { ...variant, stockLevel: 'SOLD_OUT', available: 0 } as Product['variants'][number] })).not.toContain('buy-bar');
  });
});

describe('the delivery', () => {
  const context = aContext({ place: doanKet });
  it('that cannot be says why, as far as it is known, and what to do', () => {
    const province = words(html({ deliveryScope: 'PROVINCE' }, { context, delivery: { __typename: 'CannotDeliver', reason: 'STORAGE', pickupPoints: [] } }));
    expect(province).toContain('Món này chỉ giao trong tỉnh Lai Châu, nên chưa giao được đến P. Đoàn Kết, Lai Châu. Đổi nơi nhận, hoặc gọi gian');
    expect(province).not.toContain('Được mở xem hàng');
    const elsewhere = words(html({}, { context, delivery: { __typename: 'CannotDeliver', reason: 'STORAGE', pickupPoints: [] } }));
    expect(elsewhere).toContain('Gian chưa giao được món này đến P. Đoàn Kết, Lai Châu.');
    expect(elsewhere).not.toContain('chỉ giao trong tỉnh');
  });

  it('that could not be worked out says so and shows no sum', () => {
    const page = html({}, { context, delivery: { __typename: 'NotFound' } });
    expect(words(page)).toContain('Chưa tính được phí giao đến nơi này.');
    expect(page).not.toContain('class="sums"');
  });
});

describe('a product’s picture', () => {
  it('is a link to its largest file, fetched first, with a closed dialog to look closely', () => {
    const page = html();
    expect(page).toContain('<a class="gallery__link" href="/media/mien-dong-binh-lu-960.webp" data-zoom="">');
    expect(page).toContain('fetchPriority="high"');
    expect(page).toContain('<dialog class="zoom" aria-label="Hình lớn: Miến dong Bình Lư">');
    expect(page).not.toContain('style=');
  });

  it('beside others stands first in a row under one finger; each has its words, its colour until it has come, and its number', () => {
    const photo = (key: string, altVi: string) => ({ key, isIllustration: false, altVi, altEn: '', tint: '#a1b2c3' });
    const page = html({ pictures: [photo('a1', 'Gói miến nhìn từ trước'), photo('a2', '')] });
    expect(page.match(/<a class="gallery__link" href="[^"]+"/g)).toEqual(['<a class="gallery__link" href="/media/a1-960.webp"', '<a class="gallery__link" href="/media/a2-960.webp"']);
    expect(page).toContain('alt="Gói miến nhìn từ trước"');
    expect(page).toContain('alt="Ảnh Miến dong Bình Lư, 2/2"');
    expect(page.match(/fetchPriority="high"/g)).toHaveLength(1);
    expect(page.match(/<rect[^>]*fill="#a1b2c3"/g)).toHaveLength(2);
    expect(page).toContain('1/2');
    expect(page).not.toContain('Hình vẽ theo loại hàng');
    expect(page).not.toContain('style=');
  });

  it('that is missing leaves the cloth and the edge, no link and no dialog', () => {
    const page = html({ pictureKey: null, pictures: [] });
    expect(page).toContain('<span class="picture cloth--dat"></span>');
    expect(page).not.toMatch(/data-zoom|<dialog/);
  });
});

describe('what stands below', () => {
  it('is the booth’s story, and the commune on the map with the way to its goods', () => {
    const page = html({ booth: { ...booth, storyVi: 'Liên kết các hộ làm miến.' } });
    expect(page).toContain('<p class="seller__story">Liên kết các hộ làm miến.</p>');
    expect(page).toMatch(/<svg class="map"[^>]*aria-label="Bản đồ Lai Châu, Xã Bình Lư được tô đậm">/);
    expect(page).toContain('<a href="/hang?xa=03390">Hàng khác của Xã Bình Lư</a>');
    expect(html()).not.toContain('seller__story');
  });

  it('says that no commune is known instead of drawing an empty map', () => {
    const page = html({ originCommune: null, originCommuneCode: null });
    expect(words(page)).toContain('Lai Châu; gian chưa ghi xã, phường');
    expect(page).not.toContain('class="map"');
  });

  it('is what else the booth has, and nothing where it has nothing else', () => {
    const page = html({ booth: { ...booth, productCount: 3 } }, { more: [aCard({ id: 'p-2', slug: 'mien-trang' })] });
    expect(words(page)).toContain('Hàng khác của HTX Bình Lư Cả 3 món');
    expect(page).toContain('href="/hang/mien-trang"');
    expect(html()).not.toContain('id="more"');
  });
});

describe('on the English page', () => {
  const context = aContext({}, 'en');
  it('what a booth wrote in Vietnamese only is marked and said to be so', () => {
    const page = html({ booth: { ...booth, storyVi: 'Liên kết các hộ.', storyEn: '' }, variants: [{ ...variant, packEn: '' } as Product['variants'][number]] }, { context });
    expect(page).toContain('<h1><span lang="vi">Miến dong Bình Lư</span> <span class="only-vi" aria-hidden="true">VI</span><span class="unseen">(in Vietnamese only)</span></h1>');
    expect(page).toContain('<p class="prose"><span lang="vi">Miến từ tinh bột dong riềng.</span><span class="hint only-vi__line">This part exists in Vietnamese only.</span></p>');
    expect(page).toContain('<p class="seller__story"><span lang="vi">Liên kết các hộ.</span><span class="hint only-vi__line">');
    expect(page).toContain('<dd><span lang="vi">gói 500 g</span> <span class="only-vi"');
  });

  it('nothing is marked that has its English, and nothing at all on the Vietnamese page', () => {
    const page = html({ nameEn: 'Canna vermicelli', descEn: 'Made of canna.', booth: { ...booth, nameEn: 'Bình Lư Cooperative' } }, { context });
    expect(page).toContain('<h1>Canna vermicelli</h1>');
    expect(page).not.toMatch(/only-vi|lang="vi"/);
    expect(html()).not.toMatch(/only-vi|lang="vi"/);
  });
});
