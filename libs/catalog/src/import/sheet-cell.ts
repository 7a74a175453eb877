/** A cell as it stands: text, a figure, yes or no; a formula (never worked out), a date (its day), an error; null is empty. */
export type SheetCell = string | number | boolean | { f: string } | { d: string } | { e: string } | null;
/** A row with its number as the spreadsheet counts it. */
export type SheetRow = { number: number; cells: SheetCell[] };

/** Most that a file may hold: rows below the headings, columns, characters of a cell, of a row and of all rows, as they are once each cell stands for itself. */
export const mostRows = 20_000;
export const mostColumns = 100;
export const mostCellLength = 10_000;
export const mostRowLength = 64 * 1024;
export const mostLength = 32 * 1024 * 1024;

export const sheetFailures = ['unreadable', 'unpacked_too_large', 'too_many_rows', 'too_many_columns', 'no_rows', 'no_headings', 'unknown_encoding'] as const;
export type SheetFailure = (typeof sheetFailures)[number];

/** The file cannot be imported; the code is for the catalogues. */
export class SheetUnreadable extends Error {
  constructor(readonly failure: SheetFailure) {
    super(`sheet: ${failure}`);
    this.name = 'SheetUnreadable';
  }
}

/** A cell as a person reads it. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return 'f' in cell ? `=${cell.f}` : 'd' in cell ? cell.d : cell.e;
  return typeof cell === 'number' ? plainFigure(cell) : String(cell);
}

const emptyingMarks: ReadonlySet<string> = new Set(['(trống)', '(empty)']);
/** The longest that a mark is, its letters apart from their marks. */
const longestMark = 12;

/** Whether a cell holds the mark by which a person empties a field; capitals and blanks around it aside. An empty cell says nothing. */
export function isEmptying(cell: SheetCell | undefined): boolean {
  const text = typeof cell === 'string' ? cell.trim() : '';
  return text.length <= longestMark && emptyingMarks.has(text.normalize('NFC').toLowerCase());
}

/** Never with an exponent: a barcode is a figure to a spreadsheet. */
export function plainFigure(figure: number): string {
  return Number.isInteger(figure) && Math.abs(figure) < 1e21 ? BigInt(figure).toString() : String(figure);
}

/** Text as our own files have it: the apostrophe that keeps a spreadsheet from working it out is taken off again. Null where nothing stands. */
export function plainText(text: string): string | null {
  const clean = cut(storable(text).replace(/^'(?=\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n])/, ''), mostCellLength);
  return clean.trim() === '' ? null : clean;
}

/** Without what the database cannot hold: zero bytes and halves of letters. */
export function storable(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, '');
}

/** At most so many characters, and never half a letter at the end, which the database would refuse. */
export function cut(text: string, most: number): string {
  return storable(text.slice(0, most));
}

/** Characters that a row holds, about. */
export function rowLength(cells: readonly SheetCell[]): number {
  return cells.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0);
}

export function isEmptyRow(cells: readonly SheetCell[]): boolean {
  return cells.every((cell) => cell === null);
}
