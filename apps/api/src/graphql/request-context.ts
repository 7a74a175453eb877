import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { forwardedAddressHeader, networkKeyOf, readForwardedAddress, type Actor } from '@chophien/platform';
import type { SessionReader } from '@chophien/accounts';
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

/** What each GraphQL request of an endpoint starts with. Throws a GraphQLError with status 503 when the session cannot be read. */
export function contextOf(endpoint: Endpoint, options: { floorSecret: string; sessions?: SessionReader; cookieName: string }) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<ApiContext & { req: FastifyRequest }> => {
    const requestId = request.id;
    const networkKey = networkKeyOf(options.floorSecret, addressOf(request, options.floorSecret));
    const sessionToken = options.sessions ? readSessionCookie(request.headers.cookie, options.cookieName) : undefined;
    let actor: Actor = { kind: 'shopper', networkKey, requestId };
    if (options.sessions && sessionToken !== undefined) {
      try {
        actor = (await options.sessions.read(sessionToken, requestId)) ?? actor;
      } catch (error) {
        if (!isUnavailable(error)) throw error;
        throw new GraphQLError(unavailable.message, { originalError: error as Error, extensions: { code: unavailable.code, http: { status: 503 } } });
      }
    }
    return { endpoint, actor, requestId, networkKey, loaders: new Map(), reply, sessionToken, req: request };
  };
}
