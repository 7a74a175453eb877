import { formatDong } from '@chophien/money';
import type { MailBlock } from './mail-page.js';
import type { OrderFacts, PaymentFact } from './message-facts.js';

type Language = 'vi' | 'en';
type Words = Record<Language, string>;

/** How and whom to pay, for the mail about a new order: cash to each booth, and each transfer with all that it needs. */
export function howToPay(language: Language, facts: OrderFacts, dateTime: (instant: Date) => string): MailBlock[] {
  const say = (words: Words) => words[language];
  const transfers = facts.payments.filter((payment) => payment.state === 'awaiting');
  const total = formatDong(facts.total, language);
  const inCash = facts.parts.filter((part) => part.paymentMethod === 'cash_on_delivery');
  if (transfers.length === 0 && inCash.length === facts.parts.length) {
    return [
      {
        kind: 'paragraph',
        text: say({ vi: `Tổng cộng ${total}. Bạn trả tiền mặt cho từng gian khi nhận hàng.`, en: `${total} in all. You pay each booth in cash when its goods arrive.` }),
      },
    ];
  }
  const cashNames = inCash.map((part) => part.boothName[language]).join(', ');
  return [
    { kind: 'paragraph', text: say({ vi: `Tổng cộng ${total}.`, en: `${total} in all.` }) },
    ...transfers.flatMap((payment) => (payment.memo === null ? [cardBlock(language, payment, dateTime)] : transferBlocks(language, payment, dateTime))),
    ...(inCash.length > 0
      ? [{ kind: 'paragraph', text: say({ vi: `Phần của ${cashNames} bạn trả tiền mặt khi nhận hàng.`, en: `You pay ${cashNames} in cash when the goods arrive.` }) } as const]
      : []),
  ];
}

/** A card has nothing to copy: it is paid from the order's page, whose link stands in the same mail. */
function cardBlock(language: Language, payment: PaymentFact, dateTime: (instant: Date) => string): MailBlock {
  const [payee, until] = [payment.payee[language], payment.expiresAt ? dateTime(payment.expiresAt) : ''];
  const words = {
    vi: `Bạn trả một lần bằng thẻ cho đơn vị thanh toán ${payee}. Nếu chưa trả, mở trang đơn và bấm Trả bằng thẻ trước ${until}; tiền tới rồi các gian mới bắt đầu.`,
    en: `You pay once, by card, to the payment company ${payee}. If you have not yet, open the order’s page and press Pay by card before ${until}; the booths begin when the money is there.`,
  };
  return { kind: 'paragraph', text: words[language] };
}

function transferBlocks(language: Language, payment: PaymentFact, dateTime: (instant: Date) => string): MailBlock[] {
  const say = (words: Words) => words[language];
  const payee = payment.payee[language];
  const until = payment.expiresAt ? dateTime(payment.expiresAt) : '';
  return [
    {
      kind: 'paragraph',
      text: payment.boothOrderId
        ? say({
            vi: `Bạn trả cho ${payee}, không phải cho sàn. Chuyển khoản trước ${until}, đúng số tiền và nội dung dưới đây; tiền tới rồi gian mới bắt đầu.`,
            en: `You pay ${payee}, not the floor. Transfer before ${until}, exactly this amount with exactly these words; the booth begins when the money is there.`,
          })
        : say({
            vi: `Bạn trả một lần cho đơn vị thanh toán ${payee}. Chuyển khoản trước ${until}, đúng số tiền và nội dung dưới đây; tiền tới rồi các gian mới bắt đầu.`,
            en: `You pay once, to the payment company ${payee}. Transfer before ${until}, exactly this amount with exactly these words; the booths begin when the money is there.`,
          }),
    },
    {
      kind: 'table',
      title: say({ vi: `Chuyển khoản cho ${payee}`, en: `Transfer to ${payee}` }),
      rows: [
        { left: say({ vi: 'Ngân hàng', en: 'Bank' }), right: payment.bankName ?? '' },
        { left: say({ vi: 'Số tài khoản', en: 'Account' }), right: payment.accountNumber ?? '' },
        { left: say({ vi: 'Chủ tài khoản', en: 'Holder' }), right: payment.holder ?? '' },
        { left: say({ vi: 'Số tiền', en: 'Amount' }), right: formatDong(payment.amount, language) },
        { left: say({ vi: 'Nội dung', en: 'Words of the transfer' }), right: payment.memo ?? '' },
      ],
    },
  ];
}

/** Subject and first paragraph of a mail about a payment: to the shopper, or (where it names the booth order) to its booth. */
export function paymentNews(
  context: { template: 'order.paid' | 'payment.expired' | 'payment.refund_due'; audience: 'shopper' | 'booth'; language: Language },
  facts: OrderFacts,
  payment: PaymentFact,
): { subject: string; text: string } {
  const { language } = context;
  const say = (subject: Words, text: Words) => ({ subject: subject[language], text: text[language] });
  const amount = formatDong(payment.amount, language);
  const refund = formatDong(payment.refundDue, language);
  const payee = payment.payee[language];
  const number = payment.boothOrderNumber ?? facts.number;
  switch (context.template) {
    case 'order.paid':
      return say(
        { vi: `Đơn ${number}: đã nhận ${amount}`, en: `Order ${number}: ${amount} received` },
        {
          vi: `${payee} đã nhận đủ ${amount} cho đơn ${number}. Gian trả lời đơn rồi chuẩn bị hàng; bạn không phải trả gì thêm khi nhận.`,
          en: `${payee} received ${amount} for order ${number}, in full. The booth answers and prepares the goods; there is nothing more to pay on delivery.`,
        },
      );
    case 'payment.expired':
      if (payment.memo === null) return say(
        { vi: `Đơn ${number}: hết hạn trả tiền`, en: `Order ${number}: the time to pay has run out` },
        {
          vi: `Chưa thấy ${amount} của đơn ${number} trong thời hạn, nên đơn đã dừng và hàng được bán tiếp. Trang trả bằng thẻ đã đóng. Nếu bạn đã trả rồi thì đừng trả lại: còn hàng thì đơn chạy tiếp, hết hàng thì bạn được hoàn tiền. Còn muốn mua, bạn đặt lại đơn mới.`,
          en: `The ${amount} for order ${number} did not arrive in time, so it has ended and its goods are for sale again. The page for cards is closed. If you did pay, do not pay again: while there are goods the order goes on, else you get it back. If you still want the goods, please order again.`,
        },
      );
      return say(
        { vi: `Đơn ${number}: hết hạn chuyển khoản`, en: `Order ${number}: the time to transfer has run out` },
        {
          vi: `Chưa thấy ${amount} của đơn ${number} trong thời hạn, nên phần này đã dừng và hàng được bán tiếp. Nếu bạn đã chuyển rồi thì đừng chuyển lại: tiền tới muộn mà còn hàng thì đơn chạy tiếp, hết hàng thì bạn được hoàn tiền. Còn muốn mua, bạn đặt lại đơn mới.`,
          en: `The ${amount} for order ${number} did not arrive in time, so this part has ended and its goods are for sale again. If you did transfer, do not transfer again: late money revives the order while there are goods, else you get it back. If you still want the goods, please order again.`,
        },
      );
    case 'payment.refund_due':
      return context.audience === 'booth'
        ? say(
            { vi: `Đơn ${number}: cần hoàn ${refund}`, en: `Order ${number}: ${refund} to give back` },
            {
              vi: `Một phần tiền đã nhận của đơn ${number} phải trả lại: hàng không giao nữa, cân nhẹ hơn lúc đặt, hoặc tiền tới khi đơn đã dừng. ${payee} cần hoàn ${refund} cho người mua.`,
              en: `Some of what came for order ${number} has to go back: goods will not be delivered, weigh less than ordered, or the money came when the order had ended. ${payee} has to give ${refund} back to the buyer.`,
            },
          )
        : say(
            { vi: `Đơn ${number}: bạn được hoàn ${refund}`, en: `Order ${number}: you get ${refund} back` },
            {
              vi: `Bạn đã trả nhiều hơn phải trả cho đơn ${number}: hàng không giao nữa, cân nhẹ hơn lúc đặt, hoặc tiền tới khi đơn đã dừng. ${payee} sẽ hoàn ${refund} cho bạn. Trang đơn ghi rõ từng phần.`,
              en: `You have paid more than is owed for order ${number}: goods will not be delivered, weigh less than ordered, or the money came when the order had ended. ${payee} will give you ${refund} back. The order page says which part.`,
            },
          );
  }
}
