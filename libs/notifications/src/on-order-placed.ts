import '@chophien/orders';
import { PermanentFailure, defineHandler, ids, rows } from '@chophien/platform';
import { boothRecipientColumns, messagesToBooth, type BoothRecipients } from './booth-recipients.js';
import { writeMessages, type NewMessage } from './message-ledger.js';

type PlacedPart = BoothRecipients & {
  language: 'vi' | 'en';
  hasEmail: boolean;
  /** Its booth hears of it when the money is there. */
  waitsForMoney: boolean;
};

/** A new order: each booth that may begin finds it in its feed and mail; the shopper gets a mail where an address was given. */
export const onOrderPlaced = defineHandler({
  topic: 'order.placed',
  name: 'tell-order-placed',
  payload: ids('orderId'),
  async run({ tx, outboxId, actor }, { orderId }) {
    const parts = await rows<PlacedPart>(
      tx,
      `SELECT ${boothRecipientColumns}, o.language, coalesce(o.buyer_email, '') <> '' AS "hasEmail",
         EXISTS (SELECT 1 FROM booth_order_move m WHERE m.booth_order_id = bo.id AND m.move = 'place_unpaid') AS "waitsForMoney"
       FROM booth_order bo JOIN customer_order o ON o.id = bo.order_id JOIN booth b ON b.id = bo.booth_id
       WHERE bo.order_id = $1 ORDER BY bo.id`,
      [orderId],
    );
    const [first] = parts;
    if (!first) throw new PermanentFailure('no such order');
    const shopper = { audience: 'shopper', recipientKey: 'shopper', language: first.language, orderId } as const;
    const messages: NewMessage[] = [{ ...shopper, channel: 'feed' }];
    if (first.hasEmail) messages.push({ ...shopper, channel: 'email' });
    for (const part of parts) {
      if (!part.waitsForMoney) messages.push(...messagesToBooth(orderId, part));
    }
    await writeMessages(tx, { outboxId, template: 'order.placed', requestId: actor.requestId }, messages);
  },
});
