import { Injectable } from '@nestjs/common';
import { audit, Db, floorPermissions, InvalidInput, mayOnFloor, newId, NotFound, requireStepUp, rows, StaleVersion, type FloorPermission, type StaffActor } from '@chophien/platform';
import { requireHeld } from './grantable.js';
import { NotYourself } from './operator-errors.js';

export type BundleInput = {
  /** Null makes a new one. */
  key: string | null;
  nameVi: string;
  nameEn: string;
  permissions: readonly string[];
  /** The version that the screen showed; of no matter for a new one. */
  version: number;
};

/** Makes or changes a bundle of the floor's own; built-in ones stay as they are. A change counts from its holders' next request on. */
@Injectable()
export class SaveBundle {
  constructor(private readonly db: Db) {}

  /** Gives the key. Throws NotFound (also for a built-in one), StepUpRequired, InvalidInput, MoreThanYouHold, NotYourself for one's own bundle, StaleVersion. */
  async run(actor: StaffActor, input: BundleInput): Promise<string> {
    if (!mayOnFloor(actor, 'floor.people.write')) throw new NotFound('bundle');
    const { nameVi, nameEn, permissions } = checked(input);
    requireHeld(actor, permissions);
    requireStepUp(actor);
    return this.db.tx(async (tx) => {
      if (input.key === null) {
        // never shown; a name may change, the key may not
        const key = `own_${newId().replaceAll('-', '')}`;
        await rows(tx, 'INSERT INTO floor_bundle (key, name_vi, name_en, permissions) VALUES ($1, $2, $3, $4)', [key, nameVi, nameEn, permissions]);
        await audit(tx, actor, { action: 'bundle.make', subjectType: 'floor_bundle', subjectId: key, detail: { permissions } });
        return key;
      }
      const [before] = await rows<{ permissions: string[]; version: number; own: boolean }>(
        tx,
        `SELECT b.permissions, b.version, EXISTS (SELECT 1 FROM person p WHERE p.id = $2 AND p.floor_role = b.key) AS own
         FROM floor_bundle b WHERE b.key = $1 AND NOT b.is_built_in FOR UPDATE OF b`,
        [input.key.includes('\u0000') ? '' : input.key, actor.personId],
      );
      if (!before) throw new NotFound('bundle');
      if (before.own) throw new NotYourself();
      requireHeld(actor, before.permissions);
      if (before.version !== input.version) throw new StaleVersion('bundle');
      await rows(tx, 'UPDATE floor_bundle SET name_vi = $2, name_en = $3, permissions = $4, version = version + 1, updated_at = now() WHERE key = $1', [input.key, nameVi, nameEn, permissions]);
      await audit(tx, actor, { action: 'bundle.change', subjectType: 'floor_bundle', subjectId: input.key, detail: { from: before.permissions, to: permissions } });
      return input.key;
    });
  }
}

function checked(input: BundleInput): { nameVi: string; nameEn: string; permissions: FloorPermission[] } {
  const problems: { field: string; reason: string; limit?: number }[] = [];
  const line = (field: string, value: string) => {
    const text = value.normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (text === '') problems.push({ field, reason: 'required' });
    if ([...text].length > 60) problems.push({ field, reason: 'too_long', limit: 60 });
    // eslint-disable-next-line no-control-regex -- they are what is refused
    if (/[\u0000-\u001f\u007f]/.test(text)) problems.push({ field, reason: 'control_characters' });
    return text;
  };
  const nameVi = line('nameVi', input.nameVi);
  const nameEn = line('nameEn', input.nameEn.trim() === '' ? input.nameVi : input.nameEn);
  const permissions = floorPermissions.filter((permission) => input.permissions.includes(permission));
  if (permissions.length === 0) problems.push({ field: 'permissions', reason: 'required' });
  if (input.permissions.some((permission) => !(floorPermissions as readonly string[]).includes(permission))) problems.push({ field: 'permissions', reason: 'unknown' });
  if (problems.length > 0) throw new InvalidInput(problems);
  return { nameVi, nameEn, permissions };
}
