import { Injectable } from '@nestjs/common';
import { Db, Settings, rows } from '@chophien/platform';
import { vietnamDay, visitGapMinutes } from './counting-rule.js';

const dayMs = 24 * 3600_000;

/**
 * Recomputes a day from its raw views into `visit_day`: today every ten seconds, and every earlier day that was last computed before it had
 * been over for an hour, for the views that were still under way and for a worker that was away over midnight. Recomputing, not adding, so
 * that running it twice changes nothing.
 */
@Injectable()
export class RollUpVisits {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
  ) {}

  async run(now = new Date()): Promise<void> {
    const today = vietnamDay(now);
    await this.recompute(today);
    const open = await this.db.read<{ day: string }>(openDays, [today]);
    for (const { day } of open) await this.recompute(day);
  }

  /** Erases yesterday's salts and drops raw partitions past their age. Returns how many partitions went. */
  async forget(now = new Date()): Promise<number> {
    const rawDays = await this.settings.get('visits.rawDays');
    return this.db.tx(async (tx) => {
      // two hours of grace, for a process that still holds yesterday's last views in memory
      await rows(tx, 'DELETE FROM visit_salt WHERE day < $1', [vietnamDay(new Date(now.getTime() - 2 * 3600_000))]);
      const dropped = await rows<{ dropped: number }>(tx, 'SELECT drop_visit_partitions($1::date) AS dropped', [vietnamDay(new Date(now.getTime() - rawDays * dayMs))]);
      return dropped[0]?.dropped ?? 0;
    });
  }

  private async recompute(day: string): Promise<void> {
    await this.db.read(recomputeDay, [day, visitGapMinutes]);
  }
}

/**
 * Days before today whose figure may still grow. The first view of each day is found by the index on (day, …), one probe a partition.
 */
const openDays = {
  name: 'visits.open-days',
  text: `
    SELECT to_char(d.day, 'YYYY-MM-DD') AS day
    FROM generate_series($1::date - 31, $1::date - 1, interval '1 day') AS d (day)
    LEFT JOIN visit_day v ON v.day = d.day::date AND v.scope = 'floor' AND v.subject_id = '00000000-0000-0000-0000-000000000000'
    WHERE (v.day IS NULL OR (NOT v.is_demo AND v.computed_at < ((d.day::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') + interval '1 hour'))
      AND EXISTS (SELECT 1 FROM visit_event e WHERE e.day = d.day::date)
    ORDER BY 1`,
};

const recomputeDay = {
  name: 'visits.recompute-day',
  text: `
    WITH raw AS (
      SELECT visitor_key, at, booth_id, product_id, verdict FROM visit_event WHERE day = $1
    ), marked AS (
      SELECT *, CASE WHEN at - lag(at) OVER w <= make_interval(mins => $2::int) THEN 0 ELSE 1 END AS begins
      FROM raw WHERE verdict = 'kept' WINDOW w AS (PARTITION BY visitor_key ORDER BY at)
    ), kept AS (
      SELECT *, sum(begins) OVER (PARTITION BY visitor_key ORDER BY at ROWS UNBOUNDED PRECEDING) AS visit FROM marked
    ), scoped AS (
      SELECT 'floor' AS scope, '00000000-0000-0000-0000-000000000000'::uuid AS subject_id, visitor_key, visit, true AS counted FROM kept
      UNION ALL SELECT 'booth', booth_id, visitor_key, visit, true FROM kept WHERE booth_id IS NOT NULL
      UNION ALL SELECT 'product', product_id, visitor_key, visit, true FROM kept WHERE product_id IS NOT NULL
      UNION ALL SELECT 'floor', '00000000-0000-0000-0000-000000000000', NULL, NULL, false FROM raw WHERE verdict <> 'kept'
      UNION ALL SELECT 'booth', booth_id, NULL, NULL, false FROM raw WHERE verdict <> 'kept' AND booth_id IS NOT NULL
      UNION ALL SELECT 'product', product_id, NULL, NULL, false FROM raw WHERE verdict <> 'kept' AND product_id IS NOT NULL
    ), summed AS (
      SELECT scope, subject_id, count(DISTINCT (visitor_key, visit)) FILTER (WHERE counted) AS visits,
        count(*) FILTER (WHERE counted) AS views, count(*) FILTER (WHERE NOT counted) AS removed
      FROM scoped GROUP BY scope, subject_id
      -- the floor has a row on every day, so that a day without anybody reads 0 and not "unknown"
      UNION ALL SELECT 'floor', '00000000-0000-0000-0000-000000000000', 0, 0, 0 WHERE NOT EXISTS (SELECT 1 FROM raw)
    )
    INSERT INTO visit_day (day, scope, subject_id, visits, views, removed_views, computed_at)
    SELECT $1, scope, subject_id, visits, views, removed, now() FROM summed ORDER BY scope, subject_id
    ON CONFLICT (day, scope, subject_id) DO UPDATE
      SET visits = excluded.visits, views = excluded.views, removed_views = excluded.removed_views, computed_at = excluded.computed_at
      -- invented days of the demo floor stay what they are, and stay flagged
      WHERE NOT visit_day.is_demo`,
};
