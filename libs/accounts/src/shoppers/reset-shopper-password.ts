import { Injectable } from '@nestjs/common';
import { audit, Db, newId, publish, rows, type ShopperActor } from '@chophien/platform';
import { hashPassword } from '../password.js';
import { checkedPassword } from '../person-input.js';
import { consumeCodes, proveCode, wantCode, wayTo, type CodeWay } from './shopper-codes.js';
import { CodeRefused } from './shopper-errors.js';
import { checkedContact } from './shopper-input.js';
import { beginShopperSession, endAllShopperSessions, type NewSession } from './shopper-session.js';

/** A forgotten password: a code to the phone or e-mail, or made in person, opens the way to a new one. */
@Injectable()
export class ResetShopperPassword {
  constructor(private readonly db: Db) {}

  /** The same answer and work whether an account stands behind the contact or not. Throws InvalidInput, TooManyRequests. */
  async start(actor: ShopperActor, input: { contact: string; language: 'vi' | 'en' }): Promise<{ flowId: string; way: CodeWay }> {
    const target = checkedContact(input.contact);
    const flowId = newId();
    return this.db.tx(async (tx) => {
      const [known] = await rows<{ id: string }>(tx, `SELECT id FROM shopper WHERE CASE WHEN $1 = 'phone' THEN phone = $2 ELSE email = $2 END`, [target.kind, target.value]);
      await wantCode(tx, { flowId, purpose: 'reset', target, shopperId: known?.id ?? null, language: input.language }, actor.requestId);
      return { flowId, way: await wayTo(tx, target.kind) };
    });
  }

  /** Sets the password, ends every session, and signs in anew. Throws InvalidInput, CodeRefused. */
  async finish(actor: ShopperActor, input: NewSession & { flowId: string; code: string; password: string }): Promise<{ token: string; shopperId: string }> {
    const password = checkedPassword(input.password);
    const proved = await proveCode((work) => this.db.tx(work), input.flowId, 'reset', input.code);
    const { shopperId, target } = proved;
    if (shopperId === null) throw new CodeRefused();
    const passwordHash = await hashPassword(password);
    const token = await this.db.tx(async (tx) => {
      await consumeCodes(tx, proved.ids);
      // the phone or e-mail must still be this account's: it may have been changed since the code was asked for
      const changed = await rows(tx, `UPDATE shopper SET password_hash = $2 WHERE id = $1 AND CASE WHEN $3 = 'phone' THEN phone = $4 ELSE email = $4 END RETURNING id`, [
        shopperId,
        passwordHash,
        target.kind,
        target.value,
      ]);
      if (changed.length === 0) throw new CodeRefused();
      const ended = await endAllShopperSessions(tx, shopperId);
      if (target.kind === 'phone') await rows(tx, 'SELECT link_guest_orders($1)', [shopperId]);
      const token = await beginShopperSession(tx, shopperId, input);
      await publish(tx, 'shopper.password_changed', { shopperId }, actor.requestId);
      await audit(tx, { ...actor, shopperId }, { action: 'shopper.password.reset', subjectType: 'shopper', subjectId: shopperId, detail: { by: target.kind, inPerson: proved.ids.length > 1, sessionsEnded: ended } });
      return token;
    });
    return { token, shopperId };
  }
}
