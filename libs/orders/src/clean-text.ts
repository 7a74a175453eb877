/**
 * What a person typed, as it is kept: NFC, without control characters, without marks that turn the direction of writing (they can make a
 * name read as another), spaces at the ends removed. Angle brackets stay: it is plain text, and every page escapes it.
 * `multiline` keeps line breaks, at most two in a row.
 */
export function cleanText(typed: string, multiline = false): string {
  const breaks = typed.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/gu, '\n');
  const text = multiline ? breaks.replace(/\n{3,}/gu, '\n\n') : breaks.replace(/[\n\t]+/gu, ' ');
  return text.replace(/[^\P{Cc}\n]|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '').trim();
}

/** Length as PostgreSQL's char_length counts it: code points, not UTF-16 units. */
export function charLength(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
