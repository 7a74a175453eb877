import { Injectable } from '@nestjs/common';
import { audit, Db, NotFound, requireStepUp, rows, type StaffActor } from '@chophien/platform';
import { queueAccountMail } from './account-mail.js';
import { asPerson } from './prove-second-factor.js';
import { replaceRecoveryCodes } from './recovery-codes.js';
import { SecondFactorKey } from './second-factor-key.js';

/** Ten new recovery codes; the earlier ones open nothing any more. */
@Injectable()
export class RenewRecoveryCodes {
  constructor(
    private readonly db: Db,
    private readonly key: SecondFactorKey,
  ) {}

  /** Gives the codes, shown this once. Throws StepUpRequired, or NotFound without a second factor. */
  async run(actor: StaffActor): Promise<string[]> {
    requireStepUp(actor);
    return this.db.tx(async (tx) => {
      await asPerson(tx, actor.personId);
      // the row of the factor is the lock: two renewals leave ten codes, not twenty
      const on = await rows(tx, 'SELECT person_id FROM second_factor WHERE person_id = $1 AND secret IS NOT NULL FOR UPDATE', [actor.personId]);
      if (on.length === 0) throw new NotFound('second factor');
      const codes = await replaceRecoveryCodes(tx, this.key, actor.personId);
      await audit(tx, actor, { action: 'recovery_codes.renew', subjectType: 'person', subjectId: actor.personId });
      await queueAccountMail(tx, { personId: actor.personId, kind: 'recovery_codes_renewed' }, actor.requestId);
      return codes;
    });
  }
}
