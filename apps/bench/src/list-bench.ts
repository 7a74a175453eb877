import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkedFilter, listStatement, listValues } from '@chophien/catalog';
import type { BareServerPlan } from './bare-server.js';
import type { BenchDatabase } from './bench-database.js';
import { documentHash } from './documents.js';
import type { DriveFigures, DrivePlan } from './drive.js';
import { median, percentile, rounded } from './figures.js';
import { apiProcess } from './floor-processes.js';
import { freePort, startMeasured, type MeasuredProcess } from './measured-process.js';
import type { BenchOptions } from './options.js';

const pageSize = 24;
const operationName = 'GoodsList';
const warmUpSeconds = 4;

export type ServerRun = { requestsPerSecond: number; p50: number; p95: number; p99: number; cpuMicrosecondsPerRequest: number };
type ServerName = 'api' | 'bare';
export type ListRound = { first: ServerName; api: ServerRun; bare: ServerRun; ratio: number };
export type ListFigures = {
  document: string;
  bodyBytes: number;
  /** The answers of both servers were the same bytes. */
  sameBody: true;
  rounds: ListRound[];
  api: ServerRun;
  bare: ServerRun;
  /** Median over the rounds of api requests a second / bare requests a second. */
  ratio: number;
  /** Median over the rounds of bare CPU time / api CPU time a request: the ratio if the server process were all that takes time. */
  cpuRatio: number;
};

const figuresOfRun = ['requestsPerSecond', 'p50', 'p95', 'p99', 'cpuMicrosecondsPerRequest'] as const;

/**
 * Holds the api's product list against a bare server with the same statement and the same JSON, in rounds that take turns. Throws when
 * the bodies differ by a byte or a run had a failure: such figures would say nothing.
 */
export async function benchList(database: BenchDatabase, options: BenchOptions, dataDir: string, say: (line: string) => void): Promise<ListFigures> {
  const body = JSON.stringify({
    operationName,
    variables: { sort: 'NEWEST', first: pageSize },
    extensions: { persistedQuery: { version: 1, sha256Hash: documentHash(operationName) } },
  });
  const profile = options.profile === undefined ? [] : profileFlags(options.profile);
  const api = await startMeasured(await apiProcess(database, dataDir, profile));
  try {
    const apiBody = await answerOf(api, '/shop/graphql', body);
    const bare = await startBare(database, options, apiBody);
    try {
      // graphql-js answers the first time, compiled code later: each has to be the bare server's answer
      for (let turn = 0; turn < 3; turn += 1) requireSameBody(await answerOf(api, '/shop/graphql', body), await answerOf(bare, '/', body));
      const targets = { api: { process: api, path: '/shop/graphql' }, bare: { process: bare, path: '/' } };
      const load = (name: ServerName, seconds: number) => drive(targets[name].process, targets[name].path, body, options.connections, seconds);
      for (const name of ['bare', 'api'] as const) await load(name, warmUpSeconds);
      const rounds: ListRound[] = [];
      for (let turn = 0; turn < options.rounds; turn += 1) {
        const round = await measureRound(load, options.seconds, turn % 2 === 0 ? ['bare', 'api'] : ['api', 'bare']);
        rounds.push(round);
        say(`  ${turn + 1}/${options.rounds}  api ${round.api.requestsPerSecond}/s  bare ${round.bare.requestsPerSecond}/s  ${round.ratio}`);
      }
      requireSameBody(await answerOf(api, '/shop/graphql', body), await answerOf(bare, '/', body));
      return {
        document: operationName,
        bodyBytes: Buffer.byteLength(apiBody),
        sameBody: true,
        rounds,
        api: middle(rounds.map((round) => round.api)),
        bare: middle(rounds.map((round) => round.bare)),
        ratio: rounded(median(rounds.map((round) => round.ratio)), 3),
        cpuRatio: rounded(median(rounds.map((round) => round.bare.cpuMicrosecondsPerRequest / round.api.cpuMicrosecondsPerRequest)), 3),
      };
    } finally {
      await bare.stop();
    }
  } finally {
    await api.stop();
  }
}

async function startBare(database: BenchDatabase, options: BenchOptions, apiBody: string): Promise<MeasuredProcess> {
  const { products } = (JSON.parse(apiBody) as { data: { products: { nodes: object[]; pageInfo: object } } }).data;
  const filter = checkedFilter(null);
  const port = await freePort();
  const plan: BareServerPlan = {
    port,
    databaseUrl: database.urlOf('shop'),
    poolSize: options.pool,
    statement: { ...listStatement(filter, 'newest', false), values: listValues(filter, null, pageSize + 1, null) },
    first: pageSize,
    sort: 'newest',
    fields: Object.keys(products.nodes[0] ?? {}),
    pageFields: Object.keys(products.pageInfo),
  };
  return startMeasured({
    name: 'bare server',
    script: fileURLToPath(new URL('./bare-server.js', import.meta.url)),
    env: { NODE_ENV: 'production', BARE_SERVER_PLAN: JSON.stringify(plan) },
    port,
    readyPath: '/',
  });
}

type Stretch = DriveFigures & { cpuMicroseconds: number };

/**
 * One round: both servers in turn, a second each, as often as the round has seconds. What else the machine does comes and goes within
 * seconds, and so meets both alike.
 */
async function measureRound(load: (name: ServerName, seconds: number) => Promise<Stretch>, seconds: number, turns: readonly [ServerName, ServerName]): Promise<ListRound> {
  const stretches: Record<ServerName, Stretch[]> = { api: [], bare: [] };
  for (let second = 0; second < seconds; second += 1) {
    for (const name of turns) stretches[name].push(await load(name, 1));
  }
  const [api, bare] = [serverRun(stretches.api), serverRun(stretches.bare)];
  return { first: turns[0], api, bare, ratio: rounded(api.requestsPerSecond / bare.requestsPerSecond, 3) };
}

async function drive(server: MeasuredProcess, path: string, body: string, connections: number, seconds: number): Promise<Stretch> {
  const plan: DrivePlan = { url: `http://127.0.0.1:${server.port}${path}`, method: 'POST', headers: requestHeaders, body, connections, seconds };
  const cpuBefore = server.cpuMicroseconds();
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(new URL('./drive.js', import.meta.url))], {
    env: { PATH: process.env['PATH'], DRIVE_PLAN: JSON.stringify(plan) },
    maxBuffer: 64 * 1024 * 1024,
  });
  // the driver hangs up on the last answers: the server has to be done with them before the other's turn
  await new Promise((resolve) => setTimeout(resolve, 150));
  const figures = JSON.parse(stdout) as DriveFigures;
  if (figures.failures > 0 || figures.times.length === 0) throw new Error(`${figures.failures} of ${figures.times.length} requests to ${path} failed`);
  return { ...figures, cpuMicroseconds: server.cpuMicroseconds() - cpuBefore };
}

function serverRun(stretches: readonly Stretch[]): ServerRun {
  const times = stretches.flatMap((stretch) => stretch.times);
  const sum = (of: (stretch: Stretch) => number) => stretches.reduce((total, stretch) => total + of(stretch), 0);
  return {
    requestsPerSecond: rounded(times.length / sum((stretch) => stretch.seconds), 1),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    cpuMicrosecondsPerRequest: rounded(sum((stretch) => stretch.cpuMicroseconds) / times.length, 0),
  };
}

const requestHeaders = { 'content-type': 'application/json', accept: 'application/json' };

async function answerOf(server: MeasuredProcess, path: string, body: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { method: 'POST', headers: requestHeaders, body });
  const text = await answer.text();
  if (answer.status !== 200 || text.includes('"errors"')) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 500)}`);
  return text;
}

function requireSameBody(api: string, bare: string): void {
  if (api === bare) return;
  let at = 0;
  while (at < api.length && api[at] === bare[at]) at += 1;
  throw new Error(`the bodies differ at character ${at}: api …${api.slice(Math.max(0, at - 60), at + 60)}… bare …${bare.slice(Math.max(0, at - 60), at + 60)}…`);
}

function profileFlags(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}

/** Each figure's own median: the columns need not come from one round. */
function middle(runs: readonly ServerRun[]): ServerRun {
  return Object.fromEntries(figuresOfRun.map((figure) => [figure, rounded(median(runs.map((one) => one[figure])), 1)])) as ServerRun;
}
