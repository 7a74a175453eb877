import { Injectable } from '@nestjs/common';
import { audit, Db, finishProgress, grantAt, InvalidInput, publish, rows, StaleVersion, type Actor, type FieldProblem } from '@chophien/platform';
import { lockImport } from './import-access.js';
import { ImportHasBadRows, ImportMoved } from './import-errors.js';
import { headingKey, importFields, tellsRows, type ImportField } from './import-fields.js';
import './import-topics.js';

/** What a person does with a file that was read. Each act names the version that was seen. */
@Injectable()
export class ImportActs {
  constructor(private readonly db: Db) {}

  /**
   * Says what each column holds (what is not named is left alone), keeps it for the booth's next file and has the rows checked. Throws NotFound,
   * ImportMoved, StaleVersion, InvalidInput (`columns`: unknown, repeated; `columns: rows_not_told` where neither id nor name is among them).
   */
  async map(actor: Actor, input: { id: string; version: number; columns: readonly { index: number; field: ImportField | null }[] }): Promise<void> {
    await this.db.officeTx(actor, async (tx) => {
      const job = await lockImport(tx, actor, input.id);
      if (job.state !== 'mapping' && job.state !== 'checked') throw new ImportMoved(job.state);
      if (job.version !== input.version) throw new StaleVersion('import');
      const chosen = new Map(input.columns.map(({ index, field }) => [index, field]));
      const problems: FieldProblem[] = [];
      const fields = [...chosen.values()].filter((field) => field !== null);
      if (chosen.size < input.columns.length || new Set(fields).size < fields.length) problems.push({ field: 'columns', reason: 'repeated' });
      if ([...chosen.keys()].some((index) => job.columns[index] === undefined) || fields.some((field) => !importFields.includes(field))) problems.push({ field: 'columns', reason: 'unknown' });
      if (problems.length === 0 && !tellsRows(fields.map((field) => ({ field })))) problems.push({ field: 'columns', reason: 'rows_not_told' });
      if (problems.length > 0) throw new InvalidInput(problems);
      const columns = job.columns.map((column, index) => ({ ...column, field: chosen.get(index) ?? null, source: 'chosen' }));
      const remembered = new Map(columns.flatMap(({ heading, field }): [string, ImportField | null][] => (headingKey(heading) === '' ? [] : [[headingKey(heading), field]])));
      await rows(
        tx,
        `INSERT INTO import_mapping (booth_id, heading, field) SELECT $1, heading, field FROM unnest($2::text[], $3::text[]) AS w (heading, field)
         ON CONFLICT (booth_id, heading) DO UPDATE SET field = excluded.field, used_at = now()`,
        [job.boothId, [...remembered.keys()], [...remembered.values()]],
      );
      await rows(tx, `UPDATE import_job SET state = 'checking', version = version + 1, columns = $2, checked_again = false WHERE id = $1`, [job.id, JSON.stringify(columns)]);
      await audit(tx, actor, { action: 'import.map', subjectType: 'import', subjectId: job.id, boothId: job.boothId, ...asFloor(job), detail: { fields } });
      await publish(tx, 'import.mapped', { importId: job.id }, actor.requestId);
    });
  }

  /**
   * Has the good rows written by the worker, all or none. Sent again it changes nothing. Throws NotFound, ImportMoved, StaleVersion, ImportHasBadRows
   * unless `skipBad`, InvalidInput (`rows: nothing_to_write`; `booth: closed`).
   */
  async accept(actor: Actor, input: { id: string; version: number; skipBad: boolean }): Promise<void> {
    await this.db.officeTx(actor, async (tx) => {
      const job = await lockImport(tx, actor, input.id);
      if ((job.state === 'writing' || job.state === 'done') && job.acceptedVersion === input.version) return;
      if (job.state !== 'checked') throw new ImportMoved(job.state);
      if (job.version !== input.version) throw new StaleVersion('import');
      if (job.standing === 'closed') throw new InvalidInput([{ field: 'booth', reason: 'closed' }]);
      if (job.bad !== null && job.bad > 0 && !input.skipBad) throw new ImportHasBadRows(job.bad);
      if (!job.toWrite) throw new InvalidInput([{ field: 'rows', reason: 'nothing_to_write' }]);
      await rows(
        tx,
        `UPDATE import_job SET state = 'writing', version = version + 1, accepted_by = $2, accepted_version = $3, accepted_at = now(), accepted_grant = $4 WHERE id = $1`,
        [job.id, actor.kind === 'staff' ? actor.personId : null, input.version, job.asFloor ? null : grantAt(actor, job.boothId)],
      );
      await audit(tx, actor, { action: 'import.accept', subjectType: 'import', subjectId: job.id, boothId: job.boothId, ...asFloor(job), detail: { rows: job.toWrite, leftOut: job.bad ?? 0 } });
      await publish(tx, 'import.accepted', { importId: job.id }, actor.requestId);
    });
  }

  /** Gives the file up. Dropped again it stays so. Throws NotFound, ImportMoved once it is written or failed. */
  async drop(actor: Actor, id: string): Promise<void> {
    await this.db.officeTx(actor, async (tx) => {
      const job = await lockImport(tx, actor, id);
      if (job.state === 'dropped') return;
      if (job.state === 'writing' || job.state === 'done' || job.state === 'failed') throw new ImportMoved(job.state);
      await rows(tx, `UPDATE import_job SET state = 'dropped', version = version + 1, finished_at = now() WHERE id = $1`, [job.id]);
      await finishProgress(tx, job.id, { state: 'failed', message: 'dropped' });
      await audit(tx, actor, { action: 'import.drop', subjectType: 'import', subjectId: job.id, boothId: job.boothId, ...asFloor(job) });
    });
  }
}

const asFloor = (job: { asFloor: boolean }): { asFloor?: true } => (job.asFloor ? { asFloor: true } : {});
