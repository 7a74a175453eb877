import { Injectable } from '@nestjs/common';
import { audit, Db, NotFound, requireStepUp, rows, type StaffActor, type Tx } from '@chophien/platform';
import { SecondFactorNeeded } from './account-errors.js';
import { queueAccountMail } from './account-mail.js';
import { asPerson } from './prove-second-factor.js';

/** Back to the password alone, for who need not have a second factor. */
@Injectable()
export class TurnOffSecondFactor {
  constructor(private readonly db: Db) {}

  /** Throws StepUpRequired, SecondFactorNeeded, NotFound. */
  async run(actor: StaffActor): Promise<void> {
    if (actor.secondFactor?.isRequired !== false) throw new SecondFactorNeeded();
    requireStepUp(actor);
    await this.db.tx(async (tx) => {
      if (!(await removeSecondFactor(tx, actor.personId))) throw new NotFound('second factor');
      await audit(tx, actor, { action: 'second_factor.off', subjectType: 'person', subjectId: actor.personId });
      await queueAccountMail(tx, { personId: actor.personId, kind: 'second_factor_off' }, actor.requestId);
    });
  }
}

/** Takes secret and recovery codes away; false when there was no second factor. */
export async function removeSecondFactor(tx: Tx, personId: string): Promise<boolean> {
  await asPerson(tx, personId);
  const had = await rows(tx, 'UPDATE person SET second_factor_at = NULL WHERE id = $1 AND second_factor_at IS NOT NULL RETURNING id', [personId]);
  await rows(tx, 'DELETE FROM recovery_code WHERE person_id = $1', [personId]);
  await rows(tx, 'DELETE FROM second_factor WHERE person_id = $1', [personId]);
  return had.length === 1;
}
