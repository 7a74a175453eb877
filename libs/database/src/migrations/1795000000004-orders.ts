import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Delivery tariff, carts, orders, booth orders, lines, reservations, moves, buyer blocks. */
export class Orders1795000000004 implements MigrationInterface {
  name = 'Orders1795000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- Dated by valid_from: the newest set of rows that has begun holds.
CREATE TABLE delivery_tariff (
  valid_from timestamptz NOT NULL,
  zone text NOT NULL CHECK (zone IN ('same_province', 'same_region', 'inter_region')),
  first_grams int NOT NULL CHECK (first_grams > 0),
  first_fee bigint NOT NULL CHECK (first_fee >= 0),
  step_grams int NOT NULL CHECK (step_grams > 0),
  step_fee bigint NOT NULL CHECK (step_fee >= 0),
  note text,
  PRIMARY KEY (valid_from, zone)
);

CREATE TABLE cart (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX cart_age ON cart (updated_at);
CREATE TABLE cart_line (
  cart_id uuid NOT NULL REFERENCES cart (id) ON DELETE CASCADE,
  variant_id uuid NOT NULL REFERENCES variant (id),
  quantity int NOT NULL CHECK (quantity BETWEEN 1 AND 10000),
  -- the price that the shopper saw, so that the cart can say that it moved
  price_seen bigint NOT NULL,
  added_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (cart_id, variant_id)
);

CREATE TABLE customer_order (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  request_key uuid NOT NULL UNIQUE,
  request_hash bytea NOT NULL,
  cart_id uuid,
  buyer_name text NOT NULL CHECK (char_length(buyer_name) BETWEEN 1 AND 120),
  buyer_phone text NOT NULL,
  buyer_email text,
  province_code text NOT NULL REFERENCES province (code),
  commune_code text NOT NULL REFERENCES commune (code),
  street text NOT NULL CHECK (char_length(street) <= 200),
  note text NOT NULL DEFAULT '' CHECK (char_length(note) <= 500),
  language text NOT NULL DEFAULT 'vi' CHECK (language IN ('vi', 'en')),
  payment_method text NOT NULL CHECK (payment_method IN ('cash_on_delivery')),
  goods_total bigint NOT NULL CHECK (goods_total >= 0),
  delivery_total bigint NOT NULL CHECK (delivery_total >= 0),
  total bigint NOT NULL CHECK (total = goods_total + delivery_total),
  currency text NOT NULL DEFAULT 'VND' CHECK (currency = 'VND'),
  terms_version int NOT NULL,
  privacy_version int NOT NULL,
  network_key text NOT NULL,
  is_demo boolean NOT NULL DEFAULT false,
  placed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX customer_order_phone ON customer_order (buyer_phone, placed_at DESC);
CREATE INDEX customer_order_network ON customer_order (network_key, placed_at DESC);
CREATE INDEX customer_order_placed ON customer_order (placed_at DESC, id DESC);

CREATE TABLE booth_order (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES customer_order (id),
  booth_id uuid NOT NULL REFERENCES booth (id),
  number text NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN ('placed', 'accepted', 'shipped', 'declined')),
  goods_total bigint NOT NULL CHECK (goods_total >= 0),
  delivery_fee bigint NOT NULL CHECK (delivery_fee >= 0),
  total bigint NOT NULL CHECK (total = goods_total + delivery_fee),
  delivery_zone text NOT NULL CHECK (delivery_zone IN ('same_province', 'same_region', 'inter_region')),
  weight_grams int NOT NULL CHECK (weight_grams >= 0),
  commission_basis_points int NOT NULL CHECK (commission_basis_points BETWEEN 0 AND 10000),
  confirm_by_call boolean NOT NULL DEFAULT false,
  call_confirmed_at timestamptz,
  call_confirmed_by uuid REFERENCES person (id),
  answer_due_at timestamptz NOT NULL,
  tracking_note text CHECK (char_length(tracking_note) <= 300),
  decline_reason text CHECK (decline_reason IN ('out_of_stock', 'cannot_deliver', 'buyer_unreachable', 'suspected_false', 'other')),
  decline_note text CHECK (char_length(decline_note) <= 300),
  version int NOT NULL DEFAULT 1,
  placed_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (order_id, booth_id)
);
CREATE INDEX booth_order_inbox ON booth_order (booth_id, state, placed_at DESC, id DESC);
CREATE INDEX booth_order_booth ON booth_order (booth_id, placed_at DESC, id DESC);
CREATE INDEX booth_order_all ON booth_order (placed_at DESC, id DESC);
CREATE INDEX booth_order_state ON booth_order (state, placed_at DESC, id DESC);

CREATE TABLE order_line (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES customer_order (id),
  booth_order_id uuid NOT NULL REFERENCES booth_order (id),
  booth_id uuid NOT NULL REFERENCES booth (id),
  product_id uuid NOT NULL REFERENCES product (id),
  variant_id uuid NOT NULL REFERENCES variant (id),
  position int NOT NULL,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  pack_vi text NOT NULL,
  pack_en text NOT NULL,
  picture_key text,
  unit_price bigint NOT NULL CHECK (unit_price > 0),
  quantity int NOT NULL CHECK (quantity > 0),
  line_total bigint NOT NULL CHECK (line_total = unit_price * quantity)
);
CREATE INDEX order_line_booth_order ON order_line (booth_order_id, position);
CREATE INDEX order_line_order ON order_line (order_id);
CREATE INDEX order_line_variant ON order_line (variant_id);

-- What a booth order holds of the stock: held until shipped (consumed) or declined (released).
CREATE TABLE reservation (
  booth_order_id uuid NOT NULL REFERENCES booth_order (id),
  variant_id uuid NOT NULL REFERENCES variant (id),
  booth_id uuid NOT NULL REFERENCES booth (id),
  quantity int NOT NULL CHECK (quantity > 0),
  state text NOT NULL DEFAULT 'held' CHECK (state IN ('held', 'consumed', 'released')),
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (booth_order_id, variant_id)
);
CREATE INDEX reservation_variant ON reservation (variant_id) WHERE state = 'held';

CREATE TABLE booth_order_move (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  booth_order_id uuid NOT NULL REFERENCES booth_order (id),
  booth_id uuid NOT NULL REFERENCES booth (id),
  move text NOT NULL CHECK (move IN ('place', 'confirm_call', 'accept', 'ship', 'decline')),
  from_state text,
  to_state text NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('shopper', 'staff', 'system')),
  actor_id text,
  note text,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX booth_order_move_order ON booth_order_move (booth_order_id, id);

CREATE TABLE buyer_block (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('phone', 'network')),
  value text NOT NULL,
  reason text NOT NULL CHECK (char_length(reason) BETWEEN 3 AND 300),
  set_by uuid REFERENCES person (id),
  set_at timestamptz NOT NULL DEFAULT now(),
  lifted_at timestamptz,
  lifted_by uuid REFERENCES person (id)
);
CREATE UNIQUE INDEX buyer_block_active ON buyer_block (kind, value) WHERE lifted_at IS NULL;
`;

const down = /* sql */ `
DROP TABLE buyer_block, booth_order_move, reservation, order_line, booth_order, customer_order, cart_line, cart, delivery_tariff;
`;
