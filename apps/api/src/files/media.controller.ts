import { Controller, Get, Inject, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FileStore } from '@chophien/platform';
import { FILES } from './files.js';

/** What is shown to everybody; of the store's names only those of pictures. */
const pictureName = /\.(?:avif|webp|jpg)$/;

/** Pictures from the public area of the store. A changed picture gets a new name, so browsers may keep one for ever. */
@Controller('media')
export class MediaController {
  constructor(@Inject(FILES) private readonly files: FileStore) {}

  /** One picture, or 304 when the browser has it; 404 for any other name. */
  @Get(':file')
  async file(@Param('file') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = pictureName.test(name) ? await this.files.get('public', name) : undefined;
    if (!file) throw new NotFoundException();
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .header('etag', file.etag);
    if (request.headers['if-none-match'] === file.etag) {
      file.body.destroy();
      await reply.code(304).send();
      return;
    }
    await reply.type(file.type).header('content-length', file.size).send(file.body);
  }
}
