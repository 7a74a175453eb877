import type { Logger } from 'pino';
import type { SystemActor } from './actor.js';
import { rows, sqlState, type Db, type Tx } from './db.js';
import { PermanentFailure, TryLater, type Handler, type HandlerRegistry } from './jobs-handlers.js';
import type { DeliveryJob } from './jobs-queue.js';
import { killPoint, killTestPlan } from './jobs-test-points.js';
import { errorReason } from './logger-scrub.js';

export type Outcome = 'done' | 'already_done' | 'retried' | 'dead';

const longestWaitMs = 600_000;

type Delivery = { state: string; attempts: number; payload: unknown; requestId: string | null };

const readDelivery = {
  name: 'jobs.read-delivery',
  text: `SELECT d.state, d.attempts, o.payload, o.request_id AS "requestId"
         FROM outbox_delivery d JOIN outbox o ON o.id = d.outbox_id WHERE d.outbox_id = $1 AND d.handler = $2`,
};

/**
 * Runs one delivery. The mark "done" is the first statement of the effect's own transaction: whoever finds it set does nothing, and a
 * crash takes the mark away together with the effect. Failures are counted in PostgreSQL, so they outlive the queue.
 */
export class DeliveryRunner {
  constructor(
    private readonly db: Db,
    private readonly registry: HandlerRegistry,
    private readonly log: Logger,
    private readonly onOutcome: (handler: string, outcome: Outcome, seconds: number) => void = () => undefined,
  ) {}

  /** Throws TryLater when the delivery has to come back; every other end is an outcome. */
  async run(job: DeliveryJob): Promise<Outcome> {
    const began = performance.now();
    const handler = this.registry.named(job.handler);
    try {
      const outcome = await this.attempt(job, handler);
      this.note(job, outcome, began);
      return outcome;
    } catch (error) {
      if (error instanceof TryLater) throw error;
      if (isOutage(error)) throw new TryLater('the database was away', 2_000);
      const waitMs = await this.recordFailure(job, handler, error);
      if (waitMs === undefined) {
        this.note(job, 'dead', began);
        return 'dead';
      }
      this.note(job, 'retried', began);
      throw new TryLater(job.handler, waitMs);
    }
  }

  private async attempt(job: DeliveryJob, handler: Handler | undefined): Promise<Outcome> {
    if (!handler) throw new PermanentFailure('no handler bears this name');
    if (killTestPlan.unguarded) return this.attemptUnguarded(job, handler);
    if (handler.effect.kind === 'transaction') {
      const { run } = handler.effect;
      const did = await this.db.tx(async (tx) => {
        const claimed = await claim(tx, job);
        if (!claimed) return false;
        killPoint('claimed');
        await run({ tx, outboxId: job.outboxId, attempt: claimed.attempts, actor: actorOf(job, claimed.requestId) }, claimed.payload);
        killPoint('effect-done');
        return true;
      });
      killPoint('committed');
      return did ? 'done' : 'already_done';
    }
    const [delivery] = await this.db.read<Delivery>(readDelivery, [job.outboxId, job.handler]);
    if (delivery?.state !== 'pending') return 'already_done';
    let finished = false;
    const finish = async (tx: Tx): Promise<boolean> => {
      finished = true;
      return (await claim(tx, job)) !== undefined;
    };
    const context = { db: this.db, outboxId: job.outboxId, attempt: delivery.attempts + 1, actor: actorOf(job, delivery.requestId), finish };
    await handler.effect.run(context, delivery.payload);
    if (!finished) await this.db.tx((tx) => claim(tx, job));
    return 'done';
  }

  /** The kill test's control: effect first, mark afterwards, nobody asks. Shows what the guard is good for. */
  private async attemptUnguarded(job: DeliveryJob, handler: Handler): Promise<Outcome> {
    const [delivery] = await this.db.read<Delivery>(readDelivery, [job.outboxId, job.handler]);
    if (!delivery) return 'already_done';
    const context = { outboxId: job.outboxId, attempt: delivery.attempts + 1, actor: actorOf(job, delivery.requestId) };
    if (handler.effect.kind === 'transaction') {
      const { run } = handler.effect;
      await this.db.tx((tx) => run({ ...context, tx }, delivery.payload));
    } else await handler.effect.run({ ...context, db: this.db, finish: async () => true }, delivery.payload);
    killPoint('effect-done');
    await this.db.tx((tx) => claim(tx, job));
    return 'done';
  }

  /** Counts the failure. Gives the wait before the next attempt in milliseconds, or undefined when it is a dead letter now. */
  private async recordFailure(job: DeliveryJob, handler: Handler | undefined, error: unknown): Promise<number | undefined> {
    const reason = errorReason(error);
    const hopeless = error instanceof PermanentFailure;
    const mark = (tx: Tx) =>
      rows<{ state: string; attempts: number; payload: unknown }>(
        tx,
        `UPDATE outbox_delivery d SET attempts = d.attempts + 1, last_error = $3,
           state = CASE WHEN $4 OR d.attempts + 1 >= $5 THEN 'dead' ELSE 'pending' END,
           finished_at = CASE WHEN $4 OR d.attempts + 1 >= $5 THEN now() END
         FROM outbox o WHERE d.outbox_id = $1 AND d.handler = $2 AND d.state = 'pending' AND o.id = d.outbox_id
         RETURNING d.state, d.attempts, o.payload`,
        [job.outboxId, job.handler, reason, hopeless, handler?.attempts ?? 1],
      ).then((found) => found[0]);
    let marked;
    try {
      marked = await this.db.tx(async (tx) => {
        const found = await mark(tx);
        if (found?.state === 'dead') await handler?.dead(tx, found.payload, reason);
        return found;
      });
    } catch (second) {
      if (isOutage(second)) throw new TryLater('the database was away', 2_000);
      // what a handler does on its death must not keep the letter from being seen
      this.log.error({ handler: job.handler, outboxId: job.outboxId, err: second }, 'dead letter could not be told to its owner');
      marked = await this.db.tx(mark);
    }
    if (!marked || marked.state === 'dead') {
      this.log.error({ handler: job.handler, outboxId: job.outboxId, reason }, 'dead letter');
      return undefined;
    }
    const waitMs = Math.min((handler?.backoffMs ?? 1_000) * 2 ** (marked.attempts - 1), longestWaitMs);
    this.log.warn({ handler: job.handler, outboxId: job.outboxId, attempt: marked.attempts, waitMs, reason }, 'delivery failed, will be tried again');
    return waitMs;
  }

  private note(job: DeliveryJob, outcome: Outcome, began: number): void {
    const seconds = (performance.now() - began) / 1000;
    this.onOutcome(job.handler, outcome, seconds);
    if (outcome === 'done') this.log.debug({ handler: job.handler, outboxId: job.outboxId, ms: Math.round(seconds * 1000) }, 'delivered');
  }
}

/** Sets the mark; undefined when it was set before. A second run waits here for the first one's commit. */
async function claim(tx: Tx, job: DeliveryJob): Promise<Delivery | undefined> {
  const found = await rows<Delivery>(
    tx,
    `UPDATE outbox_delivery d SET state = 'done', attempts = d.attempts + 1, finished_at = now(), last_error = NULL
     FROM outbox o WHERE d.outbox_id = $1 AND d.handler = $2 AND d.state = 'pending' AND o.id = d.outbox_id
     RETURNING d.state, d.attempts, o.payload, o.request_id AS "requestId"`,
    [job.outboxId, job.handler],
  );
  return found[0];
}

function actorOf(job: DeliveryJob, requestId: string | null): SystemActor {
  return { kind: 'system', name: job.handler, requestId: requestId ?? `outbox-${job.outboxId}` };
}

/** True when the database could not be spoken with, or was busy: not the delivery's fault, so it does not count as an attempt. */
export function isOutage(error: unknown): boolean {
  const state = sqlState(error);
  if (state) return /^(08|53|57P|55P03)|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/.test(state);
  return error instanceof Error && /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Driver not Connected/i.test(error.message);
}
