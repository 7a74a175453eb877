import { join } from 'node:path';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import type { FloorSettings } from './floor-settings.js';
import type { OpenedDatabase } from './prepare-database.js';

/**
 * Starts the embedded PostgreSQL again when it ends unasked, at the same port, where api and worker find it by themselves. The promise
 * rejects when it does not come up any more, or falls five times within a minute.
 */
export async function keepPostgresUp(running: { database: OpenedDatabase | null; isClosing: boolean }, settings: FloorSettings, say: (line: string) => void): Promise<never> {
  const { dataDir } = settings.config;
  const falls: number[] = [];
  for (;;) {
    const embedded = running.database?.embedded;
    if (!embedded) return new Promise<never>(() => undefined);
    await embedded.ended;
    if (running.isClosing) return new Promise<never>(() => undefined);
    falls.push(Date.now());
    const recent = falls.filter((at) => at > Date.now() - 60_000).length;
    say(`PostgreSQL dừng bất ngờ, chạy lại / PostgreSQL ended unexpectedly, starting it again; ${join(dataDir, 'logs', 'postgres.log')}`);
    if (recent >= 5) throw new Error('PostgreSQL fell five times within a minute');
    const again = await startEmbeddedPostgres({ home: join(dataDir, 'postgres'), logFile: join(dataDir, 'logs', 'postgres.log'), database: 'chophien' });
    running.database = { ownerUrl: again.ownerUrl, embedded: again };
    // somebody asked to stop while it came up: they did not see this one
    if (running.isClosing) await again.stop();
  }
}
