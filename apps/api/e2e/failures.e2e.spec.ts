import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startApi, type TestApi } from './harness.js';

/** One statement outside of the test's database. */
async function maintenance(statement: string): Promise<void> {
  const client = new Client({ connectionString: process.env['TEST_DATABASE_URL'] });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

describe('what goes wrong', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const policy = 'query Policy($kind: PolicyKind!) { policy(kind: $kind) { version } }';

  it('masks a bug on both ways of execution, tells the log with the request id, and loses nothing else of the answer', async () => {
    await api.database.sql('ALTER TABLE policy_text RENAME COLUMN title_vi TO title_vi_gone');
    try {
      for (const way of ['graphql-js', 'compiled', 'compiled again']) {
        const requestId = `request-${way.replaceAll(' ', '-')}`;
        const answer = await api.ask('shop', `${policy.replace('{ policy', '{ provinces { code } policy')}`, { kind: 'TERMS' }, { headers: { 'x-request-id': requestId } });
        expect(answer.headers['x-request-id']).toBe(requestId);
        expect([way, answer.status, (answer.data as { policy: null; provinces: unknown[] }).policy, (answer.data as { provinces: unknown[] }).provinces.length]).toEqual([way, 200, null, 34]);
        expect(answer.errors).toEqual([
          { message: 'something went wrong here; give us the requestId if it goes on', path: ['policy'], locations: [{ line: 1, column: 55 }], extensions: { code: 'INTERNAL', requestId } },
        ]);
        const told = api.logLines.filter((line) => line.includes(requestId)).map((line) => JSON.parse(line) as { level: string; endpoint: string; path: string; err: { reason: string } });
        expect(told.map(({ level, endpoint, path }) => ({ level, endpoint, path }))).toEqual([{ level: 'error', endpoint: 'shop', path: 'policy' }]);
        expect(told[0]!.err.reason).toContain('title_vi');
      }
    } finally {
      await api.database.sql('ALTER TABLE policy_text RENAME COLUMN title_vi_gone TO title_vi');
    }
    expect((await api.ask('shop', policy, { kind: 'TERMS' })).errors).toEqual([]);
  });

  it('gives a request an id of its own when the given one is not one', async () => {
    for (const given of ['short', 'x'.repeat(65), 'with space and more', '<script>alert(1)</script>']) {
      const answer = await api.ask('shop', '{ provinces { code } }', {}, { headers: { 'x-request-id': given } });
      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    }
  });

  it('names the field of a faulty variable with 400, never 500', async () => {
    for (const variables of [{ kind: 'NOTHING' }, { kind: 5 }, { kind: null }, {}]) {
      const answer = await api.ask('shop', policy, variables);
      expect([variables, answer.status, answer.errors.map((error) => error.extensions['code'])]).toEqual([variables, 400, ['BAD_USER_INPUT']]);
      expect(answer.errors[0]!.message).toContain('$kind');
    }
  });

  it('says 503 while the database is away, of GraphQL, of the session and of readiness, and recovers by itself', async () => {
    const { cookie } = await api.signIn({ floorRole: 'observer' });
    const [{ name }] = (await api.database.sql<{ name: string }>('SELECT current_database() AS name')) as [{ name: string }];
    const cutOff = () => api.database.sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND application_name LIKE 'chophien api%'`, [name]);
    expect((await api.http().get('/readyz')).body).toEqual({ status: 'ready' });

    await maintenance(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    try {
      await cutOff();
      const shop = await api.ask('shop', policy, { kind: 'TERMS' });
      expect([shop.status, shop.errors.map((error) => error.extensions['code'])]).toEqual([503, ['UNAVAILABLE']]);
      const office = await api.ask('office', '{ me { personId } }', {}, { cookie });
      expect([office.status, office.errors.map((error) => error.extensions['code'])]).toEqual([503, ['UNAVAILABLE']]);
      const ready = await api.http().get('/readyz');
      expect([ready.status, ready.body]).toEqual([503, { status: 'not ready', reason: 'the database cannot be reached' }]);
      expect((await api.http().get('/healthz')).status).toBe(200);
    } finally {
      await maintenance(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    }
    expect((await api.http().get('/readyz')).status).toBe(200);
    expect((await api.ask('office', '{ me { displayName } }', {}, { cookie })).data).toEqual({ me: { displayName: 'Người thử' } });
  });

  it('survives its sessions being cut between two requests', async () => {
    for (let round = 0; round < 3; round++) {
      await api.database.sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'chophien api%'`);
      // a cut session is seen when its socket closes; until then one request may meet it
      let answer = await api.ask('shop', policy, { kind: 'TERMS' });
      if (answer.status === 503) answer = await api.ask('shop', policy, { kind: 'TERMS' });
      expect([answer.status, answer.errors]).toEqual([200, []]);
    }
  });

  it('is not ready while migrations wait or no floor was opened', async () => {
    const [last] = await api.database.sql<{ id: number; timestamp: string; name: string }>('DELETE FROM migration WHERE id = (SELECT max(id) FROM migration) RETURNING *');
    try {
      const ready = await api.http().get('/readyz');
      expect([ready.status, ready.body]).toEqual([503, { status: 'not ready', reason: 'migrations wait: run npm run migrate' }]);
    } finally {
      await api.database.sql('INSERT INTO migration (id, timestamp, name) VALUES ($1, $2, $3)', [last!.id, last!.timestamp, last!.name]);
    }
    expect((await api.http().get('/readyz')).status).toBe(200);
  });

  it('refuses to boot a live floor on a plain-http public address', async () => {
    await expect(startApi({ mode: 'live', publicUrl: 'http://cho.example.vn' })).rejects.toMatchObject({
      name: 'ConfigError',
      problems: ['PUBLIC_URL: a live floor needs an https address (it is http://cho.example.vn); only localhost may do without'],
    });
  });
});
