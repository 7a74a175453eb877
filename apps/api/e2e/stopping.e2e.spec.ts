import { Agent, request } from 'node:http';
import { Client } from 'pg';
import { describe, expect, it } from '@jest/globals';
import { Lifecycle } from '../src/lifecycle.js';
import { stopApi } from '../src/stop-api.js';
import { startApi } from './harness.js';

const policy = 'query Policy($kind: PolicyKind!) { policy(kind: $kind) { version } }';

describe('a stopping api', () => {
  it('says so first, answers what it has, then takes nobody in and leaves no session behind', async () => {
    const api = await startApi();
    const lock = new Client({ connectionString: api.database.ownerUrl });
    await lock.connect();
    const sessions = () => api.database.sql<{ n: number }>(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'chophien api%'`);
    expect((await sessions())[0]!.n).toBeGreaterThan(0);

    // a request that waits for the database while the api is told to stop
    await lock.query('BEGIN');
    await lock.query('LOCK TABLE policy_text IN ACCESS EXCLUSIVE MODE');
    const inFlight = api.ask('shop', policy, { kind: 'TERMS' });
    await untilTrue(async () => (await api.database.sql(`SELECT 1 FROM pg_stat_activity WHERE application_name = 'chophien api shop' AND wait_event_type = 'Lock'`)).length === 1);

    const stopping = stopApi(api.app, { noticeMs: 300, drainMs: 20_000 });
    const ready = await api.http().get('/readyz');
    expect([ready.status, ready.body]).toEqual([503, { status: 'not ready', reason: 'stopping' }]);
    expect((await api.ask('shop', '{ provinces { code } }')).status).toBe(200);

    await untilTrue(async () => !(await accepts(api.url)));
    await lock.query('COMMIT');
    await lock.end();
    const answer = await inFlight;
    expect([answer.status, answer.data, answer.errors]).toEqual([200, { policy: null }, []]);
    expect(await stopping).toBe(true);
    // a server session ends a moment after its client has hung up
    await untilTrue(async () => (await sessions())[0]!.n === 0);
    expect((await sessions())[0]!.n).toBe(0);
    await api.stop();
  });

  it('still serves a request on a connection that was open', async () => {
    const api = await startApi();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const post = () =>
      new Promise<number>((resolve, reject) => {
        const sent = request(`${api.url}/shop/graphql`, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (response) => {
          response.resume();
          response.on('end', () => resolve(response.statusCode ?? 0));
        });
        sent.on('error', reject);
        sent.end(JSON.stringify({ query: '{ provinces { code } }' }));
      });
    expect(await post()).toBe(200);
    api.app.get(Lifecycle, { strict: false }).isStopping = true;
    expect(await post()).toBe(200);
    agent.destroy();
    await api.stop();
  });

  it('gives up when something hangs', async () => {
    const api = await startApi();
    const hanging = { get: () => new Lifecycle(), close: () => new Promise<void>(() => undefined) };
    expect(await stopApi(hanging as unknown as Parameters<typeof stopApi>[0], { noticeMs: 0, drainMs: 20 })).toBe(false);
    await api.stop();
  });
});

function accepts(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = request(`${url}/healthz`, { agent: false }, (response) => {
      response.resume();
      response.on('end', () => resolve(true));
    });
    probe.on('error', () => resolve(false));
    probe.end();
  });
}

async function untilTrue(check: () => Promise<boolean>): Promise<void> {
  while (!(await check())) await new Promise((resolve) => setTimeout(resolve, 20));
}
