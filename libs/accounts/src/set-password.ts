import { Injectable } from '@nestjs/common';
import { audit, Db, NotFound, rows, type Actor } from '@chophien/platform';
import { hashPassword } from './password.js';
import { checkedPassword } from './person-input.js';

/** Sets a person's password and ends all of that person's sessions, whoever holds them. */
@Injectable()
export class SetPassword {
  constructor(private readonly db: Db) {}

  /** Gives the number of sessions that ended. Throws InvalidInput or NotFound. */
  async run(actor: Actor, input: { personId: string; password: string }): Promise<number> {
    const passwordHash = await hashPassword(checkedPassword(input.password));
    return this.db.tx(async (tx) => {
      const changed = await rows(tx, 'UPDATE person SET password_hash = $2 WHERE id = $1 RETURNING id', [input.personId, passwordHash]);
      if (changed.length === 0) throw new NotFound('person');
      const ended = await rows(tx, 'DELETE FROM session WHERE person_id = $1 RETURNING person_id', [input.personId]);
      await audit(tx, actor, { action: 'person.password', subjectType: 'person', subjectId: input.personId, detail: { sessionsEnded: ended.length } });
      return ended.length;
    });
  }
}
