import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { runtimeDatabaseUrl, type RuntimeRole } from '../config.js';
import { Db, type DbOptions } from '../db.js';

/**
 * A database of one's own for one spec file: a copy of the migrated template that `npm test` prepared. Its runtime roles are the
 * template's, so nothing has to be made or dropped but the copy itself.
 */
export type TestDatabase = {
  /** As owner: sees and may do everything. For arranging and asserting, never for the code under test. */
  ownerUrl: string;
  urlOf(role: RuntimeRole): string;
  connect(role: RuntimeRole | 'owner', options?: Partial<DbOptions>): Promise<Db>;
  /** Rows of one statement run as owner. */
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
};

export const testFloorSecret = (): string => process.env['TEST_FLOOR_SECRET'] ?? 'test-floor-secret-test-floor-secret!';

export async function createTestDatabase(): Promise<TestDatabase> {
  const maintenance = process.env['TEST_DATABASE_URL'];
  const template = process.env['TEST_TEMPLATE'];
  if (!maintenance || !template) throw new Error('run database specs through `npm test`, which prepares TEST_DATABASE_URL and TEST_TEMPLATE');
  const name = `chophien_t_${process.pid}_${randomBytes(4).toString('hex')}`;
  await once(maintenance, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const address = new URL(maintenance);
  address.pathname = `/${name}`;
  const ownerUrl = address.toString();
  const opened: Db[] = [];
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const urlOf = (role: RuntimeRole) => runtimeDatabaseUrl(ownerUrl, testFloorSecret(), role, template);
  return {
    ownerUrl,
    urlOf,
    async connect(role, options = {}) {
      const db = await Db.connect({ url: role === 'owner' ? ownerUrl : urlOf(role), applicationName: `test ${role}`, poolSize: 5, ...options });
      opened.push(db);
      return db;
    },
    async sql<Row>(text: string, values: unknown[] = []) {
      return (await owner.query(text, values)).rows as Row[];
    },
    async drop() {
      await Promise.all(opened.map((db) => db.close()));
      await owner.end();
      await once(maintenance, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

async function once(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // CREATE DATABASE fails while another session is connected to the template; a parallel copy is such a session for a moment.
    for (let attempt = 1; ; attempt++) {
      try {
        await client.query(statement);
        return;
      } catch (error) {
        if ((error as { code?: string }).code !== '55006' || attempt >= 20) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100 * attempt));
      }
    }
  } finally {
    await client.end();
  }
}
