import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { aCard, aCart, aContext, aProduct, doanKet, noMore } from '../testing/page-fixtures.js';
import { textOf, wordsOn } from '../testing/words-on.js';
import { Goods } from './cards.js';
import { CartView } from './cart.js';
import { CheckoutView, type CheckoutViewProps } from './checkout.js';
import { renderPage } from './layout.js';
import { ProductView, type Product } from './product.js';
import { SearchView } from './search.js';
import { PolicyView } from './texts.js';

describe('a card', () => {
  it('shows a valid star with its last day', () => {
    const words = wordsOn(<Goods context={aContext()} cards={[aCard({ ocopStars: 3, ocopValidTo: '2026-12-31' })]} />);
    expect(words).toContain('OCOP 3 sao đến 31/12/2026');
  });

  it('says nothing of stars where none is valid', () => {
    expect(wordsOn(<Goods context={aContext()} cards={[aCard()]} />)).not.toContain('OCOP');
  });

  it('gives the price per kilogram, per litre, or none', () => {
    expect(wordsOn(<Goods context={aContext()} cards={[aCard()]} />)).toContain('gói 500 g · 110.000 ₫ /kg'.replace(' /', '/'));
    expect(wordsOn(<Goods context={aContext()} cards={[aCard({ priceBasis: 'LITRE', pricePerBasis: '180000' })]} />)).toContain('180.000 ₫/lít');
    expect(wordsOn(<Goods context={aContext()} cards={[aCard({ priceBasis: 'NONE', pricePerBasis: null })]} />)).not.toContain('₫/');
  });
});

function product(change: Partial<Product> = {}, more: Partial<Parameters<typeof ProductView>[0]> = {}) {
  const given = aProduct(change);
  const [variant] = given.variants;
  if (variant === undefined) throw new Error('a product has a variant');
  return <ProductView context={aContext()} product={given} variant={variant} quantity={1} added={undefined} problem={undefined} delivery={undefined} more={[]} {...more} />;
}

describe('the product page', () => {
  it('labels a drawing as a drawing and names the seller with address', () => {
    const words = wordsOn(product());
    expect(words).toContain('Hình vẽ theo loại hàng');
    expect(words).toContain('Hợp tác xã Nông nghiệp và Dịch vụ Bình Lư , Nhà số 38, Xã Bình Lư, Lai Châu'.replace(' ,', ','));
  });

  it('counts the days of a star that ends soon, and states a lapse in words', () => {
    const valid = { ...noMore, kind: 'OCOP', stars: 3, awardedYear: 2024, validTo: '2026-12-31', state: 'VALID' } as const;
    expect(wordsOn(product({ recognitions: [valid] }))).toContain('Còn 39 ngày, đến 31/12/2026');
    expect(wordsOn(product({ recognitions: [valid] }, { context: aContext({ today: '2026-12-31' }) }))).toContain('Hôm nay là ngày cuối, 31/12/2026');
    expect(wordsOn(product({ recognitions: [valid] }, { context: aContext({ today: '2026-02-01' }) }))).toContain('Có hiệu lực đến 31/12/2026');
    const lapsed = { ...valid, stars: 4, awardedYear: 2021, validTo: '2023-12-31', state: 'LAPSED' } as const;
    expect(wordsOn(product({ recognitions: [lapsed] }))).toContain('Từng đạt 4 sao năm 2021, đã hết hạn 31/12/2023');
  });

  it('sells no spirits and no stays through the cart: it gives the booth’s telephone', () => {
    const html = renderToStaticMarkup(product({ saleKind: 'CONTACT' }));
    expect(html).toContain('href="tel:02133000006"');
    expect(html).not.toContain('action="/gio/them"');
  });

  it('offers no button for what is sold out', () => {
    const sold = aProduct().variants.map((variant) => ({ ...variant, stockLevel: 'SOLD_OUT' as const, available: 0, maxQuantity: 0 }));
    const html = renderToStaticMarkup(product({ variants: sold }));
    expect(textOf(html)).toContain('Tạm hết hàng');
    expect(html).not.toContain('action="/gio/them"');
  });

  it('says the fee to the commune that was chosen, or that it cannot be sent there', () => {
    const context = aContext({ place: doanKet });
    expect(wordsOn(product({}, { context, delivery: { __typename: 'DeliveryQuote', fee: '27000', options: [] } }))).toContain('27.000 ₫');
    expect(wordsOn(product({}, { context, delivery: { __typename: 'CannotDeliver', reason: 'NOT_SERVED', pickupPoints: [] } }))).toContain('chưa giao được món này đến P. Đoàn Kết, Lai Châu');
    expect(wordsOn(product())).toContain('Chọn nơi nhận để biết phí giao');
  });

  it('escapes what a booth wrote', () => {
    const html = renderToStaticMarkup(product({ nameVi: '<script>alert(1)</script>', descVi: '"><img src=x onerror=alert(1)>' }));
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img src=x');
  });
});

describe('the cart', () => {
  it('marks in English what a booth wrote in Vietnamese only', () => {
    const cart = aCart();
    const groups = cart.groups.map((group, index) => ({ ...group, lines: group.lines.map((line) => ({ ...line, nameVi: 'Chẩm chéo', nameEn: index === 0 ? '' : 'Chẩm chéo dip' })) }));
    const html = renderToStaticMarkup(<CartView context={aContext({}, 'en')} cart={{ ...cart, groups }} />);
    expect(html).toContain('<span lang="vi">Chẩm chéo</span> <span class="only-vi" aria-hidden="true">VI</span>');
    expect(html.split('class="only-vi"')).toHaveLength(2);
  });

  it('is grouped by booth with a fee and a sum for each, and a total', () => {
    const words = wordsOn(<CartView context={aContext({ place: doanKet })} cart={aCart()} />);
    expect(words).toContain('2 món của 2 gian');
    for (const sum of ['27.000 ₫', '82.000 ₫', '22.000 ₫', '182.000 ₫', '264.000 ₫']) expect(words).toContain(sum);
  });

  it('tells a price that moved, what is short, and holds back the button until it is mended', () => {
    const cart = aCart();
    const [first, second] = cart.groups;
    if (!first || !second) throw new Error('two groups');
    first.lines = first.lines.map((line) => ({ ...line, priceSeen: '50000', quantity: 3, onlyAvailable: 2 }));
    second.lines = second.lines.map((line) => ({ ...line, onlyAvailable: 0 }));
    const html = renderToStaticMarkup(<CartView context={aContext({ place: doanKet })} cart={cart} />);
    expect(textOf(html)).toContain('Miến dong Bình Lư đổi giá từ 50.000 ₫ thành 55.000 ₫');
    expect(textOf(html)).toContain('Miến dong Bình Lư chỉ còn 2.');
    expect(textOf(html)).toContain('Trà ô long Tam Đường tạm hết.');
    expect(html).not.toContain('href="/dat-hang"');
  });

  it('shows a line below the least of its pack as it is, says what to do, and leads to it by one press', () => {
    const cart = aCart();
    const [first] = cart.groups;
    if (!first) throw new Error('two groups');
    first.lines = first.lines.map((line) => ({ ...line, quantity: 2, minQuantity: 5 }));
    const html = renderToStaticMarkup(<CartView context={aContext({ place: doanKet })} cart={cart} />);
    expect(textOf(html)).toContain('Gian bán Miến dong Bình Lư từ 5 trở lên, giỏ đang có 2. Tăng số lượng lên 5 hoặc bỏ món này.');
    const tag = (start: RegExp) => start.exec(html)?.[0];
    expect(html).toContain('<input type="hidden" name="least" value="5"/>');
    expect(tag(/<button class="quantity__step"[^>]*value="-1"[^>]*>/)).toContain('disabled=""');
    expect(tag(/<input id="quantity-v-1"[^>]*>/)).toMatch(/min="5".*max="20".*value="2"/);
    expect(html).toContain('href="/hang/v-1?goi=v-1"');
    expect(html).not.toContain('href="/dat-hang"');
  });

  it('puts a harmless submit button before the steps, since Enter presses the first', () => {
    const html = renderToStaticMarkup(<CartView context={aContext()} cart={aCart()} />);
    const form = html.slice(html.indexOf('action="/gio/mon"'));
    const first = /<button[^>]*>/.exec(form)?.[0] ?? '';
    expect(first).toContain('type="submit"');
    expect(first).not.toContain('name=');
  });
});

describe('what was found', () => {
  it.each([
    [false, '2 món. Đã hiểu là "miến dong".'],
    [true, 'Hơn 2 món. Đã hiểu là "miến dong".'],
  ])('is counted in one sentence and explained in the next (more pages: %p)', (hasNextPage, words) => {
    const found = { nodes: [aCard(), aCard({ id: 'p-2' })], pageInfo: { hasNextPage, endCursor: hasNextPage ? 'x' : null }, decodedQuery: 'miến dong', isNear: false, didYouMean: null };
    expect(wordsOn(<SearchView context={aContext()} query="mieens dong" found={found} later={false} />)).toContain(words);
  });

  it('ends no bare count with a full stop', () => {
    const found = { nodes: [aCard()], pageInfo: { hasNextPage: false, endCursor: null }, decodedQuery: null, isNear: false, didYouMean: null };
    const html = renderToStaticMarkup(<SearchView context={aContext({}, 'en')} query="mien" found={found} later={false} />);
    expect(html).toContain('role="status">1 product</p>');
  });
});

function checkout(change: Partial<CheckoutViewProps> = {}) {
  const address = { provinces: [doanKet.province], communes: [doanKet.commune], provinceCode: '12', communeCode: '03388', findText: '', matches: undefined };
  const typed = { name: 'Nguyễn Thị Mẫu', phone: '0912 345 67', email: '', street: '', note: '', terms: false, age: false, privacy: false, boothNotes: {}, boothPayments: {}, orderPayment: '', keepAddress: false };
  return (
    <CheckoutView
      context={aContext({ place: doanKet })}
      cart={aCart()}
      typed={typed}
      address={address}
      quotedPlace={doanKet.name}
      requestKey="0b8c6a0e-6c7e-4f0e-9d9b-1f1f1f1f1f1f"
      errors={{}}
      problems={[]}
      justQuoted={false}
      mayKeepAddress={false}
      {...change}
    />
  );
}

describe('alcohol in the cart', () => {
  const [first, second] = aCart().groups;
  const withAlcohol = (paymentMethods: readonly ('CASH_ON_DELIVERY' | 'BANK_TRANSFER')[]) => ({ ...aCart(), groups: [{ ...first!, ageLimit: 18, paymentMethods: [...paymentMethods] }, second!] });

  it('asks for the age with an unticked box, and offers no cash for its part', () => {
    const html = renderToStaticMarkup(checkout({ cart: withAlcohol(['BANK_TRANSFER']), errors: { ageConfirmed: 'Bấm vào ô này' }, problems: ['Một chỗ chưa đúng'] }));
    expect(html).toMatch(/<input[^>]*id="age"[^>]*name="age"/);
    expect(html).not.toContain('checked');
    expect(html).toContain('Tôi đủ 18 tuổi');
    expect(html).toContain('href="#age"');
    expect(html).toContain(`<input type="hidden" name="paymentMethod-${first!.boothId}" value="BANK_TRANSFER"/>`);
    expect(html).toContain('Rượu không trả bằng tiền mặt.');
  });

  it('is arranged with the booth where that takes no transfer', () => {
    expect(renderToStaticMarkup(checkout({ cart: withAlcohol([]) }))).toContain('gian này chưa nhận chuyển khoản');
  });

  it('is not spoken of where there is none', () => {
    expect(renderToStaticMarkup(checkout())).not.toMatch(/name="age"|Rượu/);
  });
});

describe('checkout', () => {
  it('ticks no box by itself and carries key, total and commune', () => {
    const html = renderToStaticMarkup(checkout());
    expect(html).not.toContain('checked');
    expect(html).toContain('name="requestKey" value="0b8c6a0e-6c7e-4f0e-9d9b-1f1f1f1f1f1f"');
    expect(html).toContain('name="expectedTotal" value="264000"');
    expect(html).toContain('name="quotedCommune" value="03388"');
    expect(html).toContain('href="/dieu-khoan?ban=1"');
    expect(html).toContain('href="/du-lieu-ca-nhan?ban=1"');
    expect(html).toContain('value="place"');
  });

  it('keeps what was typed and puts each mistake beside its field', () => {
    const html = renderToStaticMarkup(checkout({ errors: { phone: 'Số này còn thiếu 1 chữ số.' } }));
    expect(html).toContain('value="0912 345 67"');
    expect(html).toMatch(/id="phone"[^>]*aria-describedby="phone-error phone-help"/);
    expect(html.indexOf('Số này còn thiếu 1 chữ số.')).toBeGreaterThan(html.indexOf('id="phone"'));
  });

  it('shows no button that orders before the fee to this commune stands there', () => {
    const cart = { ...aCart(), deliveryTotal: null, total: null };
    const html = renderToStaticMarkup(checkout({ cart, quotedPlace: undefined }));
    expect(html).not.toContain('value="place"');
    expect(html).toContain('value="quote"');
    expect(html).toContain('name="expectedTotal" value=""');
  });
});

describe('ways to pay', () => {
  const [first, second] = aCart().groups;
  const withTransfer = { ...aCart(), groups: [{ ...first!, paymentMethods: ['CASH_ON_DELIVERY', 'BANK_TRANSFER'] as const }, second!] };

  it('says whom the shopper pays, and offers a choice only where there is one; cash is chosen until somebody chooses', () => {
    const html = renderToStaticMarkup(checkout({ cart: withTransfer as CheckoutViewProps['cart'] }));
    expect(textOf(html)).toContain('Bạn trả cho từng gian, không phải cho sàn. Sàn không giữ tiền.');
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html).toMatch(/name="paymentMethod-b-1" checked="" value="CASH_ON_DELIVERY"|name="paymentMethod-b-1" value="CASH_ON_DELIVERY" checked=""|checked="" id="paymentMethod-b-1-cash"/);
    expect(html).not.toContain('name="paymentMethod-b-2"');
  });

  it('where a partner collects, names the partner and asks once', () => {
    const groups = aCart().groups.map((group) => ({ ...group, paymentMethods: ['CASH_ON_DELIVERY', 'BANK_TRANSFER'] as const }));
    const html = renderToStaticMarkup(checkout({ cart: { ...aCart(), moneyMode: 'PARTNER', partnerName: 'Cổng Bản Mây', groups } as unknown as CheckoutViewProps['cart'] }));
    expect(textOf(html)).toContain('bạn trả một lần cho đơn vị thanh toán Cổng Bản Mây');
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html).not.toContain('name="paymentMethod-b-1"');
  });
});

describe('the frame of a page', () => {
  const page = (context = aContext()) => renderPage(context, { title: 'Thử' }, <p>thân trang</p>);

  it('bears the demo ribbon on a demo floor only', () => {
    expect(textOf(page())).toContain('Sàn thử nghiệm');
    const live = aContext({ floor: { ...(aContext().floor ?? never()), mode: 'LIVE' } });
    expect(textOf(page(live))).not.toContain('Sàn thử nghiệm');
  });

  it('states language, canonical address and the other language', () => {
    const html = renderPage(aContext({ url: '/en/hang?sao=3' }, 'en'), { title: 'Goods', canonical: '/en/hang' }, <p />);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<link rel="canonical" href="https://cho.example.vn/en/hang"/>');
    expect(html).toContain('hrefLang="vi" href="https://cho.example.vn/hang"');
  });

  it('keeps private pages out of search engines', () => {
    const html = renderPage(aContext(), { title: 'Giỏ hàng', noIndex: true }, <p />);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain('canonical');
  });

  it('brings the one style sheet along for a browser that has not fetched it, and its address otherwise', () => {
    const first = renderPage(aContext(), { title: 'Thử' }, <p />);
    expect(first.match(/<style>.*?<\/style>/g)).toEqual(['<style>b{color:red}</style>']);
    expect(first).toContain('<link rel="prefetch" href="/assets/s.css" as="style"/>');
    expect(first).not.toContain('rel="stylesheet"');
    const later = renderPage({ ...aContext(), styleInside: false }, { title: 'Thử' }, <p />);
    expect(later).toContain('<link rel="stylesheet" href="/assets/s.css"/>');
    expect(later).not.toContain('<style');
  });

  it('counts a visit without script by a picture, and writes no style on a part and no script', () => {
    const html = renderPage(aContext(), { title: 'Thử', visitToken: 'a.b+c' }, <p />);
    expect(html).toContain('<noscript><img class="beacon" src="/visit?t=a.b%2Bc"');
    expect(html).toContain('data-visit="a.b+c"');
    expect(html).not.toMatch(/style=|<script(?![^>]*src=)/);
  });
});

describe('a policy text', () => {
  it('becomes headings, lists and paragraphs, and no markup gets through', () => {
    const policy = { kind: 'TERMS', version: 1, titleVi: 'Quy chế', titleEn: '', bodyVi: '## Mua\n\nMột <b>đoạn</b>.\n\n- hai\n- ba', bodyEn: '', validFrom: '2026-11-01T00:00:00Z' } as const;
    const html = renderToStaticMarkup(<PolicyView context={aContext()} policy={policy} />);
    expect(html).toContain('<h2>Mua</h2>');
    expect(html).toContain('<p>Một &lt;b&gt;đoạn&lt;/b&gt;.</p>');
    expect(html).toContain('<li>hai</li><li>ba</li>');
  });
});

function never(): never {
  throw new Error('a fixture has a floor');
}
