import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationAnswerWeightArgs } from '@chophien/api-contract/shop-resolvers';
import { AnswerWeight } from '@chophien/orders';
import { Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';
import { buyerOf, countLookUp } from './order-lookup.js';

/** The shopper's yes or no to goods that weigh more than ordered. */
@Resolver()
export class WeightResolver {
  constructor(
    private readonly answering: AnswerWeight,
    private readonly rateLimits: RateLimits,
  ) {}

  /** Throws NotFound, NothingAsked, TooManyRequests. */
  @Mutation('answerWeight')
  @Allow('public')
  @Problems('WeightAnswered')
  async answerWeight(@Ctx() context: ApiContext, @Args() { part, phone, agrees, extra }: MutationAnswerWeightArgs): Promise<{ agrees: boolean }> {
    await countLookUp(this.rateLimits, context, part.split('/')[0] ?? '');
    await this.answering.run({ part: part.slice(0, 40), buyer: buyerOf(context, phone), agrees, extra }, context.actor.requestId);
    return { agrees };
  }
}
