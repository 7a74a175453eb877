import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded/embedded-postgres.js';
import { stopLeftover } from './embedded/stop-leftover.js';
import { isAlive } from './process-facts.js';

/** A folder that ends with its command; its name bears the process, so that what a killed one left is known. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), `chophien-run-${process.pid}-`));
  chmodSync(folder, 0o711);
  return folder;
}

/** PostgreSQL in such a folder; `throwaway` flushes nothing to the disk. */
export function startTemporaryPostgres(folder: string, throwaway: boolean): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ home: join(folder, 'postgres'), base: join(folder, 'open'), logFile: join(folder, 'postgres.log'), database: 'postgres', throwaway });
}

/** Removes the folders of commands that were killed; their PostgreSQL is stopped first. */
export async function sweepTemporaryFolders(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^chophien-run-(\d+)-/.exec(name)?.[1]);
    if (!pid || isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    await stopLeftover(join(folder, 'postgres', 'data'));
    rmSync(folder, { recursive: true, force: true });
  }
}
