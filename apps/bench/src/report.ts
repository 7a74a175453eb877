import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from './generate-catalogue.js';
import type { ImportFigures } from './import-bench.js';
import type { ListFigures } from './list-bench.js';
import { manyOrdersText, type ManyOrdersFigures } from './many-orders-bench.js';
import type { MemoryFigures } from './memory-bench.js';
import type { BenchOptions } from './options.js';
import type { OrderFigures } from './order-bench.js';
import { rounded } from './figures.js';
import { pagesText, type PagesFigures } from './pages-bench.js';
import { placeText, type PlaceFigures } from './place-bench.js';
import { searchText, type SearchRun } from './search-bench.js';
import { table } from './table.js';

/** Where measured: figures of two machines, or of a busy and a quiet one, are not to be compared. */
export type Ground = {
  startedAt: string;
  commit: string;
  /** True when files differed from the commit. */
  changed: boolean;
  command: string;
  cores: number;
  processor: string;
  memoryMegabytes: number;
  /** Processes that wanted a core, mean of the minute before: anything near the number of cores was somebody else's work. */
  loadBefore: number;
  node: string;
  postgres: string;
};

export type Report = {
  ground: Ground;
  options: BenchOptions;
  catalogue?: Catalogue;
  list?: ListFigures & { goal: number; stretch: number };
  order?: OrderFigures & { limit: number };
  memory?: MemoryFigures;
  pages?: PagesFigures;
  import?: (ImportFigures & { products: number; limit: number })[];
  search?: SearchRun[];
  placing?: PlaceFigures;
  manyOrders?: ManyOrdersFigures;
};

/** What the requirement asks for. */
export const goals = { ratio: 0.6, stretch: 0.8, statements: 15, importSeconds: 60 } as const;

const appFolder = fileURLToPath(new URL('..', import.meta.url));

export function readGround(postgres: string, args: readonly string[]): Ground {
  const processors = cpus();
  return {
    startedAt: new Date().toISOString(),
    commit: git('rev-parse', '--short=12', 'HEAD') ?? 'not a git work tree',
    changed: (git('status', '--porcelain', '--untracked-files=no') ?? '') !== '',
    command: ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    memoryMegabytes: Math.round(totalmem() / 1e6),
    loadBefore: rounded(loadavg()[0] ?? 0, 2),
    node: process.version,
    postgres,
  };
}

/** The report for a reader: the ground, then one table a part. */
export function reportText(report: Report): string {
  const { ground, list, order, memory, catalogue } = report;
  const lines = [
    `${ground.startedAt}  commit ${ground.commit}${ground.changed ? ' + changes' : ''}  ${ground.command}`,
    `${ground.cores} cores (${ground.processor}), ${ground.memoryMegabytes} MB, load ${ground.loadBefore} before, Node ${ground.node}, ${ground.postgres}`,
  ];
  if (list && catalogue) {
    const row = (name: string, run: typeof list.api) => [name, run.requestsPerSecond, run.p50, run.p95, run.p99, run.cpuMicrosecondsPerRequest].map(String);
    lines.push(
      '',
      `Product list: 24 of ${catalogue.products} products, ${report.options.connections} connections, ${list.bodyBytes} bytes, bodies equal, medians of ${list.rounds.length} rounds`,
      table(['server', 'req/s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU µs/req'], [row('api', list.api), row('node:http + pg', list.bare)]),
      `ratio ${list.ratio} (rounds: ${list.rounds.map((round) => round.ratio).join(' ')}), goal ${list.goal}, stretch ${list.stretch}: ${verdict(list.ratio >= list.goal)}; by CPU time alone ${list.cpuRatio}`,
    );
  }
  if (order) lines.push('', `Placing an order of ${order.booths} booths and ${order.lines} lines: ${order.statements} statements, at most ${order.limit}: ${verdict(order.statements <= order.limit)}`);
  if (memory) {
    const row = (one: MemoryFigures[number]) => [one.name, String(one.residentMegabytes), String(one.limitMegabytes), verdict(one.residentMegabytes <= one.limitMegabytes)];
    lines.push('', 'Idle memory on the demo floor, 20 s after ready', table(['process', 'resident MB', 'limit MB', ''], memory.map(row)));
  }
  for (const { products, kind, phases, rows, new: fresh, changed, written, seconds, limit, fileMegabytes, restingMegabytes, peakMegabytes } of report.import ?? []) {
    lines.push(
      '',
      `Import of ${rows} rows ${kind === 'booths' ? 'of booths' : 'for one booth'} of a floor with ${products} products (${fresh} new, ${changed} changed), a workbook of ${fileMegabytes} MB: ${written} written in ${seconds} s, at most ${limit}: ${verdict(seconds < limit && written === rows)}`,
      table(['step', 's', 'statements'], phases.map((phase) => [phase.name, String(phase.seconds), String(phase.statements)])),
      `memory ${restingMegabytes} MB before, ${peakMegabytes} MB at most`,
    );
  }
  if (report.pages) lines.push('', pagesText(report.pages));
  if (report.search) lines.push('', searchText(report.search));
  if (report.manyOrders) lines.push('', manyOrdersText(report.manyOrders));
  if (report.placing) lines.push('', placeText(report.placing));
  return lines.join('\n');
}

/** Writes reports/<day>-<name>.json and gives its path. */
export function writeReport(report: Report): string {
  const folder = join(appFolder, 'reports');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${report.ground.startedAt.slice(0, 10)}-${report.options.name}.json`);
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  return file;
}

function verdict(met: boolean): string {
  return met ? 'met' : 'MISSED';
}

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: appFolder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
