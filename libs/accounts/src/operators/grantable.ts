import { InvalidInput, permissionsOfBundle, rows, type StaffActor, type Tx } from '@chophien/platform';
import { MoreThanYouHold } from './operator-errors.js';

/** Throws MoreThanYouHold when one of the permissions is not the actor's own. */
export function requireHeld(actor: StaffActor, permissions: readonly string[]): void {
  const missing = permissions.filter((permission) => !(actor.floorPermissions as ReadonlySet<string>).has(permission));
  if (missing.length > 0) throw new MoreThanYouHold(missing);
}

/** The bundle is there, is locked against a change meanwhile, and gives nothing that the actor lacks. Throws InvalidInput (bundle), MoreThanYouHold. */
export async function requireGrantable(tx: Tx, actor: StaffActor, bundle: string): Promise<void> {
  const [found] = await rows<{ permissions: string[] }>(tx, 'SELECT permissions FROM floor_bundle WHERE key = $1 FOR SHARE', [bundle.includes('\u0000') ? '' : bundle]);
  if (!found) throw new InvalidInput([{ field: 'bundle', reason: 'unknown' }]);
  requireHeld(actor, permissionsOfBundle(bundle, found.permissions));
}
