import { foldVietnamese } from '@chophien/places';

const joined = (text: string): string => foldVietnamese(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** How many keys lie between two words: letters added, left out or changed. */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}

/**
 * The words of a name that were most likely meant, as the name spells them: "maca say" and "Hạt mắc ca sấy" give "mắc ca sấy".
 * Spaces and marks do not count. Null when more than one key in three differs, and for more than 60 letters.
 */
export function nearWords(typed: string, name: string): string | null {
  const wanted = joined(typed);
  const words = name.split(/[\s,;–()"]+/u).filter((word) => joined(word) !== '');
  if (wanted.length < 2 || wanted.length > 60) return null;
  const most = typed.trim().split(/\s+/).length + 2;
  let best: { cost: number; text: string } | null = null;
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + most); to++) {
      const run = words.slice(from, to);
      const letters = joined(run.join(''));
      if (Math.abs(letters.length - wanted.length) > wanted.length / 3) continue;
      const slips = slipsBetween(wanted, letters);
      if (slips > wanted.length / 3) continue;
      // of two that are as near, the one that begins and ends as it was typed
      const cost = 2 * slips + (letters[0] === wanted[0] ? 0 : 1) + (letters.at(-1) === wanted.at(-1) ? 0 : 1);
      if (best !== null && cost >= best.cost) continue;
      // a name begins with a capital letter that its first word does not have by itself
      if (from === 0) run[0] = run[0]!.charAt(0).toLowerCase() + run[0]!.slice(1);
      best = { cost, text: run.join(' ') };
    }
  }
  return best?.text ?? null;
}
