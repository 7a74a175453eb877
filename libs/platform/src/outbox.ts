import { rows, type Tx } from './db.js';

/**
 * Topics and their payloads. Each lib adds its own by declaration merging, in its `…-topics.ts`:
 * `declare module '@chophien/platform' { interface Topics { 'order.placed': { orderId: string } } }`.
 * Payloads carry ids only: handlers read fresh, and no personal data travels.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the libs
export interface Topics {}
export type Topic = keyof Topics & string;

/** Writes what must happen later, in the transaction of the fact itself. Nothing is queued here: the worker's relay does it. */
export async function publish<T extends Topic>(tx: Tx, topic: T, payload: Topics[T], requestId?: string): Promise<void> {
  await rows(tx, 'INSERT INTO outbox (topic, payload, request_id) VALUES ($1, $2, $3)', [topic, JSON.stringify(payload), requestId ?? null]);
}
