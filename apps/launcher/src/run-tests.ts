import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@chophien/platform';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { stopLeftover } from './embedded/stop-leftover.js';
import { PlainFailure } from './plain-failure.js';
import { hasRedisServer, startPrivateRedis } from './private-redis.js';
import { isAlive } from './process-facts.js';
import { repoRoot } from './repo-root.js';
import { StopRequest } from './stop-request.js';
import { dropTemplate, makeTemplate, sweepTemplates } from './test-databases.js';

const folderPrefix = 'chophien-test-';
const testSecret = 'test-floor-secret-test-floor-secret!';

/**
 * Runs jest with a real PostgreSQL (an embedded one in a temporary folder, or TEST_DATABASE_URL) and, where there is one, a Redis.
 * `args` go to jest. Gives jest's exit code; leaves no process, database, role or folder behind.
 */
export async function runTests(args: string[]): Promise<number> {
  await sweepFolders();
  // Ctrl-C while things are being prepared: what is begun is finished, then all of it is taken down
  const stop = new StopRequest();
  const undo: (() => Promise<void> | void)[] = [() => stop.release()];
  const folder = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o711);
  try {
    const given = process.env['TEST_DATABASE_URL'];
    let maintenanceUrl: string;
    if (given) {
      maintenanceUrl = given;
    } else {
      const postgres = await startEmbeddedPostgres({
        home: join(folder, 'postgres'),
        base: join(folder, 'open'),
        logFile: join(folder, 'postgres.log'),
        database: 'postgres',
        throwaway: true,
      });
      undo.push(() => postgres.stop());
      maintenanceUrl = postgres.ownerUrl;
    }
    await sweepTemplates(maintenanceUrl).catch((error: unknown) => {
      throw new PlainFailure('Không dùng được TEST_DATABASE_URL: cần một chủ sở hữu được tạo cơ sở dữ liệu.', `TEST_DATABASE_URL cannot be used: ${String(error)}`, { cause: error });
    });
    const template = `chophien_tpl_${process.pid}`;
    undo.push(() => dropTemplate(maintenanceUrl, template));
    await makeTemplate(maintenanceUrl, template, testSecret);

    const redisUrl = await redisForTests(folder, undo);
    if (stop.isAsked) return 130;
    return await runJest(args, {
      TEST_DATABASE_URL: maintenanceUrl,
      TEST_TEMPLATE: template,
      TEST_FLOOR_SECRET: testSecret,
      ...(redisUrl ? { TEST_REDIS_URL: redisUrl } : {}),
    });
  } finally {
    for (const step of undo.reverse()) {
      try {
        await step();
      } catch (error) {
        console.error('· dọn dẹp / cleaning up:', error);
      }
    }
  }
}

async function redisForTests(folder: string, undo: (() => Promise<void> | void)[]): Promise<string | null> {
  const { redisUrl } = loadConfig({ REDIS_URL: process.env['REDIS_URL'] });
  if (redisUrl) return redisUrl;
  if (hasRedisServer()) {
    const redis = await startPrivateRedis(folder);
    undo.push(() => redis.stop());
    return redis.url;
  }
  if (process.env['CHOPHIEN_TEST_NO_SKIP'] === '1') {
    throw new PlainFailure('CHOPHIEN_TEST_NO_SKIP=1 đòi có Redis: đặt REDIS_URL hoặc cài redis-server.', 'CHOPHIEN_TEST_NO_SKIP=1 wants a Redis: set REDIS_URL or install redis-server.');
  }
  console.log('· Bỏ qua nửa kiểm thử với Redis: không có REDIS_URL và redis-server. / The Redis half is skipped: neither REDIS_URL nor redis-server is here.');
  return null;
}

async function runJest(args: string[], env: Record<string, string>): Promise<number> {
  const jest = join(repoRoot, 'node_modules', 'jest', 'bin', 'jest.js');
  const child = spawn(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--maxWorkers=2', ...args], {
    cwd: repoRoot,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test', ...env },
  });
  // Ctrl-C reaches jest by itself; either way we stay to clean up behind it
  const pass = (name: NodeJS.Signals) => child.kill(name);
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of names) process.on(name, pass);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    for (const name of names) process.removeListener(name, pass);
  }
}

/** Folders of test runs that were killed: their PostgreSQL is stopped first. */
async function sweepFolders(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^chophien-test-(\d+)-/.exec(name)?.[1]);
    if (!pid || isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    await stopLeftover(join(folder, 'postgres', 'data'));
    rmSync(folder, { recursive: true, force: true });
  }
}
