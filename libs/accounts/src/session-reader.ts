import { Injectable } from '@nestjs/common';
import { boothRoles, Db, permissionsOfBundle, type BoothPermission, type BoothRole, type StaffActor } from '@chophien/platform';
import { isTrusted, secondFactorPolicy } from './second-factor-policy.js';
import { hashSessionToken, isSessionToken } from './session-token.js';

/**
 * One statement a request: finds the session, its person, floor role, booths and running grants, and at most every five minutes moves the end of the
 * session (12 hours after the last use, 7 days after the beginning at the latest; see session-token.ts).
 */
const actorOfSession = {
  name: 'accounts.actor_of_session',
  text: `
    WITH used AS (
      UPDATE session SET last_used_at = now(), expires_at = least(now() + interval '12 hours', created_at + interval '7 days')
      WHERE token_hash = $1 AND expires_at > now() AND last_used_at < now() - interval '5 minutes'
    )
    SELECT p.id, p.display_name, p.floor_role, (SELECT b.permissions FROM floor_bundle b WHERE b.key = p.floor_role) AS bundle, s.id AS session_id,
           s.stepped_up_at + interval '10 minutes' AS stepped_up_until, p.second_factor_at IS NOT NULL AS has_second_factor, p.password_is_temporary,
           policy.wanted, policy.required_from, coalesce(policy.required_from <= now(), false) AS grace_is_over,
           array(SELECT m.booth_id::text || ' ' || m.role FROM booth_member m WHERE m.person_id = p.id ORDER BY m.booth_id) AS booths,
           array(SELECT g.booth_id::text || ' ' || g.grant_id::text || ' ' || array_to_string(g.permissions, ',') FROM running_grants(p.id) g ORDER BY g.booth_id) AS grants
    FROM session s JOIN person p ON p.id = s.person_id LEFT JOIN floor f ON true
    CROSS JOIN LATERAL (${secondFactorPolicy}) policy
    WHERE s.token_hash = $1 AND s.expires_at > now() AND p.disabled_at IS NULL
      AND NOT (p.is_demo AND coalesce(f.mode, 'live') = 'live')
      -- a session that began by the password alone ends when a second factor is set up
      AND (s.with_second_factor OR p.second_factor_at IS NULL)`,
};
type Row = {
  id: string;
  display_name: string;
  floor_role: string | null;
  bundle: string[] | null;
  session_id: string;
  stepped_up_until: Date;
  has_second_factor: boolean;
  password_is_temporary: boolean;
  wanted: boolean;
  required_from: Date | null;
  grace_is_over: boolean;
  booths: string[];
  grants: string[];
};

/** Who stands behind a session's token. Roles are read anew each time, so a changed role counts from the next request on. */
@Injectable()
export class SessionReader {
  constructor(private readonly db: Db) {}

  /** Undefined for an unknown, ended or malformed token. */
  async read(token: string, requestId: string): Promise<StaffActor | undefined> {
    if (!isSessionToken(token)) return undefined;
    const [row] = await this.db.read<Row>(actorOfSession, [hashSessionToken(token)]);
    if (!row) return undefined;
    const floorPermissions = new Set(permissionsOfBundle(row.floor_role, row.bundle));
    const booths = new Map<string, ReadonlySet<BoothPermission>>();
    for (const membership of row.booths) {
      const [boothId, role] = membership.split(' ') as [string, BoothRole];
      booths.set(boothId, new Set(boothRoles[role]));
    }
    const grants = new Map<string, string>();
    // an officer who is one no longer acts for nobody, whatever was granted
    for (const grant of floorPermissions.has('floor.booths.act') ? row.grants : []) {
      const [boothId, grantId, lent] = grant.split(' ') as [string, string, string];
      booths.set(boothId, new Set(lent.split(',') as BoothPermission[]));
      grants.set(boothId, grantId);
    }
    return setUp({ kind: 'staff', personId: row.id, displayName: row.display_name, requestId, floorPermissions, booths, grants }, row);
  }
}

/** What the session may do now: nothing beyond setting up the account where that comes first. */
function setUp(actor: StaffActor, row: Row): StaffActor {
  const isRequired = row.wanted && isTrusted(actor.floorPermissions, actor.booths);
  const mustFirst = row.password_is_temporary ? 'new_password' : isRequired && !row.has_second_factor && row.grace_is_over ? 'second_factor' : undefined;
  return {
    ...actor,
    sessionId: row.session_id,
    steppedUpUntil: row.stepped_up_until,
    secondFactor: { isOn: row.has_second_factor, isRequired, requiredFrom: isRequired ? row.required_from : null },
    ...(mustFirst ? { mustFirst, floorPermissions: new Set(), booths: new Map(), grants: new Map() } : {}),
  };
}
