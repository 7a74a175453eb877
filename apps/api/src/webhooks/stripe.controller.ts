import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TakeCardMoney } from '@chophien/orders/card';
import { StripeCard } from '@chophien/payments/card';
import type { Logger } from '@chophien/platform';
import { API_CONFIG, LOGGER, type ApiConfig } from '../floor-config.js';
import { sendRefusal } from '../graphql/gate.js';
import { TAKE_CARD_MONEY } from './bank-db.js';
import { stripeHookPath } from './raw-body.js';

/** Takes what Stripe tells of money that it took. Nothing is here unless cards are configured. */
@Controller()
export class StripeController {
  private readonly card: StripeCard | undefined;

  constructor(
    @Inject(TAKE_CARD_MONEY) private readonly take: TakeCardMoney | undefined,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(API_CONFIG) config: ApiConfig,
  ) {
    this.card = config.card && new StripeCard(config.card);
  }

  /**
   * 200 once it is kept, for one that is known already, and for what is not acted on; 401 for bytes that none of the secrets signed within five minutes; what
   * fails here is 5xx, so that Stripe tries again.
   */
  @Post(stripeHookPath)
  async hear(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.card || !this.take) return void (await sendRefusal(request, reply, { status: 404, code: 'NOT_FOUND', message: 'nothing is here' }));
    const signature = request.headers['stripe-signature'];
    const money = Buffer.isBuffer(request.body) ? this.card.read(request.body, typeof signature === 'string' ? signature : undefined) : undefined;
    if (money === undefined) {
      this.logger.warn({ requestId: request.id }, 'what came as Stripe’s word bore no good signature');
      return void (await sendRefusal(request, reply, { status: 401, code: 'BAD_SIGNATURE', message: 'no secret of this floor signed these bytes within five minutes' }));
    }
    if (money) {
      const { outcome } = await this.take.run({ kind: 'system', name: 'stripe-hook', requestId: request.id }, money);
      this.logger.info({ requestId: request.id, intent: money.intentId, outcome }, 'Stripe told of money');
    }
    await reply.code(200).send({ received: true });
  }
}
