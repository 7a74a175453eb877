import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Search documents for two fifths of the computing, written once for a new listing, without the words of packs that are no longer sold, and with a field for all plain words. */
export class SearchDocuments1795000000026 implements MigrationInterface {
  name = 'SearchDocuments1795000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const anew = `SELECT refresh_product_search(ARRAY(SELECT id FROM product));`;

const up = /* sql */ `
-- what exact_vi and search_tokens make of a text, as one text; only what needs it is normalised and only tones that stand elsewhere are moved
CREATE FUNCTION search_text(value text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
  plain text := lower(CASE WHEN value IS NFC NORMALIZED THEN value ELSE normalize(value, NFC) END COLLATE "und-x-icu");
BEGIN
  IF plain ~ 'o[àáảãạèéẻẽẹ]' THEN
    plain := replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(plain,
      'oà', 'òa'), 'oá', 'óa'), 'oả', 'ỏa'), 'oã', 'õa'), 'oạ', 'ọa'), 'oè', 'òe'), 'oé', 'óe'), 'oẻ', 'ỏe'), 'oẽ', 'õe'), 'oẹ', 'ọe');
  END IF;
  IF plain ~ 'u[ỳýỷỹỵ]' THEN
    plain := replace(replace(replace(replace(replace(plain, 'uỳ', 'ùy'), 'uý', 'úy'), 'uỷ', 'ủy'), 'uỹ', 'ũy'), 'uỵ', 'ụy');
  END IF;
  -- a single space between two words is what it shall be: few of them need replacing
  plain := btrim(regexp_replace(plain COLLATE "und-x-icu", ' *[^[:alnum:] ][^[:alnum:]]*| {2,}', ' ', 'g'));
  IF plain COLLATE "und-x-icu" ~ '\\d (g|kg|ml|l)\\M' THEN plain := regexp_replace(plain COLLATE "und-x-icu", '\\m(\\d+) (g|kg|ml|l)\\M', '\\1\\2', 'g'); END IF;
  RETURN plain;
END $$;

-- fold_vi of what search_text gave
CREATE FUNCTION search_folded(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS
$$ SELECT CASE WHEN value IS NFC NORMALIZED THEN lower(public.unaccent('public.unaccent'::regdictionary, value)) ELSE fold_vi(value) END $$;

CREATE OR REPLACE FUNCTION search_lexemes(field text, value text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  spoken text := search_text(value);
  plain text;
  words text[];
  folded text[];
  found text[] := '{}';
BEGIN
  IF spoken IS NULL OR spoken = '' THEN RETURN found; END IF;
  plain := search_folded(spoken);
  words := string_to_array(spoken, ' ');
  folded := string_to_array(plain, ' ');
  -- nearly every text: as many words without marks as with them, none empty and none too long; the last word stands as its own pair
  IF cardinality(folded) = cardinality(words) AND (' ' || plain || ' ') !~ '  ' AND (octet_length(spoken) <= 60 OR spoken !~ '[^ ]{61}') THEN
    found := string_to_array(field || replace(plain, ' ', ' ' || field), ' ');
    RETURN (SELECT array_agg(one || coalesce(next, '')) FROM ROWS FROM (unnest(found), unnest(folded[2:])) AS pair (one, next))
      || found || string_to_array(field || replace(spoken, ' ', ' ' || field), ' ');
  END IF;
  -- a sign that loses its marks as several letters: then word by word
  IF cardinality(folded) <> cardinality(words) THEN folded := ARRAY(SELECT replace(fold_vi(word), ' ', '') FROM unnest(words) WITH ORDINALITY given (word, at) ORDER BY at); END IF;
  FOR at IN 1 .. cardinality(words) LOOP
    CONTINUE WHEN char_length(words[at]) > 60 OR folded[at] = '';
    found := found || (field || folded[at]) || (field || words[at]);
    IF at < cardinality(words) AND char_length(words[at + 1]) <= 60 THEN found := found || (field || folded[at] || folded[at + 1]); END IF;
  END LOOP;
  RETURN found;
END $$;

-- the document of lexemes of the fields n, e and c: what is of plain letters stands under a as well, so that a word is looked up once and not in each field
CREATE FUNCTION search_document(lexemes text[]) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN array_to_tsvector(lexemes || ARRAY(SELECT 'a' || substr(one, 2) FROM unnest(lexemes) one WHERE one COLLATE "C" ~ '^.[a-z0-9]+$'));
END $$;

CREATE OR REPLACE FUNCTION refresh_product_search(ids uuid[]) RETURNS void LANGUAGE plpgsql
SET search_path = public, pg_temp SET jit = off
-- one listing and ten thousand want different plans
SET plan_cache_mode = force_custom_plan
AS $$
BEGIN
  WITH goods AS MATERIALIZED (
    SELECT p.id, p.name_vi, p.name_en, p.desc_vi, p.desc_en, p.booth_id, p.category_id, p.origin_commune_code AS commune_code,
      p.state = 'listed' AND b.standing = 'open' AS shown, -(extract(epoch FROM p.listed_at) / 60)::int AS newness,
      concat_ws(' ', b.name_vi, b.legal_name, c.name_vi, c.name_en, o.full_name) AS short,
      -- the four pieces of what is neither name nor told of the goods, in their order
      concat_ws(' ', b.name_vi, b.legal_name, b.name_en) AS maker, concat_ws(' ', c.name_vi, c.name_en, up.name_vi, up.name_en) AS kind,
      CASE WHEN o.code IS NOT NULL THEN concat_ws(' ', o.full_name, o.former_names) END AS place, nullif(concat_ws(' ', pack.texts, star.texts), '') AS offer,
      search_text(p.name_vi) AS spoken
    FROM product p
    JOIN booth b ON b.id = p.booth_id
    JOIN category c ON c.id = p.category_id
    LEFT JOIN category up ON up.id = c.parent_id
    LEFT JOIN commune o ON o.code = p.origin_commune_code
    CROSS JOIN LATERAL (SELECT string_agg(v.pack_vi || ' ' || v.pack_en, ' ' ORDER BY v.position) AS texts FROM variant v WHERE v.product_id = p.id AND v.retired_at IS NULL) pack
    -- as on the card, only a star that somebody proved is told; whether its day has passed is said there
    CROSS JOIN LATERAL (SELECT string_agg('OCOP ' || r.stars || ' sao', ' ') AS texts FROM recognition r
      WHERE r.product_id = p.id AND r.kind = 'ocop' AND r.state = 'verified' AND r.stars IS NOT NULL) star
    WHERE p.id = ANY (ids)
  ), piece AS MATERIALIZED (
    -- many goods share these: each is cut into words once
    SELECT text, search_document(search_lexemes('c', text)) AS words, spoken = '' AS is_empty, spoken COLLATE "und-x-icu" ~ '(^| )\\d+$' AS ends_in_number, spoken ~ '^(g|kg|ml|l)( |$)' AS begins_with_unit,
      CASE WHEN char_length(split_part(spoken, ' ', 1)) <= 60 THEN replace(search_folded(split_part(spoken, ' ', 1)), ' ', '') END AS head,
      CASE WHEN char_length(split_part(spoken, ' ', -1)) <= 60 THEN nullif(replace(search_folded(split_part(spoken, ' ', -1)), ' ', ''), '') END AS tail
    FROM (SELECT text, search_text(text) AS spoken FROM (SELECT maker AS text FROM goods UNION SELECT kind FROM goods UNION SELECT place FROM goods UNION SELECT offer FROM goods) texts WHERE text IS NOT NULL) spoken
  ), document AS MATERIALIZED (
    SELECT g.*, search_lexemes('n', g.name_vi) || search_lexemes('e', g.name_en) AS names,
      CASE WHEN maker.is_empty OR kind.is_empty OR place.is_empty OR offer.is_empty OR maker.ends_in_number AND kind.begins_with_unit
          OR kind.ends_in_number AND coalesce(place.begins_with_unit, offer.begins_with_unit) OR place.ends_in_number AND offer.begins_with_unit
        -- where a number meets its unit, or nothing is left of a piece, words meet that do not stand in one piece
        THEN search_document(search_lexemes('c', concat_ws(' ', g.maker, g.kind, g.place, g.offer)))
        ELSE maker.words || kind.words || coalesce(place.words, '') || coalesce(offer.words, '') || search_document(array_remove(ARRAY[
          'c' || maker.tail || kind.head, 'c' || kind.tail || CASE WHEN place.text IS NULL THEN offer.head ELSE place.head END, 'c' || place.tail || offer.head], NULL)) END AS around
    FROM goods g
    JOIN piece maker ON maker.text = g.maker
    JOIN piece kind ON kind.text = g.kind
    LEFT JOIN piece place ON place.text = g.place
    LEFT JOIN piece offer ON offer.text = g.offer
  ), written AS (
    INSERT INTO product_search AS held (product_id, name_exact, name_folded, name_joined, folded, words, shown, newness)
    SELECT d.id, exact_vi(d.name_vi), search_folded(d.name_vi), replace(search_folded(d.name_vi), ' ', ''),
      setweight(to_tsvector('simple', search_folded(d.name_vi)), 'A') || setweight(to_tsvector('simple', search_folded(d.name_en)), 'B')
        || setweight(to_tsvector('simple', search_folded(d.short)), 'C') || setweight(to_tsvector('simple', search_folded(d.desc_vi)), 'D'),
      d.around || search_document(d.names) || array_to_tsvector(search_lexemes('d', d.desc_vi || ' ' || d.desc_en)
        || CASE WHEN d.spoken = '' THEN '{}' ELSE ARRAY['^' || split_part(d.spoken, ' ', 1), '^' || search_folded(split_part(d.spoken, ' ', 1)),
             '=' || left(replace(d.spoken, ' ', ''), 200), '=' || left(search_folded(replace(d.spoken, ' ', '')), 200)] END),
      d.shown, d.newness
    FROM document d ORDER BY d.id
    ON CONFLICT (product_id) DO UPDATE SET name_exact = excluded.name_exact, name_folded = excluded.name_folded, name_joined = excluded.name_joined,
      folded = excluded.folded, words = excluded.words, shown = excluded.shown, newness = excluded.newness
    -- to write a document costs as much as to make it: what stays the same is left
    WHERE (held.name_exact, held.name_folded, held.name_joined, held.folded, held.words, held.shown, held.newness)
      IS DISTINCT FROM (excluded.name_exact, excluded.name_folded, excluded.name_joined, excluded.folded, excluded.words, excluded.shown, excluded.newness)
  )
  -- in one order, so that two sellers who bring the same new words wait and never lock each other out
  INSERT INTO search_word (word, slips)
  SELECT fresh.word, search_slips(fresh.word)
  FROM (
    SELECT substr(unnest(names), 2) AS word FROM document
    UNION
    -- makers and places are few, and stand behind many goods
    SELECT substr(unnest(tsvector_to_array(words)), 2) FROM piece WHERE text IN (SELECT maker FROM goods UNION ALL SELECT place FROM goods)
    UNION
    SELECT unnest(search_lexemes('', concat_ws(' ', c.name_vi, c.name_en))) FROM category c WHERE c.id IN (SELECT category_id FROM goods)
  ) fresh
  WHERE fresh.word ~ '^[a-z]{2,24}$' AND NOT EXISTS (SELECT 1 FROM search_word known WHERE known.word = fresh.word)
  ORDER BY fresh.word
  ON CONFLICT DO NOTHING;
END $$;

-- a listing is written when its packs are there: twice over its words would cost as much again
DROP TRIGGER product_search_insert ON product;
CREATE OR REPLACE FUNCTION product_search_from_new_variant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE product_search s SET words = s.words || search_document(search_lexemes('c', x.texts))
  FROM (SELECT product_id, string_agg(pack_vi || ' ' || pack_en, ' ') AS texts FROM changed WHERE retired_at IS NULL GROUP BY product_id) x WHERE x.product_id = s.product_id;
  PERFORM refresh_product_search(ids) FROM (SELECT array_agg(DISTINCT product_id) AS ids FROM changed
    WHERE NOT EXISTS (SELECT 1 FROM product_search s WHERE s.product_id = changed.product_id)) x WHERE ids IS NOT NULL;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION product_search_from_changed_variant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_product_search(ids) FROM (SELECT array_agg(DISTINCT a.product_id) AS ids FROM after a JOIN before b ON b.id = a.id
    WHERE (a.pack_vi, a.pack_en, a.retired_at IS NULL) IS DISTINCT FROM (b.pack_vi, b.pack_en, b.retired_at IS NULL)) x WHERE ids IS NOT NULL;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION product_search_from_new_recognition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE product_search s SET words = s.words || search_document(search_lexemes('c', x.texts))
  FROM (SELECT product_id, string_agg('OCOP ' || stars || ' sao', ' ') AS texts FROM changed WHERE kind = 'ocop' AND state = 'verified' AND stars IS NOT NULL GROUP BY product_id) x
  WHERE x.product_id = s.product_id;
  RETURN NULL;
END $$;
${anew}`;

const down = /* sql */ `
CREATE TRIGGER product_search_insert AFTER INSERT ON product REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_product();
CREATE OR REPLACE FUNCTION search_lexemes(field text, value text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
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
CREATE OR REPLACE FUNCTION product_search_from_new_variant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE product_search s SET words = s.words || array_to_tsvector(search_lexemes('c', x.texts))
  FROM (SELECT product_id, string_agg(pack_vi || ' ' || pack_en, ' ') AS texts FROM changed GROUP BY product_id) x WHERE x.product_id = s.product_id;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION product_search_from_changed_variant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_product_search(ids) FROM (SELECT array_agg(DISTINCT a.product_id) AS ids FROM after a JOIN before b ON b.id = a.id
    WHERE (a.pack_vi, a.pack_en) IS DISTINCT FROM (b.pack_vi, b.pack_en)) x WHERE ids IS NOT NULL;
  RETURN NULL;
END $$;
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
    WHERE r.product_id = p.id AND r.kind = 'ocop' AND r.state = 'verified' AND r.stars IS NOT NULL) star
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
CREATE OR REPLACE FUNCTION product_search_from_new_recognition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE product_search s SET words = s.words || array_to_tsvector(search_lexemes('c', x.texts))
  FROM (SELECT product_id, string_agg('OCOP ' || stars || ' sao', ' ') AS texts FROM changed WHERE kind = 'ocop' AND state = 'verified' AND stars IS NOT NULL GROUP BY product_id) x
  WHERE x.product_id = s.product_id;
  RETURN NULL;
END $$;
DROP FUNCTION search_document(text[]);
DROP FUNCTION search_folded(text);
DROP FUNCTION search_text(text);
${anew}`;
