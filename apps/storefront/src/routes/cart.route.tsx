import { AcceptCartPricesDocument, AddToCartDocument, CartPageDocument, SetBoothVoucherDocument, SetCartLineDocument, SetFloorVoucherDocument } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReactNode } from 'react';
import { callerOf, copyHeader, openPage, sendPage, type Shop } from '../page-context.js';
import { addProblemWords, fieldWords, waitWords } from '../problem-words.js';
import { Form } from '../server/form.js';
import { quantityAfter } from '../server/quantity.js';
import { CartView, type VoucherProblem } from '../views/cart.js';
import { renderPage } from '../views/layout.js';
import { chooseWay } from './choose-way.js';
import { cartTokenOf } from './cart-token.js';
import { sendError } from './error-page.js';
import { showProduct } from './product.route.js';

/** `/gio` as it is now, with what went wrong. `newToken`: the cart's, where this answer gives another to the browser. */
export async function showCart(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale, problem?: ReactNode, newToken?: string, voucherProblem?: VoucherProblem): Promise<FastifyReply> {
  const [context, token] = await Promise.all([openPage(shop, request, locale), newToken ?? cartTokenOf(shop, request, reply)]);
  const cart = token === undefined ? null : (await shop.api.ask(CartPageDocument, { token, communeCode: context.place?.communeCode }, callerOf(request))).cart;
  const head = { title: context.t('cart.title'), noIndex: true };
  // It holds goods and the commune, no name and no phone: the one page of a shopper's own that may lie among the copies.
  const isWrong = problem !== undefined || voucherProblem !== undefined;
  if (!isWrong) void reply.header(copyHeader, 'page');
  return sendPage(reply, renderPage(context, head, <CartView context={context} cart={cart} problem={problem} voucherProblem={voucherProblem} addedBefore={new Form(request.query).ticked('lap')} />), isWrong ? 422 : 200, 'no-store');
}

/** The key of the form that was sent; a form from before keys were given has none. */
function uuidOrNone(text: string): string | null {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text : null;
}

async function addToCart(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale): Promise<FastifyReply> {
  const form = new Form(request.body);
  const slug = form.text('slug');
  const variantId = form.text('goi') || form.text('variantId');
  const quantity = form.number('quantity');
  const { t, paths } = await openPage(shop, request, locale);
  const fail = (problem: string, status = 422) =>
    slug === '' ? sendError(shop, request, reply, locale, '400') : showProduct(shop, request, reply, locale, slug, { problem, variantId, quantity: quantity ?? 1, status });

  if (quantity === null || quantity < 1) return fail(fieldWords(t, { field: 'quantity', reason: 'not_a_number', limit: null }));
  const token = await cartTokenOf(shop, request, reply);
  const { addToCart: result } = await shop.api.ask(AddToCartDocument, { token, variantId, quantity, requestKey: uuidOrNone(form.text('requestKey')) }, callerOf(request));
  if (result.__typename !== 'CartToken') return fail(addProblemWords(t, locale, result), result.__typename === 'TooManyRequests' ? 429 : 422);
  shop.cookies.keepCart(reply, result.token);
  // Sent twice by a double press, a resent page or after going back: the cart shows what is in it, and more can be added there.
  if (result.repeated) return reply.redirect(paths.cart({ lap: 1 }), 303);
  return reply.redirect(slug === '' ? paths.cart() : paths.product(slug, { them: quantity, goi: variantId }), 303);
}

async function changeLine(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale): Promise<FastifyReply> {
  const form = new Form(request.body);
  const { t, paths } = await openPage(shop, request, locale);
  const token = shop.cookies.cartToken(request);
  if (token === undefined) return reply.redirect(paths.cart(), 303);
  const quantity = quantityAfter(form.number('quantity'), form.text('step'), form.ticked('remove'), Math.max(1, form.number('least') ?? 1));
  if (quantity === null || quantity < 0) return showCart(shop, request, reply, locale, fieldWords(t, { field: 'quantity', reason: 'not_a_number', limit: null }));

  const { setCartLine: result } = await shop.api.ask(SetCartLineDocument, { token, variantId: form.text('variantId'), quantity }, callerOf(request));
  switch (result.__typename) {
    case 'Cart':
      return reply.redirect(paths.cart(), 303);
    case 'NotFound':
      return showCart(shop, request, reply, locale, t('problem.NotFound'));
    case 'InvalidInput':
      return showCart(shop, request, reply, locale, result.fields[0] ? fieldWords(t, result.fields[0]) : t('field.any.unknown'));
  }
}

async function enterVoucher(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale): Promise<FastifyReply> {
  const form = new Form(request.body);
  const { t, paths } = await openPage(shop, request, locale);
  const token = shop.cookies.cartToken(request);
  if (token === undefined) return reply.redirect(paths.cart(), 303);
  const boothId = form.text('boothId');
  const code = form.ticked('remove') ? '' : form.text('code');
  const caller = callerOf(request);
  const result =
    boothId === '' ? (await shop.api.ask(SetFloorVoucherDocument, { token, code }, caller)).setCartVoucher : (await shop.api.ask(SetBoothVoucherDocument, { token, boothId, code }, caller)).setCartBooth;
  const key = boothId === '' ? 'floor' : boothId;
  switch (result.__typename) {
    case 'Cart':
      return reply.redirect(`${paths.cart()}#ma-${encodeURIComponent(key)}`, 303);
    case 'NotFound':
      return showCart(shop, request, reply, locale, t('problem.NotFound'));
    case 'InvalidInput':
      return showCart(shop, request, reply, locale, undefined, undefined, { key, code, words: t('voucher.notACode') });
    case 'TooManyRequests':
      return showCart(shop, request, reply, locale, undefined, undefined, { key, code, words: t('problem.TooManyRequests', { wait: waitWords(t, result.retryAfterSeconds) }) });
  }
}

/** `/gio` and the posts that change it; each leads back to a page by redirect, so that reloading repeats nothing. */
export function cartRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/gio', (request, reply) => showCart(shop, request, reply, locale));
  app.post('/gio/them', (request, reply) => addToCart(shop, request, reply, locale));
  app.post('/gio/mon', (request, reply) => changeLine(shop, request, reply, locale));
  app.post('/gio/ma-giam', (request, reply) => enterVoucher(shop, request, reply, locale));
  app.post('/gio/cach-nhan', async (request, reply) => {
    const form = new Form(request.body);
    const { t, paths } = await openPage(shop, request, locale);
    const token = shop.cookies.cartToken(request);
    if (token === undefined) return reply.redirect(paths.cart(), 303);
    const isKept = await chooseWay(shop, request, token, form.text('boothId'), form.text('cach'));
    return isKept ? reply.redirect(paths.cart(), 303) : showCart(shop, request, reply, locale, t('problem.NotFound'));
  });
  app.post('/gio/gia-moi', async (request, reply) => {
    const { paths } = await openPage(shop, request, locale);
    const token = shop.cookies.cartToken(request);
    if (token !== undefined) await shop.api.ask(AcceptCartPricesDocument, { token }, callerOf(request));
    return reply.redirect(paths.cart(), 303);
  });
}
