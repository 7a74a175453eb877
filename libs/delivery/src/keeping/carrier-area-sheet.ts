import { findProvinces, foldVietnamese, formerUnitsOf } from '@chophien/places';
import { InvalidInput } from '@chophien/platform';
import { cellText, type SheetCell, type SheetRow } from '@chophien/catalog/import';
import { readSheetRows } from './sheet-rows.js';

/** An area of a carrier: its number of the district, its code of the ward, and how it calls the place. */
export type CarrierArea = { districtId: number; wardCode: string; areaName: string };

/** What a commune of today is, as the reading needs it. */
export type KnownCommune = { code: string; provinceCode: string; name: string; fullName: string; area: CarrierArea | null };

/**
 * NEW, CHANGED and SAME may be written; of AMBIGUOUS the carrier has several wards and none of the commune's own name, so somebody chooses (`candidates`); WRONG
 * cannot be read, `reason` says why.
 */
export type AreaRow = { kind: 'NEW' | 'CHANGED' | 'SAME' | 'AMBIGUOUS' | 'WRONG'; number: number | null; communeCode: string | null; communeName: string; area: CarrierArea | null; candidates: CarrierArea[]; reason: string | null };

/** `unmatched`: rows of the carrier's list that lie in no commune the floor knows by that name; `uncovered`: communes of which the file says nothing. */
export type AreaPreview = { shape: 'own' | 'carrier'; rows: AreaRow[]; unmatched: number; uncovered: number };

const mostRows = 20_000;
const columns = {
  commune: ['ma xa', 'ma xa phuong', 'commune', 'commune code', 'communecode'],
  district: ['districtid', 'district id', 'ma quan huyen', 'ma huyen', 'ma huyen ghn'],
  ward: ['wardcode', 'ward code', 'ma phuong xa', 'ma phuong', 'ma xa ghn'],
  name: ['area', 'area name', 'ten vung', 'vung'],
  wardName: ['wardname', 'ward name', 'ten phuong xa', 'phuong xa'],
  districtName: ['districtname', 'district name', 'ten quan huyen', 'quan huyen'],
  provinceName: ['provincename', 'province name', 'ten tinh', 'ten tinh thanh', 'tinh thanh', 'tinh'],
} as const;
type Column = keyof typeof columns;
/** How the floor's own file calls them. */
export const areaHeadings = { vi: ['Mã xã', 'Xã, phường', 'Tỉnh', 'DistrictID', 'WardCode', 'Tên vùng'], en: ['Commune code', 'Commune', 'Province', 'DistrictID', 'WardCode', 'Area name'] } as const;

/**
 * Lays a file (XLSX or CSV) beside the communes: the floor's own list with their codes, or the carrier's list of wards, districts and provinces of before July 2025, in
 * which each commune is looked for by what it was made of. Writes nothing, and proposes nothing that is not plain. Throws InvalidInput (`file`).
 */
export async function readAreaSheet(bytes: Buffer, communes: readonly KnownCommune[]): Promise<AreaPreview> {
  const [head, ...body] = await readSheetRows(bytes, mostRows);
  if (!head || body.length === 0) throw new InvalidInput([{ field: 'file', reason: 'no_rows' }]);
  const at = columnsOf(head.cells);
  const cell = (row: SheetRow, column: Column): string => cellText(row.cells[at.get(column) ?? -1] ?? null).trim().slice(0, 200);
  const needs = (...wanted: Column[]) => wanted.every((column) => at.has(column));
  if (needs('commune', 'district', 'ward')) return ownShape(body, cell, communes);
  if (needs('wardName', 'provinceName', 'district', 'ward')) return carrierShape(body, cell, communes);
  throw new InvalidInput([{ field: 'file', reason: 'unknown_columns' }]);
}

type Cell = (row: SheetRow, column: Column) => string;

function ownShape(body: readonly SheetRow[], cell: Cell, communes: readonly KnownCommune[]): AreaPreview {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const seen = new Set<string>();
  const rows = body.flatMap((row): AreaRow[] => {
    const [code, district, ward] = [cell(row, 'commune').padStart(5, '0'), cell(row, 'district'), cell(row, 'ward')];
    // a commune without an area stands in our own list, empty
    if (district === '' && ward === '') return [];
    const commune = byCode.get(code);
    const wrong = (reason: string): AreaRow[] => [{ kind: 'WRONG', number: row.number, communeCode: null, communeName: commune?.fullName ?? code, area: null, candidates: [], reason }];
    if (!commune) return wrong('unknown_commune');
    if (seen.has(code)) return wrong('repeated');
    seen.add(code);
    const area = areaOf(district, ward, cell(row, 'name'));
    return area ? [shown(commune, area, row.number)] : wrong('not_an_area');
  });
  return { shape: 'own', rows, unmatched: 0, uncovered: communes.length - seen.size };
}

function carrierShape(body: readonly SheetRow[], cell: Cell, communes: readonly KnownCommune[]): AreaPreview {
  const index = wardIndex(communes);
  const found = new Map<string, CarrierArea[]>();
  const wrong: AreaRow[] = [];
  let unmatched = 0;
  for (const row of body) {
    const names = [cell(row, 'wardName'), cell(row, 'districtName'), cell(row, 'provinceName')] as const;
    const area = areaOf(cell(row, 'district'), cell(row, 'ward'), names.filter((name) => name !== '').join(', '));
    if (!area) {
      wrong.push({ kind: 'WRONG', number: row.number, communeCode: null, communeName: names[0], area: null, candidates: [], reason: 'not_an_area' });
      continue;
    }
    const owners = index(names);
    if (owners.length === 0) unmatched++;
    for (const code of owners) found.set(code, [...(found.get(code) ?? []), area]);
  }
  const rows = communes.flatMap((commune): AreaRow[] => {
    const candidates = found.get(commune.code) ?? [];
    const plain = candidates.length === 1 ? candidates[0] : onlyOne(candidates.filter((area) => bare(area.areaName.split(',')[0] ?? '') === bare(commune.fullName)));
    if (plain) return [shown(commune, plain, null)];
    // what a person once chose of them stands
    const kept = commune.area && candidates.find((area) => area.wardCode === commune.area!.wardCode && area.districtId === commune.area!.districtId);
    if (kept) return [shown(commune, kept, null)];
    return candidates.length === 0 ? [] : [{ kind: 'AMBIGUOUS', number: null, communeCode: commune.code, communeName: commune.fullName, area: null, candidates, reason: null }];
  });
  return { shape: 'carrier', rows: [...wrong, ...rows], unmatched, uncovered: communes.length - rows.length };
}

function shown(commune: KnownCommune, area: CarrierArea, number: number | null): AreaRow {
  const before = commune.area;
  const isSame = before !== null && before.districtId === area.districtId && before.wardCode === area.wardCode;
  return { kind: before === null ? 'NEW' : isSame ? 'SAME' : 'CHANGED', number, communeCode: commune.code, communeName: commune.fullName, area, candidates: [], reason: null };
}

/** Which communes of today a ward of before lies in, by ward, district and province; several where it was divided. */
function wardIndex(communes: readonly KnownCommune[]): (names: readonly [ward: string, district: string, province: string]) => string[] {
  const byWard = new Map<string, { code: string; district: string | null }[]>();
  for (const { code, provinceCode, fullName } of communes) {
    const former = formerUnitsOf(code);
    for (const unit of former.length > 0 ? former : [{ fullName, district: null }]) {
      const key = `${provinceCode} ${bare(unit.fullName)}`;
      byWard.set(key, [...(byWard.get(key) ?? []), { code, district: unit.district && bare(unit.district) }]);
    }
  }
  const provinces = new Map<string, string | null>();
  return ([ward, district, province]) => {
    if (!provinces.has(province)) provinces.set(province, findProvinces(province)[0]?.province.code ?? null);
    const owners = byWard.get(`${provinces.get(province) ?? ''} ${bare(ward)}`) ?? [];
    const ofDistrict = owners.filter((owner) => owner.district === null || owner.district === bare(district));
    return [...new Set(ofDistrict.map(({ code }) => code))];
  };
}

/** Without its rank, folded: "Thị trấn Tam Đường" is "tam duong", "Phường 01" is "1". */
function bare(name: string): string {
  return foldVietnamese(name).replace(/[^a-z0-9]+/g, ' ').trim().replace(/^(?:xa|phuong|thi tran|thi xa|huyen|quan|thanh pho|tp|tt|x|p|h|q) (?=.)/, '').replace(/^0+(?=\d)/, '');
}

function areaOf(district: string, wardCode: string, areaName: string): CarrierArea | null {
  const districtId = Number(district);
  return isDistrictId(districtId) && isWardCode(wardCode) ? { districtId, wardCode, areaName } : null;
}

/** What may be a carrier's number of a district. */
export function isDistrictId(given: number): boolean {
  return Number.isSafeInteger(given) && given >= 1 && given <= 2_000_000_000;
}

/** What may be a carrier's code of a ward. */
export function isWardCode(given: string): boolean {
  return /^[0-9A-Za-z]{1,20}$/.test(given);
}

function onlyOne<Item>(found: readonly Item[]): Item | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function columnsOf(cells: readonly SheetCell[]): Map<Column, number> {
  const names = cells.map((cell) => foldVietnamese(cellText(cell)).replace(/[_\s,]+/g, ' ').trim());
  const at = (Object.keys(columns) as Column[]).map((column) => [column, names.findIndex((name) => (columns[column] as readonly string[]).includes(name))] as const);
  return new Map(at.filter(([, index]) => index >= 0));
}
