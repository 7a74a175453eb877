import { foldVietnamese } from '@chophien/places';
import { isId } from '@chophien/platform';
import { packUnits, type PackUnit } from '../variant.entity.js';
import type { Storage } from '../product.entity.js';
import type { ListingContent } from '../listing-content.js';
import { unwelcome } from '../listing-changes.js';
import { mostPictures } from '../listing-pictures.js';
import { goodsFields, type ImportField } from './import-fields.js';
import { mostNameLength, pictureNameKey, picturesIn } from './picture-names.js';
import { cellText, isEmptying, type SheetCell } from './sheet-cell.js';

/** What a row says, field by field; what is absent says nothing, null empties it. Texts are trimmed and NFC, as listings keep them. */
export type RowValues = {
  packId?: string;
  nameVi?: string;
  nameEn?: string | null;
  category?: string;
  packVi?: string;
  packEn?: string | null;
  unit?: PackUnit;
  amount?: number;
  price?: bigint;
  onHand?: number;
  lowStock?: number;
  minQuantity?: number | null;
  maxQuantity?: number | null;
  barcode?: string | null;
  shippingGrams?: number;
  netGrams?: number | null;
  lengthCm?: number | null;
  widthCm?: number | null;
  heightCm?: number | null;
  byWeight?: boolean;
  storage?: Storage;
  deliveryScope?: ListingContent['deliveryScope'];
  shelfLifeDays?: number | null;
  originCommune?: string | null;
  seasonMonths?: number[] | null;
  descVi?: string | null;
  descEn?: string | null;
  /** Names of pictures in their order. */
  pictures?: string[] | null;
  /** True and false as asked; a text is the state of a listing that can be neither, as our own exports tell it. */
  hidden?: boolean | 'draft' | 'taken_down';
};

/** Ids by folded name or path; several where a name is not the only one. */
export type Places = { categories: ReadonlyMap<string, readonly string[]>; communes: ReadonlyMap<string, readonly string[]> };

type Read<Value> = { value: Value } | { reason: string; limit?: number; words?: string };

/** Reads a cell for a field: undefined where nothing stands, else its value (null empties it) or why it has none. Pure. */
export function readCell<Field extends ImportField>(field: Field, cell: SheetCell | undefined, places: Places): Read<NonNullable<RowValues[Field]> | null> | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (isEmptying(cell)) return goodsFields.mayBeEmpty.has(field) ? { value: null } : { reason: 'never_empty' };
  if (typeof cell === 'object') {
    if ('f' in cell) return { reason: 'formula' };
    return 'e' in cell ? { reason: 'error_cell' } : { reason: 'date' };
  }
  // nothing here is as long, and what reads it may look at each letter many times
  const most = typeof cell === 'string' ? longest[field] : undefined;
  const told = most === undefined ? cell : String(cell).trim();
  if (most !== undefined && String(told).length > most) return { reason: wordy.has(field) ? 'unknown' : 'not_a_number' };
  return readers[field](told, places) as Read<NonNullable<RowValues[Field]>>;
}

/** Characters of a cell that is no free text. */
const longest: Partial<Record<ImportField, number>> = {
  packId: 40, category: 400, unit: 40, amount: 40, price: 40, onHand: 40, lowStock: 40, minQuantity: 40, maxQuantity: 40, barcode: 40, shippingGrams: 40, netGrams: 40, lengthCm: 40, widthCm: 40, heightCm: 40, byWeight: 40,
  storage: 60, deliveryScope: 60, shelfLifeDays: 40, originCommune: 160, seasonMonths: 160, hidden: 40,
};
const wordy: ReadonlySet<ImportField> = new Set(['packId', 'category', 'unit', 'barcode', 'byWeight', 'storage', 'deliveryScope', 'originCommune', 'seasonMonths', 'hidden']);

type Plain = string | number | boolean;
type Reader<Field extends ImportField> = (cell: Plain, places: Places) => Read<NonNullable<RowValues[Field]>>;

const line = (cell: Plain): Read<string> => ({ value: cellText(cell).normalize('NFC').replace(/[\r\n\t ]+/g, ' ').trim() });
const block = (cell: Plain): Read<string> => ({ value: cellText(cell).normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim() });
const grams = (cell: Plain): Read<number> => {
  const kilos = typeof cell === 'string' ? /^(.*?)\s*(?:kg|ki ?lo|ký)$/i.exec(cell.trim())?.[1] : undefined;
  if (kilos === undefined) return whole(typeof cell === 'string' ? cell.replace(/\s*(?:g|gr|gram|gam)\s*$/i, '') : cell);
  const read = decimal(kilos);
  if ('reason' in read) return read;
  const value = Math.round(read.value * 1_000_000) / 1000;
  return Number.isInteger(value) ? { value } : { reason: 'not_whole' };
};

const centimetres = (cell: Plain): Read<number> => whole(typeof cell === 'string' ? cell.replace(/\s*(?:cm|xăng ?ti ?mét|phân)\s*$/iu, '') : cell);

const readers: { [Field in ImportField]: Reader<Field> } = {
  packId: (cell) => (isId(cellText(cell).trim()) ? { value: cellText(cell).trim().toLowerCase() } : { reason: 'unknown' }),
  nameVi: line,
  nameEn: line,
  category: (cell, { categories }) => oneOf(categories.get(pathKey(cellText(cell)))),
  packVi: line,
  packEn: line,
  unit: (cell) => byWord(unitWords, cell),
  amount: decimal,
  price: (cell) => {
    const read = whole(typeof cell === 'string' ? cell.replace(/(?:đồng|vnđ|vnd|đ|₫)\.?\s*$/iu, '').replace(/^\s*(?:vnđ|vnd|₫)/iu, '') : cell);
    return 'reason' in read ? read : { value: BigInt(read.value) };
  },
  onHand: whole,
  lowStock: whole,
  minQuantity: whole,
  maxQuantity: whole,
  barcode: (cell) => ({ value: cellText(cell).replace(/[\s-]/g, '') }),
  shippingGrams: grams,
  netGrams: grams,
  lengthCm: centimetres,
  widthCm: centimetres,
  heightCm: centimetres,
  byWeight: (cell) => (typeof cell === 'boolean' ? { value: cell } : byWord(yesWords, cell)),
  storage: (cell) => byWord(storageWords, cell),
  deliveryScope: (cell) => byWord(scopeWords, cell),
  shelfLifeDays: (cell) => whole(typeof cell === 'string' ? cell.replace(/\s*(?:ngày|days?)\s*$/iu, '') : cell),
  originCommune: (cell, { communes }) => oneOf(communes.get(foldVietnamese(cellText(cell)))),
  seasonMonths: months,
  descVi: block,
  descEn: block,
  pictures: pictureNames,
  hidden: (cell) => (typeof cell === 'boolean' ? { value: cell } : byWord(hiddenWords, cell)),
};

function pictureNames(cell: Plain): Read<string[]> {
  const names = picturesIn(cellText(cell));
  const tooLong = names.find((name) => [...name].length > mostNameLength);
  if (names.length === 0) return { reason: 'unknown' };
  if (names.length > mostPictures) return { reason: 'too_many', limit: mostPictures };
  if (tooLong !== undefined) return { reason: 'too_long', limit: mostNameLength };
  if (names.some((name) => unwelcome.test(name))) return { reason: 'control_characters' };
  const keys = names.map(pictureNameKey);
  const twice = names.find((_, at) => keys.indexOf(keys[at]!) < at);
  return twice === undefined ? { value: names } : { reason: 'repeated', words: twice };
}

function oneOf(found: readonly string[] | undefined): Read<string> {
  if (found === undefined || found.length === 0) return { reason: 'unknown' };
  return found.length === 1 ? { value: found[0]! } : { reason: 'ambiguous' };
}

/** `Đồ uống > Chè` however it is spaced. */
export function pathKey(path: string): string {
  return path.split(/[>›»/\\]/).map(foldVietnamese).filter((part) => part !== '').join(' > ');
}

function byWord<Value>(words: ReadonlyMap<string, Value>, cell: Plain): Read<Value> {
  const value = words.get(foldVietnamese(cellText(cell)).replace(/[.,;]+$/, ''));
  return value === undefined ? { reason: 'unknown' } : { value };
}

const wordMap = <Value>(entries: readonly [Value, readonly string[]][]): ReadonlyMap<string, Value> => new Map(entries.flatMap(([value, words]) => words.map((word): [string, Value] => [foldVietnamese(word), value])));

const yesWords = wordMap<boolean>([
  [true, ['có', 'x', 'yes', 'y', 'true', '1', 'hàng cân', 'đúng']],
  [false, ['không', 'no', 'n', 'false', '0', 'sai']],
]);

const unitWords = wordMap<PackUnit>([
  ...packUnits.map((unit): [PackUnit, string[]] => [unit, [unit]]),
  ['g', ['gr', 'gram', 'gam']],
  ['kg', ['kí', 'ký', 'kilogram', 'cân']],
  ['ml', ['mililit', 'millilitre']],
  ['l', ['lít', 'litre', 'liter']],
  ['piece', ['cái', 'chiếc', 'quả', 'con', 'pcs']],
  ['bunch', ['bó', 'mớ']],
  ['box', ['hộp', 'thùng']],
]);
const storageWords = wordMap<Storage>([
  ['ambient', ['ambient', 'nơi khô mát', 'để nơi khô mát', 'khô mát', 'nơi khô mát, để thường', 'thường', 'để thường', 'nhiệt độ thường', 'dry']],
  ['cool', ['cool', 'nơi mát', 'để nơi mát', 'mát']],
  ['chilled', ['chilled', 'ngăn mát', 'ngăn mát tủ lạnh', 'tủ lạnh', 'lạnh']],
  ['frozen', ['frozen', 'cấp đông', 'đông lạnh', 'ngăn đá']],
  ['live', ['live', 'tươi sống', 'hàng tươi sống', 'còn sống, tươi sống', 'còn sống']],
  ['service', ['service', 'dịch vụ']],
]);
const scopeWords = wordMap<ListingContent['deliveryScope']>([
  ['nationwide', ['nationwide', 'cả nước', 'toàn quốc']],
  ['province', ['province', 'trong tỉnh', 'nội tỉnh', 'in the province']],
  ['none', ['none', 'không giao', 'không giao, liên hệ gian', 'liên hệ gian', 'not delivered']],
]);
const hiddenWords = wordMap<boolean | 'draft' | 'taken_down'>([
  [true, ['tạm ẩn', 'ẩn', 'hidden', 'có', 'yes', 'true', 'x', '1', 'đúng']],
  [false, ['đang bày', 'bày', 'hiện', 'listed', 'không', 'no', 'false', '0', 'sai']],
  ['draft', ['draft', 'bản nháp', 'chưa duyệt']],
  ['taken_down', ['taken_down', 'taken down', 'gỡ hàng', 'đã gỡ']],
]);

// no thousands follow a zero: 0.500 is half
const sameThousands = /^[+-]?[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/;

/** A whole figure, its thousands parted by dots, commas or blanks: 55.000, 55,000, 55 000. Pure. */
export function whole(cell: Plain): Read<number> {
  if (typeof cell === 'boolean') return { reason: 'not_a_number' };
  if (typeof cell === 'number') return Number.isInteger(cell) && Math.abs(cell) <= Number.MAX_SAFE_INTEGER ? { value: cell } : { reason: 'not_whole' };
  const text = cell.replace(/\s+/gu, '');
  if (/^[+-]?\d{1,15}$/.test(text)) return { value: Number(text) };
  if (text.length > 24) return { reason: 'not_a_number' };
  if (sameThousands.test(text)) return { value: Number(text.replace(/[.,]/g, '')) };
  // a fraction of nothing: 55000,00 and 55.000,00
  const whole = /^([+-]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+))(?:,0{1,2})$/.exec(text)?.[1] ?? /^([+-]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+))(?:\.0{1,2})$/.exec(text)?.[1];
  if (whole !== undefined) return { value: Number(whole.replace(/[.,]/g, '')) };
  return { reason: /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? 'not_whole' : 'not_a_number' };
}

/** A figure with a fraction: 1,5 and 1.5 alike. Three digits after one sign may be either (1.500), and that is not guessed. Pure. */
export function decimal(cell: Plain): Read<number> {
  if (typeof cell === 'boolean') return { reason: 'not_a_number' };
  if (typeof cell === 'number') return { value: cell };
  const text = cell.replace(/\s+/gu, '');
  if (text.length > 24) return { reason: 'not_a_number' };
  if (/^[+-]?\d+(?:[.,]\d{1,2})?$/.test(text) || /^[+-]?0[.,]\d{1,6}$/.test(text)) return { value: Number(text.replace(',', '.')) };
  if (/^[+-]?\d{1,3}[.,]\d{3}$/.test(text)) return { reason: 'ambiguous_number' };
  if (sameThousands.test(text)) return { value: Number(text.replace(/[.,]/g, '')) };
  const mixed = /^([+-]?[1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/.exec(text) ?? /^([+-]?[1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/.exec(text);
  return mixed ? { value: Number(`${mixed[1]!.replace(/[.,]/g, '')}.${mixed[2]!}`) } : { reason: 'not_a_number' };
}

/** `1-3, 11`, `tháng 11 - tháng 2`, `quanh năm`: the months in their order, none for the whole year. Pure. */
export function months(cell: Plain): Read<number[]> {
  const text = foldVietnamese(cellText(cell)).replace(/\b(?:thang|month|months|t)\s*(?=\d)/g, '');
  if (/^(?:quanh nam|ca nam|all year|1-12)$/.test(text)) return { value: [] };
  const found = new Set<number>();
  for (const part of text.split(/[,;]|\bva\b|\band\b/)) {
    const [, from, to] = /^\s*(\d{1,2})\s*(?:(?:-|–|den|to)\s*(\d{1,2})\s*)?$/.exec(part) ?? [];
    if (from === undefined) return { reason: 'unknown' };
    const [first, last] = [Number(from), Number(to ?? from)];
    if (first < 1 || first > 12 || last < 1 || last > 12) return { reason: 'out_of_range', limit: 12 };
    for (let month = first; ; month = (month % 12) + 1) {
      found.add(month);
      if (month === last) break;
    }
  }
  const value = [...found].sort((a, b) => a - b);
  return { value: value.length === 12 ? [] : value };
}
