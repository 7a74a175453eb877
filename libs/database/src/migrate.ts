import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { databaseNameOf, runtimeRoleName, sqlState } from '@chophien/platform';
import { applyGrants, createRuntimeRoles, grantsMark, quoted, readGrantsMark, runtimeRoles } from './apply-grants.js';
import { migrateQueue } from './migrate-queue.js';
import { migrations } from './migrations/index.js';

export type DatabaseState = {
  /** empty: nothing there; behind: migrations wait; ahead: made by newer code; current: as this code wants it. */
  state: 'empty' | 'behind' | 'ahead' | 'current';
  /** True when a floor was opened in it. */
  hasFloor: boolean;
  pending: string[];
};

/** A lock that is not had by then is given up and asked for again, so that no request waits longer behind a migration. */
const lockTimeoutMs = 2_000;
const lockTries = 5;

/** The command-line and migrating data source: the owner's, without entities. */
export function ownerDataSource(ownerUrl: string): DataSource {
  return new DataSource({ type: 'postgres', url: ownerUrl, migrations, migrationsTableName: 'migration', synchronize: false, applicationName: 'chophien migrate', extra: { lock_timeout: lockTimeoutMs } });
}

/**
 * Looks, changes nothing. A migration that was cut off before its last step leaves 'behind' with 'grants' pending. Throws the driver's
 * error when the database cannot be reached.
 */
export async function inspectDatabase(ownerUrl: string, rolePrefix = databaseNameOf(ownerUrl)): Promise<DatabaseState> {
  return withClient(ownerUrl, async (client) => {
    const wanted = migrations.map((migration) => migration.name);
    const { rows: tables } = await client.query<{ migration: string | null; floor: string | null }>(
      `SELECT to_regclass('public.migration') AS migration, to_regclass('public.floor') AS floor`,
    );
    if (!tables[0]?.migration) return { state: 'empty', hasFloor: false, pending: wanted };
    const { rows: done } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY id');
    const names = new Set(done.map((row) => row.name));
    const pending = wanted.filter((name) => !names.has(name));
    const unknown = [...names].some((name) => !wanted.includes(name));
    if (pending.length < wanted.length && (await readGrantsMark(client)) !== grantsMark(rolePrefix)) pending.push('grants');
    const hasFloor = tables[0].floor !== null && (await client.query('SELECT 1 FROM floor')).rowCount === 1;
    return { state: unknown ? 'ahead' : names.size === 0 ? 'empty' : pending.length > 0 ? 'behind' : 'current', hasFloor, pending };
  });
}

/**
 * Brings a database to this code's schema: runtime roles, migrations each in its transaction, BullMQ's own tables, and last of all grants and
 * row-level security. Safe to repeat, to cut off anywhere and to run twice at once. `rolePrefix` is the database's own name except in tests.
 * Throws SchemaIsNewer, OwnerMayNotCreateRoles.
 */
export async function migrate(options: { ownerUrl: string; floorSecret: string; rolePrefix?: string; onStep?: (words: string) => void }): Promise<void> {
  await withClient(options.ownerUrl, async (client) => {
    // one at a time: the lock belongs to this session and goes with it, whatever happens
    await client.query(`SELECT pg_advisory_lock(hashtextextended('chophien migrate', 0))`);
    for (let attempt = 1; ; attempt++) {
      try {
        await bringUp(client, options);
        return;
      } catch (error) {
        if (sqlState(error) !== '55P03' || attempt >= lockTries) throw error;
        options.onStep?.('waiting for a lock');
      }
    }
  });
}

async function bringUp(client: Client, { ownerUrl, floorSecret, rolePrefix, onStep }: Parameters<typeof migrate>[0]): Promise<void> {
  const prefix = rolePrefix ?? databaseNameOf(ownerUrl);
  const before = await inspectDatabase(ownerUrl, prefix);
  if (before.state === 'ahead') throw new SchemaIsNewer();

  onStep?.('roles');
  await createRuntimeRoles(client, prefix, floorSecret).catch((error: unknown) => {
    throw sqlState(error) === '42501' ? new OwnerMayNotCreateRoles() : error;
  });

  const dataSource = ownerDataSource(ownerUrl);
  await dataSource.initialize();
  try {
    for (const name of before.pending) if (name !== 'grants') onStep?.(name);
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await dataSource.destroy();
  }

  onStep?.('queue');
  await migrateQueue(ownerUrl);
  onStep?.('grants');
  await applyGrants(client, prefix);
}

/** The database was made by a newer version; going back would lose what that version wrote. */
export class SchemaIsNewer extends Error {
  constructor() {
    super('the database schema is newer than this code');
    this.name = 'SchemaIsNewer';
  }
}

/** The migration makes the roles under which api and worker sign in; its own role must be allowed to. */
export class OwnerMayNotCreateRoles extends Error {
  constructor() {
    super('the owner of the database may not create roles; run: ALTER ROLE <owner> CREATEROLE');
    this.name = 'OwnerMayNotCreateRoles';
  }
}

/** Removes the runtime roles of a prefix; tests use it after their last database is gone. */
export async function dropRuntimeRoles(ownerUrl: string, prefix: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    for (const role of runtimeRoles) await client.query(`DROP ROLE IF EXISTS ${quoted(runtimeRoleName(prefix, role))}`);
  });
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'chophien migrate' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
