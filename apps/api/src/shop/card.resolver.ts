import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationPayByCardArgs } from '@chophien/api-contract/shop-resolvers';
import { OpenCardPage } from '@chophien/orders/card';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';
import { buyerOf, countLookUp } from './order-lookup.js';

/** The way from an order to the page at which it is paid by card. */
@Resolver()
export class CardResolver {
  constructor(
    private readonly pages: OpenCardPage,
    private readonly rateLimits: RateLimits,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** The page at the provider, which leads back to the order's own. Throws NotFound, NothingToPay, CardUnavailable, TooManyRequests. */
  @Mutation('payByCard')
  @Allow('public')
  @Problems('CardPage')
  async payByCard(@Ctx() context: ApiContext, @Args() { number, phone, language }: MutationPayByCardArgs): Promise<{ url: string }> {
    await countLookUp(this.rateLimits, context, number);
    const url = await this.pages.run({
      number,
      buyer: buyerOf(context, phone),
      language: language === 'EN' ? 'en' : 'vi',
      returnUrlOf: (found, of) => `${this.config.publicUrl}${of === 'en' ? '/en' : ''}/don/${encodeURIComponent(found)}`,
    });
    return { url };
  }
}
