import type { Locale } from '@chophien/ui';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ReactNode } from 'react';
import { ApiFault, ApiUnavailable } from '../api-client.js';
import { bareContext, openPage, sendPage, type PageContext, type Shop } from '../page-context.js';
import { localPath } from '../paths.js';
import { waitWords } from '../problem-words.js';
import { Form } from '../server/form.js';
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
