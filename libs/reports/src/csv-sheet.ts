import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { Cell } from './cells.js';
import type { Column } from './export-columns.js';
import type { SheetPlan, SheetWriter } from './sheet-writer.js';

/** UTF-8 with a byte order mark, lines ended as Excel ends them, instants as `2026-11-25 14:05:00`, which every spreadsheet reads as a date. */
export function openCsv(plan: SheetPlan): SheetWriter {
  const file = createWriteStream(plan.path, { mode: 0o600, flush: true });
  const lines = stringify({ bom: true, record_delimiter: 'windows' });
  const done = finished(file);
  done.catch(() => undefined); // told by the write that meets it
  lines.on('error', (error) => file.destroy(error));
  lines.pipe(file);
  const put = async (cells: readonly (string | number | null)[]): Promise<void> => {
    if (file.errored) throw file.errored;
    if (!lines.write(cells)) await Promise.race([once(lines, 'drain'), done]);
  };
  const begun = put(plan.columns.map((column) => column[plan.language]));
  return {
    async write(cells) {
      await begun;
      await put(cells.map((cell, index) => textOf(cell, plan.columns[index]!)));
    },
    async end() {
      await begun;
      lines.end();
      await done;
    },
    abandon() {
      lines.destroy();
      file.destroy();
    },
  };
}

function textOf(cell: Cell, column: Column): string | number | null {
  if (!(cell instanceof Date)) return cell;
  const written = cell.toISOString();
  return column.type === 'day' ? written.slice(0, 10) : written.slice(0, 19).replace('T', ' ');
}
