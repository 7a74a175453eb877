import { actorStamp, newId, rows, type Actor, type Tx } from '@chophien/platform';
import { moveApplication, type ApplicationMoveName, type ApplicationState } from './application-state.js';

/** Moves a locked application by the table and leaves the row that tells who and why. Gives the move's id. Throws ApplicationMoved. */
export async function recordApplicationMove(
  tx: Tx,
  actor: Actor,
  application: { id: string; state: ApplicationState | null },
  name: ApplicationMoveName,
  reason: string | null = null,
): Promise<string> {
  const to = moveApplication(application.state, name);
  const id = newId();
  const stamp = actorStamp(actor);
  await rows(tx, 'INSERT INTO application_move (id, application_id, name, from_state, to_state, actor_kind, actor_id, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
    id, application.id, name, application.state, to, stamp.kind, stamp.id, reason,
  ]);
  return id;
}
