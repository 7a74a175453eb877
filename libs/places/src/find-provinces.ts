import { decodeTyped } from './vni.js';
import { formerProvincesOf } from './former-units.js';
import { once } from './read-data.js';
import { accentedKey, bestFirst, grade, placeKey } from './place-key.js';
import { provinces, type Province } from './units.js';

export type ProvinceMatch = {
  readonly province: Province;
  /** 'former' when the name is of a province that was merged or renamed; it then stands in `formerName` */
  readonly matched: 'name' | 'former';
  readonly formerName?: string;
};

type Entry = { readonly province: Province; readonly shown: string; readonly key: string; readonly former: boolean };

// Not in the source: everyday short forms and spellings, and what was merged or renamed before July 2025.
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  '19': ['Bắc Cạn'],
  '66': ['Đắc Lắc', 'Daklak'],
  '68': ['Đắc Nông'],
  '79': ['HCM', 'TPHCM'],
};
const formerlyCalled: Readonly<Record<string, readonly string[]>> = { '01': ['Hà Tây'], '46': ['Thừa Thiên Huế'], '79': ['Sài Gòn'] };

const entries = once(() => {
  const found: Entry[] = [];
  for (const province of provinces()) {
    const present = [...new Set([province.name, province.nameEn, ...(alsoCalled[province.code] ?? [])].map(placeKey))];
    for (const key of present) found.push({ province, shown: province.name, key, former: false });
    for (const name of [...formerProvincesOf(province.code), ...(formerlyCalled[province.code] ?? [])]) {
      const key = placeKey(name);
      if (!present.includes(key)) found.push({ province, shown: name, key, former: true });
    }
  }
  return found;
});

const withoutRank = (key: string) => key.replace(/^(?:tinh|thanh pho|tp|t) (?=.)/u, '');

function match(text: string, limit: number): ProvinceMatch[] {
  const typed = withoutRank(placeKey(text));
  if (typed === '') return [];
  const accented = accentedKey(text);
  const joined = typed.replaceAll(' ', '');
  const best = new Map<string, { entry: Entry; rank: number }>();
  for (const entry of entries()) {
    const fits = grade(entry.key, typed) || (entry.key.replaceAll(' ', '') === joined ? 5 : 0);
    if (fits === 0) continue;
    const rank = fits * 4 + (accented !== typed && accented.includes(accentedKey(entry.shown)) ? 2 : 0) + (entry.former ? 0 : 1);
    if (rank > (best.get(entry.province.code)?.rank ?? 0)) best.set(entry.province.code, { entry, rank });
  }
  return bestFirst([...best.values()], limit).map(({ entry: { province, shown, former } }) =>
    former ? { province, matched: 'former', formerName: shown } : { province, matched: 'name' },
  );
}

/**
 * The provinces that a text may mean, best first: present names, and those of before July 2025 ("Hà Giang" leads to Tuyên Quang).
 * Without accents, joined ("daklak"), begun ("lai ch"), with or without "tỉnh" or "TP."; raw Telex when nothing else fits.
 */
export function findProvinces(text: string, { limit = 10 }: { limit?: number } = {}): ProvinceMatch[] {
  const found = match(text, limit);
  const telex = found.length === 0 ? decodeTyped(text) : null;
  return telex === null ? found : match(telex, limit);
}

/** The provinces that bear exactly this name, now or formerly: what a person means who writes it behind a commune. */
export function provincesNamed(text: string): readonly string[] {
  const typed = withoutRank(placeKey(text));
  return [
    ...new Set(
      entries()
        .filter(({ key }) => key === typed)
        .map(({ province }) => province.code),
    ),
  ];
}
