import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The keys of the last presses of "add to cart", so that one whose answer was lost adds nothing when it is sent again. */
export class CartAdds1795000000006 implements MigrationInterface {
  name = 'CartAdds1795000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE cart ADD COLUMN recent_adds uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(recent_adds) <= 50)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cart DROP COLUMN recent_adds');
  }
}
