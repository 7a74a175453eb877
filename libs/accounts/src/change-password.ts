import { Injectable } from '@nestjs/common';
import { audit, Db, rows, SignInRequired, type StaffActor, type Tx } from '@chophien/platform';
import { StepUpRefused } from './account-errors.js';
import { queueAccountMail } from './account-mail.js';
import { endOtherSessions, rotateSession } from './begin-session.js';
import { hashPassword, verifyPassword } from './password.js';
import { checkedPassword } from './person-input.js';

const mine = { name: 'accounts.my_password', text: 'SELECT password_hash, email, display_name AS "displayName", second_factor_at IS NOT NULL AS has_second_factor FROM person WHERE id = $1' };

/** One's own password, changed by who knows the present one. */
@Injectable()
export class ChangePassword {
  constructor(private readonly db: Db) {}

  /**
   * Gives this session's new token; all other sessions end and the person is told by mail. Throws InvalidInput, or StepUpRefused for a
   * wrong present password. Limits on tries are the caller's.
   */
  async run(actor: StaffActor, input: { currentPassword: string; newPassword: string }): Promise<string> {
    const [person] = await this.db.read<{ password_hash: string; email: string; displayName: string; has_second_factor: boolean }>(mine, [actor.personId]);
    if (!person) throw new SignInRequired();
    if (!(await verifyPassword(person.password_hash, input.currentPassword.slice(0, 1000)))) throw new StepUpRefused();
    const passwordHash = await hashPassword(checkedPassword(input.newPassword, person));
    return this.db.tx(async (tx) => {
      const changed = await rows(tx, 'UPDATE person SET password_hash = $2, password_is_temporary = false WHERE id = $1 AND password_hash = $3 RETURNING id', [
        actor.personId,
        passwordHash,
        person.password_hash,
      ]);
      // somebody changed it in this very moment
      if (changed.length === 0) throw new StepUpRefused();
      const token = await rotateSession(tx, actor, person.has_second_factor);
      const sessionsEnded = await endOtherSessions(tx, actor.personId, actor.sessionId ?? null);
      await endSecretsOf(tx, actor.personId);
      await audit(tx, actor, { action: 'person.password', subjectType: 'person', subjectId: actor.personId, detail: { sessionsEnded } });
      await queueAccountMail(tx, { personId: actor.personId, kind: 'password_changed' }, actor.requestId);
      return token;
    });
  }
}

/** Links for a forgotten password open nothing any more, sent or not. */
export async function endSecretsOf(tx: Tx, personId: string): Promise<void> {
  await rows(tx, `UPDATE account_mail SET secret_used_at = now() WHERE person_id = $1 AND kind = 'password_reset' AND secret_used_at IS NULL`, [personId]);
}
