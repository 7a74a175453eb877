import { AnswerWeightDocument, OrderByNumberDocument, PayByCardDocument } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOf, openPage, sendPage, shopperCallerOf, type PageContext, type Shop } from '../page-context.js';
import { waitWords } from '../problem-words.js';
import { Form } from '../server/form.js';
import { allowFormsTo } from '../server/security-headers.js';
import { awaitsCard } from '../views/order-payment.js';
import { renderPage } from '../views/layout.js';
import { OrderView } from '../views/order.js';
import type { WeightAnswer } from '../views/order-weight.js';
import { LookupView, type LookupState } from '../views/texts.js';
import { orderSeenHere, type SeenOrder } from './order-seen.js';
import { repeatOrder } from './repeat-order.js';

function lookupPage(reply: FastifyReply, context: PageContext, state: Partial<LookupState>, status = 200): FastifyReply {
  const full: LookupState = { number: '', phone: '', errors: {}, problem: undefined, ...state };
  return sendPage(reply, renderPage(context, { title: context.t('lookup.title'), noIndex: true }, <LookupView context={context} state={full} />), status, 'no-store');
}

async function lookUp(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale): Promise<FastifyReply> {
  const context = await openPage(shop, request, locale);
  const { t } = context;
  const form = new Form(request.body);
  const number = form.text('number').toUpperCase().slice(0, 40);
  const phone = form.text('phone').slice(0, 40);
  const errors: Record<string, string> = {};
  if (number === '') errors['number'] = t('lookup.needNumber');
  if (phone === '') errors['phone'] = t('lookup.needPhone');
  if (Object.keys(errors).length > 0) return lookupPage(reply, context, { number, phone, errors }, 422);

  const { order } = await shop.api.ask(OrderByNumberDocument, { number, phone }, callerOf(request));
  switch (order.__typename) {
    case 'Order':
      shop.cookies.keepOrder(request, reply, { number: order.number, phone });
      return reply.redirect(context.paths.order(order.number), 303);
    case 'NotFound':
      return lookupPage(reply, context, { number, phone, problem: t('lookup.notFound') }, 404);
    case 'TooManyRequests':
      return lookupPage(reply, context, { number, phone, problem: t('lookup.tooMany', { wait: waitWords(t, order.retryAfterSeconds) }) }, 429);
  }
}

/** Where Stripe hosts the page at which a card is paid. */
const cardPages = 'https://checkout.stripe.com';

function orderPage(request: FastifyRequest, reply: FastifyReply, context: PageContext, order: SeenOrder, cardProblem?: string): FastifyReply {
  if (order.payments.some(awaitsCard)) allowFormsTo(reply, cardPages);
  const head = { title: context.t('order.title', { number: order.number }), noIndex: true };
  const query = new Form(request.query);
  const justPlaced = query.ticked('moi');
  return sendPage(reply, renderPage(context, head, <OrderView context={context} order={order} justPlaced={justPlaced} saidOfWeight={weightAnswers[query.text('can')]} now={Date.now()} cardProblem={cardProblem} />), cardProblem === undefined ? 200 : 503, 'no-store');
}

/** To the page at which the order is paid by card; back to the order's own where there is nothing to pay, or with the reason and the button to try again. */
async function payByCard(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale, number: string): Promise<FastifyReply> {
  const context = await openPage(shop, request, locale);
  const phone = shop.cookies.phoneOf(request, number);
  const { payByCard: answer } = await shop.api.ask(PayByCardDocument, { number, phone, language: locale === 'en' ? 'EN' : 'VI' }, shopperCallerOf(shop, request));
  if (answer.__typename === 'CardPage') return reply.redirect(answer.url, 303);
  if (answer.__typename === 'TooManyRequests') return lookupPage(reply, context, { number, problem: context.t('lookup.tooMany', { wait: waitWords(context.t, answer.retryAfterSeconds) }) }, 429);
  const seen = answer.__typename === 'CardUnavailable' ? await orderSeenHere(shop, request, number) : undefined;
  return seen?.__typename === 'Order' ? orderPage(request, reply, context, seen, context.t('order.card.unavailable')) : reply.redirect(context.paths.order(number), 303);
}

/** What the order's own page is told of an answer about weight, in its address. */
const weightAnswers: Readonly<Record<string, WeightAnswer | undefined>> = { '1': 'yes', '0': 'no', cu: 'late' };

/** The shopper's yes or no to goods that weigh more; the order's own page says what came of it. */
async function answerWeight(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale, number: string): Promise<FastifyReply> {
  const context = await openPage(shop, request, locale);
  const form = new Form(request.body);
  const part = form.text('part').slice(0, 40);
  const answer = form.text('agrees');
  const extra = form.text('extra');
  // an answer that is neither is none, a yes is to the sum that was shown, and another order's part is not answered from this page
  if ((answer !== '1' && answer !== '0') || !/^\d{1,15}$/.test(extra) || !part.startsWith(`${number}/`)) return reply.redirect(context.paths.order(number), 303);
  const { answerWeight: answered } = await shop.api.ask(AnswerWeightDocument, { part, phone: shop.cookies.phoneOf(request, number), agrees: answer === '1', extra }, shopperCallerOf(shop, request));
  if (answered.__typename === 'TooManyRequests') return lookupPage(reply, context, { number, problem: context.t('lookup.tooMany', { wait: waitWords(context.t, answered.retryAfterSeconds) }) }, 429);
  return reply.redirect(context.paths.order(number, answered.__typename === 'WeightAnswered' ? { can: answer } : answered.__typename === 'NothingAsked' ? { can: 'cu' } : undefined), 303);
}

/** `/don`: look an order up by number and phone. `/don/:number`: its page, in a browser that placed it or looked it up. */
export function orderRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/don', async (request, reply) => lookupPage(reply, await openPage(shop, request, locale), { number: new Form(request.query).text('so').slice(0, 40) }));
  app.post('/don', (request, reply) => lookUp(shop, request, reply, locale));

  app.get<{ Params: { number: string } }>('/don/:number', async (request, reply) => {
    const context = await openPage(shop, request, locale);
    const number = request.params.number.toUpperCase().slice(0, 40);
    const seen = await orderSeenHere(shop, request, number);
    switch (seen.__typename) {
      case 'Order':
        return orderPage(request, reply, context, seen);
      case 'Unproved':
        return lookupPage(reply, context, { number });
      case 'NotFound':
        return lookupPage(reply, context, { number, problem: context.t('lookup.notFound') }, 404);
      case 'TooManyRequests':
        return lookupPage(reply, context, { number, problem: context.t('lookup.tooMany', { wait: waitWords(context.t, seen.retryAfterSeconds) }) }, 429);
    }
  });
  app.post<{ Params: { number: string } }>('/don/:number/the', (request, reply) => payByCard(shop, request, reply, locale, request.params.number.toUpperCase().slice(0, 40)));
  app.post<{ Params: { number: string } }>('/don/:number/can', (request, reply) => answerWeight(shop, request, reply, locale, request.params.number.toUpperCase().slice(0, 40)));
  app.post<{ Params: { number: string } }>('/don/:number/lai', (request, reply) => repeatOrder(shop, request, reply, locale, request.params.number.toUpperCase().slice(0, 40)));
}
