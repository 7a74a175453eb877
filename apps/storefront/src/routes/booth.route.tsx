import { BoothBySlugDocument, BoothListDocument } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance } from 'fastify';
import { callerOf, openPage, sendPage, type Shop } from '../page-context.js';
import { Form } from '../server/form.js';
import { BoothListView, BoothView } from '../views/booth.js';
import { renderPage } from '../views/layout.js';
import { boothHead, boothListHead } from '../views/page-heads.js';
import { sendGoneBooth } from './error-page.js';

/** `/gian`: all booths. `/gian/:slug`: one booth and its goods. */
export function boothRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/gian', async (request, reply) => {
    const after = new Form(request.query).text('sau');
    const [context, data] = await Promise.all([
      openPage(shop, request, locale),
      shop.api.ask(BoothListDocument, { first: 60, after: after || undefined }, callerOf(request)),
    ]);
    return sendPage(reply, renderPage(context, boothListHead(context, data.booths), <BoothListView context={context} booths={data.booths} later={after !== ''} />));
  });

  app.get<{ Params: { slug: string } }>('/gian/:slug', async (request, reply) => {
    const after = new Form(request.query).text('sau');
    const [context, { booth, products }] = await Promise.all([
      openPage(shop, request, locale),
      shop.api.ask(BoothBySlugDocument, { slug: request.params.slug, first: 24, after: after || undefined }, callerOf(request)),
    ]);
    if (booth === null) return sendGoneBooth(shop, request, reply, locale, request.params.slug);
    return sendPage(reply, renderPage(context, boothHead(context, booth, products), <BoothView context={context} booth={booth} products={products} later={after !== ''} />));
  });
}
