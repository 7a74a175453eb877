import { pageOf, unknownCursor, type Page } from '@chophien/platform';

/** Where a page ends: microseconds since 1970 (a Date would round to milliseconds) and the id that breaks ties. */
export type Keyset = { at: string; id: string };

const shape = /^(\d{1,16})\|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A timestamptz column as a cursor keeps it. */
export const cursorOf = (column: string) => `(extract(epoch FROM ${column}) * 1000000)::bigint::text`;
/** The instant of a cursor's parameter, to stand in a comparison; null stays null. */
export const instantOf = (parameter: string) => `('epoch'::timestamptz + ${parameter}::float8 * interval '1 microsecond')`;

/** Throws InvalidInput for a text that is no cursor of ours. */
export function readCursor(after: string | null | undefined): Keyset | null {
  if (after == null || after === '') return null;
  const match = shape.exec(Buffer.from(after.slice(0, 200), 'base64url').toString('utf8'));
  if (!match?.[1] || !match[2]) throw unknownCursor();
  return { at: match[1], id: match[2] };
}

/** A page, newest first; the rows were read with one more than asked for. */
export function pageByInstant<Row extends { id: string; cursorAt: string }>(found: readonly Row[], first: number): Page<Row> {
  return pageOf(found, first, (last) => Buffer.from(`${last.cursorAt}|${last.id}`).toString('base64url'));
}
