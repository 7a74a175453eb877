import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { forwardedAddressHeader, networkKeyOf, readForwardedAddress, type Actor } from '@chophien/platform';
import type { SessionReader, ShopperSessionReader } from '@chophien/accounts';
import type { Endpoint } from '@chophien/api-contract';
import type { ApiContext } from './context.js';
import { isUnavailable, unavailable } from './error-format.js';
import { readSessionCookie } from '../office/session-cookie.js';

const requestIdForm = /^[A-Za-z0-9._-]{8,64}$/;

/** Takes over the caller's request id when it looks like one, so that one id runs through storefront, api and worker. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && requestIdForm.test(given) ? given : randomUUID();
}

/** The address of the one who asks: what the storefront's server signed, else the peer itself. Only ever kept as a keyed hash. */
export function addressOf(request: FastifyRequest, floorSecret: string): string {
  const header = request.headers[forwardedAddressHeader];
  return readForwardedAddress(floorSecret, typeof header === 'string' ? header : undefined) ?? request.ip;
}

/** The header in which the storefront's server hands on a shopper's session; it drops every `x-floor-` header of strangers. */
export const shopperHeader = 'x-floor-shopper';

/** What each GraphQL request of an endpoint starts with. Throws a GraphQLError with status 503 when the session cannot be read. */
export function contextOf(endpoint: Endpoint, options: { floorSecret: string; sessions?: SessionReader; shoppers?: ShopperSessionReader; cookieName: string }) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<ApiContext & { req: FastifyRequest }> => {
    const requestId = request.id;
    const networkKey = networkKeyOf(options.floorSecret, addressOf(request, options.floorSecret));
    const handedOn = request.headers[shopperHeader];
    const shopperToken = options.shoppers && typeof handedOn === 'string' && handedOn !== '' ? handedOn : undefined;
    const sessionToken = options.sessions ? readSessionCookie(request.headers.cookie, options.cookieName) : shopperToken;
    let actor: Actor = { kind: 'shopper', networkKey, requestId };
    if (sessionToken !== undefined) {
      try {
        if (options.sessions) actor = (await options.sessions.read(sessionToken, requestId)) ?? actor;
        const shopperId = await options.shoppers?.read(sessionToken);
        if (shopperId !== undefined) actor = { kind: 'shopper', networkKey, requestId, shopperId };
      } catch (error) {
        if (!isUnavailable(error)) throw error;
        throw new GraphQLError(unavailable.message, { originalError: error as Error, extensions: { code: unavailable.code, http: { status: 503 } } });
      }
    }
    return { endpoint, actor, requestId, networkKey, loaders: new Map(), reply, sessionToken, userAgent: request.headers['user-agent'], req: request };
  };
}
