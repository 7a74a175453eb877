import { Injectable } from '@nestjs/common';
import { audit, Db, rows, type ShopperActor } from '@chophien/platform';
import { SignInRefused } from '../account-errors.js';
import { verifyPassword } from '../password.js';
import { contactOrNone } from './shopper-input.js';
import { beginShopperSession, type NewSession } from './shopper-session.js';

const shopperByContact = {
  name: 'accounts.shopper_by_contact',
  text: `SELECT s.id, s.password_hash AS "passwordHash", NOT (s.is_demo AND coalesce(f.mode, 'live') = 'live') AS "maySignIn"
         FROM shopper s LEFT JOIN floor f ON true WHERE CASE WHEN $1 = 'phone' THEN s.phone = $2 ELSE s.email = $2 END`,
};

/** Begins a shopper's session by phone or e-mail and password. Limits on tries are the caller's. */
@Injectable()
export class ShopperSignIn {
  constructor(private readonly db: Db) {}

  /** Gives the new session's token. Throws SignInRefused, the same and after the same work for an unknown contact, a wrong password, and a demo shopper on a live floor. */
  async run(actor: ShopperActor, input: NewSession & { contact: string; password: string }): Promise<{ token: string; shopperId: string }> {
    const contact = contactOrNone(input.contact);
    const [shopper] = await this.db.read<{ id: string; passwordHash: string; maySignIn: boolean }>(shopperByContact, [contact?.kind ?? 'email', contact?.value ?? '']);
    const matches = await verifyPassword(shopper?.passwordHash, input.password.slice(0, 1000));
    if (!matches || !shopper?.maySignIn) throw new SignInRefused();
    const token = await this.db.tx(async (tx) => {
      // asked again under the lock: who typed a password that was changed meanwhile gets no session
      const same = await rows(tx, 'SELECT 1 FROM shopper WHERE id = $1 AND password_hash = $2 FOR NO KEY UPDATE', [shopper.id, shopper.passwordHash]);
      if (same.length === 0) throw new SignInRefused();
      const begun = await beginShopperSession(tx, shopper.id, input);
      await audit(tx, { ...actor, shopperId: shopper.id }, { action: 'shopper.session.begin', subjectType: 'shopper', subjectId: shopper.id });
      return begun;
    });
    return { token, shopperId: shopper.id };
  }
}
