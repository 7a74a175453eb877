import { tones } from './syllable.js';
import { decodeTelex, spelled } from './telex.js';

const toneDigits: Readonly<Record<string, string>> = { 1: tones.s, 2: tones.f, 3: tones.r, 4: tones.x, 5: tones.j };
const vowel = /[aăâeêioôơuưy]/u;

/** The last letter that is one of these keys, as the mark makes it; null when there is none. */
function marked(letters: string, marks: Readonly<Record<string, string>>): string | null {
  const at = Math.max(...Object.keys(marks).map((key) => letters.lastIndexOf(key)));
  return at < 0 ? null : letters.slice(0, at) + marks[letters.charAt(at)]! + letters.slice(at + 1);
}

/** A horn: on the o; without one on the u, of "uu" the first ("luu7" is lưu). The u of "qu" bears none. */
function pressHorn(letters: string): string | null {
  if (letters.includes('o')) return marked(letters, { o: 'ơ' });
  const at = letters.indexOf('u', letters.startsWith('qu') ? 2 : 0);
  return at < 0 ? null : `${letters.slice(0, at)}ư${letters.slice(at + 1)}`;
}

/** One word of raw VNI keys, in lower-case ASCII and beginning with a letter, as the word it spells; null when it spells no Vietnamese syllable. */
function decodeWord(keys: string): string | null {
  let letters = '';
  let tone = '';
  for (const key of keys) {
    if (!/\d/.test(key)) {
      letters += key;
      continue;
    }
    const mark = vowel.test(letters) ? toneDigits[key] : undefined;
    if (mark !== undefined) {
      if (tone !== '') return null;
      tone = mark;
      continue;
    }
    const next = key === '6' ? marked(letters, { a: 'â', e: 'ê', o: 'ô' }) : key === '7' ? pressHorn(letters) : key === '8' ? marked(letters, { a: 'ă' }) : key === '9' && letters.startsWith('d') ? `đ${letters.slice(1)}` : null;
    if (next === null) return null;
    letters = next;
  }
  return spelled(keys, letters, tone);
}

/**
 * Reads text typed without an input method: a word with digits in it as VNI ("tra2" -> "trà", "ma65t" or "mat65" -> "mật", "d9o6ng" -> "đông"), any
 * other as Telex. Null when no word decodes or the text bears accents already. What begins with a digit is a number and stays as it is ("500g", "4 sao"), and so does
 * a word that spells no syllable ("omega3"). A few codes do spell one ("a1" is á): use the result beside what was typed, never instead of it.
 */
export function decodeTyped(text: string): string | null {
  const typed = text.normalize('NFC').toLowerCase();
  if (/\P{ASCII}/u.test(typed)) return null;
  let changed = false;
  const decoded = typed.replace(/[a-z0-9]+/g, (word) => {
    const syllable = /^[a-z]+\d[a-z\d]*$/.test(word) ? decodeWord(word) : null;
    const read = syllable ?? decodeTelex(word);
    changed ||= read !== null;
    return read ?? word;
  });
  return changed ? decoded : null;
}
