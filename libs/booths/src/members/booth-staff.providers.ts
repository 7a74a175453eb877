import { AcceptInvitation } from './accept-invitation.js';
import { AskGrant } from './ask-grant.js';
import { ChangeMemberRole } from './change-member-role.js';
import { ConsentToGrant } from './consent-to-grant.js';
import { EndGrant } from './end-grant.js';
import { GrantQueries } from './grant-queries.js';
import { InvitationQueries } from './invitation-queries.js';
import { Invite } from './invite.js';
import { LeaveBooth } from './leave-booth.js';
import { MemberQueries } from './member-queries.js';
import { RemoveMember } from './remove-member.js';
import { RenewInvitation } from './renew-invitation.js';
import { RevokeInvitation } from './revoke-invitation.js';

/** For the office; need Db (role office) and Settings. */
export const boothStaffProviders = [
  AcceptInvitation,
  AskGrant,
  ChangeMemberRole,
  ConsentToGrant,
  EndGrant,
  GrantQueries,
  InvitationQueries,
  Invite,
  LeaveBooth,
  MemberQueries,
  RemoveMember,
  RenewInvitation,
  RevokeInvitation,
];
