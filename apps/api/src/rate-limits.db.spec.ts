import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TooManyRequests, type Db } from '@chophien/platform';
import { createTestDatabase, testFloorSecret, type TestDatabase } from '@chophien/platform/testing';
import type { ApiConfig } from './floor-config.js';
import { limitRules, RateLimits } from './rate-limits.js';

describe('the limit on suggestions', () => {
  let database: TestDatabase;
  let db: Db;
  const counted = async () => (await database.sql<{ rule: string }>(`SELECT split_part(key, ':', 1) AS rule FROM rate_limit`)).map(({ rule }) => rule);
  beforeAll(async () => {
    database = await createTestDatabase();
    db = await database.connect('shop');
  });
  afterAll(() => database.drop());

  it('is kept by the process for itself, for each network, and writes nothing', async () => {
    const limits = new RateLimits(db, null, { floorSecret: testFloorSecret(), databaseUrl: database.ownerUrl } as ApiConfig);
    for (let tries = 0; tries < limitRules.suggestPerNetwork.points; tries++) await limits.consume('suggestPerNetwork', 'one');
    await expect(limits.consume('suggestPerNetwork', 'one')).rejects.toThrow(TooManyRequests);
    await expect(limits.consume('suggestPerNetwork', 'another')).resolves.toBeUndefined();
    expect(await counted()).toEqual([]);
    // the others are counted where all processes see it
    await limits.consume('addToCartPerNetwork', 'one');
    expect(await counted()).toEqual(['addToCartPerNetwork']);
  });
});
