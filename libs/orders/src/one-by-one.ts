import type { Db, Statement, Tx } from '@chophien/platform';

/** As many as one run takes; the next run takes the rest. */
const mostAtOnce = 500;
/** So many failures without anything between them are no matter of single rows: the database is away. */
const tooManyInARow = 20;

/**
 * Does `step` for each row of `due` (a statement that gives `id`, the first due first), each in a transaction of its own. `step` looks again under its lock, and gives whether it moved anything. One that
 * fails holds up no other and is due again in the next run; what went wrong first is thrown once all were tried. Gives how many moved.
 */
export async function oneByOne(db: Db, due: Statement, step: (tx: Tx, id: string) => Promise<boolean>): Promise<number> {
  let [moved, inARow] = [0, 0];
  let failure: { error: unknown } | undefined;
  for (const { id } of await db.read<{ id: string }>({ name: due.name, text: `${due.text} LIMIT ${mostAtOnce}` }, [])) {
    try {
      if (await db.tx((tx) => step(tx, id))) moved++;
      inARow = 0;
    } catch (error) {
      failure ??= { error };
      if (++inARow === tooManyInARow) break;
    }
  }
  if (failure) throw failure.error;
  return moved;
}
