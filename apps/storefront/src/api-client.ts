import type { TypedDocumentString } from '@chophien/api-contract/shop';
import { clientAddressHeader, signClientAddress } from './server/client-address.js';

/** The api did not answer, or not in time: the page says so and asks to try again. */
export class ApiUnavailable extends Error {
  constructor(readonly operation: string, options?: { cause?: unknown }) {
    super(`the api did not answer ${operation}`, options);
    this.name = 'ApiUnavailable';
  }
}

/** The api answered with errors where the contract promises data: a fault of ours, never of the shopper. */
export class ApiFault extends Error {
  constructor(readonly operation: string, readonly codes: readonly string[]) {
    super(`the api refused ${operation}: ${codes.join(', ')}`);
    this.name = 'ApiFault';
  }
}

/** On whose behalf a question is asked. */
export interface Caller {
  readonly address: string;
  readonly requestId: string;
  /** The session of a shopper with an account, where the page needs one; guests' pages never ask for it. */
  readonly shopper?: string | undefined;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string }; readonly message?: string }[];
}

const patience = { query: 8_000, mutation: 20_000 };

function operationOf(text: string): { name: string; kind: 'query' | 'mutation' } {
  const found = /^\s*(query|mutation)\s+(\w+)/m.exec(text);
  return { name: found?.[2] ?? '', kind: found?.[1] === 'mutation' ? 'mutation' : 'query' };
}

/**
 * Asks /shop/graphql with the hash of a document that the api knows (free queries are refused on a live floor).
 * Throws ApiUnavailable when there is no answer in 8 s (20 s for a change), ApiFault when there is one with errors.
 */
export class ShopApi {
  constructor(
    private readonly apiUrl: string,
    private readonly forwardKey: string,
  ) {}

  async ask<TResult, TVariables>(document: TypedDocumentString<TResult, TVariables>, variables: TVariables, caller: Caller): Promise<TResult> {
    const { name, kind } = operationOf(document.toString());
    const hash = String(document.__meta__?.['hash'] ?? '').replace(/^sha256:/, '');
    const answer = await this.post(name, patience[kind], caller, {
      operationName: name,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    });
    if (answer.errors !== undefined && answer.errors.length > 0) {
      throw new ApiFault(name, answer.errors.map((error) => error.extensions?.code ?? 'UNKNOWN'));
    }
    if (answer.data == null) throw new ApiFault(name, ['NO_DATA']);
    return answer.data as TResult;
  }

  private async post(operation: string, timeout: number, caller: Caller, body: object): Promise<Answer> {
    try {
      const response = await fetch(`${this.apiUrl}/shop/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'x-request-id': caller.requestId,
          [clientAddressHeader]: signClientAddress(this.forwardKey, caller.address),
          ...(caller.shopper === undefined ? {} : { 'x-floor-shopper': caller.shopper }),
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(timeout),
      });
      if (response.status >= 500 && !(response.headers.get('content-type') ?? '').includes('json')) throw new Error(`status ${response.status}`);
      return (await response.json()) as Answer;
    } catch (cause) {
      throw new ApiUnavailable(operation, { cause });
    }
  }
}
