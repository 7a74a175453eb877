import { Injectable } from '@nestjs/common';
import { Db, newId, type ShopperActor } from '@chophien/platform';
import './account-topics.js';

/** One statement for known and unknown people: the letter and its order to send, or nothing. At most three letters wait unused at a time. */
const ask = {
  name: 'accounts.ask_password_reset',
  text: `
    WITH letter AS (
      INSERT INTO account_mail (id, person_id, kind)
      SELECT $2, p.id, 'password_reset' FROM person p LEFT JOIN floor f ON true
      WHERE lower(p.email) = $1 AND p.disabled_at IS NULL AND NOT (p.is_demo AND coalesce(f.mode, 'live') = 'live')
        AND (SELECT count(*) FROM account_mail m WHERE m.person_id = p.id AND m.kind = 'password_reset' AND m.secret_used_at IS NULL
             AND m.created_at > now() - interval '30 minutes') < 3
      RETURNING id, person_id),
    trail AS (
      INSERT INTO audit_log (actor_kind, action, subject_type, subject_id, request_id)
      SELECT 'shopper', 'person.password_forgotten', 'person', person_id::text, $3 FROM letter)
    INSERT INTO outbox (topic, payload, request_id)
    SELECT 'account.mail_queued', jsonb_build_object('accountMailId', id), $3 FROM letter`,
};

/** Somebody forgot a password. */
@Injectable()
export class AskPasswordReset {
  constructor(private readonly db: Db) {}

  /** Says nothing of whether the address is known. Limits on tries are the caller's. */
  async run(actor: ShopperActor, emailAsTyped: string): Promise<void> {
    const email = emailAsTyped.trim().toLowerCase().slice(0, 254);
    await this.db.read(ask, [email.includes('\u0000') ? '' : email, newId(), actor.requestId]);
  }
}
