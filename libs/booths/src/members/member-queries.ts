import { Injectable } from '@nestjs/common';
import { Db, type BoothRole, type StaffActor } from '@chophien/platform';
import { requireOwner } from './staff-scope.js';

export type BoothMember = { personId: string; displayName: string; email: string; role: BoothRole; joinedAt: Date; lastSeenAt: Date | null; isYou: boolean };

const membersOf = {
  name: 'booths.members_of',
  text: `SELECT p.id AS "personId", p.display_name AS "displayName", p.email, m.role, m.joined_at AS "joinedAt", p.id = $2 AS "isYou",
           greatest((SELECT max(s.last_used_at) FROM session s WHERE s.person_id = p.id),
                    (SELECT a.at FROM audit_log a WHERE a.subject_type = 'person' AND a.subject_id = p.id::text AND a.action = 'session.begin' ORDER BY a.id DESC LIMIT 1)) AS "lastSeenAt"
         FROM booth_member m JOIN person p ON p.id = m.person_id WHERE m.booth_id = $1
         ORDER BY array_position('{owner,editor,order_handler,viewer}'::text[], m.role), p.display_name COLLATE "vi-x-icu", p.id LIMIT 200`,
};

/** Who belongs to a booth. */
@Injectable()
export class MemberQueries {
  constructor(private readonly db: Db) {}

  /** Owners first; for owners. `lastSeenAt` is when a session of theirs was used or begun. Throws NotFound. */
  async of(actor: StaffActor, boothId: string): Promise<BoothMember[]> {
    requireOwner(actor, boothId);
    return this.db.read<BoothMember>(membersOf, [boothId, actor.personId]);
  }
}
