import { Injectable } from '@nestjs/common';
import { audit, Db, isId, mayAtBooth, NotFound, publish, rows, type StaffActor } from '@chophien/platform';
import './booth-staff-topics.js';
import { GrantNotOpen } from './member-errors.js';

/** Ends a grant, running or still waiting: an owner declines or ends it, the officer takes the question back or lays it down. */
@Injectable()
export class EndGrant {
  constructor(private readonly db: Db) {}

  /** Counts from the officer's next request on. Throws NotFound for an unknown grant and another booth's alike, GrantNotOpen when it has ended. */
  async run(actor: StaffActor, grantId: string): Promise<void> {
    if (!isId(grantId)) throw new NotFound('grant');
    await this.db.officeTx(actor, async (tx) => {
      const [grant] = await rows<{ boothId: string; personId: string; open: boolean; begun: boolean }>(
        tx,
        `SELECT booth_id AS "boothId", person_id AS "personId", begun_at IS NOT NULL AS begun,
           ended_at IS NULL AND coalesce(expires_at, asked_at + interval '7 days') > now() AS open
         FROM booth_grant WHERE id = $1 FOR UPDATE`,
        [grantId],
      );
      const isOwner = grant !== undefined && mayAtBooth(actor, grant.boothId, 'booth.members.write') && !actor.grants?.has(grant.boothId);
      if (!grant || !(isOwner || grant.personId === actor.personId)) throw new NotFound('grant');
      if (!grant.open) throw new GrantNotOpen();
      await rows(tx, 'UPDATE booth_grant SET ended_at = now(), ended_by = $2 WHERE id = $1', [grantId, actor.personId]);
      await publish(tx, 'booth_grant.ended', { grantId }, actor.requestId);
      const action = grant.begun ? 'grant.end' : isOwner ? 'grant.decline' : 'grant.withdraw';
      await audit(tx, actor, { action, subjectType: 'booth_grant', subjectId: grantId, boothId: grant.boothId, asFloor: true });
    });
  }
}
