import { setTimeout as wait } from 'node:timers/promises';
import { databaseNameOf, type KillPoint } from '@chophien/platform';
import { Redis } from 'ioredis';
import { runExportTrial } from './kill-test/export-trial.js';
import { runImportTrial } from './kill-test/import-trial.js';
import { MailTrap } from './kill-test/mail-trap.js';
import { TrialFloor, floorSecret } from './kill-test/trial-floor.js';
import { judgeKeptMail, judgeSmtp, type Verdict } from './kill-test/verdict.js';
import { WorkerProcess, type Death, type WorkerSettings } from './kill-test/worker-process.js';

/**
 * Kills a real worker with -9, thirty times a backing, while orders come in; then counts every letter. Its control takes the guards away
 * and must show real doubles or losses: else the test itself proves nothing, and fails.
 *
 * `node dist/kill-test.js` with TEST_DATABASE_URL (a server on which it may make databases and roles) and, for the second backing,
 * TEST_REDIS_URL.
 */
type Trial = { name: string; redisUrl?: string | undefined; smtp: boolean; unguarded: boolean; deaths: Death[] };

const ordersPerSecond = 15;

function deaths(points: KillPoint[], kills: number): Death[] {
  // each place in turn, early and late in the stream of its passes; every fourth comes from outside at any moment
  return Array.from({ length: kills }, (_, n) =>
    n % 4 === 3 ? { afterMs: 50 + ((n * 173) % 900) } : { at: points[n % points.length]!, hit: points[n % points.length] === 'relay-rows-written' ? 1 + (n % 3) : 1 + ((n * 7) % 30) },
  );
}

async function runTrial(trial: Trial, maintenanceUrl: string): Promise<{ kills: number; verdict: Verdict; seconds: number }> {
  const began = Date.now();
  const floor = await TrialFloor.open(maintenanceUrl, trial.smtp ? 'live' : 'demo');
  const trap = trial.smtp ? await MailTrap.open() : undefined;
  const logs: string[] = [];
  try {
    // the guard taken away in the database too: without it the ledger itself would refuse a double
    if (trial.unguarded) await floor.sql('ALTER TABLE message DROP CONSTRAINT message_outbox_id_template_audience_channel_recipient_key_key');
    const settings: WorkerSettings = { databaseUrl: withoutUser(floor.url), floorSecret, redisUrl: trial.redisUrl, smtpUrl: trap?.url, unguarded: trial.unguarded };
    floor.startPublishing(ordersPerSecond);
    for (const death of trial.deaths) logs.push((await WorkerProcess.startAndDie(settings, death)).log);
    const last = await WorkerProcess.start(settings);
    await last.untilReady();
    await floor.stopPublishing();
    await untilQuiet(floor, trial.unguarded);
    logs.push(await last.stop());
    const verdict = trap ? await judgeSmtp(floor, trap) : await judgeKeptMail(floor);
    if (/@(shopper|booth)\.example|Lò Thị Mai|(\+84|0)91\d{7}/.test(logs.join(''))) verdict.wrong.push('personal data in the log');
    return { kills: trial.deaths.length, verdict, seconds: Math.round((Date.now() - began) / 1000) };
  } finally {
    await floor.stopPublishing();
    await trap?.close();
    if (trial.redisUrl) await forgetQueue(trial.redisUrl, `chophien-${databaseNameOf(floor.url)}`);
    await floor.close();
  }
}

/** Until nothing is open; the control never gets there, so there it is enough that nothing moves for five seconds. */
async function untilQuiet(floor: TrialFloor, unguarded: boolean): Promise<void> {
  const end = Date.now() + 90_000;
  let still = 0;
  let before = -1;
  while (Date.now() < end) {
    const open = await floor.open();
    if (open === 0) return;
    still = open === before ? still + 1 : 0;
    if (unguarded && still >= 20) return;
    before = open;
    await wait(250);
  }
}

async function forgetQueue(redisUrl: string, prefix: string): Promise<void> {
  const client = new Redis(redisUrl);
  const keys = await client.keys(`${prefix}:*`);
  if (keys.length > 0) await client.del(...keys);
  client.disconnect();
}

function withoutUser(url: string): string {
  const address = new URL(url);
  address.username = '';
  address.password = '';
  return address.toString();
}

async function main(): Promise<number> {
  const maintenanceUrl = process.env['TEST_DATABASE_URL'];
  if (!maintenanceUrl) {
    say('TEST_DATABASE_URL is missing: the address of a PostgreSQL server on which databases may be made');
    return 1;
  }
  const redis = process.env['TEST_REDIS_URL'];
  if (!redis) say('TEST_REDIS_URL is not set: the Redis half is left out');
  const kills = Number(process.env['KILL_TEST_KILLS'] ?? 30);
  const kept: KillPoint[] = ['relay-rows-written', 'claimed', 'effect-done', 'committed'];
  const smtp: KillPoint[] = ['before-send', 'after-send', 'claimed', 'marked', 'effect-done'];
  const trials: Trial[] = [];
  for (const [backing, redisUrl] of [['PostgreSQL', undefined], ...(redis ? [['Redis', redis] as const] : [])] as const) {
    trials.push({ name: `${backing}, kept mail`, redisUrl, smtp: false, unguarded: false, deaths: deaths(kept, kills) });
    trials.push({ name: `${backing}, SMTP`, redisUrl, smtp: true, unguarded: false, deaths: deaths(smtp, 8) });
    trials.push({ name: `${backing}, control without guards`, redisUrl, smtp: false, unguarded: true, deaths: deaths(['effect-done', 'relay-rows-written'], 6) });
  }

  let failed = 0;
  say(row(['', 'kills', 'orders', 'messages', 'letters', 'lost', 'doubled', 'counted', 's', '']));
  for (const trial of trials) {
    const { kills: done, verdict, seconds } = await runTrial(trial, maintenanceUrl);
    const { orders, messages, letters, possibleDoubles, wrong } = verdict;
    const shows = letters.lost + letters.doubled > 0;
    const good = trial.unguarded ? shows : wrong.length === 0;
    if (!good) failed += 1;
    const words = trial.unguarded ? (shows ? 'ok: does harm, as it must' : 'FAILED: the control shows no harm') : good ? 'ok' : `FAILED: ${wrong.join('; ')}`;
    say(row([trial.name, done, orders, `${messages.found}/${messages.wanted}`, letters.wanted, letters.lost, letters.doubled, possibleDoubles, seconds, words]));
  }
  for (const [name, runFileTrial] of [['an export', runExportTrial], ['an import', runImportTrial]] as const) {
    const { kills: done, rows, seconds, wrong } = await runFileTrial(maintenanceUrl, withoutUser);
    if (wrong.length > 0) failed += 1;
    say(`${`PostgreSQL, ${name}`.padEnd(37)} ${String(done).padStart(6)} ${String(rows).padStart(7)} rows, ${seconds} s  ${wrong.length === 0 ? 'ok' : `FAILED: ${wrong.join('; ')}`}`);
  }
  say(failed === 0 ? 'kill test passed' : `kill test: ${failed} trials failed`);
  return failed === 0 ? 0 : 1;
}

function row(cells: (string | number)[]): string {
  const widths = [37, 6, 7, 12, 8, 6, 8, 8, 4, 0];
  return cells.map((cell, index) => (index === 0 ? String(cell).padEnd(widths[index]!) : String(cell).padStart(widths[index]!))).join(' ').trimEnd();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);
