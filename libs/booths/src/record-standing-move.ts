import { actorStamp, newId, rows, type Actor, type Tx } from '@chophien/platform';
import type { BoothStanding } from './booth.entity.js';
import { moveStanding, type StandingMoveName } from './standing-state.js';

/** Leaves the row that tells who moved a locked booth and why. Gives the move's id. Throws BoothStandingMoved. */
export async function recordStandingMove(
  tx: Tx,
  actor: Actor,
  booth: { boothId: string; standing: BoothStanding | null },
  name: StandingMoveName,
  why: { reason: string | null; reviewOn: string | null },
): Promise<string> {
  const to = moveStanding(booth.standing, name);
  const id = newId();
  const stamp = actorStamp(actor);
  await rows(
    tx,
    'INSERT INTO booth_standing_move (id, booth_id, name, from_standing, to_standing, reason, review_on, actor_kind, actor_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [id, booth.boothId, name, booth.standing, to, why.reason, why.reviewOn, stamp.kind, stamp.id],
  );
  return id;
}
