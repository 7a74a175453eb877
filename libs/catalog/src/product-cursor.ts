import { z } from 'zod';
import { isId, unknownCursor } from '@chophien/platform';

/** Where a list goes on. Opaque to clients: base64url of a small tuple; whatever this file did not write is refused. */
const id = z.string().refine(isId);
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/).refine((text) => !Number.isNaN(Date.parse(text)));
const price = z.string().regex(/^\d{1,10}$/);
const small = z.number().int().min(-2_000_000_000).max(2_000_000_000);

const shapes = {
  /** Instant in UTC with microseconds, then the id. */
  newest: z.tuple([z.literal('newest'), instant, id]),
  /** đồng, then the id. */
  priceUp: z.tuple([z.literal('priceUp'), price, id]),
  priceDown: z.tuple([z.literal('priceDown'), price, id]),
  /** Step of the ladder, rank within it, then the id. */
  search: z.tuple([z.literal('search'), z.number().int().min(1).max(999), small, id]),
};
export type CursorKind = keyof typeof shapes;
export type Cursor<K extends CursorKind> = z.infer<(typeof shapes)[K]>;

/** The place in a list as text that a client gives back. */
export function encodeCursor<K extends CursorKind>(cursor: Cursor<K>): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Null for no cursor. Throws InvalidInput for a cursor of another list or order, or of nobody's. */
export function decodeCursor<K extends CursorKind>(kind: K, after: string | null | undefined): Cursor<K> | null {
  if (after == null) return null;
  let read: unknown;
  try {
    read = after.length <= 400 ? JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) : undefined;
  } catch {
    read = undefined;
  }
  const parsed = shapes[kind].safeParse(read);
  if (!parsed.success) throw unknownCursor();
  return parsed.data as Cursor<K>;
}
