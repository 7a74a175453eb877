import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { finished } from 'node:stream/promises';
import excel from 'exceljs';
import type { ColumnType } from './export-columns.js';
import type { SheetPlan, SheetWriter } from './sheet-writer.js';

const formats: Partial<Record<ColumnType, string>> = { money: '#,##0', count: '#,##0', instant: 'dd/mm/yyyy hh:mm', day: 'dd/mm/yyyy' };

/** One sheet with a bold, frozen head; money and counts are numbers, instants and days real dates. */
export function openXlsx(plan: SheetPlan): SheetWriter {
  const file = createWriteStream(plan.path, { mode: 0o600, flush: true });
  const done = finished(file);
  done.catch(() => undefined); // told by the write that meets it
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: file, useStyles: true, useSharedStrings: false });
  const sheet = book.addWorksheet(plan.title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = plan.columns.map(({ key, width, type }) => ({ key, width, ...(formats[type] ? { style: { numFmt: formats[type] } } : {}) }));
  const head = sheet.addRow(plan.columns.map((column) => column[plan.language]));
  head.font = { bold: true };
  head.commit();
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: plan.columns.length } };
  let written = 0;
  return {
    async write(cells) {
      if (file.errored) throw file.errored;
      sheet.addRow([...cells]).commit();
      written += 1;
      // the library does not say when it has had enough: give the zip a turn now and then, and wait for the disk where it lags behind
      if (written % 500 === 0) {
        await nextTurn();
        if (file.writableNeedDrain) await Promise.race([once(file, 'drain'), done]);
      }
    },
    async end() {
      await book.commit();
      await done;
    },
    abandon() {
      file.destroy();
    },
  };
}
