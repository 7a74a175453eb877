import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '@chophien/api-contract/office';
import { ApiFailure, ask } from '../api-client.js';
import type { TablePlace } from './use-table-address.js';

/** Rows on one page of a table. */
export const pageRows = 50;

export interface Paged<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
  readonly total: { readonly count: number; readonly isMore: boolean };
}

/** Reads one page of a table; the rows before stay in sight until the new ones are there. */
export function useTable<Result, Variables, Row>(
  name: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables & { first?: number | null; after?: string | null; before?: string | null },
  place: TablePlace,
  pick: (result: Result) => Paged<Row>,
) {
  const asked = { ...variables, first: pageRows, ...place };
  return useQuery({
    queryKey: [name, asked],
    queryFn: async () => pick(await ask(document, asked)),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    retry: (failures, error) => failures < 2 && error instanceof ApiFailure && (error.kind === 'offline' || error.kind === 'unavailable'),
  });
}
