import { parseDong, type Money } from '@chophien/money';
import { foldVietnamese } from '@chophien/places';
import { InvalidInput } from '@chophien/platform';
import { cellText, type SheetCell } from '@chophien/catalog/import';
import { deliveryZones, type DeliveryZone } from '../zone.js';
import { readSheetRows } from './sheet-rows.js';
import { zoneProblems, type ZoneInput } from './tariff-input.js';

/** The columns of a file of a tariff; a row is a bracket. Step and surcharges stand in the rows of their zone, and may be left empty where one above says them. */
export const tariffColumns = ['zone', 'upToGrams', 'fee', 'stepGrams', 'stepFee', 'remotePercent', 'remoteFee'] as const;
export type TariffColumn = (typeof tariffColumns)[number];

const headings: Record<TariffColumn, readonly string[]> = {
  zone: ['vung', 'vung gui', 'zone'],
  upToGrams: ['den (g)', 'den g', 'den gram', 'up to (g)', 'up to g'],
  fee: ['phi', 'phi (d)', 'phi d', 'fee', 'fee (d)'],
  stepGrams: ['moi buoc (g)', 'buoc (g)', 'buoc', 'step (g)', 'step'],
  stepFee: ['phi moi buoc', 'phi moi buoc (d)', 'phi buoc', 'step fee', 'step fee (d)'],
  remotePercent: ['xa xa (%)', 'phu phi xa xa (%)', 'remote (%)'],
  remoteFee: ['xa xa (d)', 'phu phi xa xa (d)', 'remote (d)', 'remote fee'],
};
/** How the floor's own empty file calls them. */
export const tariffHeadings = {
  vi: ['Vùng', 'Đến (g)', 'Phí (đ)', 'Mỗi bước (g)', 'Phí mỗi bước (đ)', 'Xã xa (%)', 'Xã xa (đ)'],
  en: ['Zone', 'Up to (g)', 'Fee (đ)', 'Step (g)', 'Step fee (đ)', 'Remote (%)', 'Remote (đ)'],
} as const;

const zoneNames: Record<DeliveryZone, readonly string[]> = {
  same_province: ['noi tinh', 'cung tinh', 'trong tinh', 'same province', 'same_province'],
  same_region: ['noi vung', 'cung vung', 'noi mien', 'cung mien', 'same region', 'same_region'],
  inter_region: ['lien vung', 'khac vung', 'lien mien', 'khac mien', 'inter region', 'other regions', 'inter_region'],
};

export type SheetProblem = { column: TariffColumn; reason: string };
/** One row of the file against what holds now. `before` is what the same bracket costs now, in đồng. */
export type PreviewRow = {
  number: number;
  kind: 'NEW' | 'CHANGED' | 'SAME' | 'WRONG';
  zone: DeliveryZone | null;
  upToGrams: number | null;
  fee: Money | null;
  before: Money | null;
  problems: SheetProblem[];
};
/** `zones` is what may be saved; null while something is wrong. `gone` are brackets of now that the file leaves out. `missingColumns` and `missingZones` say what the file lacks as a whole. */
export type TariffPreview = { rows: PreviewRow[]; zones: ZoneInput[] | null; gone: { zone: DeliveryZone; upToGrams: number }[]; missingColumns: TariffColumn[]; missingZones: DeliveryZone[] };

/** A tariff is small: its file comes within the call, as base64, and a call holds 100 kB. */
export const mostSheetBytes = 64 * 1024;
const mostRows = 200;
const needed: readonly TariffColumn[] = ['zone', 'upToGrams', 'fee', 'stepGrams', 'stepFee'];

/**
 * Reads a file of a tariff (XLSX or CSV) and lays it beside the set that holds now; writes nothing. Throws InvalidInput (`file`) for what is no such file, with
 * the reason of the readers (`not_a_sheet`, `unreadable`, `too_many_rows` …) or `too_large`.
 */
export async function previewTariff(bytes: Buffer, now: readonly ZoneInput[]): Promise<TariffPreview> {
  if (bytes.length > mostSheetBytes) throw new InvalidInput([{ field: 'file', reason: 'too_large', limit: mostSheetBytes / 1024 }]);
  const [head, ...body] = await readSheetRows(bytes, mostRows);
  if (!head || body.length === 0) throw new InvalidInput([{ field: 'file', reason: 'no_rows' }]);
  const columns = columnsOf(head.cells);
  const missingColumns = needed.filter((column) => !columns.has(column));
  if (missingColumns.length > 0) return { rows: [], zones: null, gone: [], missingColumns, missingZones: [] };
  const read = body.map((row) => ({ number: row.number, ...readRow((column) => row.cells[columns.get(column) ?? -1] ?? null) }));
  const zones = deliveryZones.map((zone) => zoneOfRows(zone, read));
  const missingZones = deliveryZones.filter((_, index) => zones[index] === null);
  const whole = zones.filter((zone) => zone !== null);
  tellZoneProblems(whole, read);
  const rows = read.map((row) => shownRow(row, now, whole));
  const isRight = missingZones.length === 0 && rows.every((row) => row.kind !== 'WRONG');
  return {
    rows,
    zones: isRight ? whole : null,
    gone: now.flatMap(({ zone, brackets }) => brackets.filter(({ upToGrams }) => !read.some((row) => row.zone === zone && row.upToGrams === upToGrams)).map(({ upToGrams }) => ({ zone, upToGrams }))),
    missingColumns,
    missingZones,
  };
}

const folded = (cell: SheetCell | undefined): string => foldVietnamese(cellText(cell)).replace(/\s+/g, ' ').trim();

function columnsOf(cells: readonly SheetCell[]): Map<TariffColumn, number> {
  const names = cells.map(folded);
  const at = tariffColumns.map((column) => [column, names.findIndex((name) => headings[column].includes(name))] as const);
  return new Map(at.filter(([, index]) => index >= 0));
}

type ReadRow = {
  number: number;
  zone: DeliveryZone | null;
  upToGrams: number | null;
  fee: Money | null;
  stepGrams: number | null;
  stepFee: Money | null;
  remoteBasisPoints: number | null;
  remoteFee: Money | null;
  problems: SheetProblem[];
};

function readRow(cell: (column: TariffColumn) => SheetCell): Omit<ReadRow, 'number'> {
  const problems: SheetProblem[] = [];
  const read = <Value>(column: TariffColumn, isNeeded: boolean, reader: (text: string) => Value | null): Value | null => {
    const given = cell(column);
    if (given !== null && typeof given === 'object') {
      problems.push({ column, reason: 'f' in given ? 'formula' : 'd' in given ? 'date' : 'error_cell' });
      return null;
    }
    const text = cellText(given).trim().slice(0, 60);
    if (text === '') {
      if (isNeeded) problems.push({ column, reason: 'required' });
      return null;
    }
    const value = reader(text);
    if (value === null) problems.push({ column, reason: column === 'zone' ? 'unknown' : 'not_a_number' });
    return value;
  };
  const zone = read('zone', true, (text) => deliveryZones.find((one) => zoneNames[one].includes(folded(text))) ?? null);
  return {
    zone,
    upToGrams: read('upToGrams', true, wholeGrams),
    fee: read('fee', true, parseDong),
    stepGrams: read('stepGrams', false, wholeGrams),
    stepFee: read('stepFee', false, parseDong),
    remoteBasisPoints: read('remotePercent', false, percent),
    remoteFee: read('remoteFee', false, parseDong),
    problems,
  };
}

function wholeGrams(text: string): number | null {
  const value = parseDong(text.replace(/\s*(?:g|gr|gram|gam)$/i, ''));
  return value === null || value > 1_000_000_000n ? null : Number(value);
}

/** Hundredths of a percent: "20", "20 %" and "12,5" are 2000, 2000 and 1250. */
function percent(text: string): number | null {
  const found = /^(\d{1,4})(?:[.,](\d{1,2}))?\s*%?$/.exec(text);
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : null;
}

/** Step and surcharges by the first row that says them; one that says otherwise further down is wrong, and so is a zone where none says the step. */
function zoneOfRows(zone: DeliveryZone, read: readonly ReadRow[]): ZoneInput | null {
  const own = read.filter((row) => row.zone === zone);
  if (own.length === 0) return null;
  const said = <Key extends 'stepGrams' | 'stepFee' | 'remoteBasisPoints' | 'remoteFee'>(key: Key): ReadRow[Key] => {
    const first = own.find((row) => row[key] !== null)?.[key] ?? null;
    for (const row of own) if (row[key] !== null && row[key] !== first) row.problems.push({ column: columnOf[key], reason: 'contradicts' });
    return first as ReadRow[Key];
  };
  const [stepGrams, stepFee] = [said('stepGrams'), said('stepFee')];
  if (stepGrams === null && !own.some((row) => row.problems.some(({ column }) => column === 'stepGrams'))) own[0]!.problems.push({ column: 'stepGrams', reason: 'required' });
  if (stepFee === null && !own.some((row) => row.problems.some(({ column }) => column === 'stepFee'))) own[0]!.problems.push({ column: 'stepFee', reason: 'required' });
  return {
    zone,
    brackets: own.flatMap(({ upToGrams, fee }) => (upToGrams === null || fee === null ? [] : [{ upToGrams, fee }])),
    stepGrams: stepGrams ?? 1,
    stepFee: stepFee ?? 0n,
    remoteBasisPoints: said('remoteBasisPoints') ?? 0,
    remoteFee: said('remoteFee') ?? 0n,
  };
}

const columnOf = { stepGrams: 'stepGrams', stepFee: 'stepFee', remoteBasisPoints: 'remotePercent', remoteFee: 'remoteFee' } as const satisfies Record<string, TariffColumn>;

/** What the rule of every tariff finds wrong, told at its row. */
function tellZoneProblems(zones: readonly ZoneInput[], read: ReadRow[]): void {
  for (const zone of zones) {
    const own = read.filter((row) => row.zone === zone.zone);
    const whole = own.filter((row) => row.upToGrams !== null && row.fee !== null);
    for (const { field, reason } of zoneProblems(zone)) {
      const [, index, key] = /^zones\.\w+\.brackets\.(\d+)\.(\w+)$/.exec(field) ?? [];
      const single = field.split('.').at(-1)!;
      if (index !== undefined) whole[Number(index)]!.problems.push({ column: key as TariffColumn, reason });
      else if (own.every((row) => row.problems.length === 0)) own[0]!.problems.push({ column: single in columnOf ? columnOf[single as keyof typeof columnOf] : 'upToGrams', reason });
    }
  }
}

function shownRow({ number, zone, upToGrams, fee, problems }: ReadRow, now: readonly ZoneInput[], zones: readonly ZoneInput[]): PreviewRow {
  const [was, is] = [now.find((one) => one.zone === zone), zones.find((one) => one.zone === zone)];
  const before = was?.brackets.find((bracket) => bracket.upToGrams === upToGrams)?.fee ?? null;
  const sameRest = was !== undefined && is !== undefined && restOf(was) === restOf(is);
  const kind = problems.length > 0 ? 'WRONG' : before === null ? 'NEW' : before === fee && sameRest ? 'SAME' : 'CHANGED';
  return { number, kind, zone, upToGrams, fee, before, problems };
}

function restOf({ stepGrams, stepFee, remoteBasisPoints, remoteFee }: ZoneInput): string {
  return [stepGrams, stepFee, remoteBasisPoints, remoteFee].join('/');
}
