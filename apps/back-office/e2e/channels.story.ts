import { readFile } from 'node:fs/promises';
import { dialogOf, expect, mustFit, mustSay, shot, test } from './office-person.js';

test('the operator makes the columns of another floor, has a file written and takes the columns away', async ({ openOffice }) => {
  const page = await openOffice('operator', '/floor/channels');
  const name = `Sàn bạn ${Math.floor(Math.random() * 1e6)}`;
  await mustSay(page, 'Mỗi sàn muốn một bộ cột riêng', 'Mẫu chung');
  await mustFit(page);
  await shot(page, 'channels');

  await page.getByRole('button', { name: 'Thêm một sàn' }).click();
  await page.getByLabel('Tên sàn').fill('Mẫu chung');
  await page.getByLabel('Tiêu đề cột 1').fill('=A1');
  await page.getByRole('button', { name: 'Lưu bộ cột' }).click();
  await expect(page.getByText('Tiêu đề không được bắt đầu bằng')).toBeVisible();
  await page.getByLabel('Tiêu đề cột 1').fill('Mã');
  await page.getByRole('button', { name: 'Lưu bộ cột' }).click();
  await expect(page.getByText('Đã có sàn tên này')).toBeVisible();
  await page.getByLabel('Tên sàn').fill(name);
  await page.getByRole('button', { name: 'Thêm cột' }).click();
  await page.getByLabel('Tiêu đề cột 2').fill('Giá');
  await page.getByLabel('Lấy từ').nth(1).selectOption({ label: 'Giá bán, ₫' });
  await page.getByRole('button', { name: 'Thêm cột' }).click();
  await page.getByLabel('Tiêu đề cột 3').fill('Nước');
  await page.getByLabel('Lấy từ').nth(2).selectOption({ label: 'Chữ cố định' });
  await page.getByLabel('Chữ ở mọi dòng').fill('Việt Nam');
  await page.getByRole('button', { name: 'Đưa cột Nước lên trước' }).click();
  await mustFit(page);
  await shot(page, 'channel-editor');
  await page.getByRole('button', { name: 'Lưu bộ cột' }).click();
  await mustSay(page, 'Đã lưu bộ cột', name);

  const row = page.getByRole('listitem').filter({ hasText: name });
  await row.getByRole('button', { name: 'Xuất' }).click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const dock = page.getByRole('complementary', { name: 'Tệp đang xuất' });
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), dock.getByRole('link', { name: 'Tải về' }).first().click({ timeout: 30_000 })]);
  expect(download.suggestedFilename()).toMatch(/^Hàng cho sàn khác \d\d-\d\d-\d{4}\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines[0]).toBe('\ufeffMã,Nước,Giá');
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines.slice(1)) expect(line).toMatch(/^[0-9a-f-]{36},Việt Nam,\d+$/);

  await row.getByRole('button', { name: `Bỏ ${name}` }).click();
  await dialogOf(page).getByRole('button', { name: 'Bỏ', exact: true }).click();
  await mustSay(page, 'Đã bỏ bộ cột');
  await expect(row).toHaveCount(0);
});
