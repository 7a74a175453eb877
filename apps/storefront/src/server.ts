import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import type { Locale } from '@chophien/ui';
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { randomUUID } from 'node:crypto';
import { ShopApi } from './api-client.js';
import type { StorefrontConfig } from './config.js';
import { locales } from './i18n/i18n.js';
import type { Shop } from './page-context.js';
import { Reference } from './reference.js';
import { accountRoute } from './routes/account.route.js';
import { accountEntryRoute } from './routes/account-entry.route.js';
import { accountSettingsRoute } from './routes/account-settings.route.js';
import { boothRoute } from './routes/booth.route.js';
import { cartRoute } from './routes/cart.route.js';
import { checkoutRoute } from './routes/checkout.route.js';
import { sendError, statusOf } from './routes/error-page.js';
import { goodsRoute } from './routes/goods.route.js';
import { homeRoute } from './routes/home.route.js';
import { offlineRoute } from './routes/offline.route.js';
import { orderRoute } from './routes/order.route.js';
import { placeRoute } from './routes/place.route.js';
import { productRoute } from './routes/product.route.js';
import { searchRoute } from './routes/search.route.js';
import { suggestRoute } from './routes/suggest.route.js';
import { textsRoute } from './routes/texts.route.js';
import { hurryBodies, registerApiProxy } from './server/api-proxy.js';
import { loadAssets, styleSource, styleVersion } from './server/assets.js';
import { canonicalAddress } from './server/canonical-address.js';
import { registerCompression } from './server/compress.js';
import { Cookies } from './server/cookies.js';
import { registerRobots } from './server/robots.js';
import { isFromOurPages } from './server/same-origin.js';
import { registerSecurityHeaders } from './server/security-headers.js';
import { registerBackOffice, registerClientFiles } from './server/static-files.js';

/** The largest form that is read, and the largest body that is passed on, in bytes. */
export const bodyLimit = 100 * 1024;

export interface StorefrontFolders {
  /** What Vite built of the storefront. */
  readonly client: string;
  /** What Vite built of the back office. */
  readonly office: string;
}

const localeOf = (url: string): Locale => (/^\/en(?:[/?]|$)/.test(url) ? 'en' : 'vi');

function registerPages(app: FastifyInstance, shop: Shop): void {
  for (const locale of locales) {
    void app.register(
      async (pages) => {
        // The first page brings its styles along and has the file fetched for the next ones, which this cookie then asks for.
        pages.addHook('onRequest', async (request, reply) => {
          if (request.method === 'GET' && !shop.cookies.hasStyle(request, styleVersion(shop.assets.style))) shop.cookies.keepStyle(reply, styleVersion(shop.assets.style));
        });
        pages.addHook('onRequest', async (request, reply) => {
          const changes = request.method !== 'GET' && request.method !== 'HEAD';
          const right = changes ? undefined : canonicalAddress(request.url);
          if (right !== undefined) return reply.redirect(right, 301);
          return changes && !isFromOurPages(request.headers) ? sendError(shop, request, reply, locale, '403') : undefined;
        });
        homeRoute(pages, shop, locale);
        goodsRoute(pages, shop, locale);
        productRoute(pages, shop, locale);
        boothRoute(pages, shop, locale);
        searchRoute(pages, shop, locale);
        suggestRoute(pages, shop, locale);
        cartRoute(pages, shop, locale);
        placeRoute(pages, shop, locale);
        checkoutRoute(pages, shop, locale);
        orderRoute(pages, shop, locale);
        accountRoute(pages, shop, locale);
        accountEntryRoute(pages, shop, locale);
        accountSettingsRoute(pages, shop, locale);
        textsRoute(pages, shop, locale);
        offlineRoute(pages, shop, locale);
      },
      { prefix: locale === 'vi' ? '' : `/${locale}` },
    );
  }
}

/** One line a request, without query, address or anything that a person typed. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const line = { requestId: request.id, method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    request.log.info(line, 'answered');
  });
}

/** Builds the one public origin of the floor. `now` lets specs choose the day. */
export async function buildStorefront(config: StorefrontConfig, folders: StorefrontFolders, now: () => Date = () => new Date()): Promise<FastifyInstance> {
  const api = new ShopApi(config.apiUrl, config.forwardKey);
  const shop: Shop = { config, api, reference: new Reference(api), cookies: new Cookies(config), assets: loadAssets(folders.client), now };
  const options: FastifyServerOptions = {
    logger: { level: config.logLevel, serializers: { req: () => ({}), res: () => ({}) } },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    // Over https something on this machine ends TLS before us and says whose request it is; without it nobody is believed.
    trustProxy: config.secure ? 'loopback' : false,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    // a file on a weak line; whatever else is sent has 30 seconds (api-proxy.ts, and the pages' own small forms)
    requestTimeout: 240_000,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    frameworkErrors: (_error, request, reply) => void sendError(shop, request, reply, localeOf(request.url), '400'),
  };
  const app = Fastify(options);
  logRequests(app);
  app.server.headersTimeout = 30_000;
  hurryBodies(app);
  await registerSecurityHeaders(app, config.secure, styleSource(shop.assets.styleText));
  registerCompression(app);
  await app.register(cookie);
  await app.register(formbody, { bodyLimit });
  app.setNotFoundHandler((request, reply) => sendError(shop, request, reply, localeOf(request.url), '404'));
  app.setErrorHandler((error, request, reply) => {
    const known = error instanceof Error ? error : new Error(String(error));
    const status = statusOf(known);
    if (status === '500') request.log.error({ err: known, requestId: request.id }, 'a page failed');
    else if (status === '503') request.log.warn({ err: known, requestId: request.id }, 'the api did not answer');
    return sendError(shop, request, reply, localeOf(request.url), status);
  });

  app.get('/healthz', async () => ({ status: 'ok' }));
  registerRobots(app, shop);
  await registerClientFiles(app, folders.client, config.offlineCopies);
  await registerBackOffice(app, folders.office);
  registerApiProxy(app, config, bodyLimit);
  registerPages(app, shop);
  return app;
}
