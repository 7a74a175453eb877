import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignIn } from '@chophien/accounts';
import { AnswerChallenge } from '@chophien/accounts/security';
import type { Me, MutationAnswerChallengeArgs, MutationSignInArgs } from '@chophien/api-contract/office-resolvers';
import { Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';
import { BegunSession, guestOf, placeOf } from './begun-session.js';

/** Who is at the back office. */
@Resolver()
export class SessionResolver {
  constructor(
    private readonly signInVerb: SignIn,
    private readonly answerVerb: AnswerChallenge,
    private readonly begun: BegunSession,
    private readonly rateLimits: RateLimits,
  ) {}

  /** Who is signed in; null for a stranger. */
  @Query('me')
  @Allow('public')
  async me(@Ctx() context: ApiContext): Promise<Me | null> {
    return context.actor.kind === 'staff' ? this.begun.account(context.actor) : null;
  }

  /** Begins a session and sets its cookie, or asks for a code. Throws SecondFactorRequired, SignInRefused, TooManyRequests. */
  @Mutation('signIn')
  @Allow('public')
  @Problems('Me')
  async signIn(@Ctx() context: ApiContext, @Args() args: MutationSignInArgs): Promise<Me | null> {
    await this.rateLimits.consume('signInPerNetwork', context.networkKey);
    const guest = guestOf(context);
    const email = args.email.trim().toLowerCase();
    const isHome = await this.signInVerb.isFromKnownNetwork(guest, email);
    await this.rateLimits.consume(isHome ? 'signInPerEmailFromHome' : 'signInPerEmail', isHome ? `${email} ${context.networkKey}` : email);
    return this.begun.keep(context, await this.signInVerb.run(guest, { email: args.email, password: args.password, ...placeOf(context) }));
  }

  /** The second stage. Throws CodeRefused, ChallengeEnded, TooManyRequests. */
  @Mutation('answerChallenge')
  @Allow('public')
  @Problems('Me')
  async answerChallenge(@Ctx() context: ApiContext, @Args() args: MutationAnswerChallengeArgs): Promise<Me | null> {
    await this.rateLimits.consume('codePerNetwork', context.networkKey);
    return this.begun.keep(context, await this.answerVerb.run(guestOf(context), { ...args, ...placeOf(context) }));
  }
}
