import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, newId, rows, sqlState, type ShopperActor } from '@chophien/platform';
import { CurrentPolicies } from '../current-policies.js';
import { hashPassword } from '../password.js';
import { checkedPassword } from '../person-input.js';
import { consumeCodes, proveCode, wantCode, wayTo, type CodeWay } from './shopper-codes.js';
import { CodeRefused, ContactTaken } from './shopper-errors.js';
import { checkedContact, checkedLine } from './shopper-input.js';
import { beginShopperSession, type NewSession } from './shopper-session.js';

export type SignUpInput = {
  displayName: string;
  /** A phone or an e-mail, as typed. */
  contact: string;
  password: string;
  language: 'vi' | 'en';
  termsVersion?: number | null;
  privacyVersion?: number | null;
};

/** Makes an account in two steps: the wish, then the code that proves the phone or e-mail. Nothing of it stands before the second. */
@Injectable()
export class SignUpShopper {
  constructor(
    private readonly db: Db,
    private readonly policies: CurrentPolicies,
  ) {}

  /**
   * Gives the matter's id, by which it goes on, and where the code is found. The answer is the same where an account stands already; its
   * owner is told by message. Throws InvalidInput, TooManyRequests.
   */
  async start(actor: ShopperActor, input: SignUpInput): Promise<{ flowId: string; way: CodeWay }> {
    const { name, target, password, agreed } = await this.checked(input);
    const passwordHash = await hashPassword(password);
    const flowId = newId();
    return this.db.tx(async (tx) => {
      const [known] = await rows<{ id: string }>(tx, `SELECT id FROM shopper WHERE CASE WHEN $1 = 'phone' THEN phone = $2 ELSE email = $2 END`, [target.kind, target.value]);
      await wantCode(tx, { flowId, purpose: 'sign_up', target, shopperId: known?.id ?? null, language: input.language, signUp: { name, passwordHash, ...agreed } }, actor.requestId);
      return { flowId, way: await wayTo(tx, target.kind) };
    });
  }

  /** Makes the account, joins the guest's orders of a proved phone, and signs in. Throws CodeRefused, ContactTaken. */
  async finish(actor: ShopperActor, input: NewSession & { flowId: string; code: string }): Promise<{ token: string; shopperId: string }> {
    const proved = await proveCode((work) => this.db.tx(work), input.flowId, 'sign_up', input.code);
    const { signUp, target } = proved;
    if (!signUp) throw new CodeRefused();
    const shopperId = newId();
    try {
      const token = await this.db.tx(async (tx) => {
        await consumeCodes(tx, proved.ids);
        await rows(
          tx,
          `INSERT INTO shopper (id, display_name, phone, email, password_hash, language, terms_version, privacy_version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [
            shopperId,
            signUp.name,
            target.kind === 'phone' ? target.value : null,
            target.kind === 'email' ? target.value : null,
            signUp.passwordHash,
            proved.language,
            signUp.termsVersion,
            signUp.privacyVersion,
          ],
        );
        const [joined] = await rows<{ n: number }>(tx, 'SELECT link_guest_orders($1) AS n', [shopperId]);
        const token = await beginShopperSession(tx, shopperId, input);
        await audit(tx, { ...actor, shopperId }, { action: 'shopper.sign_up', subjectType: 'shopper', subjectId: shopperId, detail: { by: target.kind, ordersJoined: joined!.n } });
        return token;
      });
      return { token, shopperId };
    } catch (error) {
      if (sqlState(error) === '23505') throw new ContactTaken();
      throw error;
    }
  }

  /** Everything that is wrong with the form, at once. */
  private async checked(input: SignUpInput) {
    const problems: InvalidInput['problems'] = [];
    const read = <T>(check: () => T): T | undefined => {
      try {
        return check();
      } catch (error) {
        if (!(error instanceof InvalidInput)) throw error;
        problems.push(...error.problems);
        return undefined;
      }
    };
    const name = read(() => checkedLine(input.displayName, 'displayName', 120));
    const target = read(() => checkedContact(input.contact));
    const password = read(() => checkedPassword(input.password));
    const inForce = await this.policies.versions();
    if (inForce.terms === 0 || input.termsVersion !== inForce.terms) problems.push({ field: 'termsVersion', reason: 'not_agreed' });
    if (inForce.privacy === 0 || input.privacyVersion !== inForce.privacy) problems.push({ field: 'privacyVersion', reason: 'not_agreed' });
    if (problems.length > 0 || name === undefined || target === undefined || password === undefined) throw new InvalidInput(problems);
    return { name, target, password, agreed: { termsVersion: inForce.terms, privacyVersion: inForce.privacy } };
  }
}
