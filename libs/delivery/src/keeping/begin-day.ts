import { InvalidInput, rows, type Tx } from '@chophien/platform';

const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The instant at which something begins that was asked for a day of Vietnam, as PostgreSQL writes it: that day's beginning, or now for today. Throws
 * InvalidInput (`beginsOn`: unknown, past).
 */
export async function beginningOf(tx: Tx, beginsOn: string): Promise<string> {
  const at = new Date(`${beginsOn}T00:00:00Z`);
  if (!day.test(beginsOn) || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== beginsOn) throw new InvalidInput([{ field: 'beginsOn', reason: 'unknown' }]);
  const [found] = await rows<{ begins: string | null }>(
    tx,
    `SELECT (CASE WHEN $1::date = today THEN now() WHEN $1::date > today THEN $1::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' END)::text AS begins
     FROM (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today) AS clock`,
    [beginsOn],
  );
  if (found!.begins === null) throw new InvalidInput([{ field: 'beginsOn', reason: 'past' }]);
  return found!.begins;
}
