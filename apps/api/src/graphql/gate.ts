import type { FastifyReply, FastifyRequest } from 'fastify';
import { persistedDocuments, type Endpoint } from '@chophien/api-contract';

/** What a document's key may look like: SHA-256 in hex, with or without the prefix that the generator writes. */
export function documentKey(hash: unknown): string | undefined {
  if (typeof hash !== 'string') return undefined;
  const plain = hash.startsWith('sha256:') ? hash.slice(7) : hash;
  return /^[0-9a-f]{64}$/.test(plain) ? plain : undefined;
}

/** Documents of our own clients, as Apollo asks for them. It never learns new ones. */
export function allowedDocuments(endpoint: Endpoint) {
  const documents = persistedDocuments(endpoint);
  return {
    documents,
    async get(key: string): Promise<string | undefined> {
      const hash = documentKey(key.replace(/^apq:/, ''));
      return hash === undefined ? undefined : documents.get(hash);
    },
    async set(): Promise<void> {},
    async delete(): Promise<boolean> {
      return false;
    },
  };
}

export type GateOptions = {
  documents: ReadonlyMap<string, string>;
  /** True on the demo floor and in development. */
  freeQueries: boolean;
  /** Origin of the public address. */
  publicOrigin: string;
};

export type Refusal = { status: number; code: string; message: string };

/**
 * Stands before GraphQL: refuses what came from a foreign page, what is not JSON, and what is not one of our documents, before anything
 * of it is parsed. Gives undefined when the request may go on.
 */
export function refusalOf(request: Pick<FastifyRequest, 'method' | 'headers' | 'query' | 'body'>, options: GateOptions): Refusal | undefined {
  return request.method === 'POST' ? refusalOfPost(request, options) : refusalOfDocument(fromQuery(request.query), options);
}

function refusalOfPost(request: Pick<FastifyRequest, 'headers' | 'body'>, options: GateOptions): Refusal | undefined {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return { status: 415, code: 'NOT_JSON', message: 'send content-type: application/json' };
  if (!isOwnPage(request.headers, options.publicOrigin)) return { status: 403, code: 'FOREIGN_ORIGIN', message: 'this request came from another site; set PUBLIC_URL when the floor moved' };
  if (typeof request.body !== 'object' || request.body === null || Array.isArray(request.body)) return undefined; // Apollo says what is wrong
  return refusalOfDocument(request.body as Record<string, unknown>, options);
}

/**
 * Browsers say where a request comes from; servers say nothing and carry no cookie. `Sec-Fetch-Site` is sent to trustworthy addresses only,
 * so a floor on plain http in a local network is judged by `Origin`.
 */
export function isOwnPage(headers: FastifyRequest['headers'], publicOrigin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  if (origin === undefined || origin === publicOrigin) return true;
  const host = headers['x-forwarded-host'] ?? headers.host;
  return typeof host === 'string' && (origin === `http://${host}` || origin === `https://${host}`);
}

function refusalOfDocument(asked: Record<string, unknown>, options: GateOptions): Refusal | undefined {
  const extensions = asked['extensions'] as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined;
  const persisted = typeof extensions === 'object' ? extensions?.persistedQuery : undefined;
  if (persisted !== undefined && persisted !== null) {
    const key = documentKey(persisted.sha256Hash);
    if (key === undefined || !options.documents.has(key)) {
      return { status: 400, code: 'UNKNOWN_DOCUMENT', message: 'no document has this hash; build the client and the api from the same version' };
    }
  }
  if (asked['query'] !== undefined && asked['query'] !== null && !options.freeQueries) {
    return { status: 400, code: 'PERSISTED_DOCUMENTS_ONLY', message: 'this floor answers known documents only: send extensions.persistedQuery' };
  }
  return undefined;
}

function fromQuery(query: unknown): Record<string, unknown> {
  const { query: text, extensions } = (query ?? {}) as Record<string, unknown>;
  if (typeof extensions !== 'string') return { query: text };
  try {
    return { query: text, extensions: JSON.parse(extensions) as unknown };
  } catch {
    return { query: text }; // Apollo says that it is no JSON
  }
}

/** The one form in which the api refuses outside of GraphQL's own execution. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  return reply
    .code(refusal.status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message: refusal.message, extensions: { code: refusal.code, requestId: request.id } }] }));
}
