import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchDatabase } from './bench-database.js';
import { freePort, type ProcessSpec } from './measured-process.js';

const appFile = (app: string, path: string): string => fileURLToPath(new URL(`../../${app}/${path}`, import.meta.url));

/** The api as the launcher starts it, by plain node, on a port of its own. It has no response cache to switch off. */
export async function apiProcess(database: BenchDatabase, dataDir: string, flags: string[] = [], publicPort?: number): Promise<ProcessSpec> {
  const port = await freePort();
  return { name: 'api', script: appFile('api', 'dist/main.js'), flags, env: { ...environment(database, dataDir, publicPort), API_PORT: String(port) }, port, readyPath: '/readyz' };
}

/** The worker as the launcher starts it, by plain node, queueing in PostgreSQL. */
export async function workerProcess(database: BenchDatabase, dataDir: string, flags: string[] = []): Promise<ProcessSpec> {
  const port = await freePort();
  return { name: 'worker', script: appFile('worker', 'dist/main.js'), flags, env: { ...environment(database, dataDir), WORKER_PORT: String(port) }, port, readyPath: '/readyz' };
}

/** The storefront as the launcher starts it, in front of the api at `apiPort`, at the address that the api was told. */
export function storefrontProcess(database: BenchDatabase, dataDir: string, port: number, apiPort: number): ProcessSpec {
  const env = { ...environment(database, dataDir, port), PORT: String(port), API_PORT: String(apiPort) };
  return { name: 'storefront', script: appFile('storefront', 'dist/main.js'), env, port, readyPath: '/healthz' };
}

function environment(database: BenchDatabase, dataDir: string, publicPort = 3000): Record<string, string> {
  mkdirSync(join(dataDir, 'media'), { recursive: true });
  return {
    NODE_ENV: 'production',
    DATABASE_URL: database.ownerUrl,
    FLOOR_SECRET: database.floorSecret,
    DATA_DIR: dataDir,
    PUBLIC_URL: `http://localhost:${publicPort}`,
    LOG_LEVEL: 'info',
  };
}
