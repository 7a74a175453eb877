import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from './repo-root.js';
import { runChild } from './run-child.js';
import { StopRequest } from './stop-request.js';
import { makeTemporaryFolder, startTemporaryPostgres, sweepTemporaryFolders } from './temporary-folder.js';

/** `npm run bench`: the bench on a PostgreSQL of its own with ordinary durability, or on BENCH_DATABASE_URL. Gives its exit code. */
export async function runBench(args: string[]): Promise<number> {
  const main = join(repoRoot, 'apps', 'bench', 'dist', 'main.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  if (process.env['BENCH_DATABASE_URL']) return runChild([main, ...args], env);
  await sweepTemporaryFolders();
  const stop = new StopRequest();
  const folder = makeTemporaryFolder();
  try {
    const postgres = await startTemporaryPostgres(folder, false);
    try {
      return stop.isAsked ? 130 : await runChild([main, ...args], { ...env, BENCH_DATABASE_URL: postgres.ownerUrl });
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    stop.release();
  }
}
