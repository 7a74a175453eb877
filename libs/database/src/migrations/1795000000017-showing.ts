import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What operators arrange on screens: the tree of categories and the home page. */
export class Showing1795000000017 implements MigrationInterface {
  name = 'Showing1795000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- name of the drawing that stands for the group; null takes its parent's or none
ALTER TABLE category ADD COLUMN art text, ADD COLUMN version int NOT NULL DEFAULT 1;
UPDATE category SET art = slug WHERE slug IN ('banh', 'che-tra', 'chuoi-say', 'do-uong', 'du-lich', 'duoc-lieu', 'gao-ngu-coc', 'gia-vi', 'mat-ong',
  'mien-dong', 'rau-cu-qua', 'thit-che-bien', 'thu-cong', 'thuy-san');

-- One row: what stands on the home page and in which order. Empty titles and texts are the floor's own words.
CREATE TABLE home_page (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  hero_title_vi text NOT NULL DEFAULT '',
  hero_title_en text NOT NULL DEFAULT '',
  hero_text_vi text NOT NULL DEFAULT '',
  hero_text_en text NOT NULL DEFAULT '',
  -- [{key, shown, titleVi, titleEn}] in the order of the page
  sections jsonb NOT NULL,
  -- goods that an operator chose, in their order; those that are not on show are left out when it is read
  picks uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(picks) <= 12),
  version int NOT NULL DEFAULT 1
);
INSERT INTO home_page (sections) VALUES ('[{"key":"GROUPS","shown":true,"titleVi":"","titleEn":""},{"key":"PICKS","shown":true,"titleVi":"","titleEn":""},
  {"key":"FRESH","shown":true,"titleVi":"","titleEn":""},{"key":"RECOGNISED","shown":true,"titleVi":"","titleEn":""},
  {"key":"BOOTHS","shown":true,"titleVi":"","titleEn":""},{"key":"HOW","shown":true,"titleVi":"","titleEn":""}]');
`;

const down = /* sql */ `
DROP TABLE home_page;
ALTER TABLE category DROP COLUMN art, DROP COLUMN version;
`;
