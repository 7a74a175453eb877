import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { anOrder } from '../testing/order-fixture.js';
import { aContext } from '../testing/page-fixtures.js';
import { textOf, wordsOn } from '../testing/words-on.js';
import { OrderView, type Order } from './order.js';

const order = anOrder();
const now = Date.parse('2026-11-22T08:00:00Z');

describe('a transfer on the order page', () => {
  const [, second] = order.boothOrders;
  const waiting = {
    ...order,
    payments: [
      {
        boothOrderNumber: 'CVE-QX4/2', payeeVi: 'Chè Tam Đường', payeeEn: '', method: 'BANK_TRANSFER' as const, amount: '182000', state: 'AWAITING' as const, refundDue: '0', expiresAt: '2026-11-23T07:05:00Z', paidAt: null,
        transfer: { bankName: 'Agribank', accountNumber: 'CHOPHIENDEMO1', holder: 'TAI KHOAN THU NGHIEM 1', memo: 'CPCVEQX4002K', code: { size: 45, path: 'M4 4h7v1H4z' } },
      },
    ],
    boothOrders: [{ ...second!, state: 'AWAITING_PAYMENT' as const, paymentMethod: 'BANK_TRANSFER' as const, toPay: '0', feed: [{ at: '2026-11-22T07:05:00Z', kind: 'AWAITING_PAYMENT' as const }] }],
  };

  it('shows code and text, whom to pay, how long is left, and asks for no cash', () => {
    const html = renderToStaticMarkup(<OrderView context={aContext()} order={waiting} justPlaced now={now} />);
    const words = textOf(html);
    for (const told of ['Đã đặt. Bạn chuyển khoản theo mã dưới đây', 'Bạn trả cho Chè Tam Đường, không phải cho sàn.', 'Còn hơn 23 giờ.', 'Số tài khoản CHOPHIENDEMO1', 'Nội dung CPCVEQX4002K', 'Phải trả trước 182.000 ₫', 'Tôi đã chuyển rồi']) expect(words).toContain(told);
    expect(words).not.toContain('tiền mặt');
    expect(html).toContain('role="img" aria-label="Mã VietQR để chuyển 182.000 ₫ cho Chè Tam Đường" viewBox="0 0 45 45"');
    expect(html).toMatch(/<button[^>]*hidden[^>]*data-copied-text="182000"/);
  });

  it('says so once it is paid, and shows no code any more', () => {
    const paid = {
      ...waiting,
      payments: [{ ...waiting.payments[0]!, state: 'PAID' as const, paidAt: '2026-11-22T07:40:00Z', transfer: null }],
      boothOrders: [{ ...waiting.boothOrders[0]!, state: 'PLACED' as const, feed: [...waiting.boothOrders[0]!.feed, { at: '2026-11-22T07:40:00Z', kind: 'PAID' as const }] }],
    };
    const html = renderToStaticMarkup(<OrderView context={aContext()} order={paid} justPlaced={false} now={now} />);
    expect(textOf(html)).toContain('Chè Tam Đường đã nhận 182.000 ₫ lúc 14:40, chủ nhật 22/11/2026. Không phải trả gì thêm.');
    expect(html).not.toContain('viewBox="0 0 45 45"');
    expect(textOf(html)).toContain('Đã trả trước 182.000 ₫');
  });
});

describe('the order page', () => {
  it('tells a declined part plainly, with nothing to pay, and that the other goes on', () => {
    const html = renderToStaticMarkup(<OrderView context={aContext()} order={order} justPlaced={false} now={now} />);
    const words = textOf(html);
    expect(words).toContain('HTX Bình Lư không nhận được đơn này: hết hàng. Bạn chưa mất tiền. Các gian khác vẫn giao.');
    expect(words).toContain('Không phải trả 0 ₫');
    expect(html).toContain('&lt;b&gt;còn phơi&lt;/b&gt;');
  });

  it('shows the way of the other part with its times in Vietnam and what to pay', () => {
    const words = wordsOn(<OrderView context={aContext()} order={order} justPlaced={false} now={now} />);
    expect(words).toContain('Gian đã gửi hàng 16:40, chủ nhật 22/11/2026');
    expect(words).toContain('Chuẩn bị 182.000 ₫ tiền mặt');
    expect(words).toContain('Lời gian về chuyến hàng: Bưu điện, mã MAU0001');
    expect(words).toContain('Gian sẽ gọi 0912 345 678');
  });

  it.each<[string, Partial<Order['boothOrders'][number]>, string, string]>([
    ['in parts, and is fetched', { state: 'PARTLY_SHIPPED', deliveryMethod: 'PICKUP' }, 'Một phần sẵn sàng ở điểm lấy, gian soạn tiếp phần còn lại.', 'trên đường'],
    ['in parts, and is sent', { state: 'PARTLY_SHIPPED' }, 'Một phần đang trên đường', 'điểm lấy'],
    ['for nothing', { total: '0', toPay: '0', state: 'ACCEPTED' }, 'Phần này không phải trả gì.', 'tiền mặt'],
    ['for nothing, by transfer', { total: '0', toPay: '0', state: 'PLACED', paymentMethod: 'BANK_TRANSFER' }, 'Phần này không phải trả gì.', 'Đã trả trước'],
    ['no more after a part came back', { state: 'DECLINED', declineReason: 'OUT_OF_STOCK', feed: [{ at: '2026-11-22T09:40:00Z', kind: 'PARTLY_SHIPPED' }] }, 'không gửi tiếp được: hết hàng. Bạn không phải trả gì cho phần này.', 'không nhận được đơn này'],
  ])('says what is true of a part that comes %s', (_, changes, said, unsaid) => {
    const one = { ...order.boothOrders[1]!, trackingNote: null, ...changes };
    const words = wordsOn(<OrderView context={aContext()} order={{ ...order, boothOrders: [one] }} justPlaced={false} now={now} />);
    expect(words).toContain(said);
    expect(words).not.toContain(unsaid);
  });

  it('does not speak of other booths when all have declined', () => {
    const [declined] = order.boothOrders;
    const words = wordsOn(<OrderView context={aContext()} order={{ ...order, boothOrders: declined ? [declined] : [] }} justPlaced={false} now={now} />);
    expect(words).not.toContain('Các gian khác vẫn giao');
  });
});
