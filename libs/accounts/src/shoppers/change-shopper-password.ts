import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, NotFound, publish, rows } from '@chophien/platform';
import { hashPassword, verifyPassword } from '../password.js';
import { checkedPassword } from '../person-input.js';
import type { SignedInShopper } from './shopper-actor.js';
import { beginShopperSession, endAllShopperSessions, type NewSession } from './shopper-session.js';
import './shopper-topics.js';

const passwordOf = { name: 'accounts.shopper_password', text: `SELECT password_hash AS "passwordHash" FROM shopper WHERE id = $1` };

/** A new password by who knows the old one; every session ends, and this browser gets a fresh one. */
@Injectable()
export class ChangeShopperPassword {
  constructor(private readonly db: Db) {}

  /** Gives the new session's token. Throws InvalidInput: `password`, or `currentPassword` as `wrong`. */
  async run(actor: SignedInShopper, input: NewSession & { currentPassword: string; password: string }): Promise<{ token: string; shopperId: string }> {
    const { shopperId } = actor;
    const password = checkedPassword(input.password);
    const [found] = await this.db.read<{ passwordHash: string }>(passwordOf, [shopperId]);
    if (!(await verifyPassword(found?.passwordHash, input.currentPassword.slice(0, 1000)))) throw new InvalidInput([{ field: 'currentPassword', reason: 'wrong' }]);
    const passwordHash = await hashPassword(password);
    const token = await this.db.tx(async (tx) => {
      // the password that was compared must still be the one that stands
      const changed = await rows(tx, 'UPDATE shopper SET password_hash = $2 WHERE id = $1 AND password_hash = $3 RETURNING id', [shopperId, passwordHash, found?.passwordHash]);
      if (changed.length === 0) throw new NotFound('account');
      const ended = await endAllShopperSessions(tx, shopperId);
      const token = await beginShopperSession(tx, shopperId, input);
      await publish(tx, 'shopper.password_changed', { shopperId }, actor.requestId);
      await audit(tx, actor, { action: 'shopper.password.change', subjectType: 'shopper', subjectId: shopperId, detail: { sessionsEnded: ended } });
      return token;
    });
    return { token, shopperId };
  }
}
