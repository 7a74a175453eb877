import { isId, mayOnFloor, NotFound, requireStepUp, rows, type BoothRole, type StaffActor, type Tx } from '@chophien/platform';
import { InvitationClosed } from './member-errors.js';
import { requireOwner } from './staff-scope.js';

export type HeldInvitation = { id: string; boothId: string | null; boothRole: BoothRole | null; floorRole: string | null; email: string | null; accepted: boolean; revoked: boolean };

/**
 * Locks an invitation that the actor keeps. Throws NotFound for an unknown one and another booth's alike,
 * InvitationClosed for one that was used or taken back, StepUpRequired where making it would ask for it.
 */
export async function holdInvitation(tx: Tx, actor: StaffActor, id: string, options: { stepUp: boolean }): Promise<HeldInvitation> {
  const [held] = isId(id)
    ? await rows<HeldInvitation>(
        tx,
        `SELECT id, booth_id AS "boothId", booth_role AS "boothRole", floor_role AS "floorRole", email, accepted_at IS NOT NULL AS accepted,
           revoked_at IS NOT NULL AS revoked FROM invitation WHERE id = $1 FOR UPDATE`,
        [id],
      )
    : [];
  if (!held) throw new NotFound('invitation');
  if (held.boothId !== null) requireOwner(actor, held.boothId);
  else if (!mayOnFloor(actor, 'floor.people.write')) throw new NotFound('invitation');
  if (options.stepUp && (held.boothId === null || held.boothRole === 'owner')) requireStepUp(actor);
  if (held.accepted) throw new InvitationClosed('used');
  if (held.revoked) throw new InvitationClosed('revoked');
  return held;
}
