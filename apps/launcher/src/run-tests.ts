import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '@chophien/platform';
import { PlainFailure } from './plain-failure.js';
import { hasRedisServer, startPrivateRedis } from './private-redis.js';
import { repoRoot } from './repo-root.js';
import { runChild } from './run-child.js';
import { StopRequest } from './stop-request.js';
import { makeTemporaryFolder, startTemporaryPostgres, sweepTemporaryFolders } from './temporary-folder.js';
import { dropTemplate, makeTemplate, sweepTemplates } from './test-databases.js';

const testSecret = 'test-floor-secret-test-floor-secret!';

type Undo = (() => Promise<void> | void)[];

/**
 * Runs jest with a real PostgreSQL (an embedded one in a temporary folder, or TEST_DATABASE_URL) and, where there is one, a Redis.
 * `args` go to jest. Gives jest's exit code; leaves no process, database, role or folder behind.
 */
export async function runTests(args: string[]): Promise<number> {
  await sweepTemporaryFolders();
  // Ctrl-C while things are being prepared: what is begun is finished, then all of it is taken down
  const stop = new StopRequest();
  const folder = makeTemporaryFolder();
  const undo: Undo = [() => stop.release(), () => rmSync(folder, { recursive: true, force: true })];
  try {
    const maintenanceUrl = process.env['TEST_DATABASE_URL'] ?? (await ownPostgres(folder, undo));
    await sweepTemplates(maintenanceUrl).catch((error: unknown) => {
      throw new PlainFailure('Không dùng được TEST_DATABASE_URL: cần một chủ sở hữu được tạo cơ sở dữ liệu.', `TEST_DATABASE_URL cannot be used: ${String(error)}`, { cause: error });
    });
    const template = `chophien_tpl_${process.pid}`;
    undo.push(() => dropTemplate(maintenanceUrl, template));
    await makeTemplate(maintenanceUrl, template, testSecret);

    const redisUrl = await redisForTests(folder, undo);
    if (stop.isAsked) return 130;
    const jest = join(repoRoot, 'node_modules', 'jest', 'bin', 'jest.js');
    return await runChild(['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--maxWorkers=2', `--cacheDirectory=${join(repoRoot, 'node_modules', '.cache', 'jest')}`, ...args], {
      ...process.env,
      NODE_ENV: 'test',
      // what specs leave in their temporary folder goes with ours
      TMPDIR: folder,
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

async function ownPostgres(folder: string, undo: Undo): Promise<string> {
  const postgres = await startTemporaryPostgres(folder, true);
  undo.push(() => postgres.stop());
  return postgres.ownerUrl;
}

async function redisForTests(folder: string, undo: Undo): Promise<string | null> {
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
