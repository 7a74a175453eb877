import { foldVietnamese } from '@chophien/places';
import { rows, type Tx } from '@chophien/platform';
import type { LegalKind } from '@chophien/booths';
import { boothFieldSet, type BoothField, type EmptiedBoothField } from './booth-fields.js';
import { cellText, isEmptying, type SheetCell } from './sheet-cell.js';

/** What a row of booths says, as it is written; what is absent says nothing, null empties it. */
export type BoothValues = { [Field in BoothField]?: Field extends EmptiedBoothField ? string | null : string };

const mostLetters = 160;
const wordy: ReadonlySet<BoothField> = new Set(['slug', 'legalKind', 'taxCode', 'commune', 'province', 'shipsFrom']);

/** Reads a cell: undefined where nothing stands, else its words (null empties it) or why it has none. A figure gets back the zero that a spreadsheet took from it. Pure. */
export function readBoothCell(field: BoothField, cell: SheetCell | undefined): { value: string | null } | { reason: string } | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (isEmptying(cell)) return boothFieldSet.mayBeEmpty.has(field) ? { value: null } : { reason: 'never_empty' };
  if (typeof cell === 'object') {
    if ('f' in cell) return { reason: 'formula' };
    return 'e' in cell ? { reason: 'error_cell' } : { reason: 'date' };
  }
  const text = cellText(cell).normalize('NFC').trim();
  if (text === '') return undefined;
  if (wordy.has(field) && text.length > mostLetters) return { reason: 'unknown' };
  return { value: typeof cell === 'number' ? withZero(field, text) : text };
}

function withZero(field: BoothField, digits: string): string {
  if (field === 'commune' && /^\d{3,4}$/.test(digits)) return digits.padStart(5, '0');
  if ((field === 'province' || field === 'shipsFrom') && /^\d$/.test(digits)) return `0${digits}`;
  // no number of ours begins without it, and no tax code has nine digits
  if ((field === 'phone' || field === 'zalo') && /^[235789]\d{8,9}$/.test(digits)) return `0${digits}`;
  return field === 'taxCode' && /^\d{9}$/.test(digits) ? `0${digits}` : digits;
}

const legalWords: readonly [LegalKind, readonly string[]][] = [
  ['company', ['company', 'công ty', 'cty', 'doanh nghiệp', 'công ty tnhh', 'công ty cổ phần']],
  ['cooperative', ['cooperative', 'hợp tác xã', 'htx', 'liên hiệp hợp tác xã']],
  ['cooperative_group', ['cooperative_group', 'cooperative group', 'tổ hợp tác', 'tht']],
  ['household', ['household', 'hộ kinh doanh', 'hkd', 'hộ kinh doanh cá thể']],
  ['individual', ['individual', 'cá nhân']],
  ['association', ['association', 'hội', 'hiệp hội']],
  ['community', ['community', 'cộng đồng', 'cộng đồng dân cư']],
];
const byWord = new Map(legalWords.flatMap(([kind, words]) => words.map((word): [string, LegalKind] => [foldVietnamese(word), kind])));

/** The legal form by its words in either language, or undefined. */
export function legalKindOf(text: string): LegalKind | undefined {
  return byWord.get(foldVietnamese(text).replace(/[.,;]+$/, ''));
}

export type Commune = { code: string; province: string };
/** Communes and provinces by what a sheet may call them, and their names by code. */
export type BoothPlaces = {
  communes: ReadonlyMap<string, readonly Commune[]>;
  provinces: ReadonlyMap<string, string>;
  communeNames: ReadonlyMap<string, string>;
  provinceNames: ReadonlyMap<string, string>;
  provinceOf: ReadonlyMap<string, string>;
};

/** Two statements. */
export async function readBoothPlaces(tx: Tx): Promise<BoothPlaces> {
  const communes = await rows<{ code: string; province: string; name: string; fullName: string }>(tx, 'SELECT code, province_code AS province, name, full_name AS "fullName" FROM commune');
  const provinces = await rows<{ code: string; name: string; fullName: string; nameEn: string }>(tx, 'SELECT code, name, full_name AS "fullName", name_en AS "nameEn" FROM province');
  const called = new Map<string, Commune[]>();
  for (const { code, province, name, fullName } of communes)
    for (const key of new Set([code, foldVietnamese(name), foldVietnamese(fullName)])) {
      const known = called.get(key);
      if (known) known.push({ code, province });
      else called.set(key, [{ code, province }]);
    }
  return {
    communes: called,
    provinces: new Map(provinces.flatMap(({ code, ...names }) => [code, ...Object.values(names).map(foldVietnamese)].map((key): [string, string] => [key, code]))),
    communeNames: new Map(communes.map(({ code, fullName }) => [code, fullName])),
    provinceNames: new Map(provinces.map(({ code, name }) => [code, name])),
    provinceOf: new Map(communes.map(({ code, province }) => [code, province])),
  };
}
