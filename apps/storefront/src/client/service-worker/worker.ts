/**
 * Keeps what was seen readable while the line is gone. Pages come from the network first; what the server released for keeping stands in
 * for it when it fails. Nothing that is sent is ever kept, queued or sent again.
 */
import { clientsClaim } from 'workbox-core/clientsClaim.js';
import { ExpirationPlugin } from 'workbox-expiration/ExpirationPlugin.js';
import { cleanupOutdatedCaches } from 'workbox-precaching/cleanupOutdatedCaches.js';
import { matchPrecache } from 'workbox-precaching/matchPrecache.js';
import { precache } from 'workbox-precaching/precache.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { StaleWhileRevalidate } from 'workbox-strategies/StaleWhileRevalidate.js';
import { setCacheNameDetails } from 'workbox-core/setCacheNameDetails.js';
import { asCopy, momentOf, titleIn, withKept, type Cause, type Kept } from './copy-page.js';
import { cachePrefix, leave } from './leave-browser.js';
import { PageStrategy, pause } from './page-strategy.js';
import { cartTouchedBy, copyAddress, copyHeader, localeOf, mayKeep, treatmentOf, type Treatment } from './rules.js';
import { copyWords } from './words.js';

declare const self: ServiceWorkerGlobalScope;
/** Files of this build, and what changes with every build; written in by the build. */
declare const __ASSETS__: readonly string[];
declare const __REVISION__: string;

const day = 86_400;
const names = { pages: `${cachePrefix}pages-1`, assets: `${cachePrefix}assets-1`, drawings: `${cachePrefix}drawings-1`, pictures: `${cachePrefix}pictures-1` } as const;
setCacheNameDetails({ prefix: 'floor', suffix: '1', precache: 'offline' });

const bounded = (maxEntries: number, days: number): ExpirationPlugin => new ExpirationPlugin({ maxEntries, maxAgeSeconds: days * day, purgeOnQuotaError: true });
const only200 = { cacheWillUpdate: async ({ response }: { response: Response }) => (response.status === 200 ? response : null) };
const assets = new CacheFirst({ cacheName: names.assets, plugins: [only200, bounded(40, 90)] });
const drawings = new StaleWhileRevalidate({ cacheName: names.drawings, plugins: [only200, bounded(60, 30)] });
const pictures = new CacheFirst({ cacheName: names.pictures, plugins: [only200, bounded(120, 30)] });
const pagePlugins = [
  {
    cacheKeyWillBeUsed: async ({ request }: { request: Request }) => copyAddress(request.url),
    cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) => (mayKeep(request.url, response) ? response : null),
  },
  bounded(40, 7),
];
const pages = new PageStrategy({
  cacheName: names.pages,
  // At 400 kbit/s and 400 ms a page is here in two seconds; eight are a line that does not move.
  patience: 8_000,
  show: showCopy,
  without: (request) => offlinePage(localeOf(new URL(request.url).pathname)),
  plugins: pagePlugins,
});
/** Fills the same cache without showing anything. */
const refill = new NetworkFirst({ cacheName: names.pages, plugins: pagePlugins });

function localized(response: Response, html: string, status: number): Response {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', copyHeader]) headers.delete(name);
  return new Response(html, { status, headers });
}

async function showCopy(copy: Response, request: Request, cause: Cause): Promise<Response> {
  const locale = localeOf(new URL(request.url).pathname);
  const when = momentOf(seenAt(copy), new Date(), locale);
  return localized(copy, asCopy(await copy.text(), cause, when, copyWords[locale]), 200);
}

function seenAt(response: Response): Date {
  return new Date(response.headers.get('date') ?? Date.now());
}

async function ownPage(path: string): Promise<{ response: Response; html: string }> {
  const response = await matchPrecache(path);
  if (response === undefined) throw new Error(`${path} was not kept`);
  return { response, html: await response.text() };
}

/** The page for an address of which nothing is kept, with a list of what is. */
async function offlinePage(locale: 'vi' | 'en'): Promise<Response> {
  const { response, html } = await ownPage(locale === 'vi' ? '/mat-mang' : '/en/mat-mang');
  return localized(response, withKept(inert(html), await keptPages(locale), new Date(), locale), 503);
}

/** What was sent did not arrive, or its answer did not: nothing is promised, nothing is sent again. */
async function unsentPage(locale: 'vi' | 'en'): Promise<Response> {
  const { response, html } = await ownPage(locale === 'vi' ? '/mat-mang/chua-gui' : '/en/mat-mang/chua-gui');
  return localized(response, inert(html), 503);
}

/** Search in the head of our own pages would go nowhere either; the button that deletes the copies works. */
function inert(html: string): string {
  return html.replace(/<button\b(?![^>]* data-forget)/g, '<button disabled=""');
}

async function keptPages(locale: 'vi' | 'en'): Promise<Kept[]> {
  const cache = await caches.open(names.pages);
  const kept = await Promise.all(
    (await cache.keys()).map(async (request): Promise<Kept | undefined> => {
      const { pathname, search } = new URL(request.url);
      const response = localeOf(pathname) === locale ? await cache.match(request) : undefined;
      return response && { path: pathname + search, title: titleIn(await response.text()), seen: seenAt(response) };
    }),
  );
  return kept.filter((page) => page !== undefined);
}

/** Puts a page among the copies without showing it. Fails silently: a copy less is no harm. */
async function keepPage(event: ExtendableEvent, address: string, cache: RequestCache): Promise<void> {
  try {
    const [, done] = refill.handleAll({ event, request: new Request(address, { credentials: 'same-origin', cache, headers: { accept: 'text/html' } }) });
    await done;
  } catch {
    // no line: the copy stays as it was
  }
}

/** One attempt. The cart is read anew behind it, when the page that follows is on its way, so that its copy is right. */
async function send(event: FetchEvent): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  try {
    const response = await fetch(event.request);
    const cart = cartTouchedBy(pathname);
    if (cart !== undefined) event.waitUntil(pause(1_500).then(() => keepPage(event, cart, 'no-cache')));
    return response;
  } catch {
    return unsentPage(localeOf(pathname));
  }
}

let asked = false;

/** Somebody may put an older floor in this one's place, which knows no worker: then this one goes. Asked once each time the worker wakes. */
async function stayOnlyIfServed(): Promise<void> {
  if (asked) return;
  asked = true;
  await pause(5_000);
  try {
    const { status } = await fetch('/sw.js', { method: 'HEAD', cache: 'no-store' });
    if (status === 404 || status === 410) await leave(self);
  } catch {
    // no line: nothing was learnt
  }
}

const by = (wanted: Treatment) => ({ request }: { request: Request }) => treatmentOf(request, self.location.origin) === wanted;
registerRoute(by('page'), ({ event, request }) => {
  event.waitUntil(stayOnlyIfServed());
  return pages.handle({ event, request });
});
registerRoute(by('send'), ({ event }) => send(event as FetchEvent), 'POST');
registerRoute(by('asset'), assets);
registerRoute(by('drawing'), drawings);
registerRoute(by('picture'), pictures);

/** The page that brought the worker was there before it; it tells what it is made of. Taken from the browser's own cache, so nothing is fetched twice. */
async function keepSeen(event: ExtendableMessageEvent): Promise<void> {
  const { keep } = event.data as { keep?: unknown };
  if (!Array.isArray(keep)) return;
  for (const address of keep.filter((one): one is string => typeof one === 'string').slice(0, 60)) {
    if (new URL(address).pathname.match(/^\/(?:assets|art|media|icons)\//)) {
      const request = new Request(address, { cache: 'force-cache' });
      const strategy = { asset: assets, drawing: drawings, picture: pictures }[treatmentOf(request, self.location.origin) as 'asset' | 'drawing' | 'picture'];
      await strategy?.handle({ event, request }).catch(() => undefined);
    } else if (treatmentOf({ method: 'GET', mode: 'navigate', url: address }, self.location.origin) === 'page') {
      await keepPage(event, address, 'force-cache');
    }
  }
}

precache(['/mat-mang', '/en/mat-mang', '/mat-mang/chua-gui', '/en/mat-mang/chua-gui'].map((url) => ({ url, revision: __REVISION__ })));
cleanupOutdatedCaches();
self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all(__ASSETS__.map((path) => assets.handle({ event, request: new Request(path) }))));
  // Pages fetch everything they need while they load, and old files stay: a new worker may take over at once.
  void self.skipWaiting();
});
clientsClaim();
self.addEventListener('activate', (event) => {
  const kept: readonly string[] = Object.values(names);
  event.waitUntil(
    Promise.all([
      self.registration.navigationPreload?.enable(),
      caches.keys().then((found) => Promise.all(found.filter((name) => /^floor-\w+-\d+$/.test(name) && !kept.includes(name) && !name.startsWith('floor-offline')).map((name) => caches.delete(name)))),
    ]),
  );
});
self.addEventListener('message', (event) => event.waitUntil(keepSeen(event)));
