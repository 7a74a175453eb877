import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AskEmailChange, AskPasswordReset, ConfirmEmailChange, MailUnavailable, ResetPassword } from '@chophien/accounts/security';
import type {
  EmailChangeAsked,
  EmailChangeConfirmed,
  MutationAskEmailChangeArgs,
  MutationAskPasswordResetArgs,
  MutationConfirmEmailChangeArgs,
  MutationResetPasswordArgs,
  PasswordChanged,
  PasswordResetAsked,
} from '@chophien/api-contract/office-resolvers';
import type { ShopperActor, StaffActor } from '@chophien/platform';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { FloorState } from '../floor-state.js';
import { ActStaff, Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';

/** What goes by mailed links: a forgotten password, another address. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly askReset: AskPasswordReset,
    private readonly reset: ResetPassword,
    private readonly askEmail: AskEmailChange,
    private readonly confirmEmail: ConfirmEmailChange,
    private readonly floor: FloorState,
    private readonly rateLimits: RateLimits,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** The same answer for known and unknown addresses. Throws MailUnavailable, TooManyRequests. */
  @Mutation('askPasswordReset')
  @Allow('public')
  @Problems('PasswordResetAsked')
  async askPasswordReset(@Ctx() context: ApiContext, @Args() { email }: MutationAskPasswordResetArgs): Promise<PasswordResetAsked> {
    this.requireMail();
    await this.rateLimits.consume('passwordResetPerNetwork', context.networkKey);
    await this.rateLimits.consume('passwordResetPerEmail', email.trim().toLowerCase());
    await this.askReset.run(guestOf(context), email);
    return { minutes: 30 };
  }

  /** Throws LinkEnded, InvalidInput, TooManyRequests. */
  @Mutation('resetPassword')
  @Allow('public')
  @Problems('PasswordChanged')
  async resetPassword(@Ctx() context: ApiContext, @Args() args: MutationResetPasswordArgs): Promise<PasswordChanged> {
    await this.rateLimits.consume('mailedSecretPerNetwork', context.networkKey);
    await this.reset.run(guestOf(context), args);
    return { sessionsEnded: true };
  }

  /** Throws StepUpRequired, InvalidInput, EmailTaken, MailUnavailable, TooManyRequests. */
  @Mutation('askEmailChange')
  @Allow('signed-in')
  @Problems('EmailChangeAsked')
  async askEmailChange(@ActStaff() actor: StaffActor, @Args() { email }: MutationAskEmailChangeArgs): Promise<EmailChangeAsked> {
    this.requireMail();
    await this.rateLimits.consume('emailChangePerPerson', actor.personId);
    return { newEmail: await this.askEmail.run(actor, email) };
  }

  /** Throws LinkEnded, EmailTaken, TooManyRequests. */
  @Mutation('confirmEmailChange')
  @Allow('public')
  @Problems('EmailChangeConfirmed')
  async confirmEmailChange(@Ctx() context: ApiContext, @Args() { secret }: MutationConfirmEmailChangeArgs): Promise<EmailChangeConfirmed> {
    await this.rateLimits.consume('mailedSecretPerNetwork', context.networkKey);
    return { isDone: await this.confirmEmail.run(guestOf(context), secret) };
  }

  /** A demo floor keeps its mail where it can be read; a live one without a server would promise a letter that nobody gets. */
  private requireMail(): void {
    if (this.floor.mode === 'live' && this.config.smtpUrl === undefined) throw new MailUnavailable();
  }
}

const guestOf = (context: ApiContext): ShopperActor => ({ kind: 'shopper', networkKey: context.networkKey, requestId: context.requestId });
