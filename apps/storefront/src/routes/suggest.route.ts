import { SuggestDocument } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance } from 'fastify';
import { ApiFault, ApiUnavailable } from '../api-client.js';
import { wordsOf } from '../i18n/i18n.js';
import { callerOf, type Shop } from '../page-context.js';
import { Paths } from '../paths.js';
import { Form } from '../server/form.js';
import { renderSuggestions } from '../views/suggest.js';

/** Goods among the suggestions. */
const goods = 6;

/**
 * `/goi-y?q=`: what may be meant by what is being typed, as a piece of HTML for the list under the search field. `anh=0` leaves out
 * pictures. No page of its own, no cookie; where nothing can be said the answer is empty, for a suggestion is never worth an error.
 */
export function suggestRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  const paths = new Paths(locale);
  app.get('/goi-y', async (request, reply) => {
    void reply.header('x-robots-tag', 'noindex');
    const form = new Form(request.query);
    const query = [...form.text('q')].slice(0, 100).join('');
    try {
      const [{ suggest }, categories] = await Promise.all([shop.api.ask(SuggestDocument, { query, first: goods }, callerOf(request)), shop.reference.categories(callerOf(request))]);
      void reply.header('cache-control', 'private, max-age=60').type('text/html; charset=utf-8');
      return renderSuggestions({ t: wordsOf(locale), locale, paths, query, found: suggest, categories, pictures: form.text('anh') !== '0' });
    } catch (error) {
      if (!(error instanceof ApiFault || error instanceof ApiUnavailable)) throw error;
      return reply.code(204).header('cache-control', 'no-store').send();
    }
  });
}
