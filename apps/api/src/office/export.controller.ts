import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Get, Inject, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionReader } from '@chophien/accounts';
import { DomainError } from '@chophien/platform';
import { exportFolder, fileKeyForm, TakeExport } from '@chophien/reports';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { disposition } from './disposition.js';
import { readSessionCookie, sessionCookieName } from './session-cookie.js';

const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** Finished exports: the only route beside GraphQL that asks for a session, and does so itself. */
@Controller('office/exports')
export class ExportController {
  private readonly folder: string;
  private readonly cookieName: string;

  constructor(
    private readonly sessions: SessionReader,
    private readonly take: TakeExport,
    @Inject(API_CONFIG) config: ApiConfig,
  ) {
    this.folder = exportFolder(config.dataDir);
    this.cookieName = sessionCookieName(config.publicUrl);
  }

  /** The file as a download, for the one who asked for it; 404 for everybody else, for a stranger too, and when its day is over. */
  @Get(':id')
  async file(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    // a link on a foreign page is not a wish of the person's
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new NotFoundException();
    const token = readSessionCookie(request.headers.cookie, this.cookieName);
    const actor = token === undefined ? undefined : await this.sessions.read(token, request.id);
    if (!actor || actor.mustFirst !== undefined) throw new NotFoundException();
    const taken = await this.take.run(actor, id).catch((error: unknown) => {
      if (error instanceof DomainError) throw new NotFoundException();
      throw error;
    });
    if (!fileKeyForm.test(taken.fileKey)) throw new NotFoundException();
    const handle = await open(join(this.folder, taken.fileKey), 'r').catch(() => undefined);
    if (!handle) throw new NotFoundException();
    const { size } = await handle.stat();
    await reply
      .type(types[taken.format])
      .header('content-disposition', disposition(taken.fileName))
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .header('content-length', size)
      .send(handle.createReadStream());
  }
}
