import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of goods on their way in: the file and what became of it, its rows, and which heading a booth uses for what. */
export class Imports1795000000025 implements MigrationInterface {
  name = 'Imports1795000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- One file of one booth; how far its present step is stands in job_progress under the same id.
CREATE TABLE import_job (
  id uuid PRIMARY KEY REFERENCES job_progress (id) ON DELETE CASCADE,
  booth_id uuid NOT NULL REFERENCES booth (id),
  sent_by uuid NOT NULL REFERENCES person (id),
  -- an operator's file: what is accepted of it is approved by that act
  as_floor boolean NOT NULL,
  format text NOT NULL CHECK (format IN ('csv', 'xlsx')),
  -- name in the private area of the files; the name that the sender gave it is for the eye alone
  file_key text NOT NULL UNIQUE,
  file_name text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 160),
  bytes int NOT NULL CHECK (bytes > 0),
  state text NOT NULL DEFAULT 'reading' CHECK (state IN ('reading', 'mapping', 'checking', 'checked', 'writing', 'done', 'failed', 'dropped')),
  version int NOT NULL DEFAULT 1,
  -- from the left: [{heading, samples, field, source}]
  columns jsonb NOT NULL DEFAULT '[]',
  rows_new int,
  rows_changed int,
  rows_unchanged int,
  rows_bad int,
  -- of new and changed ones
  rows_to_approve int,
  -- the band within which prices were judged to count at once
  price_band_percent int,
  -- something moved between check and writing, so the rows were checked again
  checked_again boolean NOT NULL DEFAULT false,
  accepted_by uuid REFERENCES person (id),
  -- the version whose counts were accepted: the same acceptance sent again changes nothing
  accepted_version int,
  accepted_at timestamptz,
  -- the grant under which who accepted it works at the booth
  accepted_grant uuid REFERENCES booth_grant (id),
  rows_written int,
  failure text,
  sent_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  CHECK (num_nulls(rows_new, rows_changed, rows_unchanged, rows_bad, rows_to_approve) IN (0, 5)),
  -- what was promised is what was written
  CHECK (rows_written IS NULL OR rows_written = rows_new + rows_changed),
  CHECK ((state = 'done') = (rows_written IS NOT NULL)),
  CHECK ((state = 'failed') = (failure IS NOT NULL)),
  CHECK (state NOT IN ('checked', 'writing', 'done') OR (rows_new IS NOT NULL AND price_band_percent IS NOT NULL)),
  CHECK (state NOT IN ('writing', 'done') OR (accepted_by IS NOT NULL AND accepted_at IS NOT NULL))
);
CREATE INDEX import_job_booth ON import_job (booth_id, sent_at DESC, id DESC);
CREATE INDEX import_job_age ON import_job (sent_at);

CREATE TABLE import_row (
  import_id uuid NOT NULL REFERENCES import_job (id) ON DELETE CASCADE,
  -- as the spreadsheet counts it
  number int NOT NULL,
  -- from the left: text, figures and yes or no as they stand; {"f"} a formula, {"d"} a date, {"e"} an error
  cells jsonb NOT NULL,
  kind text CHECK (kind IN ('new', 'changed', 'unchanged', 'bad')),
  name_vi text NOT NULL DEFAULT '',
  pack_vi text NOT NULL DEFAULT '',
  product_id uuid,
  waits boolean NOT NULL DEFAULT false,
  -- [{field, before, after}] in words
  changes jsonb NOT NULL DEFAULT '[]',
  -- [{column, field, reason, limit, words, whyVi, whyEn}]
  problems jsonb NOT NULL DEFAULT '[]',
  -- on the first good row of each listing: what shall be written, and the versions on which that rests
  plan jsonb,
  PRIMARY KEY (import_id, number),
  CHECK (kind IS DISTINCT FROM 'bad' OR jsonb_array_length(problems) > 0)
);
CREATE INDEX import_row_kind ON import_row (import_id, kind, number);
CREATE INDEX import_row_plan ON import_row (import_id, product_id, number) WHERE plan IS NOT NULL;

-- What a booth's headings mean, folded as searches fold them. field null: that column is left alone.
CREATE TABLE import_mapping (
  booth_id uuid NOT NULL REFERENCES booth (id),
  heading text NOT NULL CHECK (char_length(heading) BETWEEN 1 AND 160),
  field text,
  used_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (booth_id, heading)
);
`;

const down = /* sql */ `
DELETE FROM job_progress WHERE id IN (SELECT id FROM import_job);
DROP TABLE import_mapping, import_row, import_job;
`;
