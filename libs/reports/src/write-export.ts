import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { defineHandler, finishProgress, ids, killPoint, PermanentFailure, rows, stepProgress, type Db, type Handler, type Tx } from '@chophien/platform';
import { cellsOf } from './cells.js';
import { constantsOf, sheetColumns, type ChannelColumn } from './channel-columns.js';
import { exportColumns, exportName, type Column } from './export-columns.js';
import { exportFolder, keptHours, newFileKey, unfinished } from './export-folder.js';
import type { ExportFormat } from './export-kind.js';
import { beginSnapshot, countRows, exportSource, readRows, type ExportWanted } from './export-source.js';
import { openSheet } from './sheet-writer.js';
import './export-topics.js';

/** Rows that one sheet of a workbook can hold, the head taken off. */
export const mostSheetRows = 1_048_575;
const stepEveryMs = 400;

type Wanted = ExportWanted & { format: ExportFormat; state: string };

const readWanted = {
  name: 'reports.export_wanted',
  text: `SELECT e.kind, e.format, e.booth_id AS "boothId", e.filter, e.language, p.state FROM export_job e JOIN job_progress p ON p.id = e.id WHERE e.id = $1`,
};

const beginAgain = {
  name: 'reports.export_again',
  text: `UPDATE job_progress SET state = 'running', done = 0, message = NULL, finished_at = NULL WHERE id = $1 AND state = 'failed'`,
};

/**
 * Writes the file of an export. Safe to run twice and to die at any moment: each run writes a file of its own under another name, which gets its
 * real name when it is whole; the row learns of it in the transaction that marks the delivery done, so exactly one run's file is ever handed out.
 */
export function writeExport(options: { dataDir: string }): Handler {
  return defineHandler({
    topic: 'export.requested',
    name: 'export-write',
    payload: ids('exportId'),
    attempts: 3,
    backoffMs: 2_000,
    async runOutside({ db, finish }, { exportId }) {
      const [wanted] = await db.read<Wanted>(readWanted, [exportId]);
      // the row is cleared away after a week; a job that comes later has nobody to write for
      if (!wanted || wanted.state === 'done') return;
      // somebody sent a dead letter again: it is in the making once more
      if (wanted.state === 'failed') await db.read(beginAgain, [exportId]);
      const folder = exportFolder(options.dataDir);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const fileKey = newFileKey(exportId, wanted.format);
      const path = join(folder, fileKey);
      try {
        const figures = await writeFile(db, exportId, wanted, unfinished(path));
        const { size } = await stat(unfinished(path));
        await rename(unfinished(path), path);
        const mine = await db.tx(async (tx) => {
          if (!(await finish(tx))) return false;
          // the table refuses a file whose rows are not those that were promised
          await rows(
            tx,
            `UPDATE export_job SET rows_promised = $2, rows_written = $3, bytes = $4, file_key = $5, expires_at = now() + make_interval(hours => $6) WHERE id = $1`,
            [exportId, figures.promised, figures.written, size, fileKey, keptHours],
          );
          await rows(tx, `UPDATE job_progress SET done = $2, total = $3 WHERE id = $1 AND state = 'running'`, [exportId, figures.written, figures.promised]);
          await finishProgress(tx, exportId, { state: 'done' });
          return true;
        });
        if (!mine) await rm(path, { force: true });
      } catch (error) {
        // not the whole file: the row may know of it already, where only the answer to COMMIT was lost. Strays are cleared by age.
        await rm(unfinished(path), { force: true });
        throw error;
      }
    },
    async dead(tx, { exportId }, reason) {
      await finishProgress(tx, exportId, { state: 'failed', message: reason.includes('too_many_rows') ? 'too_many_rows' : 'not_written' });
    },
  });
}

/** Counts and writes in one snapshot. Throws when the two differ; PermanentFailure when a sheet could not hold the rows. */
async function writeFile(db: Db, exportId: string, wanted: Wanted, path: string): Promise<{ promised: number; written: number }> {
  const source = exportSource(wanted);
  return db.tx(async (tx) => {
    await beginSnapshot(tx, wanted.boothId);
    const { columns, constants } = await columnsOf(tx, wanted);
    const promised = await countRows(tx, source);
    if (wanted.format === 'xlsx' && promised > mostSheetRows) throw new PermanentFailure('too_many_rows');
    await stepProgress(db, exportId, { done: 0, total: promised });
    const sheet = await openSheet(wanted.format, { path, columns, language: wanted.language, title: exportName(wanted.kind, wanted.language) });
    let written = 0;
    try {
      let steppedAt = performance.now();
      for await (const found of readRows(tx, source)) {
        for (const row of found) await sheet.write(cellsOf(constants === null ? row : { ...row, ...constants }, columns, wanted.language));
        written += found.length;
        killPoint('export-batch');
        if (performance.now() - steppedAt > stepEveryMs) {
          steppedAt = performance.now();
          await stepProgress(db, exportId, { done: written });
        }
      }
      await sheet.end();
    } catch (error) {
      sheet.abandon();
      throw error;
    }
    if (written !== promised) throw new Error(`export: ${promised} rows promised, ${written} written`);
    return { promised, written };
  });
}

/** The columns of the file and what stands in every row. Throws PermanentFailure where the channel has been taken away meanwhile. */
async function columnsOf(tx: Tx, { kind, filter }: Wanted): Promise<{ columns: readonly Column[]; constants: Record<string, string> | null }> {
  if (kind !== 'channel') return { columns: exportColumns[kind], constants: null };
  const [channel] = await rows<{ columns: ChannelColumn[] }>(tx, 'SELECT columns FROM export_channel WHERE id = $1', [filter.channelId]);
  if (!channel) throw new PermanentFailure('channel_gone');
  return { columns: sheetColumns(channel.columns), constants: constantsOf(channel.columns) };
}
