import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { PlaceOrder } from '@chophien/orders';
import { Db, networkKeyOf, Settings, signForwardedAddress, forwardedAddressHeader, type ShopperActor, type Tx } from '@chophien/platform';
import type { BareOrdersPlan } from './bare-orders.js';
import type { BenchDatabase } from './bench-database.js';
import { closedLoop } from './closed-loop.js';
import { documentHash } from './documents.js';
import { median, percentile, rounded } from './figures.js';
import { apiProcess } from './floor-processes.js';
import { keptValues, type KeptStatement } from './kept-statements.js';
import { freePort, startMeasured, type MeasuredProcess } from './measured-process.js';
import { openLoop } from './open-loop.js';
import { readyCarts, type ReadyCart } from './ready-carts.js';

/** What the requirement asks for: two booths, three lines, on two cores. */
export const placeGoals = { perSecond: 30, p95: 60, clients: 16, ratio: 0.4 } as const;

const warmUpSeconds = 10;
/** Orders that each server places in one stretch. */
const stretch = 300;

export type PlaceFigures = {
  /** At a steady rate, whether or not the earlier ones were answered; milliseconds from when each was due. */
  steady: { orders: number; perSecond: number; failures: number; p50: number; p95: number; p99: number };
  /** With 16 under way at a time, in turns; orders a second. */
  rounds: { api: number; bare: number; ratio: number }[];
  ratio: number;
  api: number;
  bare: number;
  /** What one order sends in the bare server and in the api's own statements of the order, BEGIN and COMMIT counted. */
  statements: number;
  apiCpuMillisecondsPerOrder: number;
};

/** Places orders through the real api, first at the rate that is asked for, then against a bare server that sends the same statements. */
export async function benchPlacing(database: BenchDatabase, given: { seconds: number; rounds: number; pool: number }, folder: string, say: (line: string) => void): Promise<PlaceFigures> {
  const shop = await Db.connect({ url: database.urlOf('shop'), applicationName: 'chophien bench' });
  const before = await countAll(database);
  const api = await startMeasured(await apiProcess(database, folder));
  try {
    let made = 0;
    const more = async (count: number): Promise<ReadyCart[]> => {
      const carts = await readyCarts(database.ownerUrl, shop, made, made + count);
      made += count;
      return carts;
    };
    const warmUp = await more(warmUpSeconds * placeGoals.perSecond);
    await steadily(api, database, warmUp, warmUpSeconds);
    const measured = await more(given.seconds * placeGoals.perSecond);
    const cpuBefore = api.cpuMicroseconds();
    const steady = await steadily(api, database, measured, given.seconds);
    const apiCpuMillisecondsPerOrder = rounded((api.cpuMicroseconds() - cpuBefore) / 1000 / measured.length, 2);
    say(`  ${placeGoals.perSecond}/s: p95 ${steady.p95} ms`);

    const ofBare = await more(stretch * (given.rounds + 1));
    const recorded = await record(database, ofBare);
    const bare = await startBare(database, given.pool, recorded, folder);
    try {
      const ofApi = await more(stretch * (given.rounds + 1));
      const rounds: PlaceFigures['rounds'] = [];
      // the first turn of each warms it up and is not counted
      for (let turn = 0; turn <= given.rounds; turn += 1) {
        const [from, to] = [turn * stretch, (turn + 1) * stretch];
        const load = {
          api: () => throughApi(api, database, ofApi, from, to),
          bare: () => closedLoop({ port: bare.port, path: '/', clients: placeGoals.clients, from, to, headers: () => ({}), body: (at) => JSON.stringify({ at }), isGood: isPlaced }),
        };
        const speed = { api: 0, bare: 0 };
        for (const name of turn % 2 === 0 ? (['bare', 'api'] as const) : (['api', 'bare'] as const)) speed[name] = rounded(stretch / (await load[name]()).seconds, 1);
        if (turn === 0) continue;
        rounds.push({ ...speed, ratio: rounded(speed.api / speed.bare, 3) });
        say(`  ${turn}/${given.rounds}  api ${speed.api}/s  bare ${speed.bare}/s  ${rounds.at(-1)!.ratio}`);
      }
      requireAllThere(before, await countAll(database), made);
      return {
        steady,
        rounds,
        ratio: rounded(median(rounds.map((round) => round.ratio)), 3),
        api: rounded(median(rounds.map((round) => round.api)), 1),
        bare: rounded(median(rounds.map((round) => round.bare)), 1),
        statements: recorded[0]!.length,
        apiCpuMillisecondsPerOrder,
      };
    } finally {
      await bare.stop();
    }
  } finally {
    await api.stop();
    await shop.close();
  }
}

const isPlaced = (answer: string): boolean => answer.includes('"OrderPlaced"');

function bodyOf({ input }: ReadyCart): string {
  const variables = { input: { ...input, expectedTotal: String(input.expectedTotal), language: 'VI' } };
  return JSON.stringify({ operationName: 'PlaceOrder', variables, extensions: { persistedQuery: { version: 1, sha256Hash: documentHash('PlaceOrder') } } });
}

/** As the storefront passes a shopper's request on: an address of its own for each, signed. */
const headersOf = (database: BenchDatabase, cart: ReadyCart) => ({ [forwardedAddressHeader]: signForwardedAddress(database.floorSecret, cart.address) });

async function steadily(api: MeasuredProcess, database: BenchDatabase, carts: readonly ReadyCart[], seconds: number): Promise<PlaceFigures['steady']> {
  const { perSecond } = placeGoals;
  const url = `http://127.0.0.1:${api.port}/shop/graphql`;
  const bodies = carts.map(bodyOf);
  const run = await openLoop({ url, perSecond, seconds, headers: (at) => headersOf(database, carts[at]!), isGood: isPlaced, next: (at) => ({ kind: 'order', body: bodies[at]! }) });
  const times = run.times.map((one) => one.milliseconds);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => rounded(percentile(times, share), 1)) as [number, number, number];
  return { orders: times.length, perSecond: rounded(times.length / run.seconds, 1), failures: run.times.filter(({ failed }) => failed).length, p50, p95, p99 };
}

function throughApi(api: MeasuredProcess, database: BenchDatabase, carts: readonly ReadyCart[], from: number, to: number) {
  const bodies = carts.map(bodyOf);
  return closedLoop({ port: api.port, path: '/shop/graphql', clients: placeGoals.clients, from, to, headers: (at) => headersOf(database, carts[at]!), body: (at) => bodies[at]!, isGood: isPlaced });
}

class TakenBack extends Error {}

/** What the verb sends for each of the carts, found by letting it do its work and rolling that back. */
async function record(database: BenchDatabase, carts: readonly ReadyCart[]): Promise<KeptStatement[][]> {
  let heard: KeptStatement[] = [];
  const db = await Db.connect({ url: database.urlOf('shop'), applicationName: 'chophien bench', onStatement: (text, values) => heard.push({ text, values: keptValues(values) }) });
  try {
    const settings = new Settings(db);
    const rolledBack = Object.create(db) as Db;
    rolledBack.read = (statement, values) => {
      heard.push({ text: statement.text, values: keptValues(values ?? []), name: statement.name });
      return Db.prototype.read.call(db, statement, values).finally(() => heard.splice(-1)) as never;
    };
    rolledBack.tx = (async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
      let result: { value: T } | undefined;
      await db
        .tx(async (tx) => {
          result = { value: await work(tx) };
          throw new TakenBack();
        })
        .catch((error: unknown) => {
          if (!(error instanceof TakenBack)) throw error;
        });
      return result!.value;
    }) as Db['tx'];
    const place = new PlaceOrder(rolledBack, settings);
    const all: KeptStatement[][] = [];
    await settings.get('orders.perPhonePerDay');
    for (const { input, address } of carts) {
      heard = [];
      const actor: ShopperActor = { kind: 'shopper', networkKey: networkKeyOf(database.floorSecret, address), requestId: 'bench' };
      await place.run(actor, input);
      all.push(heard.map((one) => (one.text === 'ROLLBACK' ? { text: 'COMMIT', values: [] } : one)));
    }
    return all;
  } finally {
    await db.close();
  }
}

async function startBare(database: BenchDatabase, poolSize: number, recorded: readonly KeptStatement[][], folder: string): Promise<MeasuredProcess> {
  const file = join(folder, 'bare-orders.jsonl');
  writeFileSync(file, `${recorded.map((statements) => JSON.stringify(statements)).join('\n')}\n`);
  const port = await freePort();
  const plan: BareOrdersPlan = { port, databaseUrl: database.urlOf('shop'), poolSize, file };
  return startMeasured({
    name: 'bare server',
    script: fileURLToPath(new URL('./bare-orders.js', import.meta.url)),
    env: { NODE_ENV: 'production', BARE_ORDERS_PLAN: JSON.stringify(plan) },
    port,
    readyPath: '/',
  });
}

type Counts = { orders: number; parts: number; lines: number; held: number };

async function countAll(database: BenchDatabase): Promise<Counts> {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<Counts>(
      `SELECT (SELECT count(*)::int FROM customer_order) AS orders, (SELECT count(*)::int FROM booth_order) AS parts, (SELECT count(*)::int FROM order_line) AS lines,
        (SELECT coalesce(sum(quantity), 0)::int FROM reservation WHERE state = 'held') AS held`,
    );
    return rows[0]!;
  } finally {
    await owner.end();
  }
}

/** Figures of orders that are not there would say nothing. */
function requireAllThere(before: Counts, after: Counts, placed: number): void {
  const expected: Counts = { orders: before.orders + placed, parts: before.parts + 2 * placed, lines: before.lines + 3 * placed, held: before.held + 3 * placed };
  if (JSON.stringify(after) !== JSON.stringify(expected)) throw new Error(`the tables hold ${JSON.stringify(after)}, expected was ${JSON.stringify(expected)}`);
}

/** The lines of the report. */
export function placeText({ steady, rounds, ratio, api, bare, statements, apiCpuMillisecondsPerOrder }: PlaceFigures): string {
  const verdict = (met: boolean) => (met ? 'met' : 'MISSED');
  return [
    `Placing orders of two booths and three lines: ${steady.perSecond}/s, ${steady.failures} of ${steady.orders} failed, p50 ${steady.p50} ms, p95 ${steady.p95} ms, p99 ${steady.p99} ms, api ${apiCpuMillisecondsPerOrder} ms of CPU each; p95 below ${placeGoals.p95} ms: ${verdict(steady.p95 < placeGoals.p95 && steady.failures === 0)}`,
    `${placeGoals.clients} clients: api ${api}/s, node:http + pg with the same ${statements} statements ${bare}/s, ratio ${ratio} (rounds: ${rounds.map((round) => round.ratio).join(' ')}), at least ${placeGoals.ratio}: ${verdict(ratio >= placeGoals.ratio)}`,
  ].join('\n');
}
