import type { FastifyInstance } from 'fastify';

/** Where others post what they signed. */
export const bankHookPath = '/webhooks/bank/:source';
export const stripeHookPath = '/webhooks/stripe';

/**
 * Leaves JSON that is posted to a webhook as the bytes that came, since these were signed, and reads it everywhere else as before: nothing of a
 * stranger's words is parsed before the signature was looked at.
 */
export function keepSignedBytes(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (request.routeOptions.url === bankHookPath || request.routeOptions.url === stripeHookPath) done(null, body);
    else void parse(request, body.toString(), done);
  });
}
