import { describe, expect, it } from '@jest/globals';
import type { Locale } from '@chophien/ui';
import { renderToStaticMarkup } from 'react-dom/server';
import { aCard, aCart, aContext, aProduct } from '../testing/page-fixtures.js';
import { answerWords, groupedDays } from './booth-about.js';
import { BoothView, type Booth } from './booth.js';
import { CartView } from './cart.js';
import { Goods } from './cards.js';
import { productData } from './product-data.js';
import { ProductView, type Product } from './product.js';
import { boothPlaceData } from './structured-data.js';

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const aBooth = (change: Partial<Booth> = {}): Booth => ({ ...aProduct().booth, ...change });
const page = (booth: Booth, locale: Locale = 'vi'): string =>
  renderToStaticMarkup(
    <BoothView context={aContext({}, locale)} booth={booth} products={{ nodes: [aCard()], pageInfo: { hasNextPage: false, endCursor: null } }} groups={[]} group="" later={false} />,
  );
const closure = { fromDay: '2026-11-20', lastDay: '2026-12-05', reopensOn: '2026-12-06', kind: 'HARVEST', noteVi: 'Cả nhà đi gặt <b>', noteEn: '' } as const;
const span = (from: string, to: string) => ({ from, to });
const workday = { byAppointment: false, spans: [span('07:30', '11:30'), span('13:30', '17:00')] };
const openingHours = [workday, workday, workday, workday, workday, { byAppointment: true, spans: [] }, { byAppointment: false, spans: [] }];

describe('a booth that is closed by plan', () => {
  it('keeps page and goods, and says until when, why, and what to do', () => {
    const html = page(aBooth({ closure }));
    expect(words(html)).toContain('Gian nghỉ đến hết thứ bảy 5/12, mở lại chủ nhật 6/12. Gian bận mùa vụ.');
    expect(html).toContain('Cả nhà đi gặt &lt;b&gt;');
    expect(words(html)).toContain('Đơn đã đặt gian vẫn làm tiếp.');
    expect(html).toContain('class="card"');
    const english = page(aBooth({ closure }), 'en');
    expect(words(english)).toContain('Closed until the end of Saturday 5 Dec, open again on Sunday 6 Dec. It is busy with the harvest.');
    expect(english).toContain('<span lang="vi">Cả nhà đi gặt');
  });

  it('announces itself a week ahead, and never beside a stop by the floor', () => {
    expect(words(page(aBooth({ announcedClosure: { ...closure, fromDay: '2026-11-25', lastDay: '2027-01-02', reopensOn: '2027-01-03' } })))).toContain(
      'Gian sẽ nghỉ từ thứ tư 25/11 đến hết thứ bảy 2/1/2027. Gian bận mùa vụ.',
    );
    const stopped = words(page(aBooth({ isOpen: false, closure })));
    expect(stopped).toContain('Sàn đang tạm dừng gian này.');
    expect(stopped).not.toContain('Gian nghỉ đến hết');
  });

  it('sells nothing: no form on the product, a mark in lists, a way on in the cart', () => {
    const product: Product = { ...aProduct(), booth: aBooth({ closure }) };
    const html = renderToStaticMarkup(
      <ProductView context={aContext()} product={product} variant={product.variants[0]!} quantity={1} added={undefined} problem={undefined} delivery={undefined} more={[]} />,
    );
    expect(html).not.toContain('action="/gio/them"');
    expect(words(html)).toContain('Gian nghỉ đến hết thứ bảy 5/12. Từ chủ nhật 6/12 mua được như thường.');
    expect(words(renderToStaticMarkup(<Goods context={aContext()} cards={[aCard({ boothReopensOn: '2026-12-06' })]} />))).toContain('Nghỉ đến hết 5/12');
    const cart = aCart();
    const [first, ...rest] = cart.groups;
    const inCart = renderToStaticMarkup(<CartView context={aContext()} cart={{ ...cart, canCheckOut: false, groups: [{ ...first!, reopensOn: '2026-12-06' }, ...rest] }} />);
    expect(words(inCart)).toContain('HTX Bình Lư nghỉ đến hết thứ bảy 5/12, bán lại từ chủ nhật 6/12. Bỏ các món của gian này để đặt những món còn lại.');
    expect(inCart).not.toContain('href="/dat-hang"');
    expect(renderToStaticMarkup(<CartView context={aContext()} cart={cart} />)).toContain('href="/dat-hang"');
  });

  it('tells machines the same', () => {
    const product: Product = { ...aProduct(), booth: aBooth({ closure }) };
    expect(JSON.stringify(productData(aContext(), product, product.variants[0]!, undefined))).toContain('"availability":"https://schema.org/OutOfStock","availabilityStarts":"2026-12-06"');
    expect(boothPlaceData(aContext(), aBooth({ closure, openingHours }))).toMatchObject({
      '@type': 'LocalBusiness',
      openingHoursSpecification: [
        { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '07:30', closes: '11:30' },
        { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '13:30', closes: '17:00' },
      ],
      specialOpeningHoursSpecification: { validFrom: '2026-11-20', validThrough: '2026-12-05', opens: '00:00', closes: '00:00' },
    });
  });
});

describe('what a booth says of itself', () => {
  it('shows hours by day, equal days in one row, and whether it is open', () => {
    expect(groupedDays(openingHours).map(({ first, last }) => [first, last])).toEqual([[0, 4], [5, 5], [6, 6]]);
    const openNow = { isOpen: true, until: '17:00', byAppointment: false, nextDay: null, nextFrom: null, today: 1 };
    const html = words(page(aBooth({ openingHours, openNow, hoursNoteVi: 'Mồng 1 âm lịch nghỉ' })));
    expect(html).toContain('Đang mở, đến 17:00');
    expect(html).toContain('thứ hai – thứ sáu 07:30–11:30, 13:30–17:00');
    expect(html).toContain('thứ bảy Theo hẹn');
    expect(html).toContain('chủ nhật Không mở');
    expect(html).toContain('Mồng 1 âm lịch nghỉ');
    const shut = { ...openNow, isOpen: false, until: null, nextDay: 1, nextFrom: '07:30' };
    expect(words(page(aBooth({ openingHours, openNow: shut })))).toContain('Đang đóng, 07:30 hôm nay mở');
    expect(words(page(aBooth({ openingHours, openNow: { ...shut, today: 7 } }), 'en'))).toContain('Closed now, opens at 07:30 on Monday');
    expect(words(page(aBooth()))).not.toContain('Giờ mở cửa');
  });

  it('says whose terms they are, and what no booth can take away', () => {
    const floors = words(page(aBooth()));
    expect(floors).toContain('Điều khoản chung của sàn');
    expect(floors).not.toContain('Luật định vậy');
    const own = words(page(aBooth({ returnTermsVi: 'Không nhận trả hàng.' })));
    expect(own).toContain('Không nhận trả hàng. Hàng không đúng như mô tả thì luôn trả lại được. Luật định vậy, gian không bớt được quyền này. Điều khoản riêng của gian.');
    expect(page(aBooth({ returnTermsVi: 'Không nhận trả hàng.' }), 'en')).toContain('<span lang="vi">Không nhận trả hàng.');
  });

  it('tells of its answers only what was counted, rounded against itself', () => {
    expect(words(page(aBooth()))).not.toContain('Thường trả lời');
    expect(words(page(aBooth({ answerMinutes: 130 })))).toContain('Thường trả lời đơn trong khoảng 3 giờ');
    expect([20, 60, 61, 1440, 1441].map((minutes) => answerWords(aContext({}, 'en'), minutes))).toEqual([
      'Usually answers orders within an hour', 'Usually answers orders within an hour', 'Usually answers orders in about 2 hours',
      'Usually answers orders in about 24 hours', 'Usually answers orders in about 2 days',
    ]);
  });

  it('says who let the seller sell only where somebody did', () => {
    expect(words(page(aBooth({ admittedAt: '2026-10-01T03:00:00Z' })))).toContain('Ban quản lý sàn đã nhận người bán này vào sàn từ 1/10/2026');
    expect(words(page(aBooth()))).not.toContain('Ban quản lý sàn');
  });

  it('opens Zalo by one press', () => {
    expect(page(aBooth({ zalo: '0987 654 321', zaloUrl: 'https://zalo.me/0987654321' }))).toContain('href="https://zalo.me/0987654321"');
    expect(page(aBooth())).not.toContain('zalo');
  });
});
