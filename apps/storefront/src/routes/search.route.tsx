import { SearchGoodsDocument, SearchHelpDocument, SuggestDocument } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ApiFault } from '../api-client.js';
import { callerOf, openPage, sendPage, type Shop } from '../page-context.js';
import { Form } from '../server/form.js';
import { renderPage } from '../views/layout.js';
import { SearchView } from '../views/search.js';

/** What stands around the goods that were found is worth no error page: undefined when the api refuses it. Told to the log, unless there were too many in a minute. */
async function orNothing<T>(request: FastifyRequest, asked: Promise<T>): Promise<T | undefined> {
  return asked.catch((error: unknown) => {
    if (!(error instanceof ApiFault)) throw error;
    if (!error.codes.includes('TooManyRequests')) request.log.warn({ err: error, requestId: request.id }, 'the api refused what stands around a search');
    return undefined;
  });
}

async function find(shop: Shop, request: FastifyRequest, query: string, after: string) {
  const caller = callerOf(request);
  const [{ search }, suggested] = await Promise.all([
    shop.api.ask(SearchGoodsDocument, { query, first: 24, after: after || undefined }, caller),
    after === '' ? orNothing(request, shop.api.ask(SuggestDocument, { query, first: 1 }, caller)) : undefined,
  ]);
  const nothing = search.nodes.length === 0 && after === '';
  const help = nothing ? await orNothing(request, shop.api.ask(SearchHelpDocument, { query }, caller)) : undefined;
  return { found: search, beside: suggested?.suggest, help: help?.searchHelp };
}

/** `/tim?q=` */
export function searchRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/tim', async (request, reply) => {
    const form = new Form(request.query);
    const query = [...form.text('q')].slice(0, 100).join('');
    const after = form.text('sau');
    const [context, answer] = await Promise.all([openPage(shop, request, locale), query === '' ? undefined : find(shop, request, query, after)]);
    const { t } = context;
    const head = { title: query === '' ? t('search.emptyTitle') : t('search.title', { query }), noIndex: true, query };
    return sendPage(
      reply,
      renderPage(context, head, <SearchView context={context} query={query} found={answer?.found} beside={answer?.beside} help={answer?.help} later={after !== ''} />),
    );
  });
}
