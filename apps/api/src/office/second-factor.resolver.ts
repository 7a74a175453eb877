import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { BeginSecondFactor, ConfirmSecondFactor, RenewRecoveryCodes, StepUp, TurnOffSecondFactor } from '@chophien/accounts/security';
import type { MutationConfirmSecondFactorArgs, MutationStepUpArgs, RecoveryCodes, SecondFactorBegun, SecondFactorOff, SteppedUp } from '@chophien/api-contract/office-resolvers';
import type { StaffActor } from '@chophien/platform';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { ActStaff, Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';
import { sessionCookieName, setSessionCookie } from './session-cookie.js';

/** One's own second factor, and proving again who one is. */
@Resolver()
export class SecondFactorResolver {
  private readonly cookieName: string;

  constructor(
    private readonly stepUpVerb: StepUp,
    private readonly beginVerb: BeginSecondFactor,
    private readonly confirmVerb: ConfirmSecondFactor,
    private readonly renewVerb: RenewRecoveryCodes,
    private readonly turnOffVerb: TurnOffSecondFactor,
    private readonly rateLimits: RateLimits,
    @Inject(API_CONFIG) config: ApiConfig,
  ) {
    this.cookieName = sessionCookieName(config.publicUrl);
  }

  /** Throws StepUpRefused, TooManyRequests. */
  @Mutation('stepUp')
  @Allow('setting-up')
  @Problems('SteppedUp')
  async stepUp(@ActStaff() actor: StaffActor, @Args() { proof }: MutationStepUpArgs): Promise<SteppedUp> {
    await this.rateLimits.consume('stepUpPerPerson', actor.personId);
    return { until: await this.stepUpVerb.run(actor, proof) };
  }

  /** Throws StepUpRequired. */
  @Mutation('beginSecondFactor')
  @Allow('setting-up')
  @Problems('SecondFactorBegun')
  async beginSecondFactor(@ActStaff() actor: StaffActor): Promise<SecondFactorBegun> {
    return this.beginVerb.run(actor);
  }

  /** Throws CodeRefused, EnrolmentEnded, TooManyRequests. */
  @Mutation('confirmSecondFactor')
  @Allow('setting-up')
  @Problems('RecoveryCodes')
  async confirmSecondFactor(@ActStaff() actor: StaffActor, @Ctx() context: ApiContext, @Args() { code }: MutationConfirmSecondFactorArgs): Promise<RecoveryCodes> {
    await this.rateLimits.consume('confirmSecondFactorPerPerson', actor.personId);
    const { recoveryCodes, token } = await this.confirmVerb.run(actor, code);
    setSessionCookie(context.reply, this.cookieName, token);
    return { codes: recoveryCodes };
  }

  /** Throws StepUpRequired, NotFound. */
  @Mutation('renewRecoveryCodes')
  @Allow('signed-in')
  @Problems('RecoveryCodes')
  async renewRecoveryCodes(@ActStaff() actor: StaffActor): Promise<RecoveryCodes> {
    return { codes: await this.renewVerb.run(actor) };
  }

  /** Throws StepUpRequired, SecondFactorNeeded, NotFound. */
  @Mutation('turnOffSecondFactor')
  @Allow('signed-in')
  @Problems('SecondFactorOff')
  async turnOffSecondFactor(@ActStaff() actor: StaffActor): Promise<SecondFactorOff> {
    await this.turnOffVerb.run(actor);
    return { isOn: false };
  }
}
