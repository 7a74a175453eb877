import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Goods that are sold to grown-ups alone: by group, confirmed when ordering, checked when handed over. */
export class AgeLimits1795000000037 implements MigrationInterface {
  name = 'AgeLimits1795000000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
ALTER TABLE category ADD COLUMN restriction text CHECK (restriction IN ('alcohol'));
UPDATE category SET restriction = 'alcohol' WHERE slug = 'ruou';
-- a group has the restriction of the groups above it; the tree is three deep at most
CREATE VIEW restricted_category AS
SELECT c.id AS category_id, coalesce(c.restriction, up.restriction, top.restriction) AS restriction
FROM category c LEFT JOIN category up ON up.id = c.parent_id LEFT JOIN category top ON top.id = up.parent_id
WHERE coalesce(c.restriction, up.restriction, top.restriction) IS NOT NULL;

-- the buyer said to be as old as the goods ask
ALTER TABLE customer_order ADD COLUMN age_confirmed boolean NOT NULL DEFAULT false;
ALTER TABLE booth_order
  -- copied when ordering; null: nothing in it asks for an age
  ADD COLUMN age_limit int CHECK (age_limit BETWEEN 1 AND 99),
  ADD COLUMN age_checked_at timestamptz,
  ADD COLUMN age_checked_by uuid REFERENCES person (id);
`;

const down = /* sql */ `
ALTER TABLE booth_order DROP COLUMN age_limit, DROP COLUMN age_checked_at, DROP COLUMN age_checked_by;
ALTER TABLE customer_order DROP COLUMN age_confirmed;
DROP VIEW restricted_category;
ALTER TABLE category DROP COLUMN restriction;
`;
