import type { FastifyReply } from 'fastify';
import type { Actor } from '@chophien/platform';
import type { Endpoint } from '@chophien/api-contract';

/**
 * What every resolver of one request shares. At the office a stranger is a guest (`kind: 'shopper'`) until a session says who it is.
 */
export type ApiContext = {
  readonly endpoint: Endpoint;
  readonly actor: Actor;
  readonly requestId: string;
  /** Keyed hash of the address of the one who asks; never the address. */
  readonly networkKey: string;
  /** Filled by `perRequest`; dies with the request. */
  readonly loaders: Map<object, unknown>;
  /** Where sign-in and sign-out set their cookie; nothing else may touch it. */
  readonly reply: FastifyReply;
  /** The session's token as the browser sent it to the office, or as the storefront's server handed it on to the shop. */
  readonly sessionToken: string | undefined;
  /** What the browser says it is; only ever kept as a short label. */
  readonly userAgent: string | undefined;
};

/**
 * One value per request for one key, made on first use: this is how a singleton resolver gets its DataLoader without a request-scoped
 * provider. The key is any object that lives as long as the process, usually the resolver itself.
 */
export function perRequest<T>(context: ApiContext, key: object, make: () => T): T {
  if (!context.loaders.has(key)) context.loaders.set(key, make());
  return context.loaders.get(key) as T;
}
