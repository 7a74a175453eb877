import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CreatePerson, SignIn } from '@chophien/accounts';
import type { Me, MutationBeginBoothApplicationArgs } from '@chophien/api-contract/office-resolvers';
import { FloorState } from '../floor-state.js';
import { Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';
import { BegunSession, guestOf, placeOf } from './begun-session.js';

/** Somebody without an account begins to apply. */
@Resolver()
export class BeginApplicationResolver {
  constructor(
    private readonly createPerson: CreatePerson,
    private readonly signIn: SignIn,
    private readonly begun: BegunSession,
    private readonly floor: FloorState,
    private readonly rateLimits: RateLimits,
  ) {}

  /** Makes the person and signs in. Throws InvalidInput, EmailTaken, TooManyRequests. */
  @Mutation('beginBoothApplication')
  @Allow('public')
  @Problems('Me')
  async beginBoothApplication(@Ctx() context: ApiContext, @Args() args: MutationBeginBoothApplicationArgs): Promise<Me | null> {
    await this.rateLimits.consume('beginApplicationPerNetwork', context.networkKey);
    const guest = guestOf(context);
    await this.createPerson.run(guest, { ...args, isDemo: this.floor.mode === 'demo' });
    return this.begun.keep(context, await this.signIn.run(guest, { email: args.email, password: args.password, ...placeOf(context) }));
  }
}
