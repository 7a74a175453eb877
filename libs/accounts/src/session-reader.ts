import { Injectable } from '@nestjs/common';
import { boothRoles, Db, floorRoles, type BoothRole, type FloorRole, type StaffActor } from '@chophien/platform';
import { hashSessionToken, isSessionToken } from './session-token.js';

/**
 * One statement a request: finds the session, its person, floor role and booths, and at most every five minutes moves the end of the
 * session (12 hours after the last use, 7 days after the beginning at the latest; see session-token.ts).
 */
const actorOfSession = {
  name: 'accounts.actor_of_session',
  text: `
    WITH used AS (
      UPDATE session SET last_used_at = now(), expires_at = least(now() + interval '12 hours', created_at + interval '7 days')
      WHERE token_hash = $1 AND expires_at > now() AND last_used_at < now() - interval '5 minutes'
    )
    SELECT p.id, p.display_name, p.floor_role,
           array(SELECT m.booth_id::text || ' ' || m.role FROM booth_member m WHERE m.person_id = p.id ORDER BY m.booth_id) AS booths
    FROM session s JOIN person p ON p.id = s.person_id LEFT JOIN floor f ON true
    WHERE s.token_hash = $1 AND s.expires_at > now() AND p.disabled_at IS NULL
      AND NOT (p.is_demo AND coalesce(f.mode, 'live') = 'live')`,
};
type Row = { id: string; display_name: string; floor_role: FloorRole | null; booths: string[] };

/** Who stands behind a session's token. Roles are read anew each time, so a changed role counts from the next request on. */
@Injectable()
export class SessionReader {
  constructor(private readonly db: Db) {}

  /** Undefined for an unknown, ended or malformed token. */
  async read(token: string, requestId: string): Promise<StaffActor | undefined> {
    if (!isSessionToken(token)) return undefined;
    const [row] = await this.db.read<Row>(actorOfSession, [hashSessionToken(token)]);
    if (!row) return undefined;
    return {
      kind: 'staff',
      personId: row.id,
      displayName: row.display_name,
      requestId,
      floorPermissions: new Set(row.floor_role === null ? [] : floorRoles[row.floor_role]),
      booths: new Map(
        row.booths.map((membership) => {
          const [boothId, role] = membership.split(' ') as [string, BoothRole];
          return [boothId, new Set(boothRoles[role])];
        }),
      ),
    };
  }
}
