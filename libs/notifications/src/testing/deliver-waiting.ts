import { createLogger, DeliveryRunner, type Db, type HandlerRegistry, type Logger } from '@chophien/platform';
import type { TestDatabase } from '@chophien/platform/testing';

const silent = createLogger({ level: 'silent', process: 'test' });

/** Runs every event that waits through its handlers, and what it causes in as many rounds as given; each delivery `times` times, since jobs repeat. */
export async function deliverWaiting(database: TestDatabase, worker: Db, registry: HandlerRegistry, { rounds = 2, times = 2, log = silent }: { rounds?: number; times?: number; log?: Logger } = {}): Promise<void> {
  const runner = new DeliveryRunner(worker, registry, log);
  for (let round = 0; round < rounds; round++) {
    const waiting = await database.sql<{ id: string; topic: string }>('SELECT id, topic FROM outbox WHERE relayed_at IS NULL ORDER BY id');
    for (const { id, topic } of waiting) {
      for (const handler of registry.of(topic)) {
        await database.sql('INSERT INTO outbox_delivery (outbox_id, handler) VALUES ($1, $2) ON CONFLICT DO NOTHING', [id, handler.name]);
        for (let time = 0; time < times; time++) await runner.run({ outboxId: id, handler: handler.name });
      }
      await database.sql('UPDATE outbox SET relayed_at = now() WHERE id = $1', [id]);
    }
  }
}
