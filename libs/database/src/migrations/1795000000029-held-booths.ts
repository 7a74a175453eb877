import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses and edges that are kept for booths while a long file of them is written. */
export class HeldBooths1795000000029 implements MigrationInterface {
  name = 'HeldBooths1795000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- The place of a booth that is not written yet. Who admits another one sees it at once, and waits for nobody.
CREATE TABLE held_booth (
  -- the booth that will be written; it is none yet
  booth_id uuid PRIMARY KEY,
  -- the file that will write it
  import_id uuid NOT NULL REFERENCES import_job (id) ON DELETE CASCADE,
  slug text NOT NULL UNIQUE,
  edge_pattern text NOT NULL,
  edge_cloth text NOT NULL,
  edge_round smallint NOT NULL CHECK (edge_round >= 0),
  UNIQUE (edge_pattern, edge_cloth, edge_round)
);
CREATE INDEX held_booth_import ON held_booth (import_id);
`;

const down = /* sql */ `
DROP TABLE held_booth;
`;
