import { GoneBoothDocument, GoneProductDocument } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ReactNode } from 'react';
import { ApiFault, ApiUnavailable } from '../api-client.js';
import { bareContext, callerOf, inLocale, openPage, sendPage, type PageContext, type Shop } from '../page-context.js';
import { localPath } from '../paths.js';
import { waitWords } from '../problem-words.js';
import { Form } from '../server/form.js';
import { GoneBoothView, GoneProductView, goneTitle } from '../views/gone.js';
import { renderPage } from '../views/layout.js';
import { ErrorView, errorStatuses, type ErrorStatus } from '../views/texts.js';

/** The list again from its beginning, when the address names a place in it (`sau`) that nobody can read. */
function listStart(context: PageContext, request: FastifyRequest): ReactNode {
  if (new Form(request.query).text('sau') === '') return undefined;
  const address = new URL(request.url, 'http://floor.invalid');
  address.searchParams.delete('sau');
  return (
    <p>
      <a href={localPath(address.pathname + address.search, context.paths.home())}>{context.t('pages.first')}</a>
    </p>
  );
}

/** Sends a page that says what went wrong and where to go on. It needs nothing of the api, but shows cart and groups when it answers. */
export async function sendError(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale, status: ErrorStatus): Promise<FastifyReply> {
  let context: PageContext = bareContext(shop, request, locale);
  if (status === '400' || status === '404' || status === '410') {
    // The address is wrong, not the floor: show the way on with all that we have, or without when the api is silent.
    context = await openPage(shop, request, locale).catch(() => context);
  }
  if (status === '503') void reply.header('retry-after', '30');
  const title = context.t(`error.${status}.title`);
  const body = <ErrorView context={context} status={status} wait={waitWords(context.t, 60)} extra={status === '400' ? listStart(context, request) : undefined} />;
  return sendPage(reply, renderPage(context, { title, noIndex: true }, body), Number(status), 'no-store');
}

/**
 * For a product that is not on show: 410 with what became of it where it once was, 404 where it never was. Asked only here, so that pages
 * on show pay nothing for it.
 */
export async function sendGoneProduct(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale, slug: string): Promise<FastifyReply> {
  const [context, { goneProduct: product }] = await Promise.all([openPage(shop, request, locale), shop.api.ask(GoneProductDocument, { slug }, callerOf(request))]);
  if (product === null) return sendError(shop, request, reply, locale, '404');
  const head = { title: `${goneTitle(context, product)}: ${inLocale(locale, product.nameVi, product.nameEn)}`, noIndex: true };
  return sendPage(reply, renderPage(context, head, <GoneProductView context={context} product={product} />), 410, 'no-store');
}

/** The same for a booth that is neither open nor suspended. */
export async function sendGoneBooth(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale, slug: string): Promise<FastifyReply> {
  const [context, { goneBooth: booth }] = await Promise.all([openPage(shop, request, locale), shop.api.ask(GoneBoothDocument, { slug }, callerOf(request))]);
  if (booth === null) return sendError(shop, request, reply, locale, '404');
  const head = { title: `${context.t('gone.boothTitle')}: ${inLocale(locale, booth.nameVi, booth.nameEn)}`, noIndex: true };
  return sendPage(reply, renderPage(context, head, <GoneBoothView context={context} booth={booth} />), 410, 'no-store');
}

const unreadable = new Set(['InvalidInput', 'BAD_USER_INPUT']);

/** The status that a thrown error stands for. What nobody foresaw is a 500 and is logged with its stack. */
export function statusOf(error: FastifyError | Error): ErrorStatus {
  if (error instanceof ApiUnavailable) return '503';
  // A cursor or a code in the address that the api cannot read: the address is wrong, the floor is not.
  if (error instanceof ApiFault && error.codes.every((code) => unreadable.has(code))) return '400';
  if (error instanceof ApiFault && error.codes.includes('TooManyRequests')) return '429';
  const given = 'statusCode' in error && error.statusCode !== undefined ? String(error.statusCode) : '500';
  return errorStatuses.find((status) => status === given) ?? (given.startsWith('4') ? '400' : '500');
}
