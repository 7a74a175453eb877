import { Client } from 'pg';
import { dropRuntimeRoles, migrate } from '@chophien/database';
import { isAlive } from './process-facts.js';

/** The migrated database that every database spec copies; its runtime roles bear its name. */
export async function makeTemplate(maintenanceUrl: string, template: string, floorSecret: string): Promise<void> {
  await command(maintenanceUrl, `CREATE DATABASE ${template}`);
  const address = new URL(maintenanceUrl);
  address.pathname = `/${template}`;
  await migrate({ ownerUrl: address.toString(), floorSecret });
}

/** Removes what a test run made: copies whose jest worker has ended, the template, its roles. */
export async function dropTemplate(maintenanceUrl: string, template: string): Promise<void> {
  for (const name of await abandonedCopies(maintenanceUrl)) await command(maintenanceUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await command(maintenanceUrl, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  await dropRuntimeRoles(maintenanceUrl, template);
}

/** Templates of test runs that were killed: removed on a server that others use too. */
export async function sweepTemplates(maintenanceUrl: string): Promise<void> {
  if (!isLoopback(maintenanceUrl)) return;
  for (const name of await databasesLike(maintenanceUrl, 'chophien_tpl_%')) {
    const pid = Number(/^chophien_tpl_(\d+)$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) await dropTemplate(maintenanceUrl, name);
  }
}

/** The number in a copy's name is the process that made it; on another machine it would say nothing. */
async function abandonedCopies(maintenanceUrl: string): Promise<string[]> {
  if (!isLoopback(maintenanceUrl)) return [];
  const copies = await databasesLike(maintenanceUrl, 'chophien_t_%');
  return copies.filter((name) => {
    const pid = Number(/^chophien_t_(\d+)_[0-9a-f]+$/.exec(name)?.[1]);
    return pid > 0 && !isAlive(pid);
  });
}

function isLoopback(url: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}

async function databasesLike(maintenanceUrl: string, pattern: string): Promise<string[]> {
  const rows = await command<{ datname: string }>(maintenanceUrl, `SELECT datname FROM pg_database WHERE datname LIKE '${pattern.replaceAll('_', '\\_')}'`);
  return rows.map((row) => row.datname);
}

async function command<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}
