import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SitemapFiles, type SitemapFile } from './sitemap-files.js';

/** The sitemap for search engines. Served on a demo floor too, where robots.txt does not name it and every page asks not to be listed. */
@Controller()
export class SitemapController {
  constructor(private readonly files: SitemapFiles) {}

  /** The index of the files. */
  @Get('sitemap.xml')
  async index(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await send(request, reply, await this.files.index());
  }

  /** Home, lists, groups and texts. */
  @Get('sitemap-pages.xml')
  async pages(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await send(request, reply, await this.files.pages());
  }

  /** Open booths; 404 while there is none. */
  @Get('sitemap-booths.xml')
  async booths(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await send(request, reply, await this.files.boothPages());
  }

  /** A part of the goods, `sitemap-goods-1.xml` and on; 404 for a number without goods. */
  @Get('sitemap-goods-:file')
  async goods(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const number = /^([1-9]\d{0,4})\.xml$/.exec(file)?.[1];
    await send(request, reply, number === undefined ? null : await this.files.goodsPages(Number(number)));
  }
}

async function send(request: FastifyRequest, reply: FastifyReply, file: SitemapFile | null): Promise<void> {
  if (file === null) throw new NotFoundException();
  reply.header('cache-control', 'public, max-age=300').header('etag', file.etag).header('vary', 'accept-encoding');
  if ((request.headers['if-none-match'] ?? '').includes(file.etag)) {
    await reply.code(304).send();
    return;
  }
  reply.type('application/xml; charset=utf-8');
  if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    await reply.header('content-encoding', 'gzip').header('content-length', file.gzipped.length).send(file.gzipped);
    return;
  }
  await reply.send(Readable.from([file.gzipped]).pipe(createGunzip()));
}
