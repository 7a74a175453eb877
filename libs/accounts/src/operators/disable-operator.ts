import { Injectable } from '@nestjs/common';
import { audit, Db, requireStepUp, rows, type StaffActor } from '@chophien/platform';
import { endSessionsOf } from './end-sessions.js';
import { holdOperator } from './held-operator.js';
import { asLastAdministrator } from './operator-errors.js';

/** Shuts an operator out, with all sessions at once, or lets them in again; name, bundle and history stay. */
@Injectable()
export class DisableOperator {
  constructor(private readonly db: Db) {}

  /** Throws NotFound, StepUpRequired, NotYourself, MoreThanYouHold, LastAdministrator. */
  async run(actor: StaffActor, input: { personId: string; disabled: boolean }): Promise<void> {
    try {
      await this.db.tx(async (tx) => {
        const held = await holdOperator(tx, actor, input.personId);
        requireStepUp(actor);
        if (held.disabled === input.disabled) return;
        await rows(tx, 'UPDATE person SET disabled_at = CASE WHEN $2 THEN now() END WHERE id = $1', [input.personId, input.disabled]);
        const ended = await endSessionsOf(tx, input.personId);
        await audit(tx, actor, {
          action: input.disabled ? 'operator.disable' : 'operator.enable',
          subjectType: 'person',
          subjectId: input.personId,
          detail: { sessionsEnded: ended },
        });
      });
    } catch (error) {
      throw asLastAdministrator(error);
    }
  }
}
