// Reading of workbooks and CSV files, for every lib that takes a sheet in. What the cells mean is the reader's own matter.
export { headingKey, isPlain, proposeColumns, type ColumnSource, type FieldSet, type ImportColumn } from './import-columns.js';
export { readCsv } from './read-csv.js';
export { readXlsx } from './read-xlsx.js';
export { cellText, cut, SheetUnreadable, type SheetCell, type SheetFailure, type SheetRow } from './sheet-cell.js';
export { sheetKind } from './sheet-kind.js';
