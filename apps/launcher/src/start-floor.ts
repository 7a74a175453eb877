import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword } from '@chophien/accounts';
import { copySeedPictures, seedDemoFloor, sendSeedPictures } from '@chophien/database';
import { fileStoreOf } from '@chophien/platform';
import { checkPorts } from './check-ports.js';
import { checkRedis } from './check-redis.js';
import { FloorProcess } from './floor-process.js';
import { floorSecretOf, openSettings, type FloorSettings } from './floor-settings.js';
import { holdDataDir } from './hold-data-dir.js';
import { requireFitForLive } from './live-floor.js';
import { keepPostgresUp } from './keep-postgres-up.js';
import { bringUpToDate, openDatabase, readFloorRow, runtimeUrlOf, type OpenedDatabase } from './prepare-database.js';
import { processEnvironments } from './process-environments.js';
import { repoRoot } from './repo-root.js';
import { stopRecorded, writeRunRecord } from './run-record.js';
import { startupTable } from './startup-table.js';
import { StopRequest } from './stop-request.js';

const say = (line: string) => console.log(`· ${line}`);

/** The whole floor on this machine, until somebody asks it to stop. Gives the exit code. */
export async function startFloor(): Promise<number> {
  const began = Date.now();
  const stop = new StopRequest();
  const running: Running = { database: null, processes: [], isClosing: false };
  stop.onSecond = () => killAll(running);
  let letGo: () => void = () => undefined;
  let opening: Promise<unknown> = Promise.resolve();
  try {
    const settings = openSettings(process.env);
    letGo = await holdDataDir(settings.config.dataDir);
    opening = openFloor(settings, running, stop);
    const table = await stop.unlessStopped(opening);
    if (table !== null) {
      console.log(`${table}\n· Sẵn sàng sau ${((Date.now() - began) / 1000).toFixed(1)} giây; Ctrl-C để dừng / ready, Ctrl-C to stop`);
      await Promise.race([stop.asked, running.failed ?? new Promise<never>(() => undefined)]);
    }
    if (stop.isAsked) say('Đang dừng / stopping');
    return 0;
  } finally {
    await closeFloor(running, opening);
    letGo();
    stop.release();
  }
}

type Running = {
  database: OpenedDatabase | null;
  /** In the order in which they are stopped. */
  processes: FloorProcess[];
  isClosing: boolean;
  recordFile?: string;
  /** Rejects when PostgreSQL cannot be kept up. */
  failed?: Promise<never>;
};

async function openFloor(settings: FloorSettings, running: Running, stop: StopRequest): Promise<string> {
  const { config } = settings;
  const recordFile = join(config.dataDir, 'run.json');
  const left = await stopRecorded(recordFile);
  if (left.length > 0) say(`Đã dừng phần còn sót của lần chạy trước / stopped what an earlier start left: ${left.join(', ')}`);
  running.recordFile = recordFile;
  await checkPorts([
    { variable: 'PORT', port: config.port, host: config.host },
    { variable: 'API_PORT', port: config.apiPort, host: '127.0.0.1' },
    { variable: 'WORKER_PORT', port: config.workerPort, host: '127.0.0.1' },
  ]);
  if (config.redisUrl) await checkRedis(config.redisUrl);

  running.database = await openDatabase(settings, say);
  const floor = await readFloorRow(running.database.ownerUrl);
  const isLive = floor?.mode === 'live';
  const publicUrl = isLive && !settings.hasPublicUrl && floor ? floor.publicUrl : config.publicUrl;
  // before anything is written: a wrong secret would lock out the processes of a floor that runs elsewhere
  if (isLive && floor) requireFitForLive({ publicUrl, hasSecret: settings.givenSecret !== undefined, demoPeople: floor.demoPeople });

  const floorSecret = floorSecretOf(settings);
  running.database = await bringUpToDate(running.database, settings, floorSecret, say);
  const { ownerUrl } = running.database;
  const mediaDir = join(config.dataDir, 'media');
  if (floor === null) {
    say('Bày sàn thử nghiệm Lai Châu / laying out the Lai Châu demo floor');
    const made = await seedDemoFloor({ ownerUrl, today: new Date(), mediaDir, publicUrl: config.publicUrl, hashPassword });
    say(`  ${made.booths} gian, ${made.products} mặt hàng / booths, products`);
  } else if (floor.mode === 'demo') {
    // pictures are copied after the floor is committed: a start that was cut off may lack some
    await copySeedPictures(mediaDir);
  }
  if (floor?.mode !== 'live' && config.filesS3) await sendSeedPictures(fileStoreOf(config));
  if (stop.isAsked) return '';

  if (running.database.embedded) {
    running.failed = keepPostgresUp(running, settings, say);
    running.failed.catch(() => undefined);
  }
  const { api, worker, storefront } = floorProcesses({ settings, floorSecret, publicUrl, runtimeUrl: runtimeUrlOf(settings, ownerUrl), onChange: () => record(running) });
  running.processes = [storefront, api, worker];
  say('api, worker, storefront');
  for (const one of [api, worker, storefront]) one.start();
  await Promise.all([api, worker, storefront].map((one) => one.untilHealthy().then(() => say(`  ${one.name} ✓`))));
  return startupTable({ config, publicUrl, isLive, embedded: running.database.embedded });
}

function floorProcesses(given: { settings: FloorSettings; floorSecret: string; publicUrl: string; runtimeUrl: string; onChange: () => void }) {
  const { config } = given.settings;
  const { withDatabase, withoutDatabase } = processEnvironments({ ...given, base: process.env });
  const make = (name: string, env: Record<string, string | undefined>, healthUrl: string) =>
    new FloorProcess({
      name,
      script: join(repoRoot, 'apps', name, 'dist', 'main.js'),
      env,
      logFile: join(config.dataDir, 'logs', `${name}.log`),
      healthUrl,
      onChange: given.onChange,
      say,
    });
  const shopHost = ['0.0.0.0', '::', '[::]'].includes(config.host) ? '127.0.0.1' : config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    api: make('api', withDatabase, `http://127.0.0.1:${config.apiPort}/readyz`),
    worker: make('worker', withDatabase, `http://127.0.0.1:${config.workerPort}/readyz`),
    storefront: make('storefront', withoutDatabase, `http://${shopHost}:${config.port}/healthz`),
  };
}

function record(running: Running): void {
  if (!running.recordFile) return;
  writeRunRecord(
    running.recordFile,
    running.processes.flatMap((one) => one.running ?? []),
  );
}

/** Stops what runs, in order. A start that is still under way comes to its next step first, so that nothing is begun behind our back. */
async function closeFloor(running: Running, opening: Promise<unknown>): Promise<void> {
  running.isClosing = true;
  for (const one of running.processes) await one.stop();
  await opening.catch(() => undefined);
  await running.database?.embedded?.stop();
  if (running.recordFile) rmSync(running.recordFile, { force: true });
}

function killAll(running: Running): void {
  for (const one of running.processes) one.kill();
  running.database?.embedded?.kill();
}
