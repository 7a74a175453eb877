import type { Actor } from './actor.js';
import type { Db, Tx } from './db.js';
import { rows } from './db.js';
import { newId } from './ids.js';

/** A long job as a screen shows it. `total` is null while nobody knows it. */
export type JobProgress = {
  id: string;
  kind: string;
  state: 'running' | 'done' | 'failed';
  done: number;
  total: number | null;
  message: string | null;
  startedAt: Date;
  updatedAt: Date;
  finishedAt: Date | null;
};

/** Opens a progress row in the transaction that orders the job, so that the screen can show it at once. Gives its id. */
export async function startProgress(tx: Tx, actor: Actor, input: { kind: string; total?: number; message?: string }): Promise<string> {
  const id = newId();
  await rows(tx, 'INSERT INTO job_progress (id, kind, total, message, started_by) VALUES ($1, $2, $3, $4, $5)', [
    id,
    input.kind,
    input.total ?? null,
    input.message ?? null,
    actor.kind === 'staff' ? actor.personId : null,
  ]);
  return id;
}

/** Says how far it is. Does nothing once the job has ended. Outside the job's own transaction, else nobody would see it move. */
export async function stepProgress(db: Db, id: string, step: { done: number; total?: number; message?: string }): Promise<void> {
  await db.tx((tx) =>
    rows(
      tx,
      `UPDATE job_progress SET done = $2, total = coalesce($3, total), message = coalesce($4, message), updated_at = now()
       WHERE id = $1 AND state = 'running'`,
      [id, step.done, step.total ?? null, step.message ?? null],
    ),
  );
}

/** Ends it, in the transaction of its last effect. The first end counts. */
export async function finishProgress(tx: Tx, id: string, end: { state: 'done' | 'failed'; message?: string }): Promise<void> {
  await rows(
    tx,
    `UPDATE job_progress SET state = $2, message = coalesce($3, message), updated_at = now(), finished_at = now()
     WHERE id = $1 AND state = 'running'`,
    [id, end.state, end.message ?? null],
  );
}

/** The row of a job, or undefined. */
export async function readProgress(db: Db, id: string): Promise<JobProgress | undefined> {
  const found = await db.read<JobProgress>(
    {
      name: 'progress.read',
      text: `SELECT id, kind, state, done, total, message, started_at AS "startedAt", updated_at AS "updatedAt", finished_at AS "finishedAt"
             FROM job_progress WHERE id = $1`,
    },
    [id],
  );
  return found[0];
}
