import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The moves and states that booth orders have from now on: sent in parts, delivered, come back, unanswered. */
export class OrderMoves1795000000036 implements MigrationInterface {
  name = 'OrderMoves1795000000036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
ALTER TABLE booth_order DROP CONSTRAINT booth_order_state_check, DROP CONSTRAINT booth_order_decline_reason_check;
ALTER TABLE booth_order
  ADD CONSTRAINT booth_order_state_check
    CHECK (state IN ('awaiting_payment', 'placed', 'accepted', 'partly_shipped', 'shipped', 'delivered', 'returned', 'declined', 'expired')),
  ADD CONSTRAINT booth_order_decline_reason_check
    CHECK (decline_reason IN ('out_of_stock', 'cannot_deliver', 'buyer_unreachable', 'suspected_false', 'unanswered', 'other'));
ALTER TABLE booth_order_move DROP CONSTRAINT booth_order_move_move_check;
ALTER TABLE booth_order_move ADD CONSTRAINT booth_order_move_move_check
  CHECK (move IN ('place', 'place_unpaid', 'pay', 'expire', 'revive', 'confirm_call', 'escalate', 'lapse', 'accept', 'ship_part', 'ship', 'deliver', 'bring_back', 'decline'));
`;

const down = /* sql */ `
ALTER TABLE booth_order_move DROP CONSTRAINT booth_order_move_move_check;
ALTER TABLE booth_order_move ADD CONSTRAINT booth_order_move_move_check
  CHECK (move IN ('place', 'place_unpaid', 'pay', 'expire', 'revive', 'confirm_call', 'accept', 'ship', 'decline'));
ALTER TABLE booth_order DROP CONSTRAINT booth_order_state_check, DROP CONSTRAINT booth_order_decline_reason_check;
ALTER TABLE booth_order
  ADD CONSTRAINT booth_order_state_check CHECK (state IN ('awaiting_payment', 'placed', 'accepted', 'shipped', 'declined', 'expired')),
  ADD CONSTRAINT booth_order_decline_reason_check
    CHECK (decline_reason IN ('out_of_stock', 'cannot_deliver', 'buyer_unreachable', 'suspected_false', 'other'));
`;
