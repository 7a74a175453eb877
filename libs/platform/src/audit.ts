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
  await auditAll(tx, actor, [entry]);
}

/** Appends a row for each entry, in their order, in one statement. */
export async function auditAll(tx: Tx, actor: Actor, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const stamp = actorStamp(actor);
  await rows(
    tx,
    `INSERT INTO audit_log (actor_kind, actor_id, booth_id, action, subject_type, subject_id, detail, request_id)
     SELECT $1, $2, e.booth_id, e.action, e.subject_type, e.subject_id, e.detail, $3
     FROM unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::jsonb[]) WITH ORDINALITY AS e (booth_id, action, subject_type, subject_id, detail, place)
     ORDER BY e.place`,
    [
      stamp.kind,
      stamp.id,
      actor.requestId,
      entries.map((entry) => entry.boothId ?? null),
      entries.map((entry) => entry.action),
      entries.map((entry) => entry.subjectType),
      entries.map((entry) => entry.subjectId),
      entries.map((entry) => JSON.stringify(entry.detail ?? {})),
    ],
  );
}
