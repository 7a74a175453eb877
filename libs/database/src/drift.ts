import { Client } from 'pg';
import { dropRuntimeRoles, migrate } from './migrate.js';
import { schemaDrift } from './entity-drift.js';

/*
 * `DATABASE_OWNER_URL=… node libs/database/dist/drift.js`: migrates a database of its own on that server, compares it with the entities and
 * the grants, and removes it again. Exit code 1 and a line for each difference.
 */
const maintenanceUrl = process.env['DATABASE_OWNER_URL'];
if (!maintenanceUrl) throw new Error('DATABASE_OWNER_URL: an address whose role may create databases, such as postgres://postgres@127.0.0.1:5432/postgres');
const name = `chophien_drift_${process.pid}`;
const address = new URL(maintenanceUrl);
address.pathname = `/${name}`;

async function command(statement: string): Promise<void> {
  const client = new Client({ connectionString: maintenanceUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

await command(`CREATE DATABASE ${name}`);
try {
  await migrate({ ownerUrl: address.toString(), floorSecret: 'drift-floor-secret-drift-floor-secret' });
  const lines = await schemaDrift(address.toString());
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = lines.length === 0 ? 0 : 1;
} finally {
  await command(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await dropRuntimeRoles(maintenanceUrl, name);
}
