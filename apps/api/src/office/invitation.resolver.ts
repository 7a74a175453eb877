import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignIn } from '@chophien/accounts';
import type { InvitationEnd, InvitationSeen, Me, MutationAcceptInvitationArgs, MutationJoinByInvitationArgs, QueryInvitationArgs, BoothRole } from '@chophien/api-contract/office-resolvers';
import { AcceptInvitation, InvitationClosed, InvitationQueries } from '@chophien/booths/members';
import type { StaffActor } from '@chophien/platform';
import { ActStaff, Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';
import { BegunSession, guestOf, placeOf } from './begun-session.js';

/** An invitation for who holds its link: what it leads to, and taking it. The secret comes in the body of a POST, never in an address. */
@Resolver()
export class InvitationResolver {
  constructor(
    private readonly queries: InvitationQueries,
    private readonly accept: AcceptInvitation,
    private readonly signIn: SignIn,
    private readonly begun: BegunSession,
    private readonly rateLimits: RateLimits,
  ) {}

  /** What the link leads to. Throws InvitationClosed, TooManyRequests. */
  @Query('invitation')
  @Allow('public')
  @Problems('InvitationSeen')
  async invitation(@Ctx() context: ApiContext, @Args() args: QueryInvitationArgs): Promise<InvitationSeen | ClosedShown> {
    await this.rateLimits.consume('invitationPerNetwork', context.networkKey);
    return orClosed(async () => {
      const { role, ...seen } = await this.queries.byToken(args.token);
      return { ...seen, role: (role?.toUpperCase() ?? null) as BoothRole | null };
    });
  }

  /** Somebody new joins and is signed in. Throws InvitationClosed, InvalidInput, EmailTaken, TooManyRequests. */
  @Mutation('joinByInvitation')
  @Allow('public')
  @Problems('Me')
  async joinByInvitation(@Ctx() context: ApiContext, @Args() args: MutationJoinByInvitationArgs): Promise<Me | ClosedShown | null> {
    const guest = guestOf(context);
    await this.rateLimits.consume('invitationPerNetwork', context.networkKey);
    await this.rateLimits.consume('joinPerInvitation', args.token.slice(0, 100));
    return orClosed(async () => {
      await this.accept.join(guest, args);
      return this.begun.keep(context, await this.signIn.run(guest, { email: args.email, password: args.password, ...placeOf(context) }));
    });
  }

  /** Who is signed in joins; the session goes on under another token. Throws InvitationClosed, AlreadyMember, TooManyRequests. */
  @Mutation('acceptInvitation')
  @Allow('signed-in')
  @Problems('Me')
  async acceptInvitation(@ActStaff() actor: StaffActor, @Ctx() context: ApiContext, @Args() args: MutationAcceptInvitationArgs): Promise<Me | ClosedShown | null> {
    await this.rateLimits.consume('invitationPerNetwork', context.networkKey);
    return orClosed(async () => {
      return this.begun.keep(context, await this.accept.run(actor, args.token));
    });
  }
}

type ClosedShown = { __typename: 'InvitationClosed'; message: string; reason: InvitationEnd };

/** The schema writes the reason of a closed invitation in capitals. */
export async function orClosed<T>(work: () => Promise<T>): Promise<T | ClosedShown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InvitationClosed) return { __typename: 'InvitationClosed', message: error.message, reason: error.reason.toUpperCase() as InvitationEnd };
    throw error;
  }
}
