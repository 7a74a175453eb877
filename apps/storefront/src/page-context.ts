import { PageFrameDocument, type PageFrameQuery } from '@chophien/api-contract/shop';
import { dayInVietnam, type Locale } from '@chophien/ui';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller, ShopApi } from './api-client.js';
import type { StorefrontConfig } from './config.js';
import { wordsOf, type Words } from './i18n/i18n.js';
import { Paths } from './paths.js';
import type { Category, Commune, Province, Reference } from './reference.js';
import { styleVersion, type Assets } from './server/assets.js';
import type { Cookies, Place } from './server/cookies.js';

/** What the whole storefront shares. */
export interface Shop {
  readonly config: StorefrontConfig;
  readonly api: ShopApi;
  readonly reference: Reference;
  readonly cookies: Cookies;
  readonly assets: Assets;
  /** The clock; specs inject their own. */
  readonly now: () => Date;
}

export type Floor = PageFrameQuery['floor'];

/** The place that the shopper chose, with its names. */
export interface NamedPlace extends Place {
  readonly commune: Commune;
  readonly province: Province;
  /** `P. Đoàn Kết, Lai Châu` */
  readonly name: string;
}

/** What every page knows before it asks for its own data. */
export interface PageContext {
  readonly locale: Locale;
  readonly t: Words;
  readonly paths: Paths;
  readonly assets: Assets;
  /** True when the style sheet must come inside the page, since this browser has not fetched its file yet. */
  readonly styleInside: boolean;
  readonly publicUrl: string;
  /** Path and query as asked for. */
  readonly url: string;
  /** Calendar day in Vietnam. */
  readonly today: string;
  readonly floor: Floor | null;
  readonly cartCount: number;
  readonly place: NamedPlace | undefined;
  readonly categories: readonly Category[];
  readonly requestId: string;
}

export function callerOf(request: FastifyRequest): Caller {
  return { address: request.ip, requestId: request.id };
}

/** The same with the shopper's session: for pages of an account, checkout and an order's page only, so that all others are the same for everybody. */
export function shopperCallerOf(shop: Pick<Shop, 'cookies'>, request: FastifyRequest): Caller {
  return { ...callerOf(request), shopper: shop.cookies.shopper(request) };
}

/** `Phường Đoàn Kết` as headers have room for it: `P. Đoàn Kết`. */
export function shortCommune(fullName: string): string {
  return fullName.replace(/^Phường /, 'P. ').replace(/^Đặc khu /, 'ĐK. ');
}

async function namedPlace(shop: Shop, place: Place | undefined, caller: Caller): Promise<NamedPlace | undefined> {
  if (place === undefined) return undefined;
  const [provinces, communes] = await Promise.all([shop.reference.provinces(caller), shop.reference.communes(place.provinceCode, caller)]);
  const province = provinces.find(({ code }) => code === place.provinceCode);
  const commune = communes.find(({ code }) => code === place.communeCode);
  return province && commune ? { ...place, commune, province, name: `${shortCommune(commune.fullName)}, ${province.name}` } : undefined;
}

/** Opens a page: frame, cart count, place and categories, asked for together. Throws ApiUnavailable and ApiFault. */
export async function openPage(shop: Shop, request: FastifyRequest, locale: Locale): Promise<PageContext> {
  const caller = callerOf(request);
  const token = shop.cookies.cartToken(request);
  const [frame, place, categories] = await Promise.all([
    shop.api.ask(PageFrameDocument, { token: token ?? '', hasCart: token !== undefined }, caller),
    namedPlace(shop, shop.cookies.place(request), caller),
    shop.reference.categories(caller),
  ]);
  return { ...bareContext(shop, request, locale), floor: frame.floor, cartCount: frame.cart?.unitCount ?? 0, place, categories };
}

/** A page that must be shown even when the api is silent. */
export function bareContext(shop: Shop, request: FastifyRequest, locale: Locale): PageContext {
  return {
    locale,
    t: wordsOf(locale),
    paths: new Paths(locale),
    assets: shop.assets,
    styleInside: !shop.cookies.hasStyle(request, styleVersion(shop.assets.style)),
    publicUrl: shop.config.publicUrl,
    url: request.url,
    today: dayInVietnam(shop.now()),
    floor: null,
    cartCount: 0,
    place: undefined,
    categories: [],
    requestId: request.id,
  };
}

/** The text in the page's language; where English lacks, Vietnamese stands in. */
export function inLocale(locale: Locale, vietnamese: string, english: string): string {
  return locale === 'en' && english !== '' ? english : vietnamese;
}

/** The header by which a page may be kept in the browser for reading while the line is gone; see client/service-worker. */
export const copyHeader = 'offline-copy';

/**
 * Sends a page as HTML. Never kept by a shared cache, since the cart's count stands on it. What is `no-store` belongs to one person and
 * is kept nowhere; every other whole page may lie among the browser's copies.
 */
export function sendPage(reply: FastifyReply, html: string, status = 200, cache: 'no-cache' | 'no-store' = 'no-cache'): FastifyReply {
  if (status === 200 && cache === 'no-cache') void reply.header(copyHeader, 'page');
  return reply.code(status).header('cache-control', `private, ${cache}`).type('text/html; charset=utf-8').send(html);
}
