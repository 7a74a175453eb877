import { IncomingMessage } from 'node:http';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ImportPictures } from '@chophien/catalog/import';
import { DomainError, NotFound, ReadPaper, ReceiveUpload, type UploadedFile } from '@chophien/platform';
import { sendRefusal } from '../graphql/gate.js';
import { RateLimits } from '../rate-limits.js';
import { readUpload, uploadPath } from './upload-body.js';
import { UploadDoor } from './upload-door.js';

/** Files on their way in, and papers on their way out. Both ask for a session themselves. */
@Controller()
export class UploadController {
  constructor(
    private readonly door: UploadDoor,
    private readonly receive: ReceiveUpload,
    private readonly importPictures: ImportPictures,
    private readonly papers: ReadPaper,
    private readonly limits: RateLimits,
  ) {}

  /**
   * One file as the body, `?kind=picture|paper&booth=<id>` beside it: 200 with what it has become, or 401, 404, 413, 415, 422 with a
   * reason, 429. A picture with `&import=<id>` beside it is one that a sheet of goods names: who may act on that import may send it, and so many as an
   * import takes; 409 with its `state` where it takes none any more. Who sends is asked before a byte of the body is read.
   */
  @Post(uploadPath)
  async upload(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('kind') kind?: unknown, @Query('booth') booth?: unknown, @Query('import') importId?: unknown): Promise<void> {
    if (!(await this.door.isOurs(request, reply))) return;
    if (kind !== 'picture' && kind !== 'paper') return void (await sendRefusal(request, reply, { status: 400, code: 'BAD_REQUEST', message: 'say kind=picture or kind=paper' }));
    const { body } = request;
    if (!(body instanceof IncomingMessage)) return void (await sendRefusal(request, reply, { status: 415, code: 'NOT_A_FILE', message: 'send the file as the body, with its type' }));
    try {
      const owner = { kind, boothId: typeof booth === 'string' && booth !== '' ? booth : null } as const;
      const actor = await this.door.actorOf(request);
      if (importId === undefined) {
        ReceiveUpload.assertMaySend(actor, owner);
        await this.limits.consume('uploadPerPerson', actor.personId);
      } else {
        if (kind !== 'picture') throw new NotFound('import');
        await this.importPictures.assertMaySend(actor, { id: typeof importId === 'string' ? importId : '', boothId: owner.boothId ?? '' });
        await this.limits.consume('importPicturePerPerson', actor.personId);
      }
      const file = await this.receive.take(actor, { ...owner, bytes: await readUpload(body) });
      await reply.code(200).send(answerOf(file));
    } catch (error) {
      await this.door.refuse(request, reply, error);
    }
  }

  /** A scan as a download; 404 for everybody who may not see it, a stranger too. */
  @Get('office/papers/:id')
  async paper(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new NotFoundException();
    const { file, ending } = await this.door.actorOf(request)
      .then((actor) => this.papers.run(actor, id))
      .catch((error: unknown) => {
        if (error instanceof DomainError) throw new NotFoundException();
        throw error;
      });
    await reply
      .type(file.type)
      .header('content-disposition', `attachment; filename="giay-to-${id.slice(-6)}${ending}"; filename*=UTF-8''gi%E1%BA%A5y-t%E1%BB%9D-${id.slice(-6)}${ending}`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .header('content-length', file.size)
      .send(file.body);
  }
}

/** What a client may know of a file; `preview` is an address of this origin. */
function answerOf(file: UploadedFile): Record<string, unknown> {
  const { id, kind, key, bytes, width, height, tint } = file;
  return { id, kind, bytes, width, height, tint, preview: kind === 'picture' ? `/media/${key}-240.webp` : `/office/papers/${id}` };
}
