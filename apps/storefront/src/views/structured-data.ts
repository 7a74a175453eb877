import type { Crumb } from '@chophien/ui';
import type { BreadcrumbList, Graph, ItemList, LocalBusiness, Organization, SearchAction, Thing, WebSite, WithActionConstraints } from 'schema-dts';
import { inLocale, type PageContext } from '../page-context.js';
import { Paths } from '../paths.js';
import type { Booth } from './booth.js';

/*
 * What a page shows, said again for machines (schema.org, JSON-LD). The rule for every function here: nothing that the page does not show,
 * and each value from the same field as the page's own.
 */

const signs: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** The text of the data block. No sign of it can end the script element or open another, whatever a booth wrote. */
export function dataBlock(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (sign) => signs[sign] ?? sign);
}

/** The name of a thing over all pages and both languages: its Vietnamese address and a mark. */
export function thingId({ publicUrl }: PageContext, kind: 'floor' | 'website'): string {
  return `${publicUrl}/#${kind}`;
}
export function boothId({ publicUrl }: PageContext, slug: string): string {
  return `${publicUrl}${new Paths('vi').booth(slug)}#booth`;
}

/** The crumbs that stand on the page; the last one may have no address, since it is this page. */
export function crumbData({ publicUrl }: PageContext, crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(href === undefined ? {} : { item: publicUrl + href }),
    })),
  };
}

/** The floor and its search, for the home page. */
export function floorData(context: PageContext): [Organization, WebSite] {
  const { t, paths, publicUrl, locale } = context;
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${publicUrl}${paths.search()}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  const floor: Organization = {
    '@type': 'Organization',
    '@id': thingId(context, 'floor'),
    name: t('site.name'),
    slogan: t('site.tagline'),
    description: t('footer.about'),
    url: publicUrl + paths.home(),
    logo: `${publicUrl}/favicon.svg`,
  };
  return [
    floor,
    {
      '@type': 'WebSite',
      '@id': thingId(context, 'website'),
      name: t('site.name'),
      url: publicUrl + paths.home(),
      inLanguage: locale,
      publisher: { '@id': thingId(context, 'floor') },
      potentialAction: search,
    },
  ];
}

/**
 * A booth with the address and the telephone that its page and its products' pages show. A place of business only where a street is known; a
 * commune that the floor guessed is marked so on the page, which cannot be said here, so it is left out.
 */
export function boothData(context: PageContext, booth: Booth): LocalBusiness | Organization {
  const { locale, paths, publicUrl } = context;
  const name = inLocale(locale, booth.nameVi, booth.nameEn);
  const facts = {
    '@id': boothId(context, booth.slug),
    name,
    ...(booth.legalName === name ? {} : { legalName: booth.legalName }),
    url: publicUrl + paths.booth(booth.slug),
    telephone: booth.phone,
    address: {
      '@type': 'PostalAddress',
      ...(booth.street == null ? {} : { streetAddress: booth.street }),
      ...(booth.commune == null || booth.communeIsEstimated ? {} : { addressLocality: booth.commune }),
      addressRegion: booth.province,
      addressCountry: 'VN',
    },
  } as const;
  return booth.street == null ? { '@type': 'Organization', ...facts } : { '@type': 'LocalBusiness', ...facts };
}

interface Named {
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

function list({ locale, publicUrl }: PageContext, things: readonly Named[], path: (slug: string) => string): ItemList {
  return {
    '@type': 'ItemList',
    itemListElement: things.map(({ slug, nameVi, nameEn }, index) => ({ '@type': 'ListItem', position: index + 1, name: inLocale(locale, nameVi, nameEn), url: publicUrl + path(slug) })),
  };
}

/** The goods of a page of a list in the order in which they stand. */
export function goodsData(context: PageContext, cards: readonly Named[]): ItemList {
  return list(context, cards, (slug) => context.paths.product(slug));
}

/** The booths of a page of their list in the order in which they stand. */
export function boothsData(context: PageContext, booths: readonly Named[]): ItemList {
  return list(context, booths, (slug) => context.paths.booth(slug));
}
