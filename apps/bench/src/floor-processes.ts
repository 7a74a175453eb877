import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchDatabase } from './bench-database.js';
import { freePort, type ProcessSpec } from './measured-process.js';

const appFile = (app: string, path: string): string => fileURLToPath(new URL(`../../${app}/${path}`, import.meta.url));

/** The api as the launcher starts it, by plain node, on a port of its own. It has no response cache to switch off. */
export async function apiProcess(database: BenchDatabase, dataDir: string, flags: string[] = []): Promise<ProcessSpec> {
  const port = await freePort();
  return { name: 'api', script: appFile('api', 'dist/main.js'), flags, env: { ...environment(database, dataDir), API_PORT: String(port) }, port, readyPath: '/readyz' };
}

/** The worker as the launcher starts it, by plain node, queueing in PostgreSQL. */
export async function workerProcess(database: BenchDatabase, dataDir: string, flags: string[] = []): Promise<ProcessSpec> {
  const port = await freePort();
  return { name: 'worker', script: appFile('worker', 'dist/main.js'), flags, env: { ...environment(database, dataDir), WORKER_PORT: String(port) }, port, readyPath: '/readyz' };
}

function environment(database: BenchDatabase, dataDir: string): Record<string, string> {
  mkdirSync(join(dataDir, 'media'), { recursive: true });
  return {
    NODE_ENV: 'production',
    DATABASE_URL: database.ownerUrl,
    FLOOR_SECRET: database.floorSecret,
    DATA_DIR: dataDir,
    PUBLIC_URL: 'http://localhost:3000',
    LOG_LEVEL: 'info',
  };
}
