import { rounded } from './figures.js';
import type { BenchDatabase } from './bench-database.js';
import { apiProcess, workerProcess } from './floor-processes.js';
import { startMeasured } from './measured-process.js';

export type MemoryFigures = { name: 'api' | 'worker'; residentMegabytes: number; limitMegabytes: number }[];

/** How long a process that is ready is left alone before it is read. */
const restSeconds = 20;
/** The limits are in MB of 10^6 bytes. */
const limits = { api: 160, worker: 130 } as const;

/** Resident memory of api and worker, idle on the seeded demo floor, as the launcher starts them. */
export async function measureMemory(database: BenchDatabase, dataDir: string): Promise<MemoryFigures> {
  const api = await startMeasured(await apiProcess(database, dataDir));
  try {
    const worker = await startMeasured(await workerProcess(database, dataDir));
    try {
      await new Promise((resolve) => setTimeout(resolve, restSeconds * 1000));
      const megabytes = (bytes: number) => rounded(bytes / 1e6, 1);
      return [
        { name: 'api', residentMegabytes: megabytes(api.residentBytes()), limitMegabytes: limits.api },
        { name: 'worker', residentMegabytes: megabytes(worker.residentBytes()), limitMegabytes: limits.worker },
      ];
    } finally {
      await worker.stop();
    }
  } finally {
    await api.stop();
  }
}
