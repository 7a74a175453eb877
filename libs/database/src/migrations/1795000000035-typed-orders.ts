import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For whom an order was typed in: a booth whose staff typed it, or the floor. Who takes orders at the floor may type them, too. */
export class TypedOrders1795000000035 implements MigrationInterface {
  name = 'TypedOrders1795000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- The shopper reads the booth's name, or the floor's where this is null: never the person's.
ALTER TABLE customer_order
  ADD COLUMN typed_at_booth uuid REFERENCES booth (id),
  ADD CONSTRAINT customer_order_typed CHECK (typed_at_booth IS NULL OR typed_by IS NOT NULL);
CREATE INDEX customer_order_typed ON customer_order (id) WHERE typed_by IS NOT NULL;

UPDATE floor_bundle SET permissions = array_append(permissions, 'floor.orders.type') WHERE key = 'order_officer';
`;

const down = /* sql */ `
UPDATE floor_bundle SET permissions = array_remove(permissions, 'floor.orders.type');
ALTER TABLE customer_order DROP COLUMN typed_at_booth;
DROP INDEX customer_order_typed;
`;
