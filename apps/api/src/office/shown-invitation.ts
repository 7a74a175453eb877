import type { BoothRole, InviteResult, OpenInvitation as Shown } from '@chophien/api-contract/office-resolvers';
import type { OpenInvitation } from '@chophien/booths/members';

export function shownInvitation(invitation: OpenInvitation): Shown {
  return { ...invitation, role: (invitation.role?.toUpperCase() ?? null) as BoothRole | null };
}

/** The link as a path below the public address; what stands behind # is sent to no server and in no referrer. */
export function shownLink({ id, token }: { id: string; token: string }): InviteResult {
  return { __typename: 'InvitationMade', id, path: `/office/invitation#${token}` };
}
