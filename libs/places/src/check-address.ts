import { commune, province } from './units.js';

/** What a shopper typed; anything may be missing. `street` is house, street or hamlet in free words. */
export type AddressInput = { readonly provinceCode?: string | null; readonly communeCode?: string | null; readonly street?: string | null };

export type AddressProblem =
  | 'province-missing'
  | 'province-unknown'
  | 'commune-missing'
  | 'commune-unknown'
  | 'commune-not-in-province'
  | 'street-missing'
  | 'street-too-long'
  | 'street-unreadable';

/** The longest street line, in characters as people count them. */
const maxStreetLength = 200;

function provinceProblem(code: string): AddressProblem | null {
  if (code === '') return 'province-missing';
  return province(code) === undefined ? 'province-unknown' : null;
}

function communeProblem(code: string, provinceCode: string): AddressProblem | null {
  if (code === '') return 'commune-missing';
  const known = commune(code);
  if (known === undefined) return 'commune-unknown';
  // Beside an unknown province there is only one thing to put right.
  return province(provinceCode) !== undefined && known.provinceCode !== provinceCode ? 'commune-not-in-province' : null;
}

function streetProblem(street: string): AddressProblem | null {
  if (street === '') return 'street-missing';
  // Control characters: PostgreSQL refuses the zero character, and no label can print the others.
  if (/\p{Cc}/u.test(street)) return 'street-unreadable';
  return [...street.normalize('NFC')].length > maxStreetLength ? 'street-too-long' : null;
}

/** All that is wrong with a two-tier address, at most one problem a field, in the order of the form; empty when it can be used. */
export function checkAddress({ provinceCode, communeCode, street }: AddressInput): AddressProblem[] {
  const problems = [
    provinceProblem(provinceCode ?? ''),
    communeProblem(communeCode ?? '', provinceCode ?? ''),
    streetProblem((street ?? '').trim()),
  ];
  return problems.filter((problem) => problem !== null);
}

/** One line for a label: "12 đường Võ Nguyên Giáp, Phường Tân Phong, Tỉnh Lai Châu". Codes that are unknown are left out. */
export function formatAddress({ communeCode, provinceCode, street }: AddressInput): string {
  const parts = [street?.trim(), commune(communeCode ?? '')?.fullName, province(provinceCode ?? '')?.fullName];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
