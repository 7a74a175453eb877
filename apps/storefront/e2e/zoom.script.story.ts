import { expect, test, type Page } from '@playwright/test';

const tea = '/hang/bach-tra-shan-mo-si-san';

async function open(page: Page) {
  await page.goto(tea);
  const link = page.locator('a[data-zoom]');
  await link.focus();
  await page.keyboard.press('Enter');
  return { link, dialog: page.getByRole('dialog', { name: 'Hình lớn: Bạch trà Shan Mồ Sì San' }), pane: page.locator('.zoom__pane') };
}
const width = (page: Page) => page.locator('.zoom__pane img').evaluate((picture) => Math.round(picture.getBoundingClientRect().width));

test('a picture opens large in the page, enlarges by keys and gives the focus back', async ({ page }) => {
  const { link, dialog, pane } = await open(page);
  await expect(dialog).toBeVisible();
  await expect(page).toHaveURL(tea);
  await expect(pane).toBeFocused();
  const fitting = await width(page);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  expect(await width(page)).toBe(fitting * 3);
  const before = await pane.evaluate(({ scrollLeft }) => scrollLeft);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => pane.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(before);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('-');
  expect(await width(page)).toBe(fitting);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('its buttons have names, stop at the ends, and the last one closes', async ({ page }) => {
  const { link, dialog } = await open(page);
  const fitting = await width(page);
  await expect(dialog.getByRole('button', { name: 'Thu nhỏ' })).toHaveAttribute('aria-disabled', 'true');
  const larger = dialog.getByRole('button', { name: 'Phóng to' });
  for (let press = 0; press < 5; press += 1) await larger.click({ force: true });
  expect(await width(page)).toBe(fitting * 4);
  await expect(larger).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('button', { name: 'Đóng hình lớn' }).click();
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('a double press enlarges around the point, another one fits it again', async ({ page }) => {
  const { pane } = await open(page);
  const fitting = await width(page);
  const box = await pane.boundingBox();
  if (box === null) throw new Error('the pane is on the screen');
  const corner = { position: { x: box.width * 0.3, y: box.height * 0.4 } };
  await pane.dblclick(corner);
  expect(await width(page)).toBe(fitting * 2);
  await pane.dblclick(corner);
  expect(await width(page)).toBe(fitting);
});

test('asked for in a new tab, the link stays a link', async ({ page, context }) => {
  await page.goto(tea);
  const [tab] = await Promise.all([context.waitForEvent('page'), page.locator('a[data-zoom]').click({ modifiers: ['ControlOrMeta'] })]);
  await expect(tab).toHaveURL(/\/media\/bach-tra-shan-mo-si-san-960\.webp$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
