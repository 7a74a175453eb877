import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from './repo-root.js';
import { runChild } from './run-child.js';
import { StopRequest } from './stop-request.js';
import { makeTemporaryFolder, startTemporaryPostgres, sweepTemporaryFolders } from './temporary-folder.js';

/**
 * `npm run bench`: on a PostgreSQL of its own, or on that of TEST_DATABASE_URL, else DATABASE_URL, where it makes databases of its own and
 * drops them. `args` go to the bench. Gives its exit code.
 */
export async function runBench(args: string[]): Promise<number> {
  const main = join(repoRoot, 'apps', 'bench', 'dist', 'main.js');
  const run = (maintenanceUrl: string) => runChild([main, ...args], { ...process.env, BENCH_DATABASE_URL: maintenanceUrl });
  const given = process.env['TEST_DATABASE_URL'] || process.env['DATABASE_URL'];
  if (given) return run(given);
  await sweepTemporaryFolders();
  const stop = new StopRequest();
  const folder = makeTemporaryFolder();
  try {
    // with its disk as a floor has it: figures of a server that flushes nothing would flatter
    const postgres = await startTemporaryPostgres(folder, false);
    try {
      return stop.isAsked ? 130 : await run(postgres.ownerUrl);
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    stop.release();
  }
}
