import { boothWords, unfinishedQuery } from '@chophien/booths';
import type { Money } from '@chophien/money';
import { searchKeys } from '@chophien/places';
import { InvalidInput, type Statement } from '@chophien/platform';
import { stockLevel, type ProductCard } from './product-card.js';

/** Longest text that is suggested for, in characters. */
export const suggestLimit = 100;
/** Groups and booths among the suggestions; goods are as many as are asked for. */
const fewGroups = 3;
const fewBooths = 3;

/** The keys are those of the schema's type Suggestions. */
export type Suggestions = {
  /** The Telex reading, when it is what the best product was found by. */
  decodedQuery: string | null;
  categories: { slug: string; nameVi: string; nameEn: string; parentNameVi: string | null; parentNameEn: string | null }[];
  booths: { slug: string; nameVi: string; nameEn: string; commune: string | null; productCount: number }[];
  products: (Pick<ProductCard, 'slug' | 'nameVi' | 'nameEn' | 'boothNameVi' | 'boothNameEn' | 'pictureKey' | 'pictureIsIllustration' | 'saleKind' | 'stockLevel'> & {
    packVi: string;
    packEn: string;
    price: Money;
  })[];
};

type JsonProduct = Omit<Suggestions['products'][number], 'price'> & { price: string };
export type SuggestRow = Pick<Suggestions, 'categories' | 'booths'> & { products: JsonProduct[]; telex: boolean };

export const noSuggestions = (): Suggestions => ({ decodedQuery: null, categories: [], booths: [], products: [] });

/** Slips of the keys are forgiven among so many of the newest goods: to hold every name that shares some letters against what is being typed takes longer than the next key. */
const newest = 1000;

const asked = (column: string) => `(SELECT ${column} FROM asked)`;
/** SQL: keeps rows of this product column that are on show. LIMIT holds the planner to looking each up by its key, never all of them. */
export const onShow = (product: string): string => `CROSS JOIN LATERAL (
    SELECT 1 FROM product p JOIN booth b ON b.id = p.booth_id AND b.standing = 'open' WHERE p.id = ${product} AND p.state = 'listed' LIMIT 1) shown`;
const shown = onShow('s.product_id');
/** SQL: product, first pack and stock behind a product column, each by its key. */
const looked = (product: string) => `CROSS JOIN LATERAL (SELECT * FROM product p WHERE p.id = ${product} LIMIT 1) p
  CROSS JOIN LATERAL (SELECT * FROM variant v WHERE v.product_id = p.id AND v.position = 0 LIMIT 1) v
  LEFT JOIN LATERAL (SELECT * FROM stock s WHERE s.variant_id = v.id LIMIT 1) s ON true`;
const candidate = 's.product_id, s.name_exact, s.name_folded';

/** Goods whose name begins with the words, in the order of the index: however many there are, two hundred are looked at. */
const beginning = (folded: string) => `(SELECT ${candidate}, false AS slip FROM (
    SELECT * FROM product_search s WHERE s.name_folded ~>=~ ${asked(folded)} AND s.name_folded ~<~ (${asked(folded)} || chr(1114111))
    ORDER BY s.name_folded USING ~<~ LIMIT 200
  ) s ${shown} LIMIT 60)`;

/** Goods whose names hold the words, the last of them unfinished. */
const holding = (query: string) => `(SELECT ${candidate}, false FROM product_search s ${shown}
  WHERE ts_filter(s.folded, '{a,b}') @@ ${asked(query)} LIMIT 300)`;

const begins = (name: string, words: string) => `starts_with(${name}, ${asked(words)})`;
const standsIn = (name: string, words: string) => `position(' ' || ${asked(words)} IN ' ' || ${name}) > 0`;

/**
 * $1 how many goods, $2 the text as typed, $3 its Telex reading or null, $4 a LIKE pattern and $5 a regular expression for joined typing,
 * or null. Only names count here, and the last word may be unfinished; each way of finding looks at a bounded number of goods. Slips of
 * the keys are forgiven among the newest where nothing else is found, from four letters on. A group is suggested by its
 * name, because the best goods lie in it, or by the first word.
 */
const suggestStatement: Statement = {
  name: 'catalog.suggest',
  text: `WITH words AS MATERIALIZED (
  SELECT exact_vi($2::text) AS exact, exact_vi($3::text) AS telex_exact, fold_vi($2::text) AS folded, fold_vi($3::text) AS telex_folded
), asked AS MATERIALIZED (
  SELECT words.*, ${unfinishedQuery('folded')} AS query, ${unfinishedQuery('telex_folded')} AS telex_query FROM words
), close AS MATERIALIZED (
  ${beginning('folded')}
  UNION ALL
  ${beginning('telex_folded')}
  UNION ALL
  ${holding('query')}
  UNION ALL
  ${holding('telex_query')}
  UNION ALL
  (SELECT ${candidate}, false FROM product_search s ${shown} WHERE s.name_joined LIKE $4::text AND s.name_folded ~ $5::text LIMIT 100)
), found AS (
  SELECT * FROM close
  UNION ALL
  (SELECT ${candidate}, true FROM (
    SELECT * FROM product_search s WHERE NOT EXISTS (SELECT 1 FROM close) AND char_length(${asked('folded')}) > 3 AND s.shown ORDER BY s.newness, s.product_id LIMIT ${newest}
  ) s ${shown} WHERE ${asked('folded')} <% s.name_folded LIMIT 100)
), scored AS (
  SELECT DISTINCT product_id, name_exact, name_folded, slip, CASE
    WHEN slip THEN 60 - (word_similarity(${asked('folded')}, name_folded) * 10)::int
    WHEN ${begins('name_exact', 'exact')} THEN 10
    WHEN ${begins('name_exact', 'telex_exact')} THEN 12
    WHEN ${standsIn('name_exact', 'exact')} THEN 14
    WHEN ${standsIn('name_exact', 'telex_exact')} THEN 16
    WHEN ${begins('name_folded', 'folded')} THEN 20
    WHEN ${begins('name_folded', 'telex_folded')} THEN 22
    WHEN ${standsIn('name_folded', 'folded')} THEN 24
    WHEN ${standsIn('name_folded', 'telex_folded')} THEN 26
    ELSE 30 END AS score
  FROM found
), short AS MATERIALIZED (
  SELECT * FROM scored ORDER BY score, char_length(name_folded), name_folded, product_id LIMIT 60
), best AS MATERIALIZED (
  SELECT sc.product_id, p.category_id, sc.score IN (12, 16, 22, 26) AS telex,
    row_number() OVER (ORDER BY sc.score, ${stockLevel} = 'SOLD_OUT', char_length(sc.name_folded), sc.name_folded, sc.product_id) AS place
  FROM short sc ${looked('sc.product_id')}
), named AS (
  SELECT c.id, 0 AS way, CASE WHEN starts_with(fold_vi(c.name_vi), ${asked('folded')}) THEN 0 ELSE 1 END AS rank, c.position
  FROM category c, LATERAL (SELECT to_tsvector('simple', fold_vi(c.name_vi || ' ' || c.name_en)) AS own) doc
  WHERE doc.own @@ ${asked('query')} OR doc.own @@ ${asked('telex_query')}
), groups AS (
  SELECT id, way, rank, position FROM named
  UNION ALL
  -- where most of the best goods lie, when no group bears the name
  SELECT g.* FROM (
    SELECT category_id AS id, 1, 0, min(place)::int FROM best
    WHERE place <= 24 AND NOT EXISTS (SELECT 1 FROM named) GROUP BY category_id ORDER BY count(*) DESC, min(place) LIMIT 1
  ) g
  UNION ALL
  -- of what the first word speaks, when no goods bear all of them
  SELECT c.id, 2, 0, c.position FROM category c
  WHERE NOT EXISTS (SELECT 1 FROM named) AND NOT EXISTS (SELECT 1 FROM best) AND position(' ' IN ${asked('folded')}) > 0
    AND to_tsvector('simple', fold_vi(c.name_vi)) @@ plainto_tsquery('simple', split_part(${asked('folded')}, ' ', 1))
), goods AS (
  SELECT best.place, p.slug, p.name_vi, p.name_en, b.name_vi AS booth_vi, b.name_en AS booth_en, p.picture_key, p.picture_kind, p.sale_kind, v.price,
    v.pack_vi, v.pack_en, ${stockLevel} AS level
  FROM best ${looked('best.product_id')}
  CROSS JOIN LATERAL (SELECT * FROM booth b WHERE b.id = p.booth_id LIMIT 1) b
  WHERE best.place <= $1::int
)
SELECT
  coalesce((SELECT telex FROM best WHERE place = 1), false) AS telex,
  (SELECT coalesce(json_agg(json_build_object('slug', slug, 'nameVi', name_vi, 'nameEn', name_en, 'boothNameVi', booth_vi, 'boothNameEn', booth_en,
      'pictureKey', picture_key, 'pictureIsIllustration', coalesce(picture_kind = 'illustration', false), 'saleKind', upper(sale_kind),
      'packVi', pack_vi, 'packEn', pack_en, 'price', price::text, 'stockLevel', level) ORDER BY place), '[]') FROM goods) AS products,
  (SELECT coalesce(json_agg(json_build_object('slug', c.slug, 'nameVi', c.name_vi, 'nameEn', c.name_en, 'parentNameVi', up.name_vi, 'parentNameEn', up.name_en)
      ORDER BY c.way, c.rank, c.position), '[]')
    FROM (
      SELECT c.*, g.way, g.rank FROM groups g JOIN category c ON c.id = g.id
      WHERE EXISTS (
        SELECT 1 FROM category below LEFT JOIN category mid ON mid.id = below.parent_id
        CROSS JOIN LATERAL (SELECT 1 FROM product p JOIN booth b ON b.id = p.booth_id AND b.standing = 'open'
          WHERE p.category_id = below.id AND p.state = 'listed' ORDER BY p.listed_at DESC, p.id DESC LIMIT 1) held
        WHERE c.id IN (below.id, below.parent_id, mid.parent_id))
      ORDER BY g.way, g.rank, g.position LIMIT ${fewGroups}
    ) c LEFT JOIN category up ON up.id = c.parent_id) AS categories,
  (SELECT coalesce(json_agg(json_build_object('slug', b.slug, 'nameVi', b.name_vi, 'nameEn', b.name_en, 'commune', c.full_name,
      'productCount', (SELECT count(*) FROM product p WHERE p.booth_id = b.id AND p.state = 'listed')) ORDER BY b.rank, b.name_vi COLLATE "vi-x-icu", b.id), '[]')
    FROM (
      SELECT b.*, NOT starts_with(fold_vi(b.name_vi), ${asked('folded')}) AS rank FROM booth b
      WHERE b.standing = 'open' AND (${boothWords('b')} @@ ${asked('query')} OR ${boothWords('b')} @@ ${asked('telex_query')})
      ORDER BY rank, b.name_vi COLLATE "vi-x-icu", b.id LIMIT ${fewBooths}
    ) b LEFT JOIN commune c ON c.code = b.commune_code) AS booths`,
};

export type PreparedSuggest = { statement: Statement; values: (first: number) => unknown[]; telex: string | null };

/**
 * Null when there is nothing to look for: less than two letters or digits. Throws InvalidInput for a text over 100 characters.
 */
export function prepareSuggest(query: string): PreparedSuggest | null {
  if ([...query].length > suggestLimit) throw new InvalidInput([{ field: 'query', reason: 'too_long', limit: suggestLimit }]);
  const keys = searchKeys(query.replace(/\p{C}+/gu, ' '));
  if ((keys.exact.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2) return null;
  // one word of plain letters: spaces may have been left out ("macca"), and the end may be to come
  const joined = /^[a-z0-9]{3,40}$/.test(keys.folded) ? keys.folded : null;
  const like = joined && `%${joined}%`;
  const pattern = joined && `(^| )${[...joined].join(' ?')}`;
  const telex = keys.telexExact ?? null;
  return { statement: suggestStatement, values: (first) => [first, keys.exact, telex, like, pattern], telex };
}

/** The row as suggestions, money in đồng. */
export function toSuggestions(row: SuggestRow | undefined, telex: string | null): Suggestions {
  if (!row) return noSuggestions();
  const products = row.products.map((product) => ({ ...product, price: BigInt(product.price) }));
  return { decodedQuery: row.telex ? telex : null, categories: row.categories, booths: row.booths, products };
}
