import { IncomingMessage } from 'node:http';
import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReceiveMoneyFile } from '@chophien/orders/bank';
import { moneyFilePath, readUpload } from '../files/upload-body.js';
import { UploadDoor } from '../files/upload-door.js';
import { sendRefusal } from '../graphql/gate.js';
import { RateLimits } from '../rate-limits.js';

/** Statements and carriers' lists on their way in. It asks for a session itself. */
@Controller()
export class MoneyFileController {
  constructor(
    private readonly door: UploadDoor,
    private readonly receive: ReceiveMoneyFile,
    private readonly limits: RateLimits,
  ) {}

  /**
   * One workbook or CSV as the body, beside it `?kind=statement&account=<id>&name=<its name>` or `?kind=cash&booth=<id>&carrier=<name>&name=<its name>`: 201 with
   * `{id}`, or 400, 401, 404, 413, 415, 422 with a reason, 429. Who sends is asked before a byte of the body is read.
   */
  @Post(moneyFilePath)
  async send(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() asked: Record<string, unknown>): Promise<void> {
    if (!(await this.door.isOurs(request, reply))) return;
    const { body } = request;
    if (!(body instanceof IncomingMessage)) return void (await sendRefusal(request, reply, { status: 415, code: 'NOT_A_FILE', message: 'send the file as the body, with its type' }));
    try {
      const actor = await this.door.actorOf(request);
      ReceiveMoneyFile.assertMaySend(actor);
      await this.limits.consume('uploadPerPerson', actor.personId);
      const text = (name: string): string => (typeof asked[name] === 'string' ? asked[name] : '');
      const file = { fileName: text('name'), bytes: await readUpload(body) };
      const of = text('kind') === 'cash' ? ({ kind: 'cash', boothId: text('booth'), carrier: text('carrier') } as const) : ({ kind: 'statement', accountId: text('account') } as const);
      await reply.code(201).send({ id: await this.receive.run(actor, { ...of, ...file }) });
    } catch (error) {
      await this.door.refuse(request, reply, error);
    }
  }
}
