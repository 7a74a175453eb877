import type { Crumb } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import type { Category } from '../reference.js';
import type { Booth } from './booth.js';
import type { Product } from './product.js';

/*
 * The way from the home page to each page. One array for both who read it: the bread crumbs on the page and the list for search engines.
 */

const home = ({ t, paths }: PageContext): Crumb => ({ name: t('crumbs.home'), href: paths.home() });

/** Home, the parent group, the group of a product. */
export function productCrumbs(context: PageContext, product: Product): Crumb[] {
  const groups = [product.parentCategory, product.category].filter((category) => category != null);
  return [home(context), ...groups.map((group) => ({ name: inLocale(context.locale, group.nameVi, group.nameEn), href: context.paths.category(group.slug) }))];
}

/** Home, all goods, the parent group, this list. */
export function goodsCrumbs(context: PageContext, category: Category | undefined): Crumb[] {
  const { t, locale, paths, categories } = context;
  if (category === undefined) return [home(context), { name: t('goods.title') }];
  const parent = categories.find(({ slug }) => slug === category.parentSlug);
  const above = parent === undefined ? [] : [{ name: inLocale(locale, parent.nameVi, parent.nameEn), href: paths.category(parent.slug) }];
  return [home(context), { name: t('crumbs.goods'), href: paths.goods() }, ...above, { name: inLocale(locale, category.nameVi, category.nameEn) }];
}

/** Home, all booths. */
export function boothListCrumbs(context: PageContext): Crumb[] {
  return [home(context), { name: context.t('crumbs.booths') }];
}

/** Home, all booths, this booth. */
export function boothCrumbs(context: PageContext, booth: Booth): Crumb[] {
  const { t, paths, locale } = context;
  return [home(context), { name: t('crumbs.booths'), href: paths.booths() }, { name: inLocale(locale, booth.nameVi, booth.nameEn) }];
}
