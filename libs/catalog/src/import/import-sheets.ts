import { Injectable } from '@nestjs/common';
import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { Db, neutralCell, NotFound, rows, type Actor } from '@chophien/platform';
import { helpOf, type ImportColumn } from './import-columns.js';
import { kindOf, type ImportKind } from './import-kinds.js';
import { ImportQueries } from './import-queries.js';
import type { RowProblem } from './goods-plan.js';
import { sayProblem, type SheetLanguage } from './problem-words.js';
import { cellText, type SheetCell } from './sheet-cell.js';

const batch = 100;
const emptyCells = {
  vi: 'Ô để trống thì giữ nguyên như đang có. Muốn xoá những gì đang có, hãy ghi (trống) vào ô, ở những cột cho phép.',
  en: 'An empty cell leaves things as they are. To take away what is there, write (empty) into the cell, in columns that allow it.',
} as const;

/** A workbook on its way out. */
export type SheetFile = { body: Readable; fileName: string };

/** Workbooks that go out beside imports: an empty one to fill in, and the bad rows of a file. Whatever is text goes out as text. */
@Injectable()
export class ImportSheets {
  constructor(
    private readonly db: Db,
    private readonly queries: ImportQueries,
  ) {}

  /** The headings on the first sheet; on the second what each column holds, with an example, so that no example is ever imported. */
  async template(kind: ImportKind, language: SheetLanguage): Promise<SheetFile> {
    const { default: excel } = await import('exceljs');
    const book = new excel.Workbook();
    const known = kindOf[kind];
    const fields = known.fields.fields.map((field) => ({ ...known.fields.words[field]![language], help: helpOf(known.fields, field, language) }));
    const sheet = book.addWorksheet(known.template[language].sheet, { views: [{ state: 'frozen', ySplit: 1 }] });
    const head = sheet.addRow(fields.map(({ heading }) => heading));
    head.font = { bold: true };
    fields.forEach(({ help }, at) => {
      sheet.getColumn(at + 1).width = 20;
      head.getCell(at + 1).note = help;
    });
    const guide = book.addWorksheet(language === 'vi' ? 'Hướng dẫn' : 'Guide');
    guide.addRow(language === 'vi' ? ['Cột', 'Ghi gì', 'Ví dụ'] : ['Column', 'What to write', 'Example']).font = { bold: true };
    [28, 80, 40].forEach((width, at) => (guide.getColumn(at + 1).width = width));
    guide.addRow(['', emptyCells[language]]);
    for (const { heading, help, example } of fields) guide.addRow([heading, help, example].map(neutralCell));
    const bytes = Buffer.from(await book.xlsx.writeBuffer());
    const body = new PassThrough();
    body.end(bytes);
    return { body, fileName: `${known.template[language].file}.xlsx` };
  }

  /**
   * The bad rows with their cells as they were and a last column that says what is wrong: mended there, the file can be sent again. Throws NotFound,
   * also where there are none.
   */
  async badRows(actor: Actor, id: string, language: SheetLanguage): Promise<SheetFile> {
    const job = await this.queries.one(actor, id);
    if (!job?.counts || job.counts.bad === 0) throw new NotFound('import');
    const { default: excel } = await import('exceljs');
    const body = new PassThrough();
    const book = new excel.stream.xlsx.WorkbookWriter({ stream: body, useStyles: true, useSharedStrings: false });
    const sheet = book.addWorksheet(language === 'vi' ? 'Dòng lỗi' : 'Bad rows', { views: [{ state: 'frozen', ySplit: 1 }] });
    const write = async (): Promise<void> => {
      const head = sheet.addRow([...job.columns.map(({ heading }: ImportColumn) => neutralCell(heading)), language === 'vi' ? 'Lỗi' : 'Problems']);
      head.font = { bold: true };
      head.commit();
      for (let after = 0; !body.destroyed; ) {
        const found = await this.db.officeTx(actor, (tx) =>
          rows<{ number: number; cells: SheetCell[]; problems: RowProblem[] }>(tx, `SELECT number, cells, problems FROM import_row WHERE import_id = $1 AND kind = 'bad' AND number > $2 ORDER BY number LIMIT $3`, [id, after, batch]),
        );
        if (found.length === 0) break;
        for (const { cells, problems } of found)
          sheet.addRow([...job.columns.map((_, at) => outCell(cells[at])), neutralCell(problems.map((problem) => sayProblem(job.kind, problem, language)).join(' '))]).commit();
        after = found.at(-1)!.number;
        // who takes the file slowly, or not at all, shall not have all of it wait in memory
        if (body.writableNeedDrain) await Promise.race([once(body, 'drain'), once(body, 'close')]);
      }
      if (body.destroyed) return;
      await book.commit();
    };
    write().catch((error: unknown) => body.destroy(error instanceof Error ? error : new Error('not written')));
    return { body, fileName: language === 'vi' ? 'Dòng lỗi.xlsx' : 'Bad rows.xlsx' };
  }
}

/** A figure stays one; everything else is text, and no text is a formula. */
function outCell(cell: SheetCell | undefined): string | number | boolean | null {
  if (cell === null || cell === undefined || typeof cell === 'number' || typeof cell === 'boolean') return cell ?? null;
  return neutralCell(cellText(cell));
}
