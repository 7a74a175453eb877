import { TextDecoder } from 'node:util';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { isEmptyRow, mostColumns, plainText, SheetUnreadable, type SheetRow } from './sheet-cell.js';

const pieceBytes = 64 * 1024;

/**
 * The rows of a CSV that hold something. UTF-8 with or without its mark, UTF-16 little-endian with it; comma, semicolon or tab, whichever the first
 * line uses most; where headings stand below other words, whichever one of the first `headLines` uses most. All is text here: what looks like a formula is
 * none. Throws SheetUnreadable.
 */
export async function* readCsv(bytes: Buffer, headLines = 1): AsyncGenerator<SheetRow> {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const decoder = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true });
  // what a spreadsheet writes before the first row to say how it separates
  const head = firstLines(bytes, utf16, headLines);
  const said = /^sep=(.)$/i.exec(head[0] ?? '')?.[1];
  const parser = parse({
    delimiter: said ?? delimiterOf(head),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    from: said === undefined ? 1 : 2,
    max_record_size: 1024 * 1024,
  });
  const text = Readable.from(pieces(bytes, decoder), { objectMode: false });
  text.once('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let number = said === undefined ? 0 : 1;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number += 1;
      const cells = record.slice(0, mostColumns).map(plainText);
      if (!isEmptyRow(cells)) yield { number, cells };
    }
  } catch (error) {
    throw error instanceof SheetUnreadable ? error : new SheetUnreadable('unreadable');
  } finally {
    text.destroy();
    parser.destroy();
  }
}

function* pieces(bytes: Buffer, decoder: TextDecoder): Generator<string> {
  try {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true });
    yield decoder.decode();
  } catch {
    throw new SheetUnreadable('unknown_encoding');
  }
}

/** The first lines, what stands in quotes put out of sight, without the mark. */
function firstLines(bytes: Buffer, utf16: boolean, most: number): string[] {
  const head = bytes.subarray(0, 64 * 1024).toString(utf16 ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '');
  return unquoted(head).split(/\r\n?|\n/, most);
}

function delimiterOf(lines: readonly string[]): string {
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: Math.max(...lines.map((line) => line.split(sign).length - 1)) }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

/** The same length, with what stands in quotes put out of sight. */
function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, (quoted) => '_'.repeat(quoted.length));
}
