import { expect, mustFit, mustSay, onPhone, placeOrder, shot, test } from './office-person.js';

test('the table of orders: filter, order and page stand in the address and survive reload and back', async ({ openOffice, request }) => {
  const number = await placeOrder(request);
  const page = await openOffice('operator', '/floor/orders?view=all');
  const rows = page.locator('.data-table tbody tr');
  await expect(rows.filter({ hasText: number }).first()).toBeVisible();
  await mustFit(page);
  await shot(page, 'table-orders');

  await test.step('an order by sum, by the head on a desk and by the list on a phone', async () => {
    if (onPhone()) await page.getByLabel('Xếp theo').selectOption('DEAREST');
    else {
      await page.getByRole('button', { name: 'Thu khi giao' }).click();
      await expect(page.getByRole('columnheader', { name: 'Thu khi giao' })).toHaveAttribute('aria-sort', 'descending');
    }
    await expect(page).toHaveURL(/sort=DEAREST/);
    // the rows of before stay until the new ones are there
    await expect(async () => {
      const sums = (await rows.locator('td:last-child').allTextContents()).map((text) => Number(text.replace(/\D/g, '')));
      expect(sums.length).toBeGreaterThan(5);
      expect(sums).toEqual([...sums].sort((a, b) => b - a));
    }).toPass();
  });

  await test.step('a part of the number finds it in every state; reload and back keep what stands', async () => {
    await page.getByRole('searchbox', { name: /Tìm theo mã đơn/ }).fill(number.slice(0, 2));
    await mustSay(page, 'Gõ ít nhất 3 chữ');
    await page.getByRole('searchbox', { name: /Tìm theo mã đơn/ }).fill(number.replace('-', ' '));
    await expect(page).toHaveURL(/q=/);
    await expect(rows.filter({ hasNotText: number })).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('searchbox', { name: /Tìm theo mã đơn/ })).toHaveValue(number.replace('-', ' '));
    await expect(page.getByLabel('Xếp theo')).toHaveValue('DEAREST');
    await rows.locator('.row-link').first().click();
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible();
    await page.goBack();
    await expect(rows.filter({ hasText: number }).first()).toBeVisible();
  });

  await test.step('a booth is chosen by its name, and let go again', async () => {
    await page.goto('/office/floor/orders?view=all');
    await page.getByLabel('Gian hàng', { exact: true }).fill('Chè Tam Đường');
    await expect(page).toHaveURL(/booth=/);
    await mustSay(page, 'Chỉ gian Chè Tam Đường.');
    await expect(rows.filter({ hasNotText: 'Chè Tam Đường' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Xem mọi gian' }).click();
    await expect(page).not.toHaveURL(/booth=/);
  });
});

test('goods of every booth: by price, by category, on by a page and back', async ({ openOffice }) => {
  const page = await openOffice('operator', '/floor/products');
  const rows = page.locator('.data-table tbody tr');
  const said = page.getByText(/^\d+ món/).first();
  await expect(said).toBeVisible();
  const total = Number.parseInt((await said.textContent()) ?? '', 10);
  expect(total, '78 that are listed, the new one of the demo floor, and what other stories begin').toBeGreaterThan(78);
  const rest = Math.min(total - 50, 50);
  await expect(rows).toHaveCount(50);
  await mustFit(page);
  await shot(page, 'table-products');
  const first = await rows.first().locator('.row-link').textContent();
  await page.getByRole('link', { name: 'Trang sau' }).click();
  await expect(rows).toHaveCount(rest);
  await page.reload();
  await expect(rows).toHaveCount(rest);
  await page.getByRole('link', { name: 'Trang trước' }).click();
  await expect(rows.first().locator('.row-link')).toHaveText(first ?? '');
  await expect(rows).toHaveCount(50);
  await page.goBack();
  await expect(rows).toHaveCount(rest);

  await page.goto('/office/floor/products?sort=CHEAPEST');
  await expect(rows).toHaveCount(50);
  const prices = (await rows.locator('td:nth-child(4)').allTextContents()).map((text) => Number(text.replace(/\D/g, '')));
  expect(prices).toEqual([...prices].sort((a, b) => a - b));
  await page.getByRole('searchbox', { name: 'Tìm món theo tên' }).fill('tra o long');
  await expect(rows.filter({ hasNotText: /[Tt]rà ô long/ })).toHaveCount(0);
  await rows.locator('.row-link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ô long');
});

test('what waits on the first page leads to its filtered table; its chart turns into a table', async ({ openOffice }) => {
  const page = await openOffice('operator', '/floor');
  await mustSay(page, 'Việc đang chờ');
  await expect(page.locator('svg.week')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('table', { name: 'Lượt ghé sàn' }).locator('tbody tr')).toHaveCount(7);
  await page.keyboard.press('b');
  await expect(page.locator('svg.week')).toBeVisible();
  await page.getByRole('link', { name: 'Gian không có người trông' }).click();
  await expect(page).toHaveURL(/booths\?view=unkept/);
  await expect(page.locator('.data-table tbody tr').filter({ hasNotText: 'chưa ai' })).toHaveCount(0);
  await page.goto('/office/floor');
  await page.getByRole('link', { name: 'Sắp hết hàng' }).click();
  await expect(page).toHaveURL(/products\?view=listed&sort=SCARCEST/);
});
