/**
 * The build of a written Vietnamese syllable: onset, vowels, coda, and at most one tone.
 * A word that does not fit it is foreign, and is then left as it was typed.
 */
export type Syllable = { readonly onset: string; readonly vowels: string; readonly coda: string; readonly tone: string };

/** The five tone marks as combining characters: huyền, sắc, ngã, hỏi, nặng. */
export const tones = { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' } as const;
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

const onsets = new Set(['', ...'b c ch d đ dr g gh gi h k kh kr l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')]);
const codas = new Set(['', ...'c ch k m n ng nh p t'.split(' ')]);
const open = 'ai ao au ay âu ây eo êu ia iu iêu yêu oai oao oay oeo oi ôi ơi ua ui uôi uơ uya uyu uây ưa ưi ươi ươu ưu uêu';
const closed = 'ă â iê yê oă uâ uô ươ uyê';
const either = 'a e ê i o ô ơ u ư y oa oe uê uy oo';
const openVowels = new Set(`${open} ${either}`.split(' '));
const closedVowels = new Set(`${closed} ${either}`.split(' '));

/** Takes a word apart, or gives null when it is no Vietnamese syllable. Upper or lower case; the parts come in lower case. */
export function parseSyllable(word: string): Syllable | null {
  const decomposed = word.normalize('NFD').toLowerCase();
  const marks = decomposed.match(toneMarks) ?? [];
  if (marks.length > 1) return null;
  const plain = decomposed.replace(toneMarks, '').normalize('NFC');

  const [, consonants, vowels, coda] = /^([^aăâeêioôơuưy]*)([aăâeêioôơuưy]+)([^aăâeêioôơuưy]*)$/u.exec(plain) ?? [];
  if (consonants === undefined || vowels === undefined || coda === undefined) return null;
  // The u of "quá" and the i of "giá" belong to the onset as long as another vowel follows.
  const glide = (consonants === 'q' && vowels.startsWith('u')) || (consonants === 'g' && vowels.startsWith('i') && vowels.length > 1);
  const onset = glide ? consonants + vowels.charAt(0) : consonants;
  const nucleus = glide ? vowels.slice(1) : vowels;
  if (!onsets.has(onset) || !codas.has(coda)) return null;
  // "giêng" and "giết" write iê with the i already spent on the onset.
  const spoken = onset === 'gi' && nucleus === 'ê' ? 'iê' : nucleus;
  if (!(coda === '' ? openVowels : closedVowels).has(spoken)) return null;
  return { onset, vowels: nucleus, coda, tone: marks[0] ?? '' };
}

/**
 * Which of the vowels bears the tone, counted from 0, by the rule of schoolbooks since 1984: Thanh Hoá, Khánh Hoà, thuý.
 * ă â ê ô ơ ư draw it to them (the last of two); otherwise the last but one, and the last before a coda or after oa-, oe-, uy-.
 */
export function tonePosition({ vowels, coda }: Syllable): number {
  const marked = Math.max(...[...'ăâêôơư'].map((letter) => vowels.lastIndexOf(letter)));
  if (marked >= 0) return marked;
  if (vowels.length === 1) return 0;
  if (vowels.length === 3) return 1;
  return coda !== '' || ['oa', 'oe', 'uy'].includes(vowels) ? 1 : 0;
}
