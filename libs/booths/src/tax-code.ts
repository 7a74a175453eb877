import type { LegalKind } from './booth.entity.js';

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/** Since 1 July 2025 the personal id number of a household's owner or a single person is the tax code (Circular 86/2024/TT-BTC). */
const personalKinds: readonly LegalKind[] = ['household', 'individual', 'cooperative_group', 'community'];

/** Ten digits of which the last is the check digit of the first nine, or those and a branch of three behind a hyphen. */
export function isEnterpriseTaxCode(code: string): boolean {
  const match = /^(\d{9})(\d)(?:-\d{3})?$/.exec(code);
  if (!match) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(match[1]![place]), 0);
  return 10 - (sum % 11) === Number(match[2]);
}

/** Twelve digits that begin with the code of a province of registration, 001 to 096. */
export function isPersonalId(text: string): boolean {
  return /^0\d{11}$/.test(text) && Number(text.slice(0, 3)) >= 1 && Number(text.slice(0, 3)) <= 96;
}

/** True for a tax code that a seller of this legal form may have. */
export function isTaxCode(code: string, legalKind: LegalKind): boolean {
  return isEnterpriseTaxCode(code) || (personalKinds.includes(legalKind) && isPersonalId(code));
}

const registeredKinds: readonly LegalKind[] = ['company', 'cooperative', 'association'];

/** The tax code that shoppers may read, or null: that of a registered organisation. A person's may be the personal id number, and no other is told apart from it. */
export function shownTaxCode(code: string, legalKind: LegalKind): string | null {
  return registeredKinds.includes(legalKind) && isEnterpriseTaxCode(code) ? code : null;
}

/** All but the last three signs hidden. */
export function masked(text: string): string {
  return text.length <= 3 ? '•'.repeat(text.length) : '•'.repeat(text.length - 3) + text.slice(-3);
}
