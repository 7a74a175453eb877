import { DeliveryFeeDocument, MoreOfBoothDocument, ProductBySlugDocument } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOf, openPage, sendPage, type Shop } from '../page-context.js';
import { Form } from '../server/form.js';
import { quantityAfter } from '../server/quantity.js';
import { renderPage } from '../views/layout.js';
import { productHead } from '../views/page-heads.js';
import { canBeBought } from '../views/packs.js';
import { isSelling } from '../views/product-buy.js';
import { ProductView } from '../views/product.js';
import { sendError, sendGoneProduct } from './error-page.js';

/** Other goods of the booth under a product: one row on a desk. */
const moreShown = 4;

/** What a form that came to nothing tells its product page. */
export interface AddOutcome {
  readonly problem: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly status: number;
}

/** Shows a product; after a form that failed, with what went wrong and what was typed. */
export async function showProduct(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale, slug: string, outcome?: AddOutcome): Promise<FastifyReply> {
  const caller = callerOf(request);
  const [context, { product }] = await Promise.all([openPage(shop, request, locale), shop.api.ask(ProductBySlugDocument, { slug }, caller)]);
  if (product === null) return sendGoneProduct(shop, request, reply, locale, slug);
  const query = new Form(request.query);
  const wanted = outcome?.variantId ?? (query.text('goi') || query.text('variantId'));
  // chosen without script: the same page, at the address of the pack alone
  if (query.text('chon') !== '') return reply.redirect(context.paths.product(slug, { goi: wanted }), 303);
  const variant = product.variants.find(({ id }) => id === wanted) ?? product.variants.find(canBeBought) ?? product.variants[0];
  if (variant === undefined) return sendError(shop, request, reply, locale, '404');

  const least = variant.minQuantity;
  const asked = outcome?.quantity ?? quantityAfter(query.number('quantity'), query.text('step'), false, least) ?? least;
  const quantity = Math.min(Math.max(least, Math.trunc(asked)), Math.max(least, variant.maxQuantity));
  const added = query.number('them');
  const { place } = context;
  const [delivery, beside] = await Promise.all([
    place && product.saleKind === 'CART' && isSelling(product)
      ? shop.api.ask(DeliveryFeeDocument, { variantId: variant.id, communeCode: place.communeCode }, caller)
      : undefined,
    // Its own card may be among them, so one more is asked for than is shown.
    product.booth.productCount > 1 ? shop.api.ask(MoreOfBoothDocument, { booth: product.booth.slug, first: moreShown + 1 }, caller) : undefined,
  ]);
  return sendPage(
    reply,
    renderPage(
      context,
      productHead(context, product, variant, delivery?.deliveryQuote),
      <ProductView
        context={context}
        product={product}
        variant={variant}
        quantity={quantity}
        added={added !== null && Number.isInteger(added) && added >= 1 && added <= 9_999 ? added : undefined}
        problem={outcome?.problem}
        delivery={delivery?.deliveryQuote}
        more={(beside?.products.nodes ?? []).filter(({ id }) => id !== product.id).slice(0, moreShown)}
      />,
    ),
    outcome?.status ?? 200,
  );
}

/** `/hang/:slug` */
export function productRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get<{ Params: { slug: string } }>('/hang/:slug', (request, reply) => showProduct(shop, request, reply, locale, request.params.slug));
}
