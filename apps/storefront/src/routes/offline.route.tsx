import type { Locale } from '@chophien/ui';
import type { FastifyInstance } from 'fastify';
import { bareContext, sendPage, type Shop } from '../page-context.js';
import { renderPage } from '../views/layout.js';
import { OfflineView, UnsentView } from '../views/offline.js';

/**
 * `/mat-mang`, `/mat-mang/chua-gui`: the browser's worker fetches them beforehand and shows them when there is no line. They know
 * nothing of the shopper, since they are the same for as long as the worker keeps them.
 */
export function offlineRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/mat-mang', async (request, reply) => {
    const context = bareContext(shop, request, locale);
    return sendPage(reply, renderPage(context, { title: context.t('offline.title'), noIndex: true }, <OfflineView context={context} />), 200, 'no-store');
  });
  app.get('/mat-mang/chua-gui', async (request, reply) => {
    const context = bareContext(shop, request, locale);
    return sendPage(reply, renderPage(context, { title: context.t('offline.unsentTitle'), noIndex: true }, <UnsentView context={context} />), 200, 'no-store');
  });
}
