import { join } from 'node:path';
import { runningOwnerUrl } from './embedded/embedded-postgres.js';
import { openSettings, type FloorSettings } from './floor-settings.js';
import { holdDataDir } from './hold-data-dir.js';
import { PlainFailure } from './plain-failure.js';
import { openDatabase, type OpenedDatabase } from './prepare-database.js';

export type FloorDatabase = { settings: FloorSettings; opened: OpenedDatabase };

/**
 * Runs `work` with the floor's database: the one of DATABASE_URL, or the embedded one, which is started for as long as it takes. When the
 * embedded floor is running already, its PostgreSQL is the one in use: `whileRunning` tells whether the command may work on it.
 */
export async function withFloorDatabase(whileRunning: 'share' | 'refuse', work: (database: FloorDatabase) => Promise<void>): Promise<void> {
  const settings = openSettings(process.env);
  const { dataDir, databaseUrl, databaseOwnerUrl } = settings.config;
  const isExternal = databaseOwnerUrl !== undefined || databaseUrl !== undefined;
  const say = (line: string) => console.log(`· ${line}`);
  let letGo: () => void;
  try {
    letGo = await holdDataDir(dataDir);
  } catch (error) {
    if (whileRunning === 'refuse' || !(error instanceof PlainFailure)) throw error;
    const ownerUrl = isExternal ? (await openDatabase(settings, say)).ownerUrl : runningOwnerUrl(join(dataDir, 'postgres'), 'chophien');
    return work({ settings, opened: { ownerUrl, embedded: null } });
  }
  const database: FloorDatabase = { settings, opened: { ownerUrl: '', embedded: null } };
  try {
    database.opened = await openDatabase(settings, say);
    await work(database);
  } finally {
    await database.opened.embedded?.stop();
    letGo();
  }
}
