import { expect, test, type Page } from '@playwright/test';

/**
 * The bytes of a first visit, counted on the wire from an empty cache, so that the budget holds without anybody measuring time. Time, paint and Lighthouse:
 * `npm run bench -- --pages`. KB are 1,000 bytes, headers included.
 */
const withoutPictures = 60_000;
const withPicturesInView = 150_000;

type Traffic = { frame: number; picturesInView: number; shift: number };

/** Opens a page in a browser that knows nothing of the floor and gives what came over the wire. */
async function firstVisit(page: Page, path: string): Promise<Traffic> {
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

test.use({ serviceWorkers: 'block' });

async function firstLink(page: Page, list: string, start: string): Promise<string> {
  const html = await (await page.request.get(list)).text();
  return new RegExp(`href="(${start}[^"?#]+)"`).exec(html)?.[1] ?? list;
}

for (const [name, path] of [
  ['home', async () => '/'],
  ['list', async () => '/hang'],
  ['product', (page: Page) => firstLink(page, '/hang', '/hang/')],
  ['booth', (page: Page) => firstLink(page, '/gian', '/gian/')],
  ['search', async () => '/tim?q=tra'],
] as const) {
  test(`a first visit to ${name} stays within its bytes and nothing moves`, async ({ page }) => {
    const address = await path(page);
    // asking for the address must not leave a cookie that says that the styles are here
    await page.context().clearCookies();
    const { frame, picturesInView, shift } = await firstVisit(page, address);
    expect(frame, `${address} without pictures`).toBeGreaterThan(10_000);
    expect(frame, `${address} without pictures`).toBeLessThanOrEqual(withoutPictures);
    expect(frame + picturesInView, `${address} with the pictures in view`).toBeLessThanOrEqual(withPicturesInView);
    expect(shift).toBe(0);
  });
}

test('the second page takes styles, letters and script from the cache', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const { frame } = await firstVisit(page, '/gian');
  expect(frame).toBeLessThanOrEqual(15_000);
  await expect(page.locator('style')).toHaveCount(0);
  await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(1);
});
