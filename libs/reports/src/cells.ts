import { neutralCell } from '@chophien/platform';
import { codeWords, type Column } from './export-columns.js';
import type { ExportLanguage } from './export-kind.js';

/** A row as the database gives it: 64-bit figures are decimal strings, instants are Dates, days YYYY-MM-DD. */
export type SourceRow = Record<string, unknown>;
/** A cell before it is written: text is neutral already, a Date holds the wall clock of Vietnam in its UTC parts. */
export type Cell = string | number | Date | null;

const sevenHours = 7 * 3_600_000;

/** The cells of a row in the order of the columns. Vietnam keeps no summer time, so its clock is seven hours ahead all year. */
export function cellsOf(row: SourceRow, columns: readonly Column[], language: ExportLanguage): Cell[] {
  return columns.map(({ key, type }) => {
    const value = row[key];
    if (value === null || value === undefined || value === '') return null;
    switch (type) {
      case 'money':
      case 'count':
      case 'figure':
        return Number(value);
      case 'instant':
        return new Date((value as Date).getTime() + sevenHours);
      case 'day':
        return new Date(`${String(value)}T00:00:00Z`);
      case 'word':
        return neutralCell(codeWords[String(value)]?.[language] ?? String(value));
      case 'text':
        return neutralCell(String(value));
    }
  });
}
