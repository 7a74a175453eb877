import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { unpacked, unpackedText, zipEntries, type ZipEntry } from './zip-parts.js';
import { cut, isEmptyRow, mostColumns, plainText, SheetUnreadable, type SheetCell, type SheetRow } from './sheet-cell.js';

/**
 * The rows of a workbook's first sheet that hold something, one after the other. Formulas are told, never worked out; other sheets, pictures and macros
 * are never unpacked. Throws SheetUnreadable.
 */
export async function* readXlsx(bytes: Buffer): AsyncGenerator<SheetRow> {
  const parts = await neededParts(bytes);
  const strings = parts.strings ? await readStrings(bytes, parts.strings) : [];
  const styles = parts.styles ? await readStyles(bytes, parts.styles) : { dates: new Set<number>(), percents: new Set<number>() };
  const reader = new SheetReader(strings, styles, parts.since1904);
  const xml = xmlReader({ open: reader.open, close: reader.close, text: reader.text });
  for await (const piece of pieces(bytes, parts.sheet)) {
    xml(piece);
    yield* reader.take();
  }
}

type Parts = { sheet: ZipEntry; strings: ZipEntry | undefined; styles: ZipEntry | undefined; since1904: boolean };

async function neededParts(bytes: Buffer): Promise<Parts> {
  const entries = new Map<string, ZipEntry>(zipEntries(bytes).map((entry) => [entry.name, entry]));
  const [book, links] = [entries.get('xl/workbook.xml'), entries.get('xl/_rels/workbook.xml.rels')];
  if (!book || !links) throw new SheetUnreadable('unreadable');
  let link: string | undefined;
  let since1904 = false;
  xmlReader({
    open: (name, attributes) => {
      if (name === 'sheet') link ??= attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
    },
  })(await unpackedText(bytes, book));
  let target: string | undefined;
  xmlReader({ open: (name, attributes) => void (name === 'Relationship' && attributes['Id'] === link && (target = attributes['Target'])) })(await unpackedText(bytes, links));
  // `worksheets/sheet1.xml` beside the workbook, or `/xl/worksheets/sheet1.xml` from the root
  const sheet = target === undefined ? undefined : entries.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  if (link === undefined || !sheet) throw new SheetUnreadable('unreadable');
  return { sheet, strings: entries.get('xl/sharedStrings.xml'), styles: entries.get('xl/styles.xml'), since1904 };
}

type Handlers = { open?: (name: string, attributes: Record<string, string>) => void; close?: (name: string) => void; text?: (text: string) => void };

/** Reads XML piece by piece, names without their prefix. What the document declares of its own is not expanded. The function throws SheetUnreadable. */
function xmlReader({ open, close, text }: Handlers): (piece: string) => void {
  const parser = new SaxesParser();
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('error', () => {
    throw new SheetUnreadable('unreadable');
  });
  if (open) parser.on('opentag', ({ name, attributes }) => open(local(name), attributes as Record<string, string>));
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
  if (text) parser.on('text', text);
  if (text) parser.on('cdata', text);
  return (piece) => void parser.write(piece);
}

/** A letter may lie across two pieces of bytes; here it never does. */
async function* pieces(bytes: Buffer, entry: ZipEntry): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  for await (const part of unpacked(bytes, entry)) yield decoder.write(part);
  yield decoder.end();
}

/** The texts that cells name by their number, each cleaned once however many cells name it; how they are to be pronounced is left out. */
async function readStrings(bytes: Buffer, entry: ZipEntry): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  let [current, isText, isSpoken] = ['', false, false];
  const xml = xmlReader({
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 't') isText = true;
      if (name === 'rPh') isSpoken = true;
    },
    close: (name) => {
      if (name === 'si') found.push(plainText(current));
      if (name === 't') isText = false;
      if (name === 'rPh') isSpoken = false;
    },
    text: (text) => void (isText && !isSpoken && (current += text)),
  });
  for await (const piece of pieces(bytes, entry)) xml(piece);
  return found;
}

type Styles = { dates: ReadonlySet<number>; percents: ReadonlySet<number> };

/** Which styles show a figure as a date, and which as a hundredth. */
async function readStyles(bytes: Buffer, entry: ZipEntry): Promise<Styles> {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let isOfCells = false;
  const xml = xmlReader({
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) styles.push(Number(attributes['numFmtId'] ?? 0));
    },
    close: (name) => void (name === 'cellXfs' && (isOfCells = false)),
  });
  for await (const piece of pieces(bytes, entry)) xml(piece);
  const those = (shows: (id: number, code: string | undefined) => boolean) => new Set(styles.flatMap((format, style) => (shows(format, formats.get(format)) ? [style] : [])));
  return { dates: those(isDateFormat), percents: those(isPercentFormat) };
}

/** The built-in formats by their numbers (ECMA-376, 18.8.30), own ones by their letters. */
function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|general/gi, ''));
}

function isPercentFormat(id: number, code: string | undefined): boolean {
  return code === undefined ? id === 9 || id === 10 : code.replace(/"[^"]*"|\\./g, '').includes('%');
}

type OpenCell = { column: number; type: string; style: number; formula: string | undefined; value: string };

/** Turns what stands in a sheet into rows, as it comes. */
class SheetReader {
  private readonly done: SheetRow[] = [];
  private row: SheetRow | undefined;
  private lastNumber = 0;
  private cell: OpenCell | undefined;
  private into: 'formula' | 'value' | undefined;
  private isSpoken = false;

  constructor(
    private readonly strings: readonly (string | null)[],
    private readonly styles: Styles,
    private readonly since1904: boolean,
  ) {}

  /** The rows that are whole by now and hold something. */
  take(): SheetRow[] {
    return this.done.splice(0);
  }

  readonly open = (name: string, attributes: Record<string, string>): void => {
    if (name === 'row') {
      const number = Number(attributes['r'] ?? this.lastNumber + 1);
      // rows come in their order, each once
      if (!Number.isSafeInteger(number) || number <= this.lastNumber || number > 1_048_576) throw new SheetUnreadable('unreadable');
      this.lastNumber = number;
      this.row = { number, cells: [] };
    } else if (name === 'c' && this.row) {
      const column = attributes['r'] === undefined ? this.row.cells.length : columnOf(attributes['r']);
      this.cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), formula: undefined, value: '' };
    } else if (name === 'f' && this.cell) {
      this.cell.formula = '';
      this.into = 'formula';
    } else if (name === 'rPh') this.isSpoken = true;
    else if ((name === 'v' || name === 't') && this.cell) this.into = 'value';
  };

  readonly text = (text: string): void => {
    if (!this.cell || this.into === undefined || this.isSpoken) return;
    if (this.into === 'formula') this.cell.formula += text;
    else this.cell.value += text;
  };

  readonly close = (name: string): void => {
    if (name === 'f' || name === 'v' || name === 't') this.into = undefined;
    else if (name === 'rPh') this.isSpoken = false;
    else if (name === 'c' && this.row && this.cell) {
      const { cells } = this.row;
      if (this.cell.column < mostColumns) {
        while (cells.length < this.cell.column) cells.push(null);
        cells[this.cell.column] = this.valueOf(this.cell);
      }
      this.cell = undefined;
    } else if (name === 'row' && this.row) {
      if (!isEmptyRow(this.row.cells)) this.done.push(this.row);
      this.row = undefined;
    }
  };

  private valueOf({ type, style, formula, value }: OpenCell): SheetCell {
    if (formula !== undefined) return { f: cut(formula, 200) };
    if (value === '') return null;
    switch (type) {
      case 's':
        return this.strings[Number(value)] ?? null;
      case 'inlineStr':
      case 'str':
        return plainText(value);
      case 'b':
        return value === '1' || value === 'true';
      case 'e':
        return { e: cut(value, 20) };
      case 'd':
        return { d: cut(value, 10) };
      default:
        return this.figureOf(Number(value), style);
    }
  }

  private figureOf(figure: number, style: number): SheetCell {
    if (!Number.isFinite(figure)) return { e: '#VALUE!' };
    if (this.styles.dates.has(style)) {
      const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(figure + (this.since1904 ? 1462 : 0)) * 86_400_000);
      return Number.isNaN(day.getTime()) ? { e: '#VALUE!' } : { d: day.toISOString().slice(0, 10) };
    }
    // a hair's breadth of binary fractions is not what anybody typed
    const typed = (value: number) => Number(value.toPrecision(15));
    // 20 % is kept as 0.2, and meant as it is seen
    return this.styles.percents.has(style) ? `${typed(figure * 100)}%` : typed(figure);
  }
}

/** From 0: A1 is 0, AA1 is 26. Throws SheetUnreadable. */
function columnOf(reference: string): number {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference)?.[1];
  if (letters === undefined) throw new SheetUnreadable('unreadable');
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
