import type { BoothBySlugQuery, BoothListQuery, GoodsListQuery } from '@chophien/api-contract/shop';
import { inLocale, type PageContext } from '../page-context.js';
import type { Category } from '../reference.js';
import type { Booth } from './booth.js';
import { boothCrumbs, boothListCrumbs, goodsCrumbs, productCrumbs } from './crumbs.js';
import { ogPicture } from './findable.js';
import type { PageHead } from './layout.js';
import type { Product } from './product.js';
import { productData, type Delivery } from './product-data.js';
import { pictureWords } from './product-picture.js';
import { boothPlaceData, boothsData, crumbData, floorData, goodsData } from './structured-data.js';

/** A filtered list below this many goods has nothing that the whole list does not say better. */
const thinList = 4;

/** One paragraph of at most this many characters, cut between words: what a result or a link preview shows. */
export function shortened(text: string, most = 300): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}

/** What of a list an address asks for: the place in it (`sau`), and whether it is narrowed or sorted. */
function queryOf({ url }: PageContext): { after: string; filtered: boolean } {
  const query = new URLSearchParams(url.split('?')[1] ?? '');
  const after = query.get('sau') ?? '';
  query.delete('sau');
  return { after, filtered: [...query.values()].some((value) => value !== '') };
}

/** Head of the home page. */
export function homeHead(context: PageContext): PageHead {
  return { title: context.t('home.title'), canonical: context.paths.home(), data: floorData(context) };
}

/** Head of a product's page. Another pack is the same page; while its booth does not sell the page is not to be found. */
export function productHead(context: PageContext, product: Product, chosen: Product['variants'][number], delivery: Delivery): PageHead {
  const { locale, paths } = context;
  const name = inLocale(locale, product.nameVi, product.nameEn);
  const booth = inLocale(locale, product.booth.nameVi, product.booth.nameEn);
  return {
    title: name,
    description: shortened(`${name}, ${booth}. ${inLocale(locale, product.descVi, product.descEn)}`),
    canonical: paths.product(product.slug),
    noIndex: product.booth.isOpen ? false : 'follow',
    visitToken: product.visitToken,
    kind: 'product',
    picture:
      product.pictureKey == null
        ? undefined
        : { path: ogPicture(product.pictureKey), alt: pictureWords({ context, product }, 0) },
    data: [productData(context, product, chosen, delivery), crumbData(context, productCrumbs(context, product))],
  };
}

/**
 * Head of a list of goods. A later page is no duplicate of the first: it is known by its own address. A filtered list is known by the whole
 * one; where it is thin or itself a later page, search engines are asked to leave it out, and then it names no other address either.
 */
export function goodsHead(context: PageContext, category: Category | undefined, products: GoodsListQuery['products']): PageHead {
  const { t, locale, paths } = context;
  const title = category === undefined ? t('goods.title') : inLocale(locale, category.nameVi, category.nameEn);
  const { after, filtered } = queryOf(context);
  const place = filtered || after === '' ? {} : { sau: after };
  const thin = filtered ? after !== '' || products.nodes.length < thinList : products.nodes.length === 0;
  return {
    title,
    description: `${t('goods.of', { name: title })}. ${t('site.description')}`,
    canonical: category === undefined ? paths.goods(place) : paths.category(category.slug, place),
    noIndex: thin ? 'follow' : false,
    data: [crumbData(context, goodsCrumbs(context, category)), goodsData(context, products.nodes)],
  };
}

/** Head of the list of booths. */
export function boothListHead(context: PageContext, booths: BoothListQuery['booths']): PageHead {
  const { t, paths } = context;
  const { after, filtered } = queryOf(context);
  const thin = filtered ? after !== '' || booths.nodes.length < thinList : booths.nodes.length === 0;
  return { title: t('booth.listTitle'), canonical: paths.booths(filtered ? {} : { sau: after }), noIndex: thin ? 'follow' : false, data: [crumbData(context, boothListCrumbs(context)), boothsData(context, booths.nodes)] };
}

/** Head of a booth's page. While the booth does not sell it is not to be found. */
export function boothHead(context: PageContext, booth: Booth, products: BoothBySlugQuery['products']): PageHead {
  const { locale, paths } = context;
  const name = inLocale(locale, booth.nameVi, booth.nameEn);
  const { after, filtered } = queryOf(context);
  return {
    title: name,
    description: shortened(`${name}, ${[booth.commune, booth.province].filter(Boolean).join(', ')}. ${inLocale(locale, booth.storyVi, booth.storyEn)}`),
    canonical: paths.booth(booth.slug, filtered ? {} : { sau: after }),
    noIndex: !booth.isOpen || (filtered && after !== '') ? 'follow' : false,
    visitToken: booth.visitToken,
    data: [boothPlaceData(context, booth), crumbData(context, boothCrumbs(context, booth)), goodsData(context, products.nodes)],
  };
}
