import { cellText, headingKey, proposeColumns, type FieldSet, type ImportColumn, type SheetRow } from '@chophien/catalog/sheets';

export const moneyFileKinds = ['statement', 'cash'] as const;
/** A bank's statement, or a carrier's list of cash that it passed on. */
export type MoneyFileKind = (typeof moneyFileKinds)[number];

export const moneyFields = ['time', 'amount', 'credit', 'debit', 'words', 'reference', 'order', 'tracking'] as const;
/** What a column holds. `credit` and `debit` where a statement parts what came in from what went out; `order` is the order's number. */
export type MoneyField = (typeof moneyFields)[number];
export type MoneyColumn = ImportColumn<MoneyField>;

const named = (vi: string, en: string, ...alsoCalled: string[]) => ({ vi: { heading: vi, help: '', example: '' }, en: { heading: en, help: '', example: '' }, alsoCalled });
const time = named('Ngày giao dịch', 'Transaction date', 'ngay', 'ngay gd', 'ngay gio', 'ngay gio giao dich', 'thoi gian', 'thoi gian giao dich', 'ngay hach toan', 'ngay hieu luc', 'ngay doi soat', 'ngay chuyen tien', 'ngay tra', 'date', 'time', 'tnx date', 'trans date', 'tran date', 'posting date', 'value date', 'transaction time', 'transaction date time');
const reference = named('Số tham chiếu', 'Reference', 'ma giao dich', 'ma gd', 'so giao dich', 'so gd', 'so but toan', 'ma tham chieu', 'so chung tu', 'so ct', 'ref no', 'reference no', 'reference number', 'transaction id', 'transaction number', 'doc no', 'trace');

/** Headings of the statements of banks as they call them; what a booth's bank calls otherwise is said once and remembered. */
export const moneyFieldSets: Record<MoneyFileKind, FieldSet<MoneyField>> = {
  statement: {
    fields: ['time', 'amount', 'credit', 'debit', 'words', 'reference'],
    words: {
      time,
      amount: named('Số tiền', 'Amount', 'so tien giao dich', 'so tien vnd', 'gia tri giao dich', 'phat sinh', 'transaction amount'),
      credit: named('Ghi có', 'Credit', 'co', 'phat sinh co', 'ps co', 'so tien ghi co', 'tien vao', 'so tien vao', 'credit amount', 'money in'),
      debit: named('Ghi nợ', 'Debit', 'no', 'phat sinh no', 'ps no', 'so tien ghi no', 'tien ra', 'so tien ra', 'debit amount', 'money out'),
      words: named('Nội dung', 'Description', 'noi dung giao dich', 'noi dung chuyen khoan', 'noi dung chi tiet', 'dien giai', 'mo ta', 'mo ta giao dich', 'details', 'transaction details', 'transactions in detail', 'remark', 'remarks', 'narrative'),
      reference,
    },
    mayBeEmpty: new Set(),
    exportOnly: ['Số dư', 'Balance', 'Số dư sau giao dịch', 'STT', 'No', 'Loại tiền', 'Currency'],
    tellsRows: (fields) => fields.has('time') && (fields.has('amount') || fields.has('credit')) && fields.has('words'),
  },
  cash: {
    fields: ['time', 'amount', 'order', 'tracking', 'reference'],
    words: {
      time,
      amount: named('Tiền thu hộ', 'Cash collected', 'cod', 'thu ho', 'tien cod', 'so tien thu ho', 'tien thu ho cod', 'cod amount', 'so tien', 'amount', 'so tien cod'),
      order: named('Mã đơn', 'Order', 'ma don hang', 'so don', 'so don hang', 'don hang', 'order number', 'order code', 'client order code', 'ma don khach hang', 'ma don shop', 'ma don rieng'),
      tracking: named('Mã vận đơn', 'Tracking number', 'ma don ghn', 'ma van don ghn', 'van don', 'so van don', 'tracking', 'tracking code', 'bill code'),
      reference,
    },
    mayBeEmpty: new Set(),
    exportOnly: ['STT', 'No', 'Phí dịch vụ', 'Phí', 'Fee'],
    tellsRows: (fields) => fields.has('time') && fields.has('amount') && (fields.has('order') || fields.has('tracking')),
  },
};

/** Rows among which the headings are looked for: banks write their name and the account above. */
export const headRows = 40;
const sampled = 5;

/**
 * The columns and the rows below them. The headings are the row of the first forty in which most are known, of two alike the upper; without any it is the first
 * row. A heading in two languages is known by either. Pure.
 */
export function columnsOf(kind: MoneyFileKind, found: readonly SheetRow[], remembered: ReadonlyMap<string, MoneyField | null>): { columns: MoneyColumn[]; rows: SheetRow[] } {
  const set = moneyFieldSets[kind];
  const known = (heading: string) => proposeColumns(set, [{ heading, samples: [] }], remembered)[0]!;
  const asCalled = (heading: string): string => [heading, ...heading.split(/[\n/|]+/)].find((part) => known(part).source !== 'unknown') ?? heading;
  const headed = found.slice(0, headRows).map(({ cells }) => cells.map((cell) => asCalled(cellText(cell).trim().slice(0, 160))));
  const score = (headings: readonly string[]) => new Set(headings.map((heading) => known(heading).field).filter((field) => field !== null)).size;
  const best = headed.reduce((top, headings, at) => (score(headings) > score(headed[top]!) ? at : top), 0);
  const rows = found.slice(best + 1);
  const width = Math.max(headed[best]?.length ?? 0, ...rows.slice(0, sampled).map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, (_, column) => ({
    heading: headed[best]?.[column] ?? '',
    samples: rows.slice(0, sampled).flatMap(({ cells }) => (cells[column] == null ? [] : [cellText(cells[column]).slice(0, 60)])),
  }));
  return { columns: proposeColumns(set, headings, remembered), rows };
}

/** What the next file of the same kind shall remember: each heading that has words, with what it was taken for. Pure. */
export function toRemember(columns: readonly MoneyColumn[]): Map<string, MoneyField | null> {
  return new Map(columns.flatMap(({ heading, field }): [string, MoneyField | null][] => (headingKey(heading) === '' ? [] : [[headingKey(heading), field]])));
}
