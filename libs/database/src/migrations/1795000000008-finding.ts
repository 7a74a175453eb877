import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What suggestions while typing, and the list of booths with its filters, are found by. */
export class Finding1795000000008 implements MigrationInterface {
  name = 'Finding1795000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- goods whose name begins with what was typed, in order
CREATE INDEX product_search_name ON product_search (name_folded text_pattern_ops);
-- names alone, Vietnamese and English: a suggestion never comes from a description
CREATE INDEX product_search_names ON product_search USING gin (ts_filter(folded, '{a,b}'));
CREATE INDEX booth_names ON booth USING gin (to_tsvector('simple'::regconfig, fold_vi(name_vi || ' ' || legal_name || ' ' || name_en)));
CREATE INDEX booth_commune ON booth (commune_code);
`;

const down = /* sql */ `
DROP INDEX product_search_name, product_search_names, booth_names, booth_commune;
`;
