import { once, readData } from './read-data.js';

/** A unit that ceased on 1 July 2025: "Thị trấn Tam Đường"; the district only where the source needs it to tell two apart. */
export type FormerUnit = { readonly fullName: string; readonly district: string | null };

type FormerFile = { provinces: Readonly<Record<string, string>>; communes: Readonly<Record<string, string>> };

// The rank right before a name; the last one counts: "của các phường Phường Cửa Nam" names one ward.
const rankedName = /(?<=^|\s)([Tt]hị trấn|[Pp]hường|[Xx]ã|[Hh]uyện) (?=[\p{Lu}\d])/gu;
const hamlet = /^(?:Thôn|Xóm) \p{Lu}/u;
const leftovers = /\s+sau khi sắp xếp.*$/iu;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Cuts at commas, semicolons and "và", but not within brackets. */
function pieces(text: string): string[] {
  return text.split(/[,;](?![^(]*\))|\svà\s(?![^(]*\))/u).map((piece) => piece.trim());
}

/** "Phường 5, Phường 7, Phường 9 (Quận 5)": in a run of numbered wards the source names the district once, behind the last. */
function withDistrictOfTheRun(units: readonly FormerUnit[]): FormerUnit[] {
  const numbered = /^Phường \d+$/u;
  let district: string | null = null;
  return units
    .toReversed()
    .map((unit) => {
      district = numbered.test(unit.fullName) ? (unit.district ?? district) : null;
      return district === null ? unit : { ...unit, district };
    })
    .toReversed();
}

/**
 * Reads the source's free words into names. It handles "một phần diện tích … của các phường A, B", "phần còn lại của xã C sau khi
 * sắp xếp", "Xã D (huyện E)" and "Phường F (phần còn lại sau khi sáp nhập vào phường G)", where G is no origin.
 * A name without a rank takes the rank of the one before it. Firing ranges and mud flats, which are no addresses, are left out.
 */
export function parseFormerUnits(text: string): FormerUnit[] {
  const found = new Map<string, FormerUnit>();
  let lastOne = 'Xã';
  for (const piece of pieces(text.normalize('NFC').replace(/\s+/gu, ' '))) {
    const brackets = [...piece.matchAll(/\(([^()]*)\)/gu)].map(([, inside]) => inside ?? '');
    const district = brackets.find((inside) => /^(?:huyện|quận|thị xã|thành phố)\s/iu.test(inside)) ?? null;
    const bare = piece
      .replace(/\s*\([^()]*\)/gu, '')
      .replace(leftovers, '')
      .trim();
    const ranked = [...bare.matchAll(rankedName)].at(-1);
    let fullName: string | null = null;
    if (hamlet.test(bare)) fullName = bare;
    else if (ranked?.[1] !== undefined) {
      lastOne = capital(ranked[1]);
      fullName = `${lastOne} ${bare.slice(ranked.index + ranked[0].length)}`;
    } else if (/^\p{Lu}/u.test(bare) && !/diện tích|trường bắn/iu.test(bare)) fullName = `${lastOne} ${bare}`;
    if (fullName !== null) found.set(`${fullName}|${district ?? ''}`, { fullName, district });
  }
  return withDistrictOfTheRun([...found.values()]);
}

/** The former provinces in a text such as "tỉnh Hà Nam, tỉnh Nam Định và tỉnh Ninh Bình", without their rank; what follows a full stop is no name. */
export function parseFormerProvinces(text: string): string[] {
  return pieces(text.split('.')[0] ?? '').flatMap((piece) => /^(?:tỉnh|thành phố) (.+)$/iu.exec(piece)?.[1] ?? []);
}

const former = once(() => {
  const file = readData('former_units.json') as FormerFile;
  return {
    provinces: new Map(Object.entries(file.provinces).map(([code, text]) => [code, parseFormerProvinces(text)])),
    communes: new Map(Object.entries(file.communes).map(([code, text]) => [code, parseFormerUnits(text)])),
  };
});

/** The units, with or without part of their land, that a present commune was formed from; empty when it was kept as it was. */
export function formerUnitsOf(communeCode: string): readonly FormerUnit[] {
  return former().communes.get(communeCode) ?? [];
}

/** The names of the provinces that a present province was formed from, itself among them; empty when it was kept as it was. */
export function formerProvincesOf(provinceCode: string): readonly string[] {
  return former().provinces.get(provinceCode) ?? [];
}
