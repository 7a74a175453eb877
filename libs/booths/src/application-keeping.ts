import { settingCatalog, type Db, type Statement } from '@chophien/platform';

type Period = 'booths.draftDays' | 'booths.refusedDays';

/** SQL: the period that holds now, as an interval; screen and sweeper read the same. */
const period = (key: Period) =>
  `make_interval(days => coalesce((SELECT (value #>> '{}')::int FROM setting WHERE key = '${key}' AND valid_from <= now() ORDER BY valid_from DESC, id DESC LIMIT 1), ${settingCatalog[key].initial}))`;

const lastMove = '(SELECT max(m.at) FROM application_move m WHERE m.application_id = a.id)';

/** SQL: when application `a` goes by itself, or null. */
export const keptUntilSql = `CASE a.state WHEN 'draft' THEN a.saved_at + ${period('booths.draftDays')}
    WHEN 'returned' THEN greatest(a.saved_at, ${lastMove}) + ${period('booths.draftDays')}
    WHEN 'refused' THEN a.decided_at + ${period('booths.refusedDays')} END`;

// one that is saved at this very moment is read again by the DELETE and stays; its files are in use, so the sweeper of files binds them anew
const sweep: Statement = {
  name: 'booths.sweep-applications',
  text: `WITH due AS MATERIALIZED (
    (SELECT id FROM booth_application WHERE state = 'draft' AND saved_at < now() - ${period('booths.draftDays')} ORDER BY saved_at LIMIT 200)
    UNION ALL
    (SELECT a.id FROM booth_application a WHERE a.state = 'returned' AND a.saved_at < now() - ${period('booths.draftDays')}
      AND ${lastMove} < now() - ${period('booths.draftDays')} ORDER BY a.saved_at LIMIT 200)
    UNION ALL
    (SELECT id FROM booth_application WHERE state = 'refused' AND decided_at < now() - ${period('booths.refusedDays')} ORDER BY decided_at LIMIT 200)
  ), loose AS (
    UPDATE uploaded_file SET unattached_since = now() WHERE id IN (SELECT s.file_id FROM application_scan s JOIN due ON due.id = s.application_id)
  )
  DELETE FROM booth_application a USING due WHERE a.id = due.id
    AND ((a.state = 'refused' AND a.decided_at < now() - ${period('booths.refusedDays')}) OR (a.state IN ('draft', 'returned') AND a.saved_at < now() - ${period('booths.draftDays')}))
  RETURNING a.id`,
};

/**
 * Takes away applications whose time is over, with items, scans, moves and acceptances: abandoned ones hold a person's id number and bank
 * account for nothing. The files go with the sweeper of files, 48 hours later. Gives how many went.
 */
export async function sweepApplications(db: Db): Promise<number> {
  return (await db.read(sweep)).length;
}
