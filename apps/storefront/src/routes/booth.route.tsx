import { BoothBySlugDocument, BoothListDocument } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance } from 'fastify';
import { callerOf, openPage, sendPage, type Shop } from '../page-context.js';
import { Form } from '../server/form.js';
import { BoothView } from '../views/booth.js';
import { BoothListView } from '../views/booths.js';
import { renderPage } from '../views/layout.js';
import { boothHead, boothListHead } from '../views/page-heads.js';
import { sendGoneBooth } from './error-page.js';

/** Booths on one page of the list. */
const pageSize = 60;

/** `/gian`: all booths, by commune and by name. `/gian/:slug`: one booth and its goods, by group. */
export function boothRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/gian', async (request, reply) => {
    const form = new Form(request.query);
    const chosen = { commune: /^\d{5}$/.test(form.text('xa')) ? form.text('xa') : '', words: [...form.text('q')].slice(0, 100).join('') };
    const after = form.text('sau');
    const filter = { commune: chosen.commune || undefined, words: chosen.words || undefined };
    const [context, { booths }, communes] = await Promise.all([
      openPage(shop, request, locale),
      shop.api.ask(BoothListDocument, { filter, first: pageSize, after: after || undefined }, callerOf(request)),
      shop.reference.boothCommunes(callerOf(request)),
    ]);
    return sendPage(
      reply,
      renderPage(context, boothListHead(context, booths), <BoothListView context={context} booths={booths} communes={communes} chosen={chosen} later={after !== ''} />),
    );
  });

  app.get<{ Params: { slug: string } }>('/gian/:slug', async (request, reply) => {
    const form = new Form(request.query);
    const after = form.text('sau');
    const group = /^[a-z0-9-]{1,120}$/.test(form.text('nhom')) ? form.text('nhom') : '';
    const [context, { booth, products }, facets] = await Promise.all([
      openPage(shop, request, locale),
      shop.api.ask(BoothBySlugDocument, { slug: request.params.slug, category: group || undefined, first: 24, after: after || undefined }, callerOf(request)),
      shop.reference.facets({ booth: request.params.slug }, callerOf(request)),
    ]);
    if (booth === null) return sendGoneBooth(shop, request, reply, locale, request.params.slug);
    return sendPage(
      reply,
      renderPage(
        context,
        boothHead(context, booth, products),
        <BoothView context={context} booth={booth} products={products} groups={facets.productFacets.categories} group={group} later={after !== ''} />,
      ),
    );
  });
}
