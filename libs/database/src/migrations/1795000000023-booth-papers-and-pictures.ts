import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Scans of an applicant's papers, pictures and place of a booth's page, and the tax code that a firm shows. */
export class BoothPapersAndPictures1795000000023 implements MigrationInterface {
  name = 'BoothPapersAndPictures1795000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- Files that prove an item of the checklist; the applicant's own until the booth is there.
CREATE TABLE application_scan (
  application_id uuid NOT NULL REFERENCES booth_application (id) ON DELETE CASCADE,
  item text NOT NULL CHECK (item IN ('registration', 'food_safety')),
  file_id uuid NOT NULL REFERENCES uploaded_file (id),
  added_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (application_id, item, file_id)
);
CREATE INDEX application_scan_file ON application_scan (file_id);

-- what is swept beside drafts: handed back and never answered, refused long ago
CREATE INDEX booth_application_unanswered ON booth_application (saved_at) WHERE state = 'returned';
CREATE INDEX booth_application_refused ON booth_application (decided_at) WHERE state = 'refused';

-- A booth's pictures in their order. Their version is not that of the page, so that who writes a story is not stale by a picture.
CREATE TABLE booth_picture (
  id uuid PRIMARY KEY,
  booth_id uuid NOT NULL REFERENCES booth (id),
  file_id uuid NOT NULL REFERENCES uploaded_file (id),
  key text NOT NULL,
  position int NOT NULL CHECK (position BETWEEN 0 AND 5),
  alt_vi text NOT NULL DEFAULT '' CHECK (char_length(alt_vi) <= 160),
  alt_en text NOT NULL DEFAULT '' CHECK (char_length(alt_en) <= 160),
  width int NOT NULL CHECK (width > 0),
  height int NOT NULL CHECK (height > 0),
  tint text CHECK (tint ~ '^#[0-9a-f]{6}$'),
  added_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (booth_id, key),
  UNIQUE (booth_id, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX booth_picture_file ON booth_picture (file_id);
ALTER TABLE booth
  ADD COLUMN pictures_version int NOT NULL DEFAULT 0,
  -- of firms only, as the register shows it: twelve digits would be a person's id number
  ADD COLUMN tax_code text CHECK (tax_code ~ '^[0-9]{10}(-[0-9]{3})?$');
UPDATE booth b SET tax_code = a.tax_code FROM booth_application a
WHERE a.booth_id = b.id AND a.legal_kind IN ('company', 'cooperative', 'association') AND a.tax_code ~ '^[0-9]{10}(-[0-9]{3})?$';

-- Where the booth is, as its people say; null: only the commune is told.
ALTER TABLE booth_page
  ADD COLUMN lat double precision CHECK (lat BETWEEN 6 AND 24),
  ADD COLUMN lng double precision CHECK (lng BETWEEN 102 AND 118),
  ADD CONSTRAINT booth_page_point CHECK ((lat IS NULL) = (lng IS NULL));
`;

const down = /* sql */ `
ALTER TABLE booth_page DROP CONSTRAINT booth_page_point, DROP COLUMN lat, DROP COLUMN lng;
ALTER TABLE booth DROP COLUMN tax_code, DROP COLUMN pictures_version;
DROP TABLE booth_picture, application_scan;
DROP INDEX booth_application_unanswered, booth_application_refused;
`;
