import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that people send, and several pictures of a product. */
export class FilesAndPictures1795000000012 implements MigrationInterface {
  name = 'FilesAndPictures1795000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- A file that a person sent, as the floor keeps it. Whatever shows it references this row, and so keeps it from being swept.
CREATE TABLE uploaded_file (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('picture', 'paper')),
  -- names of its files begin with it: public ones below media/, private ones below private/
  key text NOT NULL UNIQUE CHECK (key ~ '^a[0-9a-f]{24}$'),
  ending text CHECK (ending IN ('.jpg', '.pdf')),
  -- null: a person's own, who applies for a booth
  booth_id uuid REFERENCES booth (id),
  uploaded_by uuid NOT NULL REFERENCES person (id),
  -- of what was sent, not of what is kept
  source_sha256 bytea NOT NULL CHECK (octet_length(source_sha256) = 32),
  bytes int NOT NULL CHECK (bytes > 0),
  width int CHECK (width > 0),
  height int CHECK (height > 0),
  tint text CHECK (tint ~ '^#[0-9a-f]{6}$'),
  created_at timestamptz NOT NULL DEFAULT now(),
  -- null until every file of it lies in the store
  ready_at timestamptz,
  -- null while something is bound to it
  unattached_since timestamptz DEFAULT now(),
  CHECK (kind = 'paper' OR (booth_id IS NOT NULL AND width IS NOT NULL AND height IS NOT NULL AND tint IS NOT NULL)),
  CHECK ((kind = 'paper') = (ending IS NOT NULL))
);
-- the same bytes of the same booth are one file, however often they are sent
CREATE UNIQUE INDEX uploaded_file_same ON uploaded_file (coalesce(booth_id, uploaded_by), kind, source_sha256);
CREATE INDEX uploaded_file_due ON uploaded_file (unattached_since) WHERE unattached_since IS NOT NULL;
CREATE INDEX uploaded_file_booth ON uploaded_file (booth_id);
CREATE INDEX uploaded_file_person ON uploaded_file (uploaded_by);

-- A product's pictures in their order; the first is its face, copied to product.picture_key for the lists.
CREATE TABLE product_picture (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES product (id),
  -- null for a drawing that came with the floor
  file_id uuid REFERENCES uploaded_file (id),
  key text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('illustration', 'photo')),
  position int NOT NULL CHECK (position BETWEEN 0 AND 7),
  alt_vi text NOT NULL DEFAULT '' CHECK (char_length(alt_vi) <= 160),
  alt_en text NOT NULL DEFAULT '' CHECK (char_length(alt_en) <= 160),
  width int NOT NULL CHECK (width > 0),
  height int NOT NULL CHECK (height > 0),
  tint text CHECK (tint ~ '^#[0-9a-f]{6}$'),
  added_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (product_id, key),
  UNIQUE (product_id, position) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((kind = 'photo') = (file_id IS NOT NULL))
);
CREATE INDEX product_picture_file ON product_picture (file_id) WHERE file_id IS NOT NULL;

INSERT INTO product_picture (id, product_id, key, kind, position, width, height)
SELECT gen_random_uuid(), id, picture_key, 'illustration', 0, 960, 960 FROM product WHERE picture_key IS NOT NULL AND picture_kind = 'illustration';

-- sold lines keep the picture under which they were sold
CREATE INDEX order_line_picture ON order_line (picture_key) WHERE picture_key IS NOT NULL;
`;

const down = /* sql */ `
DROP INDEX order_line_picture;
DROP TABLE product_picture, uploaded_file;
`;
