import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPacked } from './packed-file.js';
import { ProductFeed } from './product-feed.js';

/** The product feeds that an operator gives to Google Merchant Center and to Facebook's catalogue. */
@Controller()
export class ProductFeedController {
  constructor(private readonly feed: ProductFeed) {}

  /** In Vietnamese. */
  @Get('feed-goods.xml')
  async vietnamese(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await sendPacked(request, reply, await this.feed.file('vi'));
  }

  /** In English, Vietnamese where a booth wrote no English. */
  @Get('feed-goods-en.xml')
  async english(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await sendPacked(request, reply, await this.feed.file('en'));
  }
}
