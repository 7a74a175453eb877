import { PolicyTextDocument, type PolicyKind } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOf, inLocale, openPage, sendPage, type Shop } from '../page-context.js';
import { Form } from '../server/form.js';
import { renderPage } from '../views/layout.js';
import { HowView, PolicyView } from '../views/texts.js';
import { sendError } from './error-page.js';

async function showPolicy(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale, kind: PolicyKind): Promise<FastifyReply> {
  const asked = new Form(request.query).number('ban');
  const version = asked !== null && Number.isInteger(asked) && asked > 0 && asked < 2 ** 31 ? asked : undefined;
  const [context, { policy }] = await Promise.all([openPage(shop, request, locale), shop.api.ask(PolicyTextDocument, { kind, version }, callerOf(request))]);
  if (policy === null) return sendError(shop, request, reply, locale, '404');
  const canonical = kind === 'TERMS' ? context.paths.terms() : context.paths.privacy();
  return sendPage(reply, renderPage(context, { title: inLocale(locale, policy.titleVi, policy.titleEn), canonical, noIndex: version !== undefined && 'follow' }, <PolicyView context={context} policy={policy} />));
}

/** `/dieu-khoan`, `/du-lieu-ca-nhan` (`?ban=` for the version that was agreed to), `/cach-san-chay`. */
export function textsRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/dieu-khoan', (request, reply) => showPolicy(shop, request, reply, locale, 'TERMS'));
  app.get('/du-lieu-ca-nhan', (request, reply) => showPolicy(shop, request, reply, locale, 'PRIVACY'));
  app.get('/cach-san-chay', async (request, reply) => {
    const context = await openPage(shop, request, locale);
    return sendPage(reply, renderPage(context, { title: context.t('how.title'), canonical: context.paths.how() }, <HowView context={context} />));
  });
}
