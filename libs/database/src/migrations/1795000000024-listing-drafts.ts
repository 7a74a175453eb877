import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a booth proposes beside what is live, the floor's decisions, words that goods may not bear, and take-downs; true units of packs. */
export class ListingDrafts1795000000024 implements MigrationInterface {
  name = 'ListingDrafts1795000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- draft: never approved, so nothing of it was ever public; taken_down: on an authority's request, and only the floor brings it back
ALTER TABLE product DROP CONSTRAINT product_state_check;
ALTER TABLE product ADD CONSTRAINT product_state_check CHECK (state IN ('draft', 'listed', 'hidden', 'taken_down'));
ALTER TABLE product
  -- months in which it is to be had; none stands for the whole year
  ADD COLUMN season_months smallint[] NOT NULL DEFAULT '{}' CHECK (season_months <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]::smallint[]),
  ADD COLUMN season_is_assumed boolean NOT NULL DEFAULT false;

ALTER TABLE variant
  -- what one pack is: 500 g, 1.5 l, 6 pieces, a box
  ADD COLUMN unit text CHECK (unit IN ('g', 'kg', 'ml', 'l', 'piece', 'bunch', 'box')),
  ADD COLUMN amount numeric(9, 3) CHECK (amount > 0),
  ADD COLUMN min_quantity int NOT NULL DEFAULT 1 CHECK (min_quantity BETWEEN 1 AND 1000),
  ADD COLUMN barcode text CHECK (barcode ~ '^([0-9]{8}|[0-9]{12,14})$'),
  -- the last price that the floor saw; how far a booth may move from it by itself is a setting
  ADD COLUMN approved_price bigint,
  ADD COLUMN retired_at timestamptz;

-- Who writes a pack by its weight alone, as bulk data does, gets the unit of that weight; a price that comes without approval is its own.
CREATE FUNCTION fill_variant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.unit IS NULL THEN
    IF NEW.net_grams >= 1000 THEN NEW.unit := 'kg'; NEW.amount := NEW.net_grams / 1000.0;
    ELSIF NEW.net_grams IS NOT NULL THEN NEW.unit := 'g'; NEW.amount := NEW.net_grams;
    ELSIF NEW.net_millilitres >= 1000 THEN NEW.unit := 'l'; NEW.amount := NEW.net_millilitres / 1000.0;
    ELSIF NEW.net_millilitres IS NOT NULL THEN NEW.unit := 'ml'; NEW.amount := NEW.net_millilitres;
    ELSE NEW.unit := 'piece'; NEW.amount := 1;
    END IF;
  END IF;
  NEW.approved_price := coalesce(NEW.approved_price, NEW.price);
  RETURN NEW;
END $$;
CREATE TRIGGER variant_fill BEFORE INSERT ON variant FOR EACH ROW EXECUTE FUNCTION fill_variant();
UPDATE variant SET approved_price = price,
  unit = CASE WHEN net_grams >= 1000 THEN 'kg' WHEN net_grams IS NOT NULL THEN 'g' WHEN net_millilitres >= 1000 THEN 'l' WHEN net_millilitres IS NOT NULL THEN 'ml' ELSE 'piece' END,
  amount = CASE WHEN net_grams >= 1000 THEN net_grams / 1000.0 WHEN net_grams IS NOT NULL THEN net_grams WHEN net_millilitres >= 1000 THEN net_millilitres / 1000.0
    WHEN net_millilitres IS NOT NULL THEN net_millilitres ELSE 1 END;
ALTER TABLE variant
  ALTER COLUMN unit SET NOT NULL, ALTER COLUMN amount SET NOT NULL, ALTER COLUMN approved_price SET NOT NULL,
  ADD CHECK (unit <> 'g' OR net_grams = amount), ADD CHECK (unit <> 'kg' OR net_grams = amount * 1000),
  ADD CHECK (unit <> 'ml' OR net_millilitres = amount), ADD CHECK (unit <> 'l' OR net_millilitres = amount * 1000),
  ADD CHECK (max_quantity IS NULL OR max_quantity >= min_quantity);
CREATE INDEX variant_barcode ON variant (barcode) WHERE barcode IS NOT NULL;

-- One at a time for each listing. content holds only what would change; of a listing that was never approved it is empty, for all is new.
CREATE TABLE listing_draft (
  product_id uuid PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
  booth_id uuid NOT NULL REFERENCES booth (id),
  state text NOT NULL CHECK (state IN ('editing', 'submitted', 'returned')),
  content jsonb NOT NULL,
  version int NOT NULL DEFAULT 1,
  submitted_at timestamptz,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((state = 'submitted') = (submitted_at IS NOT NULL))
);
CREATE INDEX listing_draft_queue ON listing_draft (submitted_at, product_id) WHERE state = 'submitted';
CREATE INDEX listing_draft_booth ON listing_draft (booth_id, state);

-- Append-only by grant: what was proposed, decided and done, with the words of then.
CREATE TABLE listing_decision (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  booth_id uuid NOT NULL REFERENCES booth (id),
  kind text NOT NULL CHECK (kind IN ('submitted', 'withdrawn', 'approved', 'returned', 'taken_down', 'restored')),
  at timestamptz NOT NULL DEFAULT now(),
  -- who acted, as in the audit log
  person_id uuid,
  reasons text[] NOT NULL DEFAULT '{}',
  note text NOT NULL DEFAULT '' CHECK (char_length(note) <= 2000),
  -- each changed field with its value before and after
  changes jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX listing_decision_product ON listing_decision (product_id, at DESC, id DESC);
CREATE INDEX listing_decision_kind ON listing_decision (kind, at DESC);

-- Words that goods may not bear (refuse), or that a moderator should look at twice (hint). folded is matched word by word.
CREATE TABLE listing_word (
  id uuid PRIMARY KEY,
  words text NOT NULL CHECK (char_length(words) BETWEEN 2 AND 60),
  matched text NOT NULL UNIQUE,
  level text NOT NULL CHECK (level IN ('refuse', 'hint')),
  why_vi text NOT NULL CHECK (char_length(why_vi) BETWEEN 1 AND 200),
  why_en text NOT NULL CHECK (char_length(why_en) BETWEEN 1 AND 200),
  version int NOT NULL DEFAULT 1
);

-- A request of a public authority, with the instant of its receipt: 24 hours from there (Decree 248/2026, article 17.1.c).
CREATE TABLE take_down (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES product (id),
  booth_id uuid NOT NULL REFERENCES booth (id),
  authority text NOT NULL CHECK (char_length(authority) BETWEEN 3 AND 200),
  reference text NOT NULL CHECK (char_length(reference) BETWEEN 1 AND 100),
  reason text NOT NULL CHECK (char_length(reason) BETWEEN 10 AND 2000),
  received_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL CHECK (due_at - received_at = interval '24 hours'),
  recorded_at timestamptz NOT NULL DEFAULT now(),
  recorded_by uuid NOT NULL REFERENCES person (id),
  done_at timestamptz,
  done_by uuid REFERENCES person (id),
  -- how the listing stood before, and stands again when the request is lifted
  state_before text,
  lifted_at timestamptz,
  lifted_by uuid REFERENCES person (id),
  lifted_why text CHECK (char_length(lifted_why) BETWEEN 10 AND 2000),
  CHECK ((done_at IS NULL) = (done_by IS NULL) AND (lifted_at IS NULL) = (lifted_by IS NULL))
);
CREATE UNIQUE INDEX take_down_open ON take_down (product_id) WHERE lifted_at IS NULL;
CREATE INDEX take_down_due ON take_down (due_at, id) WHERE done_at IS NULL AND lifted_at IS NULL;
CREATE INDEX take_down_recorded ON take_down (recorded_at DESC, id DESC);

-- A listing that was never public goes with all that hangs on it; any other stays, whoever calls.
CREATE FUNCTION drop_new_listing(listing uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM product WHERE id = listing AND state = 'draft') THEN RAISE EXCEPTION 'the listing was public'; END IF;
  DELETE FROM product_picture WHERE product_id = listing;
  DELETE FROM stock WHERE variant_id IN (SELECT id FROM variant WHERE product_id = listing);
  DELETE FROM variant WHERE product_id = listing;
  DELETE FROM product WHERE id = listing;
END $$;

UPDATE floor_bundle SET permissions = array_append(permissions, 'floor.listings.write') WHERE key = 'catalogue_moderator';
`;

const down = /* sql */ `
UPDATE floor_bundle SET permissions = array_remove(permissions, 'floor.listings.write');
DROP FUNCTION drop_new_listing(uuid);
DROP TABLE take_down, listing_word, listing_decision, listing_draft;
DROP TRIGGER variant_fill ON variant;
DROP FUNCTION fill_variant();
ALTER TABLE variant DROP COLUMN unit, DROP COLUMN amount, DROP COLUMN min_quantity, DROP COLUMN barcode, DROP COLUMN approved_price, DROP COLUMN retired_at;
ALTER TABLE product DROP COLUMN season_months, DROP COLUMN season_is_assumed;
UPDATE product SET state = 'hidden' WHERE state IN ('draft', 'taken_down');
ALTER TABLE product DROP CONSTRAINT product_state_check;
ALTER TABLE product ADD CONSTRAINT product_state_check CHECK (state IN ('listed', 'hidden'));
`;
