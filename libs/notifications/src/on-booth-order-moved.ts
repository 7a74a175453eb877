import '@chophien/orders';
import { PermanentFailure, defineHandler, ids, rows, type Handler } from '@chophien/platform';
import { writeMessages, type NewMessage } from './message-ledger.js';

type MovedPart = { orderId: string; boothId: string; language: 'vi' | 'en'; hasEmail: boolean };

/**
 * A booth took an order on, weighed it, sent a parcel of it, could not hand one over, had it back, or declined it: the shopper's feed says so, and an e-mail where there is an address. Where there is
 * none, nobody was reached in writing: the booth sees that, telephones, and sets the mark.
 */
function tellShopper(topic: 'booth_order.accepted' | 'booth_order.shipped' | 'booth_order.declined' | 'booth_order.returned' | 'booth_order.weighed' | 'booth_order.weight_asked' | 'shipment.failed', name: string): Handler {
  return defineHandler({
    topic,
    name,
    payload: ids('boothOrderId'),
    async run({ tx, outboxId, actor }, { boothOrderId }) {
      const [part] = await rows<MovedPart>(
        tx,
        `SELECT bo.order_id AS "orderId", bo.booth_id AS "boothId", o.language, coalesce(o.buyer_email, '') <> '' AS "hasEmail"
         FROM booth_order bo JOIN customer_order o ON o.id = bo.order_id WHERE bo.id = $1`,
        [boothOrderId],
      );
      if (!part) throw new PermanentFailure('no such booth order');
      const { orderId, boothId, language } = part;
      const shopper: Omit<NewMessage, 'channel'> = { audience: 'shopper', recipientKey: 'shopper', language, orderId, boothOrderId, boothId };
      await writeMessages(tx, { outboxId, template: topic, requestId: actor.requestId }, [
        { ...shopper, channel: 'feed' },
        { ...shopper, channel: part.hasEmail ? 'email' : 'call' },
      ]);
    },
  });
}

export const onBoothOrderAccepted = tellShopper('booth_order.accepted', 'tell-booth-order-accepted');
export const onBoothOrderShipped = tellShopper('booth_order.shipped', 'tell-booth-order-shipped');
export const onBoothOrderReturned = tellShopper('booth_order.returned', 'tell-booth-order-returned');
export const onBoothOrderWeighed = tellShopper('booth_order.weighed', 'tell-booth-order-weighed');
export const onWeightAsked = tellShopper('booth_order.weight_asked', 'tell-weight-asked');
export const onShipmentFailed = tellShopper('shipment.failed', 'tell-shipment-failed');
export const onBoothOrderDeclined = tellShopper('booth_order.declined', 'tell-booth-order-declined');
