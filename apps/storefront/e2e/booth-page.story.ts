import type { Page } from '@playwright/test';
import { mustBeAccessible, mustFit, mustSay } from '@chophien/ui/testing';
import { expect, shot, test } from './shopper.js';

/** axe runs as a script of the page, so it is asked where scripts run. */
async function fitForEverybody(page: Page, what: string): Promise<void> {
  if (!test.info().project.name.endsWith('no-script')) await mustBeAccessible(page, what);
}

// On the demo floor HTX Hồ Chấu is closed by plan for some days, and Nhiễu Kiên will be within a week.
test('a booth that is closed by plan keeps its page and its goods, and says when it sells again', async ({ page }) => {
  await page.goto('/gian/htx-ho-chau');
  await expect(page.locator('main')).toContainText(/Gian nghỉ đến hết .+, mở lại .+\. Gian bận mùa vụ\./);
  await mustFit(page);
  await fitForEverybody(page, 'closed booth');
  await shot(page, 'booth-closed');
  await page.getByRole('link', { name: /Gạo Dâu/ }).first().click();
  await expect(page.locator('main')).toContainText(/Gian nghỉ đến hết .+\. Từ .+ mua được như thường\./);
  await expect(page.getByRole('button', { name: 'Thêm vào giỏ' })).toHaveCount(0);
  await expect(page.locator('main')).toContainText(/Nhà số .+ Lai Châu/);
  await mustFit(page);
  await shot(page, 'product-of-closed-booth');
});

test('a closure is announced ahead, and the booth still sells', async ({ page }) => {
  await page.goto('/gian/nhieu-kien');
  await expect(page.locator('main')).toContainText(/Gian sẽ nghỉ từ .+ đến hết .+\. Gian kiểm hàng\./);
  await expect(page.getByRole('heading', { name: 'Giao hàng và trả hàng' })).toBeVisible();
  await mustFit(page);
  await shot(page, 'booth-will-close');
});

test('the page of a booth tells hours, terms and the seller, in both languages', async ({ page }) => {
  await page.goto('/gian/che-tam-duong');
  await expect(page.getByRole('heading', { name: 'Giờ mở cửa' })).toBeVisible();
  await mustSay(page, 'Tên người bán');
  await fitForEverybody(page, 'booth');
  await shot(page, 'booth');
  await page.goto('/en/gian/che-tam-duong');
  await expect(page.getByRole('heading', { name: 'Opening hours' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Delivery and returns' })).toBeVisible();
  await mustFit(page);
});
