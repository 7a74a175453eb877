import { RepeatOrderDocument } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { inLocale, openPage, shopperCallerOf, type Shop } from '../page-context.js';
import { waitWords } from '../problem-words.js';
import { cartTokenOf } from './cart-token.js';
import { showCart } from './cart.route.js';

/** One press on an earlier order: its goods are in the cart, and the checkout stands filled; what is missing is told in the cart first. */
export async function repeatOrder(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale, number: string): Promise<FastifyReply> {
  const { t, paths } = await openPage(shop, request, locale);
  const token = await cartTokenOf(shop, request, reply);
  const { repeatOrder: result } = await shop.api.ask(RepeatOrderDocument, { number, phone: shop.cookies.phoneOf(request, number), token }, shopperCallerOf(shop, request));
  switch (result.__typename) {
    case 'NotFound':
      return reply.redirect(paths.order(number), 303);
    case 'TooManyRequests':
      return showCart(shop, request, reply, locale, t('lookup.tooMany', { wait: waitWords(t, result.retryAfterSeconds) }));
    case 'OrderRepeated':
      shop.cookies.keepCart(reply, result.token);
      if (result.missing.length === 0) return reply.redirect(paths.checkout({ lai: number }), 303);
      return showCart(
        shop,
        request,
        reply,
        locale,
        <>
          <p>{t('cart.notRepeated', { number })}</p>
          <ul>
            {result.missing.map((line, index) => (
              <li key={index}>
                {t(line.taken === 0 ? 'cart.notRepeatedGone' : 'cart.notRepeatedFewer', {
                  name: inLocale(locale, line.nameVi, line.nameEn),
                  pack: inLocale(locale, line.packVi, line.packEn),
                  wanted: line.wanted,
                  taken: line.taken,
                })}
              </li>
            ))}
          </ul>
        </>,
        result.token,
      );
  }
}
