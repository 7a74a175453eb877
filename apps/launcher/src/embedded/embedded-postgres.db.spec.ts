import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { isAlive, processesIn } from '../process-facts.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';

async function sql<Row>(url: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}

describe('embedded PostgreSQL', () => {
  let folder: string;
  let running: EmbeddedPostgres | null = null;
  const start = async (home = join(folder, 'postgres')) => {
    running = await startEmbeddedPostgres({ home, base: join(folder, 'open'), logFile: join(folder, 'postgres.log'), database: 'floor', throwaway: true });
    return running;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chophien-embedded-'));
    chmodSync(folder, 0o711);
  });
  afterEach(async () => {
    await running?.stop();
    running = null;
    rmSync(folder, { recursive: true, force: true });
  });

  it('starts, keeps what was written over a second start, and leaves no process', async () => {
    const first = await start();
    expect(first.isNew).toBe(true);
    await sql(first.ownerUrl, `CREATE TABLE kept (word text); INSERT INTO kept VALUES ('phiên')`);
    expect(await sql(first.ownerUrl, `SELECT lower('ĐẶC SẢN') AS low, current_setting('server_version_num')::int >= 180000 AS "isModern"`)).toEqual([{ low: 'đặc sản', isModern: true }]);
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    expect(processesIn(first.dataFolder)).toEqual([]);

    const second = await start();
    expect(second.isNew).toBe(false);
    expect(second.port).toBe(first.port);
    expect(await sql(second.ownerUrl, 'SELECT word FROM kept')).toEqual([{ word: 'phiên' }]);
    await second.stop();
    await second.stop();
    expect(isAlive(second.pid)).toBe(false);
  });

  it('keeps the password to itself and lets nobody in without it', async () => {
    const { ownerUrl } = await start();
    expect(statSync(join(folder, 'postgres', 'password')).mode & 0o777).toBe(0o600);
    const address = new URL(ownerUrl);
    address.password = 'guess';
    await expect(sql(address.toString(), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    if (process.getuid?.() === 0) expect(statSync(running!.dataFolder).uid).toBeGreaterThanOrEqual(70_123);
  });

  it('stops a server that outlived its killed launcher, and repairs after the server itself was killed', async () => {
    const first = await start();
    await sql(first.ownerUrl, `CREATE TABLE kept (word text); INSERT INTO kept VALUES ('a')`);
    // as after kill -9 of the launcher: nobody remembers the running server
    const second = await start();
    expect(isAlive(first.pid)).toBe(false);
    expect(await sql(second.ownerUrl, 'SELECT word FROM kept')).toEqual([{ word: 'a' }]);

    process.kill(second.pid, 'SIGKILL');
    await second.ended;
    const third = await start();
    expect(await sql(third.ownerUrl, 'SELECT word FROM kept')).toEqual([{ word: 'a' }]);
  });

  it('is not stopped by a postmaster.pid whose number somebody else bears now, and does not harm them', async () => {
    const first = await start();
    await first.stop();
    const bystander = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
    writeFileSync(join(first.dataFolder, 'postmaster.pid'), `${bystander.pid}\n${first.dataFolder}\n1\n${first.port}\n\n127.0.0.1\n 1 1\nready\n`);
    const second = await start();
    expect(await sql(second.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(isAlive(bystander.pid!)).toBe(true);
    bystander.kill();
  });

  it('takes another port when the remembered one is taken, and remembers that', async () => {
    const first = await start();
    await first.stop();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(first.port, '127.0.0.1', resolve));
    const second = await start();
    expect(second.port).not.toBe(first.port);
    expect(readFileSync(join(folder, 'postgres', 'port'), 'utf8')).toBe(`${second.port}\n`);
    await new Promise((resolve) => other.close(resolve));
  });

  it('says so when the data is of another PostgreSQL, and touches nothing', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(join(first.dataFolder, 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow('PostgreSQL 15');
    expect(readFileSync(join(first.dataFolder, 'PG_VERSION'), 'utf8')).toBe('15\n');
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('below a folder that is closed to others keeps data and binaries outside, and finds them again', async () => {
    const closed = join(folder, 'home');
    mkdirSync(closed, { mode: 0o700 });
    const home = join(closed, 'floor', 'postgres');
    const first = await start(home);
    expect(first.dataFolder.startsWith(join(folder, 'open'))).toBe(true);
    expect(existsSync(join(home, 'data'))).toBe(false);
    await sql(first.ownerUrl, `CREATE TABLE kept (word text); INSERT INTO kept VALUES ('b')`);
    await first.stop();
    const second = await start(home);
    expect(second.dataFolder).toBe(first.dataFolder);
    expect(await sql(second.ownerUrl, 'SELECT word FROM kept')).toEqual([{ word: 'b' }]);
    await second.stop();

    rmSync(first.dataFolder.replace(/\/data$/, ''), { recursive: true });
    await expect(start(home)).rejects.toThrow('không còn ở đó');
  });
});
