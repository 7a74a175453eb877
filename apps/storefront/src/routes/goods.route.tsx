import { GoodsListDocument, type ProductFilter } from '@chophien/api-contract/shop';
import { parseDong } from '@chophien/money';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOf, openPage, sendPage, type Shop } from '../page-context.js';
import type { Category } from '../reference.js';
import { Form } from '../server/form.js';
import { GoodsView, productSorts, type GoodsChoice } from '../views/goods.js';
import { renderPage } from '../views/layout.js';
import { goodsHead } from '../views/page-heads.js';
import { sendError } from './error-page.js';

/** Goods on one page of a list: a multiple of 2, 3 and 4 columns. */
const pageSize = 24;

/** The filters as they stand in the address. What cannot be read is left out, never an error page. */
export function readGoodsChoice(query: unknown): GoodsChoice {
  const form = new Form(query);
  const stars = form.number('sao');
  const sort = form.text('xep');
  return {
    commune: /^\d{5}$/.test(form.text('xa')) ? form.text('xa') : '',
    booth: /^[a-z0-9-]{1,120}$/.test(form.text('gian')) ? form.text('gian') : '',
    stars: stars !== null && Number.isInteger(stars) && stars >= 1 && stars <= 5 ? stars : undefined,
    priceFrom: form.text('tu').slice(0, 20),
    priceTo: form.text('den').slice(0, 20),
    inStock: form.ticked('con'),
    sort: productSorts.find((known) => known === sort) ?? 'NEWEST',
  };
}

async function showGoods(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale, slug: string | undefined): Promise<FastifyReply> {
  const choice = readGoodsChoice(request.query);
  const from = choice.priceFrom === '' ? undefined : parseDong(choice.priceFrom);
  const to = choice.priceTo === '' ? undefined : parseDong(choice.priceTo);
  const unreadablePrice = from === null ? choice.priceFrom : to === null ? choice.priceTo : undefined;
  const after = new Form(request.query).text('sau');
  const filter: ProductFilter = {
    category: slug,
    booth: choice.booth || undefined,
    commune: choice.commune || undefined,
    minStars: choice.stars,
    minPrice: from?.toString(),
    maxPrice: to?.toString(),
    inStock: choice.inStock || undefined,
  };
  const categories = await shop.reference.categories(callerOf(request));
  const category: Category | undefined = categories.find((each) => each.slug === slug);
  if (slug !== undefined && category === undefined) return sendError(shop, request, reply, locale, '404');

  const variables = { filter, sort: choice.sort, first: pageSize, after: after || undefined };
  const [context, { products }, facets] = await Promise.all([
    openPage(shop, request, locale),
    shop.api.ask(GoodsListDocument, variables, callerOf(request)),
    shop.reference.facets(filter, callerOf(request)),
  ]);
  return sendPage(
    reply,
    renderPage(
      context,
      goodsHead(context, category, products),
      <GoodsView
        context={context}
        category={category}
        choice={choice}
        unreadablePrice={unreadablePrice}
        from={from ?? undefined}
        to={to ?? undefined}
        data={{ products, ...facets }}
        later={after !== ''}
      />,
    ),
  );
}

/** `/hang`: all goods. `/nhom/:slug`: those of a category and its children. */
export function goodsRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/hang', (request, reply) => showGoods(shop, request, reply, locale, undefined));
  app.get<{ Params: { slug: string } }>('/nhom/:slug', (request, reply) => showGoods(shop, request, reply, locale, request.params.slug));
}
