import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Categories, products, variants, stock, recognitions and the search document. */
export class Catalog1795000000003 implements MigrationInterface {
  name = 'Catalog1795000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
CREATE TABLE category (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  parent_id uuid REFERENCES category (id),
  name_vi text NOT NULL,
  name_en text NOT NULL,
  position int NOT NULL
);
CREATE INDEX category_parent ON category (parent_id);

CREATE TABLE product (
  id uuid PRIMARY KEY,
  booth_id uuid NOT NULL REFERENCES booth (id),
  category_id uuid NOT NULL REFERENCES category (id),
  slug text NOT NULL UNIQUE,
  name_vi text NOT NULL CHECK (char_length(name_vi) BETWEEN 1 AND 160),
  name_en text NOT NULL CHECK (char_length(name_en) <= 160),
  desc_vi text NOT NULL DEFAULT '' CHECK (char_length(desc_vi) <= 5000),
  desc_en text NOT NULL DEFAULT '' CHECK (char_length(desc_en) <= 5000),
  state text NOT NULL CHECK (state IN ('listed', 'hidden')),
  sale_kind text NOT NULL CHECK (sale_kind IN ('cart', 'contact')),
  storage text NOT NULL CHECK (storage IN ('ambient', 'cool', 'chilled', 'frozen', 'live', 'service')),
  delivery_scope text NOT NULL CHECK (delivery_scope IN ('nationwide', 'province', 'none')),
  shelf_life_days int CHECK (shelf_life_days > 0),
  origin_commune_code text REFERENCES commune (code),
  picture_key text,
  picture_kind text CHECK (picture_kind IN ('illustration', 'photo')),
  is_demo boolean NOT NULL DEFAULT false,
  version int NOT NULL DEFAULT 1,
  listed_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((sale_kind = 'contact') = (delivery_scope = 'none'))
);
CREATE INDEX product_listed ON product (listed_at DESC, id DESC) WHERE state = 'listed';
CREATE INDEX product_category ON product (category_id, listed_at DESC, id DESC) WHERE state = 'listed';
CREATE INDEX product_booth ON product (booth_id, listed_at DESC, id DESC);
CREATE INDEX product_origin ON product (origin_commune_code, listed_at DESC, id DESC) WHERE state = 'listed';

CREATE TABLE variant (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES product (id),
  booth_id uuid NOT NULL REFERENCES booth (id),
  position int NOT NULL DEFAULT 0,
  pack_vi text NOT NULL CHECK (char_length(pack_vi) BETWEEN 1 AND 80),
  pack_en text NOT NULL CHECK (char_length(pack_en) BETWEEN 1 AND 80),
  net_grams int CHECK (net_grams > 0),
  net_millilitres int CHECK (net_millilitres > 0),
  -- What a price per measure is stated for; 'none' for pieces, sets and services.
  price_basis text NOT NULL CHECK (price_basis IN ('kg', 'litre', 'none')),
  shipping_grams int NOT NULL CHECK (shipping_grams >= 0),
  price bigint NOT NULL CHECK (price BETWEEN 1000 AND 1000000000),
  max_quantity int CHECK (max_quantity > 0),
  version int NOT NULL DEFAULT 1,
  UNIQUE (product_id, position),
  CHECK (price_basis <> 'kg' OR net_grams IS NOT NULL),
  CHECK (price_basis <> 'litre' OR net_millilitres IS NOT NULL)
);
CREATE INDEX variant_price ON variant (price, product_id) WHERE position = 0;
CREATE INDEX variant_booth ON variant (booth_id);

CREATE TABLE stock (
  variant_id uuid PRIMARY KEY REFERENCES variant (id),
  booth_id uuid NOT NULL REFERENCES booth (id),
  on_hand int NOT NULL CHECK (on_hand >= 0),
  reserved int NOT NULL DEFAULT 0 CHECK (reserved >= 0),
  CHECK (reserved <= on_hand)
);

CREATE TABLE recognition (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES product (id),
  kind text NOT NULL CHECK (kind IN ('ocop', 'geographical_indication')),
  stars smallint CHECK (stars BETWEEN 1 AND 5),
  awarded_year smallint,
  awarded_on date,
  valid_to date,
  decision text,
  issuer text,
  -- Only 'sourced' may show a badge; 'unverified' is kept for the operator's eyes.
  evidence text NOT NULL CHECK (evidence IN ('sourced', 'unverified')),
  note_vi text,
  note_en text
);
CREATE INDEX recognition_product ON recognition (product_id);
CREATE INDEX recognition_valid ON recognition (stars, valid_to) WHERE kind = 'ocop' AND evidence = 'sourced';

CREATE TABLE product_search (
  product_id uuid PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
  name_exact text NOT NULL,
  name_folded text NOT NULL,
  -- the name without its spaces, for joined typing ("macca")
  name_joined text NOT NULL,
  exact tsvector NOT NULL,
  folded tsvector NOT NULL
);
CREATE INDEX product_search_exact ON product_search USING gin (exact);
CREATE INDEX product_search_folded ON product_search USING gin (folded);
CREATE INDEX product_search_trigram ON product_search USING gin (name_folded gin_trgm_ops);
CREATE INDEX product_search_joined ON product_search USING gin (name_joined gin_trgm_ops);

CREATE FUNCTION refresh_product_search(ids uuid[]) RETURNS void LANGUAGE sql SET search_path = public, pg_temp AS $$
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

-- Statement-level, so that ten thousand rows cost one refresh; SECURITY DEFINER, so that no runtime role may write the search document.
CREATE FUNCTION product_search_from_product() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_product_search(ARRAY(SELECT id FROM changed));
  RETURN NULL;
END $$;
CREATE TRIGGER product_search_insert AFTER INSERT ON product REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_product();
CREATE TRIGGER product_search_update AFTER UPDATE ON product REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_product();

CREATE FUNCTION product_search_from_booth() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_product_search(ARRAY(SELECT p.id FROM product p JOIN changed ON changed.id = p.booth_id));
  RETURN NULL;
END $$;
CREATE TRIGGER product_search_booth AFTER UPDATE ON booth REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION product_search_from_booth();
`;

const down = /* sql */ `
DROP TRIGGER product_search_booth ON booth;
DROP TABLE product_search, recognition, stock, variant, product, category;
DROP FUNCTION product_search_from_booth();
DROP FUNCTION product_search_from_product();
DROP FUNCTION refresh_product_search(uuid[]);
`;
