import { expect, test, type Page } from '@playwright/test';
import { firstVisit } from '@chophien/ui/testing';

/**
 * The bytes of a first visit, counted on the wire from an empty cache, so that the budget holds without anybody measuring time. Time, paint and Lighthouse:
 * `npm run bench -- --pages`. KB are 1,000 bytes, headers included.
 */
const withoutPictures = 60_000;
const withPicturesInView = 150_000;

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
