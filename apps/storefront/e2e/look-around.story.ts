import { expect, goods, mustFit, mustRead, onPhone, shot, test } from './shopper.js';

test('home says what it is, that it is a demo, and fits', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await mustRead(page, 'Hàng Lai Châu,', 'Sàn thử nghiệm', 'Nhóm hàng', 'Gian hàng', 'OCOP còn hiệu lực');
  await mustFit(page);
  await shot(page, 'home');
});

test('search finds miến dong without marks', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('search').locator('input').fill('mien dong');
  await page.getByRole('search').getByRole('button').click();
  await expect(page.locator('.card__name').first()).toContainText('Miến dong');
  await mustFit(page);
  await shot(page, 'search');
});

test('a list is filtered by commune, and says how many of how many', async ({ page }) => {
  await page.goto('/nhom/gao-ngu-coc');
  const cards = page.locator('.card');
  const before = await cards.count();
  if (onPhone()) await page.locator('label[for="show-filters"]').first().click();
  const choice = await page.locator('#xa option').nth(1).getAttribute('value');
  await page.locator('#xa').selectOption(choice);
  const apply = page.locator('#filters [data-apply]');
  if (await apply.isVisible()) await apply.click();
  await expect(page).toHaveURL(/[?&]xa=\d{5}/);
  await expect.poll(() => cards.count()).toBeLessThan(before);
  const after = await cards.count();
  expect(after).toBeGreaterThan(0);
  await mustRead(page, `${after} trong ${before} sản phẩm`);
  await mustFit(page);
  await shot(page, 'category');
});

test('a missing page says so and helps on', async ({ page }) => {
  const response = await page.goto('/hang/khong-co-mon-nay');
  expect(response?.status()).toBe(404);
  await mustRead(page, 'Không thấy trang này', 'Về trang chủ', 'Chè – trà');
  await mustFit(page);
  await shot(page, 'error');
});

test('English is complete and says that it is English', async ({ page }) => {
  await page.goto(`/en/hang/${goods.noodles}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await mustRead(page, 'Add to cart', 'Demo floor');
  await mustFit(page);
  await shot(page, 'english');
});
