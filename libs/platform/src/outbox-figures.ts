import type { Db } from './db.js';

export type OutboxFigures = {
  /** Age in seconds of the oldest row that was not relayed; 0 when none waits. */
  lagSeconds: number;
  waiting: number;
  pending: number;
  dead: number;
};

const read = {
  name: 'outbox.figures',
  text: `SELECT w.waiting::int AS waiting, coalesce(w.lag, 0)::float8 AS "lagSeconds",
           (SELECT count(*) FROM outbox_delivery WHERE state = 'pending')::int AS pending,
           (SELECT count(*) FROM outbox_delivery WHERE state = 'dead')::int AS dead
         FROM (SELECT count(*) AS waiting, extract(epoch FROM now() - min(created_at)) AS lag FROM outbox WHERE relayed_at IS NULL) w`,
};

/** Where the outbox stands; every count runs over a partial index. */
export async function readOutboxFigures(db: Db): Promise<OutboxFigures> {
  const found = await db.read<OutboxFigures>(read);
  return found[0] ?? { lagSeconds: 0, waiting: 0, pending: 0, dead: 0 };
}
