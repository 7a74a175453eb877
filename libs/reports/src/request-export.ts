import { Injectable } from '@nestjs/common';
import { audit, Db, isId, NotFound, publish, rows, startProgress, type StaffActor, type Tx } from '@chophien/platform';
import { TooManyExports } from './export-errors.js';
import { checkedExportFilter, filterParts, requireExportable, type ExportFilter, type ExportFormat, type ExportKind, type ExportLanguage } from './export-kind.js';
import './export-topics.js';

export type RequestExportInput = { kind: ExportKind; format: ExportFormat; boothId: string | null; filter: ExportFilter; language: ExportLanguage };

/** Files of one person that may be in the making at once. */
export const mostAtOnce = 3;

/** Orders a file: the row, its progress, the event and the line in the audit log in one transaction. The worker writes it. */
@Injectable()
export class RequestExport {
  constructor(private readonly db: Db) {}

  /** Gives the export's id. Throws NotFound for what the person may not have, InvalidInput for the filter, TooManyExports. */
  async run(actor: StaffActor, input: RequestExportInput): Promise<string> {
    requireExportable(actor, input.kind, input.boothId);
    const filter = checkedExportFilter(input.kind, input.filter);
    return this.db.officeTx(actor, (tx) => this.order(tx, actor, { ...input, filter }));
  }

  /** Orders one of the person's own files once more, with what it held then. Throws NotFound, TooManyExports. */
  async again(actor: StaffActor, id: string): Promise<string> {
    if (!isId(id)) throw new NotFound('export');
    return this.db.officeTx(actor, async (tx) => {
      const [before] = await rows<RequestExportInput>(tx, `SELECT kind, format, booth_id AS "boothId", filter, language FROM export_job WHERE id = $1 AND requested_by = $2`, [
        id,
        actor.personId,
      ]);
      if (!before) throw new NotFound('export');
      requireExportable(actor, before.kind, before.boothId);
      return this.order(tx, actor, before);
    });
  }

  private async order(tx: Tx, actor: StaffActor, input: RequestExportInput): Promise<string> {
    // two orders at the same moment are counted one after the other
    await rows(tx, `SELECT pg_advisory_xact_lock(hashtextextended('export_job ' || $1, 0))`, [actor.personId]);
    const [open] = await rows<{ n: number }>(
      tx,
      `SELECT count(*)::int AS n FROM export_job e JOIN job_progress p ON p.id = e.id
       WHERE e.requested_by = $1 AND e.requested_at > now() - interval '1 day' AND p.state = 'running'`,
      [actor.personId],
    );
    if (open!.n >= mostAtOnce) throw new TooManyExports(mostAtOnce);
    if (input.boothId !== null) {
      const [booth] = await rows(tx, 'SELECT 1 FROM booth WHERE id = $1', [input.boothId]);
      if (!booth) throw new NotFound('booth');
    }
    if (input.filter.channelId != null) {
      const [channel] = await rows(tx, 'SELECT 1 FROM export_channel WHERE id = $1', [input.filter.channelId]);
      if (!channel) throw new NotFound('channel');
    }
    const id = await startProgress(tx, actor, { kind: `export.${input.kind}` });
    await rows(tx, 'INSERT INTO export_job (id, kind, format, booth_id, requested_by, language, filter) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
      id,
      input.kind,
      input.format,
      input.boothId,
      actor.personId,
      input.language,
      JSON.stringify(input.filter),
    ]);
    await audit(tx, actor, {
      action: 'export.request',
      subjectType: 'export',
      subjectId: id,
      ...(input.boothId !== null ? { boothId: input.boothId } : {}),
      detail: { kind: input.kind, format: input.format, filteredBy: filterParts(input.filter) },
    });
    await publish(tx, 'export.requested', { exportId: id }, actor.requestId);
    return id;
  }
}
