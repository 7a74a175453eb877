import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { FileRefused } from '@chophien/platform';
import { decimal, months, readCell, whole } from './cell-values.js';
import { isPlain, proposeColumns } from './import-columns.js';
import { goodsFields } from './import-fields.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { sheetKind } from './sheet-kind.js';
import { SheetUnreadable, type SheetRow } from './sheet-cell.js';

async function all(found: AsyncIterable<SheetRow>): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of found) rows.push(row);
  return rows;
}
const cellsOf = async (found: AsyncIterable<SheetRow>) => (await all(found)).map(({ cells }) => cells);

/** An archive of these parts; `says` is what its directory tells of a part's size, whatever is true. */
function zip(parts: Record<string, string>, says: Record<string, number> = {}): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const packed = deflateRawSync(Buffer.from(text));
    const head = (length: number, signature: number, shift: number) => {
      const bytes = Buffer.alloc(length);
      bytes.writeUInt32LE(signature, 0);
      bytes.writeUInt16LE(8, 8 + shift);
      bytes.writeUInt32LE(packed.length, 18 + shift);
      bytes.writeUInt32LE(says[name] ?? Buffer.byteLength(text), 22 + shift);
      bytes.writeUInt16LE(name.length, 26 + shift);
      return bytes;
    };
    const central = head(46, 0x02014b50, 2);
    central.writeUInt32LE(at, 42);
    directory.push(central, Buffer.from(name));
    bodies.push(head(30, 0x04034b50, 0), Buffer.from(name), packed);
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}
const book = (sheet: string, more: Record<string, string> = {}): Record<string, string> => ({
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId7"/><sheet name="B" sheetId="2" r:id="rId8"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId8" Target="worksheets/other.xml"/><Relationship Id="rId7" Target="worksheets/first.xml"/></Relationships>',
  'xl/worksheets/first.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  ...more,
});
const failure = async (found: AsyncIterable<SheetRow>): Promise<string> => all(found).then(() => 'none', (error: unknown) => (error instanceof SheetUnreadable ? error.failure : String(error)));

describe('a workbook', () => {
  it('is read as its cells are: text, figures, dates, formulas, errors, in rows as they are counted', async () => {
    const made = new excel.Workbook();
    const sheet = made.addWorksheet('Hàng');
    made.addWorksheet('Khác').addRow(['không đọc']);
    sheet.addRow(['Tên', 'Giá']);
    sheet.addRow([]);
    sheet.addRow(['Chè', 55_000.5, true, new Date(Date.UTC(2026, 0, 3)), { formula: 'B3*2', result: 4 }, { error: '#REF!' }, { richText: [{ text: 'đậm ' }, { text: 'nhạt' }] }, "'=SUM(A1)", { text: 'trang', hyperlink: 'https://x' }]);
    sheet.getCell('B5').value = 8_934_567_890_123;
    sheet.getCell('B5').numFmt = '#,##0 "dong"';
    for (const [cell, value, numFmt] of [['A6', 0.2, '0%'], ['B6', 0.125, '0.00%'], ['C6', 0.07, '0.0" %"%'], ['D6', 0.2, '0.0']] as const) {
      sheet.getCell(cell).value = value;
      sheet.getCell(cell).numFmt = numFmt;
    }
    const bytes = Buffer.from(await made.xlsx.writeBuffer());
    expect(sheetKind(bytes)).toBe('xlsx');
    expect(await all(readXlsx(bytes))).toEqual([
      { number: 1, cells: ['Tên', 'Giá'] },
      { number: 3, cells: ['Chè', 55_000.5, true, { d: '2026-01-03' }, { f: 'B3*2' }, { e: '#REF!' }, 'đậm nhạt', '=SUM(A1)', 'trang'] },
      { number: 5, cells: [null, 8_934_567_890_123] },
      { number: 6, cells: ['20%', '12.5%', '7%', 0.2] },
    ]);
  });

  it('keeps every letter, however long the sheet is', async () => {
    const made = new excel.Workbook();
    const sheet = made.addWorksheet('Hàng');
    const rows = Array.from({ length: 6_000 }, (_, at) => [`Chè Shan tuyết cổ thụ ${at}`, `Thứ ${at % 7}, ướp hương sen ở xã Tả Lèng`]);
    for (const row of rows) sheet.addRow(row);
    expect(await cellsOf(readXlsx(Buffer.from(await made.xlsx.writeBuffer())))).toEqual(rows);
  }, 30_000);

  it('is read where cells do not say where they stand, and a formula that others share is one', async () => {
    const sheet = '<row><c t="inlineStr"><is><t>a &amp;lt; b</t></is></c><c><v>2</v></c></row><row r="9"><c r="B9"><f t="shared" si="0"/><v>4</v></c></row>';
    expect(await all(readXlsx(zip(book(sheet))))).toEqual([{ number: 1, cells: ['a &lt; b', 2] }, { number: 9, cells: [null, { f: '' }] }]);
  });

  it('is refused where it unpacks to more than we take, says so or not', async () => {
    const large = `<row><c t="inlineStr"><is><t>${'0'.repeat(70_000_000)}</t></is></c></row>`;
    const honest = zip(book(large));
    expect(honest.length).toBeLessThan(100_000);
    expect(() => sheetKind(honest)).toThrow(new FileRefused('unpacked_too_large'));
    expect(await failure(readXlsx(honest))).toBe('unpacked_too_large');
    expect(await failure(readXlsx(zip(book(large), { 'xl/worksheets/first.xml': 500 })))).toBe('unpacked_too_large');
  });

  it('is refused where it is no workbook, old, locked, cut off or none of ours', async () => {
    expect(() => sheetKind(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toThrow(new FileRefused('old_or_locked_sheet'));
    expect(() => sheetKind(zip({ 'word/document.xml': '<w/>' }))).toThrow(new FileRefused('not_a_sheet'));
    expect(() => sheetKind(Buffer.alloc(0))).toThrow(new FileRefused('empty'));
    expect(() => sheetKind(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))).toThrow(new FileRefused('not_a_sheet'));
    expect(() => sheetKind(Buffer.from('<html><table><tr><td>Tên</td></tr></table></html>'))).toThrow(new FileRefused('not_a_sheet'));
    expect(() => sheetKind(Buffer.from([0x54, 0xea, 0x6e]))).toThrow(new FileRefused('unknown_encoding'));
    const whole = zip(book('<row><c><v>1</v></c></row>'));
    expect(() => sheetKind(whole.subarray(0, whole.length - 10))).toThrow(new FileRefused('damaged'));
    expect(await failure(readXlsx(zip(book('<row><c><v>1</v></row>'))))).toBe('unreadable');
    expect(await failure(readXlsx(zip(book('<row r="99999999"><c><v>1</v></c></row>'))))).toBe('unreadable');
    expect(await cellsOf(readXlsx(zip(book('<row><c t="s"><v>0</v></c></row>', { 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY e "xxxx">]><sst><si><t>a</t></si></sst>' }))))).toEqual([['a']]);
  });
});

describe('a CSV', () => {
  const rows = [['Tên', 'Giá'], ['Chè "ngon",\nhai dòng', '55.000']];
  const written = (sign: string) => `Tên${sign}Giá\r\n"Chè ""ngon"",\nhai dòng"${sign}55.000\r\n`;

  it.each([
    ['UTF-8, commas', Buffer.from(written(','))],
    ['UTF-8 with its mark, semicolons', Buffer.from(`\uFEFF${written(';')}`)],
    ['UTF-8, tabs', Buffer.from(written('\t'))],
    ['UTF-16 LE, tabs', Buffer.from(`\uFEFF${written('\t')}`, 'utf16le')],
    ['a line that says how it separates', Buffer.from(`sep=;\r\n${written(';')}`)],
  ])('is read: %s', async (_, bytes) => {
    expect(sheetKind(bytes)).toBe('csv');
    expect(await cellsOf(readCsv(bytes))).toEqual(rows);
  });

  it('counts rows as a spreadsheet does, empty ones too, and holds no formulas', async () => {
    expect(await all(readCsv(Buffer.from('A,B\n\n=1+1,-2\n,\n')))).toEqual([{ number: 1, cells: ['A', 'B'] }, { number: 3, cells: ['=1+1', '-2'] }]);
  });

  it('keeps letters that lie across its pieces', async () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `Miến dong ${at},xã Bình Lư`).join('\n');
    expect((await cellsOf(readCsv(Buffer.from(long)))).map((cells) => cells.join(',')).join('\n')).toBe(long);
  });

  it('is refused in another encoding', async () => {
    expect(await failure(readCsv(Buffer.from([0x41, 0x2c, 0xea, 0x0a])))).toBe('unknown_encoding');
  });
});

describe('what a cell says', () => {
  it.each([
    ['55.000', 55_000], ['55,000', 55_000], ['55 000', 55_000], ['55000', 55_000], ['1.234.567', 1_234_567], ['55.000,00', 55_000], ['55,000.00', 55_000], ['-3', -3], [55_000, 55_000],
    ['0.500', 'not_whole'], ['0,250', 'not_whole'], ['5.5', 'not_whole'], ['5,55', 'not_whole'], [5.5, 'not_whole'], ['1.23.456', 'not_a_number'], ['năm', 'not_a_number'], ['', 'not_a_number'], [true, 'not_a_number'],
  ])('is a whole figure: %j', (cell, wanted) => {
    expect(Object.values(whole(cell))).toEqual([wanted]);
  });

  it.each([['1,5', 1.5], ['1.5', 1.5], ['0,250', 0.25], ['200', 200], ['1.234,5', 1234.5], ['0.500', 0.5], ['0.500.000', 'not_a_number'], ['1.234.567', 1_234_567], [0.3, 0.3], ['1.500', 'ambiguous_number'], ['1,500', 'ambiguous_number'], ['x', 'not_a_number']])(
    'is a figure with a fraction: %j',
    (cell, wanted) => {
      expect(Object.values(decimal(cell))).toEqual([wanted]);
    },
  );

  it.each([['1-3, 11', [1, 2, 3, 11]], ['tháng 11 - tháng 2', [1, 2, 11, 12]], ['quanh năm', []], ['1-12', []], [4, [4]], ['T3, T5', [3, 5]]])('is months: %j', (cell, wanted) => {
    expect(months(cell)).toEqual({ value: wanted });
  });
  it.each([['13', 'out_of_range'], ['hè', 'unknown'], ['1--3', 'unknown']])('is no months: %j', (cell, reason) => {
    expect(months(cell)).toMatchObject({ reason });
  });
});

describe('a cell that is longer than anything of its kind', () => {
  const places = { categories: new Map(), communes: new Map() };
  const blanks = ' '.repeat(4_990);

  it.each([
    ['price', `55${' '.repeat(60)}000 đ`, 'not_a_number'],
    ['price', `1${blanks}x${blanks}1`, 'not_a_number'],
    ['shippingGrams', `1${' '.repeat(60)}200 g`, 'not_a_number'],
    ['shippingGrams', `1${blanks}x${blanks}1`, 'not_a_number'],
    ['shelfLifeDays', `1${blanks}x${blanks}1`, 'not_a_number'],
    ['unit', `g${','.repeat(60)}`, 'unknown'],
    ['hidden', `x${','.repeat(9_000)}x`, 'unknown'],
    ['seasonMonths', `1${' '.repeat(200)}- 3`, 'unknown'],
  ] as const)('is refused before anybody looks at its letters: %s', (field, cell, reason) => {
    const before = performance.now();
    expect(readCell(field, cell, places)).toEqual({ reason });
    expect(performance.now() - before).toBeLessThan(100);
  });

  it('is read where only blanks stand around it', () => {
    expect([readCell('price', `${blanks}55.000 đ${blanks}`, places), readCell('shippingGrams', `${blanks}1,2 kg`, places)]).toEqual([{ value: 55_000n }, { value: 1_200 }]);
  });
});

describe('what a heading is taken for', () => {
  const headings = (...names: string[]) => names.map((heading) => ({ heading, samples: ['x'] }));

  it('our own exports by themselves, in both languages', () => {
    const vi = proposeColumns(goodsFields, headings('Tên món', 'Tên tiếng Anh', 'Gian hàng', 'Nhóm hàng', 'Quy cách', 'Giá bán, ₫', 'Trong kho', 'Đang giữ', 'Còn bán được', 'Tình trạng', 'Cách bán', 'Bày từ', 'Sửa lần cuối', 'Mã'), new Map());
    expect(vi.map(({ field, source }) => field ?? source)).toEqual(['nameVi', 'nameEn', 'export_only', 'category', 'packVi', 'price', 'onHand', 'export_only', 'export_only', 'hidden', 'export_only', 'export_only', 'export_only', 'packId']);
    const en = proposeColumns(goodsFields, headings('Name', 'English name', 'Booth', 'Category', 'Pack', 'Price, ₫', 'On hand', 'Reserved', 'Available', 'State', 'How it is sold', 'Listed since', 'Last changed', 'ID'), new Map());
    expect(en.map(({ field }) => field)).toEqual(vi.map(({ field }) => field));
    expect([isPlain(goodsFields, vi), isPlain(goodsFields, en)]).toEqual([true, true]);
  });

  it('as it was said before, before its words; each field once', () => {
    const columns = proposeColumns(goodsFields, headings('Giá', 'Giá sỉ', 'TÊN HÀNG (đầy đủ)', 'Lạ'), new Map([['gia si', 'price'], ['la', null]]));
    expect(columns.map(({ field, source }) => [field, source])).toEqual([[null, 'unknown'], ['price', 'remembered'], ['nameVi', 'heading'], [null, 'remembered']]);
    expect(isPlain(goodsFields, columns)).toBe(false);
  });
});
