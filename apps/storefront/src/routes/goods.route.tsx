import { GoodsListDocument } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOf, inLocale, openPage, sendPage, type Shop } from '../page-context.js';
import type { Category } from '../reference.js';
import { Form } from '../server/form.js';
import { wordsOf } from '../i18n/i18n.js';
import { GoodsView, type GoodsChoice, type GoodsViewProps } from '../views/goods.js';
import { renderPage } from '../views/layout.js';
import { goodsHead } from '../views/page-heads.js';
import { sendError } from './error-page.js';
import { chosenNames, filterOf, readGoodsChoice } from './goods-choice.js';

/** Goods on one page of a list: a multiple of 2, 3 and 4 columns. */
const pageSize = 24;

/** Names of the chosen commune and booth. Where the rest of the filter leaves nothing of them, they are those of all goods. */
async function namesOf(
  shop: Shop,
  request: FastifyRequest,
  locale: Locale,
  choice: GoodsChoice,
  facets: GoodsViewProps['data']['productFacets'],
): Promise<GoodsViewProps['names']> {
  const knows = ({ communes, booths }: typeof facets): boolean =>
    (choice.commune === '' || communes.some(({ code }) => code === choice.commune)) && (choice.booth === '' || booths.some(({ slug }) => slug === choice.booth));
  const { communes, booths } = knows(facets) ? facets : (await shop.reference.facets({}, callerOf(request))).productFacets;
  const booth = booths.find(({ slug }) => slug === choice.booth);
  const commune = choice.commune === '' ? '' : (communes.find(({ code }) => code === choice.commune)?.name ?? wordsOf(locale)('goods.communeUnknown', { code: choice.commune }));
  return { commune, booth: booth ? inLocale(locale, booth.nameVi, booth.nameEn) : choice.booth };
}

/** Of an empty list: how many there would be without each part of its filter, and in all groups. */
async function countsWithout(shop: Shop, request: FastifyRequest, choice: GoodsChoice, slug: string | undefined): Promise<Map<string, number>> {
  const caller = callerOf(request);
  const asked = chosenNames(choice).map((name) => [name, filterOf(choice, slug, name)] as const);
  const elsewhere = slug === undefined ? [] : [['nhom', filterOf(choice, undefined)] as const];
  const found = await Promise.all([...asked, ...elsewhere].map(async ([name, filter]) => [name, (await shop.reference.facets(filter, caller)).productCount.value] as const));
  return new Map(found);
}

async function showGoods(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale, slug: string | undefined): Promise<FastifyReply> {
  const choice = readGoodsChoice(request.query);
  const after = new Form(request.query).text('sau');
  const filter = filterOf(choice, slug);
  const categories = await shop.reference.categories(callerOf(request));
  const category: Category | undefined = categories.find((each) => each.slug === slug);
  if (slug !== undefined && category === undefined) return sendError(shop, request, reply, locale, '404');

  const variables = { filter, sort: choice.sort, first: pageSize, after: after || undefined };
  const [context, { products }, facets] = await Promise.all([
    openPage(shop, request, locale),
    shop.api.ask(GoodsListDocument, variables, callerOf(request)),
    shop.reference.facets(filter, callerOf(request)),
  ]);
  const [names, without] = await Promise.all([
    namesOf(shop, request, locale, choice, facets.productFacets),
    products.nodes.length === 0 && after === '' ? countsWithout(shop, request, choice, slug) : new Map<string, number>(),
  ]);
  return sendPage(
    reply,
    renderPage(
      context,
      goodsHead(context, category, products),
      <GoodsView context={context} category={category} choice={choice} data={{ products, ...facets }} names={names} without={without} later={after !== ''} />,
    ),
  );
}

/** `/hang`: all goods. `/nhom/:slug`: those of a category and its children. `/dem-hang`: how many a filter would show, in words for its button. */
export function goodsRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/hang', (request, reply) => showGoods(shop, request, reply, locale, undefined));
  app.get<{ Params: { slug: string } }>('/nhom/:slug', (request, reply) => showGoods(shop, request, reply, locale, request.params.slug));
  app.get('/dem-hang', async (request, reply) => {
    const slug = new Form(request.query).text('nhom');
    const { value, isMore } = (await shop.reference.facets(filterOf(readGoodsChoice(request.query), slug || undefined), callerOf(request))).productCount;
    const words = wordsOf(locale);
    void reply.header('cache-control', 'private, max-age=10').header('x-robots-tag', 'noindex').type('text/plain; charset=utf-8');
    return isMore ? words('goods.seeMore', { count: value }) : words('goods.see', { count: value });
  });
}
