import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { choosePort } from '../free-port.js';
import { PlainFailure } from '../plain-failure.js';
import { keptSecret, readIfThere, writePrivate } from '../private-file.js';
import { freeAccount, giveTo, isRoot, ownerOf } from './accounts.js';
import { openBase, placeOfData } from './cluster-place.js';
import { initCluster, superuser } from './init-cluster.js';
import { findNative, reachableNative } from './native-binaries.js';
import { isReachable, type Account } from './reach.js';
import { stopLeftover } from './stop-leftover.js';

export type EmbeddedOptions = {
  /** Folder of the cluster's notes (password, port, place) and, where reachable, its data. */
  home: string;
  logFile: string;
  /** Database to make when absent. */
  database: string;
  /** Where data and binaries may go when `home` cannot be reached by PostgreSQL's account. */
  base?: string;
  /** A cluster for tests: nothing is flushed to the disk. */
  throwaway?: boolean;
};

export type EmbeddedPostgres = {
  /** As the superuser, at `database`. */
  ownerUrl: string;
  port: number;
  pid: number;
  dataFolder: string;
  /** True when the cluster was made by this start. */
  isNew: boolean;
  /** Settles when the server ends, wanted or not. */
  ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, everything committed is on the disk. Safe to call twice. */
  stop(): Promise<void>;
  /** Ends it at once; the next start repairs from its log. */
  kill(): void;
};

/** Starts the cluster of `home`, making it when there is none. Throws PlainFailure with what to do. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const base = options.base ?? openBase;
  const installed = findNative();
  const nativeFor = (account: Account | null) => reachableNative(installed, account, base);
  const dataFolder = placeOfData(options.home, base);
  const password = keptSecret(join(options.home, 'password'));

  const isNew = !existsSync(dataFolder);
  if (isNew) initCluster({ nativeFor, dataFolder, password, throwaway: options.throwaway ?? false });
  else await stopLeftover(dataFolder);

  const account = accountFor(dataFolder);
  const native = nativeFor(account);
  requireSameMajor(installed, dataFolder);
  const portNote = join(options.home, 'port');
  const port = await choosePort(Number(readIfThere(portNote)) || null);
  writePrivate(portNote, String(port));

  mkdirSync(dirname(options.logFile), { recursive: true });
  const logFrom = existsSync(options.logFile) ? statSync(options.logFile).size : 0;
  const log = openSync(options.logFile, 'a', 0o600);
  const child = spawn(join(native, 'bin', process.platform === 'win32' ? 'postgres.exe' : 'postgres'), serverArguments(dataFolder, port, options.throwaway ?? false), {
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    stdio: ['ignore', log, log],
    // its own process group: Ctrl-C in the terminal is for the launcher, which stops it last
    detached: true,
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const urlOf = (database: string) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
  try {
    await waitUntilReady(child, urlOf('postgres'));
    await ensureDatabase(urlOf('postgres'), options.database);
  } catch (error) {
    await stopChild(child, ended);
    throw explain(error, readFileSync(options.logFile, 'utf8').slice(logFrom), options.logFile);
  }
  return { ownerUrl: urlOf(options.database), port, pid: child.pid!, dataFolder, isNew, ended, stop: () => stopChild(child, ended), kill: () => void child.kill('SIGQUIT') };
}

/** The owner's address of a cluster that another launcher runs. */
export function runningOwnerUrl(home: string, database: string): string {
  return `postgres://${superuser}:${readIfThere(join(home, 'password')) ?? ''}@127.0.0.1:${readIfThere(join(home, 'port')) ?? ''}/${database}`;
}

function serverArguments(dataFolder: string, port: number, throwaway: boolean): string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_checkpoints=off',
    // a failed statement and its details hold people's data: the code and the message must do
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    ...(throwaway ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'] : []),
  ];
  return ['-D', dataFolder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
}

/** Root hands the server to the folder's owner; everybody else runs it themselves. Null: as this process. Throws PlainFailure. */
function accountFor(dataFolder: string): Account | null {
  const owner = ownerOf(dataFolder);
  if (!isRoot()) {
    if (process.getuid === undefined || owner.uid === process.getuid()) return null;
    throw new PlainFailure(
      `Thư mục dữ liệu ${dataFolder} thuộc người dùng số ${owner.uid}: chạy bằng tài khoản đã tạo ra nó, hoặc đặt DATA_DIR khác.`,
      `The data folder ${dataFolder} belongs to user ${owner.uid}: run as the account that made it, or set another DATA_DIR.`,
    );
  }
  let account = owner;
  if (owner.uid === 0) {
    // a copy that root brought back
    account = freeAccount();
    giveTo(dataFolder, account);
  }
  if (isReachable(dataFolder, account)) return account;
  throw new PlainFailure(
    `PostgreSQL (người dùng số ${account.uid}) không vào được ${dataFolder}: mở quyền x cho các thư mục cha (chmod o+x), hoặc đặt DATA_DIR khác.`,
    `PostgreSQL (user ${account.uid}) cannot reach ${dataFolder}: allow passing through the folders above it (chmod o+x), or set another DATA_DIR.`,
  );
}

function requireSameMajor(native: string, dataFolder: string): void {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const ours = version.split('.')[0] ?? '';
  const theirs = readIfThere(join(dataFolder, 'PG_VERSION'));
  if (theirs === ours) return;
  throw new PlainFailure(
    `${dataFolder} là dữ liệu của PostgreSQL ${theirs ?? '?'}, bản này là ${ours}: chạy bản cũ để xuất dữ liệu, hoặc đặt DATA_DIR khác.`,
    `${dataFolder} is data of PostgreSQL ${theirs ?? '?'}, this is ${ours}: export it with the earlier version, or set another DATA_DIR.`,
  );
}

async function waitUntilReady(child: ChildProcess, url: string): Promise<void> {
  const end = Date.now() + 60_000;
  let broken: Error | null = null;
  child.once('error', (error) => {
    broken = error;
  });
  for (;;) {
    if (broken) throw broken;
    if (child.exitCode !== null || child.signalCode !== null) throw new ServerEnded();
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => undefined);
      const code = (error as { code?: string }).code ?? '';
      // 57P03: it is starting up, or still repairs what a crash left
      if (!['ECONNREFUSED', 'ECONNRESET', '57P03'].includes(code) || Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

class ServerEnded extends Error {}

function explain(error: unknown, log: string, logFile: string): unknown {
  if (log.includes('No space left on device')) return Object.assign(new Error('disk full', { cause: error }), { code: 'ENOSPC' });
  if ((error as { code?: string }).code === '28P01') {
    return new PlainFailure(
      'Mật khẩu lưu trong DATA_DIR/postgres/password không khớp với dữ liệu: đưa lại đúng tệp mật khẩu cũ.',
      'The password kept in DATA_DIR/postgres/password does not fit the data: bring the earlier password file back.',
      { cause: error },
    );
  }
  if (!(error instanceof ServerEnded)) return error;
  const last = log.trimEnd().split('\n').findLast((line) => /FATAL|PANIC|error/.test(line)) ?? log.trimEnd().split('\n').at(-1) ?? '';
  return new PlainFailure(`PostgreSQL không khởi động được: ${last} (xem ${logFile}).`, `PostgreSQL did not start: ${last} (see ${logFile}).`, { cause: error });
}

async function ensureDatabase(maintenanceUrl: string, name: string): Promise<void> {
  if (name === 'postgres') return;
  const client = new Client({ connectionString: maintenanceUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (known.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  const patience = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  await ended;
  clearTimeout(patience);
}
