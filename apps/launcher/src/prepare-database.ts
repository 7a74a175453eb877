import { cp, mkdir } from 'node:fs/promises';
import { chmodSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Client } from 'pg';
import { inspectDatabase, migrate, SchemaIsNewer, type DatabaseState } from '@chophien/database';
import { databaseNameOf, runtimeDatabaseUrl } from '@chophien/platform';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded/embedded-postgres.js';
import type { FloorSettings } from './floor-settings.js';
import { PlainFailure } from './plain-failure.js';

export type OpenedDatabase = {
  ownerUrl: string;
  /** Null when DATABASE_URL names somebody else's server. */
  embedded: EmbeddedPostgres | null;
};

type Say = (line: string) => void;

/** Where the processes connect at run time: DATABASE_URL, which may be a pooler or a private address; else where the owner does. */
export function runtimeUrlOf(settings: FloorSettings, ownerUrl: string): string {
  return settings.config.databaseUrl ?? ownerUrl;
}

/** Starts the embedded PostgreSQL, or checks that the given one answers, at both addresses when there are two. Throws PlainFailure. */
export async function openDatabase(settings: FloorSettings, say: Say): Promise<OpenedDatabase> {
  const { databaseUrl, databaseOwnerUrl, dataDir } = settings.config;
  const ownerUrl = databaseOwnerUrl ?? databaseUrl;
  if (ownerUrl) {
    await requireReachable(ownerUrl, databaseOwnerUrl ? 'DATABASE_OWNER_URL' : 'DATABASE_URL');
    if (databaseUrl && databaseUrl !== ownerUrl) {
      requireSameName(databaseUrl, ownerUrl);
      await requireReachable(databaseUrl, 'DATABASE_URL', { signsInLater: true });
    }
    return { ownerUrl, embedded: null };
  }
  say('PostgreSQL đi kèm / embedded PostgreSQL');
  const embedded = await startEmbeddedPostgres({ home: join(dataDir, 'postgres'), logFile: join(dataDir, 'logs', 'postgres.log'), database: 'chophien' });
  return { ownerUrl: embedded.ownerUrl, embedded };
}

/**
 * Brings the schema to this code's, as far as a plain start may: everything in an empty database, waiting migrations in the embedded one
 * after its data folder was copied. Throws PlainFailure or SchemaIsNewer, with nothing changed, in all other cases.
 */
export async function bringUpToDate(opened: OpenedDatabase, settings: FloorSettings, floorSecret: string, say: Say): Promise<OpenedDatabase> {
  const state = await inspectDatabase(opened.ownerUrl);
  switch (state.state) {
    case 'ahead':
      throw new SchemaIsNewer();
    case 'empty':
      await requireNobodysTables(opened.ownerUrl);
      await runMigrate(opened.ownerUrl, floorSecret, state, say);
      await requireSameServer(opened, settings, floorSecret);
      return opened;
    case 'current':
      // the roles' passwords come from the secret: a new secret, or a restored copy, needs them set again
      if (!(await rolesCanSignIn(runtimeUrlOf(settings, opened.ownerUrl), floorSecret))) await runMigrate(opened.ownerUrl, floorSecret, state, say);
      await requireSameServer(opened, settings, floorSecret);
      return opened;
    case 'behind': {
      if (!opened.embedded) {
        throw new PlainFailure(
          `Cơ sở dữ liệu ở DATABASE_URL còn chờ ${state.pending.length} bước nâng cấp: sao lưu, rồi chạy \`npm run migrate\`.`,
          `The database at DATABASE_URL waits for ${state.pending.length} migrations: back it up, then run \`npm run migrate\`.`,
        );
      }
      const again = await copyDataFolder(opened.embedded, settings, state, say);
      await runMigrate(again.ownerUrl, floorSecret, state, say);
      return { ownerUrl: again.ownerUrl, embedded: again };
    }
  }
}

/** Copies the data folder of a stopped server and starts it again. The copies are never deleted by us. */
export async function copyDataFolder(embedded: EmbeddedPostgres, settings: FloorSettings, state: Pick<DatabaseState, 'pending'>, say: Say): Promise<EmbeddedPostgres> {
  const { dataFolder } = embedded;
  await embedded.stop();
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const copies = join(dirname(dataFolder), 'copies');
  await mkdir(copies, { recursive: true });
  chmodSync(copies, 0o700);
  const copy = join(copies, `${stamp}-${basename(dataFolder)}`);
  say(`Chép dữ liệu trước ${state.pending.length} bước nâng cấp / copying the data before ${state.pending.length} migrations: ${copy}`);
  await cp(dataFolder, copy, { recursive: true, errorOnExist: true, force: false });
  const { dataDir } = settings.config;
  return startEmbeddedPostgres({ home: join(dataDir, 'postgres'), logFile: join(dataDir, 'logs', 'postgres.log'), database: 'chophien' });
}

/** Runs the waiting migrations as the owner and sets roles, passwords and grants anew. */
export async function runMigrate(ownerUrl: string, floorSecret: string, state: Pick<DatabaseState, 'pending'>, say: Say): Promise<void> {
  say(`Cấu trúc dữ liệu, ${state.pending.length} bước / schema, ${state.pending.length} migrations`);
  await migrate({ ownerUrl, floorSecret, onStep: (words) => say(`  ${words}`) });
}

/** The floor's own row, or null when the database holds none. */
export async function readFloorRow(ownerUrl: string): Promise<{ mode: 'demo' | 'live'; publicUrl: string; demoPeople: number } | null> {
  return withOwner(ownerUrl, async (client) => {
    const { rows: tables } = await client.query<{ floor: string | null }>(`SELECT to_regclass('public.floor') AS floor`);
    if (!tables[0]?.floor) return null;
    const { rows } = await client.query<{ mode: 'demo' | 'live'; publicUrl: string; demoPeople: number }>(
      `SELECT mode, public_url AS "publicUrl", (SELECT count(*)::int FROM person WHERE is_demo) AS "demoPeople" FROM floor`,
    );
    return rows[0] ?? null;
  });
}

/** Nothing is ever written over data that is not ours. Throws PlainFailure. */
async function requireNobodysTables(ownerUrl: string): Promise<void> {
  const tables = await withOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename <> 'migration' LIMIT 3`,
    );
    return rows.map((row) => row.name);
  });
  if (tables.length === 0) return;
  throw new PlainFailure(
    `Cơ sở dữ liệu này đã có bảng của nơi khác (${tables.join(', ')}): tạo một cơ sở dữ liệu trống và sửa DATABASE_URL.`,
    `This database holds tables that are not the floor's (${tables.join(', ')}): make an empty database and correct DATABASE_URL.`,
  );
}

async function rolesCanSignIn(runtimeUrl: string, floorSecret: string): Promise<boolean> {
  for (const role of ['shop', 'office', 'worker'] as const) {
    try {
      await withOwner(runtimeDatabaseUrl(runtimeUrl, floorSecret, role), (client) => client.query('SELECT 1'));
    } catch (error) {
      // 28xxx: the role is not there or its password is another; 42501: it may not connect; 3D000: no such database; 08P01: a pooler's no
      if (/^(28|42501|3D000|08P01)/.test((error as { code?: string }).code ?? '')) return false;
      throw error;
    }
  }
  return true;
}

/** The names of the roles at run time carry the database's name. Throws PlainFailure. */
function requireSameName(databaseUrl: string, ownerUrl: string): void {
  const [name, ownerName] = [databaseNameOf(databaseUrl), databaseNameOf(ownerUrl)];
  if (name === ownerName) return;
  throw new PlainFailure(
    `DATABASE_URL trỏ tới cơ sở dữ liệu "${name}", DATABASE_OWNER_URL tới "${ownerName}": phải cùng một cơ sở dữ liệu.`,
    `DATABASE_URL names the database "${name}", DATABASE_OWNER_URL "${ownerName}": it must be the same one.`,
  );
}

/** What the owner made must be found where the processes connect. Throws PlainFailure. */
async function requireSameServer(opened: OpenedDatabase, settings: FloorSettings, floorSecret: string): Promise<void> {
  const runtimeUrl = runtimeUrlOf(settings, opened.ownerUrl);
  if (runtimeUrl === opened.ownerUrl || (await rolesCanSignIn(runtimeUrl, floorSecret))) return;
  throw new PlainFailure(
    `Các vai trò tạo qua DATABASE_OWNER_URL không đăng nhập được ở ${placeOf(runtimeUrl)}: DATABASE_URL phải dẫn tới cùng máy chủ PostgreSQL.`,
    `The roles made through DATABASE_OWNER_URL cannot sign in at ${placeOf(runtimeUrl)}: DATABASE_URL must lead to the same PostgreSQL.`,
  );
}

function placeOf(url: string): string {
  const address = new URL(url);
  return `${address.hostname}:${address.port || 5432}${address.pathname}`;
}

/** With `signsInLater` a server that answers but refuses the name is enough: the processes sign in under names of their own. */
async function requireReachable(url: string, variable: string, { signsInLater = false } = {}): Promise<void> {
  try {
    await withOwner(url, (client) => client.query('SELECT 1'));
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    if (signsInLater && (/^(28|08P01)/.test(code ?? '') || message?.startsWith('SASL'))) return;
    const where = placeOf(url);
    const why = code ?? message ?? '';
    throw new PlainFailure(
      `Không dùng được PostgreSQL ở ${where} (${why}): khởi động nó hoặc sửa ${variable}; bỏ DATABASE_URL và DATABASE_OWNER_URL để dùng PostgreSQL đi kèm.`,
      `PostgreSQL at ${where} cannot be used (${why}): start it or correct ${variable}; unset DATABASE_URL and DATABASE_OWNER_URL to use the embedded one.`,
      { cause: error },
    );
  }
}

async function withOwner<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'chophien launcher' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
