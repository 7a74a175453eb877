import type { Readable } from 'node:stream';
import { defineHandler, FilesUnavailable, ids, killPoint, PermanentFailure, publish, rows, stepProgress, TryLater, type Db, type FileStore, type Handler, type Tx } from '@chophien/platform';
import type { ImportOf } from './import-access.js';
import { isPlain, proposeColumns, type AnyField } from './import-columns.js';
import { failImport } from './import-end.js';
import { kindOf } from './import-kinds.js';
import './import-topics.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { cellText, cut, isEmptyRow, mostColumns, mostLength, mostRowLength, mostRows, rowLength, SheetUnreadable, type SheetCell, type SheetRow } from './sheet-cell.js';

const batch = 1_000;
const batchLength = 4 * 1024 * 1024;
const storeAgainMs = 30_000;
const samplesAColumn = 5;
const sampleLength = 120;

type Wanted = ImportOf & { format: 'csv' | 'xlsx'; fileKey: string };

/**
 * Reads a file into rows and says what its columns seem to hold. One transaction, so that a run which dies leaves nothing; a file that cannot be read
 * ends as failed, with its reason.
 */
export function readImport(options: { files: FileStore }): Handler {
  return defineHandler({
    topic: 'import.sent',
    name: 'import-read',
    payload: ids('importId'),
    attempts: 3,
    backoffMs: 2_000,
    async runOutside({ db, finish }, { importId }) {
      const [wanted] = await db.read<Wanted>(readWanted, [importId]);
      if (!wanted) return void (await db.tx((tx) => finish(tx)));
      const bytes = await readFile(options.files, wanted.fileKey);
      try {
        await db.tx(async (tx) => {
          if (!(await finish(tx)) || !(await isReading(tx, importId))) return;
          const found = await writeRows(db, tx, importId, wanted.format === 'xlsx' ? readXlsx(bytes) : readCsv(bytes));
          await settle(tx, importId, wanted, found);
        });
      } catch (error) {
        if (!(error instanceof SheetUnreadable)) throw error;
        await db.tx(async (tx) => {
          if (await finish(tx)) await failImport(tx, importId, error.failure);
        });
      }
    },
    dead: (tx, { importId }) => failImport(tx, importId, 'unreadable'),
  });
}

const readWanted = {
  name: 'catalog.import_to_read',
  text: `SELECT kind, booth_id AS "boothId", format, file_key AS "fileKey" FROM import_job WHERE id = $1 AND state = 'reading'`,
};

/** Throws TryLater where the store does not answer: that says nothing of the file. */
async function readFile(files: FileStore, key: string): Promise<Buffer> {
  try {
    const file = await files.get('private', key);
    if (!file) throw new PermanentFailure('the file is not there');
    return await whole(file.body);
  } catch (error) {
    throw error instanceof FilesUnavailable ? new TryLater('the store of files does not answer', storeAgainMs) : error;
  }
}

async function whole(body: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of body as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

async function isReading(tx: Tx, importId: string): Promise<boolean> {
  return (await rows(tx, `SELECT 1 FROM import_job WHERE id = $1 AND state = 'reading'`, [importId])).length > 0;
}

type Headings = { heading: string; samples: string[] }[];

/**
 * The first row that holds something gives the headings; what stands right of them is left out. Counted is what the cells hold once each stands for
 * itself: a workbook of a few kilobytes may name one long text a million times. Throws SheetUnreadable.
 */
async function writeRows(db: Db, tx: Tx, importId: string, found: AsyncIterable<SheetRow>): Promise<Headings> {
  let headings: Headings | undefined;
  let waiting: SheetRow[] = [];
  let [written, waitingLength, length] = [0, 0, 0];
  const put = async (): Promise<void> => {
    if (waiting.length === 0) return;
    await rows(tx, `INSERT INTO import_row (import_id, number, cells) SELECT $1, w.number, w.cells FROM jsonb_to_recordset($2::jsonb) AS w (number int, cells jsonb)`, [importId, JSON.stringify(waiting)]);
    written += waiting.length;
    waiting = [];
    waitingLength = 0;
    await stepProgress(db, importId, { done: written });
    killPoint('import-batch');
  };
  for await (const row of found) {
    if (headings === undefined) {
      headings = headingsOf(row.cells);
      continue;
    }
    const cells = row.cells.slice(0, headings.length);
    if (isEmptyRow(cells)) continue;
    if (written + waiting.length >= mostRows) throw new SheetUnreadable('too_many_rows');
    const own = rowLength(cells);
    length += own;
    if (own > mostRowLength || length > mostLength) throw new SheetUnreadable('unpacked_too_large');
    takeSamples(headings, cells);
    waiting.push({ number: row.number, cells });
    waitingLength += own;
    if (waiting.length >= batch || waitingLength >= batchLength) await put();
  }
  await put();
  if (headings === undefined || written === 0) throw new SheetUnreadable('no_rows');
  return headings;
}

function headingsOf(cells: readonly SheetCell[]): Headings {
  const headings = cells.map((cell) => ({ heading: cut(cellText(cell).normalize('NFC').replace(/\s+/gu, ' ').trim(), 160), samples: [] }));
  if (headings.length >= mostColumns) throw new SheetUnreadable('too_many_columns');
  if (headings.every(({ heading }) => heading === '')) throw new SheetUnreadable('no_headings');
  return headings;
}

function takeSamples(headings: Headings, cells: readonly SheetCell[]): void {
  cells.forEach((cell, at) => {
    const column = headings[at];
    if (cell !== null && column && column.samples.length < samplesAColumn) column.samples.push(cut(cellText(cell), sampleLength));
  });
}

/** Where nobody needs to be asked, the check follows at once. */
async function settle(tx: Tx, importId: string, { kind, boothId }: ImportOf, headings: Headings): Promise<void> {
  const remembered = await rows<{ heading: string; field: AnyField | null }>(tx, 'SELECT heading, field FROM import_mapping WHERE kind = $1 AND booth_id IS NOT DISTINCT FROM $2', [kind, boothId]);
  const { fields } = kindOf[kind];
  const columns = proposeColumns(fields, headings, new Map(remembered.map(({ heading, field }) => [heading, field])));
  const plain = isPlain(fields, columns);
  // it may have been given up meanwhile
  const settled = await rows(tx, `UPDATE import_job SET state = $2, columns = $3, version = version + 1 WHERE id = $1 AND state = 'reading' RETURNING id`, [importId, plain ? 'checking' : 'mapping', JSON.stringify(columns)]);
  if (plain && settled.length > 0) await publish(tx, 'import.mapped', { importId });
}
