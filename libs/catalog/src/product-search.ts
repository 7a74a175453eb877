import { searchKeys } from '@chophien/places';
import { InvalidInput, type Statement } from '@chophien/platform';
import { cardCore, cardStars, stockLevel, type CardRow } from './product-card.js';
import { nearWords } from './near-words.js';
import { todaySql } from './recognition-rule.js';
import { apart, ladder, longest, mostOf, unfinished, type Step } from './search-ladder.js';
import type { Synonyms } from './search-synonyms.js';
import { queryWords, withoutEmptyWords } from './search-words.js';

/** Longest query in characters. */
export const queryLimit = 200;

/** A row of the search; `version` is that of the operator's words, and stands in a row without goods when nothing is found. */
export type SearchRow = CardRow & { tier: number; penalty: number; version: string };

/**
 * Each value looked up as a row of its own, so that a plan for these values promises nothing over the plan for all: PostgreSQL would else
 * plan each search anew, which takes as long as most searches do.
 */
function unplanned(text: string): string {
  return text.replace(/\$\d+::\w+(?:\[\])?/g, '(SELECT $&)').replaceAll('LIMIT $2', 'LIMIT (SELECT $2::int)');
}

/** Above these the goods are not as they were typed. */
const joinedTier = 180;
const nearTier = 190;
/** Goods of one step that are put in order; of a step with more, the newest are walked through instead. */
const fewHits = 2000;
/** Goods that are looked at where only something near is found. */
const nearHits = 300;
/** Slips of the keys are first looked for among so many of the newest goods: what many goods are meant by is found there, where the index would go through all of them. */
const newest = 600;
const enoughLately = 10;
/** So many goods at most are each held against the steps; where more may be meant, the steps are gone down instead. */
const groundHits = 400;
/**
 * So many words of a query with slips are conditions of their own, those with the fewest forms first, and the last has all that remain. The index
 * goes from one condition to the next by leaps; of one query with dozens of forms it asks for each document whether all of it fits.
 */
const meantApart = 5;
const eachMeant = (condition: (query: string) => string) =>
  Array.from({ length: meantApart }, (_, at) => condition(`(SELECT coalesce(queries[${at + 1}], queries[1]) FROM meant)`)).join(' AND ');

/** SQL: the words of `d` fetched once from where long values lie, and not anew for each query that they are held against. */
const whole = `d.words || ''::tsvector`;

const today = todaySql('$1');
const stars = cardStars(today);
const after = (tier: string, penalty: string, id = 'd.product_id') => `($7::int IS NULL OR (${tier}, ${penalty}, ${id}) > ($7::int, $8::int, $9::uuid))`;

/** SQL: whether goods of `d` are sold out, each looked up by its key; what is sold out stands behind the others of its step. */
const soldOut = `CROSS JOIN LATERAL (SELECT (${stockLevel} = 'SOLD_OUT') AS gone FROM product p JOIN variant v ON v.product_id = p.id AND v.position = 0
    LEFT JOIN stock s ON s.variant_id = v.id WHERE p.id = d.product_id LIMIT 1) sold`;
const rank = (gone: boolean) => `${gone ? '1000000000 + ' : ''}d.newness`;

/** SQL: those of `d`, best first, that are sold out or not, stand behind the cursor and in no upper step; looked up one by one until the page is full. */
const hits = (gone: boolean, from: string, condition: string) => `(SELECT d.product_id, ${rank(gone)} AS penalty FROM ${from} ${soldOut}
      WHERE ${condition} AND sold.gone = ${gone}
        AND ${gone ? after('step.tier', rank(true)) : `($7::int IS NULL OR step.tier > $7::int OR (d.newness, d.product_id) > ($8::int, $9::uuid)) AND ($7::int IS NULL OR step.tier > $7::int OR $8::int < 500000000)`}
        AND NOT EXISTS (SELECT 1 FROM above CROSS JOIN LATERAL (SELECT words FROM product_search held WHERE held.product_id = d.product_id LIMIT 1) held WHERE ts_match_vq(held.words, above.query))
      ORDER BY d.newness, d.product_id LIMIT $2)`;
const listed = (gone: boolean) => hits(gone, `(SELECT * FROM few WHERE (SELECT count(*) FROM few) <= ${fewHits} ORDER BY newness, product_id) d`, 'true');
// The function behind @@ is named, so that no index offers itself: the order of the walk has to come from the index of what is new.
const walked = (gone: boolean) => hits(gone, 'product_search d', `(SELECT count(*) FROM few) > ${fewHits} AND d.shown AND ts_match_vq(d.words, step.query)`);

const closer = (...names: string[]) => `(${names.map((name) => `SELECT 1 FROM ${name}`).join(' UNION ALL ')})`;
const likeness = '-(word_similarity($4::text, d.name_folded) * 1000000)::int';
const near = (condition: string, tier: number, unless: string) => `SELECT d.product_id, ${tier} AS tier, ${likeness} AS penalty
    FROM (SELECT * FROM product_search d WHERE NOT EXISTS ${unless} AND d.shown AND ${condition} LIMIT ${nearHits}) d`;

/**
 * $1 today, $2 limit, $3 the ladder: a tsquery a step, $4 the folded query, $5 a LIKE pattern and $6 a regular expression for joined typing, or
 * null, $7-$9 the cursor or null, $10 its folded words, $11 most of its words as a tsquery, or null, $12 all of them,
 * each perhaps unfinished, $13 the ground of the ladder, $14 those of $12 by which the index finds them.
 * What the ground finds is all that a step may find. Few goods are each held against the steps until one fits. Of many, the page is full soon:
 * the steps are gone down one by one until it is, and LIMIT stops the loop. Where no step finds anything come three or more words in one
 * piece, then unfinished words and slips of the keys, then what is only like it.
 */
const searchStatement: Statement = {
  name: 'catalog.search',
  text: unplanned(`WITH steps AS MATERIALIZED (
  SELECT tier::int, query::tsquery FROM unnest($3::text[]) WITH ORDINALITY step (query, tier) ORDER BY tier
), ground AS MATERIALIZED (
  SELECT hit.product_id
  FROM (SELECT $13::text[] AS queries) ways CROSS JOIN LATERAL generate_subscripts(queries, 1) at
  CROSS JOIN LATERAL (
    (SELECT d.product_id FROM product_search d WHERE queries[at][2] IS NULL AND d.words @@ queries[at][1]::tsquery AND d.shown LIMIT ${groundHits + 1})
    UNION ALL
    (SELECT d.product_id FROM product_search d WHERE queries[at][2] IS NOT NULL AND ${Array.from({ length: apart }, (_, word) => `d.words @@ queries[at][${word + 1}]::tsquery`).join(' AND ')}
      AND d.shown LIMIT ${groundHits + 1})
  ) hit
  LIMIT ${groundHits + 1}
), by_hand AS MATERIALIZED (
  SELECT on_step.tier, d.product_id, CASE WHEN sold.gone THEN ${rank(true)} ELSE ${rank(false)} END AS penalty
  FROM (SELECT DISTINCT product_id FROM ground WHERE (SELECT count(*) FROM ground) <= ${groundHits}) hit
  CROSS JOIN LATERAL (SELECT d.product_id, d.newness, ${whole} AS words FROM product_search d WHERE d.product_id = hit.product_id LIMIT 1) d
  CROSS JOIN LATERAL (SELECT tier FROM steps WHERE ts_match_vq(d.words, steps.query) LIMIT 1) on_step
  ${soldOut}
), walked AS MATERIALIZED (
  SELECT step.tier, hit.product_id, hit.penalty
  FROM (SELECT tier, query FROM steps WHERE ($7::int IS NULL OR tier >= $7::int) AND (SELECT count(*) FROM ground) > ${groundHits} ORDER BY tier) step
  CROSS JOIN LATERAL (
    WITH few AS MATERIALIZED (SELECT d.product_id, d.newness FROM product_search d WHERE d.words @@ step.query AND d.shown LIMIT ${fewHits + 1}),
    -- read only where the step finds something: in the index's condition all these words would be looked up for each step
    above AS MATERIALIZED (SELECT ('(' || array_to_string(($3::text[])[1:step.tier - 1], ') | (') || ')')::tsquery AS query WHERE step.tier > 1)
    SELECT * FROM (
      ${listed(false)}
      UNION ALL
      ${listed(true)}
      UNION ALL
      ${walked(false)}
      UNION ALL
      ${walked(true)}
    ) hit LIMIT $2
  ) hit
  LIMIT $2
), found AS MATERIALIZED (
  SELECT * FROM walked
  UNION ALL
  (SELECT * FROM by_hand WHERE ${after('tier', 'penalty', 'product_id')} ORDER BY tier, penalty, product_id LIMIT $2)
), joined AS MATERIALIZED (
  SELECT d.product_id, ${joinedTier} AS tier, d.newness AS penalty
  FROM product_search d WHERE NOT EXISTS (SELECT 1 FROM found) AND d.shown AND d.name_joined LIKE $5::text AND d.name_folded ~ $6::text LIMIT ${nearHits}
), unfinished AS MATERIALIZED (
  ${near('d.words @@ $14::tsquery AND ts_match_vq(d.words, $12::tsquery)', nearTier, closer('found', 'joined'))}
), meant AS MATERIALIZED (
  SELECT array_agg(query ORDER BY at) AS queries
  FROM (
    SELECT least(place, ${meantApart}) AS at, string_agg('(' || forms || ')', ' & ')::tsquery AS query
    FROM (
      SELECT forms, row_number() OVER (ORDER BY length(forms), at) AS place
      FROM (
        SELECT w.at, (SELECT string_agg(quote_literal('a' || other.word) || other.more, ' | ') FROM (
            SELECT w.word, CASE WHEN w.word ~ '[0-9]' THEN ':*' ELSE '' END AS more
            UNION
            (SELECT v.word, '' FROM search_word v WHERE starts_with(v.word, w.word) ORDER BY length(v.word), v.word LIMIT 20)
            UNION
            (SELECT v.word, '' FROM search_word v WHERE v.slips && search_slips(w.word) ORDER BY v.word LIMIT 60)
          ) other) AS forms
        FROM unnest($10::text[]) WITH ORDINALITY w (word, at)
        WHERE NOT EXISTS ${closer('found', 'joined', 'unfinished')}
      ) words
    ) placed
    GROUP BY 1
  ) apart
), lately AS MATERIALIZED (
  SELECT d.product_id, d.name_folded FROM (
    SELECT * FROM product_search d WHERE d.shown AND EXISTS (SELECT 1 FROM meant WHERE queries IS NOT NULL) ORDER BY d.newness, d.product_id LIMIT ${newest}
  ) d WHERE ${eachMeant((query) => `ts_match_vq(d.words, ${query})`)} LIMIT ${nearHits}
), slips AS MATERIALIZED (
  SELECT product_id, ${nearTier + 1} AS tier, ${likeness} AS penalty FROM lately d WHERE (SELECT count(*) FROM lately) >= ${enoughLately}
  UNION ALL
  ${near(eachMeant((query) => `d.words @@ ${query}`), nearTier + 1, `(SELECT 1 WHERE (SELECT queries FROM meant) IS NULL OR (SELECT count(*) FROM lately) >= ${enoughLately})`)}
), like_it AS MATERIALIZED (
  ${near('$4::text <% d.name_folded', nearTier + 2, closer('found', 'joined', 'unfinished', 'slips'))}
  UNION ALL
  ${near('d.words @@ $11::tsquery', nearTier + 2, closer('found', 'joined', 'unfinished', 'slips'))}
), best AS (
  SELECT product_id, tier, penalty FROM found
  UNION ALL
  SELECT DISTINCT ON (product_id) product_id, tier, penalty FROM (
    SELECT * FROM joined UNION ALL SELECT * FROM unfinished UNION ALL SELECT * FROM slips UNION ALL SELECT * FROM like_it
  ) d WHERE $7::int IS NULL OR $7::int >= ${joinedTier} AND (tier, penalty, product_id) > ($7::int, $8::int, $9::uuid)
), page AS (
  SELECT ${cardCore}, best.tier, best.penalty
  FROM (SELECT * FROM best ORDER BY tier, penalty, product_id LIMIT $2) best
  -- each by its key: LIMIT holds the planner to it
  CROSS JOIN LATERAL (SELECT * FROM product p WHERE p.id = best.product_id AND p.state = 'listed' LIMIT 1) p
  CROSS JOIN LATERAL (SELECT * FROM booth b WHERE b.id = p.booth_id AND b.standing = 'open' LIMIT 1) b
  CROSS JOIN LATERAL (SELECT * FROM variant v WHERE v.product_id = p.id AND v.position = 0 LIMIT 1) v
  LEFT JOIN LATERAL (SELECT * FROM stock s WHERE s.variant_id = v.id LIMIT 1) s ON true
  LEFT JOIN booth_closed_today off ON off.booth_id = b.id
)
SELECT changed.version, page.*, ${stars.columns}
FROM (SELECT version::text FROM search_synonym_version) changed
LEFT JOIN (page ${stars.join}) ON true
ORDER BY page.tier, page.penalty, page.id`),
};

export type PreparedSearch = { statement: Statement; typed: string; steps: readonly Step[]; values: readonly unknown[] };

/** Null when there is nothing to look for. Throws InvalidInput for a query that is too long. */
export function prepareSearch(query: string, synonyms: Synonyms): PreparedSearch | null {
  if ([...query].length > queryLimit) throw new InvalidInput([{ field: 'query', reason: 'too_long', limit: queryLimit }]);
  const typed = query.replace(/\p{C}+/gu, ' ');
  const { steps, ground } = ladder(typed, synonyms);
  if (steps.length === 0) return null;
  const { words } = queryWords(typed);
  const bare = withoutEmptyWords(words) ?? words;
  const folded = bare.map((word) => word.folded).filter((word) => word !== '');
  // one word of plain letters: spaces may have been left out ("miendongbinhlu"); the match must begin and end with a syllable
  const joined = folded.length === 1 && /^[a-z0-9]{4,40}$/.test(folded[0]!) ? folded[0]! : null;
  const like = joined && `%${joined}%`;
  const pattern = joined && `(^| )${[...joined].join(' ?')}( |$)`;
  return { statement: searchStatement, typed: searchKeys(typed).exact, steps, values: [steps.map((step) => step.query), folded.join(' '), like, pattern, folded, mostOf(bare), unfinished(bare), ground, unfinished(longest(bare))] };
}

/** The values of the search statement, in its order. */
export function searchValues({ values }: PreparedSearch, today: string | null, limit: number, cursor: [string, number, number, string] | null): unknown[] {
  const [steps, folded, like, pattern, words, most, unfinishedWords, ground, unfinishedLong] = values;
  return [today, limit, steps, folded, like, pattern, cursor?.[1] ?? null, cursor?.[2] ?? null, cursor?.[3] ?? null, words, most, unfinishedWords, ground, unfinishedLong];
}

/** The Telex reading, when it is what the best row was found by. */
export function decodedQuery(search: PreparedSearch, best: SearchRow | undefined): string | null {
  return best && search.steps[best.tier - 1]?.isTelex ? (searchKeys(search.typed).telexExact ?? null) : null;
}

/** True when nothing is as it was typed, and what was found is only near it: unfinished words and slips of the keys. */
export const isNear = (best: SearchRow | undefined): boolean => best !== undefined && best.tier >= nearTier;

/** What was meant, in the words of the best row, when that is only near what was typed. */
export function wordsMeant(search: PreparedSearch, best: SearchRow | undefined): string | null {
  if (!best || !isNear(best)) return null;
  return nearWords(search.typed, best.nameVi) ?? nearWords(search.typed, best.nameEn);
}
