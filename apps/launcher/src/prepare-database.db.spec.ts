import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { dropRuntimeRoles } from '@chophien/database';
import { openSettings } from './floor-settings.js';
import { PlainFailure } from './plain-failure.js';
import { bringUpToDate, openDatabase, runtimeUrlOf } from './prepare-database.js';
import { processEnvironments } from './process-environments.js';

const floorSecret = 'test-floor-secret-test-floor-secret!';
const name = `chophien_two_${process.pid}`;

describe('DATABASE_URL beside DATABASE_OWNER_URL', () => {
  const maintenance = process.env['TEST_DATABASE_URL'] ?? '';
  const ownerUrl = Object.assign(new URL(maintenance), { pathname: `/${name}` }).toString();
  const dataDir = mkdtempSync(join(tmpdir(), 'chophien-two-'));
  /** Stands for a pooler: an address of its own that leads to the same server. */
  let pooler: Server;
  let passed = 0;
  let poolerPort = 0;
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const settingsWith = (databaseUrl: string) => openSettings({ DATA_DIR: dataDir, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: databaseUrl });

  async function sql(url: string, text: string): Promise<unknown[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(text)).rows as unknown[];
    } finally {
      await client.end();
    }
  }

  beforeAll(async () => {
    const { hostname, port } = new URL(maintenance);
    pooler = createServer((socket) => {
      passed++;
      const server = connect(Number(port || 5432), hostname);
      socket.pipe(server).pipe(socket);
      for (const one of [socket, server]) one.on('error', () => one.destroy());
    });
    await new Promise<void>((resolve) => pooler.listen(0, '127.0.0.1', resolve));
    poolerPort = (pooler.address() as AddressInfo).port;
    await sql(maintenance, `CREATE DATABASE ${name}`);
  });
  afterAll(async () => {
    await new Promise((resolve) => pooler.close(resolve));
    await sql(maintenance, `DROP DATABASE ${name} WITH (FORCE)`);
    await dropRuntimeRoles(maintenance, name);
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('must name the same database and answer; nothing is made before', async () => {
    await expect(openDatabase(settingsWith(`postgres://127.0.0.1:${poolerPort}/khac`), say)).rejects.toThrow(`DATABASE_URL names the database "khac", DATABASE_OWNER_URL "${name}"`);
    const away = openDatabase(settingsWith(`postgres://127.0.0.1:1/${name}`), say);
    await expect(away).rejects.toThrow(PlainFailure);
    await expect(away).rejects.toThrow(`127.0.0.1:1/${name} cannot be used (ECONNREFUSED): start it or correct DATABASE_URL;`);
    expect(await sql(ownerUrl, `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`)).toEqual([]);
  });

  it('is where roles are tried and where the processes connect, without a name', async () => {
    const settings = settingsWith(`postgres://127.0.0.1:${poolerPort}/${name}?application_name=x`);
    const opened = await openDatabase(settings, say);
    expect(opened).toEqual({ ownerUrl, embedded: null });
    const reached = passed;
    expect(reached).toBeGreaterThan(0);
    await bringUpToDate(opened, settings, floorSecret, say);
    expect(passed).toBe(reached + 3);

    const { withDatabase, withoutDatabase } = processEnvironments({
      settings,
      floorSecret,
      publicUrl: 'http://localhost:3000',
      runtimeUrl: runtimeUrlOf(settings, opened.ownerUrl),
      base: { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: 'x' },
    });
    expect(withDatabase['DATABASE_URL']).toBe(`postgres://127.0.0.1:${poolerPort}/${name}?application_name=x`);
    expect([withDatabase['DATABASE_OWNER_URL'], withoutDatabase['DATABASE_URL'], withoutDatabase['DATABASE_OWNER_URL']]).toEqual([undefined, undefined, undefined]);
  }, 60_000);
});
