import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPacked } from './packed-file.js';
import { SitemapFiles } from './sitemap-files.js';

/** The sitemap for search engines. Served on a demo floor too, where robots.txt does not name it and every page asks not to be listed. */
@Controller()
export class SitemapController {
  constructor(private readonly files: SitemapFiles) {}

  /** The index of the files. */
  @Get('sitemap.xml')
  async index(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await sendPacked(request, reply, await this.files.index());
  }

  /** Home, lists, groups and texts. */
  @Get('sitemap-pages.xml')
  async pages(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await sendPacked(request, reply, await this.files.pages());
  }

  /** Open booths; 404 while there is none. */
  @Get('sitemap-booths.xml')
  async booths(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await sendPacked(request, reply, await this.files.boothPages());
  }

  /** A part of the goods, `sitemap-goods-1.xml` and on; 404 for a number without goods. */
  @Get('sitemap-goods-:file')
  async goods(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const number = /^([1-9]\d{0,4})\.xml$/.exec(file)?.[1];
    await sendPacked(request, reply, number === undefined ? null : await this.files.goodsPages(Number(number)));
  }
}
