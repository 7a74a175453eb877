/** A LIKE pattern that finds what is written as it is: the signs of LIKE in it stand for themselves. */
const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/**
 * Patterns for finding a folded name by a part of it, such that a trigram index answers both: from three letters on anywhere in the name, below
 * that at the beginning of a word (fewer letters make no trigram). The two are joined by OR; they are the same when one is enough.
 */
export function namePatterns(folded: string): readonly [string, string] {
  const part = literal(folded);
  if (folded.length >= 3) return [`%${part}%`, `%${part}%`];
  return [`${part}%`, `% ${part}%`];
}

/** Signs that a part of an order number or phone must have: fewer make no trigram, so every order would have to be looked at. */
export const shortestPart = 3;

/**
 * What a person typed as parts of a stored order number (upper case, no dashes or blanks) and of a stored phone (+84912…; a leading 0 or 84 is
 * taken off), as LIKE patterns; null where it can be neither, or is shorter than `shortestPart`.
 */
export function orderPatterns(typed: string): { number: string | null; phone: string | null } {
  const signs = typed.slice(0, 60).normalize('NFKC').toUpperCase().replace(/[\s\p{Dash_Punctuation}.()+]/gu, '');
  const number = /^[0-9A-Z]+(?:\/\d*)?$/.test(signs) && signs.length >= shortestPart ? `%${literal(signs)}%` : null;
  const digits = /^\d+$/.test(signs) ? signs.replace(/^(?:84|0)/, '') : '';
  return { number, phone: digits.length >= shortestPart ? `%${digits}%` : null };
}
