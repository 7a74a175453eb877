import { communeRows, formerUnitsOf } from '@chophien/places';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One document of words by field, the vocabulary behind slips of the keys, words that the operator says are the same, and what was not found. */
export class Search1795000000015 implements MigrationInterface {
  name = 'Search1795000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    // a floor that stands already has its communes; a new one gets the names with its reference data
    const former = [...communeRows()].map(({ code }) => ({ code, names: formerUnitsOf(code).map(({ fullName }) => fullName).join('; ') })).filter(({ names }) => names !== '');
    await runner.query(
      `UPDATE commune c SET former_names = given.names FROM jsonb_to_recordset($1::jsonb) AS given (code text, names text) WHERE given.code = c.code`,
      [JSON.stringify(former)],
    );
    await runner.query(documents);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const tables = /* sql */ `
-- the units that a commune was made of: people go on naming them
ALTER TABLE commune ADD COLUMN former_names text NOT NULL DEFAULT '';

CREATE TABLE search_synonym (
  id uuid PRIMARY KEY,
  -- each a word or a few, as they are spelled; of a one-way row the first also finds the others, and not the other way round
  words text[] NOT NULL CHECK (cardinality(words) BETWEEN 2 AND 12),
  is_one_way boolean NOT NULL DEFAULT false,
  note text NOT NULL DEFAULT '',
  version int NOT NULL DEFAULT 1,
  changed_at timestamptz NOT NULL DEFAULT now()
);

-- one row; every search brings it along, and so learns that the words were changed without asking
CREATE TABLE search_synonym_version (one boolean PRIMARY KEY DEFAULT true CHECK (one), version bigint NOT NULL);
INSERT INTO search_synonym_version (version) VALUES (0);
CREATE FUNCTION search_synonym_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE search_synonym_version SET version = version + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER search_synonym_changed AFTER INSERT OR UPDATE OR DELETE ON search_synonym FOR EACH STATEMENT EXECUTE FUNCTION search_synonym_changed();

-- what was searched for without being found, counted by day; nobody's words are kept with who typed them
CREATE TABLE search_miss (
  day date NOT NULL,
  query text NOT NULL CHECK (char_length(query) BETWEEN 1 AND 60),
  kind text NOT NULL CHECK (kind IN ('nothing', 'near')),
  times int NOT NULL CHECK (times > 0),
  last_at timestamptz NOT NULL,
  PRIMARY KEY (day, query, kind)
);
`;

const documents = /* sql */ `
-- words of a text with their marks, lower case; a number and its unit are one word
CREATE FUNCTION search_tokens(value text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS
$$ SELECT string_to_array(btrim(regexp_replace(regexp_replace(exact_vi(value) COLLATE "und-x-icu", '[^[:alnum:]]+', ' ', 'g'),
     '\\m(\\d+) (g|kg|ml|l)\\M', '\\1\\2', 'g')), ' ') $$;

-- each word without marks and, where it bears any, with them, and each pair of neighbours in one piece; the first letter says the field
CREATE FUNCTION search_lexemes(field text, value text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  words text[] := search_tokens(value);
  folded text[] := string_to_array(fold_vi(array_to_string(words, ' ')), ' ');
  found text[] := '{}';
BEGIN
  -- a sign that loses its marks as several letters: then word by word
  IF cardinality(folded) <> cardinality(words) THEN folded := ARRAY(SELECT replace(fold_vi(word), ' ', '') FROM unnest(words) WITH ORDINALITY given (word, at) ORDER BY at); END IF;
  FOR at IN 1 .. coalesce(cardinality(words), 0) LOOP
    CONTINUE WHEN char_length(words[at]) > 60 OR folded[at] = '';
    found := found || (field || folded[at]);
    IF words[at] <> folded[at] THEN found := found || (field || words[at]); END IF;
    IF at < cardinality(words) AND char_length(words[at + 1]) <= 60 THEN found := found || (field || folded[at] || folded[at + 1]); END IF;
  END LOOP;
  RETURN found;
END $$;

-- a word and what is left of it without one of its letters: two words that share a piece are a slip of the keys apart
CREATE FUNCTION search_slips(word text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS
$$ SELECT CASE WHEN char_length(word) < 3 THEN ARRAY[word]
     ELSE ARRAY(SELECT word UNION SELECT overlay(word PLACING '' FROM at FOR 1) FROM generate_series(1, char_length(word)) at) END $$;

-- every word that names, makers and places were ever written with; what is gone from the goods finds nothing and does no harm
CREATE TABLE search_word (word text PRIMARY KEY, slips text[] NOT NULL);
CREATE INDEX search_word_slips ON search_word USING gin (slips);

ALTER TABLE product_search
  -- n name, e English name, c booth, category, commune, pack and stars, d description; ^ first word of the name, = the whole of it
  ADD COLUMN words tsvector NOT NULL DEFAULT '',
  ADD COLUMN shown boolean NOT NULL DEFAULT false,
  -- minutes before 1970, so that what is new comes first
  ADD COLUMN newness int NOT NULL DEFAULT 0,
  DROP COLUMN exact;

CREATE OR REPLACE FUNCTION refresh_product_search(ids uuid[]) RETURNS void LANGUAGE sql SET search_path = public, pg_temp AS $$
  INSERT INTO product_search (product_id, name_exact, name_folded, name_joined, folded, words, shown, newness)
  SELECT p.id, exact_vi(p.name_vi), fold_vi(p.name_vi), replace(fold_vi(p.name_vi), ' ', ''),
    setweight(to_tsvector('simple', fold_vi(p.name_vi)), 'A')
      || setweight(to_tsvector('simple', fold_vi(p.name_en)), 'B')
      || setweight(to_tsvector('simple', fold_vi(concat_ws(' ', b.name_vi, b.legal_name, c.name_vi, c.name_en, o.full_name))), 'C')
      || setweight(to_tsvector('simple', fold_vi(p.desc_vi)), 'D'),
    array_to_tsvector(
      search_lexemes('n', p.name_vi) || search_lexemes('e', p.name_en)
      || search_lexemes('c', concat_ws(' ', b.name_vi, b.legal_name, b.name_en, c.name_vi, c.name_en, up.name_vi, up.name_en, o.full_name, o.former_names, pack.texts, star.texts))
      || search_lexemes('d', p.desc_vi || ' ' || p.desc_en)
      || CASE WHEN cardinality(named.words) = 0 THEN '{}' ELSE ARRAY['^' || named.words[1], '^' || fold_vi(named.words[1]),
           '=' || left(array_to_string(named.words, ''), 200), '=' || left(fold_vi(array_to_string(named.words, '')), 200)] END),
    p.state = 'listed' AND b.standing = 'open', -(extract(epoch FROM p.listed_at) / 60)::int
  FROM product p
  JOIN booth b ON b.id = p.booth_id
  JOIN category c ON c.id = p.category_id
  LEFT JOIN category up ON up.id = c.parent_id
  LEFT JOIN commune o ON o.code = p.origin_commune_code
  CROSS JOIN LATERAL (SELECT string_agg(v.pack_vi || ' ' || v.pack_en, ' ' ORDER BY v.position) AS texts FROM variant v WHERE v.product_id = p.id) pack
  -- as on the card, only a star that somebody proved is told; whether its day has passed is said there
  CROSS JOIN LATERAL (SELECT string_agg('OCOP ' || r.stars || ' sao', ' ') AS texts FROM recognition r
    WHERE r.product_id = p.id AND r.kind = 'ocop' AND r.evidence = 'sourced' AND r.stars IS NOT NULL) star
  CROSS JOIN LATERAL (SELECT search_tokens(p.name_vi) AS words) named
  WHERE p.id = ANY (ids)
  ON CONFLICT (product_id) DO UPDATE SET name_exact = excluded.name_exact, name_folded = excluded.name_folded, name_joined = excluded.name_joined,
    folded = excluded.folded, words = excluded.words, shown = excluded.shown, newness = excluded.newness;

  -- in one order, so that two sellers who bring the same new words wait and never lock each other out
  INSERT INTO search_word (word, slips)
  SELECT fresh.word, search_slips(fresh.word)
  FROM (
    SELECT substr(lexeme, 2) AS word FROM product_search s, unnest(tsvector_to_array(s.words)) lexeme
    WHERE s.product_id = ANY (ids) AND (starts_with(lexeme, 'n') OR starts_with(lexeme, 'e'))
    UNION
    -- makers and places are few, and stand behind many goods
    SELECT unnest(search_lexemes('', concat_ws(' ', b.name_vi, b.legal_name, b.name_en))) FROM booth b WHERE b.id IN (SELECT booth_id FROM product WHERE id = ANY (ids))
    UNION
    SELECT unnest(search_lexemes('', concat_ws(' ', o.full_name, o.former_names))) FROM commune o WHERE o.code IN (SELECT origin_commune_code FROM product WHERE id = ANY (ids))
    UNION
    SELECT unnest(search_lexemes('', concat_ws(' ', c.name_vi, c.name_en))) FROM category c WHERE c.id IN (SELECT category_id FROM product WHERE id = ANY (ids))
  ) fresh
  WHERE fresh.word ~ '^[a-z]{2,24}$' AND NOT EXISTS (SELECT 1 FROM search_word known WHERE known.word = fresh.word)
  ORDER BY fresh.word
  ON CONFLICT DO NOTHING
$$;

-- one function behind every table whose words stand in the document; a trigger says which goods a change concerns
DROP TRIGGER product_search_update ON product;
CREATE OR REPLACE FUNCTION product_search_from_changed_product() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- a new price raises the version of the product as well: that changes no word
  PERFORM refresh_product_search(ids) FROM (SELECT array_agg(a.id) AS ids FROM after a JOIN before b ON b.id = a.id
    WHERE (a.name_vi, a.name_en, a.desc_vi, a.desc_en, a.state, a.booth_id, a.category_id, a.origin_commune_code, a.listed_at)
      IS DISTINCT FROM (b.name_vi, b.name_en, b.desc_vi, b.desc_en, b.state, b.booth_id, b.category_id, b.origin_commune_code, b.listed_at)) x WHERE ids IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER product_search_update AFTER UPDATE ON product REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_changed_product();

DROP TRIGGER product_search_booth ON booth;
CREATE OR REPLACE FUNCTION product_search_from_booth() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_product_search(ids) FROM (SELECT array_agg(p.id) AS ids FROM after a JOIN before b ON b.id = a.id JOIN product p ON p.booth_id = a.id
    WHERE (a.name_vi, a.name_en, a.legal_name, a.standing) IS DISTINCT FROM (b.name_vi, b.name_en, b.legal_name, b.standing)) x WHERE ids IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER product_search_booth AFTER UPDATE ON booth REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_booth();

CREATE FUNCTION product_search_from_category() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_product_search(ids) FROM (SELECT array_agg(DISTINCT p.id) AS ids FROM after a JOIN before b ON b.id = a.id
    JOIN category own ON a.id IN (own.id, own.parent_id) JOIN product p ON p.category_id = own.id
    WHERE (a.name_vi, a.name_en, a.parent_id) IS DISTINCT FROM (b.name_vi, b.name_en, b.parent_id)) x WHERE ids IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER product_search_category AFTER UPDATE ON category REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_category();

-- new packs and stars only add words
CREATE FUNCTION product_search_from_new_variant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE product_search s SET words = s.words || array_to_tsvector(search_lexemes('c', x.texts))
  FROM (SELECT product_id, string_agg(pack_vi || ' ' || pack_en, ' ') AS texts FROM changed GROUP BY product_id) x WHERE x.product_id = s.product_id;
  RETURN NULL;
END $$;
CREATE TRIGGER product_search_new_variant AFTER INSERT ON variant REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_new_variant();
CREATE FUNCTION product_search_from_changed_variant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_product_search(ids) FROM (SELECT array_agg(DISTINCT a.product_id) AS ids FROM after a JOIN before b ON b.id = a.id
    WHERE (a.pack_vi, a.pack_en) IS DISTINCT FROM (b.pack_vi, b.pack_en)) x WHERE ids IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER product_search_variant AFTER UPDATE ON variant REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_changed_variant();

CREATE FUNCTION product_search_from_new_recognition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE product_search s SET words = s.words || array_to_tsvector(search_lexemes('c', x.texts))
  FROM (SELECT product_id, string_agg('OCOP ' || stars || ' sao', ' ') AS texts FROM changed WHERE kind = 'ocop' AND evidence = 'sourced' AND stars IS NOT NULL GROUP BY product_id) x
  WHERE x.product_id = s.product_id;
  RETURN NULL;
END $$;
CREATE TRIGGER product_search_new_recognition AFTER INSERT ON recognition REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_new_recognition();
CREATE FUNCTION product_search_from_changed_recognition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_product_search(ids) FROM (SELECT array_agg(DISTINCT product_id) AS ids FROM before) x WHERE ids IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER product_search_recognition_update AFTER UPDATE ON recognition REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_changed_recognition();
CREATE TRIGGER product_search_recognition_delete AFTER DELETE ON recognition REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_changed_recognition();
CREATE TRIGGER product_search_variant_delete AFTER DELETE ON variant REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_changed_recognition();

SELECT refresh_product_search(ARRAY(SELECT id FROM product));
-- what was written lately is read from a list until it is large; a small list keeps every search short
CREATE INDEX product_search_words ON product_search USING gin (words) WITH (gin_pending_list_limit = 512);
CREATE INDEX product_search_newest ON product_search (newness, product_id) WHERE shown;
ANALYZE product_search;
`;

const down = /* sql */ `
DROP TRIGGER product_search_variant_delete ON variant;
DROP TRIGGER product_search_recognition_delete ON recognition;
DROP TRIGGER product_search_recognition_update ON recognition;
DROP TRIGGER product_search_new_recognition ON recognition;
DROP TRIGGER product_search_variant ON variant;
DROP TRIGGER product_search_new_variant ON variant;
DROP TRIGGER product_search_category ON category;
DROP TRIGGER product_search_booth ON booth;
DROP TRIGGER product_search_update ON product;
DROP FUNCTION product_search_from_changed_recognition();
DROP FUNCTION product_search_from_new_recognition();
DROP FUNCTION product_search_from_changed_variant();
DROP FUNCTION product_search_from_new_variant();
DROP FUNCTION product_search_from_category();
DROP FUNCTION product_search_from_changed_product();
ALTER TABLE product_search DROP COLUMN words, DROP COLUMN shown, DROP COLUMN newness, ADD COLUMN exact tsvector NOT NULL DEFAULT '';
CREATE INDEX product_search_exact ON product_search USING gin (exact);
CREATE OR REPLACE FUNCTION refresh_product_search(ids uuid[]) RETURNS void LANGUAGE sql SET search_path = public, pg_temp AS $$
  INSERT INTO product_search (product_id, name_exact, name_folded, name_joined, exact, folded)
  SELECT p.id, exact_vi(p.name_vi), fold_vi(p.name_vi), replace(fold_vi(p.name_vi), ' ', ''),
    setweight(to_tsvector('simple', exact_vi(p.name_vi)), 'A')
      || setweight(to_tsvector('simple', exact_vi(p.name_en)), 'B')
      || setweight(to_tsvector('simple', exact_vi(concat_ws(' ', b.name_vi, b.legal_name, c.name_vi, c.name_en, o.full_name))), 'C')
      || setweight(to_tsvector('simple', exact_vi(p.desc_vi)), 'D'),
    setweight(to_tsvector('simple', fold_vi(p.name_vi)), 'A')
      || setweight(to_tsvector('simple', fold_vi(p.name_en)), 'B')
      || setweight(to_tsvector('simple', fold_vi(concat_ws(' ', b.name_vi, b.legal_name, c.name_vi, c.name_en, o.full_name))), 'C')
      || setweight(to_tsvector('simple', fold_vi(p.desc_vi)), 'D')
  FROM product p
  JOIN booth b ON b.id = p.booth_id
  JOIN category c ON c.id = p.category_id
  LEFT JOIN commune o ON o.code = p.origin_commune_code
  WHERE p.id = ANY (ids)
  ON CONFLICT (product_id) DO UPDATE SET name_exact = excluded.name_exact, name_folded = excluded.name_folded,
    name_joined = excluded.name_joined, exact = excluded.exact, folded = excluded.folded
$$;
CREATE OR REPLACE FUNCTION product_search_from_booth() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_product_search(ARRAY(SELECT p.id FROM product p JOIN changed ON changed.id = p.booth_id));
  RETURN NULL;
END $$;
CREATE TRIGGER product_search_update AFTER UPDATE ON product REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_product();
CREATE TRIGGER product_search_booth AFTER UPDATE ON booth REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_booth();
SELECT refresh_product_search(ARRAY(SELECT id FROM product));
DROP TABLE search_word, search_miss, search_synonym, search_synonym_version;
DROP FUNCTION search_synonym_changed();
DROP FUNCTION search_slips(text);
DROP FUNCTION search_lexemes(text, text);
DROP FUNCTION search_tokens(text);
ALTER TABLE commune DROP COLUMN former_names;
`;
