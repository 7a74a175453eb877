import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Scans of certificates, and which warnings of their last day were given. */
export class RecognitionScans1795000000020 implements MigrationInterface {
  name = 'RecognitionScans1795000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- one file was never enough for a paper of several pages, and nothing ever wrote it
ALTER TABLE recognition DROP COLUMN scan_file_id;
CREATE TABLE recognition_scan (
  recognition_id uuid NOT NULL REFERENCES recognition (id),
  position int NOT NULL CHECK (position BETWEEN 0 AND 9),
  file_id uuid NOT NULL REFERENCES uploaded_file (id),
  PRIMARY KEY (recognition_id, position),
  UNIQUE (recognition_id, file_id)
);
CREATE INDEX recognition_scan_file ON recognition_scan (file_id);

-- A warning that was given: one of each kind for a certificate, whoever runs the worker how often.
CREATE TABLE recognition_warning (
  id uuid PRIMARY KEY,
  recognition_id uuid NOT NULL REFERENCES recognition (id),
  -- which of the three: so many days before the last day, or as soon afterwards as the worker was there
  days int NOT NULL CHECK (days IN (180, 90, 30)),
  warned_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (recognition_id, days)
);

-- the queue by last day; what has none stands last
CREATE INDEX recognition_waiting_ending ON recognition ((coalesce(valid_to, 'infinity'::date)), id) WHERE state = 'claimed';
CREATE INDEX recognition_booth_ending ON recognition (booth_id, valid_to, id) WHERE state = 'verified' AND valid_to IS NOT NULL;
CREATE INDEX recognition_kind_ending ON recognition (kind, valid_to, id) WHERE state = 'verified' AND valid_to IS NOT NULL;
CREATE INDEX recognition_state ON recognition (state, claimed_at DESC, id DESC);

ALTER TABLE export_job DROP CONSTRAINT export_job_kind_check;
ALTER TABLE export_job ADD CONSTRAINT export_job_kind_check CHECK (kind IN ('orders', 'booths', 'products', 'visits', 'channel', 'recognitions'));
`;

const down = /* sql */ `
DELETE FROM job_progress WHERE id IN (SELECT id FROM export_job WHERE kind = 'recognitions');
ALTER TABLE export_job DROP CONSTRAINT export_job_kind_check;
ALTER TABLE export_job ADD CONSTRAINT export_job_kind_check CHECK (kind IN ('orders', 'booths', 'products', 'visits', 'channel'));
DROP INDEX recognition_waiting_ending, recognition_booth_ending, recognition_kind_ending, recognition_state;
DROP TABLE recognition_warning, recognition_scan;
ALTER TABLE recognition ADD COLUMN scan_file_id uuid;
`;
