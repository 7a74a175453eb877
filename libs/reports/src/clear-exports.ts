import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from '@chophien/platform';
import { exportFolder, keptHours } from './export-folder.js';

const forget = {
  name: 'reports.exports_over',
  text: `UPDATE export_job SET file_key = NULL WHERE id IN (SELECT id FROM export_job WHERE file_key IS NOT NULL AND expires_at < now() LIMIT 500)`,
};
const clear = {
  name: 'reports.exports_clear',
  text: `DELETE FROM job_progress WHERE id IN (SELECT id FROM export_job WHERE requested_at < now() - interval '7 days' ORDER BY requested_at LIMIT 500)`,
};

/**
 * Takes away files after a day, finished or left half-written by a process that died, and the rows of exports after a week. A file lives from
 * its last byte, the row's time from its end: whichever is over first, it is no longer handed out.
 */
export async function clearExports(db: Db, dataDir: string, now = Date.now()): Promise<void> {
  await db.read(forget);
  await db.read(clear);
  const folder = exportFolder(dataDir);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && now - found.mtimeMs > keptHours * 3_600_000) await rm(path, { force: true });
  }
}
