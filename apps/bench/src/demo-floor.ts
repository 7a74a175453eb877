import { join } from 'node:path';
import { hashPassword } from '@chophien/accounts';
import { seedDemoFloor } from '@chophien/database';
import type { BenchDatabase } from './bench-database.js';
import { apiProcess, storefrontProcess } from './floor-processes.js';
import { freePort, startMeasured } from './measured-process.js';

/** Seeds the demo floor, starts api and storefront on ports of their own, does the work with the floor's address, stops them. */
export async function withDemoFloor<Result>(database: BenchDatabase, dataDir: string, work: (base: string) => Promise<Result>): Promise<Result> {
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  await seedDemoFloor({ ownerUrl: database.ownerUrl, today: new Date(), mediaDir: join(dataDir, 'media'), publicUrl, hashPassword });
  const api = await startMeasured(await apiProcess(database, dataDir, [], port));
  try {
    const storefront = await startMeasured(storefrontProcess(database, dataDir, port, api.port));
    try {
      return await work(publicUrl);
    } finally {
      await storefront.stop();
    }
  } finally {
    await api.stop();
  }
}
