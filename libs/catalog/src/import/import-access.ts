import { boothRoles, isId, mayAtBooth, mayOnFloor, NotFound, permissionsOfBundle, rows, SignInRequired, type Actor, type BoothPermission, type BoothRole, type StaffActor, type Tx } from '@chophien/platform';
import type { ImportColumn } from './import-columns.js';
import type { ImportState } from './import-errors.js';
import type { ImportKind } from './import-kinds.js';

/**
 * Whose file it is: of who writes the booth's goods (false), or of an officer who approves goods and is nobody of this booth (true). Throws
 * SignInRequired, and NotFound for everybody else.
 */
export function mayImport(actor: Actor, boothId: string): { staff: StaffActor; asFloor: boolean } {
  if (actor.kind !== 'staff') throw new SignInRequired();
  if (isId(boothId)) {
    const id = boothId.toLowerCase();
    if (mayAtBooth(actor, id, 'booth.listings.write')) return { staff: actor, asFloor: false };
    // who works or acts at the booth approves nothing for it
    if (mayOnFloor(actor, 'floor.listings.write') && mayOnFloor(actor, 'floor.booths.read') && !actor.booths.has(id)) return { staff: actor, asFloor: true };
  }
  throw new NotFound('booth');
}

/** A file of booths is for officers who admit them. Throws SignInRequired, and NotFound for everybody else. */
export function mayImportBooths(actor: Actor): { staff: StaffActor; asFloor: true } {
  if (actor.kind !== 'staff') throw new SignInRequired();
  if (!mayOnFloor(actor, 'floor.booths.write') || !mayOnFloor(actor, 'floor.booths.read')) throw new NotFound('booths');
  return { staff: actor, asFloor: true };
}

/** What a file is of: the goods of one booth, or booths (`boothId` null). */
export type ImportOf = { kind: ImportKind; boothId: string | null };

/** Whose file it is, by what it is of. Throws SignInRequired, NotFound. */
export function mayImportOf(actor: Actor, { kind, boothId }: ImportOf): { staff: StaffActor; asFloor: boolean } {
  return kind === 'booths' ? mayImportBooths(actor) : mayImport(actor, boothId ?? '');
}

export type LockedImport = ImportOf & { id: string; asFloor: boolean; state: ImportState; version: number; columns: ImportColumn[]; acceptedVersion: number | null; bad: number | null; fresh: number | null; toWrite: number | null; standing: string | null };

/**
 * The file, locked against other acts; the worker looks again at how it stands when it ends. A booth's people act on what one of them sent, officers on what officers sent: else a
 * booth could accept what would count as approved. Throws NotFound.
 */
export async function lockImport(tx: Tx, actor: Actor, id: string): Promise<LockedImport> {
  if (actor.kind !== 'staff') throw new SignInRequired();
  if (!isId(id)) throw new NotFound('import');
  const [found] = await rows<LockedImport>(
    tx,
    `SELECT j.id, j.kind, j.booth_id AS "boothId", j.as_floor AS "asFloor", j.state, j.version, j.columns, j.accepted_version AS "acceptedVersion", j.rows_bad AS bad, j.rows_new AS fresh,
       j.rows_new + j.rows_changed AS "toWrite", (SELECT b.standing FROM booth b WHERE b.id = j.booth_id) AS standing
     FROM import_job j WHERE j.id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  if (!found || mayImportOf(actor, found).asFloor !== found.asFloor) throw new NotFound('import');
  return found;
}

/** What gives a person their rights now: SQL of these columns for an import `j`, and of these joins. */
export const rightsColumns = `p.disabled_at IS NOT NULL AS "isDisabled", p.floor_role AS "floorRole", k.permissions AS bundle, m.role AS "memberRole", g.permissions AS lent`;
export const rightsJoins = `JOIN person p ON p.id = j.accepted_by LEFT JOIN floor_bundle k ON k.key = p.floor_role
  LEFT JOIN booth_member m ON m.booth_id = j.booth_id AND m.person_id = j.accepted_by
  LEFT JOIN booth_grant g ON g.id = j.accepted_grant AND g.begun_at IS NOT NULL AND g.ended_at IS NULL AND g.expires_at > now()`;
export type Rights = ImportOf & { asFloor: boolean; acceptedBy: string; isDisabled: boolean; floorRole: string | null; bundle: string[] | null; memberRole: BoothRole | null; lent: BoothPermission[] | null };

/** Whether who accepted an import may still do so, in the way in which they did. Pure. */
export function mayStillImport({ kind, boothId, asFloor, acceptedBy, isDisabled, floorRole, bundle, memberRole, lent }: Rights): boolean {
  const floorPermissions = new Set(permissionsOfBundle(floorRole, bundle));
  // an officer who is one no longer acts for nobody, whatever was granted
  const atBooth = memberRole !== null ? boothRoles[memberRole] : lent !== null && floorPermissions.has('floor.booths.act') ? lent : null;
  const actor: StaffActor = { kind: 'staff', personId: acceptedBy, displayName: '', requestId: '', floorPermissions, booths: new Map(atBooth === null || boothId === null ? [] : [[boothId, new Set(atBooth)]]) };
  try {
    return !isDisabled && mayImportOf(actor, { kind, boothId }).asFloor === asFloor;
  } catch {
    return false;
  }
}
