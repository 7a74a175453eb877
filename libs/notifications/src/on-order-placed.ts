import '@chophien/orders';
import { PermanentFailure, defineHandler, ids, rows } from '@chophien/platform';
import { writeMessages, type NewMessage } from './message-ledger.js';

type PlacedPart = {
  boothOrderId: string;
  boothId: string;
  language: 'vi' | 'en';
  hasEmail: boolean;
  /** Members who handle orders and can sign in. */
  handlers: string[];
  boothHasEmail: boolean;
};

/**
 * A new order: each booth finds it in its feed, and whoever handles orders there gets an e-mail; the shopper gets one where an address
 * was given. A booth without members is written to at the booth's own address.
 */
export const onOrderPlaced = defineHandler({
  topic: 'order.placed',
  name: 'tell-order-placed',
  payload: ids('orderId'),
  async run({ tx, outboxId, actor }, { orderId }) {
    const parts = await rows<PlacedPart>(
      tx,
      `SELECT bo.id AS "boothOrderId", bo.booth_id AS "boothId", o.language, coalesce(o.buyer_email, '') <> '' AS "hasEmail",
         coalesce(b.email, '') <> '' AS "boothHasEmail",
         ARRAY(SELECT m.person_id FROM booth_member m JOIN person p ON p.id = m.person_id
               WHERE m.booth_id = bo.booth_id AND m.role IN ('owner', 'order_handler') AND p.disabled_at IS NULL ORDER BY m.person_id)::text[] AS handlers
       FROM booth_order bo JOIN customer_order o ON o.id = bo.order_id JOIN booth b ON b.id = bo.booth_id
       WHERE bo.order_id = $1 ORDER BY bo.id`,
      [orderId],
    );
    const [first] = parts;
    if (!first) throw new PermanentFailure('no such order');
    const shopper = { audience: 'shopper', recipientKey: 'shopper', language: first.language, orderId } as const;
    const messages: NewMessage[] = [{ ...shopper, channel: 'feed' }];
    if (first.hasEmail) messages.push({ ...shopper, channel: 'email' });
    for (const { boothOrderId, boothId, handlers, boothHasEmail } of parts) {
      const booth = { audience: 'booth', language: 'vi', orderId, boothOrderId, boothId } as const;
      messages.push({ ...booth, channel: 'feed', recipientKey: boothId });
      // one person may handle the orders of several booths, and each is news of its own
      for (const personId of handlers) messages.push({ ...booth, channel: 'email', recipientKey: `${boothId}/${personId}`, personId });
      if (handlers.length === 0 && boothHasEmail) messages.push({ ...booth, channel: 'email', recipientKey: boothId });
    }
    await writeMessages(tx, { outboxId, template: 'order.placed', requestId: actor.requestId }, messages);
  },
});
