import { expect } from '@jest/globals';
import type { DeliveryRunner } from '@chophien/platform';
import type { TestDatabase } from '@chophien/platform/testing';

/** The steps of a file on its way in: each topic with the handler that it is for. */
export const importSteps: readonly [string, string][] = [['import.sent', 'import-read'], ['import.mapped', 'import-check'], ['import.accepted', 'import-write']];

/** What the worker would do of these steps, each once, in this order; every delivery has to come to its end. */
export async function workOff(database: TestDatabase, runner: DeliveryRunner, steps: readonly [string, string][]): Promise<void> {
  for (const [topic, handler] of steps) {
    await database.sql('INSERT INTO outbox_delivery (outbox_id, handler) SELECT id, $2 FROM outbox WHERE topic = $1 ON CONFLICT DO NOTHING', [topic, handler]);
    for (const { id } of await database.sql<{ id: string }>(`SELECT outbox_id AS id FROM outbox_delivery WHERE state = 'pending' AND handler = $1`, [handler])) expect(await runner.run({ outboxId: id, handler })).toBe('done');
  }
}
