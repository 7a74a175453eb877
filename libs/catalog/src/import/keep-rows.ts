import { rows, type Tx } from '@chophien/platform';
import type { AnyField } from './import-columns.js';
import type { PictureKeys, RowProblem } from './goods-plan.js';
import { cut } from './sheet-cell.js';

export type Counts = { new: number; changed: number; unchanged: number; bad: number; toApprove: number };
export type Fields<Field extends AnyField = AnyField> = readonly { field: Field; at: number }[];
/** A row as it is kept once it was judged: what it would change in words, what is wrong with it, and what would be written. */
export type KeptRow = {
  number: number;
  kind: 'new' | 'changed' | 'unchanged' | 'bad';
  nameVi: string;
  packVi: string;
  productId: string | null;
  ofBooth: string | null;
  waits: boolean;
  changes: { field: AnyField; before: string | null; after: string; shows?: PictureKeys }[];
  problems: RowProblem[];
  plan: unknown;
};

/** Writes what was found of the rows, and counts them. One statement. */
export async function keepRows(tx: Tx, importId: string, kept: readonly KeptRow[], fields: Fields, counts: Counts): Promise<void> {
  if (kept.length === 0) return;
  const columnOf = new Map<AnyField, number>(fields.map(({ field, at }) => [field, at]));
  const written = kept.map((row) => {
    counts[row.kind] += 1;
    if (row.waits && row.kind !== 'bad') counts.toApprove += 1;
    return {
      ...row,
      nameVi: cut(row.nameVi, 200),
      packVi: cut(row.packVi, 200),
      problems: row.problems.map((problem) => ({ ...problem, column: problem.field === null ? null : (columnOf.get(problem.field) ?? null) })),
    };
  });
  await rows(
    tx,
    `UPDATE import_row r SET kind = w.kind, name_vi = w."nameVi", pack_vi = w."packVi", product_id = w."productId", of_booth = w."ofBooth", waits = w.waits, changes = w.changes, problems = w.problems,
       plan = CASE WHEN w.plan = 'null'::jsonb THEN NULL ELSE w.plan END
     FROM jsonb_to_recordset($2::jsonb) AS w (number int, kind text, "nameVi" text, "packVi" text, "productId" uuid, "ofBooth" uuid, waits boolean, changes jsonb, problems jsonb, plan jsonb)
     WHERE r.import_id = $1 AND r.number = w.number`,
    [importId, JSON.stringify(written)],
  );
}
