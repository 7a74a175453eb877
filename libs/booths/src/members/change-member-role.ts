import { Injectable } from '@nestjs/common';
import { endSessionsOf } from '@chophien/accounts/operators';
import { audit, boothRoles, Db, InvalidInput, isId, NotFound, requireStepUp, rows, type BoothRole, type StaffActor } from '@chophien/platform';
import { asLastOwner } from './member-errors.js';
import { requireOwner } from './staff-scope.js';

/** Gives a member another role. It counts at once, and the member's sessions end, so that nothing goes on under the earlier role. */
@Injectable()
export class ChangeMemberRole {
  constructor(private readonly db: Db) {}

  /** Throws NotFound for a person who is no member here, InvalidInput (role), StepUpRequired, LastOwner. */
  async run(actor: StaffActor, input: { boothId: string; personId: string; role: BoothRole }): Promise<void> {
    requireOwner(actor, input.boothId);
    if (!isId(input.personId)) throw new NotFound('member');
    if (!(input.role in boothRoles)) throw new InvalidInput([{ field: 'role', reason: 'unknown' }]);
    requireStepUp(actor);
    try {
      await this.db.officeTx(actor, async (tx) => {
        const [before] = await rows<{ role: BoothRole }>(tx, 'SELECT role FROM booth_member WHERE booth_id = $1 AND person_id = $2 FOR UPDATE', [input.boothId, input.personId]);
        if (!before) throw new NotFound('member');
        if (before.role === input.role) return;
        await rows(tx, 'UPDATE booth_member SET role = $3 WHERE booth_id = $1 AND person_id = $2', [input.boothId, input.personId, input.role]);
        // one's own session goes on: who hands the booth on is in the middle of it
        if (input.personId !== actor.personId) await endSessionsOf(tx, input.personId);
        await audit(tx, actor, {
          action: 'member.role',
          subjectType: 'person',
          subjectId: input.personId,
          boothId: input.boothId,
          detail: { from: before.role, to: input.role },
        });
      });
    } catch (error) {
      throw asLastOwner(error);
    }
  }
}
