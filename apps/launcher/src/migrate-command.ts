import { inspectDatabase, SchemaIsNewer } from '@chophien/database';
import { parseFlags } from './commands-input.js';
import { floorSecretOf } from './floor-settings.js';
import { copyDataFolder, runMigrate } from './prepare-database.js';
import { withFloorDatabase } from './with-floor-database.js';

/** `npm run migrate`: brings the database to this code's schema, said explicitly. The embedded one is copied first. */
export async function migrateCommand(args: string[]): Promise<number> {
  parseFlags(args, []);
  await withFloorDatabase('refuse', async (database) => {
    const { settings } = database;
    const say = (line: string) => console.log(`· ${line}`);
    const state = await inspectDatabase(database.opened.ownerUrl);
    if (state.state === 'ahead') throw new SchemaIsNewer();
    if (state.state === 'behind' && database.opened.embedded) {
      const again = await copyDataFolder(database.opened.embedded, settings, state, say);
      database.opened = { ownerUrl: again.ownerUrl, embedded: again };
    }
    await runMigrate(database.opened.ownerUrl, floorSecretOf(settings), state, say);
    say(state.pending.length === 0 ? 'Cấu trúc đã mới nhất; quyền đã đặt lại / the schema was current; grants set again' : 'Xong / done');
  });
  return 0;
}
