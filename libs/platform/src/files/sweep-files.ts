import { rows, sqlState, type Db, type Statement } from '../db.js';
import { defineHandler, PermanentFailure, type Handler } from '../jobs-handlers.js';
import { publish } from '../outbox.js';
import type { FileStore } from './file-store.js';
import { pictureEndings, type UploadKind } from './uploaded-file.js';

declare module '../outbox.js' {
  interface Topics {
    /** The row of a file is gone, so nothing names its files: they may go. A key tells nothing of anybody. */
    'file.removed': { key: string; kind: UploadKind };
  }
}

export const fileTopics = ['file.removed'] as const;

/** Hours that a file waits for something to be bound to it, and that a removed picture can be brought back. */
export const unattachedHours = 48;
const atOnce = 200;

const due = {
  name: 'files.due',
  text: `SELECT id, key FROM uploaded_file WHERE unattached_since < now() - make_interval(hours => $1) ORDER BY unattached_since LIMIT $2`,
};

/**
 * Takes away the rows of files that nothing was bound to for 48 hours, and has the worker remove what they named. A row that another one
 * references stays: the database refuses, and it is not looked at again until it is detached. `namedBy` are statements of the libs that
 * keep a key without a reference (a sold line keeps its picture): each takes keys ($1 text[]) and gives those that it names, as `key`.
 * Gives how many went.
 */
export async function sweepFiles(db: Db, namedBy: readonly Statement[]): Promise<number> {
  const found = await db.read<{ id: string; key: string }>(due, [unattachedHours, atOnce]);
  if (found.length === 0) return 0;
  const keys = found.map(({ key }) => key);
  const named = new Set<string>();
  for (const statement of namedBy) for (const { key } of await db.read<{ key: string }>(statement, [keys])) named.add(key);
  let gone = 0;
  for (const { id, key } of found) if (named.has(key) ? await keep(db, id) : await remove(db, id)) gone++;
  return gone;
}

/** Each in a transaction of its own: one that is refused holds up no other. */
async function remove(db: Db, id: string): Promise<boolean> {
  try {
    return await db.tx(async (tx) => {
      const [row] = await rows<{ key: string; kind: UploadKind }>(
        tx,
        `DELETE FROM uploaded_file WHERE id = $1 AND unattached_since < now() - make_interval(hours => $2) RETURNING key, kind`,
        [id, unattachedHours],
      );
      if (row) await publish(tx, 'file.removed', { key: row.key, kind: row.kind });
      return row !== undefined;
    });
  } catch (error) {
    if (sqlState(error) !== '23503') throw error;
    return keep(db, id);
  }
}

async function keep(db: Db, id: string): Promise<false> {
  await db.read({ name: 'files.keep', text: 'UPDATE uploaded_file SET unattached_since = NULL WHERE id = $1 AND unattached_since < now() - make_interval(hours => $2)' }, [id, unattachedHours]);
  return false;
}

/** What the worker does with files: removes those whose row is gone. May run twice. */
export function fileHandlers(store: FileStore): Handler[] {
  return [
    defineHandler({
      topic: 'file.removed',
      name: 'file-remove',
      payload: readRemoved,
      async runOutside({ db, finish }, { key, kind }) {
        // a key is given once; should its row be there all the same, its files stay
        const [row] = await db.read({ name: 'files.by-key', text: 'SELECT id FROM uploaded_file WHERE key = $1' }, [key]);
        if (!row) {
          if (kind === 'picture') for (const ending of pictureEndings) await store.remove('public', `${key}${ending}`);
          else for (const ending of ['.jpg', '.pdf']) await store.remove('private', `${key}${ending}`);
        }
        await db.tx((tx) => finish(tx));
      },
    }),
  ];
}

function readRemoved(stored: unknown): { key: string; kind: UploadKind } {
  const { key, kind } = (stored ?? {}) as { key?: unknown; kind?: unknown };
  if (typeof key !== 'string' || !/^a[0-9a-f]{24}$/.test(key) || (kind !== 'picture' && kind !== 'paper')) throw new PermanentFailure('malformed payload: file.removed');
  return { key, kind };
}
