import type { TypedDocumentString } from '@chophien/api-contract/office';

/** What went wrong on the way; `kind` picks the words. `requestId` helps whoever looks into it. */
export class ApiFailure extends Error {
  constructor(
    readonly kind: 'offline' | 'signed_out' | 'must_first' | 'not_found' | 'too_many' | 'unavailable' | 'unexpected',
    readonly requestId: string | undefined = undefined,
  ) {
    super(kind);
    this.name = 'ApiFailure';
  }
}

type Answer<T> = { data?: T | null; errors?: { message: string; extensions?: { code?: string; requestId?: string } }[] };

const timeoutMs = 20_000;

/** Sends one persisted document; gives its data. With `keepalive` it reaches the api although the page goes away. Throws ApiFailure, never anything else. */
export async function ask<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables, { keepalive = false } = {}): Promise<Result> {
  let response: Response;
  try {
    response = await fetch('/office/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({
        variables,
        extensions: { persistedQuery: { version: 1, sha256Hash: String(document.__meta__?.['hash']).replace(/^sha256:/, '') } },
      }),
      keepalive,
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch {
    throw new ApiFailure('offline');
  }
  const requestId = response.headers.get('x-request-id') ?? undefined;
  if (response.status === 502 || response.status === 503 || response.status === 504) throw new ApiFailure('unavailable', requestId);
  if (response.status === 429) throw new ApiFailure('too_many', requestId);
  let answer: Answer<Result>;
  try {
    answer = (await response.json()) as Answer<Result>;
  } catch {
    throw new ApiFailure('unexpected', requestId);
  }
  const failure = answer.errors?.[0];
  if (failure) {
    const id = failure.extensions?.requestId ?? requestId;
    switch (failure.extensions?.code) {
      case 'SignInRequired':
        throw new ApiFailure('signed_out', id);
      case 'MustFirst':
        throw new ApiFailure('must_first', id);
      case 'NotFound':
        throw new ApiFailure('not_found', id);
      case 'TooManyRequests':
        throw new ApiFailure('too_many', id);
      default:
        throw new ApiFailure('unexpected', id);
    }
  }
  if (!answer.data) throw new ApiFailure('unexpected', requestId);
  return answer.data;
}
