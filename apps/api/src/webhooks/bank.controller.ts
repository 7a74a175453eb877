import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hookShapes, isHookShape, isSigned, readHook, type HookShape } from '@chophien/payments/bank';
import type { TakeBankEvent } from '@chophien/orders/bank';
import { ConfigError, type BankHook, type Logger } from '@chophien/platform';
import { API_CONFIG, LOGGER, type ApiConfig } from '../floor-config.js';
import { sendRefusal } from '../graphql/gate.js';
import { TAKE_BANK_EVENT } from './bank-db.js';
import { bankHookPath } from './raw-body.js';

type KnownHook = BankHook & { shape: HookShape };

/** Takes what banks and their messengers tell of money that moved. Nobody is known here unless the configuration names them. */
@Controller()
export class BankController {
  private readonly hooks: ReadonlyMap<string, KnownHook>;

  constructor(
    @Inject(TAKE_BANK_EVENT) private readonly take: TakeBankEvent | undefined,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(API_CONFIG) config: ApiConfig,
  ) {
    this.hooks = new Map(config.bankHooks.map((hook) => [hook.source, known(hook)]));
  }

  /**
   * One event a post. 200 once it is kept, and for one that is known already; 401 for bytes that no key of the source signed within five minutes; 400 for
   * signed words that are no event; 404 for an unknown source; what fails here is 5xx, so that the teller tries again.
   */
  @Post(bankHookPath)
  async hear(@Param('source') source: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const hook = this.hooks.get(source);
    if (!hook || !this.take) return void (await sendRefusal(request, reply, { status: 404, code: 'NOT_FOUND', message: 'nothing is here' }));
    const { body } = request;
    const { timestampHeader, signatureHeader } = hookShapes[hook.shape];
    const isTheirs = Buffer.isBuffer(body) && isSigned({ keys: hook.keys, seconds: request.headers[timestampHeader], signature: request.headers[signatureHeader], body, now: new Date() });
    if (!isTheirs) {
      this.logger.warn({ requestId: request.id, source }, 'a bank’s word bore no good signature');
      return void (await sendRefusal(request, reply, { status: 401, code: 'BAD_SIGNATURE', message: 'no key of this source signed these bytes within five minutes' }));
    }
    const transfer = readHook(hook.shape, body);
    if (!transfer) return void (await sendRefusal(request, reply, { status: 400, code: 'NO_EVENT', message: 'the body is no event of this source' }));
    const { outcome } = await this.take.run({ kind: 'system', name: 'bank-hook', requestId: request.id }, { source, transfer });
    this.logger.info({ requestId: request.id, source, outcome }, 'a bank told of money');
    await reply.code(200).send({ success: true });
  }
}

function known(hook: BankHook): KnownHook {
  if (!isHookShape(hook.shape)) throw new ConfigError([`BANK_HOOKS: ${hook.source} has a shape that nobody reads; there are ${Object.keys(hookShapes).join(', ')}`]);
  return { ...hook, shape: hook.shape };
}
