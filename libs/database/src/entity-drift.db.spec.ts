import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { schemaDrift } from './entity-drift.js';

describe('schema drift', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('finds none between the migrations, the entities and the grants', async () => {
    expect(await schemaDrift(database.ownerUrl)).toEqual([]);
  });

  it('tells a missing column, a changed type, a column that nobody would fill and a missing table', async () => {
    await database.sql('ALTER TABLE booth RENAME COLUMN street TO road');
    await database.sql('ALTER TABLE variant ALTER COLUMN price TYPE integer');
    await database.sql('ALTER TABLE category ADD COLUMN colour text NOT NULL');
    await database.sql('DROP TABLE buyer_block');
    const drift = await schemaDrift(database.ownerUrl);
    expect(drift).toContain('ALTER TABLE "booth" ADD "street" text');
    expect(drift.filter((line) => line.startsWith('ALTER TABLE "variant"'))).toEqual(['ALTER TABLE "variant" DROP COLUMN "price"', 'ALTER TABLE "variant" ADD "price" bigint NOT NULL']);
    expect(drift).toContain('ALTER TABLE "category" DROP COLUMN "colour"');
    expect(drift).toContain('grants.ts names the table buyer_block, which no migration makes');
  });
});
