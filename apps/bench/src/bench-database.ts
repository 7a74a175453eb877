import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { dropRuntimeRoles, migrate } from '@chophien/database';
import { runtimeDatabaseUrl, type RuntimeRole } from '@chophien/platform';

/** A migrated database of one's own on the server of the maintenance address, with its own roles; `drop` leaves nothing behind. */
export type BenchDatabase = {
  ownerUrl: string;
  floorSecret: string;
  urlOf(role: RuntimeRole): string;
  drop(): Promise<void>;
};

const open = new Set<() => Promise<void>>();

/** Drops whatever was made and not dropped yet. */
export async function dropAllBenchDatabases(): Promise<void> {
  for (const drop of [...open]) await drop();
}

export async function makeBenchDatabase(maintenanceUrl: string, purpose: string): Promise<BenchDatabase> {
  const name = `chophien_bench_${process.pid}_${purpose}`;
  const floorSecret = randomBytes(32).toString('hex');
  const address = new URL(maintenanceUrl);
  address.pathname = `/${name}`;
  const ownerUrl = address.toString();
  await command(maintenanceUrl, `CREATE DATABASE ${name}`);
  let dropped: Promise<void> | undefined;
  const drop = (): Promise<void> =>
    (dropped ??= (async () => {
      await command(maintenanceUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await dropRuntimeRoles(maintenanceUrl, name);
      open.delete(drop);
    })());
  open.add(drop);
  try {
    await migrate({ ownerUrl, floorSecret });
  } catch (error) {
    await drop();
    throw error;
  }
  return { ownerUrl, floorSecret, urlOf: (role) => runtimeDatabaseUrl(ownerUrl, floorSecret, role), drop };
}

/** Version as the server tells it, such as "PostgreSQL 18.4". */
export async function postgresVersion(url: string): Promise<string> {
  const [row] = await command<{ server_version: string }>(url, 'SHOW server_version');
  return `PostgreSQL ${row?.server_version.split(' ')[0] ?? '?'}`;
}

async function command<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'chophien bench' });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}
