import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exports as jobs, search by part of a number, a phone or a name, and an index for each order in which an operator's table may stand. */
export class ExportsAndOfficeSearch1795000000007 implements MigrationInterface {
  name = 'ExportsAndOfficeSearch1795000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- A file that a person asked for; how far it is stands in job_progress under the same id.
CREATE TABLE export_job (
  id uuid PRIMARY KEY REFERENCES job_progress (id) ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('orders', 'booths', 'products', 'visits')),
  format text NOT NULL CHECK (format IN ('csv', 'xlsx')),
  -- null: the whole floor
  booth_id uuid REFERENCES booth (id),
  requested_by uuid NOT NULL REFERENCES person (id),
  language text NOT NULL CHECK (language IN ('vi', 'en')),
  filter jsonb NOT NULL DEFAULT '{}',
  requested_at timestamptz NOT NULL DEFAULT now(),
  -- counted in the very snapshot that is written
  rows_promised int CHECK (rows_promised >= 0),
  rows_written int,
  bytes bigint CHECK (bytes > 0),
  -- name below DATA_DIR/exports; null until the file is whole, and again when it has been cleared away
  file_key text,
  expires_at timestamptz,
  CHECK (rows_written IS NULL OR rows_written = rows_promised),
  CHECK (file_key IS NULL OR (rows_written IS NOT NULL AND bytes IS NOT NULL AND expires_at IS NOT NULL))
);
CREATE INDEX export_job_person ON export_job (requested_by, requested_at DESC, id DESC);
CREATE INDEX export_job_expiry ON export_job (expires_at) WHERE file_key IS NOT NULL;
CREATE INDEX export_job_age ON export_job (requested_at);

-- Parts of a number (typed with or without its dash), of a phone, of a booth's names.
CREATE INDEX booth_order_number_part ON booth_order USING gin (replace(number, '-', '') gin_trgm_ops);
CREATE INDEX customer_order_phone_part ON customer_order USING gin (buyer_phone gin_trgm_ops);
CREATE INDEX booth_name_part ON booth USING gin (fold_vi(name_vi || ' ' || legal_name || ' ' || name_en) gin_trgm_ops);
CREATE INDEX buyer_block_value_part ON buyer_block USING gin (value gin_trgm_ops) WHERE kind = 'phone';

-- LIKE is not leakproof, so under row-level security no index may answer it: the whole table would be read. This runs as owner and keeps to
-- the same scope itself: the booths that Db.officeTx named in this transaction, or all for an operator. Without a context it finds nothing.
-- EXECUTE, so that each pattern gets a plan of its own.
CREATE FUNCTION find_booth_orders(number_part text, phone_part text) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp ROWS 100 AS $$
DECLARE
  every boolean := coalesce(current_setting('floor.operator', true) = 'on', false);
  booths uuid[] := coalesce(nullif(current_setting('floor.booths', true), ''), '{}')::uuid[];
BEGIN
  RETURN QUERY EXECUTE
    'SELECT b.id FROM booth_order b WHERE replace(b.number, ''-'', '''') LIKE $1 AND ($3 OR b.booth_id = ANY ($4))
     UNION
     SELECT b.id FROM customer_order o JOIN booth_order b ON b.order_id = o.id WHERE o.buyer_phone LIKE $2 AND ($3 OR b.booth_id = ANY ($4))'
    USING number_part, phone_part, every, booths;
END $$;

-- The orders in which the tables may stand.
CREATE INDEX booth_order_total ON booth_order (total, id);
CREATE INDEX booth_order_state_total ON booth_order (state, total, id);
CREATE INDEX booth_order_booth_total ON booth_order (booth_id, total, id);
CREATE INDEX product_newest ON product (listed_at DESC, id DESC);
CREATE INDEX product_category_any ON product (category_id, listed_at DESC, id DESC);
CREATE INDEX product_state ON product (state, listed_at DESC, id DESC);
CREATE INDEX product_name ON product (name_vi COLLATE "vi-x-icu", id);
CREATE INDEX stock_available ON stock ((on_hand - reserved), variant_id);
CREATE INDEX booth_by_name ON booth (name_vi COLLATE "vi-x-icu", id);
CREATE INDEX booth_standing ON booth (standing, name_vi COLLATE "vi-x-icu", id);
CREATE INDEX booth_opened ON booth (opened_at DESC, id DESC);
CREATE INDEX buyer_block_newest ON buyer_block (set_at DESC, id DESC);
`;

const down = /* sql */ `
DROP INDEX booth_order_number_part, customer_order_phone_part, booth_name_part, buyer_block_value_part, booth_order_total, booth_order_state_total,
  booth_order_booth_total, product_newest, product_category_any, product_state, product_name, stock_available, booth_by_name, booth_standing, booth_opened,
  buyer_block_newest;
DROP FUNCTION find_booth_orders(text, text);
DROP TABLE export_job;
`;
