import type { Page } from '@playwright/test';

/** Bytes on the wire, headers included, of everything but pictures and of the pictures that are seen without scrolling; how far things moved. */
export type Traffic = { frame: number; picturesInView: number; shift: number };

/** Opens a page in a browser context that knows nothing of the floor and gives what came over the wire. */
export async function firstVisit(page: Page, path: string): Promise<Traffic> {
  const session = await page.context().newCDPSession(page);
  const requests = new Map<string, { url: string; picture: boolean; bytes: number }>();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => requests.set(requestId, { url: request.url, picture: type === 'Image', bytes: 0 }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = requests.get(requestId);
    if (known) known.bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = window as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const urls = await page.evaluate(() => [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight).map((image) => image.currentSrc));
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  const all = [...requests.values()];
  const sum = (some: typeof all): number => some.reduce((bytes, request) => bytes + request.bytes, 0);
  return { frame: sum(all.filter(({ picture }) => !picture)), picturesInView: sum(all.filter(({ picture, url }) => picture && urls.includes(url))), shift };
}
