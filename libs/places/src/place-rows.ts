import { foldVietnamese } from './fold.js';
import { allCommunes, provinces, type Commune, type Region } from './units.js';

/** Keys are the columns of table `province`; `folded` is for whoever indexes the name. */
export type ProvinceRow = { code: string; name: string; full_name: string; name_en: string; region: Region; folded: string };

/** Keys are the columns of table `commune`; `type`, `name_en` and `folded` are there for whoever wants them. */
export type CommuneRow = {
  code: string;
  province_code: string;
  name: string;
  full_name: string;
  name_en: string;
  type: Commune['type'];
  folded: string;
};

/** English writes these names without accents: "Đoàn Kết" is Doan Ket. */
function withoutAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}

/** The 34 provinces for the database, one at a time. */
export function* provinceRows(): Generator<ProvinceRow> {
  for (const { code, name, fullName, nameEn, region } of provinces()) {
    yield { code, name, full_name: fullName, name_en: nameEn, region, folded: foldVietnamese(name) };
  }
}

/** The 3,321 communes for the database, one at a time; their provinces come first. */
export function* communeRows(): Generator<CommuneRow> {
  for (const { code, provinceCode, name, fullName, type } of allCommunes()) {
    yield {
      code,
      province_code: provinceCode,
      name,
      full_name: fullName,
      name_en: withoutAccents(name),
      type,
      folded: foldVietnamese(name),
    };
  }
}
