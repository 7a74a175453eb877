import type { Logger } from 'pino';
import type { Db } from './db.js';
import type { HandlerRegistry } from './jobs-handlers.js';
import type { DeliveryJob, FloorQueue } from './jobs-queue.js';
import { killPoint } from './jobs-test-points.js';
import { Loop } from './jobs-loop.js';
import { errorReason } from './logger-scrub.js';
import type { Topic } from './outbox.js';

const batchSize = 200;
const idlePauseMs = 250;

/**
 * One statement: outbox rows become delivery rows, one for each handler of their topic. `SKIP LOCKED` lets any number of workers do this
 * at once. Rows of a topic that this process does not know wait for a process that does.
 */
const takeBatch = {
  name: 'relay.take-batch',
  text: `
    WITH taken AS (
      SELECT id, topic FROM outbox WHERE relayed_at IS NULL AND topic = ANY ($2::text[]) ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED
    ), marked AS (
      UPDATE outbox SET relayed_at = now() FROM taken WHERE outbox.id = taken.id RETURNING outbox.id
    ), made AS (
      INSERT INTO outbox_delivery (outbox_id, handler)
      SELECT taken.id, wanted.handler FROM taken JOIN unnest($3::text[], $4::text[]) AS wanted (topic, handler) ON wanted.topic = taken.topic
      RETURNING outbox_id, handler
    )
    SELECT marked.id AS "outboxId", made.handler FROM marked LEFT JOIN made ON made.outbox_id = marked.id ORDER BY marked.id, made.handler`,
};

/** Carries what was published to its handlers: first as rows, then as jobs. */
export class Relay {
  private readonly loop: Loop;
  private readonly known: string[];
  private readonly topics: string[] = [];
  private readonly handlers: string[] = [];

  constructor(
    private readonly db: Db,
    registry: HandlerRegistry,
    private readonly queue: FloorQueue,
    private readonly log: Logger,
    knownTopics: readonly Topic[],
  ) {
    this.known = [...knownTopics];
    for (const topic of knownTopics) {
      for (const handler of registry.of(topic)) {
        this.topics.push(topic);
        this.handlers.push(handler.name);
      }
    }
    this.loop = new Loop('relay', idlePauseMs, async () => (await this.relayOnce()) === batchSize, log);
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Relays one batch; gives how many outbox rows it took. When the queue refuses, the rows stay and the sweeper brings them. */
  async relayOnce(): Promise<number> {
    const taken = await this.db.read<{ outboxId: string; handler: string | null }>(takeBatch, [batchSize, this.known, this.topics, this.handlers]);
    if (taken.length === 0) return 0;
    killPoint('relay-rows-written');
    const deliveries = taken.filter((row): row is DeliveryJob => row.handler !== null);
    try {
      await this.queue.add(deliveries);
    } catch (error) {
      this.log.warn({ deliveries: deliveries.length, reason: errorReason(error) }, 'the queue took nothing; the sweeper will bring it');
    }
    return new Set(taken.map((row) => row.outboxId)).size;
  }
}
