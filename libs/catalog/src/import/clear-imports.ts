import { rows, type Db, type FileStore } from '@chophien/platform';

const keptDays = 7;
const batch = 100;

// accepted at this moment it is locked, and stays until it is written
const giveUp = `UPDATE import_job j SET state = 'dropped', version = version + 1, finished_at = now()
  FROM (SELECT id FROM import_job WHERE sent_at < now() - make_interval(days => $1) AND state IN ('reading', 'mapping', 'checking', 'checked') ORDER BY id FOR UPDATE SKIP LOCKED) old
  WHERE j.id = old.id`;
// whoever took it in died between the row and the word to the worker
const forgotten = `WITH ended AS (
    UPDATE import_job j SET state = 'failed', failure = 'not_finished', version = version + 1, finished_at = now()
    WHERE state = 'reading' AND sent_at < now() - interval '1 hour' AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.topic = 'import.sent' AND o.payload ->> 'importId' = j.id::text)
    RETURNING id)
  UPDATE job_progress g SET state = 'failed', message = 'not_finished', updated_at = now(), finished_at = now() FROM ended WHERE g.id = ended.id AND g.state = 'running'`;
const over = {
  name: 'catalog.imports_over',
  text: `SELECT id, file_key AS "fileKey" FROM import_job WHERE sent_at < now() - make_interval(days => $1) AND state IN ('done', 'failed', 'dropped') ORDER BY sent_at LIMIT ${batch}`,
};
// they may be on a listing: then the sweeper leaves them
const loosen = { name: 'catalog.imports_loosen', text: 'UPDATE uploaded_file SET unattached_since = now() WHERE id IN (SELECT file_id FROM import_picture WHERE import_id = ANY ($1::uuid[]))' };
const clear = { name: 'catalog.imports_clear', text: 'DELETE FROM job_progress WHERE id = ANY ($1::uuid[])' };

/**
 * Ends what nobody will read, and takes imports away after a week: given up first, so that none is accepted while it goes, then the file and then its
 * rows and what binds its pictures; what is cut off in between is done again. What was written stays.
 */
export async function clearImports(db: Db, files: FileStore): Promise<void> {
  await db.tx(async (tx) => {
    await rows(tx, forgotten);
    await rows(tx, giveUp, [keptDays]);
  });
  for (;;) {
    const found = await db.read<{ id: string; fileKey: string }>(over, [keptDays]);
    for (const { fileKey } of found) await files.remove('private', fileKey);
    const ids = found.map(({ id }) => id);
    if (ids.length > 0) await db.read(loosen, [ids]);
    if (ids.length > 0) await db.read(clear, [ids]);
    if (found.length < batch) return;
  }
}
