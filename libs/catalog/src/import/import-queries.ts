import { Injectable } from '@nestjs/common';
import { checkedFirst, Db, InvalidInput, isId, NotFound, rows, type Actor, type Page } from '@chophien/platform';
import { mayImport, mayImportBooths, mayImportOf, type ImportOf } from './import-access.js';
import type { AnyField, ImportColumn } from './import-columns.js';
import type { PictureKeys } from './goods-plan.js';
import type { ImportState } from './import-errors.js';
import { cellText, cut, type SheetCell } from './sheet-cell.js';

export type ImportCounts = { new: number; changed: number; unchanged: number; bad: number; toApprove: number };
/** A file as a screen shows it. */
export type ImportView = ImportOf & {
  id: string;
  state: ImportState;
  version: number;
  fileName: string;
  format: 'csv' | 'xlsx';
  bytes: number;
  asFloor: boolean;
  sentBy: string;
  sentAt: Date;
  finishedAt: Date | null;
  done: number;
  total: number | null;
  columns: ImportColumn[];
  counts: ImportCounts | null;
  written: number | null;
  failure: string | null;
  checkedAgain: boolean;
};
export type ImportRowKind = 'new' | 'changed' | 'unchanged' | 'bad';
export type ImportRowView = {
  id: string;
  number: number;
  kind: ImportRowKind;
  nameVi: string;
  packVi: string;
  listingId: string | null;
  boothId: string | null;
  waits: boolean;
  changes: { field: AnyField; before: string | null; after: string; shows?: PictureKeys }[];
  problems: ImportProblemView[];
};
export type ImportProblemView = { column: number | null; field: AnyField | null; reason: string; limit: number | null; value: string | null; words: string | null; whyVi: string | null; whyEn: string | null };

type Row = Omit<ImportView, 'counts'> & { rowsNew: number | null; rowsChanged: number; rowsUnchanged: number; rowsBad: number; rowsToApprove: number };

const jobs = `SELECT j.id, j.kind, j.booth_id AS "boothId", j.state, j.version, j.file_name AS "fileName", j.format, j.bytes, j.as_floor AS "asFloor", p.display_name AS "sentBy",
  j.sent_at AS "sentAt", j.finished_at AS "finishedAt", g.done, g.total, j.columns, j.rows_written AS written, j.failure, j.checked_again AS "checkedAgain",
  j.rows_new AS "rowsNew", j.rows_changed AS "rowsChanged", j.rows_unchanged AS "rowsUnchanged", j.rows_bad AS "rowsBad", j.rows_to_approve AS "rowsToApprove"
FROM import_job j JOIN job_progress g ON g.id = j.id JOIN person p ON p.id = j.sent_by`;

/** Reads for the screens; whose a file is, is asked of each. */
@Injectable()
export class ImportQueries {
  constructor(private readonly db: Db) {}

  /** The booth's newest twenty. Throws NotFound. */
  async ofBooth(actor: Actor, boothId: string): Promise<ImportView[]> {
    mayImport(actor, boothId);
    const found = await this.db.officeTx(actor, (tx) => rows<Row>(tx, `${jobs} WHERE j.booth_id = $1 ORDER BY j.sent_at DESC, j.id DESC LIMIT 20`, [boothId]));
    return found.map(shown);
  }

  /** The floor's newest twenty files of booths. Throws NotFound. */
  async ofBooths(actor: Actor): Promise<ImportView[]> {
    mayImportBooths(actor);
    const found = await this.db.officeTx(actor, (tx) => rows<Row>(tx, `${jobs} WHERE j.kind = 'booths' ORDER BY j.sent_at DESC, j.id DESC LIMIT 20`));
    return found.map(shown);
  }

  /** Null for an unknown id and for another booth's alike. */
  async one(actor: Actor, id: string): Promise<ImportView | null> {
    const [found] = isId(id) ? await this.db.officeTx(actor, (tx) => rows<Row>(tx, `${jobs} WHERE j.id = $1`, [id])) : [];
    return found && isOwn(actor, found) ? shown(found) : null;
  }

  /** Rows of one kind in the order of the sheet; none before they were checked. Throws NotFound, InvalidInput for `first` and `after`. */
  async rowsOf(actor: Actor, input: { id: string; kind: ImportRowKind; first: number; after?: string | null }): Promise<Page<ImportRowView>> {
    const first = checkedFirst(input.first);
    const after = input.after == null ? 0 : Number(input.after);
    if (!Number.isSafeInteger(after) || after < 0 || after > 2_000_000) throw new InvalidInput([{ field: 'after', reason: 'unknown' }]);
    if (!(await this.one(actor, input.id))) throw new NotFound('import');
    const found = await this.db.officeTx(actor, (tx) =>
      rows<Omit<ImportRowView, 'id' | 'problems'> & { problems: Partial<ImportProblemView>[]; cells: Record<string, SheetCell> | null }>(
        tx,
        `SELECT r.number, r.kind, r.name_vi AS "nameVi", r.pack_vi AS "packVi", p.id AS "listingId", b.id AS "boothId", r.waits, r.changes, r.problems,
           (SELECT jsonb_object_agg(c.at, CASE jsonb_typeof(c.cell) WHEN 'string' THEN to_jsonb(left(c.cell #>> '{}', 200)) ELSE c.cell END)
            FROM (SELECT DISTINCT q ->> 'column' AS at, r.cells -> (q ->> 'column')::int AS cell FROM jsonb_array_elements(r.problems) q) c WHERE c.at IS NOT NULL) AS cells
         FROM import_row r LEFT JOIN product p ON p.id = r.product_id LEFT JOIN booth b ON b.id = r.of_booth WHERE r.import_id = $1 AND r.kind = $2 AND r.number > $3 ORDER BY r.number LIMIT $4`,
        [input.id, input.kind, after, first + 1],
      ),
    );
    const nodes = found.slice(0, first).map(({ cells, problems, ...row }) => ({ ...row, id: `${input.id}-${row.number}`, problems: problems.map((problem) => shownProblem(problem, cells)) }));
    return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor: nodes.at(-1)?.number.toString() ?? null } };
  }
}

function isOwn(actor: Actor, of: ImportOf): boolean {
  try {
    mayImportOf(actor, of);
    return true;
  } catch {
    return false;
  }
}

function shown({ rowsNew, rowsChanged, rowsUnchanged, rowsBad, rowsToApprove, ...job }: Row): ImportView {
  return { ...job, counts: rowsNew === null ? null : { new: rowsNew, changed: rowsChanged, unchanged: rowsUnchanged, bad: rowsBad, toApprove: rowsToApprove } };
}

function shownProblem({ column = null, field = null, reason = '', limit = null, words = null, whyVi = null, whyEn = null }: Partial<ImportProblemView>, cells: Record<string, SheetCell> | null): ImportProblemView {
  const value = column === null ? '' : cut(cellText(cells?.[column]), 200);
  return { column, field, reason, limit, value: value === '' ? null : value, words, whyVi, whyEn };
}
