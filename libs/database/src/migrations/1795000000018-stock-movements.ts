import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a pack runs low, as its booth says, and how its stock came to be what it is. */
export class StockMovements1795000000018 implements MigrationInterface {
  name = 'StockMovements1795000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
ALTER TABLE stock ADD COLUMN low_at int NOT NULL DEFAULT 5 CHECK (low_at BETWEEN 0 AND 1000000);

-- Append-only by grant. The sum of a variant's changes is what lies there: a trigger writes it, so no statement can forget to.
CREATE TABLE stock_movement (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  variant_id uuid NOT NULL REFERENCES variant (id) ON DELETE CASCADE,
  booth_id uuid NOT NULL REFERENCES booth (id),
  at timestamptz NOT NULL DEFAULT now(),
  kind text NOT NULL CHECK (kind IN ('opening', 'counted', 'sold', 'received', 'returned', 'spoiled', 'given', 'correction')),
  change int NOT NULL,
  on_hand int NOT NULL CHECK (on_hand >= 0),
  -- who acted, as in the audit log
  person_id uuid,
  booth_order_id uuid REFERENCES booth_order (id),
  note text NOT NULL DEFAULT '' CHECK (char_length(note) <= 300),
  -- an adjustment that is sent again changes nothing
  request_key uuid,
  UNIQUE (variant_id, request_key)
);
CREATE INDEX stock_movement_variant ON stock_movement (variant_id, id DESC);
CREATE INDEX stock_movement_order ON stock_movement (booth_order_id) WHERE booth_order_id IS NOT NULL;

INSERT INTO stock_movement (variant_id, booth_id, kind, change, on_hand) SELECT variant_id, booth_id, 'opening', on_hand, on_hand FROM stock;

-- What was held and leaves together with what lies there was sold; the rest is what the statement's transaction says, a count unless told.
CREATE FUNCTION keep_stock_movement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  said jsonb := coalesce(nullif(current_setting('floor.stock', true), ''), '{}')::jsonb;
  is_sale boolean := TG_OP = 'UPDATE' AND NEW.on_hand < OLD.on_hand AND OLD.on_hand - NEW.on_hand = OLD.reserved - NEW.reserved;
BEGIN
  INSERT INTO stock_movement (variant_id, booth_id, kind, change, on_hand, person_id, booth_order_id, note, request_key)
  VALUES (NEW.variant_id, NEW.booth_id,
    CASE WHEN TG_OP = 'INSERT' THEN 'opening' WHEN is_sale THEN 'sold' ELSE coalesce(said ->> 'kind', 'counted') END,
    NEW.on_hand - CASE WHEN TG_OP = 'INSERT' THEN 0 ELSE OLD.on_hand END, NEW.on_hand,
    nullif(current_setting('floor.person', true), '')::uuid, (said ->> 'boothOrderId')::uuid, coalesce(said ->> 'note', ''), (said ->> 'requestKey')::uuid);
  RETURN NULL;
END $$;
CREATE TRIGGER stock_movement_insert AFTER INSERT ON stock FOR EACH ROW EXECUTE FUNCTION keep_stock_movement();
CREATE TRIGGER stock_movement_update AFTER UPDATE OF on_hand ON stock FOR EACH ROW WHEN (OLD.on_hand <> NEW.on_hand) EXECUTE FUNCTION keep_stock_movement();
`;

const down = /* sql */ `
DROP TRIGGER stock_movement_update ON stock;
DROP TRIGGER stock_movement_insert ON stock;
DROP FUNCTION keep_stock_movement();
DROP TABLE stock_movement;
ALTER TABLE stock DROP COLUMN low_at;
`;
