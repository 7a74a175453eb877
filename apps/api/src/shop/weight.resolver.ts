import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationAnswerWeightArgs } from '@chophien/api-contract/shop-resolvers';
import { AnswerWeight, parseOrderNumber } from '@chophien/orders';
import { NotFound } from '@chophien/platform';
import { Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';

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
  async answerWeight(@Ctx() { actor, networkKey }: ApiContext, @Args() { part, phone, agrees, extra }: MutationAnswerWeightArgs): Promise<{ agrees: boolean }> {
    await this.rateLimits.consume('orderLookUpPerNetwork', networkKey);
    const known = parseOrderNumber(part.split('/')[0] ?? '');
    if (known !== undefined) await this.rateLimits.consume('orderLookUpPerNumber', known);
    const shopperId = actor.kind === 'shopper' ? actor.shopperId : undefined;
    if (phone == null && shopperId === undefined) throw new NotFound('order');
    await this.answering.run({ part: part.slice(0, 40), payer: phone != null ? { phone: phone.slice(0, 60) } : { shopperId: shopperId! }, agrees, extra }, actor.requestId);
    return { agrees };
  }
}
