import { expect, test, type Page } from '@playwright/test';

async function search(page: Page, query: string): Promise<void> {
  await page.goto('/dieu-khoan');
  await page.locator('#q').fill(query);
  await page.getByRole('search').getByRole('button', { name: 'Tìm' }).click();
  await expect(page).toHaveURL(/\/tim\?q=/);
}

const names = (page: Page) => page.locator('.card__name');

test('raw Telex is decoded and the page says so, with how many were found', async ({ page }) => {
  await search(page, 'mieens dong');
  await expect(names(page).first()).toContainText('Miến dong');
  const count = await names(page).count();
  await expect(page.getByRole('status').filter({ hasText: 'món' })).toHaveText(`${count} món. Đã hiểu là "miến dong".`);
});

test('a slip of the keys is told as such, with what was probably meant', async ({ page }) => {
  await search(page, 'mac ca sya');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không thấy đúng "mac ca sya"');
  await expect(names(page).first()).toContainText('mắc ca sấy');
  await page.getByRole('link', { name: '"mắc ca sấy"' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kết quả cho "mắc ca sấy"');
  await expect(names(page).first()).toContainText('mắc ca sấy');
});

test('what nobody sells leads on: to words that do find something, and to a group', async ({ page }) => {
  await search(page, 'mien donng laptop');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không thấy "mien donng laptop"');
  await expect(page.getByText('Thử "miến dong", hoặc xem nhóm Miến dong, miến củ.')).toBeVisible();
  await page.getByRole('link', { name: '"miến dong"' }).click();
  await expect(names(page).first()).toContainText('Miến dong');

  await search(page, 'zzzzz qqqqq');
  await expect(page.getByText('Thử từ ngắn hơn')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Chè – trà \d+$/ })).toBeVisible();
});

test('a booth and a group of that name stand above the goods', async ({ page }) => {
  await search(page, 'che tam duong');
  await page.getByRole('link', { name: /^Gian Chè Tam Đường \d+$/ }).click();
  await expect(page).toHaveURL(/\/gian\/che-tam-duong$/);
});

test('an empty query is no dead end', async ({ page }) => {
  await page.goto('/tim');
  await expect(page.getByRole('heading', { name: 'Bạn muốn tìm gì' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Xem cả \d+ sản phẩm$/ })).toHaveAttribute('href', '/hang');
  await page.getByRole('link', { name: /^Cả \d+ gian$/ }).click();
  await expect(page).toHaveURL(/\/gian$/);
});
