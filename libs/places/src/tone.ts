import { parseSyllable, tonePosition, tones } from './syllable.js';

const anyTone = new RegExp(`[${Object.values(tones).join('')}]`, 'g');

function canonicalWord(word: string): string {
  const syllable = parseSyllable(word);
  if (syllable === null || syllable.tone === '') return word;
  const letters = [...word.normalize('NFD').replace(anyTone, '').normalize('NFC')];
  const at = syllable.onset.length + tonePosition(syllable);
  return letters.map((letter, index) => (index === at ? (letter + syllable.tone).normalize('NFC') : letter)).join('');
}

/**
 * The same text in NFC with every tone where today's schoolbooks put it: "Thanh Hóa" -> "Thanh Hoá", "thúy" -> "thuý", "qúy" -> "quý".
 * Words that are no Vietnamese syllable stay as they are. Case and spaces are kept.
 */
export function canonicalTone(text: string): string {
  return text.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, canonicalWord);
}
