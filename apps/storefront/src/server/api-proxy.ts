import proxy, { type FastifyHttpProxyOptions } from '@fastify/http-proxy';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import type { StorefrontConfig } from '../config.js';
import { clientAddressHeader, signClientAddress } from './client-address.js';
import { isFromOurPages } from './same-origin.js';

/** What the one public origin passes on to the api. */
export const proxiedPrefixes = ['/shop/graphql', '/office/graphql', '/office/exports', '/office/uploads', '/office/papers', '/office/imports', '/office/import-template', '/office/money-files', '/office/carrier-areas', '/media', '/visit', '/webhooks', '/dev/mailbox'] as const;

/** The sitemap, which lies at the root since it may speak only of what lies under it, and the product feeds beside it. */
export const proxiedFiles = ['/sitemap.xml', '/sitemap-pages.xml', '/sitemap-booths.xml', '/sitemap-goods-:file', '/feed-goods.xml', '/feed-goods-en.xml'] as const;

/** Where a body is a file of somebody who is signed in; the api asks who before it reads one. */
const uploads = { prefixes: ['/office/uploads', '/office/imports', '/office/money-files', '/office/carrier-areas'], bodyLimit: 10 * 1024 * 1024 } as const;
const isUpload = (url: string | undefined): boolean => uploads.prefixes.some((prefix) => url?.startsWith(prefix));

/** Headers by which a stranger could claim to be somebody else; ours replace them. */
const claims = /^(?:x-floor-|x-forwarded-|x-request-id$|x-real-ip$|forwarded$)/;

/** The headers that go on: a stranger's claims dropped, the address of the socket signed. */
export function headersForApi(headers: IncomingHttpHeaders, forwardKey: string, address: string, requestId: string): IncomingHttpHeaders {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !claims.test(name)));
  return { ...kept, [clientAddressHeader]: signClientAddress(forwardKey, address), 'x-request-id': requestId };
}

/** Everything but a file must have arrived whole after half a minute: a body that trickles in holds a connection. */
export function hurryBodies(app: FastifyInstance, patienceMs = 30_000): void {
  app.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD' || isUpload(request.routeOptions.url)) return;
    const timer = setTimeout(() => request.raw.destroy(), patienceMs);
    request.raw.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer));
  });
}

/** Passes GraphQL, finished exports, uploads and papers, pictures, the beacon, banks' words, the sitemap and the demo's mailbox on to the api. Bodies above `bodyLimit` bytes are refused at once. */
export function registerApiProxy(app: FastifyInstance, config: StorefrontConfig, bodyLimit: number): void {
  void app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      if (request.method !== 'GET' && request.method !== 'HEAD' && !isFromOurPages(request.headers)) {
        return reply.code(403).send({ errors: [{ message: 'This request came from another site.', extensions: { code: 'CROSS_SITE' } }] });
      }
      const limit = isUpload(request.routeOptions.url) ? uploads.bodyLimit : bodyLimit;
      if (Number(request.headers['content-length'] ?? 0) > limit) {
        return reply.code(413).send({ errors: [{ message: `The body is larger than ${limit} bytes.`, extensions: { code: 'BODY_TOO_LARGE' } }] });
      }
      return undefined;
    });
    scope.setErrorHandler((error: FastifyError, request, reply) => {
      if (error.statusCode === 400) {
        // An address that would leave its prefix (`/media/..%2f`) was never passed on: nothing is there, and the api is well.
        return reply.code(404).send({ errors: [{ message: 'Nothing is here.', extensions: { code: 'NOT_FOUND' } }] });
      }
      request.log.warn({ err: error }, 'the api did not answer');
      return reply.code(503).header('retry-after', '30').send({ errors: [{ message: 'The floor is resting. Try again in a minute.', extensions: { code: 'UNAVAILABLE' } }] });
    });
    const replyOptions: FastifyHttpProxyOptions['replyOptions'] = {
      rewriteRequestHeaders: (request, headers) => headersForApi(headers, config.forwardKey, request.ip, request.id),
    };
    for (const prefix of proxiedPrefixes) {
      await scope.register(proxy, { upstream: config.apiUrl, prefix, rewritePrefix: prefix, httpMethods: ['GET', 'HEAD', 'POST'], replyOptions });
    }
    await scope.register(proxy, { upstream: config.apiUrl, routes: [...proxiedFiles], httpMethods: ['GET', 'HEAD'], replyOptions });
  });
}
