import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationPayByCardArgs } from '@chophien/api-contract/shop-resolvers';
import { parseOrderNumber } from '@chophien/orders';
import { OpenCardPage } from '@chophien/orders/card';
import { NotFound } from '@chophien/platform';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';

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
  async payByCard(@Ctx() { actor, networkKey }: ApiContext, @Args() { number, phone, language }: MutationPayByCardArgs): Promise<{ url: string }> {
    await this.rateLimits.consume('orderLookUpPerNetwork', networkKey);
    const known = parseOrderNumber(number);
    if (known !== undefined) await this.rateLimits.consume('orderLookUpPerNumber', known);
    const shopperId = actor.kind === 'shopper' ? actor.shopperId : undefined;
    if (phone == null && shopperId === undefined) throw new NotFound('order');
    const home = `${this.config.publicUrl}${language === 'EN' ? '/en' : ''}/don/`;
    const url = await this.pages.run({
      number,
      payer: phone != null ? { phone } : { shopperId: shopperId! },
      language: language === 'EN' ? 'en' : 'vi',
      returnUrlOf: (found) => `${home}${encodeURIComponent(found)}`,
    });
    return { url };
  }
}
