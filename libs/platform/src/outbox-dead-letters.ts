import type { Db, Tx } from './db.js';
import { rows } from './db.js';

/** A delivery that failed for good, as the operator sees it. */
export type DeadLetter = {
  outboxId: string;
  handler: string;
  topic: string;
  attempts: number;
  /** Class and message of the last error, without personal data. */
  lastError: string;
  failedAt: Date;
};

const newestFirst = {
  name: 'outbox.dead-letters',
  text: `SELECT d.outbox_id AS "outboxId", d.handler, o.topic, d.attempts, coalesce(d.last_error, '') AS "lastError", d.finished_at AS "failedAt"
         FROM outbox_delivery d JOIN outbox o ON o.id = d.outbox_id
         WHERE d.state = 'dead' AND ($1::bigint IS NULL OR (d.outbox_id, d.handler) < ($1, $2))
         ORDER BY d.outbox_id DESC, d.handler DESC LIMIT $3`,
};

/** Dead letters below the given one, newest first, `limit` at most. */
export async function readDeadLetters(db: Db, below: { outboxId: string; handler: string } | undefined, limit: number): Promise<DeadLetter[]> {
  return db.read<DeadLetter>(newestFirst, [below?.outboxId ?? null, below?.handler ?? null, limit]);
}

/** Opens a dead letter again with all its attempts; the sweeper hands it to the queue within seconds. False when there is none such. */
export async function sendAgain(tx: Tx, outboxId: string, handler: string): Promise<boolean> {
  const found = await rows(
    tx,
    `UPDATE outbox_delivery SET state = 'pending', attempts = 0, finished_at = NULL, enqueued_at = 'epoch'
     WHERE outbox_id = $1 AND handler = $2 AND state = 'dead' RETURNING outbox_id`,
    [outboxId, handler],
  );
  return found.length === 1;
}
