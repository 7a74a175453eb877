import {
  MailNotSent,
  MailRefused,
  PermanentFailure,
  TryLater,
  defineHandler,
  errorReason,
  ids,
  keepMail,
  killPoint,
  killTestPlan,
  rows,
  type Handler,
  type Mail,
  type Tx,
} from '@chophien/platform';
import { writeHtml, writeText } from './mail-page.js';
import { readOrderFacts } from './message-facts.js';
import type { MessageTemplate } from './message-ledger.js';
import { composeShopperMessage, isShopperTemplate, type ShopperTemplate } from './shopper-messages.js';
import { mailPageOf } from './message-words.js';

/** What sends: `SmtpMailer` of the platform, or a test's own. Throws MailRefused or MailNotSent. */
export type MailSender = { send(mail: Mail): Promise<void> };

export type SendMessageOptions = {
  /** Absent: mail is kept. A demo floor keeps all mail whatever is given here. */
  sender: MailSender | undefined;
  /** Public address of a demo floor; a live floor has its own in the database. Without a trailing slash. */
  publicUrl: string;
};

/** How long a claim stands. Longer than any sending takes, so that only a dead process's claim runs out. */
const claimMs = killTestPlan.claimMs ?? 120_000;

type StoredMessage = {
  state: 'queued' | 'sending' | 'sent' | 'failed' | 'not_reached' | 'done';
  template: MessageTemplate | ShopperTemplate;
  audience: 'shopper' | 'booth';
  channel: string;
  language: 'vi' | 'en';
  /** Null for what is told about an account. */
  orderId: string | null;
  shopperId: string | null;
  shopperCodeId: string | null;
  boothOrderId: string | null;
  address: string | null;
  claimAgeMs: number | null;
  isLive: boolean;
  floorUrl: string;
};

/**
 * Sends one e-mail of the ledger, rendered from fresh rows.
 *
 * Kept mail is exactly once: the kept mail, the mark "sent" and the delivery's mark commit together. SMTP cannot be: between the
 * server's yes and our mark lies a crash. So the message is claimed first, sent outside any transaction, then marked; a claim whose
 * process died is taken over after two minutes, sent again under the same Message-ID, and counted as a possible double.
 */
export function sendMessage(options: SendMessageOptions): Handler {
  return defineHandler({
    topic: 'message.queued',
    name: 'send-message',
    payload: ids('messageId'),
    // 5 s, 10 s, 20 s … ten minutes: about 40 minutes of patience with a mail server
    attempts: 11,
    backoffMs: 5_000,

    async runOutside({ db, finish }, { messageId }) {
      const claimed = await db.tx(async (tx) => {
        const message = await lockMessage(tx, messageId);
        killPoint('claimed');
        if (message.state === 'sent' || message.state === 'done' || message.state === 'not_reached') {
          await finish(tx);
          return undefined;
        }
        const mail = await compose(tx, messageId, message, options.publicUrl);
        if (!options.sender || !message.isLive) {
          await keepMail(tx, mail);
          await markSent(tx, messageId, ['queued', 'sending', 'failed']);
          await finish(tx);
          killPoint('effect-done');
          return undefined;
        }
        const takesOver = message.state === 'sending';
        if (takesOver && (message.claimAgeMs ?? 0) < claimMs) throw new TryLater('claimed by another run', claimMs - (message.claimAgeMs ?? 0) + 100);
        await rows(
          tx,
          `UPDATE message SET state = 'sending', claimed_at = now(), attempts = attempts + 1, possible_double = possible_double OR $2 WHERE id = $1`,
          [messageId, takesOver],
        );
        return { mail, sender: options.sender };
      });
      if (!claimed) return;

      killPoint('before-send');
      try {
        await claimed.sender.send(claimed.mail);
      } catch (error) {
        if (error instanceof MailRefused) throw new PermanentFailure(error.message);
        const maybeSent = error instanceof MailNotSent && error.maybeSent;
        await db.tx((tx) =>
          rows(tx, `UPDATE message SET state = 'queued', claimed_at = NULL, last_error = $2, possible_double = possible_double OR $3 WHERE id = $1 AND state = 'sending'`, [
            messageId,
            errorReason(error),
            maybeSent,
          ]),
        );
        // whatever the code of a socket says: this was the mail server, and it counts as an attempt
        throw new Error(errorReason(error), { cause: error });
      }
      killPoint('after-send');
      await db.tx(async (tx) => {
        await markSent(tx, messageId, ['sending']);
        await finish(tx);
      });
      killPoint('marked');
    },

    async dead(tx, { messageId }, reason) {
      await rows(tx, `UPDATE message SET state = 'failed', claimed_at = NULL, last_error = $2 WHERE id = $1 AND state IN ('queued', 'sending')`, [messageId, reason]);
    },
  });
}

async function lockMessage(tx: Tx, messageId: string): Promise<StoredMessage> {
  const [message] = await rows<StoredMessage>(
    tx,
    `SELECT m.state, m.template, m.audience, m.channel, m.language, m.order_id AS "orderId", m.shopper_id AS "shopperId", m.shopper_code_id AS "shopperCodeId",
       m.booth_order_id AS "boothOrderId",
       CASE WHEN m.audience = 'shopper' THEN o.buyer_email ELSE coalesce(p.email, b.email) END AS address,
       (extract(epoch FROM now() - m.claimed_at) * 1000)::float8 AS "claimAgeMs", f.mode = 'live' AS "isLive", f.public_url AS "floorUrl"
     FROM message m LEFT JOIN customer_order o ON o.id = m.order_id LEFT JOIN person p ON p.id = m.person_id LEFT JOIN booth b ON b.id = m.booth_id
     CROSS JOIN floor f
     WHERE m.id = $1 FOR UPDATE OF m`,
    [messageId],
  );
  if (!message || !['email', 'text'].includes(message.channel)) throw new PermanentFailure('no such e-mail or text in the ledger');
  return message;
}

async function compose(tx: Tx, messageId: string, message: StoredMessage, demoUrl: string): Promise<Mail> {
  const publicUrl = (message.isLive ? message.floorUrl : demoUrl).replace(/\/+$/, '');
  // a text has no provider yet; only a demo floor's mailbox takes one
  if (message.channel === 'text' && message.isLive) throw new PermanentFailure('no provider for text messages');
  if (isShopperTemplate(message.template)) return composeShopperMessage(tx, { ...message, messageId, publicUrl, template: message.template });
  // erased since, or never given: nobody to send to, and no second try will find one
  if (!message.address || message.orderId === null) throw new PermanentFailure('the recipient has no e-mail address');
  const facts = await readOrderFacts(tx, message.orderId);
  if (!facts) throw new PermanentFailure('no such order');
  const page = mailPageOf({ template: message.template, audience: message.audience, language: message.language, boothOrderId: message.boothOrderId, publicUrl }, facts);
  return { messageId: `<${messageId}@${new URL(publicUrl).hostname}>`, to: message.address, subject: page.subject, text: writeText(page), html: writeHtml(page) };
}

async function markSent(tx: Tx, messageId: string, from: string[]): Promise<void> {
  const kept = from.includes('queued');
  await rows(
    tx,
    `UPDATE message SET state = 'sent', sent_at = now(), claimed_at = NULL, last_error = NULL, attempts = attempts + $3 WHERE id = $1 AND state = ANY ($2)`,
    [messageId, from, kept ? 1 : 0],
  );
}
