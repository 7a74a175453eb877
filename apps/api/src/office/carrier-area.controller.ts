import { IncomingMessage } from 'node:http';
import { Controller, Get, NotFoundException, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { province } from '@chophien/places';
import { areaHeadings, CarrierAreas } from '@chophien/delivery/keeping';
import { DomainError, InvalidInput, neutralCell, NotFound } from '@chophien/platform';
import { carrierAreaPath, readUpload } from '../files/upload-body.js';
import { UploadDoor } from '../files/upload-door.js';
import { sendRefusal } from '../graphql/gate.js';
import { RateLimits } from '../rate-limits.js';
import { disposition } from './disposition.js';

/** What a preview shows of each kind; the counts tell of all. */
const mostShown = 200;

/** Files of a carrier's areas on their way in and out. It asks for a session itself. */
@Controller()
export class CarrierAreaController {
  constructor(
    private readonly door: UploadDoor,
    private readonly areas: CarrierAreas,
    private readonly limits: RateLimits,
  ) {}

  /**
   * A workbook or CSV as the body: 200 with what it would change and a `digest`; sent again with `?digest=<that>`, 200 with `{taken}`. 401, 404, 413, 415, 422
   * with a reason, 429. Nothing of the file is kept.
   */
  @Post(carrierAreaPath)
  async send(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('digest') digest?: unknown): Promise<void> {
    if (!(await this.door.isOurs(request, reply))) return;
    const { body } = request;
    if (!(body instanceof IncomingMessage)) return void (await sendRefusal(request, reply, { status: 415, code: 'NOT_A_FILE', message: 'send the file as the body, with its type' }));
    try {
      const actor = await this.door.actorOf(request);
      // before a byte of the body is read
      if (!CarrierAreas.mayKeep(actor)) throw new NotFound('communes');
      await this.limits.consume('uploadPerPerson', actor.personId);
      const bytes = await readUpload(body);
      if (typeof digest === 'string') return void (await reply.code(200).send({ taken: await this.areas.accept(actor, bytes, digest) }));
      const { rows, ...preview } = await this.areas.preview(actor, bytes);
      const counts = Object.fromEntries((['NEW', 'CHANGED', 'SAME', 'AMBIGUOUS', 'WRONG'] as const).map((kind) => [kind, rows.filter((row) => row.kind === kind).length]));
      const shown = (['WRONG', 'AMBIGUOUS', 'CHANGED', 'NEW'] as const).flatMap((kind) => rows.filter((row) => row.kind === kind).slice(0, mostShown));
      await reply.code(200).send({ ...preview, counts, rows: shown });
    } catch (error) {
      if (error instanceof InvalidInput) return void (await reply.code(422).send({ errors: [{ message: error.message, extensions: { code: 'FileRefused', reason: error.problems[0]?.reason, requestId: request.id } }] }));
      await this.door.refuse(request, reply, error);
    }
  }

  /** Every commune with its area as CSV, to be filled in and sent back, `?language=vi|en`; 404 for everybody who may not see it. */
  @Get(carrierAreaPath)
  async take(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('language') language?: unknown): Promise<void> {
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new NotFoundException();
    const communes = await this.door
      .actorOf(request)
      .then((actor) => this.areas.all(actor))
      .catch((error: unknown) => {
        if (error instanceof DomainError) throw new NotFoundException();
        throw error;
      });
    const quoted = (text: string) => `"${neutralCell(text).replaceAll('"', '""')}"`;
    const lines = communes.map(({ code, fullName, provinceCode, area }) => [code, fullName, province(provinceCode)?.name ?? provinceCode, area ? String(area.districtId) : '', area?.wardCode ?? '', area?.areaName ?? ''].map(quoted).join(','));
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', disposition('vung-ghn.csv'))
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(`\uFEFF${[areaHeadings[language === 'en' ? 'en' : 'vi'].map(quoted).join(','), ...lines].join('\r\n')}\r\n`);
  }
}
