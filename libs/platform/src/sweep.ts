import type { Logger } from 'pino';
import type { Db } from './db.js';
import type { DeliveryJob, FloorQueue } from './jobs-queue.js';
import { Loop } from './jobs-loop.js';

const batchSize = 500;

const readOpen = {
  name: 'sweep.read-open',
  text: `SELECT outbox_id AS "outboxId", handler FROM outbox_delivery
         WHERE state = 'pending' AND enqueued_at < now() - make_interval(secs => $1) ORDER BY enqueued_at LIMIT $2`,
};
const markSwept = {
  name: 'sweep.mark',
  text: `UPDATE outbox_delivery d SET enqueued_at = now() FROM unnest($1::bigint[], $2::text[]) AS swept (outbox_id, handler)
         WHERE d.outbox_id = swept.outbox_id AND d.handler = swept.handler AND d.state = 'pending'`,
};

/**
 * Brings open deliveries back to the queue when they have been open for a while: after a crash between row and job, after the queue was
 * emptied, after "send again". The queue ignores those that it still knows, so nothing has to be asked first.
 */
export class Sweeper {
  private readonly loop: Loop;

  constructor(
    private readonly db: Db,
    private readonly queue: FloorQueue,
    log: Logger,
    private readonly options: { openForSeconds: number; everyMs: number } = { openForSeconds: 20, everyMs: 5_000 },
  ) {
    this.loop = new Loop('sweeper', options.everyMs, async () => (await this.sweepOnce()) === batchSize, log);
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Sweeps one batch; gives how many deliveries it handed to the queue. Throws when the queue does not take them: they stay due. */
  async sweepOnce(): Promise<number> {
    const open = await this.db.read<DeliveryJob>(readOpen, [this.options.openForSeconds, batchSize]);
    if (open.length === 0) return 0;
    await this.queue.add(open);
    await this.db.read(markSwept, [open.map((row) => row.outboxId), open.map((row) => row.handler)]);
    return open.length;
  }
}
