import type { Job, Queue, Worker, WorkerOptions, QueueOptions } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { scrub } from './logger-scrub.js';
import { SteadyClient } from './steady-client.js';

/** The one queue of the floor; its name is a key in both backings and stays. */
export const floorQueueName = 'floor';

/** A delivery as the queue carries it: ids only, so nothing in the queue ages or tells about a person. */
export type DeliveryJob = { outboxId: string; handler: string };

export type QueueConnection = {
  /** Redis when given, else BullMQ's PostgreSQL backing in the schema `bullmq` of `databaseUrl`. */
  redisUrl?: string | undefined;
  /** Address of the worker's database role. */
  databaseUrl: string;
  /** Key prefix in Redis, so that tests and floors can share one. */
  prefix?: string;
  log: Logger;
};

export type RunOptions = {
  concurrency: number;
  /** How long a job may be silent before another process takes it over, in milliseconds. */
  lockMs?: number;
  /** Wait before the next attempt, in milliseconds. */
  backoff(attempt: number, error: Error | undefined): number;
};

const addTimeoutMs = 5_000;
const readyTimeoutMs = 10_000;

/**
 * BullMQ behind the few verbs that the floor uses, the same on both backings. Losing what it holds is no loss: deliveries are rows in
 * PostgreSQL, and the sweeper fills the queue again.
 */
export class FloorQueue {
  private worker: Worker<DeliveryJob> | undefined;
  private closing = false;
  private readonly errors: ErrorDigest;

  private constructor(
    private readonly queue: Queue<DeliveryJob>,
    private readonly makeWorker: (processor: (job: Job<DeliveryJob>) => Promise<unknown>, options: Partial<WorkerOptions>) => Worker<DeliveryJob>,
    private readonly ready: () => Promise<boolean>,
    private readonly end: () => Promise<void>,
    private readonly log: Logger,
  ) {
    this.errors = new ErrorDigest(log);
    queue.on('error', (error) => this.errors.note(error));
  }

  /**
   * Connects. Throws when the backing is not there at that moment: the caller tries again, and meanwhile outbox rows simply wait. Once
   * connected it finds its way back by itself. BullMQ is loaded here, so that a process without a queue does not carry it.
   */
  static async connect(connection: QueueConnection): Promise<FloorQueue> {
    const bull = await import('bullmq');
    return connection.redisUrl ? FloorQueue.onRedis(bull, connection, connection.redisUrl) : FloorQueue.onPostgres(bull, connection);
  }

  private static async onRedis(bull: typeof import('bullmq'), { prefix, log }: QueueConnection, redisUrl: string): Promise<FloorQueue> {
    const { Redis: RedisClient } = await import('ioredis');
    const base = { lazyConnect: true, maxRetriesPerRequest: null, connectTimeout: 5_000, retryStrategy: (times: number) => Math.min(200 * times, 2_000) };
    // the adding side refuses at once while Redis is away: the rows stay, and nothing piles up in memory
    const adding = new RedisClient(redisUrl, { ...base, enableOfflineQueue: false });
    const working = new RedisClient(redisUrl, base);
    const digest = new ErrorDigest(log);
    for (const client of [adding, working]) client.on('error', (error: Error) => digest.note(error));
    try {
      await Promise.all([adding.connect(), working.connect()]);
    } catch (error) {
      for (const client of [adding, working]) client.disconnect();
      throw error;
    }
    const queue = new bull.Queue<DeliveryJob>(floorQueueName, { connection: adding, ...(prefix ? { prefix } : {}) });
    await queue.waitUntilReady();
    return new FloorQueue(
      queue,
      (processor, workerOptions) => new bull.Worker<DeliveryJob>(floorQueueName, processor, { connection: working, ...(prefix ? { prefix } : {}), ...workerOptions }),
      async () => answers(adding),
      async () => {
        for (const client of [adding, working]) client.disconnect();
      },
      log,
    );
  }

  private static async onPostgres(bull: typeof import('bullmq'), { databaseUrl, log }: QueueConnection): Promise<FloorQueue> {
    const connection = (max: number) => ({
      connectionString: databaseUrl,
      schema: 'bullmq',
      Client: SteadyClient,
      migrate: false,
      max,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 10_000,
      // a server that went silent: the client gives up by itself and opens another connection
      query_timeout: 15_000,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      application_name: 'chophien queue',
    });
    // BullMQ's option type speaks of Redis; its PostgreSQL factory takes this object in the same place
    const queue = new bull.Queue<DeliveryJob>(floorQueueName, { connection: connection(2) as unknown as QueueOptions['connection'] }, bull.createPostgresBackend as never);
    try {
      await queue.waitUntilReady();
    } catch (error) {
      await queue.close().catch(() => undefined);
      throw error;
    }
    return new FloorQueue(
      queue,
      (processor, workerOptions) =>
        new bull.Worker<DeliveryJob>(
          floorQueueName,
          processor,
          { connection: connection(4) as unknown as WorkerOptions['connection'], ...workerOptions } as WorkerOptions,
          bull.createPostgresBackend as never,
        ),
      async () => inTime(queue.getJobCounts('active').then(() => true), 2_000).catch(() => false),
      async () => undefined,
      log,
    );
  }

  /**
   * Puts deliveries into the queue, one job each. A delivery that the queue knows is left as it is. Throws when the queue does not take
   * them within five seconds; they may be there all the same, which does no harm.
   */
  async add(deliveries: readonly DeliveryJob[]): Promise<void> {
    if (deliveries.length === 0) return;
    await inTime(
      this.queue.addBulk(
        deliveries.map(({ outboxId, handler }) => ({
          name: handler,
          data: { outboxId, handler },
          opts: {
            // neither a bare integer nor with a colon: BullMQ refuses both
            jobId: `o${outboxId}-${handler}`,
            // how often and how long is the runner's business; a finished job leaves no trace, so the sweeper may add it again
            attempts: 1_000_000,
            backoff: { type: 'floor' },
            removeOnComplete: true,
            removeOnFail: true,
          },
        })),
      ),
      addTimeoutMs,
    );
  }

  /**
   * Begins to work jobs off. `process` throws to have a job come back later. Throws when the backing goes away while the worker connects: the caller
   * tries again. BullMQ remembers a first connection that failed for good, and its loop, asked to go on, would then fail and turn without ever letting
   * the process do anything else.
   */
  async run(process: (job: DeliveryJob) => Promise<void>, options: RunOptions): Promise<void> {
    const lockMs = options.lockMs ?? 15_000;
    const worker = this.makeWorker(async (job) => process(job.data), {
      autorun: false,
      concurrency: options.concurrency,
      lockDuration: lockMs,
      stalledInterval: Math.ceil(lockMs / 2),
      // a job whose process dies is simply taken over; poison is counted by the runner, in PostgreSQL
      maxStalledCount: 1_000_000,
      drainDelay: 5,
      runRetryDelay: 1_000,
      settings: { backoffStrategy: (attempt: number, _type?: string, error?: Error) => options.backoff(attempt, error) },
    });
    worker.on('error', (error) => this.errors.note(error));
    try {
      await inTime(worker.waitUntilReady(), readyTimeoutMs);
    } catch (error) {
      await inTime(worker.close(true), 2_000).catch(() => undefined);
      throw error;
    }
    // stopped meanwhile
    if (this.closing) return void (await inTime(worker.close(true), 2_000).catch(() => undefined));
    this.worker = worker;
    this.loop(worker);
  }

  private loop(worker: Worker<DeliveryJob>): void {
    worker.run().catch((error: Error) => this.errors.note(error));
  }

  /** Starts the loop again where an error ended it; call it now and then. */
  revive(): void {
    const { worker } = this;
    if (!worker || this.closing || worker.isRunning()) return;
    this.log.warn('queue worker had stopped; starting it again');
    this.loop(worker);
  }

  /** True when the backing answers within two seconds. */
  async isReady(): Promise<boolean> {
    return this.ready();
  }

  /** Jobs that wait, run or are put off, by state. Throws when the backing is away. */
  async counts(): Promise<Record<string, number>> {
    return inTime(this.queue.getJobCounts('waiting', 'active', 'delayed'), 2_000);
  }

  /** Takes no new job, lets the running ones end within `drainMs`, closes. */
  async close(drainMs = 20_000): Promise<void> {
    this.closing = true;
    if (this.worker) await inTime(this.worker.close(), drainMs).catch(() => this.log.warn('jobs were still running; they will be taken over'));
    await inTime(this.queue.close(), 2_000).catch(() => undefined);
    await this.end();
  }
}

async function answers(client: Redis): Promise<boolean> {
  if (client.status !== 'ready') return false;
  return inTime(
    client.ping().then(() => true),
    2_000,
  ).catch(() => false);
}

/** Rejects after the time; what was begun goes on by itself, its late failure unheard. */
async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** An outage raises the same error many times a second: one line of each kind in ten seconds is enough. */
class ErrorDigest {
  private readonly last = new Map<string, number>();
  constructor(private readonly log: Logger) {}

  note(error: Error): void {
    const kind = `${error.name}:${(error as { code?: string }).code ?? ''}`;
    const now = Date.now();
    if (now - (this.last.get(kind) ?? 0) < 10_000) return;
    this.last.set(kind, now);
    this.log.warn({ error: error.name, code: (error as { code?: string }).code, reason: scrub(error.message) }, 'queue backing');
  }
}
