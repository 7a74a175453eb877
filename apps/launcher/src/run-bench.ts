import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { stopLeftover } from './embedded/stop-leftover.js';
import { isAlive } from './process-facts.js';
import { repoRoot } from './repo-root.js';

const folderPrefix = 'chophien-bench-postgres-';

/**
 * Runs the bench on a real PostgreSQL: an embedded one in a temporary folder, or that of TEST_DATABASE_URL, else DATABASE_URL, where it
 * makes databases of its own and drops them. `args` go to the bench. Gives its exit code.
 */
export async function runBench(args: string[]): Promise<number> {
  await sweepFolders();
  const given = process.env['TEST_DATABASE_URL'] || process.env['DATABASE_URL'];
  if (given) return runMeasurements(args, given);
  const folder = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  try {
    chmodSync(folder, 0o711);
    // with its disk as a floor has it: figures of a server that flushes nothing would flatter
    const postgres = await startEmbeddedPostgres({ home: join(folder, 'postgres'), base: join(folder, 'open'), logFile: join(folder, 'postgres.log'), database: 'postgres' });
    try {
      return await runMeasurements(args, postgres.ownerUrl);
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runMeasurements(args: string[], maintenanceUrl: string): Promise<number> {
  const child = spawn(process.execPath, [join(repoRoot, 'apps', 'bench', 'dist', 'main.js'), ...args], {
    cwd: repoRoot,
    stdio: 'inherit',
    env: { ...process.env, BENCH_DATABASE_URL: maintenanceUrl },
  });
  // Ctrl-C reaches the bench by itself; either way we stay to stop PostgreSQL behind it
  const pass = (name: NodeJS.Signals) => child.kill(name);
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of names) process.on(name, pass);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    for (const name of names) process.removeListener(name, pass);
  }
}

/** Folders of runs that were killed: their PostgreSQL is stopped first. */
async function sweepFolders(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${folderPrefix}(\\d+)-`).exec(name)?.[1]);
    if (!pid || isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    await stopLeftover(join(folder, 'postgres', 'data'));
    rmSync(folder, { recursive: true, force: true });
  }
}
