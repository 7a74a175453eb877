import { Injectable } from '@nestjs/common';
import { audit, Db, isId, NotFound, rows } from '@chophien/platform';
import { hashSessionToken, isSessionToken } from '../session-token.js';
import type { SignedInShopper } from './shopper-actor.js';

/** Ends sessions of the shopper who acts, and of nobody else. */
@Injectable()
export class EndShopperSessions {
  constructor(private readonly db: Db) {}

  /** Signs out: ends the session of this token. Safe to repeat; false when there was none. */
  async this(actor: SignedInShopper, token: string): Promise<boolean> {
    if (!isSessionToken(token)) return false;
    return (await this.end(actor, 'token_hash = $2', hashSessionToken(token))) > 0;
  }

  /** Ends one session by its id in the list. Throws NotFound for an unknown id and for another shopper's alike. */
  async one(actor: SignedInShopper, sessionId: string): Promise<void> {
    if (!isId(sessionId) || (await this.end(actor, 'id = $2', sessionId)) === 0) throw new NotFound('session');
  }

  /** Ends all but the session of this token; gives how many. */
  async others(actor: SignedInShopper, token: string): Promise<number> {
    return this.end(actor, 'token_hash <> $2', hashSessionToken(token));
  }

  private async end(actor: SignedInShopper, which: string, value: unknown): Promise<number> {
    return this.db.tx(async (tx) => {
      const ended = await rows(tx, `DELETE FROM shopper_session WHERE shopper_id = $1 AND ${which} RETURNING id`, [actor.shopperId, value]);
      if (ended.length > 0) await audit(tx, actor, { action: 'shopper.session.end', subjectType: 'shopper', subjectId: actor.shopperId, detail: { sessionsEnded: ended.length } });
      return ended.length;
    });
  }
}
