import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { aCard, aContext, aProduct, doanKet } from '../testing/page-fixtures.js';
import { ProductView, type Product, type ProductViewProps } from './product.js';

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
    expect(words(page)).toContain('Gian đang tạm nghỉ nên chưa bán món này.');
    expect(words(page)).not.toContain('Còn hàng');
    expect(page).toContain('href="tel:02133000006"');
    expect(page).not.toMatch(/action="\/gio\/them"|class="buy-bar"|id="fee"/);
  });
});

describe('the buy bar of phones', () => {
  it('sends the form of the page and says the fee', () => {
    const page = html({}, { context: aContext({ place: doanKet }), delivery: { __typename: 'DeliveryQuote', fee: '27000', zone: 'SAME_PROVINCE' } });
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
    const province = words(html({ deliveryScope: 'PROVINCE' }, { context, delivery: { __typename: 'CannotDeliver' } }));
    expect(province).toContain('Món này chỉ giao trong tỉnh Lai Châu, nên chưa giao được đến P. Đoàn Kết, Lai Châu. Đổi nơi nhận, hoặc gọi gian');
    expect(province).not.toContain('Được mở xem hàng');
    const elsewhere = words(html({}, { context, delivery: { __typename: 'CannotDeliver' } }));
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

  it('that is missing leaves the cloth and the edge, no link and no dialog', () => {
    const page = html({ pictureKey: null });
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
