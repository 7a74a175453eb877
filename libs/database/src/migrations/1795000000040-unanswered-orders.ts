import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a booth order ends by itself that nobody answers, and the indexes of its two clocks. */
export class UnansweredOrders1795000000040 implements MigrationInterface {
  name = 'UnansweredOrders1795000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- set once, when its time to answer had passed and the floor was told; a later answer leaves it
ALTER TABLE booth_order ADD COLUMN lapses_at timestamptz;
CREATE INDEX booth_order_answer_due ON booth_order (answer_due_at, id) WHERE state = 'placed' AND lapses_at IS NULL;
CREATE INDEX booth_order_lapses ON booth_order (lapses_at, id) WHERE state = 'placed' AND lapses_at IS NOT NULL;
`;

const down = /* sql */ `
DROP INDEX booth_order_answer_due, booth_order_lapses;
ALTER TABLE booth_order DROP COLUMN lapses_at;
`;
