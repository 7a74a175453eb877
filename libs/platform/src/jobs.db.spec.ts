import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { connect as openSocket, createServer, type AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import type { Db } from './db.js';
import { rows } from './db.js';
import { HandlerRegistry, PermanentFailure, TryLater, defineHandler, ids, type Handler } from './jobs-handlers.js';
import { FloorQueue } from './jobs-queue.js';
import { DeliveryRunner } from './jobs-runner.js';
import { publish } from './outbox.js';
import { readDeadLetters, sendAgain } from './outbox-dead-letters.js';
import { readOutboxFigures } from './outbox-figures.js';
import { Relay } from './relay.js';
import { Sweeper } from './sweep.js';
import { createTestDatabase, type TestDatabase } from './testing/index.js';
import { newId } from './ids.js';

declare module './outbox.js' {
  interface Topics {
    'test.happened': { thingId: string };
    'test.left_alone': { thingId: string };
  }
}

const log = pino({ level: 'silent' });
const topics = ['test.happened', 'test.left_alone'] as const;
const redisUrl = process.env['TEST_REDIS_URL'];

let database: TestDatabase;
let worker: Db;
let prefix: string;

beforeAll(async () => {
  database = await createTestDatabase();
  worker = await database.connect('worker', { poolSize: 8 });
  // an effect that anybody can count: one row a run
  await database.sql(`CREATE TABLE effect (outbox_id bigint, handler text, thing_id uuid); GRANT INSERT, SELECT ON effect TO PUBLIC`);
});
afterAll(() => database.drop());
beforeEach(async () => {
  prefix = `t${randomBytes(6).toString('hex')}`;
  await database.sql('TRUNCATE outbox, outbox_delivery, effect');
  await database.sql('DELETE FROM bullmq.job');
});

const writes = (name: string, extra: { attempts?: number; backoffMs?: number; before?: () => void } = {}): Handler =>
  defineHandler({
    topic: 'test.happened',
    name,
    payload: ids('thingId'),
    ...extra,
    async run({ tx, outboxId }, { thingId }) {
      extra.before?.();
      await rows(tx, 'INSERT INTO effect VALUES ($1, $2, $3)', [outboxId, name, thingId]);
    },
  });

async function publishMany(count: number): Promise<void> {
  const payloads = Array.from({ length: count }, () => JSON.stringify({ thingId: newId() }));
  await database.sql(`INSERT INTO outbox (topic, payload, request_id) SELECT 'test.happened', p::jsonb, 'req-1' FROM unnest($1::text[]) p`, [payloads]);
}

const effects = async () => Number((await database.sql<{ n: string }>('SELECT count(*) AS n FROM effect'))[0]!.n);
const states = async () =>
  Object.fromEntries((await database.sql<{ state: string; n: string }>('SELECT state, count(*) AS n FROM outbox_delivery GROUP BY state')).map((row) => [row.state, Number(row.n)]));

/** Waits for a state of the database, asking often; the test's own time-out is the limit. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 30));
}

describe('delivery runner', () => {
  const runnerOf = (...handlers: Handler[]) => new DeliveryRunner(worker, new HandlerRegistry(handlers), log);
  const onlyDelivery = async (handler: string) => {
    await publishMany(1);
    const [row] = await database.sql<{ id: string }>(`WITH d AS (INSERT INTO outbox_delivery (outbox_id, handler) SELECT id, $1 FROM outbox RETURNING outbox_id) SELECT outbox_id AS id FROM d`, [handler]);
    return { outboxId: row!.id, handler };
  };

  it('does the effect once, however often and at the same time the job comes', async () => {
    const runner = runnerOf(writes('count-it'));
    const job = await onlyDelivery('count-it');
    const outcomes = await Promise.all([runner.run(job), runner.run(job), runner.run(job)]);
    outcomes.push(await runner.run(job));
    expect(outcomes.sort()).toEqual(['already_done', 'already_done', 'already_done', 'done']);
    expect(await effects()).toBe(1);
    expect(await database.sql('SELECT state, attempts, last_error FROM outbox_delivery')).toEqual([{ state: 'done', attempts: 1, last_error: null }]);
  });

  it('rolls the mark back with a failed effect, counts it, and ends as a dead letter without personal data', async () => {
    const told: string[] = [];
    const failing = defineHandler({
      topic: 'test.happened',
      name: 'fails',
      payload: ids('thingId'),
      attempts: 2,
      backoffMs: 700,
      async run({ tx, outboxId }, { thingId }) {
        await rows(tx, 'INSERT INTO effect VALUES ($1, $2, $3)', [outboxId, 'fails', thingId]);
        throw new Error('cannot reach a.person@example.com at 0912 345 678');
      },
      dead: async (_tx, { thingId }, reason) => void told.push(`${thingId.length} ${reason}`),
    });
    const runner = runnerOf(failing);
    const job = await onlyDelivery('fails');
    await expect(runner.run(job)).rejects.toMatchObject({ name: 'TryLater', afterMs: 700 });
    expect(await effects()).toBe(0);
    expect(await states()).toEqual({ pending: 1 });
    expect(await runner.run(job)).toBe('dead');
    expect(await effects()).toBe(0);
    const reason = 'Error: cannot reach [e-mail] at [phone]';
    expect(await database.sql('SELECT state, attempts, last_error FROM outbox_delivery')).toEqual([{ state: 'dead', attempts: 2, last_error: reason }]);
    expect(told).toEqual([`36 ${reason}`]);
    expect(await runner.run(job)).toBe('already_done');
  });

  it('makes poison a dead letter at once', async () => {
    const runner = runnerOf(writes('count-it'));
    const job = await onlyDelivery('count-it');
    await database.sql(`UPDATE outbox SET payload = '{"thingId": "no uuid"}'`);
    expect(await runner.run(job)).toBe('dead');
    expect(await database.sql('SELECT attempts, last_error FROM outbox_delivery')).toEqual([{ attempts: 1, last_error: 'PermanentFailure: malformed payload: thingId' }]);
    expect(await runner.run({ ...job, handler: 'nobody' })).toBe('dead');
    expect(await effects()).toBe(0);
  });

  it('does not count what is nobody’s fault', async () => {
    let asked = 0;
    const runner = runnerOf(
      writes('later', {
        before: () => {
          asked += 1;
          if (asked === 1) throw new TryLater('not yet', 1234);
          if (asked === 2) throw Object.assign(new Error('server closed the connection'), { code: '57P01' });
        },
      }),
    );
    const job = await onlyDelivery('later');
    await expect(runner.run(job)).rejects.toMatchObject({ name: 'TryLater', afterMs: 1234 });
    await expect(runner.run(job)).rejects.toMatchObject({ name: 'TryLater', afterMs: 2000 });
    expect(await database.sql('SELECT state, attempts FROM outbox_delivery')).toEqual([{ state: 'pending', attempts: 0 }]);
    expect(await runner.run(job)).toBe('done');
    expect(await effects()).toBe(1);
  });

  it('lets a handler that speaks with the outside finish in its own transaction, once', async () => {
    const seen: boolean[] = [];
    const outside = defineHandler({
      topic: 'test.happened',
      name: 'outside',
      payload: ids('thingId'),
      async runOutside({ db, finish }) {
        await db.tx(async (tx) => void seen.push(await finish(tx)));
      },
    });
    const runner = runnerOf(outside);
    const job = await onlyDelivery('outside');
    await Promise.all([runner.run(job), runner.run(job)]);
    expect(seen.filter(Boolean)).toEqual([true]);
    expect(await states()).toEqual({ done: 1 });
    expect(await runner.run(job)).toBe('already_done');
  });
});

describe('dead letters', () => {
  it('are listed newest first by key and can be opened again, once', async () => {
    await publishMany(3);
    await database.sql(
      `INSERT INTO outbox_delivery (outbox_id, handler, state, attempts, last_error, finished_at) SELECT id, h, 'dead', 6, 'Error: x', now() FROM outbox, unnest(ARRAY['a', 'b']) h`,
    );
    const first = await readDeadLetters(worker, undefined, 4);
    const second = await readDeadLetters(worker, first.at(-1), 4);
    const keys = [...first, ...second].map((letter) => `${letter.outboxId}-${letter.handler}`);
    expect(keys).toHaveLength(6);
    expect(keys.slice(0, 2)).toEqual([`${first[0]!.outboxId}-b`, `${first[0]!.outboxId}-a`]);
    expect(first[0]).toMatchObject({ topic: 'test.happened', attempts: 6, lastError: 'Error: x' });
    const { outboxId } = first[0]!;
    expect(await worker.tx((tx) => sendAgain(tx, outboxId, 'b'))).toBe(true);
    expect(await worker.tx((tx) => sendAgain(tx, outboxId, 'b'))).toBe(false);
    expect(await states()).toEqual({ dead: 5, pending: 1 });
    expect(await readOutboxFigures(worker)).toMatchObject({ waiting: 3, pending: 1, dead: 5 });
  });
});

const backings = [{ name: 'PostgreSQL', redisUrl: undefined }, ...(redisUrl ? [{ name: 'Redis', redisUrl }] : [])];

describe.each(backings)('on $name', (backing) => {
  let queue: FloorQueue;

  const connect = () => FloorQueue.connect({ redisUrl: backing.redisUrl, databaseUrl: database.urlOf('worker'), prefix, log });
  beforeEach(async () => {
    queue = await connect();
  });
  afterEach(async () => {
    await queue.close(5_000);
    if (backing.redisUrl) {
      const client = new Redis(backing.redisUrl);
      const keys = await client.keys(`${prefix}:*`);
      if (keys.length > 0) await client.del(...keys);
      client.disconnect();
    }
  });

  const work = async (registry: HandlerRegistry, on = queue) => {
    const runner = new DeliveryRunner(worker, registry, log);
    await on.run(async (job) => void (await runner.run(job)), { concurrency: 4, backoff: (_attempt, error) => (error instanceof TryLater ? error.afterMs : 1_000) });
  };
  const relayOf = (registry: HandlerRegistry) => new Relay(worker, registry, queue, log, topics);

  it('relays each row once to each handler, though two relays run at once, and all are worked off', async () => {
    const registry = new HandlerRegistry([writes('first'), writes('second')]);
    await publishMany(250);
    await database.sql(`INSERT INTO outbox (topic, payload) VALUES ('test.left_alone', '{}'), ('test.from_newer_code', '{}')`);
    await work(registry);
    const [one, other] = [relayOf(registry), relayOf(registry)];
    const taken = await Promise.all([one.relayOnce(), other.relayOnce()]);
    expect(taken[0]! + taken[1]! + (await one.relayOnce())).toBe(251);
    await until(async () => (await states())['done'] === 500);
    expect(await effects()).toBe(500);
    expect(await states()).toEqual({ done: 500 });
    expect(await database.sql(`SELECT topic FROM outbox WHERE relayed_at IS NULL`)).toEqual([{ topic: 'test.from_newer_code' }]);
    await until(async () => Object.values(await queue.counts()).every((count) => count === 0));
  });

  it('a backing that goes away while the worker connects is told, and found by the next try', async () => {
    if (backing.redisUrl) return;
    const address = new URL(database.urlOf('worker'));
    const { port: itsPort, hostname } = address;
    const through = createServer((near) => {
      const far = openSocket(Number(itsPort || 5432), hostname);
      for (const socket of [near, far]) socket.on('error', () => undefined);
      near.pipe(far).pipe(near);
    });
    const listen = (port: number) => new Promise<void>((resolve) => through.listen(port, '127.0.0.1', resolve));
    await listen(0);
    const { port } = through.address() as AddressInfo;
    address.port = String(port);
    const away = await FloorQueue.connect({ databaseUrl: address.toString(), prefix, log });
    // the queue's own session lives on, a new one finds nobody
    through.close();
    const registry = new HandlerRegistry([writes('count-it')]);
    await expect(work(registry, away)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await listen(port);
    await publishMany(3);
    await relayOf(registry).relayOnce();
    await work(registry, away);
    await until(async () => (await effects()) === 3);
    await away.close(5_000);
    through.close();
  });

  it('a failed attempt comes back after its wait', async () => {
    let failures = 2;
    const registry = new HandlerRegistry([
      writes('shaky', {
        backoffMs: 20,
        before: () => {
          if (failures-- > 0) throw new Error('not this time');
        },
      }),
    ]);
    await publishMany(1);
    await relayOf(registry).relayOnce();
    await work(registry);
    await until(async () => (await states())['done'] === 1);
    expect(await effects()).toBe(1);
    expect(await database.sql('SELECT attempts FROM outbox_delivery')).toEqual([{ attempts: 3 }]);
  });

  it('poison ends as dead letters, as many as there were, and the others flow', async () => {
    const registry = new HandlerRegistry([writes('count-it')]);
    await publishMany(60);
    await database.sql(`UPDATE outbox SET payload = '{"thingId": 7}' WHERE id % 20 = 0`);
    const [{ n: poison } = { n: '0' }] = await database.sql<{ n: string }>('SELECT count(*) AS n FROM outbox WHERE id % 20 = 0');
    await relayOf(registry).relayOnce();
    await work(registry);
    await until(async () => (await states())['pending'] === undefined);
    expect(await states()).toEqual({ dead: Number(poison), done: 60 - Number(poison) });
    expect(await effects()).toBe(60 - Number(poison));
  });

  it('an emptied queue is filled again by the sweeper, and what it still knows is not doubled', async () => {
    const registry = new HandlerRegistry([writes('count-it')]);
    await publishMany(40);
    await relayOf(registry).relayOnce();
    await empty();
    expect((await queue.counts())['waiting']).toBe(0);
    const sweeper = new Sweeper(worker, queue, log, { openForSeconds: 20, everyMs: 60_000 });
    expect(await sweeper.sweepOnce()).toBe(0); // all were added a moment ago
    await database.sql(`UPDATE outbox_delivery SET enqueued_at = now() - interval '1 minute'`);
    expect(await sweeper.sweepOnce()).toBe(40);
    await database.sql(`UPDATE outbox_delivery SET enqueued_at = now() - interval '1 minute'`);
    expect(await sweeper.sweepOnce()).toBe(40);
    expect((await queue.counts())['waiting']).toBe(40);
    await work(registry);
    await until(async () => (await states())['done'] === 40);
    expect(await effects()).toBe(40);
  });

  it('a dead letter that is opened again is brought by the sweeper', async () => {
    let broken = true;
    const registry = new HandlerRegistry([
      writes('count-it', {
        before: () => {
          if (broken) throw new PermanentFailure('broken');
        },
      }),
    ]);
    await publishMany(1);
    await relayOf(registry).relayOnce();
    await work(registry);
    await until(async () => (await states())['dead'] === 1);
    // a job that the queue has not let go of yet would take the place of the one that the sweeper brings
    await until(async () => (await queue.counts())['active'] === 0);
    broken = false;
    const [letter] = await readDeadLetters(worker, undefined, 1);
    await worker.tx((tx) => sendAgain(tx, letter!.outboxId, letter!.handler));
    await new Sweeper(worker, queue, log).sweepOnce();
    await until(async () => (await states())['done'] === 1);
    expect(await effects()).toBe(1);
  });

  it('runs as the worker role, which may not make tables', async () => {
    await expect(worker.tx((tx) => rows(tx, 'CREATE TABLE mine (id int)'))).rejects.toThrow(/permission denied/);
    expect(await queue.isReady()).toBe(true);
  });

  async function empty(): Promise<void> {
    if (!backing.redisUrl) {
      await database.sql('DELETE FROM bullmq.job');
      return;
    }
    const client = new Redis(backing.redisUrl);
    await client.del(...(await client.keys(`${prefix}:*`)));
    client.disconnect();
  }
});

it('publish writes a row in the transaction of the fact, or none', async () => {
  const shop = await database.connect('shop');
  await shop.tx((tx) => publish(tx, 'test.happened', { thingId: newId() }, 'req-9'));
  await expect(
    shop.tx(async (tx) => {
      await publish(tx, 'test.happened', { thingId: newId() });
      throw new Error('changed my mind');
    }),
  ).rejects.toThrow('changed my mind');
  expect(await database.sql('SELECT topic, request_id FROM outbox')).toEqual([{ topic: 'test.happened', request_id: 'req-9' }]);
});
