/** Inside an emoji these unseen characters carry meaning: 👨‍👩‍👧 is three people joined, ❤️ asks for colour. Nowhere else. */
const joinsEmoji = String.raw`(?<=\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})\ufe0f`;
/** Control characters but line breaks, halves of characters, and all that takes no room or only a blank: a name made of these is no name. */
const unseen = new RegExp(String.raw`(?!${joinsEmoji})[[\p{Cc}\p{Cs}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]--\n]`, 'gv');

/**
 * What a person typed, as it is kept: NFC, without control characters, without what cannot be seen (zero-width characters, soft hyphens, marks
 * that turn the direction of writing: they make a name read as another, or as none), spaces at the ends removed. Angle brackets stay: it is
 * plain text, and every page escapes it. `multiline` keeps line breaks, at most two in a row.
 */
export function cleanText(typed: string, multiline = false): string {
  const breaks = typed.replace(/\r\n?|[\u2028\u2029]/gu, '\n');
  const lines = multiline ? breaks : breaks.replace(/[\n\t]+/gu, ' ');
  // composed only now: what was taken out may have stood between a letter and its mark
  const text = lines.replace(unseen, '').normalize('NFC');
  return (multiline ? text.replace(/\n{3,}/gu, '\n\n') : text).trim();
}

/** Length as PostgreSQL's char_length counts it: code points, not UTF-16 units. */
export function charLength(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
