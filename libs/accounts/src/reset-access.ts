import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { audit, Db, isId, mayOnFloor, NotFound, permissionsOfBundle, requireStepUp, rows, type Actor, type StaffActor, type Tx } from '@chophien/platform';
import { queueAccountMail } from './account-mail.js';
import { endOtherSessions } from './begin-session.js';
import { endSecretsOf } from './change-password.js';
import { hashPassword } from './password.js';
import { removeSecondFactor } from './turn-off-second-factor.js';

export type AccessPart = 'password' | 'second_factor';

/** For somebody who stands at the counter and lost phone or password: an operator sets one of the two back, in person. */
@Injectable()
export class ResetAccess {
  constructor(private readonly db: Db) {}

  /**
   * A password is made and given back, shown this once: the person chooses another before anything else. A second factor is taken away and
   * has to be set up anew where it is required. All sessions of the person end; the person is told by mail. Throws StepUpRequired, or NotFound:
   * for oneself, and for an operator who may do something that the actor may not.
   */
  async run(actor: StaffActor, input: { personId: string; part: AccessPart }): Promise<{ password: string | null }> {
    if (!mayOnFloor(actor, 'floor.people.write') || !isId(input.personId) || input.personId === actor.personId) throw new NotFound('person');
    requireStepUp(actor);
    const made = await preparedReset(input.part);
    return this.db.tx(async (tx) => {
      const [person] = await rows<{ floor_role: string | null; permissions: string[] | null }>(
        tx,
        `SELECT p.floor_role, (SELECT b.permissions FROM floor_bundle b WHERE b.key = p.floor_role) AS permissions
         FROM person p WHERE p.id = $1 AND p.disabled_at IS NULL FOR NO KEY UPDATE OF p`,
        [input.personId],
      );
      const mayDo = person ? permissionsOfBundle(person.floor_role, person.permissions) : [];
      if (!person || mayDo.some((permission) => !mayOnFloor(actor, permission))) throw new NotFound('person');
      await resetAccess(tx, actor, input.personId, made);
      return { password: made?.password ?? null };
    });
  }
}

/** The slow part, done before a transaction begins; null where the second factor is what is reset. */
export async function preparedReset(part: AccessPart): Promise<{ password: string; passwordHash: string } | null> {
  if (part === 'second_factor') return null;
  const password = handedPassword();
  return { password, passwordHash: await hashPassword(password) };
}

/** The writing half; the launcher's `person:reset` calls it for the last administrator. Throws NotFound. */
export async function resetAccess(tx: Tx, actor: Actor, personId: string, made: { passwordHash: string } | null): Promise<void> {
  if (made) {
    const set = await rows(tx, 'UPDATE person SET password_hash = $2, password_is_temporary = true WHERE id = $1 RETURNING id', [personId, made.passwordHash]);
    if (set.length === 0) throw new NotFound('person');
    await endSecretsOf(tx, personId);
  } else if (!(await removeSecondFactor(tx, personId))) {
    throw new NotFound('second factor');
  }
  const sessionsEnded = await endOtherSessions(tx, personId, null);
  await audit(tx, actor, { action: made ? 'person.password_handed' : 'second_factor.reset', subjectType: 'person', subjectId: personId, detail: { sessionsEnded } });
  await queueAccountMail(tx, { personId, kind: 'access_reset' }, actor.requestId);
}

/** Letters and digits that cannot be taken for each other when they are read out. */
const letters = 'abcdefghkmnpqrstuvwxyz23456789';

/** Four groups of four, about 78 bits. */
function handedPassword(): string {
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join('-');
}
