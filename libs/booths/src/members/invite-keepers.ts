import { checkedEmail } from '@chophien/accounts/operators';
import { auditAll, InvalidInput, newId, rows, type StaffActor, type Tx } from '@chophien/platform';
import './booth-staff-topics.js';
import { hashInvitationToken, newInvitationToken } from './invitation-token.js';

/** Who is asked to keep a booth at which nobody is yet. */
export type KeeperInvited = { boothId: string; email: string };

/** How a booth is kept: its members who can sign in, to whom an invitation of an owner is open, and who is known by address already. */
export type Keeping = { boothId: string; memberIds: string[]; invited: string[]; known: string[] };

/** An address as invitations keep it, or null for what is none. Pure. */
export function keeperAddress(typed: string): string | null {
  try {
    return checkedEmail(typed);
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}

/** How booths are kept. One statement, for the worker, who sees all invitations. */
export async function readKeeping(tx: Tx, boothIds: readonly string[]): Promise<Map<string, Keeping>> {
  const found = await rows<Keeping>(
    tx,
    `SELECT b.id AS "boothId",
       array(SELECT m.person_id::text FROM booth_member m JOIN person p ON p.id = m.person_id AND p.disabled_at IS NULL WHERE m.booth_id = b.id ORDER BY 1) AS "memberIds",
       array(SELECT lower(i.email) FROM invitation i WHERE i.booth_id = b.id AND i.booth_role = 'owner' AND i.email IS NOT NULL AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now() ORDER BY 1) AS invited,
       array(SELECT lower(p.email) FROM booth_member m JOIN person p ON p.id = m.person_id WHERE m.booth_id = b.id
         UNION SELECT lower(i.email) FROM invitation i WHERE i.booth_id = b.id AND i.email IS NOT NULL AND i.accepted_at IS NOT NULL ORDER BY 1) AS known
     FROM unnest($1::uuid[]) AS b (id)`,
    [boothIds],
  );
  return new Map(found.map((keeping) => [keeping.boothId, keeping]));
}

/**
 * Invites the first owner of each booth on the floor's behalf, by a mail with a link of its own that holds seven days; no other link is shown to anybody. An
 * earlier one that the floor sent for the booth is taken back. Four statements, however many booths. Whether the officer may, and whether nobody keeps the
 * booths, are the caller's questions; that it stays so is asked once more when the link is used.
 */
export async function inviteKeepers(tx: Tx, actor: StaffActor, keepers: readonly KeeperInvited[], detail: Record<string, unknown>): Promise<void> {
  if (keepers.length === 0) return;
  const boothIds = keepers.map(({ boothId }) => boothId);
  await rows(tx, 'UPDATE invitation SET revoked_at = now(), revoked_by = $2 WHERE booth_id = ANY ($1::uuid[]) AND as_floor AND accepted_at IS NULL AND revoked_at IS NULL', [boothIds, actor.personId]);
  const ids = keepers.map(() => newId());
  await rows(
    tx,
    `INSERT INTO invitation (id, booth_id, booth_role, email, language, link_hash, mails_asked, invited_by, as_floor, expires_at)
     SELECT w.id, w.booth, 'owner', w.email, 'vi', w.hash, 1, $5, true, now() + interval '7 days' FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[]) AS w (id, booth, email, hash)`,
    // a secret that nobody ever sees
    [ids, boothIds, keepers.map(({ email }) => email), keepers.map(() => hashInvitationToken(newInvitationToken())), actor.personId],
  );
  await rows(tx, `INSERT INTO outbox (topic, payload, request_id) SELECT 'invitation.mail', jsonb_build_object('invitationId', w.id), $2 FROM unnest($1::uuid[]) AS w (id)`, [ids, actor.requestId]);
  await auditAll(
    tx,
    actor,
    keepers.map(({ boothId }, at) => ({ action: 'invitation.make', subjectType: 'invitation', subjectId: ids[at]!, boothId, asFloor: true as const, detail: { role: 'owner', ...detail } })),
  );
}
