import { formatDong } from '@chophien/money';
import type { OrderFacts, OrderPart } from './message-facts.js';
import { subjectLine, type MailBlock, type MailPage } from './mail-page.js';
import { dateTime, partTable, picker, small, type MailContext } from './message-parts.js';

export function boothOrderPlaced(context: MailContext, facts: OrderFacts, part: OrderPart): MailPage {
  const { language } = context;
  const say = picker(language);
  const due = dateTime(part.answerDueAt);
  const call: MailBlock[] = part.confirmByCall
    ? [{ kind: 'paragraph', text: say({ vi: 'Đơn này cần gọi cho người mua trước khi nhận.', en: 'Telephone the buyer before you accept this order.' }) }]
    : [];
  return {
    language,
    subject: subjectLine(
      say({ vi: `Đơn mới ${part.number} cho ${part.boothName.vi}: ${formatDong(part.total)}`, en: `New order ${part.number} for ${part.boothName.en}: ${formatDong(part.total, 'en')}` }),
    ),
    blocks: [
      {
        kind: 'paragraph',
        text: say({
          vi: `Gian ${part.boothName.vi} có đơn mới ${part.number}, giao đến ${facts.communeName}, ${facts.provinceName}. Bạn trả lời trước ${due}.`,
          en: `${part.boothName.en} has a new order, ${part.number}, to ${facts.communeName}, ${facts.provinceName}. Please answer before ${due}.`,
        }),
      },
      ...call,
      ...(part.isPaid ? [{ kind: 'paragraph', text: say(part.paymentMethod === 'card' ? { vi: 'Người mua đã trả đủ tiền bằng thẻ.', en: 'The buyer has paid by card, in full.' } : { vi: 'Người mua đã chuyển khoản đủ tiền.', en: 'The buyer has paid by transfer, in full.' }) } as const] : []),
      partTable(language, part),
      { kind: 'link', label: say({ vi: 'Mở sổ đơn để nhận hoặc từ chối', en: 'Open the orders to accept or decline' }), url: `${context.publicUrl}/office/` },
      {
        kind: 'note',
        text: say({ vi: 'Tên, số điện thoại và địa chỉ người mua chỉ hiện trong sổ đơn.', en: "The buyer's name, phone and address are shown in the back office only." }),
      },
      ...small(context, facts),
    ],
  };
}

export function boothUnanswered(context: MailContext, facts: OrderFacts, part: OrderPart): MailPage {
  const { language } = context;
  const say = picker(language);
  const due = dateTime(part.answerDueAt);
  const lapses = part.lapsesAt === null ? '' : dateTime(part.lapsesAt);
  return {
    language,
    subject: subjectLine(say({ vi: `Đơn ${part.number} đã quá hạn trả lời`, en: `Order ${part.number} waits for your answer` })),
    blocks: [
      {
        kind: 'paragraph',
        text: say({
          vi: `Đơn ${part.number} của gian ${part.boothName.vi} hẹn trả lời trước ${due} mà chưa được nhận hay từ chối. Sàn đã được báo. Bạn trả lời ngay; đến ${lapses} vẫn chưa trả lời thì đơn tự huỷ.`,
          en: `Order ${part.number} of ${part.boothName.en} was due for an answer by ${due} and is neither accepted nor declined. The floor has been told. Please answer now; without an answer by ${lapses} the order is cancelled by itself.`,
        }),
      },
      partTable(language, part),
      { kind: 'link', label: say({ vi: 'Mở sổ đơn để nhận hoặc từ chối', en: 'Open the orders to accept or decline' }), url: `${context.publicUrl}/office/` },
      ...small(context, facts),
    ],
  };
}

export function boothCarrierRefused(context: MailContext, facts: OrderFacts, part: OrderPart): MailPage {
  const { language } = context;
  const say = picker(language);
  return {
    language,
    subject: subjectLine(say({ vi: `Đơn ${part.number}: hãng vận chuyển không đến lấy`, en: `Order ${part.number}: the carrier will not come` })),
    blocks: [
      {
        kind: 'paragraph',
        text: say({
          vi: `Hãng vận chuyển không nhận kiện hàng của đơn ${part.number}. Lý do ghi ở trang đơn. Hàng vẫn ở gian: bạn sửa rồi gọi lại, hoặc tự gửi.`,
          en: `The carrier will not fetch the parcel of order ${part.number}. The order’s page says why. The goods are still with you: mend it and ask again, or send them yourself.`,
        }),
      },
      { kind: 'link', label: say({ vi: 'Mở đơn', en: 'Open the order' }), url: `${context.publicUrl}/office/` },
      ...small(context, facts),
    ],
  };
}
