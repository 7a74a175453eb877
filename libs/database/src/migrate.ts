import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { databaseNameOf, deriveKey, runtimeRoleName, type RuntimeRole } from '@chophien/platform';
import { boothPrivateTables, functionGrants, tableGrants } from './grants.js';
import { migrateQueue } from './migrate-queue.js';
import { migrations } from './migrations/index.js';


export type DatabaseState = {
  /** empty: nothing there; behind: migrations wait; ahead: made by newer code; current: as this code wants it. */
  state: 'empty' | 'behind' | 'ahead' | 'current';
  /** True when a floor was opened in it. */
  hasFloor: boolean;
  pending: string[];
};

const roles: RuntimeRole[] = ['shop', 'office', 'worker'];
const verbs: Record<string, string> = { r: 'SELECT', i: 'INSERT', u: 'UPDATE', d: 'DELETE' };

/** The command-line and migrating data source: the owner's, without entities. */
export function ownerDataSource(ownerUrl: string): DataSource {
  return new DataSource({ type: 'postgres', url: ownerUrl, migrations, migrationsTableName: 'migration', synchronize: false, applicationName: 'chophien migrate' });
}

/** Looks, changes nothing. Throws the driver's error when the database cannot be reached. */
export async function inspectDatabase(ownerUrl: string): Promise<DatabaseState> {
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
    const hasFloor = tables[0].floor !== null && (await client.query('SELECT 1 FROM floor')).rowCount === 1;
    return { state: unknown ? 'ahead' : pending.length === wanted.length ? 'empty' : pending.length > 0 ? 'behind' : 'current', hasFloor, pending };
  });
}

/**
 * Brings a database to this code's schema: runtime roles, migrations each in its transaction, BullMQ's own tables, grants and row-level
 * security. Safe to repeat. `rolePrefix` is the database's own name except in tests. Throws when the schema is newer than the code.
 */
export async function migrate(options: { ownerUrl: string; floorSecret: string; rolePrefix?: string; onStep?: (words: string) => void }): Promise<void> {
  const { ownerUrl, floorSecret, onStep } = options;
  const prefix = options.rolePrefix ?? databaseNameOf(ownerUrl);
  const before = await inspectDatabase(ownerUrl);
  if (before.state === 'ahead') throw new SchemaIsNewer();

  onStep?.('roles');
  await withClient(ownerUrl, (client) => createRuntimeRoles(client, prefix, floorSecret));

  const dataSource = ownerDataSource(ownerUrl);
  await dataSource.initialize();
  try {
    for (const name of before.pending) onStep?.(name);
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await dataSource.destroy();
  }

  onStep?.('queue');
  await migrateQueue(ownerUrl);
  onStep?.('grants');
  await withClient(ownerUrl, (client) => applyGrants(client, prefix));
}

/** The database was made by a newer version; going back would lose what that version wrote. */
export class SchemaIsNewer extends Error {
  constructor() {
    super('the database schema is newer than this code');
    this.name = 'SchemaIsNewer';
  }
}

/** Removes the runtime roles of a prefix; tests use it after their last database is gone. */
export async function dropRuntimeRoles(ownerUrl: string, prefix: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    for (const role of roles) await client.query(`DROP ROLE IF EXISTS ${quoted(runtimeRoleName(prefix, role))}`);
  });
}

async function createRuntimeRoles(client: Client, prefix: string, floorSecret: string): Promise<void> {
  for (const role of roles) {
    const name = runtimeRoleName(prefix, role);
    const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
    if (known.rowCount === 0) await client.query(`CREATE ROLE ${quoted(name)} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`);
    // hex, so it needs no quoting of its own
    await client.query(`ALTER ROLE ${quoted(name)} PASSWORD '${deriveKey(floorSecret, `database-role:${name}`)}'`);
  }
}

async function applyGrants(client: Client, prefix: string): Promise<void> {
  const nameOf = (role: RuntimeRole) => quoted(runtimeRoleName(prefix, role));
  const all = roles.map(nameOf).join(', ');
  const database = quoted((await client.query<{ name: string }>('SELECT current_database() AS name')).rows[0]!.name);
  const lines = [
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${database} TO ${all}`,
    // BullMQ sorts a batch of jobs in a temporary table
    `GRANT TEMPORARY ON DATABASE ${database} TO ${nameOf('worker')}`,
    `REVOKE ALL ON SCHEMA public FROM PUBLIC`,
    `GRANT USAGE ON SCHEMA public TO ${all}`,
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, ${all}`,
    `REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, ${all}`,
    `REVOKE EXECUTE ON FUNCTION refresh_product_search(uuid[]) FROM PUBLIC`,
    `GRANT USAGE ON SCHEMA bullmq TO ${nameOf('worker')}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA bullmq TO ${nameOf('worker')}`,
    `GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA bullmq TO ${nameOf('worker')}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bullmq TO ${nameOf('worker')}`,
  ];
  for (const [table, grants] of Object.entries(tableGrants)) {
    for (const role of roles) {
      const wanted = [...(grants[role] ?? '')].map((letter) => verbs[letter]);
      if (wanted.length > 0) lines.push(`GRANT ${wanted.join(', ')} ON TABLE ${table} TO ${nameOf(role)}`);
    }
  }
  for (const [signature, granted] of Object.entries(functionGrants)) {
    lines.push(`REVOKE EXECUTE ON FUNCTION ${signature} FROM PUBLIC`, `GRANT EXECUTE ON FUNCTION ${signature} TO ${granted.map(nameOf).join(', ')}`);
  }
  for (const [table, inScope] of Object.entries(boothPrivateTables)) {
    lines.push(
      `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
      `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
      `DROP POLICY IF EXISTS office_scope ON ${table}`,
      `DROP POLICY IF EXISTS whole ON ${table}`,
      `CREATE POLICY office_scope ON ${table} TO ${nameOf('office')} USING (${inScope})`,
      `CREATE POLICY whole ON ${table} TO ${nameOf('shop')}, ${nameOf('worker')}, current_user USING (true) WITH CHECK (true)`,
    );
  }
  await client.query(`BEGIN; SET LOCAL lock_timeout = '5s'; ${lines.join('; ')}; COMMIT`);
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
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
