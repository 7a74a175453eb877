import { Injectable } from '@nestjs/common';
import { checkedReason } from '@chophien/booths/facts';
import { audit, Db, finishProgress, grantAt, InvalidInput, publish, requireStepUp, rows, StaleVersion, type Actor, type FieldProblem, type StaffActor } from '@chophien/platform';
import { lockImport, type LockedImport } from './import-access.js';
import { ImportHasBadRows, ImportMoved } from './import-errors.js';
import { headingKey, type AnyField } from './import-columns.js';
import { kindOf } from './import-kinds.js';
import './import-topics.js';

/** What a person does with a file that was read. Each act names the version that was seen. */
@Injectable()
export class ImportActs {
  constructor(private readonly db: Db) {}

  /**
   * Says what each column holds (what is not named is left alone), keeps it for the next file of the booth (of booths: of the floor) and has the rows checked. Throws NotFound,
   * ImportMoved, StaleVersion, InvalidInput (`columns`: unknown, repeated; `columns: rows_not_told` where neither id nor name is among them).
   */
  async map(actor: Actor, input: { id: string; version: number; columns: readonly { index: number; field: AnyField | null }[] }): Promise<void> {
    await this.db.officeTx(actor, async (tx) => {
      const job = await lockImport(tx, actor, input.id);
      if (job.state !== 'mapping' && job.state !== 'checked') throw new ImportMoved(job.state);
      if (job.version !== input.version) throw new StaleVersion('import');
      const known = kindOf[job.kind].fields;
      const chosen = new Map(input.columns.map(({ index, field }) => [index, field]));
      const problems: FieldProblem[] = [];
      const fields = [...chosen.values()].filter((field) => field !== null);
      if (chosen.size < input.columns.length || new Set(fields).size < fields.length) problems.push({ field: 'columns', reason: 'repeated' });
      if ([...chosen.keys()].some((index) => job.columns[index] === undefined) || fields.some((field) => !known.fields.includes(field))) problems.push({ field: 'columns', reason: 'unknown' });
      if (problems.length === 0 && !known.tellsRows(new Set(fields))) problems.push({ field: 'columns', reason: 'rows_not_told' });
      if (problems.length > 0) throw new InvalidInput(problems);
      const columns = job.columns.map((column, index) => ({ ...column, field: chosen.get(index) ?? null, source: 'chosen' }));
      const remembered = new Map(columns.flatMap(({ heading, field }): [string, AnyField | null][] => (headingKey(heading) === '' ? [] : [[headingKey(heading), field]])));
      await rows(
        tx,
        `INSERT INTO import_mapping (kind, booth_id, heading, field) SELECT $4, $1, heading, field FROM unnest($2::text[], $3::text[]) AS w (heading, field)
         ON CONFLICT (booth_id, heading) DO UPDATE SET field = excluded.field, used_at = now()`,
        [job.boothId, [...remembered.keys()], [...remembered.values()], job.kind],
      );
      await rows(tx, `UPDATE import_job SET state = 'checking', version = version + 1, columns = $2, checked_again = false WHERE id = $1`, [job.id, JSON.stringify(columns)]);
      await audit(tx, actor, { action: job.kind === 'booths' ? 'booth.import_map' : 'import.map', ...subjectOf(job), detail: { fields } });
      await publish(tx, 'import.mapped', { importId: job.id }, actor.requestId);
    });
  }

  /**
   * Has the good rows written by the worker, all or none. Sent again it changes nothing. A file of booths wants a session proved just now, and where it
   * begins booths a reason of 10 to 500 letters: nobody judged their papers here. Throws NotFound, StepUpRequired, ImportMoved, StaleVersion,
   * ImportHasBadRows unless `skipBad`, InvalidInput (`rows: nothing_to_write`; `booth: closed`; `reason: too_short, too_long`).
   */
  async accept(actor: Actor, input: { id: string; version: number; skipBad: boolean; reason?: string | null }): Promise<void> {
    await this.db.officeTx(actor, async (tx) => {
      const job = await lockImport(tx, actor, input.id);
      if ((job.state === 'writing' || job.state === 'done') && job.acceptedVersion === input.version) return;
      if (job.kind === 'booths') requireStepUp(actor as StaffActor);
      if (job.state !== 'checked') throw new ImportMoved(job.state);
      if (job.version !== input.version) throw new StaleVersion('import');
      if (job.standing === 'closed') throw new InvalidInput([{ field: 'booth', reason: 'closed' }]);
      if (job.bad !== null && job.bad > 0 && !input.skipBad) throw new ImportHasBadRows(job.bad);
      if (!job.toWrite) throw new InvalidInput([{ field: 'rows', reason: 'nothing_to_write' }]);
      const reason = job.kind === 'booths' && (job.fresh ?? 0) > 0 ? checkedReason(input.reason ?? '', 'reason', 10, 500) : null;
      await rows(
        tx,
        `UPDATE import_job SET state = 'writing', version = version + 1, accepted_by = $2, accepted_version = $3, accepted_at = now(), accepted_grant = $4, accept_reason = $5 WHERE id = $1`,
        [job.id, actor.kind === 'staff' ? actor.personId : null, input.version, job.asFloor ? null : grantAt(actor, job.boothId), reason],
      );
      await audit(tx, actor, { action: job.kind === 'booths' ? 'booth.import_accept' : 'import.accept', ...subjectOf(job), detail: { rows: job.toWrite, leftOut: job.bad ?? 0, ...(reason === null ? {} : { reason }) } });
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
      await audit(tx, actor, { action: job.kind === 'booths' ? 'booth.import_drop' : 'import.drop', ...subjectOf(job) });
    });
  }
}

function subjectOf({ id, boothId, asFloor }: LockedImport) {
  return { subjectType: 'import', subjectId: id, ...(boothId === null ? {} : { boothId }), ...(asFloor ? { asFloor: true as const } : {}) };
}
