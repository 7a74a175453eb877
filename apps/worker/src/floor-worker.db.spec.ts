import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connect as openSocket, createServer, type Server, type Socket } from 'node:net';
import { aFloor, aStaffedBooth, anOrder } from '@chophien/notifications/testing';
import { createLogger, databaseNameOf, loadConfig, LocalFileStore, requireServerConfig } from '@chophien/platform';
import { createTestDatabase, testFloorSecret, type TestDatabase } from '@chophien/platform/testing';
import { Redis } from 'ioredis';
import { FloorWorker } from './floor-worker.js';
import { floorHandlers } from './handlers.js';
import { clearStaleRows } from './housekeeping.js';
import { startHealthServer } from './health-server.js';

const redisUrl = process.env['TEST_REDIS_URL'];
let database: TestDatabase;
let booth: Awaited<ReturnType<typeof aStaffedBooth>>;
let worker: FloorWorker | undefined;
const lines: string[] = [];
const log = createLogger({ level: 'debug', process: 'worker', destination: { write: (line: string) => void lines.push(line) } });

beforeAll(async () => {
  database = await createTestDatabase();
  await aFloor(database);
  booth = await aStaffedBooth(database, { email: 'gian@example.com' });
});
afterAll(async () => {
  await database.drop();
  if (redisUrl) await emptyRedis();
});

/** Takes away everything that this floor has in Redis. */
async function emptyRedis(): Promise<void> {
  const client = new Redis(redisUrl!);
  const keys = await client.keys(`chophien-${databaseNameOf(database.ownerUrl)}:*`);
  if (keys.length > 0) await client.del(...keys);
  client.disconnect();
}
beforeEach(() => database.sql('TRUNCATE outbox, outbox_delivery, message, kept_mail CASCADE'));
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});

/** A line to a server that can be cut and mended. */
class Line {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;
  constructor(
    private readonly toHost: string,
    private readonly toPort: number,
  ) {}

  async mend(): Promise<number> {
    this.server = createServer((near) => {
      const far = openSocket(this.toPort, this.toHost);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          this.sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve));
    const address = this.server.address();
    this.port = typeof address === 'object' && address ? address.port : 0;
    return this.port;
  }

  async cut(): Promise<void> {
    const ended = new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
    for (const socket of this.sockets) socket.destroy();
    await ended;
    this.server = undefined;
  }
}

function aWorker(given: { databasePort?: number; redisUrl?: string }): FloorWorker {
  const address = new URL(database.ownerUrl);
  if (given.databasePort) address.port = String(given.databasePort);
  const config = requireServerConfig(loadConfig({ DATABASE_URL: address.toString(), REDIS_URL: given.redisUrl, FLOOR_SECRET: testFloorSecret(), DATA_DIR: '/nonexistent' }));
  worker = new FloorWorker(config, log, process.env['TEST_TEMPLATE']);
  return worker;
}

async function place(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    // its booth has time to answer: the clock that ends what nobody answers leaves it alone
    const { orderId } = await anOrder(database, [booth], { email: 'mai@example.com', answerDueAt: new Date(Date.now() + 86_400_000) });
    await database.sql(`INSERT INTO outbox (topic, payload) VALUES ('order.placed', $1)`, [JSON.stringify({ orderId })]);
  }
}
const letters = async () => (await database.sql('SELECT message_id FROM kept_mail')).length;
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}
const missingIs = (...wanted: string[]) => async () => JSON.stringify(await worker!.missing()) === JSON.stringify(wanted);

const backings = [{ name: 'PostgreSQL', redis: undefined }, ...(redisUrl ? [{ name: 'Redis', redis: redisUrl }] : [])];

describe.each(backings)('the worker on $name', ({ redis }) => {
  it('tells of orders, says that it is ready, and stops when asked', async () => {
    await aWorker({ redisUrl: redis }).start();
    await place(3);
    await until(async () => (await letters()) === 6);
    expect(await worker!.missing()).toEqual([]);
    await worker!.stop();
    expect(await worker!.missing()).toEqual(['stopping']);
  });

  it('lives on when its database sessions are cut', async () => {
    await aWorker({ redisUrl: redis }).start();
    for (let round = 1; round <= 3; round++) {
      await place(4);
      await database.sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`);
    }
    await until(async () => (await letters()) === 24);
    expect(await database.sql(`SELECT state, count(*)::int AS n FROM outbox_delivery GROUP BY state`)).toEqual([{ state: 'done', n: 36 }]);
  }, 60_000);

  it('starts without a database, says so, and goes to work when it comes, goes and comes back', async () => {
    const { hostname, port } = new URL(database.ownerUrl);
    const line = new Line(hostname, Number(port || 5432));
    const databasePort = await line.mend();
    await line.cut();
    const started = aWorker({ databasePort, redisUrl: redis }).start();
    expect(await worker!.missing()).toContain('database');
    await place(2);
    await line.mend();
    await started;
    await until(async () => (await letters()) === 4);
    await line.cut();
    expect(await worker!.missing()).toContain('database');
    await place(2);
    await line.mend();
    await until(async () => (await letters()) === 8);
    await until(missingIs());
    await worker!.stop();
    await line.cut();
  }, 60_000);
});

(redisUrl ? describe : describe.skip)('the worker and a Redis that comes and goes', () => {
  it('works off what was ordered meanwhile, and loses nothing when Redis loses everything', async () => {
    const { hostname, port } = new URL(redisUrl!);
    const line = new Line(hostname, Number(port || 6379));
    const through = `redis://127.0.0.1:${await line.mend()}`;
    await line.cut();
    const started = aWorker({ redisUrl: through }).start();
    await until(missingIs('queue'));
    await place(2);
    await line.mend();
    await started;
    await until(async () => (await letters()) === 4);
    await line.cut();
    await until(missingIs('queue'));
    await place(2);
    // relayed to rows while Redis is away; a minute passes, as far as the sweeper can tell
    await until(async () => (await database.sql(`SELECT 1 FROM outbox_delivery WHERE state = 'pending'`)).length === 2);
    await database.sql(`UPDATE outbox_delivery SET enqueued_at = now() - interval '1 minute' WHERE state = 'pending'`);
    await emptyRedis();
    await line.mend();
    await until(async () => (await letters()) === 8);
    await until(missingIs());
    await worker!.stop();
    await line.cut();
  }, 60_000);
});

describe('around it', () => {
  it('health: alive at once, ready when it is, figures in text', async () => {
    const server = await startHealthServer(0, { missing: () => floor.missing(), metrics: aWorker({}).metrics });
    const floor = worker!;
    const address = server.address();
    const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    const before = await fetch(`${base}/readyz`);
    expect([before.status, await before.json()]).toEqual([503, { status: 'not ready', missing: ['database', 'queue'] }]);
    await floor.start();
    expect((await fetch(`${base}/readyz`)).status).toBe(200);
    const page = await (await fetch(`${base}/metrics`)).text();
    for (const figure of ['chophien_outbox_lag_seconds{process="worker"} 0', 'chophien_outbox_open{state="dead",process="worker"} 0', 'chophien_possible_doubles{process="worker"} 0', 'chophien_ready{process="worker"} 1']) {
      expect(page).toContain(figure);
    }
    expect((await fetch(`${base}/other`)).status).toBe(404);
    await new Promise((resolve) => server.close(resolve));
  });

  it('every topic that the libs publish has a handler', () => {
    expect(() => floorHandlers({ sender: undefined, publicUrl: 'http://localhost:3000', dataDir: '/nonexistent', carriers: { floorSecret: 'x'.repeat(32), ghnUrl: undefined }, files: new LocalFileStore('/nonexistent') })).not.toThrow();
  });

  it('clears away what is over and nothing else', async () => {
    const db = await database.connect('worker');
    await database.sql(`INSERT INTO cart (id, updated_at) VALUES ('00000000-0000-4000-8000-000000000001', now() - interval '61 days'), ('00000000-0000-4000-8000-000000000002', now() - interval '59 days')`);
    await database.sql(`INSERT INTO cart_token (token_hash, cart_id) SELECT decode('0' || right(id::text, 1), 'hex'), id FROM cart`);
    await database.sql(`INSERT INTO cart_line (cart_id, variant_id, quantity, price_seen) SELECT id, $1, 1, 1000 FROM cart`, [booth.variantId]);
    await database.sql(`INSERT INTO rate_limit (key, points, expire) VALUES ('old', 1, 1000), ('new', 1, extract(epoch FROM now()) * 1000 + 60000), ('for ever', 1, NULL)`);
    const month = `now() - interval '31 days'`;
    await database.sql(`INSERT INTO outbox (topic, payload, relayed_at) VALUES ('done', '{}', ${month}), ('dead', '{}', ${month}), ('new', '{}', now())`);
    await database.sql(`INSERT INTO outbox_delivery (outbox_id, handler, state) SELECT id, 'h', CASE topic WHEN 'dead' THEN 'dead' ELSE 'done' END FROM outbox`);
    await clearStaleRows(db);
    expect(await database.sql(`SELECT encode(token_hash, 'hex') AS token FROM cart_token`)).toEqual([{ token: '02' }]);
    expect(await database.sql('SELECT count(*)::int AS n FROM cart_line')).toEqual([{ n: 1 }]);
    expect(await database.sql('SELECT key FROM rate_limit ORDER BY key')).toEqual([{ key: 'for ever' }, { key: 'new' }]);
    expect(await database.sql('SELECT topic FROM outbox ORDER BY id')).toEqual([{ topic: 'dead' }, { topic: 'new' }]);
  });

  it('forgets statements that nobody booked within a week, and the lines of booked ones after three months', async () => {
    const db = await database.connect('worker');
    const { sql } = database;
    const [person, account] = [randomUUID(), randomUUID()];
    await sql(`INSERT INTO person (id, display_name, email, password_hash) VALUES ($1, 'Kế toán', 'ke-toan@example.com', 'x')`, [person]);
    await sql(`INSERT INTO receiving_account (id, bank_bin, account_number, holder, partner_name, licence_number, retired_at) VALUES ($1, '970436', '0123', 'CONG TY', 'Công ty', 'GP-1', now())`, [account]);
    const file = (name: string, state: string, days: number) => {
      const [figures, ended] = [state === 'mapping' ? 'NULL, NULL, NULL, NULL, NULL' : '1, 0, 0, 0, 0', state === 'accepted' || state === 'dropped' ? `now() - interval '${days} days'` : 'NULL'];
      return sql(
        `WITH made AS (
           INSERT INTO money_file (id, kind, account_id, file_name, sent_by, sent_at, state, columns, cells, rows_match, rows_queue, rows_known, rows_outgoing, rows_bad, ended_at, rows_written, accepted_by)
           VALUES (gen_random_uuid(), 'statement', $1, $2, $3, now() - interval '${days} days', $4, '[]', '[]', ${figures}, ${ended}, ${state === 'accepted' ? `1, $3` : 'NULL, NULL'}) RETURNING id)
         INSERT INTO money_file_row (file_id, number, outcome, words) SELECT id, 2, 'match', 'x' FROM made`,
        [account, name, person, state],
      );
    };
    await file('old, open', 'checked', 8);
    await file('new, open', 'checked', 6);
    await file('old, unread', 'mapping', 8);
    await file('old, dropped', 'dropped', 8);
    await file('booked', 'accepted', 89);
    await file('booked long ago', 'accepted', 91);
    await clearStaleRows(db);
    expect(await sql('SELECT f.file_name AS name, count(l.number)::int AS lines FROM money_file f LEFT JOIN money_file_row l ON l.file_id = f.id GROUP BY 1 ORDER BY 1')).toEqual([
      { name: 'booked', lines: 1 },
      { name: 'booked long ago', lines: 0 },
      { name: 'new, open', lines: 1 },
    ]);
  });

  it('forgets invitations that nobody took and the address of those that somebody did, and old letters', async () => {
    const db = await database.connect('worker');
    const people = ['moi', 'nhan'].map((name) => ({ id: randomUUID(), name }));
    for (const { id, name } of people) await database.sql(`INSERT INTO person (id, display_name, email, password_hash) VALUES ($1, $2, $2 || '@example.com', 'x')`, [id, name]);
    const [host, guest] = people;
    const invite = (email: string, expired: string, more = '', values = '') =>
      database.sql(
        `INSERT INTO invitation (id, floor_role, email, link_hash, invited_by, expires_at${more}) VALUES (gen_random_uuid(), 'observer', $1, decode(md5($1), 'hex'), $2, now() - interval '${expired}'${values})`,
        [email, host!.id],
      );
    await invite('lau-roi@example.com', '31 days');
    await invite('moi-het@example.com', '29 days');
    await invite('rut-lai@example.com', '-5 days', ', revoked_at, revoked_by', `, now() - interval '31 days', '${host!.id}'`);
    await invite('da-nhan@example.com', '40 days', ', accepted_at, accepted_by', `, now() - interval '31 days', '${guest!.id}'`);
    await invite('vua-nhan@example.com', '1 day', ', accepted_at, accepted_by', `, now() - interval '5 days', '${guest!.id}'`);
    await database.sql(`INSERT INTO staff_mail (id, kind, invitation_id, created_at) SELECT gen_random_uuid(), 'invitation', id, CASE email WHEN 'vua-nhan@example.com' THEN now() - interval '91 days' ELSE now() - interval '38 days' END FROM invitation`);
    await database.sql(
      `INSERT INTO account_mail (id, person_id, kind, state, created_at) VALUES (gen_random_uuid(), $1, 'password_changed', 'sent', now() - interval '91 days'), (gen_random_uuid(), $1, 'new_device', 'sent', now() - interval '89 days')`,
      [host!.id],
    );
    await clearStaleRows(db);
    const left = await database.sql<{ email: string | null; letters: number }>(
      `SELECT i.email, (SELECT count(*)::int FROM staff_mail s WHERE s.invitation_id = i.id) AS letters FROM invitation i ORDER BY i.expires_at`,
    );
    expect(left).toEqual([
      { email: null, letters: 1 },
      { email: 'moi-het@example.com', letters: 1 },
      { email: 'vua-nhan@example.com', letters: 0 },
    ]);
    expect(await database.sql('SELECT kind FROM account_mail')).toEqual([{ kind: 'new_device' }]);
  });

  it('its log of all of this names nobody', () => {
    expect(lines.join('')).toContain('delivered');
    expect(lines.join('')).not.toMatch(/@example\.com|Lò Thị Mai|912345678/);
  });
});
