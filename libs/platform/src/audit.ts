import { actorStamp, type Actor } from './actor.js';
import { rows, type Tx } from './db.js';

export type AuditEntry = {
  /** Verb in the past or imperative, such as 'listing.edit'. */
  action: string;
  subjectType: string;
  subjectId: string;
  boothId?: string;
  /** What changed; never personal data. */
  detail?: Record<string, unknown>;
};

/** Appends one row to the audit log in the transaction of the act. The runtime roles may insert and read it, never change it. */
export async function audit(tx: Tx, actor: Actor, entry: AuditEntry): Promise<void> {
  const stamp = actorStamp(actor);
  await rows(
    tx,
    `INSERT INTO audit_log (actor_kind, actor_id, booth_id, action, subject_type, subject_id, detail, request_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [stamp.kind, stamp.id, entry.boothId ?? null, entry.action, entry.subjectType, entry.subjectId, JSON.stringify(entry.detail ?? {}), actor.requestId],
  );
}
