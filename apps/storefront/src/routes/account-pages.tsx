import { AccountHeadDocument, type AccountHeadQuery } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReactNode } from 'react';
import { ApiFault, type Caller } from '../api-client.js';
import { openPage, sendPage, shopperCallerOf, type PageContext, type Shop } from '../page-context.js';
import { fieldProblems, waitWords } from '../problem-words.js';
import { renderPage } from '../views/layout.js';

export type AccountHead = NonNullable<AccountHeadQuery['account']>;

/** A page of one shopper: kept nowhere, listed nowhere. */
export function sendAccountPage(reply: FastifyReply, context: PageContext, title: string, body: ReactNode, status = 200): FastifyReply {
  return sendPage(reply, renderPage(context, { title, noIndex: true }, body), status, 'no-store');
}

/** Runs `work` for who is signed in; a guest, or one whose session ended meanwhile, is led to sign in and back. */
export async function withAccount(
  shop: Shop,
  request: FastifyRequest,
  reply: FastifyReply,
  locale: Locale,
  work: (context: PageContext, account: AccountHead, caller: Caller) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const caller = shopperCallerOf(shop, request);
  const [context, account] = await Promise.all([
    openPage(shop, request, locale),
    caller.shopper === undefined ? null : shop.api.ask(AccountHeadDocument, {}, caller).then((answer) => answer.account),
  ]);
  // what was posted is not repeated after the way back, so it leads to the page itself
  const back = request.method === 'GET' ? request.url : context.paths.account();
  const toSignIn = () => {
    if (caller.shopper !== undefined) shop.cookies.keepShopper(reply, null);
    return reply.header('cache-control', 'private, no-store').redirect(context.paths.signIn(back), 303);
  };
  if (account === null) return toSignIn();
  try {
    return await work(context, account, caller);
  } catch (error) {
    if (error instanceof ApiFault && error.codes.includes('SignInRequired')) return toSignIn();
    throw error;
  }
}

interface Refusal {
  readonly __typename: string;
  readonly fields?: readonly { field: string; reason: string; limit?: number | null }[];
  readonly retryAfterSeconds?: number;
  readonly limit?: number;
}

export interface Refused {
  readonly errors: Record<string, string>;
  readonly problem: string | undefined;
  readonly status: number;
}

/** What the api refused, in words: under the fields, or above the form. */
export function refusedWords({ t }: PageContext, result: Refusal): Refused {
  switch (result.__typename) {
    case 'InvalidInput':
      return { errors: fieldProblems(t, (result.fields ?? []).map((field) => ({ ...field, limit: field.limit }))), problem: t('account.mistakes'), status: 422 };
    case 'TooManyRequests':
      return { errors: {}, problem: t('problem.TooManyRequests', { wait: waitWords(t, result.retryAfterSeconds ?? 60) }), status: 429 };
    case 'SignInRefused':
      return { errors: {}, problem: t('account.signInRefused'), status: 422 };
    case 'CodeRefused':
      return { errors: {}, problem: t('account.codeRefused'), status: 422 };
    case 'ContactTaken':
      return { errors: {}, problem: t('account.contactTaken'), status: 422 };
    case 'CannotSendCode':
      return { errors: {}, problem: t('account.cannotSend'), status: 422 };
    case 'TooManyAddresses':
      return { errors: {}, problem: t('account.tooManyAddresses', { count: result.limit ?? 20 }), status: 422 };
    default:
      return { errors: {}, problem: t('account.notFound'), status: 404 };
  }
}
