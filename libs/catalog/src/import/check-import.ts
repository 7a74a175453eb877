import { defineHandler, ids, killPoint, publish, rows, Settings, stepProgress, type Db, type Handler, type Tx } from '@chophien/platform';
import { listedWords } from '../listing-words.js';
import { readGoodsIndex, readPlaces, readSentPictures, readStandings, type GoodsIndex } from './booth-goods.js';
import { readCell, type Places, type RowValues } from './cell-values.js';
import type { ImportOf } from './import-access.js';
import type { ImportColumn } from './import-columns.js';
import { importFields, type ImportField } from './import-fields.js';
import './import-topics.js';
import { sayValue, type Names } from './import-words.js';
import { nameKey, type GoodsPlan, type JudgedRow, type ReadRow, type RowProblem, type Rules } from './goods-plan.js';
import { PictureTally } from './picture-tally.js';
import { planGoods } from './plan-goods.js';
import { checkBooths } from './check-booths.js';
import { failImport } from './import-end.js';
import { keepRows, type Counts, type Fields as FieldsOf, type KeptRow } from './keep-rows.js';
import type { SheetCell } from './sheet-cell.js';

const readBatch = 2_000;
const planBatch = 500;

type Wanted = { asFloor: boolean; sentBy: string; columns: ImportColumn[]; format: 'csv' | 'xlsx'; picturesVersion: number };

/**
 * Judges every row against what stands now and keeps what would be written. Nothing of goods or booths changes. One transaction: a run that dies leaves the
 * rows as they were, and the next judges them anew. Where pictures came meanwhile another check follows.
 */
export function checkImport(): Handler {
  return defineHandler({
    topic: 'import.mapped',
    name: 'import-check',
    payload: ids('importId'),
    attempts: 3,
    backoffMs: 2_000,
    async runOutside({ db, finish }, { importId }) {
      const percent = await new Settings(db).get('catalog.priceBandPercent');
      await db.tx(async (tx) => {
        if (!(await finish(tx))) return;
        const [wanted] = await rows<Wanted & ImportOf>(
          tx,
          `SELECT kind, booth_id AS "boothId", as_floor AS "asFloor", sent_by AS "sentBy", columns, format, pictures_version AS "picturesVersion" FROM import_job WHERE id = $1 AND state = 'checking'`,
          [importId],
        );
        if (!wanted) return;
        const { kind, boothId } = wanted;
        const { counts, tally } =
          kind === 'booths' || boothId === null ? { counts: await checkBooths(db, tx, importId, wanted), tally: null } : await checkGoods(db, tx, importId, { ...wanted, boothId }, percent);
        const settled = await rows(
          tx,
          `UPDATE import_job SET state = 'checked', version = version + 1, rows_new = $2, rows_changed = $3, rows_unchanged = $4, rows_bad = $5, rows_to_approve = $6, price_band_percent = $7
           WHERE id = $1 AND state = 'checking' AND pictures_version = $8 RETURNING id`,
          [importId, counts.new, counts.changed, counts.unchanged, counts.bad, counts.toApprove, kind === 'goods' ? percent : null, wanted.picturesVersion],
        );
        if (settled.length > 0) await tally?.keep(tx, importId);
        else if (await isChecking(tx, importId)) await publish(tx, 'import.mapped', { importId });
      });
    },
    dead: (tx, { importId }) => failImport(tx, importId, 'not_finished'),
  });
}

/** Given up meanwhile it is not checked again. */
async function isChecking(tx: Tx, importId: string): Promise<boolean> {
  return (await rows(tx, `SELECT 1 FROM import_job WHERE id = $1 AND state = 'checking'`, [importId])).length > 0;
}

async function checkGoods(db: Db, tx: Tx, importId: string, wanted: Wanted & { boothId: string }, percent: number): Promise<{ counts: Counts; tally: PictureTally }> {
  const index = await readGoodsIndex(tx, wanted.boothId);
  const { places, names } = await readPlaces(tx, wanted.boothId);
  const sent = await readSentPictures(tx, importId);
  const tally = new PictureTally(sent, wanted.asFloor);
  const rules: Rules = { asFloor: wanted.asFloor, percent, words: await listedWords(tx), sent, fresh: index.fresh };
  const fields = wanted.columns.flatMap(({ field }, at) => (isGoodsField(field) ? [{ field, at }] : []));
  const counts: Counts = { new: 0, changed: 0, unchanged: 0, bad: 0, toApprove: 0 };
  const { groups, lost, total } = await groupRows(tx, importId, fields, places, index);
  await stepProgress(db, importId, { done: 0, total });
  await keep(tx, importId, lost.map((row) => ({ row })), fields, names, counts);
  let done = lost.length;
  for (let at = 0; at < groups.length; at += planBatch) {
    const batch = groups.slice(at, at + planBatch);
    const standings = await readStandings(tx, batch.flatMap(({ productId }) => productId ?? []));
    const cells = await rows<{ number: number; cells: SheetCell[] }>(tx, 'SELECT number, cells FROM import_row WHERE import_id = $1 AND number = ANY ($2::int[])', [importId, batch.flatMap(({ numbers }) => numbers)]);
    const read = new Map(cells.map((row) => [row.number, readRow(row, fields, places)]));
    const judged = batch.flatMap(({ productId, numbers }) => {
      const given = numbers.map((number) => read.get(number)!);
      const stands = productId === null ? undefined : standings.get(productId);
      tally.add(given, stands);
      const { rows: outcome, plan } = planGoods(given, stands, rules);
      const carrier = plan === null ? undefined : outcome.find(({ kind }) => kind !== 'bad');
      return outcome.map((row) => (row === carrier && plan !== null ? { row, plan } : { row }));
    });
    await keep(tx, importId, judged, fields, names, counts);
    done += judged.length;
    await stepProgress(db, importId, { done });
    killPoint('import-batch');
  }
  return { counts, tally };
}

type Group = { productId: string | null; numbers: number[] };
type Fields = FieldsOf<ImportField>;

const isGoodsField = (field: string | null): field is ImportField => field !== null && (importFields as readonly string[]).includes(field);

/** Which rows are of one listing. A row that names none is lost, with the reason. */
async function groupRows(tx: Tx, importId: string, fields: Fields, places: Places, index: GoodsIndex): Promise<{ groups: Group[]; lost: JudgedRow[]; total: number }> {
  const telling = fields.filter(({ field }) => field === 'packId' || field === 'nameVi');
  const groups = new Map<string, Group>();
  const lost: JudgedRow[] = [];
  const unnamed: { number: number; nameVi: string }[] = [];
  const renamed = new Map<string, Set<string>>();
  let total = 0;
  for (let after = 0; ; ) {
    const found = await rows<{ number: number; cells: SheetCell[] }>(tx, 'SELECT number, cells FROM import_row WHERE import_id = $1 AND number > $2 ORDER BY number LIMIT $3', [importId, after, readBatch]);
    if (found.length === 0) break;
    for (const row of found) {
      const { values, problems } = readRow(row, telling, places);
      const key = problems.length > 0 ? { problem: problems[0]! } : listingOf(values, index);
      if ('problem' in key) lost.push(lostRow(row.number, values.nameVi ?? '', key.problem));
      else {
        join(groups, key, row.number);
        if (key.productId === null) unnamed.push({ number: row.number, nameVi: values.nameVi! });
        else if (values.packId !== undefined && values.nameVi !== undefined) renamed.set(nameKey(values.nameVi), (renamed.get(nameKey(values.nameVi)) ?? new Set<string>()).add(key.productId));
      }
    }
    total += found.length;
    after = found.at(-1)!.number;
  }
  joinRenamed(groups, renamed, unnamed, lost);
  return { groups: [...groups.values()], lost, total };
}

function join(groups: Map<string, Group>, { key, productId }: { key: string; productId: string | null }, number: number): void {
  const group = groups.get(key);
  if (group) group.numbers.push(number);
  else groups.set(key, { productId, numbers: [number] });
}

/** A row without an id that bears the name which another row gives to goods that are there is a pack of those: two goods of one name were never meant. */
function joinRenamed(groups: Map<string, Group>, renamed: ReadonlyMap<string, ReadonlySet<string>>, unnamed: readonly { number: number; nameVi: string }[], lost: JudgedRow[]): void {
  for (const { number, nameVi } of unnamed) {
    const key = nameKey(nameVi);
    const [productId, ...others] = renamed.get(key) ?? [];
    if (productId === undefined) continue;
    groups.delete(`new ${key}`);
    if (others.length === 0) join(groups, { key: productId, productId }, number);
    else lost.push(lostRow(number, nameVi, { field: 'nameVi', reason: 'ambiguous' }));
  }
}

function lostRow(number: number, nameVi: string, problem: RowProblem): JudgedRow {
  return { number, kind: 'bad', nameVi, packVi: '', productId: null, waits: false, changes: [], problems: [problem] };
}

function listingOf({ packId, nameVi }: RowValues, index: GoodsIndex): { key: string; productId: string | null } | { problem: RowProblem } {
  if (packId !== undefined) {
    const productId = index.ofPack.get(packId);
    return productId === undefined ? { problem: { field: 'packId', reason: 'unknown' } } : { key: productId, productId };
  }
  if (nameVi === undefined) return { problem: { field: 'nameVi', reason: 'required' } };
  const found = index.named.get(nameKey(nameVi)) ?? [];
  if (found.length > 1) return { problem: { field: 'nameVi', reason: 'ambiguous' } };
  return found[0] === undefined ? { key: `new ${nameKey(nameVi)}`, productId: null } : { key: found[0], productId: found[0] };
}

function readRow({ number, cells }: { number: number; cells: SheetCell[] }, fields: Fields, places: Places): ReadRow {
  const values: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  for (const { field, at } of fields) {
    const read = readCell(field, cells[at], places);
    if (read === undefined) continue;
    if ('value' in read) values[field] = read.value;
    else problems.push({ field, ...read });
  }
  return { number, values: values as RowValues, problems };
}

/** Keeps what was found of the rows, their changes in words. */
async function keep(tx: Tx, importId: string, judged: readonly { row: JudgedRow; plan?: GoodsPlan }[], fields: Fields, names: Names, counts: Counts): Promise<void> {
  const kept = judged.map(({ row, plan }): KeptRow => ({
    ...row,
    ofBooth: null,
    changes: row.changes.map(({ field, before, after, shows }) => ({ field, before: sayValue(field, before, names), after: sayValue(field, after, names) ?? '', ...(shows && { shows }) })),
    plan: plan ?? null,
  }));
  await keepRows(tx, importId, kept, fields, counts);
}
