import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BoothCarriers, readGhnNews } from '@chophien/delivery/carriers';
import { hearCarrier } from '@chophien/orders/carrier';
import { Db, isId, type Logger } from '@chophien/platform';
import { API_CONFIG, LOGGER, type ApiConfig } from '../floor-config.js';
import { sendRefusal } from '../graphql/gate.js';

/** Takes a carrier's word that there is news of a parcel. It bears no signature, so it says nothing but where to look. */
@Controller()
export class CarrierController {
  private readonly carriers: BoothCarriers;

  constructor(
    private readonly db: Db,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(API_CONFIG) config: ApiConfig,
  ) {
    this.carriers = new BoothCarriers(db, config);
  }

  /** 200 once it is kept, whatever the parcel; 404 without the booth's secret, as where nothing is; 400 for what names no parcel. */
  @Post('/webhooks/carrier/ghn/:boothId/:secret')
  async hear(@Param() { boothId, secret }: { boothId: string; secret: string }, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.carriers.areOffered || !isId(boothId) || !this.carriers.isHookSecret(boothId, secret)) return void (await sendRefusal(request, reply, { status: 404, code: 'NOT_FOUND', message: 'nothing is here' }));
    const news = readGhnNews(request.body);
    if (!news) return void (await sendRefusal(request, reply, { status: 400, code: 'NO_NEWS', message: 'the body names no parcel' }));
    await hearCarrier(this.db, boothId, news.code, String(request.id));
    this.logger.info({ requestId: request.id, boothId }, 'a carrier told of news');
    await reply.code(200).send({ success: true });
  }
}
