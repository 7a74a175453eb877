import { BoothBySlugDocument, BoothListDocument } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance } from 'fastify';
import { callerOf, inLocale, openPage, sendPage, type Shop } from '../page-context.js';
import { Form } from '../server/form.js';
import { BoothListView, BoothView } from '../views/booth.js';
import { renderPage } from '../views/layout.js';
import { sendError } from './error-page.js';

/** `/gian`: all booths. `/gian/:slug`: one booth and its goods. */
export function boothRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/gian', async (request, reply) => {
    const after = new Form(request.query).text('sau');
    const [context, data] = await Promise.all([
      openPage(shop, request, locale),
      shop.api.ask(BoothListDocument, { first: 60, after: after || undefined }, callerOf(request)),
    ]);
    const head = { title: context.t('booth.listTitle'), canonical: context.paths.booths() };
    return sendPage(reply, renderPage(context, head, <BoothListView context={context} booths={data.booths} later={after !== ''} />));
  });

  app.get<{ Params: { slug: string } }>('/gian/:slug', async (request, reply) => {
    const after = new Form(request.query).text('sau');
    const [context, { booth, products }] = await Promise.all([
      openPage(shop, request, locale),
      shop.api.ask(BoothBySlugDocument, { slug: request.params.slug, first: 24, after: after || undefined }, callerOf(request)),
    ]);
    if (booth === null) return sendError(shop, request, reply, locale, '404');
    const name = inLocale(locale, booth.nameVi, booth.nameEn);
    const head = {
      title: name,
      description: `${name}, ${[booth.commune, booth.province].filter(Boolean).join(', ')}. ${inLocale(locale, booth.storyVi, booth.storyEn)}`,
      canonical: context.paths.booth(booth.slug),
      visitToken: booth.visitToken,
    };
    return sendPage(reply, renderPage(context, head, <BoothView context={context} booth={booth} products={products} later={after !== ''} />));
  });
}
