import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parcels of a booth order with their moves; stock that leaves in parts. */
export class Shipments1795000000039 implements MigrationInterface {
  name = 'Shipments1795000000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
CREATE TABLE shipment (
  id uuid PRIMARY KEY,
  booth_order_id uuid NOT NULL REFERENCES booth_order (id),
  booth_id uuid NOT NULL REFERENCES booth (id),
  -- first, second … parcel of its booth order
  position int NOT NULL CHECK (position > 0),
  state text NOT NULL CHECK (state IN ('ordered', 'on_the_way', 'failed', 'returning', 'delivered', 'returned', 'lost', 'cancelled')),
  -- who carries it, as the booth says, and the number under which that carrier knows it
  carrier_name text CHECK (char_length(carrier_name) <= 60),
  tracking_number text CHECK (char_length(tracking_number) <= 60),
  -- why the last attempt at the door failed
  fail_reason text CHECK (fail_reason IN ('no_answer', 'refused', 'wrong_address', 'another_day', 'under_age', 'other')),
  version int NOT NULL DEFAULT 1,
  handed_over_at timestamptz,
  -- when anything was last heard of it
  news_at timestamptz NOT NULL DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (booth_order_id, position),
  CHECK ((handed_over_at IS NULL) = (state IN ('ordered', 'cancelled')))
);
CREATE INDEX shipment_silent ON shipment (news_at, id) WHERE state IN ('on_the_way', 'failed', 'returning');
CREATE INDEX shipment_tracking ON shipment (tracking_number) WHERE tracking_number IS NOT NULL;

CREATE TABLE shipment_line (
  shipment_id uuid NOT NULL REFERENCES shipment (id),
  order_line_id uuid NOT NULL REFERENCES order_line (id),
  booth_id uuid NOT NULL REFERENCES booth (id),
  quantity int NOT NULL CHECK (quantity > 0),
  -- of what came back, what the booth put on the shelf again
  restocked int NOT NULL DEFAULT 0 CHECK (restocked BETWEEN 0 AND quantity),
  PRIMARY KEY (shipment_id, order_line_id)
);
CREATE INDEX shipment_line_order_line ON shipment_line (order_line_id);

CREATE TABLE shipment_move (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  shipment_id uuid NOT NULL REFERENCES shipment (id),
  booth_order_id uuid NOT NULL REFERENCES booth_order (id),
  booth_id uuid NOT NULL REFERENCES booth (id),
  move text NOT NULL CHECK (move IN ('order_carrier', 'hand_over', 'fail', 'try_again', 'deliver', 'turn_back', 'take_back', 'lose', 'cancel')),
  from_state text,
  to_state text NOT NULL,
  reason text,
  note text CHECK (char_length(note) <= 300),
  actor_kind text NOT NULL CHECK (actor_kind IN ('staff', 'system')),
  actor_id text,
  grant_id uuid REFERENCES booth_grant (id),
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX shipment_move_booth_order ON shipment_move (booth_order_id, id);

-- goods leave in parts: a reservation is held until all of it is gone
ALTER TABLE reservation ADD COLUMN consumed int NOT NULL DEFAULT 0 CHECK (consumed BETWEEN 0 AND quantity);
UPDATE reservation SET consumed = quantity WHERE state = 'consumed';
ALTER TABLE reservation ADD CONSTRAINT reservation_consumed CHECK (state <> 'consumed' OR consumed = quantity);

-- What was sent before parcels had rows of their own: one each, of all its lines.
INSERT INTO shipment (id, booth_order_id, booth_id, position, state, version, handed_over_at, news_at, created_at)
SELECT md5('shipment:' || b.id)::uuid, b.id, b.booth_id, 1, 'on_the_way', 1, b.updated_at, b.updated_at, b.updated_at FROM booth_order b WHERE b.state = 'shipped';
INSERT INTO shipment_line (shipment_id, order_line_id, booth_id, quantity)
SELECT s.id, l.id, l.booth_id, l.quantity FROM shipment s JOIN order_line l ON l.booth_order_id = s.booth_order_id;
INSERT INTO shipment_move (shipment_id, booth_order_id, booth_id, move, to_state, actor_kind, actor_id, at)
SELECT id, booth_order_id, booth_id, 'hand_over', 'on_the_way', 'system', 'migration', handed_over_at FROM shipment;

-- Goods that came back are gone without having been bought, as declined ones are.
CREATE OR REPLACE FUNCTION return_vouchers(part uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  of_order uuid := (SELECT b.order_id FROM booth_order b WHERE b.id = part);
  without_goods text[] := '{declined,cancelled,expired,returned}';
BEGIN
  PERFORM 1 FROM voucher v WHERE v.id IN (
    SELECT u.voucher_id FROM voucher_use u WHERE u.order_id = of_order AND u.returned_at IS NULL AND (u.booth_order_id = part OR u.booth_order_id IS NULL)
  ) ORDER BY v.id FOR UPDATE;
  UPDATE voucher_use u SET withheld = ended.share
  FROM (SELECT sum(b.floor_discount) AS share FROM booth_order b WHERE b.order_id = of_order AND b.state = ANY (without_goods)) ended
  WHERE u.order_id = of_order AND u.booth_order_id IS NULL AND u.returned_at IS NULL AND ended.share IS NOT NULL;
  WITH back AS (
    UPDATE voucher_use u SET returned_at = now()
    WHERE u.order_id = of_order AND u.returned_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM booth_order b WHERE b.order_id = of_order AND b.state <> ALL (without_goods) AND (u.booth_order_id IS NULL OR b.id = u.booth_order_id)
    ) AND (u.booth_order_id = part OR u.booth_order_id IS NULL)
    RETURNING u.voucher_id
  )
  UPDATE voucher v SET used = v.used - 1 FROM back WHERE v.id = back.voucher_id;
END $$;
`;

const down = /* sql */ `
ALTER TABLE reservation DROP CONSTRAINT reservation_consumed, DROP COLUMN consumed;
DROP TABLE shipment_move, shipment_line, shipment;
`;
