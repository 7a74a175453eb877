import { foldVietnamese } from '@chophien/places';
import type { Statement } from '@chophien/platform';
import { nearWords } from './near-words.js';
import { onShow, type Suggestions } from './suggest.js';

/** What does find something, in place of a query that finds nothing; the keys are those of the schema's type SearchHelp. */
export type SearchHelp = { query: string; suggestions: Suggestions };

/** Words of a query that are looked at one by one. */
const mostWords = 8;

const likeIt = (condition: string) => `SELECT s.product_id, s.name_folded FROM product_search s WHERE ${condition}`;

/**
 * $1 folded words: for each, whether any goods hold it, and the names most like it: those with most of its three-letter pieces, and those
 * with a word that begins as it does.
 */
export const wordHelp: Statement = {
  name: 'catalog.word-help',
  text: `SELECT (SELECT count(*) FROM product_search s WHERE s.folded @@ plainto_tsquery('simple', w.word)) > 0 AS known,
  ARRAY(
    SELECT p.name_vi FROM (
      SELECT * FROM (${likeIt('w.word <% s.name_folded')} UNION ${likeIt(`ts_filter(s.folded, '{a,b}') @@ (w.beginning || ':*')::tsquery`)}) near
      ORDER BY word_similarity(w.word, name_folded) DESC, char_length(name_folded), product_id LIMIT 20
    ) near ${onShow('near.product_id')}
    CROSS JOIN LATERAL (SELECT name_vi FROM product p WHERE p.id = near.product_id LIMIT 1) p
    ORDER BY word_similarity(w.word, near.name_folded) DESC, char_length(near.name_folded), near.product_id LIMIT 5) AS names
FROM (SELECT word, place, left(word, greatest(2, char_length(word) - 2)) AS beginning FROM unnest($1::text[]) WITH ORDINALITY w (word, place)) w
ORDER BY w.place`,
};

export type WordHelpRow = { known: boolean; names: string[] };

/** The words of a query, as typed, that are worth asking about: letters and digits, two or more. */
export function wordsOf(query: string): string[] {
  return (query.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => [...word].length > 1).slice(0, mostWords);
}

/** Queries to try instead, best first and never the one that was typed: its words as the goods spell them, then the longest of them alone. */
export function queriesInstead(query: string, words: readonly string[], rows: readonly WordHelpRow[]): string[] {
  const meant = words.map((word, at) => {
    const { known, names } = rows[at] ?? { known: false, names: [] };
    if (known && foldVietnamese(word) !== word.toLowerCase()) return word;
    const near = names.map((name) => nearWords(word, name)).find((found) => found !== null);
    return near ?? (known ? word : null);
  });
  const left = meant.filter((word) => word !== null);
  const longest = [...left].sort((one, other) => other.length - one.length);
  const same = foldVietnamese(query);
  return [...new Set([left.join(' '), ...longest])].filter((text) => text !== '' && foldVietnamese(text) !== same).slice(0, 3);
}
