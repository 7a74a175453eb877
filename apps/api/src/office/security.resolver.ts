import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignOut } from '@chophien/accounts';
import { ChangePassword, EndSessions, MySecurityQuery, ResetAccess, type MySecurity } from '@chophien/accounts/security';
import type { AccessReset, MutationChangePasswordArgs, MutationEndSessionArgs, MutationResetAccessArgs, PasswordChanged } from '@chophien/api-contract/office-resolvers';
import type { StaffActor } from '@chophien/platform';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { ActStaff, Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';
import { sessionCookieName, setSessionCookie } from './session-cookie.js';

/** One's own sessions and password; what an operator sets back for others. */
@Resolver()
export class SecurityResolver {
  private readonly cookieName: string;

  constructor(
    private readonly security: MySecurityQuery,
    private readonly end: EndSessions,
    private readonly signOutVerb: SignOut,
    private readonly change: ChangePassword,
    private readonly reset: ResetAccess,
    private readonly rateLimits: RateLimits,
    @Inject(API_CONFIG) config: ApiConfig,
  ) {
    this.cookieName = sessionCookieName(config.publicUrl);
  }

  /** Sessions and second factor of whoever asks. */
  @Query('mySecurity')
  @Allow('setting-up')
  async mySecurity(@ActStaff() actor: StaffActor): Promise<MySecurity> {
    return this.security.run(actor);
  }

  /** Ends this session and takes the cookie back; true when there was one. */
  @Mutation('signOut')
  @Allow('setting-up')
  async signOut(@ActStaff() actor: StaffActor, @Ctx() context: ApiContext): Promise<boolean> {
    setSessionCookie(context.reply, this.cookieName, null);
    return context.sessionToken !== undefined && this.signOutVerb.run(actor, context.sessionToken);
  }

  /** False when there is none such, or it is somebody else's. */
  @Mutation('endSession')
  @Allow('signed-in')
  async endSession(@ActStaff() actor: StaffActor, @Args() { sessionId }: MutationEndSessionArgs): Promise<boolean> {
    return this.end.one(actor, sessionId);
  }

  /** Gives how many ended. */
  @Mutation('endOtherSessions')
  @Allow('signed-in')
  async endOtherSessions(@ActStaff() actor: StaffActor): Promise<number> {
    return this.end.others(actor);
  }

  /** Throws StepUpRefused, InvalidInput, TooManyRequests. */
  @Mutation('changePassword')
  @Allow('setting-up')
  @Problems('PasswordChanged')
  async changePassword(@ActStaff() actor: StaffActor, @Ctx() context: ApiContext, @Args() args: MutationChangePasswordArgs): Promise<PasswordChanged> {
    await this.rateLimits.consume('stepUpPerPerson', actor.personId);
    setSessionCookie(context.reply, this.cookieName, await this.change.run(actor, args));
    return { sessionsEnded: true };
  }

  /** Throws StepUpRequired, NotFound. */
  @Mutation('resetAccess')
  @Allow({ floor: 'floor.people.write' })
  @Problems('AccessReset')
  async resetAccess(@ActStaff() actor: StaffActor, @Args() { personId, part }: MutationResetAccessArgs): Promise<AccessReset> {
    return this.reset.run(actor, { personId, part: part === 'PASSWORD' ? 'password' : 'second_factor' });
  }
}
