import type { Browser, CDPSession, Page } from 'playwright-core';

/** The line and the phone for which the pages are made: 400 kbit/s each way, 400 ms until an answer begins, a processor four times slower. */
export const slowLine = { kilobitsPerSecond: 400, latencyMilliseconds: 400, processorSlowdown: 4, width: 390, height: 844 } as const;

/** One page as somebody opens it for the first time. */
export type PageVisit = {
  /** Bytes on the wire by what they are, headers included. */
  bytes: { document: number; style: number; font: number; script: number; picture: number; other: number };
  /** Bytes of those pictures whose top edge is seen without scrolling. */
  picturesAboveFold: number;
  /** Milliseconds from the start of the navigation. */
  largestPaint: number;
  /** Milliseconds until the form that matters was painted and its script, if any, had run. */
  formWorks: number;
  /** Cumulative layout shift, without a unit. */
  shift: number;
};

type Cookie = { name: string; value: string; url: string };
export type PageToVisit = { url: string; cookies: readonly Cookie[]; /** The button or field that must work. */ form: string };

type Noted = { largestPaint: number; firstPaint: number; formSeen: number; scriptsRan: number; shift: number };

const kinds: Readonly<Record<string, keyof PageVisit['bytes']>> = {
  Document: 'document',
  Stylesheet: 'style',
  Font: 'font',
  Script: 'script',
  Image: 'picture',
};

/** Opens the page with an empty cache over the slow line. `slow: false` counts bytes only, at full speed. Throws when the form never appears. */
export async function visitPage(browser: Browser, page: PageToVisit, slow = true): Promise<PageVisit> {
  const context = await browser.newContext({
    viewport: { width: slowLine.width, height: slowLine.height },
    deviceScaleFactor: 2,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // the worker fetches for later, on a line of its own that the browser does not slow down
    serviceWorkers: 'block',
  });
  try {
    await context.addCookies([...page.cookies]);
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    const traffic = await listen(session);
    if (slow) await slowDown(session);
    await tab.addInitScript(note, page.form);
    await tab.goto(page.url, { waitUntil: 'load', timeout: 120_000 });
    await tab.waitForSelector(page.form, { state: 'visible', timeout: 60_000 });
    await quiet(tab, traffic.open);
    const noted = await tab.evaluate(() => (window as unknown as { noted: Noted }).noted);
    const { bytes, byUrl } = traffic.sum();
    const urls = await tab.evaluate(() =>
      [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight && image.checkVisibility()).map((image) => image.currentSrc),
    );
    return {
      bytes,
      picturesAboveFold: [...new Set(urls)].reduce((sum, url) => sum + (byUrl.get(url) ?? 0), 0),
      largestPaint: Math.round(noted.largestPaint),
      formWorks: Math.round(Math.max(noted.firstPaint, noted.formSeen, noted.scriptsRan)),
      shift: Math.round(noted.shift * 10_000) / 10_000,
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything of it: notes paints, shifts, and the first frame in which the form has room on the screen. */
function note(form: string): void {
  const noted: Noted = { largestPaint: 0, firstPaint: 0, formSeen: 0, scriptsRan: 0, shift: 0 };
  (window as unknown as { noted: Noted }).noted = noted;
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('largest-contentful-paint', (entry) => (noted.largestPaint = entry.startTime));
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') noted.firstPaint = entry.startTime;
  });
  observe('layout-shift', (entry) => (noted.shift += (entry as PerformanceEntry & { value: number }).value));
  addEventListener('DOMContentLoaded', () => setTimeout(() => (noted.scriptsRan = performance.now())));
  const look = (): void => {
    const found = document.querySelector(form);
    if (found && found.getBoundingClientRect().height > 0) noted.formSeen = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function slowDown(session: CDPSession): Promise<void> {
  const throughput = (slowLine.kilobitsPerSecond * 1000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowLine.latencyMilliseconds,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowLine.processorSlowdown });
}

/** Counts what comes over the wire. */
async function listen(session: CDPSession): Promise<{ open: Set<string>; sum(): { bytes: PageVisit['bytes']; byUrl: Map<string, number> } }> {
  const requests = new Map<string, { url: string; kind: keyof PageVisit['bytes']; bytes: number }>();
  const open = new Set<string>();
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: false });
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('http')) return;
    open.add(requestId);
    requests.set(requestId, { url: request.url, kind: kinds[type ?? ''] ?? 'other', bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    open.delete(requestId);
    const known = requests.get(requestId);
    if (known) known.bytes += encodedDataLength;
  });
  session.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId));
  return {
    open,
    sum() {
      const bytes = { document: 0, style: 0, font: 0, script: 0, picture: 0, other: 0 };
      const byUrl = new Map<string, number>();
      for (const request of requests.values()) {
        bytes[request.kind] += request.bytes;
        byUrl.set(request.url, (byUrl.get(request.url) ?? 0) + request.bytes);
      }
      return { bytes, byUrl };
    },
  };
}

/** Until nothing has been on its way for a second, so that late pictures and shifts are seen; at most thirty seconds. */
async function quiet(tab: Page, open: ReadonlySet<string>): Promise<void> {
  let calm = 0;
  for (let waited = 0; calm < 1_000 && waited < 30_000; waited += 100) {
    await tab.waitForTimeout(100);
    calm = open.size === 0 ? calm + 100 : 0;
  }
}
