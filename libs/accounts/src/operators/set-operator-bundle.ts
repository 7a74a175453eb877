import { Injectable } from '@nestjs/common';
import { audit, Db, requireStepUp, rows, type StaffActor } from '@chophien/platform';
import { endSessionsOf } from './end-sessions.js';
import { requireGrantable } from './grantable.js';
import { holdOperator } from './held-operator.js';
import { asLastAdministrator } from './operator-errors.js';

/** Gives an operator another bundle of permissions, or none: then the person is no operator any more. Their sessions end. */
@Injectable()
export class SetOperatorBundle {
  constructor(private readonly db: Db) {}

  /** Throws NotFound, StepUpRequired, NotYourself, MoreThanYouHold (of the bundle before or after), InvalidInput (bundle), LastAdministrator. */
  async run(actor: StaffActor, input: { personId: string; bundle: string | null }): Promise<void> {
    try {
      await this.db.tx(async (tx) => {
        const held = await holdOperator(tx, actor, input.personId);
        requireStepUp(actor);
        if (input.bundle !== null) await requireGrantable(tx, actor, input.bundle);
        if (held.bundle === input.bundle) return;
        await rows(tx, 'UPDATE person SET floor_role = $2 WHERE id = $1', [input.personId, input.bundle]);
        await endSessionsOf(tx, input.personId);
        await audit(tx, actor, {
          action: input.bundle === null ? 'operator.remove' : 'operator.bundle',
          subjectType: 'person',
          subjectId: input.personId,
          detail: { from: held.bundle, to: input.bundle },
        });
      });
    } catch (error) {
      throw asLastAdministrator(error);
    }
  }
}
