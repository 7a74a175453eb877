import { InvalidInput } from './domain-error.js';

/** Where a page ends; `endCursor` is given back as `after` to read on. */
export type PageInfo = { hasNextPage: boolean; endCursor: string | null };
export type Page<Node> = { nodes: Node[]; pageInfo: PageInfo };

/** A list never gives more than a hundred rows: gives `first` when it is a whole number from 1 to 100. Throws InvalidInput. */
export function checkedFirst(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw new InvalidInput([{ field: 'first', reason: 'out_of_range', limit: 100 }]);
  return first;
}

/** What is thrown for an `after` that the list did not give. */
export function unknownCursor(): InvalidInput {
  return new InvalidInput([{ field: 'after', reason: 'unknown' }]);
}

/** A page of at most `first` out of rows that were read with one more than asked for; `cursorOf` says where the list goes on behind a row. */
export function pageOf<Row>(found: readonly Row[], first: number, cursorOf: (last: Row) => string): Page<Row> {
  const nodes = found.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor: last === undefined ? null : cursorOf(last) } };
}
