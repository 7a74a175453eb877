import { insertPerson, preparePerson } from '@chophien/accounts';
import { audit, Db, rows, type SystemActor, type Tx } from '@chophien/platform';
import type { SeedClient } from './seed/insert-rows.js';
import type { FloorOperator } from './seed/policy-texts.js';
import { FloorAlreadyThere } from './seed/seed-demo-floor.js';
import { seedReference } from './seed/seed-reference.js';

export interface LiveFloorOptions {
  /** Address of the migrated database as its owner. */
  ownerUrl: string;
  /** Public address without a trailing slash. */
  publicUrl: string;
  nameVi: string;
  nameEn: string;
  /** Stands in the terms; the law wants to know who runs a floor. */
  operator: FloorOperator;
  administrator: { displayName: string; email: string; password: string };
}

/**
 * Opens an empty live floor: its row, the first administrator, places, categories, texts, settings and tariffs, in one transaction. Throws
 * FloorAlreadyThere or the accounts' InvalidInput, with nothing changed. Gives the administrator's id.
 */
export async function initLiveFloor(options: LiveFloorOptions): Promise<string> {
  const actor: SystemActor = { kind: 'system', name: 'floor:init', requestId: 'floor:init' };
  const administrator = await preparePerson({ ...options.administrator, floorRole: 'administrator' });
  const db = await Db.connect({ url: options.ownerUrl, applicationName: 'chophien floor:init', poolSize: 1, statementTimeoutMs: 60_000 });
  try {
    return await db.tx(async (tx) => {
      const opened = await rows(
        tx,
        `INSERT INTO floor (mode, name_vi, name_en, public_url) VALUES ('live', $1, $2, $3) ON CONFLICT (id) DO NOTHING RETURNING id`,
        [options.nameVi, options.nameEn, options.publicUrl],
      );
      if (opened.length === 0) throw new FloorAlreadyThere();
      await seedReference(asSeedClient(tx), options.operator);
      const personId = await insertPerson(tx, actor, administrator);
      await audit(tx, actor, { action: 'floor.init', subjectType: 'floor', subjectId: '1', detail: { mode: 'live', publicUrl: options.publicUrl } });
      return personId;
    });
  } finally {
    await db.close();
  }
}

/** The seed writes through pg's clients; here it writes through the open transaction. */
function asSeedClient(tx: Tx): SeedClient {
  return {
    async query(text, values = []) {
      return { rowCount: (await rows(tx, text, values)).length };
    },
  };
}
