import { HomePageDocument } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance } from 'fastify';
import { callerOf, openPage, sendPage, type Shop } from '../page-context.js';
import { HomeView } from '../views/home.js';
import { renderPage } from '../views/layout.js';
import { homeHead } from '../views/page-heads.js';

/** `/` */
export function homeRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/', async (request, reply) => {
    const [context, data] = await Promise.all([openPage(shop, request, locale), shop.api.ask(HomePageDocument, { goods: 8, booths: 6 }, callerOf(request))]);
    return sendPage(reply, renderPage(context, homeHead(context), <HomeView context={context} data={data} />));
  });
}
