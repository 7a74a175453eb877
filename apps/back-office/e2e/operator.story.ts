import { dialogOf, expect, mustFit, mustSay, shot, test } from './office-person.js';

test('the operator sees the day, the visits with their table, the booths, the failed messages and an order', async ({ openOffice }) => {
  const page = await openOffice('operator', '/floor');
  await mustSay(page, 'Lượt ghé hôm nay', 'Gian không có người trông');
  await mustFit(page);
  await shot(page, 'floor-today');

  await test.step('the chart of visits holds thirty days, and B turns it into its table', async () => {
    await page.goto('/office/floor/visits');
    await mustSay(page, 'Mỗi ngày,', 'Có số liệu minh hoạ', 'Theo gian hàng', 'Theo món hàng');
    await expect(page.locator('svg.day-bars').first().locator('rect.bar')).toHaveCount(30);
    await mustFit(page);
    await shot(page, 'floor-visits');
    await page.keyboard.press('b');
    await expect(page.getByRole('region', { name: 'Bảng số' }).locator('tbody tr')).toHaveCount(30);
    await mustFit(page);
    await shot(page, 'floor-visits-table');
  });

  await test.step('booths are found without marks and say how they stand', async () => {
    await page.goto('/office/floor/booths?q=tam+duong');
    await mustSay(page, 'Chè Tam Đường', 'Đang mở');
    await mustFit(page);
    await page.getByRole('link', { name: 'Chè Tam Đường' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Chè Tam Đường' })).toBeVisible();
    await mustFit(page);
    await shot(page, 'floor-booth');
  });

  await test.step('messages that failed have their page', async () => {
    await page.goto('/office/floor/dead-letters');
    await mustSay(page, 'Tin chưa gửi được');
    await mustFit(page);
  });

  await test.step('an order may be read, a buyer blocked, and nothing accepted in a booth’s place', async () => {
    await page.goto('/office/floor/orders?view=all');
    await page.locator('.row-link').first().click();
    await mustSay(page, 'Chặn số này');
    await expect(page.getByRole('button', { name: 'Nhận đơn', exact: true })).toHaveCount(0);
  });
});

test('the operator blocks a phone with a reason and lifts it', async ({ openOffice }) => {
  const page = await openOffice('operator', '/floor/blocks');
  await page.getByRole('button', { name: 'Chặn một số' }).click();
  const dialog = dialogOf(page);
  const phone = `0987${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`;
  await dialog.getByLabel('Số điện thoại').fill('123');
  await dialog.getByLabel('Lý do').fill('Đặt năm đơn, không nghe máy');
  await dialog.getByRole('button', { name: 'Chặn', exact: true }).click();
  await mustSay(page, 'Số điện thoại chưa đúng');
  await dialog.getByLabel('Số điện thoại').fill(phone);
  await dialog.getByRole('button', { name: 'Chặn', exact: true }).click();
  await mustSay(page, 'Đã đưa vào danh sách chặn.');
  const row = page.locator('.row', { hasText: `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}` });
  await expect(row).toContainText('Đặt năm đơn, không nghe máy');
  await row.getByRole('button').click();
  await dialogOf(page).getByRole('button', { name: 'Bỏ chặn' }).click();
  await mustSay(page, 'Đã bỏ chặn.');
  await mustFit(page);
  await shot(page, 'blocks');
});

test('an observer reads the floor and is offered nothing that they may not do', async ({ openOffice }) => {
  const page = await openOffice('observer', '/floor');
  await mustSay(page, 'Lượt ghé hôm nay');
  await expect(page.getByRole('link', { name: 'Danh sách chặn' })).toHaveCount(0);
  await page.goto('/office/floor/orders?view=all');
  await page.locator('.row-link').first().click();
  await mustSay(page, 'Đơn đi đến đâu');
  await expect(page.getByRole('button', { name: /Chặn|Nhận đơn|Không nhận đơn/ })).toHaveCount(0);
});
