import { readFileSync } from 'node:fs';

/** One producer as gathered; `status` says of each fact whether a source states it. */
export interface RawBooth {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly kind: string;
  readonly commune_code: string | null;
  readonly commune_status: string;
  readonly note_vi: string;
  readonly note_en: string;
}

export interface RawProduct {
  readonly slug: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly producer_id: string;
  readonly category: string;
  readonly ocop_stars: number | null;
  readonly ocop_year: number | null;
  readonly ocop_valid_months: number;
  readonly ocop_note: string;
  readonly unit: string;
  readonly net_weight_g: number | null;
  readonly price_vnd: number;
  readonly price_currency: string;
  readonly price_includes_vat: boolean;
  readonly storage: string;
  readonly shelf_life_days: number | null;
  readonly origin_commune_code: string | null;
  readonly desc_vi: string;
  readonly desc_en: string;
  readonly status: { readonly ocop_stars: string; readonly ocop_year: string };
  readonly gi_type_covered: string | null;
}

export interface RawCategory {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly parent: string | null;
  readonly sort: number;
}

/** The booth's name as cards write it and the woven edge that was given to it for good. */
export interface BoothFace {
  readonly id: string;
  readonly short_vi: string;
  readonly pattern: string;
  readonly cloth: string;
}

export interface RawFloor {
  readonly booths: readonly RawBooth[];
  readonly products: readonly RawProduct[];
  readonly faces: ReadonlyMap<string, BoothFace>;
}

/** Where data and pictures of the seed lie, the same from sources and from the built lib. */
export const seedDataFolder = new URL('../../seed-data/', import.meta.url);

function readSeedFile<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, seedDataFolder), 'utf8')) as T;
}

/** Reads booths and products of the seed data. Throws when a file is missing or no JSON. */
export function readRawFloor(): RawFloor {
  const faces = readSeedFile<BoothFace[]>('booth-faces.json');
  return {
    booths: readSeedFile<RawBooth[]>('booths.json'),
    products: readSeedFile<RawProduct[]>('products.json'),
    faces: new Map(faces.map((face) => [face.id, face])),
  };
}

/** Reads the categories of the seed data, in their order. */
export function readRawCategories(): RawCategory[] {
  return readSeedFile<RawCategory[]>('categories.json');
}
