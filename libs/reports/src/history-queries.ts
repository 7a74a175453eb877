import { Injectable } from '@nestjs/common';
import { checkedFirst, Db, InvalidInput, isId, mayAtBooth, mayOnFloor, NotFound, pageOf, rows, unknownCursor, type Page, type StaffActor } from '@chophien/platform';

export type HistoryAsk = {
  /** Null: the whole floor. */
  boothId: string | null;
  personId?: string | null;
  /** First word of the action: `listing`, `booth_order`. */
  kind?: string | null;
  /** Days of Asia/Ho_Chi_Minh, YYYY-MM-DD, both included. */
  from?: string | null;
  to?: string | null;
  first: number;
  after?: string | null;
};

export type HistoryEntry = {
  id: string;
  at: Date;
  action: string;
  who: string | null;
  personId: string | null;
  subjectType: string;
  subject: string | null;
  boothNameVi: string | null;
  boothNameEn: string | null;
  onBehalf: boolean;
};

// CASE guards the casts: a subject's id is a UUID only for the types named here
const columns = `
SELECT a.id::text AS id, a.at, a.action, w.display_name AS who, CASE WHEN a.actor_kind = 'staff' THEN a.actor_id END AS "personId",
  a.subject_type AS "subjectType", b.name_vi AS "boothNameVi", b.name_en AS "boothNameEn", a.grant_id IS NOT NULL AS "onBehalf",
  CASE a.subject_type
    WHEN 'product' THEN (SELECT p.name_vi FROM product p WHERE p.id = CASE WHEN a.subject_id ~ '^[0-9a-f-]{36}$' THEN a.subject_id::uuid END)
    WHEN 'person' THEN (SELECT p.display_name FROM person p WHERE p.id = CASE WHEN a.subject_id ~ '^[0-9a-f-]{36}$' THEN a.subject_id::uuid END)
    WHEN 'booth_order' THEN (SELECT o.number FROM booth_order o WHERE o.id = CASE WHEN a.subject_id ~ '^[0-9a-f-]{36}$' THEN a.subject_id::uuid END)
    WHEN 'floor_bundle' THEN (SELECT f.name_vi FROM floor_bundle f WHERE f.key = a.subject_id)
    WHEN 'setting' THEN a.subject_id
  END AS subject
FROM audit_log a
LEFT JOIN person w ON a.actor_kind = 'staff' AND w.id = CASE WHEN a.actor_id ~ '^[0-9a-f-]{36}$' THEN a.actor_id::uuid END
LEFT JOIN booth b ON b.id = a.booth_id`;

/** Who changed what, from the audit log, which nobody can rewrite. */
@Injectable()
export class HistoryQueries {
  constructor(private readonly db: Db) {}

  /**
   * Newest first, by the log's own number. A booth's for its owners (never under a grant), any for operators who may read it. Throws NotFound,
   * InvalidInput (first, after, from, to).
   */
  async list(actor: StaffActor, ask: HistoryAsk): Promise<Page<HistoryEntry>> {
    const first = checkedFirst(ask.first);
    const { boothId } = ask;
    const isOwner = boothId !== null && isId(boothId) && mayAtBooth(actor, boothId, 'booth.members.write') && !actor.grants?.has(boothId);
    if (!isOwner && !(mayOnFloor(actor, 'floor.audit.read') && (boothId === null || isId(boothId)))) throw new NotFound('history');
    if (ask.personId != null && !isId(ask.personId)) throw new NotFound('person');
    if (ask.after != null && !/^\d{1,18}$/.test(ask.after)) throw unknownCursor();
    if (ask.kind != null && !/^[a-z_]{1,40}$/.test(ask.kind)) throw new InvalidInput([{ field: 'kind', reason: 'unknown' }]);
    const values: unknown[] = [];
    const conditions: string[] = [];
    const where = (sql: (parameter: string) => string, value: unknown) => {
      values.push(value);
      conditions.push(sql(`$${values.length}`));
    };
    if (boothId !== null) where((p) => `a.booth_id = ${p}::uuid`, boothId);
    if (ask.personId != null) where((p) => `a.actor_kind = 'staff' AND a.actor_id = ${p}`, ask.personId);
    if (ask.kind != null) where((p) => `split_part(a.action, '.', 1) = ${p}`, ask.kind);
    if (ask.from != null) where((p) => `a.at >= ${p}::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`, ask.from);
    if (ask.to != null) where((p) => `a.at < (${p}::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`, ask.to);
    if (ask.after != null) where((p) => `a.id < ${p}::bigint`, ask.after);
    values.push(first + 1);
    const found = await this.db.officeTx(actor, (tx) =>
      rows<HistoryEntry>(tx, `${columns} ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''} ORDER BY a.id DESC LIMIT $${values.length}`, values),
    );
    return pageOf(found, first, (entry) => entry.id);
  }
}
