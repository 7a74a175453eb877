import { readCsv, readXlsx, sheetKind, SheetUnreadable, type SheetRow } from '@chophien/catalog/import';
import { FileRefused, InvalidInput } from '@chophien/platform';

/** The rows of a file (XLSX or CSV), its heading among them. Throws InvalidInput (`file`) with the reason of the readers, `too_many_rows` beyond `mostRows`. */
export async function readSheetRows(bytes: Buffer, mostRows: number): Promise<SheetRow[]> {
  const found: SheetRow[] = [];
  try {
    for await (const row of sheetKind(bytes) === 'xlsx' ? readXlsx(bytes) : readCsv(bytes)) {
      found.push(row);
      if (found.length > mostRows) throw new SheetUnreadable('too_many_rows');
    }
  } catch (error) {
    if (error instanceof SheetUnreadable) throw new InvalidInput([{ field: 'file', reason: error.failure }]);
    if (error instanceof FileRefused) throw new InvalidInput([{ field: 'file', reason: error.reason }]);
    throw error;
  }
  return found;
}
