import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures that come with files of goods, by the names that a sheet gives them. */
export class ImportPictures1795000000028 implements MigrationInterface {
  name = 'ImportPictures1795000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
ALTER TABLE import_job
  -- rises with each picture that comes; a check that began before sees that it has to look again
  ADD COLUMN pictures_version int NOT NULL DEFAULT 0,
  -- names in the sheet, each once, and those of them that nothing stands for
  ADD COLUMN pictures_named int NOT NULL DEFAULT 0,
  ADD COLUMN pictures_missing int NOT NULL DEFAULT 0;

-- A picture that was sent with an import, or a name of its sheet under which none was (file_id null).
CREATE TABLE import_picture (
  import_id uuid NOT NULL REFERENCES import_job (id) ON DELETE CASCADE,
  -- without folder, in small letters
  name_key text NOT NULL CHECK (char_length(name_key) BETWEEN 1 AND 200),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 160),
  -- it stays as long as the import: whoever accepts after three days still has the pictures
  file_id uuid REFERENCES uploaded_file (id),
  -- by the check that ran last
  is_named boolean NOT NULL DEFAULT false,
  -- named where nothing stands for it
  is_missing boolean NOT NULL DEFAULT false,
  PRIMARY KEY (import_id, name_key),
  CHECK (is_named OR file_id IS NOT NULL),
  CHECK (NOT is_missing OR file_id IS NULL)
);
CREATE INDEX import_picture_file ON import_picture (file_id) WHERE file_id IS NOT NULL;

-- What sheets called a picture that came onto a listing: by it the same sheet finds it there again.
CREATE TABLE picture_name (
  file_id uuid NOT NULL REFERENCES uploaded_file (id) ON DELETE CASCADE,
  name_key text NOT NULL CHECK (char_length(name_key) BETWEEN 1 AND 200),
  PRIMARY KEY (file_id, name_key)
);
`;

const down = /* sql */ `
DROP TABLE picture_name, import_picture;
ALTER TABLE import_job DROP COLUMN pictures_version, DROP COLUMN pictures_named, DROP COLUMN pictures_missing;
`;
