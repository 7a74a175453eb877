import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Get, Inject, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';

/** Each ending has one type, whatever the file holds. */
const types: Readonly<Record<string, string>> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };
/** No folder, no dot but the last: such a name cannot leave the media folder. */
const fileName = /^[a-z0-9][a-z0-9-]{0,150}\.(avif|webp|jpg)$/;

/** Pictures from DATA_DIR/media. A changed picture gets a new name, so browsers may keep one for ever. */
@Controller('media')
export class MediaController {
  private readonly folder: string;

  constructor(@Inject(API_CONFIG) config: ApiConfig) {
    this.folder = join(config.dataDir, 'media');
  }

  /** One picture, or 304 when the browser has it; 404 for any other name. */
  @Get(':file')
  async file(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const type = types[fileName.exec(file)?.[1] ?? ''];
    if (type === undefined) throw new NotFoundException();
    const handle = await open(join(this.folder, file), 'r').catch(() => undefined);
    if (!handle) throw new NotFoundException();
    const { size, mtimeMs } = await handle.stat();
    const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .header('etag', etag);
    if (request.headers['if-none-match'] === etag) {
      await handle.close();
      await reply.code(304).send();
      return;
    }
    await reply.type(type).header('content-length', size).send(handle.createReadStream());
  }
}
