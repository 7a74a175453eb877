import { formatDong } from '@chophien/money';
import type { OrderFacts, OrderPart } from './message-facts.js';
import type { MessageTemplate } from './message-ledger.js';
import { howToPay, paymentNews } from './payment-words.js';
import { subjectLine, type MailBlock, type MailPage } from './mail-page.js';
import { boothCarrierRefused, boothOrderPlaced, boothUnanswered } from './booth-message-words.js';
import { dateTime, noteOf, orderLink, partTable, picker, small, type MailContext, type Words } from './message-parts.js';

export { dateTime, type MailContext } from './message-parts.js';

const declineReasons: Record<string, Words> = {
  out_of_stock: { vi: 'gian đã hết hàng', en: 'the booth has run out' },
  cannot_deliver: { vi: 'gian chưa giao được đến địa chỉ này', en: 'the booth cannot deliver to this address' },
  buyer_unreachable: { vi: 'gian gọi mà chưa gặp được bạn', en: 'the booth could not reach you by phone' },
  suspected_false: { vi: 'gian chưa xác nhận được đơn này', en: 'the booth could not confirm this order' },
  unanswered: { vi: 'gian không trả lời trong thời hạn, kể cả khi sàn đã nhắc', en: 'the booth did not answer in time, even when the floor asked' },
  other: { vi: 'gian không giao được lần này', en: 'the booth cannot deliver this time' },
};

const failWords: Record<string, Words> = {
  no_answer: { vi: 'người giao gọi bạn không được', en: 'the carrier could not reach you' },
  refused: { vi: 'người giao ghi là bạn không nhận', en: 'the carrier noted that you did not take them' },
  wrong_address: { vi: 'người giao không tìm thấy địa chỉ', en: 'the carrier could not find the address' },
  another_day: { vi: 'đã hẹn giao hôm khác', en: 'another day was agreed on' },
  other: { vi: 'người giao chưa đưa được hàng', en: 'the carrier could not hand them over' },
};

/** Says in words what happened and what to do next. Throws when the facts lack the booth order that the message is about. */
export function mailPageOf(context: MailContext, facts: OrderFacts): MailPage {
  if (context.audience === 'shopper' && context.template === 'order.placed') return shopperOrderPlaced(context, facts);
  if (isAboutPayment(context.template)) return paymentMail({ ...context, template: context.template }, facts);
  const part = facts.parts.find((candidate) => candidate.id === context.boothOrderId);
  if (!part) throw new Error('the facts lack the booth order of the message');
  if (context.template === 'booth_order.unanswered') return boothUnanswered(context, facts, part);
  if (context.template === 'shipment.carrier_refused') return boothCarrierRefused(context, facts, part);
  return context.audience === 'booth' ? boothOrderPlaced(context, facts, part) : shopperPartMoved(context, facts, part);
}

function shopperOrderPlaced(context: MailContext, facts: OrderFacts): MailPage {
  const { language } = context;
  const booths = facts.parts.length;
  const due = dateTime(new Date(Math.max(...facts.parts.map((part) => part.answerDueAt.getTime()))));
  const say = picker(language);
  return {
    language,
    subject: subjectLine(
      say({ vi: `Đơn ${facts.number}: đã gửi tới ${booths} gian`, en: `Order ${facts.number}: sent to ${booths} ${booths === 1 ? 'booth' : 'booths'}` }),
    ),
    blocks: [
      {
        kind: 'paragraph',
        text: say({
          vi: `Bạn đã đặt đơn ${facts.number} trên ${facts.floorName.vi}. Mỗi gian trả lời phần của mình, muộn nhất lúc ${due}.`,
          en: `You placed order ${facts.number} on ${facts.floorName.en}. Each booth answers for its own part, by ${due} at the latest.`,
        }),
      },
      ...facts.parts.map((part) => partTable(language, part)),
      ...howToPay(language, facts, dateTime),
      orderLink(context, facts),
      ...small(context, facts),
    ],
  };
}

type PaymentTemplate = 'order.paid' | 'payment.expired' | 'payment.refund_due';
function isAboutPayment(template: MessageTemplate): template is PaymentTemplate {
  return template === 'order.paid' || template === 'payment.expired' || template === 'payment.refund_due';
}

/** To a booth a paid order is a new order; the rest is about the payment of the booth order, or of the whole order. */
function paymentMail(context: MailContext & { template: PaymentTemplate }, facts: OrderFacts): MailPage {
  const part = facts.parts.find((candidate) => candidate.id === context.boothOrderId);
  if (context.audience === 'booth' && context.template === 'order.paid' && part) return boothOrderPlaced(context, facts, part);
  const payment = facts.payments.find((one) => one.boothOrderId === context.boothOrderId) ?? facts.payments.find((one) => one.boothOrderId === null);
  if (!payment) throw new Error('the facts lack the payment of the message');
  const { subject, text } = paymentNews(context, facts, payment);
  const link: MailBlock =
    context.audience === 'booth'
      ? { kind: 'link', label: picker(context.language)({ vi: 'Mở sổ đơn', en: 'Open the orders' }), url: `${context.publicUrl}/office/` }
      : orderLink(context, facts);
  return { language: context.language, subject: subjectLine(subject), blocks: [{ kind: 'paragraph', text }, link, ...small(context, facts)] };
}

function shopperPartMoved(context: MailContext, facts: OrderFacts, part: OrderPart): MailPage {
  const { language } = context;
  const say = picker(language);
  const booth = part.boothName[language];
  const total = formatDong(part.total, language);
  const end = [orderLink(context, facts), ...small(context, facts)];
  switch (context.template) {
    case 'booth_order.accepted':
      return {
        language,
        subject: subjectLine(say({ vi: `${booth} đã nhận đơn ${part.number}`, en: `${booth} accepted order ${part.number}` })),
        blocks: [
          {
            kind: 'paragraph',
            text: say({
              vi: `${booth} đã nhận đơn ${part.number} và đang chuẩn bị hàng. Gửi hàng đi rồi, gian sẽ báo bạn.`,
              en: `${booth} accepted order ${part.number} and is preparing the goods. You will hear when they are on their way.`,
            }),
          },
          partTable(language, part),
          ...end,
        ],
      };
    case 'booth_order.shipped': {
      const isFetched = part.deliveryMethod === 'pickup';
      const isPart = part.state === 'partly_shipped';
      const goods = isPart ? { vi: `Một phần hàng của đơn ${part.number}`, en: `A part of order ${part.number}` } : { vi: `Hàng của đơn ${part.number}`, en: `The goods of order ${part.number}` };
      const where = isFetched ? { vi: `đã sẵn sàng ở ${part.pickupPlace ?? 'điểm lấy hàng'}`, en: `can be fetched at ${part.pickupPlace ?? 'the point'}` } : { vi: 'đang trên đường đến bạn', en: isPart ? 'is on its way to you' : 'are on their way to you' };
      const pay = isFetched ? { vi: `Bạn mang theo ${total} tiền mặt.`, en: `Please bring ${total} in cash.` } : { vi: `Bạn chuẩn bị ${total} tiền mặt để trả khi nhận.`, en: `Please have ${total} in cash ready when they arrive.` };
      const rest = isPart ? { vi: ' Gian gửi tiếp phần còn lại.', en: ' The booth sends the rest later.' } : { vi: '', en: '' };
      return {
        language,
        subject: subjectLine(isFetched ? say({ vi: `Đơn ${part.number}: mời bạn đến lấy`, en: `Order ${part.number} can be fetched` }) : say({ vi: `${booth} đã gửi hàng của đơn ${part.number}`, en: `${booth} sent order ${part.number}` })),
        blocks: [
          {
            kind: 'paragraph',
            text: say({
              vi: `${goods.vi} ${where.vi}.${rest.vi} ${part.isPaid ? 'Bạn đã trả tiền rồi, không phải trả gì khi nhận.' : pay.vi}`,
              en: `${goods.en} ${where.en}.${rest.en} ${part.isPaid ? 'All is paid for; there is nothing to pay any more.' : pay.en}`,
            }),
          },
          ...part.parcels.flatMap(({ state, carrierName, trackingNumber }): MailBlock[] => {
            const words = [carrierName, trackingNumber].filter(Boolean).join(', ');
            return state === 'on_the_way' && words !== '' ? [{ kind: 'paragraph', text: say({ vi: `Người giao: ${words}`, en: `Carrier: ${words}` }) }] : [];
          }),
          ...noteOf(part.trackingNote, { vi: 'Gian nhắn', en: 'The booth writes' }, language),
          partTable(language, part),
          ...end,
        ],
      };
    }
    case 'booth_order.weighed':
      return {
        language,
        subject: subjectLine(say({ vi: `Đơn ${part.number}: cân nhẹ hơn, bạn trả ít hơn`, en: `Order ${part.number} weighs less and costs less` })),
        blocks: [
          {
            kind: 'paragraph',
            text: say({
              vi: `${booth} đã cân hàng của đơn ${part.number}: nhẹ hơn lúc đặt. Phần này nay còn ${total}. ${part.isPaid ? 'Phần chênh được hoàn lại cho bạn.' : 'Bạn trả đúng số ấy khi nhận.'}`,
              en: `${booth} weighed the goods of order ${part.number}: less than ordered. This part now comes to ${total}. ${part.isPaid ? 'You get the difference back.' : 'That is what you pay when they arrive.'}`,
            }),
          },
          partTable(language, part),
          ...end,
        ],
      };
    case 'booth_order.weight_asked': {
      // answered, or weighed again, before this letter went
      if (part.weightAsk === null) {
        return {
          language,
          subject: subjectLine(say({ vi: `Đơn ${part.number}: không còn hỏi trả thêm`, en: `Order ${part.number}: nothing more is asked` })),
          blocks: [
            {
              kind: 'paragraph',
              text: say({
                vi: `${booth} đã cân hàng của đơn ${part.number}. Bạn không cần trả lời gì nữa; trang đơn cho biết số tiền phải trả.`,
                en: `${booth} weighed the goods of order ${part.number}. Nothing is asked of you any more; the order page says what is to be paid.`,
              }),
            },
            ...end,
          ],
        };
      }
      const extra = formatDong(part.weightAsk, language);
      return {
        language,
        subject: subjectLine(say({ vi: `Đơn ${part.number}: hàng nặng hơn, bạn có đồng ý trả thêm ${extra}?`, en: `Order ${part.number} weighs more: is ${extra} more all right?` })),
        blocks: [
          {
            kind: 'paragraph',
            text: say({
              vi: `${booth} đã cân hàng của đơn ${part.number}: nặng hơn lúc đặt, thêm ${extra}. Mở trang đơn để trả lời đồng ý hay không. Bạn không trả lời thì giá giữ như lúc đặt.`,
              en: `${booth} weighed the goods of order ${part.number}: more than ordered, ${extra} more. Open the order page to say yes or no. Without an answer the price stays as ordered.`,
            }),
          },
          ...end,
        ],
      };
    }
    case 'shipment.failed': {
      const reason = failWords[part.parcels.find((parcel) => parcel.state === 'failed')?.failReason ?? 'other'] ?? failWords['other']!;
      return {
        language,
        subject: subjectLine(say({ vi: `Đơn ${part.number}: chưa giao được hàng cho bạn`, en: `Order ${part.number} could not be delivered yet` })),
        blocks: [
          {
            kind: 'paragraph',
            text: say({
              vi: `Hàng của đơn ${part.number} từ ${part.boothName.vi} chưa đến tay bạn: ${reason.vi}. Bạn gọi gian để hẹn lần giao khác; số điện thoại của gian ở trang đơn.`,
              en: `The goods of order ${part.number} from ${part.boothName.en} have not reached you: ${reason.en}. Please ring the booth to agree on another time; its number stands on the order page.`,
            }),
          },
          ...end,
        ],
      };
    }
    case 'booth_order.returned':
      return {
        language,
        subject: subjectLine(say({ vi: `Đơn ${part.number}: hàng đã quay về gian`, en: `Order ${part.number} went back to the booth` })),
        blocks: [
          {
            kind: 'paragraph',
            text: say({
              vi: `Hàng của đơn ${part.number} không đến được tay bạn và đã quay về ${part.boothName.vi}. ${part.isPaid ? `Bạn được hoàn ${total} đã trả.` : 'Bạn không phải trả gì cho phần này.'} Còn muốn mua, bạn đặt lại hoặc gọi gian.`,
              en: `The goods of order ${part.number} did not reach you and went back to ${part.boothName.en}. ${part.isPaid ? `You get back the ${total} that you paid.` : 'There is nothing to pay for this part.'} If you still want them, order again or ring the booth.`,
            }),
          },
          ...end,
        ],
      };
    case 'booth_order.declined': {
      const reason = (declineReasons[part.declineReason ?? 'other'] ?? declineReasons['other']!)[language];
      const othersGoOn = facts.parts.some((other) => other.id !== part.id && other.state !== 'declined');
      return {
        language,
        subject: subjectLine(say({ vi: `${booth} không nhận được đơn ${part.number}`, en: `${booth} could not take order ${part.number}` })),
        blocks: [
          {
            kind: 'paragraph',
            text: say({
              vi: `${booth} không nhận được đơn ${part.number}: ${reason}. ${part.isPaid ? `Bạn được hoàn ${total} đã chuyển.` : 'Bạn chưa mất tiền.'}${othersGoOn ? ' Phần của các gian khác không đổi.' : ''}`,
              en: `${booth} could not take order ${part.number}: ${reason}. ${part.isPaid ? `You get back the ${total} that you paid.` : 'You have paid nothing.'}${othersGoOn ? ' The other booths’ parts stay as they are.' : ''}`,
            }),
          },
          ...noteOf(part.declineNote, { vi: 'Gian nhắn', en: 'The booth writes' }, language),
          ...end,
        ],
      };
    }
    case 'order.placed':
    case 'booth_order.unanswered':
    case 'shipment.carrier_refused':
    case 'order.paid':
    case 'payment.expired':
    case 'payment.refund_due':
      throw new Error('told by its own page');
  }
}

/** How the part comes; where it is fetched, the place with it. */
