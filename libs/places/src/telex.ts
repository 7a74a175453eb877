import { canonicalTone } from './tone.js';
import { parseSyllable, tones } from './syllable.js';

const toneKeys: Readonly<Record<string, string>> = tones;
const vowel = /[aăâeêioôơuưy]/u;
const circumflex: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };

/** What the w key makes of the letters so far: the last a or o, else the last u, gets its breve or horn; null when none can. */
function pressW(letters: string): string | null {
  const broad = Math.max(letters.lastIndexOf('a'), letters.lastIndexOf('o'));
  const at = broad >= 0 || letters.startsWith('qu') ? broad : letters.lastIndexOf('u');
  // In "ua", "ui" and "uu" the horn belongs to the first letter: "muaw" is mưa, "luuw" is lưu.
  const first = /(?<!q)u[aiu](?=$)/u.exec(letters);
  if (first) return `${letters.slice(0, first.index)}ư${letters.slice(first.index + 1)}`;
  if (at < 0) return vowel.test(letters) ? null : `${letters}ư`;
  const horned = { a: 'ă', o: 'ơ', u: 'ư' }[letters.charAt(at)] ?? '';
  return letters.slice(0, at) + horned + letters.slice(at + 1);
}

/** One key of a doubled vowel, also when it comes late ("miene" for miên); null when it is just the next letter. */
function pressVowel(letters: string, key: string): string | null {
  const doubled = circumflex[key];
  const at = letters.lastIndexOf(key);
  if (doubled === undefined || at < 0) return null;
  return letters.slice(0, at) + doubled + letters.slice(at + 1);
}

/** The word of these letters, marks and tone as schoolbooks write it; null when it is what was struck, or no Vietnamese syllable. */
export function spelled(keys: string, struck: string, tone: string): string | null {
  // uơ stands open only ("thuở"); before anything else it is ươ, whose first horn the typist may leave to us ("ruouwj").
  // So is the second, when only the first was struck ("ruwouj").
  const letters = struck.replace(/(?<!q)uơ(?=.)/u, 'ươ').replace(/ưo(?=.)/u, 'ươ');
  if (letters + tone === keys) return null;
  const bare = parseSyllable(letters);
  if (bare === null) return null;
  // A syllable closed by c, ch, p or t knows only sắc and nặng, and is never written without one of them.
  if (/^(?:c|ch|p|t)$/.test(bare.coda) && tone !== tones.s && tone !== tones.j) return null;
  return canonicalTone(letters.replace(vowel, (first) => first + tone).normalize('NFC'));
}

/** One word of raw Telex keys, in lower-case ASCII, as the word it spells; null when it spells no Vietnamese syllable or needs no decoding. */
function decodeWord(keys: string): string | null {
  let letters = '';
  let tone = '';
  for (const key of keys) {
    const voiced = vowel.test(letters);
    const mark = voiced ? toneKeys[key] : undefined;
    if (mark !== undefined) {
      // A tone struck twice is how Telex writes the plain letter: then it is no Vietnamese word.
      if (tone !== '') return null;
      tone = mark;
    } else if (key === 'd' && letters.startsWith('d')) {
      letters = `đ${letters.slice(1)}`;
    } else if (key === 'w') {
      const horned = pressW(letters);
      if (horned === null) return null;
      letters = horned;
    } else {
      letters = pressVowel(letters, key) ?? letters + key;
    }
  }
  return spelled(keys, letters, tone);
}

/**
 * Reads text typed in Telex without an input method: "mieens dong" -> "miến dong", "ddoong trungf" -> "đông trùng".
 * Null when no word decodes or the text bears accents already. Words that are no Telex ("samsung", "matcha") stay as typed.
 * A few foreign words decode too ("box" is bõ): use the result beside what was typed, never instead of it.
 */
export function decodeTelex(text: string): string | null {
  const typed = text.normalize('NFC').toLowerCase();
  if (/\P{ASCII}/u.test(typed)) return null;
  let changed = false;
  const decoded = typed.replace(/[a-z]+/g, (word) => {
    const syllable = decodeWord(word);
    changed ||= syllable !== null;
    return syllable ?? word;
  });
  return changed ? decoded : null;
}
