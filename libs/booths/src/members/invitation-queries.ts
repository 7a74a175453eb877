import { Injectable } from '@nestjs/common';
import { Db, mayOnFloor, NotFound, permissionsOfBundle, rows, type BoothRole, type StaffActor, type Tx } from '@chophien/platform';
import { hashInvitationToken, isInvitationToken } from './invitation-token.js';
import { InvitationClosed } from './member-errors.js';
import { bearerTx, requireOwner, staffTx } from './staff-scope.js';

/** What who holds the link may see of it. */
export type InvitationSeen = {
  boothNameVi: string | null;
  boothNameEn: string | null;
  boothSlug: string | null;
  role: BoothRole | null;
  bundleNameVi: string | null;
  bundleNameEn: string | null;
  invitedBy: string;
  email: string | null;
  expiresAt: Date;
};

export type OpenInvitation = {
  id: string;
  role: BoothRole | null;
  bundle: string | null;
  email: string | null;
  invitedBy: string;
  createdAt: Date;
  expiresAt: Date;
  expired: boolean;
};

export type BorneInvitation = InvitationSeen & { id: string; boothId: string | null; floorRole: string | null; inviterIsDemo: boolean };

/** Reads of invitations: the open ones for who keeps them, a single one for who holds its link. */
@Injectable()
export class InvitationQueries {
  constructor(private readonly db: Db) {}

  /** Open invitations of a booth, or the floor's own (null), newest first; at most a hundred. Throws NotFound. */
  async open(actor: StaffActor, boothId: string | null): Promise<OpenInvitation[]> {
    if (boothId !== null) requireOwner(actor, boothId);
    else if (!mayOnFloor(actor, 'floor.people.write')) throw new NotFound('invitations');
    return staffTx(this.db, actor, (tx) =>
      rows<OpenInvitation>(
        tx,
        `SELECT i.id, i.booth_role AS role, i.floor_role AS bundle, i.email, p.display_name AS "invitedBy", i.created_at AS "createdAt", i.expires_at AS "expiresAt",
           i.expires_at <= now() AS expired
         FROM invitation i JOIN person p ON p.id = i.invited_by
         WHERE i.booth_id IS NOT DISTINCT FROM $1 AND i.accepted_at IS NULL AND i.revoked_at IS NULL ORDER BY i.created_at DESC, i.id DESC LIMIT 100`,
        [boothId],
      ),
    );
  }

  /** What the link leads to. Throws InvitationClosed. */
  async byToken(token: string): Promise<InvitationSeen> {
    if (!isInvitationToken(token)) throw new InvitationClosed('unknown');
    const hash = hashInvitationToken(token);
    return bearerTx(this.db, hash, (tx) => readBorne(tx, hash));
  }
}

type Row = BorneInvitation & {
  accepted: boolean;
  revoked: boolean;
  expired: boolean;
  asFloor: boolean;
  inviterStands: boolean;
  inviterBundle: string | null;
  inviterPermissions: string[] | null;
  bundlePermissions: string[] | null;
};

/**
 * The invitation of a secret, locked, in a `bearerTx`. One whose inviter may no longer invite counts as taken back: an owner who was
 * removed leaves no open door behind. One that the floor sent to a booth's first owner is worth something while the booth has none and who sent it may still
 * write booths. Throws InvitationClosed.
 */
export async function readBorne(tx: Tx, hash: Buffer): Promise<BorneInvitation> {
  const [found] = await rows<Row>(
    tx,
    `SELECT i.id, i.booth_id AS "boothId", i.floor_role AS "floorRole", i.booth_role AS role, b.name_vi AS "boothNameVi", b.name_en AS "boothNameEn", b.slug AS "boothSlug",
       f.name_vi AS "bundleNameVi", f.name_en AS "bundleNameEn", p.display_name AS "invitedBy", i.email, i.expires_at AS "expiresAt",
       i.accepted_at IS NOT NULL AS accepted, i.revoked_at IS NOT NULL AS revoked, i.expires_at <= now() AS expired, p.is_demo AS "inviterIsDemo",
       i.as_floor AS "asFloor",
       p.disabled_at IS NULL AND CASE WHEN i.booth_id IS NULL THEN true
         WHEN i.as_floor THEN b.standing <> 'closed' AND NOT EXISTS (SELECT 1 FROM booth_member m JOIN person o ON o.id = m.person_id AND o.disabled_at IS NULL WHERE m.booth_id = i.booth_id AND m.role = 'owner')
         ELSE EXISTS (SELECT 1 FROM booth_member m WHERE m.booth_id = i.booth_id AND m.person_id = p.id AND m.role = 'owner') END AS "inviterStands",
       p.floor_role AS "inviterBundle", (SELECT permissions FROM floor_bundle WHERE key = p.floor_role) AS "inviterPermissions", f.permissions AS "bundlePermissions"
     FROM invitation i JOIN person p ON p.id = i.invited_by LEFT JOIN booth b ON b.id = i.booth_id LEFT JOIN floor_bundle f ON f.key = i.floor_role
     WHERE i.link_hash = $1 OR i.mail_hash = $1 FOR UPDATE OF i`,
    [hash],
  );
  if (!found) throw new InvitationClosed('unknown');
  if (found.accepted) throw new InvitationClosed('used');
  if (found.revoked || !inviterStands(found)) throw new InvitationClosed('revoked');
  if (found.expired) throw new InvitationClosed('expired');
  const { accepted: _a, revoked: _r, expired: _e, asFloor: _f, inviterStands: _s, inviterBundle: _b, inviterPermissions: _p, bundlePermissions: _q, ...borne } = found;
  return borne;
}

function inviterStands(found: Row): boolean {
  if (!found.inviterStands) return false;
  if (found.floorRole === null && !found.asFloor) return true;
  const held = permissionsOfBundle(found.inviterBundle, found.inviterPermissions);
  if (found.asFloor) return held.includes('floor.booths.write');
  return held.includes('floor.people.write') && permissionsOfBundle(found.floorRole, found.bundlePermissions).every((permission) => held.includes(permission));
}
