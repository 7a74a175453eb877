import { Injectable } from '@nestjs/common';
import { checkedFirst, Db, isId, mayOnFloor, NotFound, pageOf, rows, unknownCursor, type Page, type StaffActor } from '@chophien/platform';
import { readApplications, type ApplicationRow } from './application-row.js';
import type { ApplicationState } from './application-state.js';
import type { LegalKind } from './booth.entity.js';

export type ApplicationSummary = {
  id: string; nameVi: string; legalName: string; legalKind: LegalKind; state: ApplicationState; applicantName: string; commune: string | null; waitingSince: Date; boothId: string | null;
};
export type CommitmentText = { version: number; titleVi: string; titleEn: string; bodyVi: string; bodyEn: string };

const queue = `
SELECT a.id, a.name_vi AS "nameVi", a.legal_name AS "legalName", a.legal_kind AS "legalKind", a.state, p.display_name AS "applicantName", c.full_name AS commune,
  coalesce(a.submitted_at, a.created_at) AS "waitingSince", a.booth_id AS "boothId", (extract(epoch FROM coalesce(a.submitted_at, a.created_at)) * 1000000)::bigint::text AS cursor
FROM booth_application a JOIN person p ON p.id = a.applicant_id LEFT JOIN commune c ON c.code = a.commune_code
WHERE a.state = $1 AND ($2::text IS NULL OR a.legal_kind = $2)
  AND ($3::bigint IS NULL OR (coalesce(a.submitted_at, a.created_at), a.id) > ('epoch'::timestamptz + $3::float8 * interval '1 microsecond', $4::uuid))
ORDER BY coalesce(a.submitted_at, a.created_at), a.id LIMIT $5`;

/** Reads of admission: an applicant's own, and the operators' queue. */
@Injectable()
export class ApplicationQueries {
  constructor(private readonly db: Db) {}

  /** The actor's newest application, or null. */
  async own(actor: StaffActor): Promise<ApplicationRow | null> {
    return this.db.officeTx(actor, async (tx) => (await readApplications(tx, 'WHERE a.applicant_id = $1 ORDER BY a.created_at DESC, a.id DESC LIMIT 1', [actor.personId]))[0] ?? null);
  }

  /** One application for operators, or null. */
  async byId(actor: StaffActor, id: string): Promise<ApplicationRow | null> {
    if (!mayOnFloor(actor, 'floor.booths.read') || !isId(id)) return null;
    return this.db.officeTx(actor, async (tx) => (await readApplications(tx, 'WHERE a.id = $1', [id]))[0] ?? null);
  }

  /** The application out of which a booth came, or null; operators only. */
  async ofBooth(actor: StaffActor, boothId: string): Promise<ApplicationRow | null> {
    if (!mayOnFloor(actor, 'floor.booths.read') || !isId(boothId)) return null;
    return this.db.officeTx(actor, async (tx) => (await readApplications(tx, 'WHERE a.booth_id = $1', [boothId]))[0] ?? null);
  }

  /** Applications in one state, who waits longest first. Throws NotFound without `floor.booths.read`, InvalidInput for `first` and `after`. */
  async list(actor: StaffActor, options: { state: ApplicationState; legalKind?: LegalKind | null; first: number; after?: string | null }): Promise<Page<ApplicationSummary>> {
    if (!mayOnFloor(actor, 'floor.booths.read')) throw new NotFound('applications');
    const first = checkedFirst(options.first);
    const [at, id] = readCursor(options.after);
    const found = await this.db.officeTx(actor, (tx) => rows<ApplicationSummary & { cursor: string }>(tx, queue, [options.state, options.legalKind ?? null, at, id, first + 1]));
    return pageOf(found, first, (last) => Buffer.from(`${last.cursor}|${last.id}`).toString('base64url'));
  }

  /** How many wait for the floor's answer. Throws NotFound without `floor.booths.read`. */
  async waiting(actor: StaffActor): Promise<number> {
    if (!mayOnFloor(actor, 'floor.booths.read')) throw new NotFound('applications');
    const [found] = await this.db.officeTx(actor, (tx) => rows<{ n: number }>(tx, `SELECT count(*)::int AS n FROM booth_application WHERE state = 'submitted'`));
    return found?.n ?? 0;
  }

  /** The commitment on origin and quality: the asked version, or the one in force. */
  async commitment(version?: number | null): Promise<CommitmentText | null> {
    const [found] = await this.db.read<CommitmentText>(
      {
        name: 'booths.commitment',
        text: `SELECT version, title_vi AS "titleVi", title_en AS "titleEn", body_vi AS "bodyVi", body_en AS "bodyEn" FROM policy_text
               WHERE kind = 'origin_commitment' AND valid_from <= now() AND ($1::int IS NULL OR version = $1) ORDER BY version DESC LIMIT 1`,
      },
      [version ?? null],
    );
    return found ?? null;
  }
}

function readCursor(after: string | null | undefined): [string | null, string | null] {
  if (after == null || after === '') return [null, null];
  const match = /^(\d{1,16})\|(.+)$/.exec(Buffer.from(after.slice(0, 200), 'base64url').toString('utf8'));
  if (!match?.[1] || !match[2] || !isId(match[2])) throw unknownCursor();
  return [match[1], match[2]];
}
