import { foldVietnamese } from './fold.js';
import { canonicalTone } from './tone.js';

/** A place's name for comparing: folded, and any punctuation a space. "Văn Miếu - Quốc Tử Giám" -> "van mieu quoc tu giam". */
export function placeKey(text: string): string {
  return foldVietnamese(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
}

/** The accented counterpart of `placeKey`: lower case, tones in their canonical place. */
export function accentedKey(text: string): string {
  return canonicalTone(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
    .toLowerCase()
    .trim();
}

/** How well a key answers what was typed: 5 it is the same, 4 it begins with these words, 3 holds them, 2 and 1 the last word is only begun; 0 not at all. */
export function grade(key: string, typed: string): 0 | 1 | 2 | 3 | 4 | 5 {
  if (key === typed) return 5;
  if (key.startsWith(typed)) return key.charAt(typed.length) === ' ' ? 4 : 2;
  if (!key.includes(` ${typed}`)) return 0;
  return `${key} `.includes(` ${typed} `) ? 3 : 1;
}

/** Best first; on a tie the order in which they came. */
export function bestFirst<T extends { readonly rank: number }>(found: readonly T[], limit: number): T[] {
  return found.toSorted((a, b) => b.rank - a.rank).slice(0, limit);
}
