import { formatDong } from '@chophien/money';
import type { OrderFacts, OrderPart } from './message-facts.js';
import type { MessageTemplate } from './message-ledger.js';
import type { MailBlock } from './mail-page.js';

export type MailContext = {
  template: MessageTemplate;
  audience: 'shopper' | 'booth';
  language: 'vi' | 'en';
  /** The booth order that it is about; absent for the shopper's message about a whole new order. */
  boothOrderId: string | null;
  /** Without a trailing slash. */
  publicUrl: string;
};

export type Language = 'vi' | 'en';
export type Words = Record<Language, string>;

const payWords = {
  cash_on_delivery: { vi: 'Trả khi nhận', en: 'To pay on delivery' },
  bank_transfer: { vi: 'Trả bằng chuyển khoản', en: 'To pay by transfer' },
  card: { vi: 'Trả bằng thẻ', en: 'To pay by card' },
};

export function deliveryWords({ deliveryMethod, pickupPlace }: OrderPart): { vi: string; en: string } {
  if (deliveryMethod === 'pickup') return { vi: `Tự đến lấy: ${pickupPlace ?? ''}`, en: `Fetch it: ${pickupPlace ?? ''}` };
  return deliveryMethod === 'own_run' ? { vi: 'Phí giao, xe của gian', en: 'Delivery by the booth’s van' } : { vi: 'Phí giao', en: 'Delivery' };
}

export function partTable(language: Language, part: OrderPart): MailBlock {
  const say = picker(language);
  const discounts = [
    { left: { vi: 'Mã giảm giá của gian', en: 'The booth’s voucher' }, amount: part.boothDiscount },
    { left: { vi: 'Mã giảm giá của sàn', en: 'The floor’s voucher' }, amount: part.floorDiscount },
  ];
  return {
    kind: 'table',
    title: `${part.boothName[language]} · ${part.number}`,
    rows: [
      ...part.lines.map((line) => ({ left: `${line.quantity} × ${line.name[language]}, ${line.pack[language]}`, right: formatDong(line.total, language) })),
      { left: say(deliveryWords(part)), right: formatDong(part.deliveryFee, language) },
      ...discounts.flatMap(({ left, amount }) => (amount > 0n ? [{ left: say(left), right: formatDong(-amount, language) }] : [])),
      { left: say(payWords[part.paymentMethod]), right: formatDong(part.total, language) },
    ],
  };
}

export function orderLink(context: MailContext, facts: OrderFacts): MailBlock {
  return {
    kind: 'link',
    label: picker(context.language)({ vi: 'Xem đơn (cần số điện thoại đã đặt)', en: 'See the order (asks for the phone number you gave)' }),
    // the number alone: a phone in an address would stand in logs and histories
    url: `${context.publicUrl}/don/${encodeURIComponent(facts.number)}`,
  };
}

export function noteOf(text: string | null, label: Words, language: Language): MailBlock[] {
  return text && text.trim() !== '' ? [{ kind: 'paragraph', text: `${label[language]}: ${text.trim()}` }] : [];
}

export function small(context: MailContext, facts: OrderFacts): MailBlock[] {
  if (!facts.isDemo) return [];
  const say = picker(context.language);
  return [{ kind: 'note', text: say({ vi: 'Sàn thử nghiệm: giá minh hoạ, không giao hàng thật.', en: 'Trial floor: invented prices, nothing is really delivered.' }) }];
}

export function picker(language: Language): (words: Words) => string {
  return (words) => words[language];
}

/** An instant on the clock of Vietnam, `17:05 24/11/2026`; the country has one time zone and no summer time. */
export function dateTime(instant: Date): string {
  const local = new Date(instant.getTime() + 7 * 3600_000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())} ${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`;
}
