import { describe, expect, it } from '@jest/globals';
import { escapeHtml, subjectLine, writeHtml, writeText, type MailPage } from './mail-page.js';
import type { OrderFacts } from './message-facts.js';
import { dateTime, mailPageOf, type MailContext } from './message-words.js';

const nb = '\u00a0';
const facts: OrderFacts = {
  floorName: { vi: 'Chợ Phiên', en: 'Market Day' },
  isDemo: true,
  number: 'LC7K2M',
  total: 656_000n,
  communeName: 'Phường Tân Phong',
  provinceName: 'Lai Châu',
  parts: [
    part('a', 'LC7K2M-1', 'Chè Tam Đường', 'Tam Duong Tea', 'declined', { declineReason: 'out_of_stock', declineNote: 'Hết Bột matcha <script>alert(1)</script>' }),
    part('b', 'LC7K2M-2', 'Mật ong & Sâm', 'Honey & Ginseng', 'shipped', { trackingNote: 'Xe khách 7 giờ', confirmByCall: true }),
  ],
  payments: [],
};

function part(id: string, number: string, vi: string, en: string, state: string, more: Partial<OrderFacts['parts'][number]>): OrderFacts['parts'][number] {
  return {
    id,
    number,
    boothName: { vi, en },
    state,
    paymentMethod: 'cash_on_delivery',
    isPaid: false,
    goodsTotal: 300_000n,
    deliveryFee: 28_000n,
    boothDiscount: 0n,
    floorDiscount: 0n,
    total: 328_000n,
    parcels: [],
    lapsesAt: null,
    answerDueAt: new Date('2026-11-24T17:05:00Z'),
    confirmByCall: false,
    trackingNote: null,
    declineReason: null,
    declineNote: null, weightAsk: null,
    deliveryMethod: 'carrier',
    pickupPlace: null,
    lines: [{ name: { vi: 'Trà ô long', en: 'Oolong tea' }, pack: { vi: 'gói 100 g', en: '100 g pack' }, quantity: 2, total: 300_000n }],
    ...more,
  };
}

const page = (context: Partial<MailContext>): MailPage =>
  mailPageOf({ template: 'order.placed', audience: 'shopper', language: 'vi', boothOrderId: null, publicUrl: 'https://cho.example.vn', ...context }, facts);

describe('words', () => {
  it('tells the shopper of a new order, in full', () => {
    expect(page({}).subject).toBe('Đơn LC7K2M: đã gửi tới 2 gian');
    expect(writeText(page({}))).toBe(
      `Bạn đã đặt đơn LC7K2M trên Chợ Phiên. Mỗi gian trả lời phần của mình, muộn nhất lúc 00:05 25/11/2026.

Chè Tam Đường · LC7K2M-1
- 2 × Trà ô long, gói 100 g: 300.000${nb}₫
- Phí giao: 28.000${nb}₫
- Trả khi nhận: 328.000${nb}₫

Mật ong & Sâm · LC7K2M-2
- 2 × Trà ô long, gói 100 g: 300.000${nb}₫
- Phí giao: 28.000${nb}₫
- Trả khi nhận: 328.000${nb}₫

Tổng cộng 656.000${nb}₫. Bạn trả tiền mặt cho từng gian khi nhận hàng.

Xem đơn (cần số điện thoại đã đặt): https://cho.example.vn/don/LC7K2M

-- 
Sàn thử nghiệm: giá minh hoạ, không giao hàng thật.
`,
    );
  });

  it('tells what vouchers took off, each as a line of its own', () => {
    const [first, second] = facts.parts;
    const parts = [{ ...first!, boothDiscount: 30_000n, floorDiscount: 1_000n, total: 297_000n }, second!];
    const text = writeText(mailPageOf({ template: 'order.placed', audience: 'shopper', language: 'vi', boothOrderId: null, publicUrl: 'https://cho.example.vn' }, { ...facts, parts }));
    expect(text).toContain(`- Phí giao: 28.000${nb}₫
- Mã giảm giá của gian: -30.000${nb}₫
- Mã giảm giá của sàn: -1.000${nb}₫
- Trả khi nhận: 297.000${nb}₫`);
    expect(text.match(/Mã giảm giá/g)).toHaveLength(2);
  });

  it('tells the booth what to do, and nothing about the buyer but where it goes', () => {
    const text = writeText(page({ audience: 'booth', boothOrderId: 'b' }));
    expect(text).toContain('Gian Mật ong & Sâm có đơn mới LC7K2M-2, giao đến Phường Tân Phong, Lai Châu. Bạn trả lời trước 00:05 25/11/2026.');
    expect(text).toContain('Đơn này cần gọi cho người mua trước khi nhận.');
    expect(text).toContain('https://cho.example.vn/office/');
    expect(text).not.toContain('Chè Tam Đường');
  });

  it('tells each move, in the language of the order', () => {
    expect(writeText(page({ template: 'booth_order.declined', boothOrderId: 'a' }))).toContain(
      'Chè Tam Đường không nhận được đơn LC7K2M-1: gian đã hết hàng. Bạn chưa mất tiền. Phần của các gian khác không đổi.',
    );
    expect(writeText(page({ template: 'booth_order.shipped', boothOrderId: 'b' }))).toContain('Gian nhắn: Xe khách 7 giờ');
    const english = page({ template: 'booth_order.shipped', boothOrderId: 'b', language: 'en' });
    expect(english.subject).toBe('Honey & Ginseng sent order LC7K2M-2');
    expect(writeText(english)).toContain('Please have ₫328,000 in cash ready when they arrive.');
    expect(page({ template: 'booth_order.accepted', boothOrderId: 'b', language: 'en' }).subject).toBe('Honey & Ginseng accepted order LC7K2M-2');
    expect(() => page({ template: 'booth_order.accepted', boothOrderId: 'c' })).toThrow('lack the booth order');
  });

  it('speaks plainly: no exclamation marks, no "quý khách"', () => {
    for (const template of ['order.placed', 'booth_order.accepted', 'booth_order.shipped', 'booth_order.declined'] as const) {
      for (const language of ['vi', 'en'] as const) {
        for (const audience of ['shopper', 'booth'] as const) {
          const text = writeText(page({ template, language, audience, boothOrderId: 'b' }));
          expect(text).not.toMatch(/!|quý khách/i);
        }
      }
    }
  });
});

describe('page', () => {
  it('lets no text become HTML', () => {
    const html = writeHtml(page({ template: 'booth_order.declined', boothOrderId: 'a' }));
    expect(html).not.toContain('<script>');
    expect(html).toContain('Hết Bột matcha &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain('<a href="https://cho.example.vn/don/LC7K2M"');
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });

  it('keeps a subject on one line of at most 150 characters', () => {
    expect(subjectLine('Đơn mới\r\nBcc: all@example.com')).toBe('Đơn mới Bcc: all@example.com');
    expect(subjectLine('đ'.repeat(400))).toHaveLength(150);
  });

  it('writes instants on the clock of Vietnam', () => expect(dateTime(new Date('2026-12-31T17:30:00Z'))).toBe('00:30 01/01/2027'));
});
