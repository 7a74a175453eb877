import { expect, mustFit, mustSay, password, people, shot, signIn, test } from './office-person.js';

test('a wrong password is refused in words, and a deep link comes back after signing in', async ({ page }) => {
  await page.goto('/office/booth/tham-hung/listings?view=low');
  await expect(page).toHaveURL(/\/office\/sign-in\?next=/);
  await signIn(page, 'butcher', 'sai-mat-khau');
  await mustSay(page, 'Thư điện tử hoặc mật khẩu không đúng');
  await mustFit(page);
  await shot(page, 'sign-in');
  await signIn(page, 'butcher', password);
  await expect(page).toHaveURL(/\/office\/booth\/tham-hung\/listings\?view=low$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hàng bán');
  await mustFit(page);
});

test('the office speaks English when asked, remembers it, and signs out', async ({ page }) => {
  // a session of its own, since it ends it
  await page.goto('/office/booth/che-tam-duong');
  await signIn(page, 'orderHandler');
  await page.getByRole('button', { name: /Tài khoản của/ }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await mustSay(page, 'What waits');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await mustSay(page, 'What waits', 'Pack and ship');
  await mustFit(page);
  await shot(page, 'english');
  await page.getByRole('button', { name: /Account of/ }).click();
  await expect(page.getByRole('menu')).toContainText(people.orderHandler);
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/office\/sign-in$/);
  await page.goto('/office/booth/che-tam-duong/orders');
  await expect(page).toHaveURL(/\/office\/sign-in\?next=/);
});
