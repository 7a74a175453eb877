import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiFailure } from './api-client.js';

export const meKey = ['me'] as const;

/** A weak line is tried again; an answer that says no is an answer. */
function worthAnotherTry(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof ApiFailure && (error.kind === 'offline' || error.kind === 'unavailable');
}

/**
 * One client for the page. An answer "signed out" empties `me`, whoever asked: the frame then goes to the sign-in page and
 * remembers where it was.
 */
export function createQueryClient(): QueryClient {
  const noticeSignedOut = (error: Error) => {
    if (error instanceof ApiFailure && error.kind === 'signed_out') client.setQueryData(meKey, null);
    // the day of grace ran out under an open page: `me` says where to go
    if (error instanceof ApiFailure && error.kind === 'must_first') void client.invalidateQueries({ queryKey: meKey });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeSignedOut }),
    mutationCache: new MutationCache({ onError: noticeSignedOut }),
    defaultOptions: {
      // 'always': without a line the person reads that there is none, instead of waiting for ever
      queries: { staleTime: 10_000, retry: worthAnotherTry, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
}
