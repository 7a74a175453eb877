import { hashSessionToken, newSessionToken, secretMinutes, type AccountMailKind } from '@chophien/accounts/security';
import { MailNotSent, MailRefused, PermanentFailure, TryLater, defineHandler, errorReason, ids, keepMail, rows, type Handler, type Mail, type Tx } from '@chophien/platform';
import { accountMailPage } from './account-mail-words.js';
import { writeHtml, writeText } from './mail-page.js';
import { dateTime } from './message-words.js';
import type { SendMessageOptions } from './send-message.js';

/** How long a claim stands; longer than any sending takes. */
const claimMs = 120_000;

type Stored = {
  state: 'queued' | 'sending' | 'sent' | 'failed';
  kind: AccountMailKind;
  address: string;
  displayName: string;
  deviceLabel: string | null;
  newEmail: string | null;
  createdAt: Date;
  isSpent: boolean;
  claimAgeMs: number | null;
  floorName: string;
  isLive: boolean;
  floorUrl: string;
};

/**
 * Sends one letter about an account. A link's secret is made here, and only its hash is kept: neither the queue nor the outbox ever held it.
 * A second sending (a claim whose process died) makes another secret, and the first letter's link ends. Kept mail is exactly once.
 */
export function sendAccountMail(options: SendMessageOptions): Handler {
  return defineHandler({
    topic: 'account.mail_queued',
    name: 'send-account-mail',
    payload: ids('accountMailId'),
    attempts: 8,
    backoffMs: 5_000,

    async runOutside({ db, finish }, { accountMailId: id }) {
      const claimed = await db.tx(async (tx) => {
        const stored = await lock(tx, id);
        // a link that was overtaken by a newer password is not sent at all
        if (stored.state === 'sent' || stored.isSpent) {
          await finish(tx);
          return undefined;
        }
        if (stored.state === 'sending' && (stored.claimAgeMs ?? 0) < claimMs) throw new TryLater('claimed by another run', claimMs - (stored.claimAgeMs ?? 0) + 100);
        const mail = await compose(tx, id, stored, options.publicUrl);
        if (!options.sender || !stored.isLive) {
          await keepMail(tx, mail);
          await mark(tx, id, 'sent', null);
          await finish(tx);
          return undefined;
        }
        await rows(tx, `UPDATE account_mail SET state = 'sending', claimed_at = now() WHERE id = $1`, [id]);
        return { mail, sender: options.sender };
      });
      if (!claimed) return;
      try {
        await claimed.sender.send(claimed.mail);
      } catch (error) {
        if (error instanceof MailRefused) throw new PermanentFailure(error.message);
        await db.tx((tx) => mark(tx, id, 'queued', error instanceof MailNotSent ? error.message : errorReason(error)));
        throw new Error(errorReason(error), { cause: error });
      }
      await db.tx(async (tx) => {
        await mark(tx, id, 'sent', null);
        await finish(tx);
      });
    },

    async dead(tx, { accountMailId }, reason) {
      await mark(tx, accountMailId, 'failed', reason);
    },
  });
}

async function lock(tx: Tx, id: string): Promise<Stored> {
  const [stored] = await rows<Stored>(
    tx,
    `SELECT m.state, m.kind, coalesce(m.to_address, p.email) AS address, p.display_name AS "displayName", m.device_label AS "deviceLabel", e.new_email AS "newEmail",
       m.created_at AS "createdAt", m.secret_used_at IS NOT NULL AS "isSpent", (extract(epoch FROM now() - m.claimed_at) * 1000)::float8 AS "claimAgeMs",
       f.name_vi AS "floorName", f.mode = 'live' AS "isLive", f.public_url AS "floorUrl"
     FROM account_mail m JOIN person p ON p.id = m.person_id LEFT JOIN email_change e ON e.id = m.email_change_id CROSS JOIN floor f
     WHERE m.id = $1 FOR UPDATE OF m`,
    [id],
  );
  if (!stored) throw new PermanentFailure('no such letter');
  return stored;
}

async function compose(tx: Tx, id: string, stored: Stored, demoUrl: string): Promise<Mail> {
  const publicUrl = (stored.isLive ? stored.floorUrl : demoUrl).replace(/\/+$/, '');
  const minutes = secretMinutes[stored.kind];
  const secret = minutes === undefined ? undefined : newSessionToken();
  if (secret !== undefined) {
    await rows(tx, 'UPDATE account_mail SET secret_hash = $2, secret_expires_at = now() + make_interval(mins => $3) WHERE id = $1', [id, hashSessionToken(secret), minutes]);
  }
  const page = accountMailPage({ ...stored, isDemo: !stored.isLive, at: dateTime(stored.createdAt), publicUrl, secret });
  return { messageId: `<${id}@${new URL(publicUrl).hostname}>`, to: stored.address, subject: page.subject, text: writeText(page), html: writeHtml(page) };
}

async function mark(tx: Tx, id: string, state: 'queued' | 'sent' | 'failed', error: string | null): Promise<void> {
  await rows(tx, `UPDATE account_mail SET state = $2, claimed_at = NULL, last_error = $3, sent_at = CASE WHEN $2 = 'sent' THEN now() END WHERE id = $1`, [id, state, error]);
}
