import { setTimeout as wait } from 'node:timers/promises';
import { countBoothAnswerTimes } from '@chophien/booths';
import { sweepApplications } from '@chophien/booths/admission';
import { warnOfLapsing } from '@chophien/catalog/recognitions';
import { readMessageFigures } from '@chophien/notifications';
import {
  Db,
  DeliveryRunner,
  FloorQueue,
  Loop,
  Metrics,
  Relay,
  Settings,
  SmtpMailer,
  Sweeper,
  TryLater,
  databaseNameOf,
  errorReason,
  fileStoreOf,
  killTestPlan,
  readOutboxFigures,
  runtimeDatabaseUrl,
  sweepFiles,
  type FileStore,
  type HandlerRegistry,
  type Logger,
  type ServerConfig,
  type SystemActor,
} from '@chophien/platform';
import { picturesInDrafts } from '@chophien/catalog';
import { endUnansweredOrders, expireUnpaidOrders, picturesOnOrderLines } from '@chophien/orders';
import { endCardPages, reconcileCards } from '@chophien/orders/card';
import { BoothCarriers } from '@chophien/delivery/carriers';
import { lookAtSilentParcels } from '@chophien/orders/carrier';
import { StripeCard } from '@chophien/payments/card';
import { clearExports } from '@chophien/reports';
import { clearImports } from '@chophien/catalog/import';
import { RollUpVisits } from '@chophien/visits';
import { floorHandlers, publishedTopics } from './handlers.js';
import { clearStaleRows } from './housekeeping.js';

const concurrency = 6;
const drainMs = 15_000;

type Stoppable = { stop(): Promise<void> };

/**
 * The background process: relay, runner, sweeper, schedules. It starts whether or not database and queue are there, says so at /readyz,
 * and goes to work as soon as they answer.
 */
export class FloorWorker {
  readonly metrics = new Metrics('worker');
  private readonly registry: HandlerRegistry;
  private readonly files: FileStore;
  private readonly running: Stoppable[] = [];
  private db: Db | undefined;
  private queue: FloorQueue | undefined;
  private stopping = false;

  constructor(
    private readonly config: ServerConfig,
    private readonly log: Logger,
    /** Prefix of the runtime roles where it is not the database's own name: in tests. */
    private readonly rolePrefix?: string,
  ) {
    const sender = config.smtpUrl ? new SmtpMailer({ smtpUrl: config.smtpUrl, from: config.mailFrom }) : undefined;
    this.files = fileStoreOf(config);
    this.registry = floorHandlers({ sender, publicUrl: config.publicUrl, dataDir: config.dataDir, files: this.files, carriers: config, log });
    this.watchFigures();
  }

  /** Connects, as often as it takes, and goes to work. Returns when all is running or `stop` was called. */
  async start(): Promise<void> {
    const url = runtimeDatabaseUrl(this.config.databaseUrl, this.config.floorSecret, 'worker', this.rolePrefix);
    const db = await this.untilThere('database', () => Db.connect({ url, applicationName: 'chophien worker', poolSize: concurrency + 2 }));
    if (!db) return;
    this.db = db;
    this.startSchedules(db);

    const { redisUrl } = this.config;
    const prefix = `chophien-${databaseNameOf(this.config.databaseUrl)}`;
    const queue = await this.untilThere('queue', () => FloorQueue.connect({ redisUrl, databaseUrl: url, prefix, log: this.log }));
    if (!queue) return;
    this.queue = queue;
    const runner = new DeliveryRunner(db, this.registry, this.log, (handler, outcome) => this.metrics.deliveries.inc({ handler, outcome }));
    const isTaking = await this.untilThere('queue', async () => {
      await queue.run(async (job) => void (await runner.run(job)), {
        concurrency,
        lockMs: killTestPlan.lockMs,
        backoff: (_attempt, error) => (error instanceof TryLater ? error.afterMs : 5_000),
      });
      return true;
    });
    if (!isTaking) return;
    this.begin(new Relay(db, this.registry, queue, this.log, publishedTopics));
    // the kill test's control goes without the sweeper too: this is `queue.add` after a commit
    if (!killTestPlan.unguarded) this.begin(new Sweeper(db, queue, this.log, { openForSeconds: killTestPlan.sweepSeconds ?? 20, everyMs: killTestPlan.sweepSeconds ? 1_000 : 5_000 }));
    this.begin(new Loop('queue watch', 5_000, async () => queue.revive(), this.log));
    this.log.info({ backing: redisUrl ? 'redis' : 'postgresql' }, 'at work');
  }

  /** What is missing to do the work: 'database', 'queue', 'stopping'. */
  async missing(): Promise<string[]> {
    if (this.stopping) return ['stopping'];
    const [database, queue] = await Promise.all([this.db ? inTime(this.db.isReachable(), 3_000) : false, this.queue ? this.queue.isReady() : false]);
    return [...(database ? [] : ['database']), ...(queue ? [] : ['queue'])];
  }

  /** Takes nothing new, lets what runs end within 15 seconds, closes. What was left open is taken over by another worker or the next start. */
  async stop(): Promise<void> {
    if (this.stopping) return;
    this.stopping = true;
    await Promise.race([Promise.all(this.running.map((one) => one.stop())), atMost(5_000)]);
    await this.queue?.close(drainMs);
    await Promise.race([this.db?.close(), atMost(2_000)]);
  }

  private begin(one: Stoppable & { start(): void }): void {
    if (this.stopping) return;
    this.running.push(one);
    one.start();
  }

  private startSchedules(db: Db): void {
    const visits = new RollUpVisits(db, new Settings(db));
    this.begin(new Loop('visit roll-up', 10_000, () => visits.run(), this.log));
    this.begin(new Loop('visit forgetting', 3_600_000, async () => void (await visits.forget()), this.log));
    this.begin(new Loop('housekeeping', 600_000, () => clearStaleRows(db), this.log));
    const clock: SystemActor = { kind: 'system', name: 'clock', requestId: 'worker' };
    this.begin(new Loop('unpaid orders', 30_000, async () => void (await expireUnpaidOrders(db, clock)), this.log));
    if (this.config.card) {
      const card = new StripeCard(this.config.card);
      this.begin(new Loop('card pages', 30_000, async () => void (await endCardPages(db, card, this.log)), this.log));
      this.begin(new Loop('card reconciliation', 300_000, async () => void (await reconcileCards(db, card, { kind: 'system', name: 'card-reconciliation', requestId: 'worker' })), this.log));
    }
    if (this.config.ghnUrl !== undefined) {
      const carriers = new BoothCarriers(db, this.config);
      this.begin(new Loop('silent parcels', 300_000, () => lookAtSilentParcels(db, carriers, { kind: 'system', name: 'carrier-sweep', requestId: 'worker' }, this.log), this.log));
    }
    this.begin(new Loop('unanswered orders', 60_000, async () => void (await endUnansweredOrders(db, new Settings(db), clock)), this.log));
    this.begin(new Loop('applications housekeeping', 3_600_000, async () => void (await sweepApplications(db)), this.log));
    this.begin(new Loop('booth answer times', 3_600_000, () => countBoothAnswerTimes(db), this.log));
    // once a day is what it comes to: a warning that was given is not due again, and one of a day without a worker is due at the next start
    this.begin(new Loop('certificate warnings', 3_600_000, async () => void (await warnOfLapsing(db)), this.log));
    this.begin(new Loop('files housekeeping', 600_000, async () => void (await sweepFiles(db, [picturesOnOrderLines, picturesInDrafts])), this.log));
    this.begin(new Loop('imports housekeeping', 3_600_000, () => clearImports(db, this.files), this.log));
    this.begin(new Loop('exports housekeeping', 600_000, () => clearExports(db, this.config.dataDir), this.log));
  }

  private watchFigures(): void {
    const withDb = async <T>(read: (db: Db) => Promise<T>): Promise<T> => {
      if (!this.db) throw new Error('not connected');
      return read(this.db);
    };
    this.metrics.watch('chophien_outbox_lag_seconds', 'Age of the oldest event that was not relayed', async () => [{ value: (await withDb(readOutboxFigures)).lagSeconds }]);
    this.metrics.watch(
      'chophien_outbox_open',
      'Events and deliveries that are not at their end',
      async () => {
        const { waiting, pending, dead } = await withDb(readOutboxFigures);
        return Object.entries({ waiting, pending, dead }).map(([state, value]) => ({ labels: { state }, value }));
      },
      ['state'],
    );
    this.metrics.watch(
      'chophien_messages_open',
      'Messages that are not at their end',
      async () => {
        const { queued, sending, failed, notReached } = await withDb(readMessageFigures);
        return Object.entries({ queued, sending, failed, not_reached: notReached }).map(([state, value]) => ({ labels: { state }, value }));
      },
      ['state'],
    );
    this.metrics.watch('chophien_possible_doubles', 'E-mails that may have arrived twice', async () => [{ value: (await withDb(readMessageFigures)).possibleDoubles }]);
    this.metrics.watch('chophien_ready', '1 when the process can do its work', async () => [{ value: (await this.missing()).length === 0 ? 1 : 0 }]);
  }

  /** Tries until it works, or until the process stops. */
  private async untilThere<T>(what: string, connect: () => Promise<T>): Promise<T | undefined> {
    for (let attempt = 1; !this.stopping; attempt++) {
      try {
        return await connect();
      } catch (error) {
        if (attempt === 1 || attempt % 15 === 0) this.log.warn({ what, attempt, reason: errorReason(error) }, 'not there yet, trying again');
        await wait(Math.min(250 * attempt, 2_000));
      }
    }
    return undefined;
  }
}

/** For races: a clock that nobody waits for must not keep the process alive. */
function atMost(ms: number): Promise<void> {
  return wait(ms, undefined, { ref: false });
}

function inTime(answer: Promise<boolean>, ms: number): Promise<boolean> {
  return Promise.race([answer, atMost(ms).then(() => false)]);
}
