import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  BoothRole as ShownRole,
  BoothStaff,
  InviteResult,
  MutationChangeMemberRoleArgs,
  MutationInviteToBoothArgs,
  MutationLeaveBoothArgs,
  MutationRemoveMemberArgs,
  QueryBoothStaffArgs,
  StaffDone,
} from '@chophien/api-contract/office-resolvers';
import { ChangeMemberRole, InvitationQueries, Invite, LeaveBooth, MemberQueries, RemoveMember } from '@chophien/booths/members';
import type { BoothRole, StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';
import { shownInvitation, shownLink } from './shown-invitation.js';

const roleOf = (role: ShownRole) => role.toLowerCase() as BoothRole;

/** Who belongs to a booth; for its owners. */
@Resolver()
export class BoothStaffResolver {
  constructor(
    private readonly members: MemberQueries,
    private readonly invitations: InvitationQueries,
    private readonly invite: Invite,
    private readonly changeRole: ChangeMemberRole,
    private readonly remove: RemoveMember,
    private readonly leave: LeaveBooth,
    private readonly rateLimits: RateLimits,
  ) {}

  /** Throws NotFound. */
  @Query('boothStaff')
  @Allow({ booth: 'booth.members.write' })
  async boothStaff(@ActStaff() actor: StaffActor, @Args() args: QueryBoothStaffArgs): Promise<BoothStaff> {
    const members = await this.members.of(actor, args.boothId);
    const invitations = await this.invitations.open(actor, args.boothId);
    return { members: members.map((member) => ({ ...member, role: member.role.toUpperCase() as ShownRole })), invitations: invitations.map(shownInvitation) };
  }

  /** Throws NotFound, InvalidInput, StepUpRequired, TooManyRequests. */
  @Mutation('inviteToBooth')
  @Allow({ booth: 'booth.members.write' })
  @Problems('InvitationMade')
  async inviteToBooth(@ActStaff() actor: StaffActor, @Args() args: MutationInviteToBoothArgs): Promise<InviteResult> {
    await this.rateLimits.consume('invitePerPerson', actor.personId);
    return shownLink(await this.invite.run(actor, { boothId: args.boothId, role: roleOf(args.role), email: args.email, language: args.language === 'EN' ? 'en' : 'vi' }));
  }

  /** Throws NotFound, InvalidInput, LastOwner, StepUpRequired. */
  @Mutation('changeMemberRole')
  @Allow({ booth: 'booth.members.write' })
  @Problems('StaffDone')
  async changeMemberRole(@ActStaff() actor: StaffActor, @Args() args: MutationChangeMemberRoleArgs): Promise<StaffDone> {
    await this.changeRole.run(actor, { ...args, role: roleOf(args.role) });
    return { id: args.personId };
  }

  /** Throws NotFound, LastOwner, StepUpRequired. */
  @Mutation('removeMember')
  @Allow({ booth: 'booth.members.write' })
  @Problems('StaffDone')
  async removeMember(@ActStaff() actor: StaffActor, @Args() args: MutationRemoveMemberArgs): Promise<StaffDone> {
    await this.remove.run(actor, args);
    return { id: args.personId };
  }

  /** Throws NotFound, LastOwner. */
  @Mutation('leaveBooth')
  @Allow('signed-in')
  @Problems('StaffDone')
  async leaveBooth(@ActStaff() actor: StaffActor, @Args() args: MutationLeaveBoothArgs): Promise<StaffDone> {
    await this.leave.run(actor, args.boothId);
    return { id: args.boothId };
  }
}
