import { newId, publish, rows, type Db } from '@chophien/platform';
import { endsFor } from './recognition-filter.js';
import { todaySql } from './recognition-rule.js';
import './recognition-topics.js';

/** Days before the last day at which a booth's owners are warned. */
export const warningDays = [180, 90, 30] as const;
const atOnce = 200;

/**
 * Due are certificates that stand, of booths that have somebody to be told, whose nearest warning was not given: of the three the smallest
 * that is not below the days left. A farther one that was missed is no longer due, so nobody hears of one certificate twice in a day.
 * What a renewal waits for has been seen to.
 */
const due = `
SELECT r.id, step.days
FROM recognition r JOIN booth b ON b.id = r.booth_id AND b.standing <> 'closed'
CROSS JOIN LATERAL (SELECT min(days) AS days FROM unnest($1::int[]) AS days WHERE days >= r.valid_to - ${todaySql('NULL')}) step
WHERE ${endsFor} AND r.valid_to BETWEEN ${todaySql('NULL')} AND ${todaySql('NULL')} + 180
  AND NOT EXISTS (SELECT 1 FROM recognition n WHERE n.replaces_id = r.id AND n.state = 'claimed')
  AND NOT EXISTS (SELECT 1 FROM recognition_warning w WHERE w.recognition_id = r.id AND w.days <= step.days)
  AND EXISTS (SELECT 1 FROM booth_member m JOIN person p ON p.id = m.person_id AND p.disabled_at IS NULL WHERE m.booth_id = r.booth_id AND m.role = 'owner')
ORDER BY r.valid_to, r.id LIMIT $2`;

/**
 * Gives each warning that is due now, once, and tells the worker of it; gives how many. May run as often as it likes and on several machines:
 * the table takes each warning one time.
 */
export async function warnOfLapsing(db: Db): Promise<number> {
  let given = 0;
  for (;;) {
    const found = await db.tx(async (tx) => {
      const waiting = await rows<{ id: string; days: number }>(tx, due, [[...warningDays], atOnce]);
      for (const { id, days } of waiting) {
        const [made] = await rows<{ id: string }>(
          tx,
          'INSERT INTO recognition_warning (id, recognition_id, days) VALUES ($1, $2, $3) ON CONFLICT (recognition_id, days) DO NOTHING RETURNING id',
          [newId(), id, days],
        );
        if (!made) continue;
        await publish(tx, 'recognition.lapsing', { warningId: made.id });
        given++;
      }
      return waiting.length;
    });
    if (found < atOnce) return given;
  }
}
