import { Injectable } from '@nestjs/common';
import { audit, Db, rows, sqlState, type ShopperActor } from '@chophien/platform';
import { EmailTaken, LinkEnded } from './account-errors.js';
import { queueAccountMail } from './account-mail.js';
import { endOtherSessions, theOne } from './begin-session.js';
import { endSecretsOf } from './change-password.js';
import { hashSessionToken, isSessionToken } from './session-token.js';

type Change = { id: string; person_id: string; new_email: string; old_email: string; old_confirmed: boolean; new_confirmed: boolean };

/** One of the two mailboxes says yes by its link. */
@Injectable()
export class ConfirmEmailChange {
  constructor(private readonly db: Db) {}

  /**
   * True when both have said yes: then the address is changed and every session ends. Throws LinkEnded, or EmailTaken when somebody
   * else took the address meanwhile.
   */
  async run(actor: ShopperActor, secret: string): Promise<boolean> {
    if (!isSessionToken(secret)) throw new LinkEnded();
    try {
      return await this.db.tx(async (tx) => {
        const [letter] = await rows<{ kind: string; email_change_id: string }>(
          tx,
          `UPDATE account_mail SET secret_used_at = now() WHERE secret_hash = $1 AND kind IN ('email_change_old', 'email_change_new')
             AND secret_used_at IS NULL AND secret_expires_at > now() RETURNING kind, email_change_id`,
          [hashSessionToken(secret)],
        );
        if (!letter) throw new LinkEnded();
        const side = letter.kind === 'email_change_old' ? 'old_confirmed_at' : 'new_confirmed_at';
        const [change] = await rows<Change>(
          tx,
          `UPDATE email_change e SET ${side} = now() FROM person p WHERE e.id = $1 AND p.id = e.person_id AND e.done_at IS NULL AND e.expires_at > now() AND p.disabled_at IS NULL
           RETURNING e.id, e.person_id, e.new_email, p.email AS old_email, e.old_confirmed_at IS NOT NULL AS old_confirmed, e.new_confirmed_at IS NOT NULL AS new_confirmed`,
          [letter.email_change_id],
        );
        if (!change) throw new LinkEnded();
        const self = theOne(change.person_id, actor.requestId);
        await audit(tx, self, { action: 'person.email_confirmed', subjectType: 'person', subjectId: change.person_id, detail: { emailChangeId: change.id, side: letter.kind } });
        if (!change.old_confirmed || !change.new_confirmed) return false;
        await rows(tx, 'UPDATE person SET email = $2 WHERE id = $1', [change.person_id, change.new_email]);
        await rows(tx, 'UPDATE email_change SET done_at = now() WHERE id = $1', [change.id]);
        const sessionsEnded = await endOtherSessions(tx, change.person_id, null);
        await endSecretsOf(tx, change.person_id);
        await audit(tx, self, { action: 'person.email', subjectType: 'person', subjectId: change.person_id, detail: { emailChangeId: change.id, sessionsEnded } });
        await queueAccountMail(tx, { personId: change.person_id, kind: 'email_changed', toAddress: change.old_email }, actor.requestId);
        return true;
      });
    } catch (error) {
      if (sqlState(error) === '23505') throw new EmailTaken();
      throw error;
    }
  }
}
