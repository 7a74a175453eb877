import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { persistedDocuments } from '@chophien/api-contract';
import { checkedFilter, listStatement, listValues } from '@chophien/catalog';
import type { BareServerPlan } from './bare-server.js';
import type { BenchDatabase } from './bench-database.js';
import type { DriveFigures, DrivePlan } from './drive.js';
import { median, rounded } from './figures.js';
import { apiProcess } from './floor-processes.js';
import { freePort, startMeasured, type MeasuredProcess } from './measured-process.js';
import type { BenchOptions } from './options.js';

const pageSize = 24;
const operationName = 'GoodsList';
const warmUpSeconds = 4;

export type ServerRun = { requestsPerSecond: number; p50: number; p95: number; p99: number; cpuMicrosecondsPerRequest: number; failures: number };
export type ListRound = { first: 'api' | 'bare'; api: ServerRun; bare: ServerRun; ratio: number };
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
};

const figuresOfRun = ['requestsPerSecond', 'p50', 'p95', 'p99', 'cpuMicrosecondsPerRequest', 'failures'] as const;

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
      const servers = { api: { process: api, path: '/shop/graphql' }, bare: { process: bare, path: '/' } };
      const measure = (name: 'api' | 'bare', seconds: number) => run(servers[name].process, servers[name].path, body, options.connections, seconds);
      for (const name of ['bare', 'api'] as const) await measure(name, warmUpSeconds);
      const rounds: ListRound[] = [];
      for (let turn = 0; turn < options.rounds; turn += 1) {
        const first = turn % 2 === 0 ? 'bare' : 'api';
        const before = await measure(first, options.seconds);
        const after = await measure(first === 'bare' ? 'api' : 'bare', options.seconds);
        const [apiRun, bareRun] = first === 'api' ? [before, after] : [after, before];
        const ratio = rounded(apiRun.requestsPerSecond / bareRun.requestsPerSecond, 3);
        rounds.push({ first, api: apiRun, bare: bareRun, ratio });
        say(`  ${turn + 1}/${options.rounds}  api ${apiRun.requestsPerSecond}/s  bare ${bareRun.requestsPerSecond}/s  ${ratio}`);
      }
      requireSameBody(await answerOf(api, '/shop/graphql', body), await answerOf(bare, '/', body));
      return {
        document: operationName,
        bodyBytes: Buffer.byteLength(apiBody),
        sameBody: true,
        rounds,
        api: middle(rounds.map((round) => round.api)),
        bare: middle(rounds.map((round) => round.bare)),
        ratio: median(rounds.map((round) => round.ratio)),
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

async function run(server: MeasuredProcess, path: string, body: string, connections: number, seconds: number): Promise<ServerRun> {
  const plan: DrivePlan = { url: `http://127.0.0.1:${server.port}${path}`, method: 'POST', headers: requestHeaders, body, connections, seconds };
  const cpuBefore = server.cpuMicroseconds();
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(new URL('./drive.js', import.meta.url))], {
    env: { PATH: process.env['PATH'], DRIVE_PLAN: JSON.stringify(plan) },
  });
  const cpu = server.cpuMicroseconds() - cpuBefore;
  const figures = JSON.parse(stdout) as DriveFigures;
  if (figures.failures > 0 || figures.answers === 0) throw new Error(`${figures.failures} of ${figures.answers} requests to ${path} failed`);
  return {
    requestsPerSecond: rounded(figures.answers / figures.seconds, 1),
    p50: rounded(figures.p50, 1),
    p95: rounded(figures.p95, 1),
    p99: rounded(figures.p99, 1),
    cpuMicrosecondsPerRequest: rounded(cpu / figures.answers, 0),
    failures: figures.failures,
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

function documentHash(name: string): string {
  for (const [hash, text] of persistedDocuments('shop')) if (new RegExp(`query ${name}\\b`).test(text)) return hash;
  throw new Error(`the shop's clients have no document ${name}`);
}

function profileFlags(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}

/** Each figure's own median: the columns need not come from one round. */
function middle(runs: readonly ServerRun[]): ServerRun {
  return Object.fromEntries(figuresOfRun.map((figure) => [figure, rounded(median(runs.map((one) => one[figure])), 1)])) as ServerRun;
}
