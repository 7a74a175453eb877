import { Injectable } from '@nestjs/common';
import { audit, Db, isId, NotFound, requireStepUp, rows, type Actor } from '@chophien/platform';
import { requireAccountKeeper } from './account-access.js';
import { isPartnerMode } from './change-money-mode.js';
import { PartnerAccountNeeded } from './payment-errors.js';

/** No new order is paid to this account any more; what waits for a transfer to it still pays there. Asks anew who one is. */
@Injectable()
export class RetireReceivingAccount {
  constructor(private readonly db: Db) {}

  /** Throws NotFound (also for one that is retired), StepUpRequired, PartnerAccountNeeded while the floor lives, or is to live, by the partner's. */
  async run(actor: Actor, id: string): Promise<{ boothId: string | null }> {
    if (!isId(id)) throw new NotFound('account');
    return this.db.officeTx(actor, async (tx) => {
      const [found] = await rows<{ boothId: string | null }>(tx, 'SELECT booth_id AS "boothId" FROM receiving_account WHERE id = $1 AND retired_at IS NULL FOR UPDATE', [id]);
      if (!found) throw new NotFound('account');
      const staff = requireAccountKeeper(actor, found.boothId);
      requireStepUp(staff);
      if (found.boothId === null && (await isPartnerMode(tx))) throw new PartnerAccountNeeded();
      await rows(tx, 'UPDATE receiving_account SET retired_at = now() WHERE id = $1', [id]);
      await audit(tx, staff, { action: 'receiving_account.retire', subjectType: 'receiving_account', subjectId: id, ...(found.boothId === null ? {} : { boothId: found.boothId }) });
      return found;
    });
  }
}
