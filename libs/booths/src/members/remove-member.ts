import { Injectable } from '@nestjs/common';
import { endSessionsOf } from '@chophien/accounts/operators';
import { audit, Db, isId, NotFound, requireStepUp, rows, type BoothRole, type StaffActor } from '@chophien/platform';
import { asLastOwner } from './member-errors.js';
import { requireOwner } from './staff-scope.js';

/** Takes a member out of a booth and ends that person's sessions at once. */
@Injectable()
export class RemoveMember {
  constructor(private readonly db: Db) {}

  /** Throws NotFound for a person who is no member here, StepUpRequired, LastOwner. Oneself leaves by LeaveBooth. */
  async run(actor: StaffActor, input: { boothId: string; personId: string }): Promise<void> {
    requireOwner(actor, input.boothId);
    if (!isId(input.personId) || input.personId === actor.personId) throw new NotFound('member');
    requireStepUp(actor);
    try {
      await this.db.officeTx(actor, async (tx) => {
        const [gone] = await rows<{ role: BoothRole }>(tx, 'DELETE FROM booth_member WHERE booth_id = $1 AND person_id = $2 RETURNING role', [input.boothId, input.personId]);
        if (!gone) throw new NotFound('member');
        const ended = await endSessionsOf(tx, input.personId);
        await audit(tx, actor, {
          action: 'member.remove',
          subjectType: 'person',
          subjectId: input.personId,
          boothId: input.boothId,
          detail: { role: gone.role, sessionsEnded: ended },
        });
      });
    } catch (error) {
      throw asLastOwner(error);
    }
  }
}
