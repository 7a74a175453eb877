import { Injectable } from '@nestjs/common';
import { audit, Db, rows, type StaffActor } from '@chophien/platform';
import { hashSessionToken } from './session-token.js';

/** Ends one session; the others of the same person go on. */
@Injectable()
export class SignOut {
  constructor(private readonly db: Db) {}

  /** Safe to repeat: gives false when there was nothing to end. */
  async run(actor: StaffActor, token: string): Promise<boolean> {
    return this.db.tx(async (tx) => {
      const ended = await rows(tx, 'DELETE FROM session WHERE token_hash = $1 AND person_id = $2 RETURNING person_id', [hashSessionToken(token), actor.personId]);
      if (ended.length === 0) return false;
      await audit(tx, actor, { action: 'session.end', subjectType: 'person', subjectId: actor.personId });
      return true;
    });
  }
}
