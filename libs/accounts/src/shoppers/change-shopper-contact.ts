import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, newId, NotFound, publish, rows, sqlState } from '@chophien/platform';
import type { SignedInShopper } from './shopper-actor.js';
import { consumeCodes, proveCode, wantCode, wayTo, type ProvedCode } from './shopper-codes.js';
import { CannotSendCode, CodeRefused, ContactTaken } from './shopper-errors.js';
import { checkedContact, shownContact, type Contact } from './shopper-input.js';

type Ends = { phone: string | null; email: string | null };

/**
 * Another phone or e-mail, or the one that was missing: a code goes to the old end and one to the new, and both must come back. Where
 * there is no old one of that kind, the account's other end stands in for it, so that a stolen session alone gains nothing.
 */
@Injectable()
export class ChangeShopperContact {
  constructor(private readonly db: Db) {}

  /** Gives the matter's id and the two ends that got a code, as people write them. Throws InvalidInput, CannotSendCode, TooManyRequests. */
  async start(actor: SignedInShopper, input: { contact: string; language: 'vi' | 'en' }): Promise<{ flowId: string; oldEnd: string; newEnd: string }> {
    const { shopperId } = actor;
    const target = checkedContact(input.contact);
    const flowId = newId();
    return this.db.tx(async (tx) => {
      const [ends] = await rows<Ends>(tx, 'SELECT phone, email FROM shopper WHERE id = $1', [shopperId]);
      if (!ends) throw new NotFound('account');
      if (ends[target.kind] === target.value) throw new InvalidInput([{ field: 'contact', reason: 'same' }]);
      const old = oldEnd(ends, target.kind);
      if ((await wayTo(tx, old.kind)) !== 'MESSAGE' || (await wayTo(tx, target.kind)) !== 'MESSAGE') throw new CannotSendCode();
      const code = { flowId, shopperId, language: input.language };
      await wantCode(tx, { ...code, purpose: 'change_old', target: old }, actor.requestId);
      await wantCode(tx, { ...code, purpose: 'change_new', target }, actor.requestId);
      return { flowId, oldEnd: shownContact(old.kind, old.value), newEnd: shownContact(target.kind, target.value) };
    });
  }

  /** Both codes at once. Throws CodeRefused, ContactTaken; then nothing has changed but the count of tries. */
  async finish(actor: SignedInShopper, input: { flowId: string; oldCode: string; newCode: string }): Promise<void> {
    const { shopperId } = actor;
    const inTx: Parameters<typeof proveCode>[0] = (work) => this.db.tx(work);
    // both are always tried, so that neither answer tells of the other
    const [old, next] = await Promise.allSettled([proveCode(inTx, input.flowId, 'change_old', input.oldCode), proveCode(inTx, input.flowId, 'change_new', input.newCode)]);
    const proved = { old: fulfilled(old), next: fulfilled(next) };
    if (proved.old.shopperId !== shopperId || proved.next.shopperId !== shopperId) throw new CodeRefused();
    const { kind, value } = proved.next.target;
    try {
      await this.db.tx(async (tx) => {
        await consumeCodes(tx, [...proved.old.ids, ...proved.next.ids]);
        const [ends] = await rows<Ends>(tx, 'SELECT phone, email FROM shopper WHERE id = $1 FOR UPDATE', [shopperId]);
        // the end that confirmed must still be the account's
        const confirmed = ends && oldEnd(ends, kind);
        if (confirmed?.kind !== proved.old.target.kind || confirmed.value !== proved.old.target.value) throw new CodeRefused();
        await rows(tx, `UPDATE shopper SET ${kind === 'phone' ? 'phone' : 'email'} = $2 WHERE id = $1 RETURNING id`, [shopperId, value]);
        if (kind === 'phone') await rows(tx, 'SELECT link_guest_orders($1)', [shopperId]);
        await publish(tx, kind === 'phone' ? 'shopper.phone_changed' : 'shopper.email_changed', { shopperId }, actor.requestId);
        await audit(tx, actor, { action: `shopper.${kind}.change`, subjectType: 'shopper', subjectId: shopperId });
      });
    } catch (error) {
      if (sqlState(error) === '23505') throw new ContactTaken();
      throw error;
    }
  }
}

/** The end that must agree: the one that goes, or the only other one. */
function oldEnd(ends: Ends, kind: Contact['kind']): Contact {
  const other = kind === 'phone' ? 'email' : 'phone';
  const value = ends[kind];
  if (value !== null) return { kind, value };
  const standsIn = ends[other];
  if (standsIn === null) throw new Error('an account has at least one proved end');
  return { kind: other, value: standsIn };
}

function fulfilled(outcome: PromiseSettledResult<ProvedCode>): ProvedCode {
  if (outcome.status === 'fulfilled') return outcome.value;
  throw outcome.reason;
}
