import type { Cell } from './cells.js';
import type { Column } from './export-columns.js';
import type { ExportFormat, ExportLanguage } from './export-kind.js';

/** Writes one file row by row. CSV holds a small buffer; a workbook also what its packing lags behind the rows. */
export interface SheetWriter {
  /** Resolves when there is room for the next row. */
  write(cells: readonly Cell[]): Promise<void>;
  /** Resolves when the file is whole and on the disk. */
  end(): Promise<void>;
  /** Gives up: closes what is open and leaves the unfinished file to the caller. */
  abandon(): void;
}

export type SheetPlan = { path: string; columns: readonly Column[]; language: ExportLanguage; title: string };

/** A writer of this format. The spreadsheet library weighs megabytes, so each is fetched when its format is first asked for. */
export async function openSheet(format: ExportFormat, plan: SheetPlan): Promise<SheetWriter> {
  if (format === 'csv') return (await import('./csv-sheet.js')).openCsv(plan);
  return (await import('./xlsx-sheet.js')).openXlsx(plan);
}
