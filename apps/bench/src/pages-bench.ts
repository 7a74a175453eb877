import { chromium as launcher, type Browser } from 'playwright-core';
import { chromium, groups, lighthouseGoal, runLighthouse, type LighthouseFigures } from './lighthouse-run.js';
import { figures, judgePage, officeBudget, shopBudget, type Budget, type PageFigures } from './page-budgets.js';
import { slowLine, visitPage } from './page-visit.js';
import { table } from './table.js';

export type PagesFigures = { line: typeof slowLine; pages: PageFigures[]; lighthouse: LighthouseFigures[]; lighthouseExcepted: string };

type Wanted = { name: string; path: string; form: string; as: 'stranger' | 'shopper' | 'seller'; budget: Budget };
type Cookie = { name: string; value: string; url: string };

const excepted = 'SEO is not asked of cart, checkout and office (each is noindex on purpose); is-crawlable is skipped where a page says noindex, as all pages of a demo floor may';

/**
 * Measures the pages of a running demo floor: bytes, paints, shifts and the first working form over the slow line, `rounds` times each from an
 * empty cache; then Lighthouse, unless `lighthouse` is false. Throws when a page or its form does not appear.
 */
export async function benchPages(base: string, options: { rounds: number; lighthouse: boolean }, say: (line: string) => void): Promise<PagesFigures> {
  const browser = await launcher.launch({ executablePath: chromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    const cookies = { stranger: [], shopper: await fillCart(browser, base), seller: await signIn(browser, base) };
    const pages = await wantedPages(browser, base);
    const result: PagesFigures = { line: slowLine, pages: [], lighthouse: [], lighthouseExcepted: excepted };
    for (const page of pages) {
      say(`· ${page.name} ${page.path}`);
      const rounds = [];
      for (let round = 0; round < options.rounds; round += 1) rounds.push(await visitPage(browser, { url: base + page.path, cookies: cookies[page.as], form: page.form }));
      result.pages.push(judgePage(page.name, page.path, page.budget, rounds));
    }
    if (!options.lighthouse) return result;
    for (const page of pages) {
      say(`· Lighthouse ${page.name}`);
      const html = await (await fetch(base + page.path, { headers: { cookie: header(cookies[page.as]) } })).text();
      const hidden = page.as !== 'stranger' || /<meta name="robots" content="[^"]*noindex/.test(html);
      const asked = { name: page.name, path: page.path, url: base + page.path, cookie: header(cookies[page.as]), skip: hidden ? ['is-crawlable'] : [], without: page.as === 'stranger' ? [] : (['seo'] as const) };
      result.lighthouse.push(await runLighthouse(asked, options.rounds));
    }
    return result;
  } finally {
    await browser.close();
  }
}

const header = (cookies: readonly Cookie[]): string => cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

/** The pages that the requirement names; product, group and booth are the first that the floor shows. */
async function wantedPages(browser: Browser, base: string): Promise<Wanted[]> {
  const page = await browser.newPage();
  await page.goto(`${base}/hang`);
  const first = async (start: string): Promise<string> => (await page.locator(`main a[href^="${start}"]`).first().getAttribute('href')) ?? '/';
  const product = await first('/hang/');
  await page.goto(`${base}/gian`);
  const booth = await first('/gian/');
  await page.close();
  const search = '.search__input';
  const shop = (name: string, path: string, form: string, as: Wanted['as'] = 'stranger'): Wanted => ({ name, path, form, as, budget: shopBudget });
  return [
    shop('home', '/', search),
    shop('list', '/hang', search),
    shop('product', product, 'form[action="/gio/them"] button.btn'),
    shop('booth', booth, search),
    shop('search', '/tim?q=tra', search),
    shop('cart', '/gio', 'form[action="/gio/mon"] input[name="quantity"]', 'shopper'),
    shop('checkout', '/dat-hang', '#name', 'shopper'),
    { name: 'office', path: '/office/', form: 'main', as: 'seller', budget: officeBudget },
  ];
}

/** A browser that put one thing of the list into its cart. */
async function fillCart(browser: Browser, base: string): Promise<Cookie[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${base}/hang`);
  for (const href of await page.locator('main a[href^="/hang/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
    await page.goto(base + href);
    const button = page.locator('form[action="/gio/them"] button.btn');
    if ((await button.count()) === 0) continue;
    await button.last().click();
    await page.waitForURL(/them=/);
    break;
  }
  return kept(context, base);
}

/** A browser in which the demo's booth owner is signed in. */
async function signIn(browser: Browser, base: string): Promise<Cookie[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${base}/office/`);
  await page.locator('input[type="email"]').fill('che-tam-duong@demo.example');
  await page.locator('input[type="password"]').fill('phien-demo-2026');
  await page.locator('button[type="submit"]').click();
  await page.waitForSelector('nav', { timeout: 60_000 });
  return kept(context, base);
}

async function kept(context: Awaited<ReturnType<Browser['newContext']>>, base: string): Promise<Cookie[]> {
  // A first visit has no style sheet yet: its cookie would say otherwise.
  const cookies = (await context.cookies()).filter(({ name }) => !name.endsWith('style')).map(({ name, value }) => ({ name, value, url: base }));
  await context.close();
  return cookies;
}

const written: Readonly<Record<(typeof figures)[number], (value: number) => string>> = {
  bytes: (value) => `${(value / 1000).toFixed(1)} KB`,
  bytesWithPictures: (value) => `${(value / 1000).toFixed(1)} KB`,
  largestPaint: (value) => `${value} ms`,
  formWorks: (value) => `${value} ms`,
  shift: (value) => String(value),
};
const titles = { bytes: 'without pictures', bytesWithPictures: 'with pictures in view', largestPaint: 'largest paint', formWorks: 'form works', shift: 'shift' } as const;

/** Tables for a reader: budget, measured, ok. */
export function pagesText({ pages, lighthouse, line, lighthouseExcepted }: PagesFigures): string {
  const rows = pages.flatMap((page) =>
    figures.map((figure) => [`${page.name} · ${titles[figure]}`, written[figure](page.budget[figure]), written[figure](page.measured[figure]), page.measured[figure] <= page.budget[figure] ? 'ok' : 'MISSED']),
  );
  const lines = [
    `Pages from an empty cache at ${line.kilobitsPerSecond} kbit/s, ${line.latencyMilliseconds} ms, a processor ${line.processorSlowdown} times slower, ${line.width} px; medians of ${pages[0]?.rounds.length ?? 0}`,
    table(['page', 'budget', 'measured', ''], rows),
  ];
  if (lighthouse.length > 0) {
    const cell = (points: number | null): string => (points === null ? '-' : String(points));
    lines.push(
      '',
      `Lighthouse 12.8.2, phone, medians of ${lighthouse[0]?.rounds.length ?? 0}, at least ${lighthouseGoal}. ${lighthouseExcepted}`,
      table(['page', ...groups, '', 'audits below 90'], lighthouse.map((page) => [page.name, ...groups.map((group) => cell(page.points[group])), page.met ? 'ok' : 'MISSED', page.failed.join(' ')])),
    );
  }
  return lines.join('\n');
}
