import { isId, mayOnFloor, NotFound, permissionsOfBundle, rows, type StaffActor, type Tx } from '@chophien/platform';
import { requireHeld } from './grantable.js';
import { NotYourself } from './operator-errors.js';

/**
 * Locks an operator whom the actor may change: somebody else, with no permission that the actor lacks. Throws NotFound also for a person
 * who is no operator, NotYourself, MoreThanYouHold.
 */
export async function holdOperator(tx: Tx, actor: StaffActor, personId: string): Promise<{ bundle: string; disabled: boolean }> {
  if (!mayOnFloor(actor, 'floor.people.write') || !isId(personId)) throw new NotFound('person');
  const [held] = await rows<{ bundle: string | null; disabled: boolean; permissions: string[] | null }>(
    tx,
    `SELECT p.floor_role AS bundle, p.disabled_at IS NOT NULL AS disabled, (SELECT b.permissions FROM floor_bundle b WHERE b.key = p.floor_role) AS permissions
     FROM person p WHERE p.id = $1 FOR UPDATE OF p`,
    [personId],
  );
  if (!held || held.bundle === null) throw new NotFound('person');
  if (personId === actor.personId) throw new NotYourself();
  requireHeld(actor, permissionsOfBundle(held.bundle, held.permissions));
  return { bundle: held.bundle, disabled: held.disabled };
}
