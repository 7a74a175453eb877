import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { InviteResult, MutationInviteToFloorArgs, MutationRenewInvitationArgs, MutationRevokeInvitationArgs, RevokeInvitationResult } from '@chophien/api-contract/office-resolvers';
import { Invite, RenewInvitation, RevokeInvitation } from '@chophien/booths/members';
import type { StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';
import { orClosed } from './invitation.resolver.js';
import { shownLink } from './shown-invitation.js';

/** What who invites does with an invitation, a booth's or the floor's. */
@Resolver()
export class InvitationActsResolver {
  constructor(
    private readonly invite: Invite,
    private readonly renew: RenewInvitation,
    private readonly revoke: RevokeInvitation,
    private readonly rateLimits: RateLimits,
  ) {}

  /** Throws NotFound, InvalidInput, MoreThanYouHold, StepUpRequired, TooManyRequests. */
  @Mutation('inviteToFloor')
  @Allow({ floor: 'floor.people.write' })
  @Problems('InvitationMade')
  async inviteToFloor(@ActStaff() actor: StaffActor, @Args() args: MutationInviteToFloorArgs): Promise<InviteResult> {
    await this.rateLimits.consume('invitePerPerson', actor.personId);
    return shownLink(await this.invite.run(actor, { bundle: args.bundle, email: args.email, language: args.language === 'EN' ? 'en' : 'vi' }));
  }

  /** Throws NotFound, InvitationClosed, MoreThanYouHold, StepUpRequired, TooManyRequests. */
  @Mutation('renewInvitation')
  @Allow({ floor: 'floor.people.write', booth: 'booth.members.write' })
  @Problems('InvitationMade')
  async renewInvitation(@ActStaff() actor: StaffActor, @Args() args: MutationRenewInvitationArgs): Promise<InviteResult> {
    await this.rateLimits.consume('invitePerPerson', actor.personId);
    return orClosed(async () => shownLink(await this.renew.run(actor, args.id)));
  }

  /** Throws NotFound, InvitationClosed. */
  @Mutation('revokeInvitation')
  @Allow({ floor: 'floor.people.write', booth: 'booth.members.write' })
  @Problems('StaffDone')
  async revokeInvitation(@ActStaff() actor: StaffActor, @Args() args: MutationRevokeInvitationArgs): Promise<RevokeInvitationResult> {
    return orClosed(async () => {
      await this.revoke.run(actor, args.id);
      return { __typename: 'StaffDone' as const, id: args.id };
    });
  }
}
