import { expect, test } from '@playwright/test';

test('the list of booths is found by name without marks and by commune, and says how many', async ({ page }) => {
  await page.goto('/gian');
  const status = page.getByRole('status').filter({ hasText: 'gian hàng' });
  const all = Number(/^(\d+) gian hàng đang mở/.exec(await status.innerText())?.[1]);
  await page.getByLabel('Tên gian hoặc người bán').fill('che tam');
  await page.getByRole('button', { name: 'Tìm gian' }).click();
  await expect(status).toHaveText(`1 trong ${all} gian hàng đang mở.`);
  await expect(page.locator('.booth-card').getByRole('link')).toHaveText(['Chè Tam Đường']);
  await page.getByRole('link', { name: 'Bỏ: "che tam"' }).click();
  await expect(status).toHaveText(new RegExp(`^${all} gian hàng đang mở`));

  const option = page.locator('#booth-commune option').nth(1);
  const count = Number(/\((\d+)\)$/.exec((await option.innerText()).trim())?.[1]);
  await page.locator('#booth-commune').selectOption({ index: 1 });
  if (!/xa=\d/.test(page.url())) await page.getByRole('button', { name: 'Tìm gian' }).click();
  await expect(status).toHaveText(`${count} trong ${all} gian hàng đang mở.`);
  await expect(page.locator('.booth-card')).toHaveCount(count);

  await page.goto('/gian?q=khong+co+gian+nao');
  await expect(page.getByRole('heading', { name: 'Không thấy gian nào như vậy' })).toBeVisible();
  await page.getByRole('link', { name: `Cả ${all} gian` }).click();
  await expect(page).toHaveURL(/\/gian$/);
});

test('a booth tells who sells, where, and how to call; its goods are narrowed by group', async ({ page }) => {
  await page.goto('/gian/che-tam-duong');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chè Tam Đường');
  const main = page.locator('main');
  await expect(main).toContainText('Người bán: Công ty Cổ phần Đầu tư phát triển Chè Tam Đường');
  await expect(main).toContainText('Xã Bình Lư, Lai Châu');
  await expect(main.getByRole('link', { name: /^Gọi gian 0213 \d{4} \d{3}$/ })).toHaveAttribute('href', /^tel:0213\d{7}$/);
  await expect(main.getByRole('img', { name: /Bình Lư/ })).toBeVisible();
  const total = await page.locator('.card').count();
  await expect(page.getByRole('heading', { name: `${total} sản phẩm` })).toBeVisible();

  const groups = page.getByRole('navigation', { name: 'Loại hàng' }).getByRole('link');
  const second = groups.nth(1);
  const count = Number(/(\d+)$/.exec((await second.innerText()).trim())?.[1]);
  expect(count).toBeLessThan(total);
  await second.click();
  await expect(page.locator('.card')).toHaveCount(count);
  await expect(groups.nth(1)).toHaveAttribute('aria-current', 'true');
  await groups.first().click();
  await expect(page.locator('.card')).toHaveCount(total);
});
