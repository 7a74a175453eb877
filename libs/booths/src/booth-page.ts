import { z } from 'zod';
import { InvalidInput, isId } from '@chophien/platform';

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
    throw new InvalidInput([{ field: 'after', reason: 'unknown' }]);
  }
  const parsed = shape.safeParse(read);
  // PostgreSQL holds no NUL in text
  if (!parsed.success || parsed.data[0].includes('\0')) throw new InvalidInput([{ field: 'after', reason: 'unknown' }]);
  return { name: parsed.data[0], id: parsed.data[1] };
}

export type PageInfo = { hasNextPage: boolean; endCursor: string | null };

/** A list never gives more than a hundred rows. Throws InvalidInput. */
export function checkedFirst(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw new InvalidInput([{ field: 'first', reason: 'out_of_range', limit: 100 }]);
  return first;
}

/** Cuts the one row too many that was read to learn whether there is more. */
export function pageByName<Row extends { id: string; nameVi: string }>(found: Row[], first: number): { nodes: Row[]; pageInfo: PageInfo } {
  const nodes = found.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor: last ? encodeNameCursor({ name: last.nameVi, id: last.id }) : null } };
}
