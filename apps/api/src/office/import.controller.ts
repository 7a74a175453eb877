import { IncomingMessage } from 'node:http';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ImportSheets, ReceiveImport, type SheetFile } from '@chophien/catalog/import';
import { DomainError } from '@chophien/platform';
import { importPath, readUpload } from '../files/upload-body.js';
import { UploadDoor } from '../files/upload-door.js';
import { sendRefusal } from '../graphql/gate.js';
import { RateLimits } from '../rate-limits.js';
import { disposition } from './disposition.js';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files of goods and of booths on their way in, and workbooks on their way out. All ask for a session themselves. */
@Controller()
export class ImportController {
  constructor(
    private readonly door: UploadDoor,
    private readonly receive: ReceiveImport,
    private readonly sheets: ImportSheets,
    private readonly limits: RateLimits,
  ) {}

  /**
   * One workbook or CSV as the body, beside it `?booth=<id>&name=<its name>` for goods or `?kind=booths&name=<its name>` for booths: 201 with `{id}`, or 401, 404, 413, 415, 422 with a reason, 429. Who
   * sends is asked before a byte of the body is read.
   */
  @Post(importPath)
  async send(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('booth') booth?: unknown, @Query('name') name?: unknown, @Query('kind') kind?: unknown): Promise<void> {
    if (!(await this.door.isOurs(request, reply))) return;
    const { body } = request;
    if (!(body instanceof IncomingMessage)) return void (await sendRefusal(request, reply, { status: 415, code: 'NOT_A_FILE', message: 'send the file as the body, with its type' }));
    try {
      const actor = await this.door.actorOf(request);
      const boothId = typeof booth === 'string' ? booth : '';
      const ofBooths = kind === 'booths';
      ReceiveImport.assertMaySend(actor, ofBooths ? { kind: 'booths', boothId: null } : { kind: 'goods', boothId });
      await this.limits.consume('uploadPerPerson', actor.personId);
      const id = await this.receive.run(actor, { ...(ofBooths ? { kind: 'booths' as const } : { boothId }), fileName: typeof name === 'string' ? name : '', bytes: await readUpload(body) });
      await reply.code(201).send({ id });
    } catch (error) {
      await this.door.refuse(request, reply, error);
    }
  }

  /** The bad rows of a file with what is wrong, `?language=vi|en`; 404 for everybody who may not import there, a stranger too. */
  @Get('office/imports/:id/bad-rows')
  async badRows(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('language') language?: unknown): Promise<void> {
    await this.hand(request, reply, async () => this.sheets.badRows(await this.door.actorOf(request), id, language === 'en' ? 'en' : 'vi'));
  }

  /** An empty workbook with the headings, and what each holds, `?language=vi|en`, of goods or with `&kind=booths` of booths; for everybody who is signed in. */
  @Get('office/import-template')
  async template(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('language') language?: unknown, @Query('kind') kind?: unknown): Promise<void> {
    await this.hand(request, reply, async () => {
      await this.door.actorOf(request);
      return this.sheets.template(kind === 'booths' ? 'booths' : 'goods', language === 'en' ? 'en' : 'vi');
    });
  }

  private async hand(request: FastifyRequest, reply: FastifyReply, make: () => Promise<SheetFile>): Promise<void> {
    // a link on a foreign page is not a wish of the person's
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new NotFoundException();
    const { body, fileName } = await make().catch((error: unknown) => {
      if (error instanceof DomainError) throw new NotFoundException();
      throw error;
    });
    await reply
      .type(workbook)
      .header('content-disposition', disposition(fileName))
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(body);
  }
}
