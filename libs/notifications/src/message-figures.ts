import type { Db } from '@chophien/platform';

export type MessageFigures = { queued: number; sending: number; failed: number; notReached: number; possibleDoubles: number };

const read = {
  name: 'notifications.figures',
  text: `SELECT count(*) FILTER (WHERE state = 'queued')::int AS queued, count(*) FILTER (WHERE state = 'sending')::int AS sending,
           count(*) FILTER (WHERE state = 'failed')::int AS failed, count(*) FILTER (WHERE state = 'not_reached')::int AS "notReached",
           (SELECT count(*) FROM message WHERE possible_double)::int AS "possibleDoubles"
         FROM message WHERE state IN ('queued', 'sending', 'failed', 'not_reached')`,
};

/** Messages that are not at their end, and those that may have arrived twice; every count runs over a partial index. */
export async function readMessageFigures(db: Db): Promise<MessageFigures> {
  const found = await db.read<MessageFigures>(read);
  return found[0] ?? { queued: 0, sending: 0, failed: 0, notReached: 0, possibleDoubles: 0 };
}
