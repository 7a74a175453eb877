import { Injectable } from '@nestjs/common';
import { audit, Db, isId, NotFound, publish, requireStepUp, rows, type StaffActor } from '@chophien/platform';
import './booth-staff-topics.js';
import { GrantNotOpen } from './member-errors.js';
import { requireOwner } from './staff-scope.js';

/** An owner lets an officer act for the booth; the hours run from this moment, by the database's clock. */
@Injectable()
export class ConsentToGrant {
  constructor(private readonly db: Db) {}

  /** Throws NotFound for an unknown grant and another booth's alike, StepUpRequired, GrantNotOpen. */
  async run(actor: StaffActor, grantId: string): Promise<void> {
    if (!isId(grantId)) throw new NotFound('grant');
    await this.db.officeTx(actor, async (tx) => {
      const [grant] = await rows<{ boothId: string; personId: string; hours: number; waits: boolean }>(
        tx,
        `SELECT booth_id AS "boothId", person_id AS "personId", hours, begun_at IS NULL AND ended_at IS NULL AND asked_at > now() - interval '7 days' AS waits
         FROM booth_grant WHERE id = $1 FOR UPDATE`,
        [grantId],
      );
      if (!grant || grant.personId === actor.personId) throw new NotFound('grant');
      requireOwner(actor, grant.boothId);
      requireStepUp(actor);
      if (!grant.waits) throw new GrantNotOpen();
      await rows(tx, `UPDATE booth_grant SET begun_at = now(), consented_by = $2, expires_at = now() + make_interval(hours => hours) WHERE id = $1`, [grantId, actor.personId]);
      await publish(tx, 'booth_grant.begun', { grantId }, actor.requestId);
      await audit(tx, actor, { action: 'grant.consent', subjectType: 'booth_grant', subjectId: grantId, boothId: grant.boothId, asFloor: true, detail: { hours: grant.hours } });
    });
  }
}
