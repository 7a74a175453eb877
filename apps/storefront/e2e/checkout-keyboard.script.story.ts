import { expect, test, type Page } from '@playwright/test';

/** The whole way to an order without a pointer. */
async function tabTo(page: Page, what: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, what)) return;
  }
  throw new Error(`${what} is not reached by the Tab key`);
}

test('an order is placed by keyboard alone; mistakes take the focus and lead into their fields', async ({ page }) => {
  await page.goto('/hang/thit-trau-gac-bep-tay-bac-tv');
  await tabTo(page, 'form[action="/gio/them"] button.btn');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/them=1/);
  await page.goto('/gio');
  await tabTo(page, 'a[href="/dat-hang"]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đặt hàng');

  // a former name, found by Enter in its own box
  await tabTo(page, '#findCommune');
  await page.keyboard.type('quyet thang');
  await page.keyboard.press('Enter');
  await expect(page.locator('.address__candidate').first()).toBeFocused();
  // several provinces had a place of that name; the one in Lai Châu
  await tabTo(page, '.address__candidate[value="12:03388"]');
  await page.keyboard.press('Enter');
  // chosen: one goes on from the commune, and its fee already stands below
  await expect(page.locator('#communeCode')).toBeFocused();
  await expect(page.locator('#communeCode option:checked')).toHaveText('Phường Đoàn Kết');
  await expect(page.locator('#quoted')).toContainText('Phí giao đến P. Đoàn Kết');
  await tabTo(page, 'button.btn--primary');
  await page.keyboard.press('Enter');

  const summary = page.locator('#problems');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText(['Họ và tên', 'Số điện thoại', 'Bản, tổ, số nhà', 'Điều khoản mua hàng', 'Dữ liệu cá nhân']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#name')).toBeFocused();
  await page.keyboard.type('Nguyễn Thị Phím');
  await tabTo(page, '#phone');
  await page.keyboard.type(`09${String(Date.now()).slice(-8)}`);
  await tabTo(page, '#street');
  await page.keyboard.type('Tổ 4');
  await tabTo(page, '#terms');
  await page.keyboard.press('Space');
  await tabTo(page, '#privacy');
  await page.keyboard.press('Space');
  await tabTo(page, 'button.btn--primary');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/don\/.+moi=1/);
  await expect(page.getByText('Đã đặt. Các gian đang xem đơn của bạn.')).toBeVisible();
});
