import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of booths on their way in, beside those of goods; and invitations by which the floor gives a booth its first owner. */
export class BoothImports1795000000027 implements MigrationInterface {
  name = 'BoothImports1795000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
ALTER TABLE import_job
  -- a file of booths is the floor's: it is of no booth
  ADD COLUMN kind text NOT NULL DEFAULT 'goods' CHECK (kind IN ('goods', 'booths')),
  -- why booths are admitted whose papers nobody judged here
  ADD COLUMN accept_reason text CHECK (char_length(accept_reason) BETWEEN 10 AND 500),
  ALTER COLUMN booth_id DROP NOT NULL,
  ADD CONSTRAINT import_job_booth_kind CHECK ((kind = 'booths') = (booth_id IS NULL)),
  ADD CONSTRAINT import_job_booths_as_floor CHECK (kind = 'goods' OR as_floor),
  -- no booth comes to be without a word of why
  ADD CONSTRAINT import_job_admits_with_reason CHECK (kind = 'goods' OR state NOT IN ('writing', 'done') OR rows_new = 0 OR accept_reason IS NOT NULL),
  DROP CONSTRAINT import_job_check4,
  ADD CONSTRAINT import_job_checked CHECK (state NOT IN ('checked', 'writing', 'done') OR (rows_new IS NOT NULL AND (kind = 'booths' OR price_band_percent IS NOT NULL)));
CREATE INDEX import_job_booths ON import_job (sent_at DESC, id DESC) WHERE kind = 'booths';

-- Of a file of booths: which booth a row is of, one that it begins included.
ALTER TABLE import_row ADD COLUMN of_booth uuid;
CREATE INDEX import_row_booth_plan ON import_row (import_id, of_booth) WHERE plan IS NOT NULL AND of_booth IS NOT NULL;

-- What headings mean is remembered for a booth's goods, and for the floor's booths.
ALTER TABLE import_mapping
  ADD COLUMN kind text NOT NULL DEFAULT 'goods' CHECK (kind IN ('goods', 'booths')),
  DROP CONSTRAINT import_mapping_pkey,
  ALTER COLUMN booth_id DROP NOT NULL,
  ADD CONSTRAINT import_mapping_booth_kind CHECK ((kind = 'booths') = (booth_id IS NULL)),
  ADD CONSTRAINT import_mapping_heading UNIQUE NULLS NOT DISTINCT (booth_id, heading);

-- Made by an officer for a booth that nobody keeps: worth something while that stays so and the officer may write booths.
ALTER TABLE invitation
  ADD COLUMN as_floor boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT invitation_as_floor CHECK (NOT as_floor OR booth_role = 'owner');
`;

const down = /* sql */ `
DELETE FROM staff_mail WHERE invitation_id IN (SELECT id FROM invitation WHERE as_floor);
DELETE FROM invitation WHERE as_floor;
ALTER TABLE invitation DROP COLUMN as_floor;
DELETE FROM import_mapping WHERE kind = 'booths';
ALTER TABLE import_mapping DROP CONSTRAINT import_mapping_heading, DROP COLUMN kind, ALTER COLUMN booth_id SET NOT NULL, ADD PRIMARY KEY (booth_id, heading);
DROP INDEX import_row_booth_plan;
ALTER TABLE import_row DROP COLUMN of_booth;
DELETE FROM job_progress WHERE id IN (SELECT id FROM import_job WHERE kind = 'booths');
DROP INDEX import_job_booths;
ALTER TABLE import_job
  DROP CONSTRAINT import_job_checked, DROP CONSTRAINT import_job_admits_with_reason, DROP COLUMN accept_reason, DROP COLUMN kind,
  ALTER COLUMN booth_id SET NOT NULL,
  ADD CONSTRAINT import_job_check4 CHECK (state NOT IN ('checked', 'writing', 'done') OR (rows_new IS NOT NULL AND price_band_percent IS NOT NULL));
`;
