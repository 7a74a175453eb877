import { spawn } from 'node:child_process';
import { median } from './figures.js';

/** Fetched by npx when it is wanted: 167 MB that nobody needs in order to start the floor. */
const lighthouse = 'lighthouse@12.8.2';
export const lighthouseGoal = 95;
const mostTries = 4;

export const groups = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Group = (typeof groups)[number];
/** Points of 100 by group; null where the group does not apply. */
export type Points = Record<Group, number | null>;
export type LighthouseFigures = { name: string; path: string; points: Points; rounds: Points[]; failed: string[]; met: boolean };

type LighthouseReport = {
  categories: Partial<Record<Group, { score: number | null; auditRefs: { id: string; weight: number }[] }>>;
  audits: Record<string, { score: number | null; scoreDisplayMode: string; title: string }>;
};

export type LighthousePage = { name: string; path: string; url: string; cookie: string; /** Audits that do not apply here, such as `is-crawlable` of a cart. */ skip: readonly string[]; /** Groups that are not asked for. */ without: readonly Group[] };

/** Runs Lighthouse's phone on a page so many times and gives the median points by group. `failed` names the audits that cost points in the last run. */
export async function runLighthouse(page: LighthousePage, rounds: number): Promise<LighthouseFigures> {
  const runs: Points[] = [];
  let failed: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const report = await once(page);
    runs.push(Object.fromEntries(groups.map((group) => [group, pointsOf(report, group)])) as Points);
    failed = Object.values(report.categories)
      .flatMap((category) => category.auditRefs)
      .filter(({ id, weight }) => weight > 0 && report.audits[id]?.scoreDisplayMode !== 'notApplicable' && (report.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id);
  }
  const points = Object.fromEntries(
    groups.map((group) => {
      const given = runs.map((run) => run[group]).filter((value) => value !== null);
      return [group, given.length === 0 ? null : median(given)];
    }),
  ) as Points;
  return { name: page.name, path: page.path, points, rounds: runs, failed: [...new Set(failed)], met: groups.every((group) => (points[group] ?? 100) >= lighthouseGoal) };
}

function pointsOf(report: LighthouseReport, group: Group): number | null {
  const score = report.categories[group]?.score;
  return score == null ? null : Math.round(score * 100);
}

async function once(page: LighthousePage): Promise<LighthouseReport> {
  const args = [
    '--yes',
    lighthouse,
    page.url,
    '--output=json',
    '--quiet',
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    `--only-categories=${groups.filter((group) => !page.without.includes(group)).join(',')}`,
    ...(page.skip.length > 0 ? [`--skip-audits=${page.skip.join(',')}`] : []),
    ...(page.cookie ? [`--extra-headers=${JSON.stringify({ cookie: page.cookie })}`] : []),
  ];
  // now and then the browser's trace lacks its beginning; Lighthouse itself asks to be run again
  for (let tries = 1; ; tries += 1) {
    try {
      return JSON.parse(await output('npx', args)) as LighthouseReport;
    } catch (error) {
      if (tries === mostTries) throw error;
    }
  }
}

function output(command: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, CHROME_PATH: chromium() }, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    let complaint = '';
    child.stdout.on('data', (data: Buffer) => (text += data.toString()));
    child.stderr.on('data', (data: Buffer) => (complaint = (complaint + data.toString()).slice(-2_000)));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(text) : reject(new Error(`lighthouse ended with ${code}\n${complaint}`))));
  });
}

/** The browser that measures: CHROME_PATH, CHROMIUM, or Debian's. */
export function chromium(): string {
  return process.env['CHROME_PATH'] ?? process.env['CHROMIUM'] ?? '/usr/bin/chromium';
}
