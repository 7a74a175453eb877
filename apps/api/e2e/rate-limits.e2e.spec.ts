import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { limitRules } from '../src/rate-limits.js';
import { startApi, type TestApi } from './harness.js';

const signIn = 'mutation SignIn($email: String!) { signIn(email: $email, password: "sai") { __typename } }';

async function triesUntilStopped(api: TestApi, email: string): Promise<number> {
  for (let tries = 1; tries <= 3 * limitRules.signInPerEmail.points; tries++) {
    const answer = await api.ask<{ signIn: { __typename: string } }>('office', signIn, { email }, { address: `198.51.100.${tries}` });
    if (answer.data.signIn.__typename === 'TooManyRequests') return tries;
  }
  return Number.POSITIVE_INFINITY;
}

describe('limits on tries', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  const stopAfter = limitRules.signInPerEmail.points + 1;

  it('are shared by all processes through PostgreSQL', async () => {
    const [one, two] = [await startApi({ database }), await startApi({ database })];
    try {
      expect(await triesUntilStopped(one, 'chung@thu.example')).toBe(stopAfter);
      expect(await triesUntilStopped(two, 'chung@thu.example')).toBe(1);
    } finally {
      await one.stop();
      await two.stop();
    }
  });

  it('hold in memory while PostgreSQL cannot count', async () => {
    const api = await startApi({ database });
    try {
      await database.sql('ALTER TABLE rate_limit RENAME TO rate_limit_away');
      expect(await triesUntilStopped(api, 'vang@thu.example')).toBe(stopAfter);
    } finally {
      await database.sql('ALTER TABLE rate_limit_away RENAME TO rate_limit');
      await api.stop();
    }
  });

  it('hold in memory, and the floor works, while Redis is away', async () => {
    const api = await startApi({ database, redisUrl: 'redis://127.0.0.1:1' });
    try {
      expect(await triesUntilStopped(api, 'redis-vang@thu.example')).toBe(stopAfter);
      expect((await api.http().get('/readyz')).status).toBe(200);
    } finally {
      await api.stop();
    }
  });

  const redisUrl = process.env['TEST_REDIS_URL'];
  (redisUrl ? it : it.skip)('are shared by all processes through Redis where there is one', async () => {
    const email = `redis-${process.pid}-${Math.random()}@thu.example`;
    const [one, two] = [await startApi({ database, redisUrl: redisUrl! }), await startApi({ database, redisUrl: redisUrl! })];
    try {
      const before = await database.sql('SELECT count(*) AS n FROM rate_limit');
      expect(await triesUntilStopped(one, email)).toBe(stopAfter);
      expect(await triesUntilStopped(two, email)).toBe(1);
      expect(await database.sql('SELECT count(*) AS n FROM rate_limit')).toEqual(before);
    } finally {
      await one.stop();
      await two.stop();
    }
  });
});
