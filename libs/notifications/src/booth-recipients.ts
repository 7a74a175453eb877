import type { NewMessage } from './message-ledger.js';

/** A booth order with whom its booth's news goes to. */
export type BoothRecipients = { boothOrderId: string; boothId: string; /** Members who handle orders and can sign in. */ handlers: string[]; boothHasEmail: boolean };

/** The columns of BoothRecipients where `booth_order bo` and `booth b` stand. */
export const boothRecipientColumns = `bo.id AS "boothOrderId", bo.booth_id AS "boothId", coalesce(b.email, '') <> '' AS "boothHasEmail",
  ARRAY(SELECT m.person_id FROM booth_member m JOIN person p ON p.id = m.person_id
    WHERE m.booth_id = bo.booth_id AND m.role IN ('owner', 'order_handler') AND p.disabled_at IS NULL ORDER BY m.person_id)::text[] AS handlers`;

/** The booth's feed, and an e-mail to whoever handles orders there; a booth without members is written to at the booth's own address. */
export function messagesToBooth(orderId: string, { boothOrderId, boothId, handlers, boothHasEmail }: BoothRecipients): NewMessage[] {
  const booth = { audience: 'booth', language: 'vi', orderId, boothOrderId, boothId } as const;
  const messages: NewMessage[] = [{ ...booth, channel: 'feed', recipientKey: boothId }];
  // one person may handle the orders of several booths, and each is news of its own
  for (const personId of handlers) messages.push({ ...booth, channel: 'email', recipientKey: `${boothId}/${personId}`, personId });
  if (handlers.length === 0 && boothHasEmail) messages.push({ ...booth, channel: 'email', recipientKey: boothId });
  return messages;
}
