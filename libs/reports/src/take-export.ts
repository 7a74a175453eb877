import { Injectable } from '@nestjs/common';
import { audit, Db, isId, NotFound, rows, type StaffActor } from '@chophien/platform';
import { exportFileName } from './export-columns.js';
import { requireExportable, type ExportFormat, type ExportKind, type ExportLanguage } from './export-kind.js';

export type TakenExport = { fileKey: string; fileName: string; format: ExportFormat; bytes: number };

type Row = { kind: ExportKind; format: ExportFormat; boothId: string | null; language: ExportLanguage; fileKey: string; bytes: string; requestedAt: Date; nameVi: string | null; nameEn: string | null };

/** Hands out a finished file to the one who asked for it, while that person may still have what is in it; each time is a line in the audit log. */
@Injectable()
export class TakeExport {
  constructor(private readonly db: Db) {}

  /** Throws NotFound for an unknown id, another person's, one that is not ready or is over, and when the right has been taken away. */
  async run(actor: StaffActor, id: string): Promise<TakenExport> {
    if (!isId(id)) throw new NotFound('export');
    return this.db.officeTx(actor, async (tx) => {
      const [found] = await rows<Row>(
        tx,
        `SELECT e.kind, e.format, e.booth_id AS "boothId", e.language, e.file_key AS "fileKey", e.bytes, e.requested_at AS "requestedAt", b.name_vi AS "nameVi", b.name_en AS "nameEn"
         FROM export_job e LEFT JOIN booth b ON b.id = e.booth_id
         WHERE e.id = $1 AND e.requested_by = $2 AND e.file_key IS NOT NULL AND e.expires_at > now()`,
        [id, actor.personId],
      );
      if (!found) throw new NotFound('export');
      requireExportable(actor, found.kind, found.boothId);
      await audit(tx, actor, { action: 'export.download', subjectType: 'export', subjectId: id, ...(found.boothId !== null ? { boothId: found.boothId } : {}), detail: { kind: found.kind } });
      const boothName = found.language === 'en' ? found.nameEn || found.nameVi : found.nameVi;
      return {
        fileKey: found.fileKey,
        format: found.format,
        bytes: Number(found.bytes),
        fileName: exportFileName({ kind: found.kind, language: found.language, format: found.format, boothName, at: found.requestedAt }),
      };
    });
  }
}
