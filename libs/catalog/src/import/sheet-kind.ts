import { TextDecoder } from 'node:util';
import { FileRefused } from '@chophien/platform';
import { zipEntries } from './zip-parts.js';
import { SheetUnreadable } from './sheet-cell.js';

/** What a file is by what it holds, whatever it is called. Throws FileRefused, which says what to send instead. */
export function sheetKind(bytes: Buffer): 'xlsx' | 'csv' {
  if (bytes.length === 0) throw new FileRefused('empty');
  // workbooks of before 2007, and those that are locked with a password
  if (bytes.subarray(0, 8).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))) throw new FileRefused('old_or_locked_sheet');
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) {
    if (!hasWorkbook(bytes)) throw new FileRefused('not_a_sheet');
    return 'xlsx';
  }
  if (!isText(bytes)) throw new FileRefused('not_a_sheet');
  return 'csv';
}

function hasWorkbook(bytes: Buffer): boolean {
  try {
    return zipEntries(bytes).some(({ name }) => name === 'xl/workbook.xml');
  } catch (error) {
    if (error instanceof SheetUnreadable) throw new FileRefused(error.failure === 'unpacked_too_large' ? 'unpacked_too_large' : 'damaged');
    throw error;
  }
}

/** Text as a spreadsheet saves it; web pages that call themselves sheets are not. Throws FileRefused for text of another encoding. */
function isText(bytes: Buffer): boolean {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!utf16 && bytes.subarray(0, 64 * 1024).includes(0)) return false;
  let text: string;
  try {
    text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefused('unknown_encoding');
  }
  return !/^\s*(?:<(?:!doctype|html|\?xml|svg)|%PDF-|\{\\rtf)/i.test(text);
}
