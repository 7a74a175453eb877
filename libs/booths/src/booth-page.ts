import { z } from 'zod';
import { isId, pageOf, unknownCursor, type Page } from '@chophien/platform';

/** Where a list by name goes on: behind this name and id. Opaque to clients. */
export type NameCursor = { name: string; id: string };

const shape = z.tuple([z.string().max(300), z.string().refine(isId)]);

export function encodeNameCursor(cursor: NameCursor): string {
  return Buffer.from(JSON.stringify([cursor.name, cursor.id])).toString('base64url');
}

/** Throws InvalidInput for anything that this file did not write. */
export function decodeNameCursor(after: string | null | undefined): NameCursor | null {
  if (after == null) return null;
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
  } catch {
    throw unknownCursor();
  }
  const parsed = shape.safeParse(read);
  // PostgreSQL holds no NUL in text
  if (!parsed.success || parsed.data[0].includes('\0')) throw unknownCursor();
  return { name: parsed.data[0], id: parsed.data[1] };
}

/** A page by name; the rows were read with one more than asked for. */
export function pageByName<Row extends { id: string; nameVi: string }>(found: readonly Row[], first: number): Page<Row> {
  return pageOf(found, first, (last) => encodeNameCursor({ name: last.nameVi, id: last.id }));
}
