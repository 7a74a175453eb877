import { rows, type Tx } from '@chophien/platform';

/** Ends all of a person's sessions, whoever holds them; gives how many. */
export async function endSessionsOf(tx: Tx, personId: string): Promise<number> {
  return (await rows(tx, 'DELETE FROM session WHERE person_id = $1 RETURNING person_id', [personId])).length;
}
