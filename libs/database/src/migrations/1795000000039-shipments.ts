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

/** In which states a part counts for vouchers as ended without goods: the one list that both functions of migration 031 bear. */
const voucherPartsEndBy = (before: string, after: string): string => `
DO $$ BEGIN
  EXECUTE replace(pg_get_functiondef('return_vouchers(uuid)'::regprocedure), '${before}', '${after}');
  EXECUTE replace(pg_get_functiondef('retake_vouchers(uuid)'::regprocedure), '${before}', '${after}');
END $$;`;

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
-- a carrier's list of cash names parcels by its own numbers
CREATE INDEX shipment_tracking ON shipment (booth_id, upper(tracking_number)) WHERE tracking_number IS NOT NULL;

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
${voucherPartsEndBy('{declined,cancelled,expired}', '{declined,cancelled,expired,returned}')}
`;

const down = /* sql */ `
${voucherPartsEndBy('{declined,cancelled,expired,returned}', '{declined,cancelled,expired}')}
ALTER TABLE reservation DROP CONSTRAINT reservation_consumed, DROP COLUMN consumed;
DROP TABLE shipment_move, shipment_line, shipment;
`;
