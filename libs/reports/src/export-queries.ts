import { Injectable } from '@nestjs/common';
import { Db, isId, rows, type StaffActor } from '@chophien/platform';
import { exportFileName } from './export-columns.js';
import type { ExportFormat, ExportKind, ExportLanguage } from './export-kind.js';

/** A file that a person asked for, as a screen shows it. */
export type ExportView = {
  id: string;
  kind: ExportKind;
  format: ExportFormat;
  boothId: string | null;
  state: 'running' | 'done' | 'failed';
  /** Rows written so far, and of how many once the job has counted. */
  done: number;
  total: number | null;
  /** Why it failed: a code for the catalogues. */
  failure: string | null;
  bytes: number | null;
  fileName: string;
  /** True while the file can be fetched. */
  isReady: boolean;
  requestedAt: Date;
  finishedAt: Date | null;
  expiresAt: Date | null;
};

type Row = Omit<ExportView, 'bytes' | 'fileName'> & { bytes: string | null; language: ExportLanguage; boothNameVi: string | null; boothNameEn: string | null };

const exportsOf = `SELECT e.id, e.kind, e.format, e.booth_id AS "boothId", p.state, p.done, p.total, CASE WHEN p.state = 'failed' THEN p.message END AS failure,
  e.bytes, e.language, b.name_vi AS "boothNameVi", b.name_en AS "boothNameEn", (e.file_key IS NOT NULL AND e.expires_at > now()) AS "isReady",
  e.requested_at AS "requestedAt", p.finished_at AS "finishedAt", e.expires_at AS "expiresAt"
FROM export_job e JOIN job_progress p ON p.id = e.id LEFT JOIN booth b ON b.id = e.booth_id
WHERE e.requested_by = $1`;

/** A person's own files; nobody sees another's, operators neither. */
@Injectable()
export class ExportQueries {
  constructor(private readonly db: Db) {}

  /** The newest twenty: one statement beside the transaction's own. */
  async list(actor: StaffActor): Promise<ExportView[]> {
    const found = await this.db.officeTx(actor, (tx) => rows<Row>(tx, `${exportsOf} ORDER BY e.requested_at DESC, e.id DESC LIMIT 20`, [actor.personId]));
    return found.map(shown);
  }

  /** Null for an unknown id and for another person's alike. */
  async one(actor: StaffActor, id: string): Promise<ExportView | null> {
    const [found] = isId(id) ? await this.db.officeTx(actor, (tx) => rows<Row>(tx, `${exportsOf} AND e.id = $2`, [actor.personId, id])) : [];
    return found ? shown(found) : null;
  }
}

function shown({ language, boothNameVi, boothNameEn, bytes, ...row }: Row): ExportView {
  const boothName = language === 'en' ? boothNameEn || boothNameVi : boothNameVi;
  return {
    ...row,
    bytes: bytes === null ? null : Number(bytes),
    fileName: exportFileName({ kind: row.kind, language, format: row.format, boothName, at: row.requestedAt }),
  };
}
