import { expect, test } from './shopper.js';

test('keys walk through the packs without leaving the page; the one they end on goes into the cart', async ({ page }) => {
  await page.goto('/hang/mien-khoai-sam-co-ba-hong');
  const [first, second] = [page.getByRole('radio', { name: /gói 500 g/ }), page.getByRole('radio', { name: /gói 1 kg/ })];
  const show = page.getByRole('button', { name: 'Xem quy cách đã chọn' });
  await expect(show).toBeHidden();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(second).toBeChecked();
  await expect(show).toBeVisible();
  await expect(page).toHaveURL(/\/hang\/mien-khoai-sam-co-ba-hong$/);
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).first().press('Enter');
  await expect(page.getByRole('radio', { name: /gói 1 kg/ })).toBeChecked();
  await page.goto('/gio');
  await expect(page.locator('.line')).toHaveCount(1);
  await expect(page.locator('.line')).toContainText('gói 1 kg');
});
