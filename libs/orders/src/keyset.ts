import { InvalidInput } from '@chophien/platform';

/** Where a page ends: microseconds since 1970 (a Date would round to milliseconds) and the id that breaks ties. */
export type Keyset = { at: string; id: string };
export type Page<Node> = { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

const shape = /^(\d{1,16})\|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A timestamptz column as a cursor keeps it. */
export const cursorOf = (column: string) => `(extract(epoch FROM ${column}) * 1000000)::bigint::text`;
/** The instant of a cursor's parameter, to stand in a comparison; null stays null. */
export const instantOf = (parameter: string) => `('epoch'::timestamptz + ${parameter}::float8 * interval '1 microsecond')`;

/** Throws InvalidInput for a text that is no cursor of ours. */
export function readCursor(after: string | null | undefined): Keyset | null {
  if (after == null || after === '') return null;
  const match = shape.exec(Buffer.from(after.slice(0, 200), 'base64url').toString('utf8'));
  if (!match?.[1] || !match[2]) throw new InvalidInput([{ field: 'after', reason: 'unknown' }]);
  return { at: match[1], id: match[2] };
}

/** Throws InvalidInput outside 1 to 100. */
export function requirePageSize(first: number): void {
  if (!Number.isSafeInteger(first) || first < 1 || first > 100) throw new InvalidInput([{ field: 'first', reason: 'out_of_range', limit: 100 }]);
}

/** A page of at most `first` from rows that were read with one more than asked for. */
export function pageOf<Row extends { id: string; cursorAt: string }>(found: readonly Row[], first: number): Page<Row> {
  const nodes = found.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor: last ? Buffer.from(`${last.cursorAt}|${last.id}`).toString('base64url') : null } };
}
