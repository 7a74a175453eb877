import { provincesNamed } from './find-provinces.js';
import { formerUnitsOf } from './former-units.js';
import { accentedKey, bestFirst, grade, placeKey } from './place-key.js';
import { once } from './read-data.js';
import { decodeTyped } from './vni.js';
import { allCommunes, province, type Commune, type Province } from './units.js';

export type CommuneMatch = {
  readonly commune: Commune;
  readonly province: Province;
  /** 'former' when a unit of before July 2025 bears the name; it then stands in `formerName` with its rank: "Phường Quyết Thắng" */
  readonly matched: 'name' | 'former';
  readonly formerName?: string;
};

/** `key` is folded with its rank in front; the bare name begins at `at`. Former units have `shown`, and `district` where the source tells it. */
type Entry = {
  readonly commune: Commune;
  readonly key: string;
  readonly at: number;
  readonly shown: string | null;
  readonly district: string;
};

const anyRank = /^(?:thi tran|dac khu|phuong|xa|huyen|thon|xom) (?=.)/u;

/** "Quận 3", "Q.3" and "q3" -> "3"; "huyện Tam Đường" -> "tam duong". */
function bareDistrict(text: string): string {
  return placeKey(text).replace(/^(?:(?:huyen|quan|thi xa|thanh pho|h|q|tx|tp) (?=.)|q(?=\d))/u, '');
}

function toEntry(commune: Commune, fullName: string, shown: string | null, district: string | null): Entry {
  const key = placeKey(fullName);
  return { commune, key, at: anyRank.exec(key)?.[0].length ?? 0, shown, district: bareDistrict(district ?? '') };
}

const entries = once(() => {
  const found: Entry[] = [];
  for (const commune of allCommunes()) {
    found.push(toEntry(commune, commune.fullName, null, null));
    for (const { fullName, district } of formerUnitsOf(commune.code)) {
      if (fullName !== commune.fullName) found.push(toEntry(commune, fullName, fullName, district));
    }
  }
  return found;
});

type Wanted = {
  /** what was typed, folded; short ranks written out: "tt. tam duong" -> "thi tran tam duong" */
  readonly typed: string;
  /** the same without its rank, or empty when none was typed */
  readonly bare: string;
  /** the same with its accents, or empty when it was typed without any */
  readonly accented: string;
  readonly districts: readonly string[];
  readonly inProvinces: ReadonlySet<string> | null;
};

/** Twice the grade; one less when the name fits but the rank that was typed does not. */
function fit(entry: Entry, { typed, bare }: Wanted): number {
  const name = entry.key.slice(entry.at);
  const asTyped = bare === '' ? grade(name, typed) : Math.max(grade(entry.key, typed), grade(name, typed));
  if (asTyped > 0) return asTyped * 2;
  return bare === '' ? 0 : Math.max(0, grade(name, bare) * 2 - 1);
}

function joinedFit(entry: Entry, { typed, bare }: Wanted): number {
  const name = entry.key.slice(entry.at).replaceAll(' ', '');
  return name === typed.replaceAll(' ', '') || (bare !== '' && name === bare.replaceAll(' ', '')) ? 10 : 0;
}

function collect(wanted: Wanted, limit: number, fits: typeof fit): CommuneMatch[] {
  const best = new Map<string, { entry: Entry; rank: number }>();
  for (const entry of entries()) {
    const { commune, shown } = entry;
    if (wanted.inProvinces !== null && !wanted.inProvinces.has(commune.provinceCode)) continue;
    const fitting = fits(entry, wanted);
    if (fitting === 0) continue;
    const accents = wanted.accented !== '' && accentedKey(shown ?? commune.fullName).includes(wanted.accented) ? 4 : 0;
    const district = entry.district !== '' && wanted.districts.includes(entry.district) ? 2 : 0;
    const rank = fitting * 8 + accents + district + (shown === null ? 1 : 0);
    if (rank > (best.get(commune.code)?.rank ?? 0)) best.set(commune.code, { entry, rank });
  }
  return bestFirst([...best.values()], limit).flatMap(({ entry: { commune, shown } }): CommuneMatch[] => {
    const its = province(commune.provinceCode);
    if (its === undefined) return [];
    return [
      shown === null ? { commune, province: its, matched: 'name' } : { commune, province: its, matched: 'former', formerName: shown },
    ];
  });
}

function longRank(key: string): string {
  return key
    .replace(/^(?:p|f) ?(?=\d)/u, 'phuong ')
    .replace(/^(?:p|ph) (?=.)/u, 'phuong ')
    .replace(/^x (?=.)/u, 'xa ')
    .replace(/^tt (?=.)/u, 'thi tran ');
}

function read(text: string, provinceCode: string | undefined): Wanted {
  const [head = '', ...behind] = text.split(/[,;\n]+/u);
  const typed = longRank(placeKey(head));
  const accented = accentedKey(head);
  const named = behind.filter((part) => !/^(?:huyen|quan|thi xa|h|q|tx) /u.test(placeKey(part))).flatMap(provincesNamed);
  return {
    typed,
    bare: anyRank.test(typed) ? typed.replace(anyRank, '') : '',
    accented: accented === placeKey(head) ? '' : accented.replace(/^(?:tt|[xpf]) (?=.)/u, ''),
    districts: behind.map(bareDistrict).filter((part) => part !== ''),
    inProvinces: provinceCode !== undefined ? new Set([provinceCode]) : named.length > 0 ? new Set(named) : null,
  };
}

const districts = once(() => new Set(entries().flatMap(({ district }) => (district === '' ? [] : [district]))));

/** "quyet thang lai chau", "phuong 8 go vap": the last words may name the province or the district though no comma says so. */
function withPlaceBehind(text: string): string | null {
  const words = text.trim().split(/\s+/u);
  for (let from = Math.max(1, words.length - 4); from < words.length; from += 1) {
    const name = words.slice(from).join(' ');
    if (provincesNamed(name).length > 0 || districts().has(bareDistrict(name))) return `${words.slice(0, from).join(' ')}, ${name}`;
  }
  return null;
}

function search(text: string, provinceCode: string | undefined, limit: number): CommuneMatch[] {
  const wanted = read(text, provinceCode);
  if (wanted.typed === '') return [];
  // The province that was written may be the wrong one: better the same name elsewhere than nothing. One that was chosen holds.
  const tries = provinceCode === undefined && wanted.inProvinces !== null ? [wanted, { ...wanted, inProvinces: null }] : [wanted];
  for (const each of tries) {
    for (const fits of [fit, joinedFit]) {
      const found = collect(each, limit, fits);
      if (found.length > 0) return found;
    }
  }
  const split = text.includes(',') ? null : withPlaceBehind(text);
  return split === null ? [] : search(split, provinceCode, limit);
}

/**
 * The communes that a text may mean, best first and each once: present names, and names of before July 2025. One former unit
 * that was divided leads to several candidates, so offer them and let the person pick.
 * Accents, rank and the rest of a name may be missing; "xã Tả Lèng, huyện Tam Đường, Lai Châu" is understood, raw Telex too.
 * With `provinceCode` only its communes. `limit` is 10 unless told.
 */
export function findCommunes(text: string, { provinceCode, limit = 10 }: { provinceCode?: string; limit?: number } = {}): CommuneMatch[] {
  // No name of a place is longer; a pasted page must not be compared with twelve thousand names.
  const typed = text.slice(0, 120);
  const found = search(typed, provinceCode, limit);
  const telex = found.length === 0 ? decodeTyped(typed) : null;
  return telex === null ? found : search(telex, provinceCode, limit);
}
