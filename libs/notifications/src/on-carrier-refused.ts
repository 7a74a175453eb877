import '@chophien/orders';
import { PermanentFailure, defineHandler, ids, rows } from '@chophien/platform';
import { boothRecipientColumns, messagesToBooth, type BoothRecipients } from './booth-recipients.js';
import { writeMessages } from './message-ledger.js';

/** A carrier will not fetch what a booth asked it to: the booth hears, since it waits for somebody who does not come. */
export const onCarrierRefused = defineHandler({
  topic: 'shipment.carrier_refused',
  name: 'tell-booth-carrier-refused',
  payload: ids('boothOrderId'),
  async run({ tx, outboxId, actor }, { boothOrderId }) {
    const [part] = await rows<BoothRecipients & { orderId: string }>(
      tx,
      `SELECT ${boothRecipientColumns}, bo.order_id AS "orderId" FROM booth_order bo JOIN booth b ON b.id = bo.booth_id WHERE bo.id = $1`,
      [boothOrderId],
    );
    if (!part) throw new PermanentFailure('no such booth order');
    await writeMessages(tx, { outboxId, template: 'shipment.carrier_refused', requestId: actor.requestId }, messagesToBooth(part.orderId, part));
  },
});
