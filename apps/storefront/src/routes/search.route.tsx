import { SearchGoodsDocument } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance } from 'fastify';
import { callerOf, openPage, sendPage, type Shop } from '../page-context.js';
import { Form } from '../server/form.js';
import { renderPage } from '../views/layout.js';
import { SearchView } from '../views/search.js';

/** `/tim?q=` */
export function searchRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/tim', async (request, reply) => {
    const form = new Form(request.query);
    const query = form.text('q').slice(0, 100);
    const after = form.text('sau');
    const [context, found] = await Promise.all([
      openPage(shop, request, locale),
      query === '' ? undefined : shop.api.ask(SearchGoodsDocument, { query, first: 24, after: after || undefined }, callerOf(request)),
    ]);
    const { t } = context;
    const head = { title: query === '' ? t('search.emptyTitle') : t('search.title', { query }), noIndex: true, query };
    return sendPage(reply, renderPage(context, head, <SearchView context={context} query={query} found={found?.search} later={after !== ''} />));
  });
}
