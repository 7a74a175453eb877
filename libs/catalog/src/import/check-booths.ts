import { killPoint, rows, stepProgress, type Db, type Tx } from '@chophien/platform';
import { readBoothCell, readBoothPlaces } from './booth-cells.js';
import { boothFields, type BoothField } from './booth-fields.js';
import type { RowProblem } from './goods-plan.js';
import type { ImportColumn } from './import-columns.js';
import { keepRows, type Counts, type Fields, type KeptRow } from './keep-rows.js';
import { readBoothIndex, readStandingBooths } from './known-booths.js';
import { boothOf, planBooth, type BoothRow, type BoothRules, type JudgedBooth } from './plan-booths.js';
import type { SheetCell } from './sheet-cell.js';

const batch = 500;

/** Judges the rows of a file of booths, in the order of the sheet: of two that speak of one booth the first that is right counts. */
export async function checkBooths(db: Db, tx: Tx, importId: string, wanted: { columns: readonly ImportColumn[]; sentBy: string }): Promise<Counts> {
  const rules: BoothRules = { index: await readBoothIndex(tx), places: await readBoothPlaces(tx), claims: new Map(), sentBy: wanted.sentBy };
  const fields = wanted.columns.flatMap(({ field }, at) => (isBoothField(field) ? [{ field, at }] : []));
  const counts: Counts = { new: 0, changed: 0, unchanged: 0, bad: 0, toApprove: 0 };
  const [whole] = await rows<{ total: number }>(tx, 'SELECT count(*)::int AS total FROM import_row WHERE import_id = $1', [importId]);
  await stepProgress(db, importId, { done: 0, total: whole?.total ?? 0 });
  let done = 0;
  for (let after = 0; ; ) {
    const found = await rows<{ number: number; cells: SheetCell[] }>(tx, 'SELECT number, cells FROM import_row WHERE import_id = $1 AND number > $2 ORDER BY number LIMIT $3', [importId, after, batch]);
    const last = found.at(-1);
    if (!last) return counts;
    await keepRows(tx, importId, (await judge(tx, found, fields, rules)).map(kept), fields, counts);
    after = last.number;
    done += found.length;
    await stepProgress(db, importId, { done });
    killPoint('import-batch');
  }
}

const isBoothField = (field: string | null): field is BoothField => field !== null && (boothFields as readonly string[]).includes(field);

async function judge(tx: Tx, found: readonly { number: number; cells: SheetCell[] }[], fields: Fields<BoothField>, rules: BoothRules): Promise<JudgedBooth[]> {
  const told = found.map((row) => {
    const read = readRow(row, fields);
    const telling = read.problems.filter(({ field }) => field === 'slug' || (read.values.slug === undefined && (field === 'legalName' || field === 'commune' || field === 'province')));
    return { read, of: telling[0] ? { problem: telling[0] } : boothOf(read, rules) };
  });
  const standing = await readStandingBooths(tx, [...new Set(told.flatMap(({ of }) => ('id' in of && of.id !== null ? [of.id] : [])))]);
  return told.map(({ read, of }) => {
    if ('problem' in of) return lost(read, of.problem);
    return planBooth(read, of.id === null ? undefined : standing.get(of.id), rules);
  });
}

function readRow({ number, cells }: { number: number; cells: SheetCell[] }, fields: Fields<BoothField>): BoothRow {
  const row: BoothRow = { number, values: {}, problems: [] };
  for (const { field, at } of fields) {
    const read = readBoothCell(field, cells[at]);
    if (read === undefined) continue;
    if ('value' in read) Object.assign(row.values, { [field]: read.value });
    else row.problems.push({ field, ...read });
  }
  return row;
}

/** A row that names no booth; what else is wrong with it is told beside. */
function lost({ number, values, problems }: BoothRow, problem: RowProblem): JudgedBooth {
  return { number, kind: 'bad', nameVi: values.nameVi ?? values.legalName ?? '', place: '', boothId: null, changes: [], problems: [problem, ...problems.filter((one) => one !== problem)], plan: null };
}

const kept = ({ place, boothId, ...row }: JudgedBooth): KeptRow => ({ ...row, packVi: place, productId: null, ofBooth: boothId, waits: false });
