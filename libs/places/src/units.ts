import { once, readData } from './read-data.js';

/** The part of the country, as carriers cut their tariffs. */
export type Region = 'north' | 'central' | 'south';

/** One of the 34 provinces and centrally run cities since 1 July 2025. `name` is bare, `fullName` has its rank: "Tỉnh Lai Châu". */
export type Province = {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly nameEn: string;
  readonly region: Region;
};

/** One of the 3,321 communes, wards and special zones; there is no tier between them and the province. */
export type Commune = {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly provinceCode: string;
  readonly type: 'commune' | 'ward' | 'special-zone';
};

type UnitsFile = { code: string; name: string; full_name: string; name_en: string; units: [code: string, fullName: string][] }[];

/*
 * Inferred, not sourced: no decree cuts the merged provinces into regions for freight. The line follows the old economic regions:
 * the northern mountains and the Red River delta; Thanh Hoá to Khánh Hoà with the Central Highlands; the south-east and the Mekong delta.
 */
const central = new Set(['38', '40', '42', '44', '46', '48', '51', '52', '56', '66', '68']);
const south = new Set(['75', '79', '80', '82', '86', '91', '92', '96']);
const ranks: readonly (readonly [string, Commune['type']])[] = [
  ['Phường ', 'ward'],
  ['Xã ', 'commune'],
  ['Đặc khu ', 'special-zone'],
];

function toCommune(code: string, fullName: string, provinceCode: string): Commune {
  for (const [rank, type] of ranks) {
    if (fullName.startsWith(rank)) return { code, name: fullName.slice(rank.length), fullName, provinceCode, type };
  }
  throw new Error(`units.json: no rank known in "${fullName}" (${code})`);
}

const units = once(() => {
  const provinces = new Map<string, Province>();
  const byProvince = new Map<string, readonly Commune[]>();
  const communes = new Map<string, Commune>();
  for (const { code, name, full_name: fullName, name_en: nameEn, units: rows } of readData('units.json') as UnitsFile) {
    const region: Region = central.has(code) ? 'central' : south.has(code) ? 'south' : 'north';
    provinces.set(code, { code, name, fullName, nameEn, region });
    const own = rows.map(([communeCode, communeName]) => toCommune(communeCode, communeName, code));
    for (const commune of own) communes.set(commune.code, commune);
    byProvince.set(code, own);
  }
  return { provinces, byProvince, communes, all: [...provinces.values()] };
});

/** All 34 provinces in the order of their codes. */
export function provinces(): readonly Province[] {
  return units().all;
}

/** The province of a two-digit code, or undefined. */
export function province(code: string): Province | undefined {
  return units().provinces.get(code);
}

/** The communes of a province in the order of their codes; of an unknown province, none. */
export function communesOf(provinceCode: string): readonly Commune[] {
  return units().byProvince.get(provinceCode) ?? [];
}

/** The commune of a five-digit code, or undefined. */
export function commune(code: string): Commune | undefined {
  return units().communes.get(code);
}

/** Every commune, province by province. */
export function allCommunes(): Iterable<Commune> {
  return units().communes.values();
}
