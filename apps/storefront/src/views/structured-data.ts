import type { Crumb } from '@chophien/ui';
import type { BreadcrumbList, Graph, ItemList, LocalBusiness, Organization, SearchAction, Thing, WebSite, WithActionConstraints } from 'schema-dts';
import { inLocale, type PageContext } from '../page-context.js';
import { Paths } from '../paths.js';
import { groupedDays } from './booth-about.js';
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
    ...(booth.taxCode == null ? {} : { taxID: booth.taxCode }),
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

const schemaDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A booth as its own page shows it: with its hours and with the days on which it is closed by plan, where it is a place of business. */
export function boothPlaceData(context: PageContext, booth: Booth): LocalBusiness | Organization {
  const data = boothData(context, booth);
  const { publicUrl } = context;
  if (booth.street == null) return data;
  const hours = groupedDays(booth.openingHours ?? []).flatMap(({ first, last, day }) =>
    day.spans.map(({ from, to }) => ({
      '@type': 'OpeningHoursSpecification' as const,
      dayOfWeek: schemaDays.slice(first, last + 1),
      opens: from,
      // schema.org knows no 24:00
      closes: to === '24:00' ? '23:59' : to,
    })),
  );
  const closure = booth.closure ?? booth.announcedClosure;
  return {
    ...(data as Extract<LocalBusiness, object>),
    ...(booth.lat == null || booth.lng == null ? {} : { geo: { '@type': 'GeoCoordinates' as const, latitude: booth.lat, longitude: booth.lng } }),
    ...(booth.pictures.length === 0 ? {} : { image: booth.pictures.map(({ key }) => `${publicUrl}/media/${key}-960.webp`) }),
    ...(hours.length === 0 ? {} : { openingHoursSpecification: hours }),
    // opens = closes: closed all day
    ...(closure == null || !booth.isOpen
      ? {}
      : { specialOpeningHoursSpecification: { '@type': 'OpeningHoursSpecification', validFrom: closure.fromDay, validThrough: closure.lastDay, opens: '00:00', closes: '00:00' } }),
  };
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
