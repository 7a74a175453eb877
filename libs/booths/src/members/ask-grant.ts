import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, isId, lendablePermissions, mayOnFloor, newId, NotFound, publish, rows, Settings, sqlState, type BoothPermission, type StaffActor } from '@chophien/platform';
import './booth-staff-topics.js';
import { GrantOpenAlready } from './member-errors.js';

export type GrantRequest = { boothId: string; reason: string; permissions: readonly string[]; hours: number };

/** An officer of the floor asks a booth to let them act for it: for a reason, with chosen permissions, for some hours. */
@Injectable()
export class AskGrant {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
  ) {}

  /** Gives the grant's id; it gives no right until an owner consents. Throws NotFound, InvalidInput (reason, permissions, hours), GrantOpenAlready. */
  async run(actor: StaffActor, input: GrantRequest): Promise<string> {
    if (!mayOnFloor(actor, 'floor.booths.act') || !isId(input.boothId)) throw new NotFound('booth');
    const reason = input.reason.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const most = await this.settings.get('booths.grantHoursAtMost');
    const permissions = lendablePermissions.filter((permission) => input.permissions.includes(permission));
    const problems: { field: string; reason: string; limit?: number }[] = [];
    if ([...reason].length < 3) problems.push({ field: 'reason', reason: 'too_short', limit: 3 });
    if ([...reason].length > 500) problems.push({ field: 'reason', reason: 'too_long', limit: 500 });
    // eslint-disable-next-line no-control-regex -- they are what is refused
    if (/[\u0000-\u001f\u007f]/.test(reason)) problems.push({ field: 'reason', reason: 'control_characters' });
    if (permissions.length === 0) problems.push({ field: 'permissions', reason: 'required' });
    if (input.permissions.some((permission) => !lendablePermissions.includes(permission as (typeof lendablePermissions)[number]))) problems.push({ field: 'permissions', reason: 'unknown' });
    if (!Number.isInteger(input.hours) || input.hours < 1 || input.hours > most) problems.push({ field: 'hours', reason: 'out_of_range', limit: most });
    if (problems.length > 0) throw new InvalidInput(problems);
    try {
      return await this.db.officeTx(actor, (tx) => ask(tx, actor, { ...input, reason, permissions }));
    } catch (error) {
      if (sqlState(error) === '23505') throw new GrantOpenAlready();
      throw error;
    }
  }
}

async function ask(tx: Parameters<typeof rows>[0], actor: StaffActor, input: GrantRequest & { permissions: BoothPermission[] }): Promise<string> {
  // somebody at home there needs no grant; a booth without an owner has nobody who could consent
  const [booth] = await rows<{ member: boolean; owned: boolean }>(
    tx,
    `SELECT EXISTS (SELECT 1 FROM booth_member m WHERE m.booth_id = b.id AND m.person_id = $2) AS member,
       EXISTS (SELECT 1 FROM booth_member m JOIN person p ON p.id = m.person_id WHERE m.booth_id = b.id AND m.role = 'owner' AND p.disabled_at IS NULL) AS owned
     FROM booth b WHERE b.id = $1 AND b.standing <> 'closed'`,
    [input.boothId, actor.personId],
  );
  if (!booth || booth.member) throw new NotFound('booth');
  if (!booth.owned) throw new InvalidInput([{ field: 'boothId', reason: 'no_owner' }]);
  // what time ended makes room for a new question; one that nobody answered in a week is none any more
  await rows(
    tx,
    `UPDATE booth_grant SET ended_at = coalesce(expires_at, asked_at + interval '7 days') WHERE booth_id = $1 AND person_id = $2 AND ended_at IS NULL
       AND coalesce(expires_at, asked_at + interval '7 days') <= now()`,
    [input.boothId, actor.personId],
  );
  const id = newId();
  await rows(tx, 'INSERT INTO booth_grant (id, booth_id, person_id, reason, permissions, hours) VALUES ($1, $2, $3, $4, $5, $6)', [
    id,
    input.boothId,
    actor.personId,
    input.reason,
    input.permissions,
    input.hours,
  ]);
  await publish(tx, 'booth_grant.asked', { grantId: id }, actor.requestId);
  await audit(tx, actor, { action: 'grant.ask', subjectType: 'booth_grant', subjectId: id, boothId: input.boothId, asFloor: true, detail: { permissions: input.permissions, hours: input.hours } });
  return id;
}
