import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import type { BenchDatabase } from './bench-database.js';
import { percentile, rounded } from './figures.js';
import { apiProcess } from './floor-processes.js';
import { generateCatalogue, type Catalogue } from './generate-catalogue.js';
import { startMeasured } from './measured-process.js';
import { openLoop, type Timed } from './open-loop.js';
import { asked, searchKinds, searchMix, type SearchKind } from './search-mix.js';
import { table } from './table.js';

/** What the requirement asks for: with 100,000 products, on two cores, at twenty requests a second. */
export const searchGoals = { products: 100_000, perSecond: 20, p95: 50, foundWithin: 2_000 } as const;

const warmUpSeconds = 15;
const changes = 20;

type Spread = { requests: number; p50: number; p95: number; p99: number };
export type SearchRun = {
  catalogue: Catalogue;
  /** Of every request of the mix, in milliseconds from when it was due. */
  all: Spread;
  kinds: Record<SearchKind, Spread>;
  failures: number;
  perSecond: number;
  apiCpuMillisecondsPerRequest: number;
  /** Milliseconds from the commit of a change until a search shows it: a new name, and a word that the operator added. */
  found: { name: { median: number; longest: number }; synonym: { median: number; longest: number } };
};

/** Fills an empty database with so many products and asks the real api as its storefront does, twenty times a second. */
export async function benchSearch(database: BenchDatabase, products: number, seconds: number, dataDir: string, say: (line: string) => void): Promise<SearchRun> {
  const catalogue = await generateCatalogue({ ownerUrl: database.ownerUrl, products, publicUrl: 'http://localhost:3000' });
  say(`· ${products} sản phẩm / products: ${catalogue.milliseconds} ms`);
  const api = await startMeasured(await apiProcess(database, join(dataDir, String(products))));
  const url = `http://127.0.0.1:${api.port}/shop/graphql`;
  try {
    const next = searchMix();
    // other numbers than those that are measured, so that no answer is the same one again
    await openLoop({ url, perSecond: searchGoals.perSecond, seconds: warmUpSeconds, next: (at) => next(at + 100_000) });
    const cpuBefore = api.cpuMicroseconds();
    const run = await openLoop({ url, perSecond: searchGoals.perSecond, seconds, next });
    const cpu = api.cpuMicroseconds() - cpuBefore;
    return {
      catalogue,
      all: spread(run.times),
      kinds: Object.fromEntries(searchKinds.map((kind) => [kind, spread(run.times.filter((one) => one.kind === kind))])) as SearchRun['kinds'],
      failures: run.times.filter(({ failed }) => failed).length,
      perSecond: rounded(run.times.length / run.seconds, 1),
      apiCpuMillisecondsPerRequest: rounded(cpu / 1000 / run.times.length, 2),
      found: await untilFound(database, url),
    };
  } finally {
    await api.stop();
  }
}

function spread(times: readonly Timed<SearchKind>[]): Spread {
  const milliseconds = times.map((one) => one.milliseconds);
  const at = (share: number) => (milliseconds.length === 0 ? 0 : rounded(percentile(milliseconds, share), 1));
  return { requests: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Changes goods and words in turn and asks until each is found. Throws when one is not within ten seconds. */
async function untilFound(database: BenchDatabase, url: string): Promise<SearchRun['found']> {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    const names: number[] = [];
    const synonyms: number[] = [];
    for (let turn = 0; turn < changes; turn += 1) {
      const name = letters(turn, 'q');
      const { rows } = await owner.query<{ slug: string }>(
        `UPDATE product SET name_vi = $1 WHERE id = (SELECT p.id FROM product p JOIN booth b ON b.id = p.booth_id AND b.standing = 'open' WHERE p.state = 'listed' ORDER BY p.id LIMIT 1 OFFSET $2) RETURNING slug`,
        [`Hàng ${name}`, turn],
      );
      names.push(await searched(url, name, rows[0]!.slug));
      const word = letters(turn, 'z');
      await owner.query(`INSERT INTO search_synonym (id, words) VALUES ($1, $2)`, [randomUUID(), [word, name]]);
      synonyms.push(await searched(url, word, rows[0]!.slug));
    }
    const told = (times: readonly number[]) => ({ median: rounded(percentile(times, 0.5), 1), longest: rounded(Math.max(...times), 1) });
    return { name: told(names), synonym: told(synonyms) };
  } finally {
    await owner.end();
  }
}

/** A word that no goods bear. */
const letters = (turn: number, first: string): string => `${first}j${String.fromCharCode(97 + (turn % 26))}wk${String.fromCharCode(97 + ((turn * 5) % 26))}x`;

async function searched(url: string, query: string, slug: string): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: asked('SearchGoods', { query, first: 24 }) });
    const { data, ...rest } = (await answer.json()) as { data?: { search: { nodes: { slug: string }[] } } };
    if (!data) throw new Error(`"${query}" was answered with ${answer.status}: ${JSON.stringify(rest)}`);
    if (data.search.nodes[0]?.slug === slug) return performance.now() - begun;
    if (performance.now() - begun > 10_000) throw new Error(`"${query}" was not found within ten seconds`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The tables of the report, and whether the goals are met. */
export function searchText(runs: readonly SearchRun[]): string {
  const row = (name: string, { requests, p50, p95, p99 }: Spread) => [name, requests, p50, p95, p99].map(String);
  return runs
    .flatMap(({ catalogue, all, kinds, failures, perSecond, apiCpuMillisecondsPerRequest, found }) => {
      const isGoal = catalogue.products >= searchGoals.products;
      const met = all.p95 < searchGoals.p95 && failures === 0;
      return [
        `Search among ${catalogue.products} products: ${perSecond} requests/s, ${failures} failed, api ${apiCpuMillisecondsPerRequest} ms of CPU a request${isGoal ? `; p95 below ${searchGoals.p95} ms: ${met ? 'met' : 'MISSED'}` : ''}`,
        table(['request', 'number', 'p50 ms', 'p95 ms', 'p99 ms'], [row('all', all), ...searchKinds.map((kind) => row(kind, kinds[kind]))]),
        `a new name is found after ${found.name.median} ms (longest ${found.name.longest}), a new synonym after ${found.synonym.median} ms (longest ${found.synonym.longest}); at most ${searchGoals.foundWithin}: ${Math.max(found.name.longest, found.synonym.longest) <= searchGoals.foundWithin ? 'met' : 'MISSED'}`,
        '',
      ];
    })
    .join('\n')
    .trimEnd();
}
