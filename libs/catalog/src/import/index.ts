import type { FileStore, Handler } from '@chophien/platform';
import { checkImport } from './check-import.js';
import { ImportActs } from './import-acts.js';
import { ImportPictures } from './import-pictures.js';
import { ImportQueries } from './import-queries.js';
import { ImportSheets } from './import-sheets.js';
import { readImport } from './read-import.js';
import { writeImport } from './write-import.js';

export { clearImports } from './clear-imports.js';
export { ImportActs } from './import-acts.js';
export { ImportHasBadRows, ImportMoved, type ImportState } from './import-errors.js';
export { boothFields } from './booth-fields.js';
export type { ImportOf } from './import-access.js';
export type { AnyField } from './import-columns.js';
export { importFields } from './import-fields.js';
export { importKinds, type ImportKind } from './import-kinds.js';
export { importPersonalData } from './import-personal-data.js';
export { ImportPictures, type ImportPictureFigures, type ImportPictureKind, type ImportPictureName } from './import-pictures.js';
export { ImportQueries, type ImportRowKind, type ImportView } from './import-queries.js';
export { ImportSheets, type SheetFile } from './import-sheets.js';
export { importTopics } from './import-topics.js';
export { mostImportPictures, pictureAddresses } from './picture-names.js';
export { ReceiveImport } from './receive-import.js';
// the readers, for other small sheets of the floor
export { readCsv } from './read-csv.js';
export { readXlsx } from './read-xlsx.js';
export { cellText, SheetUnreadable, type SheetCell, type SheetRow } from './sheet-cell.js';
export { sheetKind } from './sheet-kind.js';

/** For the office; they need Db beside them. `ReceiveImport` wants the files too. */
export const importProviders = [ImportActs, ImportPictures, ImportQueries, ImportSheets];

/** What the worker does with files of goods and of booths. */
export function importHandlers(options: { files: FileStore }): Handler[] {
  return [readImport(options), checkImport(), writeImport()];
}
