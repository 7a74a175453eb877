import type { Db, Statement } from '@chophien/platform';

/** So few answered orders say nothing yet. */
export const fewestAnswers = 5;

// What was paid beforehand waits for its booth from then on. What the booth's own people answered within the last 90 days; a booth without answers has a row that says so, and a row that is right
// already is left alone.
const countAnswerTimes: Statement = {
  name: 'booths.count-answer-times',
  text: `INSERT INTO booth_standing_figures AS known (booth_id, answered, median_minutes, counted_at)
SELECT b.id, count(a.minutes)::int, round(percentile_cont(0.5) WITHIN GROUP (ORDER BY a.minutes))::int, now()
FROM booth b
LEFT JOIN (
  SELECT o.booth_id, extract(epoch FROM m.at - coalesce((SELECT max(p.at) FROM booth_order_move p WHERE p.booth_order_id = o.id AND p.move IN ('pay', 'revive')), o.placed_at)) / 60 AS minutes
  FROM booth_order_move m JOIN booth_order o ON o.id = m.booth_order_id
  WHERE m.move IN ('accept', 'decline') AND m.from_state <> 'awaiting_payment' AND m.actor_kind = 'staff' AND m.at >= now() - interval '90 days'
) a ON a.booth_id = b.id
WHERE b.standing <> 'closed'
GROUP BY b.id
ON CONFLICT (booth_id) DO UPDATE SET answered = excluded.answered, median_minutes = excluded.median_minutes, counted_at = excluded.counted_at
WHERE (known.answered, known.median_minutes) IS DISTINCT FROM (excluded.answered, excluded.median_minutes)`,
};

/** How long booths take to accept or decline, written where their pages read it. Safe to repeat; the worker does so every hour. */
export async function countBoothAnswerTimes(db: Db): Promise<void> {
  await db.read(countAnswerTimes);
}
