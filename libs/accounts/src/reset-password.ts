import { Injectable } from '@nestjs/common';
import { audit, Db, rows, type ShopperActor } from '@chophien/platform';
import { LinkEnded } from './account-errors.js';
import { queueAccountMail } from './account-mail.js';
import { endOtherSessions, theOne } from './begin-session.js';
import { endSecretsOf } from './change-password.js';
import { hashPassword } from './password.js';
import { checkedPassword } from './person-input.js';
import { hashSessionToken, isSessionToken } from './session-token.js';

const live = `m.secret_hash = $1 AND m.kind = 'password_reset' AND m.secret_used_at IS NULL AND m.secret_expires_at > now() AND p.disabled_at IS NULL`;
const whose = {
  name: 'accounts.whose_password_reset',
  text: `SELECT p.email, p.display_name AS "displayName" FROM account_mail m JOIN person p ON p.id = m.person_id WHERE ${live}`,
};

/** A new password by the link of a letter. */
@Injectable()
export class ResetPassword {
  constructor(private readonly db: Db) {}

  /**
   * Ends every session; signing in still asks for the second factor. Throws LinkEnded, or InvalidInput, after which the link still holds.
   */
  async run(actor: ShopperActor, input: { secret: string; password: string }): Promise<void> {
    if (!isSessionToken(input.secret)) throw new LinkEnded();
    const hash = hashSessionToken(input.secret);
    const [person] = await this.db.read<{ email: string; displayName: string }>(whose, [hash]);
    if (!person) throw new LinkEnded();
    const passwordHash = await hashPassword(checkedPassword(input.password, person));
    await this.db.tx(async (tx) => {
      const [used] = await rows<{ person_id: string }>(
        tx,
        `UPDATE account_mail m SET secret_used_at = now() FROM person p WHERE p.id = m.person_id AND ${live} RETURNING m.person_id`,
        [hash],
      );
      if (!used) throw new LinkEnded();
      const personId = used.person_id;
      await rows(tx, 'UPDATE person SET password_hash = $2, password_is_temporary = false WHERE id = $1', [personId, passwordHash]);
      const sessionsEnded = await endOtherSessions(tx, personId, null);
      await endSecretsOf(tx, personId);
      await audit(tx, theOne(personId, actor.requestId), { action: 'person.password_reset', subjectType: 'person', subjectId: personId, detail: { sessionsEnded } });
      await queueAccountMail(tx, { personId, kind: 'password_changed' }, actor.requestId);
    });
  }
}
