import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, isId, NotFound, rows, StaleVersion, type Actor, type FieldProblem } from '@chophien/platform';
import { CheckMoneyFile, holdMoneyFile, requireOpen, type HeldMoneyFile } from './check-money-file.js';
import { moneyFieldSets, toRemember, type MoneyField } from './money-columns.js';
import { MoneyFileMoved } from './money-errors.js';
import { scopeOf } from './receive-money-file.js';
import { linesOf, takeLines, type JudgedLine } from './take-lines.js';

/** What would be done now is not what was promised. */
class NotAsPromised extends Error {}

/** What a person does with a file that was read. Each act names the version that was seen. */
@Injectable()
export class MoneyFileActs {
  constructor(
    private readonly db: Db,
    private readonly check: CheckMoneyFile,
  ) {}

  /**
   * Says what each column holds (what is not named is left alone), remembers it for the account or the carrier, and judges the lines anew. Throws NotFound,
   * MoneyFileMoved, StaleVersion, InvalidInput (`columns`: unknown, repeated, rows_not_told).
   */
  async map(actor: Actor, input: { id: string; version: number; columns: readonly { index: number; field: MoneyField | null }[] }): Promise<void> {
    requireId(input.id);
    await this.db.officeTx(actor, async (tx) => {
      const file = await holdMoneyFile(tx, actor, input.id);
      requireOpen(file);
      if (file.version !== input.version) throw new StaleVersion('file');
      const columns = mapped(file, input.columns);
      const remembered = toRemember(columns);
      await rows(
        tx,
        `INSERT INTO money_file_mapping (scope, booth_id, heading, field) SELECT $1, $2, heading, field FROM unnest($3::text[], $4::text[]) AS w (heading, field)
         ON CONFLICT (scope, heading) DO UPDATE SET field = excluded.field, used_at = now()`,
        [scopeOf(file.kind, file.accountId, file.boothId, file.carrier), file.boothId, [...remembered.keys()], [...remembered.values()]],
      );
      await rows(tx, 'UPDATE money_file SET columns = $2, version = version + 1 WHERE id = $1', [file.id, JSON.stringify(columns)]);
      await audit(tx, actor, { action: 'money_file.map', ...subjectOf(file), detail: { fields: columns.flatMap(({ field }) => field ?? []) } });
    });
    await this.check.run(actor, input.id);
  }

  /**
   * Does with every line exactly what was promised, or nothing: where anything would now come out otherwise the lines are judged anew (StaleVersion) and a person
   * accepts what they see then. Sent again it changes nothing. Throws NotFound, MoneyFileMoved, StaleVersion, InvalidInput (`lines: nothing_to_write`).
   */
  async accept(actor: Actor, input: { id: string; version: number }): Promise<void> {
    requireId(input.id);
    try {
      await this.db.officeTx(actor, async (tx) => {
        const file = await holdMoneyFile(tx, actor, input.id);
        if (file.state === 'accepted' && file.version === input.version + 1) return;
        if (file.state !== 'checked') throw new MoneyFileMoved(file.state);
        if (file.version !== input.version) throw new StaleVersion('file');
        const promised = await rows<PromisedLine>(tx, `SELECT number, outcome, reason, payment_id AS "paymentId" FROM money_file_row WHERE file_id = $1 ORDER BY number`, [file.id]);
        if (!promised.some(({ outcome }) => outcome === 'match' || outcome === 'queue')) throw new InvalidInput([{ field: 'lines', reason: 'nothing_to_write' }]);
        const done = await takeLines(tx, actor, file, linesOf(file, file.columns, file.cells));
        if (!isSame(promised, done)) throw new NotAsPromised();
        const written = done.filter(({ outcome }) => outcome === 'match' || outcome === 'queue').length;
        // the table refuses an end at which this is not what was promised
        await rows(
          tx,
          `UPDATE money_file SET state = 'accepted', version = version + 1, rows_written = $2, accepted_by = $3, ended_at = now(), cells = '[]' WHERE id = $1`,
          [file.id, written, actor.kind === 'staff' ? actor.personId : null],
        );
        await audit(tx, actor, { action: 'money_file.accept', ...subjectOf(file), detail: { kind: file.kind, lines: written } });
      });
    } catch (error) {
      if (!(error instanceof NotAsPromised)) throw error;
      await this.check.run(actor, input.id);
      throw new StaleVersion('file');
    }
  }

  /** Gives the file up; nothing of it is written. Dropped again it stays so. Throws NotFound, MoneyFileMoved once it was accepted. */
  async drop(actor: Actor, id: string): Promise<void> {
    requireId(id);
    await this.db.officeTx(actor, async (tx) => {
      const file = await holdMoneyFile(tx, actor, id);
      if (file.state === 'dropped') return;
      if (file.state === 'accepted') throw new MoneyFileMoved(file.state);
      await rows(tx, `UPDATE money_file SET state = 'dropped', version = version + 1, ended_at = now(), cells = '[]' WHERE id = $1`, [file.id]);
      await rows(tx, 'DELETE FROM money_file_row WHERE file_id = $1', [file.id]);
      await audit(tx, actor, { action: 'money_file.drop', ...subjectOf(file) });
    });
  }
}

type PromisedLine = Pick<JudgedLine, 'number' | 'outcome' | 'reason' | 'paymentId'>;

function isSame(promised: readonly PromisedLine[], done: readonly JudgedLine[]): boolean {
  return promised.length === done.length && promised.every((line, at) => line.outcome === done[at]!.outcome && line.reason === done[at]!.reason && line.paymentId === done[at]!.paymentId);
}

function mapped(file: HeldMoneyFile, given: readonly { index: number; field: MoneyField | null }[]) {
  const set = moneyFieldSets[file.kind];
  const chosen = new Map(given.map(({ index, field }) => [index, field]));
  const fields = [...chosen.values()].filter((field) => field !== null);
  const problems: FieldProblem[] = [];
  if (chosen.size < given.length || new Set(fields).size < fields.length) problems.push({ field: 'columns', reason: 'repeated' });
  if ([...chosen.keys()].some((index) => file.columns[index] === undefined) || fields.some((field) => !set.fields.includes(field))) problems.push({ field: 'columns', reason: 'unknown' });
  if (problems.length === 0 && !set.tellsRows(new Set(fields))) problems.push({ field: 'columns', reason: 'rows_not_told' });
  if (problems.length > 0) throw new InvalidInput(problems);
  return file.columns.map((column, index) => ({ ...column, field: chosen.get(index) ?? null, source: 'chosen' as const }));
}

function subjectOf({ id, boothId }: HeldMoneyFile) {
  return { subjectType: 'money_file', subjectId: id, ...(boothId === null ? {} : { boothId }) };
}

function requireId(id: string): void {
  if (!isId(id)) throw new NotFound('file');
}
