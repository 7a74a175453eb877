import '@chophien/orders';
import { PermanentFailure, defineHandler, ids, rows, type Tx } from '@chophien/platform';
import { boothRecipientColumns, messagesToBooth, type BoothRecipients } from './booth-recipients.js';
import { writeMessages, type NewMessage } from './message-ledger.js';

type PaymentNews = { orderId: string; boothOrderId: string | null; boothId: string | null; language: 'vi' | 'en'; hasEmail: boolean; owedSince: string | null };

/** A transfer came: the shopper hears that it did, and each booth that it paid for hears of its order. */
export const onOrderPaid = defineHandler({
  topic: 'order.paid',
  name: 'tell-order-paid',
  payload: ids('paymentId'),
  async run({ tx, outboxId, actor }, { paymentId }) {
    const news = await newsOf(tx, paymentId);
    const messages = [...toShopper(news, news.hasEmail ? ['feed', 'email'] : ['feed']), ...(await toBooths(tx, news))];
    await writeMessages(tx, { outboxId, template: 'order.paid', requestId: actor.requestId }, messages);
  },
});

/** No transfer came in time: the shopper hears that the order is off. No booth does: it never heard of it. */
export const onPaymentExpired = defineHandler({
  topic: 'payment.expired',
  name: 'tell-payment-expired',
  payload: ids('paymentId'),
  async run({ tx, outboxId, actor }, { paymentId }) {
    const news = await newsOf(tx, paymentId);
    await writeMessages(tx, { outboxId, template: 'payment.expired', requestId: actor.requestId }, toShopper(news, news.hasEmail ? ['feed', 'email'] : ['feed']));
  },
});

/**
 * Money is here for goods that are not: the shopper hears that it comes back, by telephone where there is no address, and so does whoever has to send it.
 * Where a booth declined what was paid, its decline has told the shopper already.
 */
export const onRefundDue = defineHandler({
  topic: 'payment.refund_due',
  name: 'tell-refund-due',
  payload: ids('paymentId'),
  async run({ tx, outboxId, actor }, { paymentId }) {
    const news = await newsOf(tx, paymentId);
    const isTold = news.owedSince === 'paid' || news.owedSince === 'to_refund';
    const messages = isTold ? [] : [...toShopper(news, ['feed', news.hasEmail ? 'email' : 'call']), ...(await toBooths(tx, news))];
    await writeMessages(tx, { outboxId, template: 'payment.refund_due', requestId: actor.requestId }, messages);
  },
});

async function newsOf(tx: Tx, paymentId: string): Promise<PaymentNews> {
  const [news] = await rows<PaymentNews>(
    tx,
    `SELECT p.order_id AS "orderId", p.booth_order_id AS "boothOrderId", p.booth_id AS "boothId", o.language, coalesce(o.buyer_email, '') <> '' AS "hasEmail",
       (SELECT m.from_state FROM payment_move m WHERE m.payment_id = p.id AND m.move = 'owe_back' ORDER BY m.id DESC LIMIT 1) AS "owedSince"
     FROM payment p JOIN customer_order o ON o.id = p.order_id WHERE p.id = $1`,
    [paymentId],
  );
  if (!news) throw new PermanentFailure('no such payment');
  return news;
}

function toShopper({ orderId, boothOrderId, boothId, language }: PaymentNews, channels: readonly NewMessage['channel'][]): NewMessage[] {
  const shopper = { audience: 'shopper', recipientKey: 'shopper', language, orderId, ...(boothOrderId && boothId ? { boothOrderId, boothId } : {}) } as const;
  return channels.map((channel) => ({ ...shopper, channel }));
}

/** The booth of the payment, or every booth of its order where one payment is for all. */
async function toBooths(tx: Tx, { orderId, boothOrderId }: PaymentNews): Promise<NewMessage[]> {
  const parts = await rows<BoothRecipients>(
    tx,
    `SELECT ${boothRecipientColumns} FROM booth_order bo JOIN booth b ON b.id = bo.booth_id WHERE bo.order_id = $1 AND ($2::uuid IS NULL OR bo.id = $2) ORDER BY bo.id`,
    [orderId, boothOrderId],
  );
  return parts.flatMap((part) => messagesToBooth(orderId, part));
}
