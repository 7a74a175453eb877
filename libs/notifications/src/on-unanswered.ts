import '@chophien/orders';
import { formatPhone } from '@chophien/places';
import { PermanentFailure, defineHandler, ids, publish, rows, type Handler, type Tx } from '@chophien/platform';
import { boothRecipientColumns, messagesToBooth, type BoothRecipients } from './booth-recipients.js';
import { deliverLetter } from './deliver-letter.js';
import type { MailPage } from './mail-page.js';
import { writeMessages } from './message-ledger.js';
import { dateTime } from './message-words.js';
import './notification-topics.js';
import type { SendMessageOptions } from './send-message.js';
import { unansweredPage } from './unanswered-words.js';

/** Who handles the floor's orders; the administrators, where nobody else does. */
const officers = `
WITH officer AS (
  SELECT p.id, f.key = 'administrator' AS "isAdministrator" FROM person p JOIN floor_bundle f ON f.key = p.floor_role
  WHERE p.disabled_at IS NULL AND (f.key = 'administrator' OR 'floor.orders.type' = ANY (f.permissions))
)
SELECT id FROM officer WHERE NOT "isAdministrator" OR NOT EXISTS (SELECT 1 FROM officer WHERE NOT "isAdministrator") ORDER BY id`;

const facts = `
SELECT bo.number, bo.state, bo.placed_at AS "placedAt", bo.answer_due_at AS "answerDueAt", bo.lapses_at AS "lapsesAt", b.name_vi AS "boothName", b.phone AS "boothPhone", o.is_demo AS "isDemo"
FROM booth_order bo JOIN booth b ON b.id = bo.booth_id JOIN customer_order o ON o.id = bo.order_id WHERE bo.id = $1`;

/** A booth let the time to answer pass: it is reminded, and the floor's officers hear whom to ring. */
export function unansweredHandlers(options: SendMessageOptions): Handler[] {
  return [
    defineHandler({
      topic: 'booth_order.unanswered',
      name: 'tell-booth-unanswered',
      payload: ids('boothOrderId'),
      async run({ tx, outboxId, actor }, { boothOrderId }) {
        const [part] = await rows<BoothRecipients & { orderId: string }>(
          tx,
          `SELECT ${boothRecipientColumns}, bo.order_id AS "orderId" FROM booth_order bo JOIN booth b ON b.id = bo.booth_id WHERE bo.id = $1`,
          [boothOrderId],
        );
        if (!part) throw new PermanentFailure('no such booth order');
        await writeMessages(tx, { outboxId, template: 'booth_order.unanswered', requestId: actor.requestId }, messagesToBooth(part.orderId, part));
      },
    }),
    defineHandler({
      topic: 'booth_order.unanswered',
      name: 'tell-floor-unanswered',
      payload: ids('boothOrderId'),
      async run({ tx, actor }, { boothOrderId }) {
        for (const { id } of await rows<{ id: string }>(tx, officers)) await publish(tx, 'booth_order.unanswered_letter_queued', { boothOrderId, personId: id }, actor.requestId);
      },
    }),
    defineHandler({
      topic: 'booth_order.unanswered_letter_queued',
      name: 'send-unanswered-letter',
      payload: ids('boothOrderId', 'personId'),
      attempts: 11,
      backoffMs: 5_000,
      runOutside: (delivery, { boothOrderId, personId }) => deliverLetter(delivery, options, { id: boothOrderId, personId, page: (tx, publicUrl) => pageOf(tx, boothOrderId, publicUrl) }),
    }),
  ];
}

/** Null where the booth answered while the letter waited. */
async function pageOf(tx: Tx, boothOrderId: string, publicUrl: string): Promise<MailPage | null> {
  const [found] = await rows<{ number: string; state: string; placedAt: Date; answerDueAt: Date; lapsesAt: Date; boothName: string; boothPhone: string; isDemo: boolean }>(tx, facts, [boothOrderId]);
  if (!found) throw new PermanentFailure('no such booth order');
  if (found.state !== 'placed') return null;
  return unansweredPage({
    ...found,
    placedAt: dateTime(found.placedAt),
    answerDueAt: dateTime(found.answerDueAt),
    lapsesAt: dateTime(found.lapsesAt),
    boothPhone: formatPhone(found.boothPhone),
    url: `${publicUrl}/office/floor/orders/${boothOrderId}`,
  });
}
