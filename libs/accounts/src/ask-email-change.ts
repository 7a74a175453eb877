import { Injectable } from '@nestjs/common';
import { audit, Db, newId, requireStepUp, rows, type StaffActor } from '@chophien/platform';
import { EmailTaken } from './account-errors.js';
import { queueAccountMail } from './account-mail.js';
import { checkedEmail } from './person-input.js';

/** Another address to sign in with: both mailboxes get a letter, and both have to say yes. */
@Injectable()
export class AskEmailChange {
  constructor(private readonly db: Db) {}

  /** Takes the place of an earlier wish. Throws StepUpRequired, InvalidInput, EmailTaken. Limits are the caller's. */
  async run(actor: StaffActor, newEmailAsTyped: string): Promise<string> {
    requireStepUp(actor);
    const newEmail = checkedEmail(newEmailAsTyped);
    const { personId } = actor;
    await this.db.tx(async (tx) => {
      const taken = await rows(tx, 'SELECT 1 FROM person WHERE lower(email) = $1', [newEmail]);
      if (taken.length > 0) throw new EmailTaken();
      const id = newId();
      await rows(tx, 'UPDATE email_change SET expires_at = now() WHERE person_id = $1 AND done_at IS NULL AND expires_at > now()', [personId]);
      await rows(tx, `INSERT INTO email_change (id, person_id, new_email, expires_at) VALUES ($1, $2, $3, now() + interval '24 hours')`, [id, personId, newEmail]);
      await queueAccountMail(tx, { personId, kind: 'email_change_old', emailChangeId: id }, actor.requestId);
      await queueAccountMail(tx, { personId, kind: 'email_change_new', emailChangeId: id, toAddress: newEmail }, actor.requestId);
      await audit(tx, actor, { action: 'person.email_asked', subjectType: 'person', subjectId: personId, detail: { emailChangeId: id } });
    });
    return newEmail;
  }
}
