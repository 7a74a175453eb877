import { actorStamp, grantAt, type Actor } from './actor.js';
import { rows, type Tx } from './db.js';

export type AuditEntry = {
  /** Verb in the past or imperative, such as 'listing.edit'. */
  action: string;
  subjectType: string;
  subjectId: string;
  boothId?: string;
  /** An act of the floor upon the booth (its standing, a grant itself): even under a running grant it is not done on the booth's behalf. */
  asFloor?: true;
  /** What changed; never personal data. */
  detail?: Record<string, unknown>;
};

/** Appends one row to the audit log in the transaction of the act. The runtime roles may insert and read it, never change it. */
export async function audit(tx: Tx, actor: Actor, entry: AuditEntry): Promise<void> {
  await auditAll(tx, actor, [entry]);
}

/**
 * Appends a row for each entry, in their order, in one statement. Where the actor works at the entry's booth under a grant, the row says so,
 * without the caller's doing.
 */
export async function auditAll(tx: Tx, actor: Actor, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const stamp = actorStamp(actor);
  await rows(
    tx,
    `INSERT INTO audit_log (actor_kind, actor_id, booth_id, action, subject_type, subject_id, detail, request_id, on_behalf_of, grant_id)
     SELECT $1, $2, e.booth_id, e.action, e.subject_type, e.subject_id, e.detail, $3, CASE WHEN e.grant_id IS NOT NULL THEN e.booth_id END, e.grant_id
     FROM unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::jsonb[], $9::uuid[]) WITH ORDINALITY AS e (booth_id, action, subject_type, subject_id, detail, grant_id, place)
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
      entries.map((entry) => (entry.asFloor ? null : grantAt(actor, entry.boothId))),
    ],
  );
}
