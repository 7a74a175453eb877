import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a shopper chooses for each booth, whose the cart is, which money mode an order was placed in, and discounts as amounts of their own. */
export class CartChoices1795000000030 implements MigrationInterface {
  name = 'CartChoices1795000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- An account has one cart, which every browser that is signed in holds a token of; a guest's cart has one token.
ALTER TABLE cart ADD COLUMN shopper_id uuid UNIQUE REFERENCES shopper (id) ON DELETE CASCADE, ADD COLUMN voucher_code text CHECK (char_length(voucher_code) <= 20);
CREATE TABLE cart_token (
  token_hash bytea PRIMARY KEY,
  cart_id uuid NOT NULL REFERENCES cart (id) ON DELETE CASCADE,
  -- the token of an account's cart ends with the session that got it
  session_id uuid REFERENCES shopper_session (id) ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX cart_token_cart ON cart_token (cart_id);
CREATE INDEX cart_token_session ON cart_token (session_id);
INSERT INTO cart_token (token_hash, cart_id, created_at) SELECT token_hash, id, created_at FROM cart;
ALTER TABLE cart DROP COLUMN token_hash;

-- What was chosen for one booth's part; no row: nothing was.
CREATE TABLE cart_booth (
  cart_id uuid NOT NULL REFERENCES cart (id) ON DELETE CASCADE,
  booth_id uuid NOT NULL REFERENCES booth (id),
  voucher_code text CHECK (char_length(voucher_code) <= 20),
  delivery_method text CHECK (delivery_method IN ('own_run', 'carrier', 'pickup')),
  pickup_point_id uuid,
  PRIMARY KEY (cart_id, booth_id)
);

ALTER TABLE customer_order
  ADD COLUMN money_mode text NOT NULL DEFAULT 'direct' CHECK (money_mode IN ('direct', 'partner')),
  ADD COLUMN discount_total bigint NOT NULL DEFAULT 0 CHECK (discount_total >= 0),
  -- the person of the floor or of a booth who typed the order for a caller
  ADD COLUMN typed_by uuid REFERENCES person (id),
  DROP CONSTRAINT customer_order_check,
  ADD CONSTRAINT customer_order_total CHECK (total = goods_total + delivery_total - discount_total AND total >= 0);

ALTER TABLE booth_order
  -- what the shopper wrote to this booth alone
  ADD COLUMN note text NOT NULL DEFAULT '' CHECK (char_length(note) <= 500),
  -- whom a discount costs: it is the seller's own, or the floor owes it to the seller
  ADD COLUMN booth_discount bigint NOT NULL DEFAULT 0 CHECK (booth_discount >= 0),
  ADD COLUMN floor_discount bigint NOT NULL DEFAULT 0 CHECK (floor_discount >= 0),
  ADD COLUMN delivery_method text NOT NULL DEFAULT 'carrier' CHECK (delivery_method IN ('own_run', 'carrier', 'pickup')),
  DROP CONSTRAINT booth_order_check,
  ADD CONSTRAINT booth_order_total CHECK (total = goods_total + delivery_fee - booth_discount - floor_discount AND total >= 0);
`;

const down = /* sql */ `
ALTER TABLE booth_order DROP CONSTRAINT booth_order_total, DROP COLUMN note, DROP COLUMN booth_discount, DROP COLUMN floor_discount, DROP COLUMN delivery_method,
  ADD CONSTRAINT booth_order_check CHECK (total = goods_total + delivery_fee);
ALTER TABLE customer_order DROP CONSTRAINT customer_order_total, DROP COLUMN money_mode, DROP COLUMN discount_total, DROP COLUMN typed_by,
  ADD CONSTRAINT customer_order_check CHECK (total = goods_total + delivery_total);
DROP TABLE cart_booth;
-- an account's cart keeps one of its tokens
ALTER TABLE cart ADD COLUMN token_hash bytea UNIQUE;
UPDATE cart c SET token_hash = (SELECT t.token_hash FROM cart_token t WHERE t.cart_id = c.id ORDER BY t.created_at DESC LIMIT 1);
DELETE FROM cart WHERE token_hash IS NULL;
ALTER TABLE cart ALTER COLUMN token_hash SET NOT NULL;
DROP TABLE cart_token;
ALTER TABLE cart DROP COLUMN shopper_id, DROP COLUMN voucher_code;
`;
