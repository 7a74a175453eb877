import { searchKeys, type SearchKeys } from '@chophien/places';
import { InvalidInput, type Statement } from '@chophien/platform';
import { cardCore, cardSource, cardStars, type CardRow } from './product-card.js';
import { nearWords } from './near-words.js';
import { todaySql } from './recognition-rule.js';

/** Longest query in characters. */
export const queryLimit = 200;

export type SearchRow = CardRow & { tier: number; penalty: number };

// Name above English name above booth, category and commune above description.
const weights = `'{0.05, 0.2, 0.4, 1.0}'::float4[]`;

/** A whole number, so that a cursor compares it exactly: the smaller the better. The words in one piece count above words apart. */
const penalty = (document: string, name: string, query: string, words: string) => `-(
    (ts_rank(${weights}, ${document}, ${query}) * 1000000)::int
    + CASE WHEN ${name} = ${words} THEN 6000000 WHEN starts_with(${name}, ${words} || ' ') THEN 4000000
      WHEN position(' ' || ${words} || ' ' IN ' ' || ${name} || ' ') > 0 THEN 2000000 ELSE 0 END)`;

// Words and queries are made once, in `asked`; a scalar sub-select hands them to every row and to the index.
const asked = (column: string) => `(SELECT ${column} FROM asked)`;

const tier = (number: number, document: 'exact' | 'folded', prefix: '' | 'telex_') => {
  const [words, query] = [asked(`${prefix}${document}`), asked(`${prefix}${document}_query`)];
  return `SELECT s.product_id, ${number} AS tier, ${penalty(`s.${document}`, `s.name_${document}`, query, words)} AS penalty
  FROM product_search s WHERE s.${document} @@ ${query}`;
};

const today = todaySql('$1');
const stars = cardStars(today);
// whether the closer tiers found anything that is on show
const foundAny = `EXISTS (
    SELECT 1 FROM found f JOIN product p ON p.id = f.product_id AND p.state = 'listed' JOIN booth b ON b.id = p.booth_id AND b.standing = 'open')`;

/**
 * $1 today, $2 limit, $3 the query as typed, $4 its Telex reading or null, $5 a LIKE pattern and $6 a regular expression for joined typing,
 * or null, $7-$9 the cursor or null. Tiers: 1 as spelled, 2 as spelled in Telex, 3 without marks, 4 Telex without marks, 5 joined;
 * 6 unfinished words and slips of the keys, only where the others find nothing.
 */
const searchStatement: Statement = {
  name: 'catalog.search',
  text: `WITH words AS MATERIALIZED (
  SELECT exact_vi($3::text) AS exact, exact_vi($4::text) AS telex_exact, fold_vi($3::text) AS folded, fold_vi($4::text) AS telex_folded
), asked AS MATERIALIZED (
  SELECT words.*, plainto_tsquery('simple', exact) AS exact_query, plainto_tsquery('simple', telex_exact) AS telex_exact_query,
    plainto_tsquery('simple', folded) AS folded_query, plainto_tsquery('simple', telex_folded) AS telex_folded_query,
    -- the last word may be unfinished; an empty query has no text to put the star behind
    CASE WHEN numnode(plainto_tsquery('simple', folded)) > 0 THEN (plainto_tsquery('simple', folded)::text || ':*')::tsquery END AS unfinished_query
  FROM words
), found AS MATERIALIZED (
  ${tier(1, 'exact', '')}
  UNION ALL
  ${tier(2, 'exact', 'telex_')}
  UNION ALL
  ${tier(3, 'folded', '')}
  UNION ALL
  ${tier(4, 'folded', 'telex_')}
  UNION ALL
  SELECT s.product_id, 5, 0 FROM product_search s WHERE s.name_joined LIKE $5::text AND s.name_folded ~ $6::text
), slips AS (
  SELECT s.product_id, 6 AS tier, -(word_similarity(${asked('folded')}, s.name_folded) * 1000000)::int AS penalty
  FROM product_search s WHERE NOT ${foundAny} AND ${asked('folded')} <% s.name_folded
  UNION ALL
  SELECT s.product_id, 6, -900000 FROM product_search s WHERE NOT ${foundAny} AND s.folded @@ ${asked('unfinished_query')}
), best AS (
  SELECT DISTINCT ON (product_id) product_id, tier, penalty FROM (SELECT * FROM found UNION ALL SELECT * FROM slips) hit
  ORDER BY product_id, tier, penalty
), page AS (
  SELECT ${cardCore}, best.tier, best.penalty
  FROM (
    SELECT * FROM best WHERE $7::int IS NULL OR (tier, penalty, product_id) > ($7::int, $8::int, $9::uuid) ORDER BY tier, penalty, product_id
  ) best
  JOIN ${cardSource.replace('product p', 'product p ON p.id = best.product_id')}
  WHERE p.state = 'listed'
  ORDER BY best.tier, best.penalty, best.product_id LIMIT $2
)
SELECT page.*, ${stars.columns}
FROM page
${stars.join}
ORDER BY page.tier, page.penalty, page.id`,
};

export type PreparedSearch = { statement: Statement; keys: SearchKeys; like: string | null; pattern: string | null };

/** Null when there is nothing to look for. Throws InvalidInput for a query that is too long. */
export function prepareSearch(query: string): PreparedSearch | null {
  if ([...query].length > queryLimit) throw new InvalidInput([{ field: 'query', reason: 'too_long', limit: queryLimit }]);
  const keys = searchKeys(query.replace(/\p{C}+/gu, ' '));
  if (!/[\p{L}\p{N}]/u.test(keys.exact)) return null;
  // one word of plain letters: spaces may have been left out ("macca"); the match must begin and end with a syllable
  const joined = /^[a-z0-9]{4,40}$/.test(keys.folded) ? keys.folded : null;
  return { statement: searchStatement, keys, like: joined && `%${joined}%`, pattern: joined && `(^| )${[...joined].join(' ?')}( |$)` };
}

/** The values of the search statement, in its order. */
export function searchValues(search: PreparedSearch, today: string | null, limit: number, cursor: [string, number, number, string] | null): unknown[] {
  const { keys, like, pattern } = search;
  return [today, limit, keys.exact, keys.telexExact ?? null, like, pattern, cursor?.[1] ?? null, cursor?.[2] ?? null, cursor?.[3] ?? null];
}

/** The Telex reading, when it is what the best row was found by. */
export function decodedQuery(search: PreparedSearch, best: SearchRow | undefined): string | null {
  return best && (best.tier === 2 || best.tier === 4) ? (search.keys.telexExact ?? null) : null;
}

/** True when nothing is as it was typed, and what was found is only near it: unfinished words and slips of the keys. */
export const isNear = (best: SearchRow | undefined): boolean => best?.tier === 6;

/** What was meant, in the words of the best row, when that is only near what was typed. */
export function wordsMeant(search: PreparedSearch, best: SearchRow | undefined): string | null {
  if (!best || !isNear(best)) return null;
  return nearWords(search.keys.exact, best.nameVi) ?? nearWords(search.keys.exact, best.nameEn);
}
