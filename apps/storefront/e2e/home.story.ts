import { expect, test } from '@playwright/test';

test('home leads to groups, stars, communes and booths, and nothing needs script', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hàng Lai Châu');
  for (const name of ['Nhóm hàng', 'Mới bày', 'OCOP còn hiệu lực', 'Theo xã, phường', 'Gian hàng', 'Mua thế nào']) await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  const group = page.locator('.groups a').first();
  const counted = /(\d+)/.exec(await group.innerText())?.[1];
  await group.click();
  await expect(page.locator('main')).toContainText(`${counted} sản phẩm`);
});

test('the map of communes has a link with a name and a number for each that has goods, the same as the list in words', async ({ page }) => {
  await page.goto('/');
  const section = page.locator('section[aria-labelledby="communes"]');
  const onMap = await section.locator('svg a').evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')?.replace(/, (\d+) sản phẩm$/, ' $1')]));
  const inWords = await section.locator('.tags a').evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.textContent?.trim()]));
  expect(onMap.length).toBeGreaterThan(10);
  expect(onMap).toEqual(inWords);

  // Those that are not shown at once are one press away, with script or without.
  const hidden = section.locator('details .tag').first();
  await expect(hidden).toBeHidden();
  await section.locator('summary').click();
  await expect(hidden).toBeVisible();

  const [commune] = onMap;
  await section.locator('svg a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${commune?.[0]?.replace('?', '\\?')}$`));
  await expect(page.locator('main')).toContainText(`${/\d+$/.exec(commune?.[1] ?? '')?.[0]} sản phẩm`);
});

test('nothing is wider than the screen, and long rows scroll inside themselves', async ({ page }) => {
  await page.goto('/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  const { width } = page.viewportSize() ?? { width: 0 };
  const last = page.locator('section[aria-labelledby="booths"] .booth-card a').last();
  await last.focus();
  const box = await last.boundingBox();
  expect(box !== null && box.x >= 0 && box.x + box.width <= width).toBe(true);
});

test('pictures are AVIF in the size of their place', async ({ page }) => {
  const fetched: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/media/')) fetched.push(`${response.status()} ${response.headers()['content-type']} ${/-(\d+)\.\w+$/.exec(response.url())?.[1]}`);
  });
  await page.goto('/');
  await page.locator('section[aria-labelledby="fresh"] .card').first().scrollIntoViewIfNeeded();
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
  const { width } = page.viewportSize() ?? { width: 0 };
  expect([...new Set(fetched)]).toEqual([`200 image/avif ${width < 640 ? 240 : 480}`]);
});

test('a sharp phone does not fetch the pictures of a desk for its cards', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, baseURL });
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('response', (response) => {
    const width = /\/media\/.*-(\d+)\.\w+$/.exec(response.url())?.[1];
    if (width !== undefined) fetched.push(width);
  });
  await page.goto('/');
  await page.locator('section[aria-labelledby="fresh"] .card').first().scrollIntoViewIfNeeded();
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
  expect([...new Set(fetched)]).toEqual(['480']);
  await context.close();
});
