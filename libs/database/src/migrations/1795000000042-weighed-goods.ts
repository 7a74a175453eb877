import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Packs that are sold by their weight, what they weighed as packed, and what a shopper is asked where that is more. */
export class WeighedGoods1795000000042 implements MigrationInterface {
  name = 'WeighedGoods1795000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- the price is for the weight that is named; what is packed weighs a little more or less
ALTER TABLE variant ADD COLUMN by_weight boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT variant_by_weight CHECK (NOT by_weight OR (price_basis = 'kg' AND net_grams IS NOT NULL));

ALTER TABLE order_line
  -- grams of one unit for which its price was named; only of what is sold by its weight
  ADD COLUMN net_grams int CHECK (net_grams > 0),
  -- grams of all its units as packed, and what they cost for it; line_total stays what was ordered
  ADD COLUMN weighed_grams int CHECK (weighed_grams > 0),
  ADD COLUMN weighed_total bigint CHECK (weighed_total > 0),
  ADD CONSTRAINT order_line_weighed CHECK ((weighed_grams IS NULL) = (weighed_total IS NULL) AND (weighed_grams IS NULL OR net_grams IS NOT NULL));

-- what of a paid booth order has to go back because it weighed less
ALTER TABLE booth_order ADD COLUMN weight_refund bigint NOT NULL DEFAULT 0 CHECK (weight_refund >= 0);

-- what was packed weighs more: once per booth order, the shopper is asked to pay so much more
CREATE TABLE weight_ask (
  booth_order_id uuid PRIMARY KEY REFERENCES booth_order (id),
  booth_id uuid NOT NULL REFERENCES booth (id),
  extra bigint NOT NULL CHECK (extra > 0),
  asked_by uuid REFERENCES person (id),
  asked_at timestamptz NOT NULL DEFAULT now(),
  agrees boolean,
  -- who of the staff was told by telephone; null where the shopper answered on the order's page
  answered_by uuid REFERENCES person (id),
  answered_at timestamptz,
  applied_at timestamptz,
  CHECK ((agrees IS NULL) = (answered_at IS NULL) AND (applied_at IS NULL OR answered_at IS NOT NULL))
);

ALTER TABLE booth_order_move DROP CONSTRAINT booth_order_move_move_check;
ALTER TABLE booth_order_move ADD CONSTRAINT booth_order_move_move_check
  CHECK (move IN ('place', 'place_unpaid', 'pay', 'expire', 'revive', 'confirm_call', 'escalate', 'lapse', 'accept', 'weigh', 'ask_more', 'agree_more', 'refuse_more', 'ship_part', 'ship', 'deliver', 'bring_back', 'decline'));
ALTER TABLE payment_move DROP CONSTRAINT payment_move_move_check;
ALTER TABLE payment_move ADD CONSTRAINT payment_move_move_check CHECK (move IN ('open_cash', 'open_transfer', 'open_card', 'adjust', 'collect', 'remit', 'pay', 'expire', 'void', 'owe_back'));
`;

const down = /* sql */ `
DELETE FROM payment_move WHERE move = 'adjust';
ALTER TABLE payment_move DROP CONSTRAINT payment_move_move_check;
ALTER TABLE payment_move ADD CONSTRAINT payment_move_move_check CHECK (move IN ('open_cash', 'open_transfer', 'open_card', 'collect', 'remit', 'pay', 'expire', 'void', 'owe_back'));
DELETE FROM booth_order_move WHERE move IN ('weigh', 'ask_more', 'agree_more', 'refuse_more');
ALTER TABLE booth_order_move DROP CONSTRAINT booth_order_move_move_check;
ALTER TABLE booth_order_move ADD CONSTRAINT booth_order_move_move_check
  CHECK (move IN ('place', 'place_unpaid', 'pay', 'expire', 'revive', 'confirm_call', 'escalate', 'lapse', 'accept', 'ship_part', 'ship', 'deliver', 'bring_back', 'decline'));
DROP TABLE weight_ask;
ALTER TABLE booth_order DROP COLUMN weight_refund;
ALTER TABLE order_line DROP CONSTRAINT order_line_weighed, DROP COLUMN net_grams, DROP COLUMN weighed_grams, DROP COLUMN weighed_total;
ALTER TABLE variant DROP CONSTRAINT variant_by_weight, DROP COLUMN by_weight;
`;
