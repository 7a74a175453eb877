import { Injectable } from '@nestjs/common';
import { audit, Db, isId, rows, type StaffActor } from '@chophien/platform';
import { endOtherSessions } from './begin-session.js';

/** Ends sessions of one's own, from wherever one sits. */
@Injectable()
export class EndSessions {
  constructor(private readonly db: Db) {}

  /** Ends one; false when it is not there or not the actor's. */
  async one(actor: StaffActor, sessionId: string): Promise<boolean> {
    if (!isId(sessionId)) return false;
    return this.db.tx(async (tx) => {
      const ended = await rows(tx, 'DELETE FROM session WHERE id = $1 AND person_id = $2 RETURNING id', [sessionId, actor.personId]);
      if (ended.length === 0) return false;
      await audit(tx, actor, { action: 'session.end', subjectType: 'person', subjectId: actor.personId, detail: { sessionId } });
      return true;
    });
  }

  /** Ends all but the one that asks, and sign-ins that stand half open; gives how many sessions. */
  async others(actor: StaffActor): Promise<number> {
    return this.db.tx(async (tx) => {
      const ended = await endOtherSessions(tx, actor.personId, actor.sessionId ?? null);
      if (ended > 0) await audit(tx, actor, { action: 'session.end_others', subjectType: 'person', subjectId: actor.personId, detail: { sessionsEnded: ended } });
      return ended;
    });
  }
}
