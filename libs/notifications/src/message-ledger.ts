import { newId, publish, rows, type Tx } from '@chophien/platform';
import './notification-topics.js';

/** What a message is about; the same word as the topic that causes it. */
export const messageTemplates = ['order.placed', 'booth_order.accepted', 'booth_order.shipped', 'booth_order.declined', 'booth_order.returned', 'booth_order.weighed', 'booth_order.weight_asked', 'shipment.failed', 'shipment.carrier_refused', 'booth_order.unanswered', 'order.paid', 'payment.expired', 'payment.refund_due'] as const;
export type MessageTemplate = (typeof messageTemplates)[number];

export type MessageChannel = 'feed' | 'email' | 'call';

/** One message to one recipient by one channel. */
export type NewMessage = {
  audience: 'shopper' | 'booth';
  channel: MessageChannel;
  /** Who exactly, inside audience and channel: a person's id, a booth's id or 'shopper'. */
  recipientKey: string;
  language: 'vi' | 'en';
  orderId: string;
  boothOrderId?: string;
  boothId?: string;
  personId?: string;
};

/** A feed row is delivered by being there; an e-mail waits; a call waits for a person. */
const firstState = { feed: 'sent', email: 'queued', call: 'not_reached' } as const satisfies Record<MessageChannel, string>;

/**
 * Writes messages into the ledger and orders the sending of the e-mails, in the transaction of the event's delivery. The ledger's unique
 * key (event, template, audience, channel, recipient) lets each be there once, whoever writes it how often.
 */
export async function writeMessages(tx: Tx, cause: { outboxId: string; template: MessageTemplate; requestId: string }, messages: readonly NewMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const columns = <T>(read: (message: NewMessage) => T) => messages.map(read);
  const written = await rows<{ id: string; channel: MessageChannel }>(
    tx,
    `INSERT INTO message (id, outbox_id, template, audience, channel, recipient_key, language, order_id, booth_order_id, booth_id, person_id, state, sent_at)
     SELECT m.id, $1, $2, m.audience, m.channel, m.recipient_key, m.language, m.order_id, m.booth_order_id, m.booth_id, m.person_id, m.state,
       CASE WHEN m.state = 'sent' THEN now() END
     FROM unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::uuid[], $9::uuid[], $10::uuid[], $11::uuid[], $12::text[])
       AS m (id, audience, channel, recipient_key, language, order_id, booth_order_id, booth_id, person_id, state)
     ON CONFLICT DO NOTHING
     RETURNING id, channel`,
    [
      cause.outboxId,
      cause.template,
      columns(() => newId()),
      columns((message) => message.audience),
      columns((message) => message.channel),
      columns((message) => message.recipientKey),
      columns((message) => message.language),
      columns((message) => message.orderId),
      columns((message) => message.boothOrderId ?? null),
      columns((message) => message.boothId ?? null),
      columns((message) => message.personId ?? null),
      columns((message) => firstState[message.channel]),
    ],
  );
  for (const message of written) {
    if (message.channel === 'email') await publish(tx, 'message.queued', { messageId: message.id }, cause.requestId);
  }
}
