import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool, PoolClient } from 'pg';
import type { Db } from './db.js';
import { createTestDatabase, type TestDatabase } from './testing/test-database.js';

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await createTestDatabase();
  db = await database.connect('worker');
});
afterAll(() => database.drop());

describe('a session that is cut while its client is lent out', () => {
  it('fails its next statement, not the process', async () => {
    const pool = (db.dataSource.driver as unknown as { master: Pool }).master;
    const client: PoolClient = await pool.connect();
    const { pid } = (await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]!;
    const cut = new Promise((resolve) => client.once('end', resolve));
    await database.sql('SELECT pg_terminate_backend($1)', [pid]);
    await cut;
    await expect(client.query('SELECT 1')).rejects.toThrow();
    client.release(true);
    expect(await db.read({ name: 'test.after', text: 'SELECT 1 AS one' })).toEqual([{ one: 1 }]);
  });
});
