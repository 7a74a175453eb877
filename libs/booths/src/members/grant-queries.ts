import { Injectable } from '@nestjs/common';
import { Db, isId, mayAtBooth, mayOnFloor, NotFound, rows, Settings, type BoothPermission, type StaffActor } from '@chophien/platform';

export type GrantState = 'waiting' | 'active' | 'declined' | 'ended' | 'expired';

export type BoothGrant = {
  id: string;
  boothId: string;
  officer: string;
  isYours: boolean;
  reason: string;
  permissions: BoothPermission[];
  hours: number;
  state: GrantState;
  askedAt: Date;
  begunAt: Date | null;
  consentedBy: string | null;
  expiresAt: Date | null;
  endedAt: Date | null;
  endedBy: string | null;
};

const grantsOf = `
SELECT g.id, g.booth_id AS "boothId", o.display_name AS officer, g.person_id = $2 AS "isYours", g.reason, g.permissions, g.hours,
  CASE WHEN g.ended_at IS NOT NULL AND g.begun_at IS NULL THEN CASE WHEN g.ended_by IS NULL THEN 'expired' ELSE 'declined' END
       WHEN g.ended_at IS NOT NULL THEN CASE WHEN g.ended_by IS NULL THEN 'expired' ELSE 'ended' END
       WHEN coalesce(g.expires_at, g.asked_at + interval '7 days') <= now() THEN 'expired'
       WHEN g.begun_at IS NULL THEN 'waiting' ELSE 'active' END AS state,
  g.asked_at AS "askedAt", g.begun_at AS "begunAt", c.display_name AS "consentedBy", g.expires_at AS "expiresAt", g.ended_at AS "endedAt", e.display_name AS "endedBy"
FROM booth_grant g JOIN person o ON o.id = g.person_id LEFT JOIN person c ON c.id = g.consented_by LEFT JOIN person e ON e.id = g.ended_by
WHERE g.booth_id = $1 AND ($3 OR g.person_id = $2) ORDER BY g.asked_at DESC, g.id DESC LIMIT 50`;

/** Who was let act for a booth, and who waits to be. */
@Injectable()
export class GrantQueries {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
  ) {}

  /** The latest fifty of a booth: all for its owners, one's own for an officer. Throws NotFound for others. */
  async of(actor: StaffActor, boothId: string): Promise<BoothGrant[]> {
    const isOwner = isId(boothId) && mayAtBooth(actor, boothId, 'booth.members.write') && !actor.grants?.has(boothId);
    if (!isId(boothId) || !(isOwner || mayOnFloor(actor, 'floor.booths.act'))) throw new NotFound('booth');
    return this.db.officeTx(actor, (tx) => rows<BoothGrant>(tx, grantsOf, [boothId, actor.personId, isOwner]));
  }

  /** For how many hours one may ask. */
  hoursAtMost(): Promise<number> {
    return this.settings.get('booths.grantHoursAtMost');
  }
}
