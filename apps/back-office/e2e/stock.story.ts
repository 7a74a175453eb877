import { dialogOf, expect, mustFit, mustSay, onPhone, shot, test } from './office-person.js';

test('the seller takes goods in and out with a reason, sets the warning and reads how the stock changed', async ({ openOffice }) => {
  // each width keeps a listing of its own: both are told at the same time on one floor
  const page = await openOffice('butcher', '/booth/tham-hung/listings?view=shown');
  const listings = page.locator('a[href*="/tham-hung/listings/"]:not([href$="/new"], [href$="/import"])');
  await listings.first().waitFor();
  await (onPhone() ? listings.first() : listings.last()).click();
  const stock = page.getByRole('region', { name: 'Kho', exact: true });
  await expect(stock).toContainText('Còn bán được');
  await stock.scrollIntoViewIfNeeded();
  const onHand = async () => Number((await stock.locator('dt:text-is("Đang có") + dd').innerText()).replace(/\D/g, ''));
  const before = await onHand();

  await stock.getByRole('button', { name: /^Nhập thêm/ }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByText('Hãy ghi một số nguyên lớn hơn 0.')).toBeVisible();
  await dialog.getByLabel('Thêm bao nhiêu').fill('12');
  await expect(dialog.getByText(new RegExp(`sau đó còn ${new Intl.NumberFormat('vi').format(before + 12)}`))).toBeVisible();
  await dialog.getByLabel(/^Ghi chú/).fill('Mẻ mới ngày 24/11');
  await mustFit(page);
  await shot(page, 'stock-in');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await mustSay(page, 'Đã ghi vào kho');
  await expect.poll(onHand).toBe(before + 12);
  // the form above it speaks of the same figure
  await expect(page.getByLabel('Số lượng trong kho')).toHaveValue(String(before + 12));

  await stock.getByRole('button', { name: /^Xuất bớt/ }).click();
  await dialog.getByLabel('Bớt bao nhiêu').fill('2');
  await dialog.getByLabel('Lý do').selectOption({ label: 'Hư hỏng, hết hạn' });
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect.poll(onHand).toBe(before + 10);

  await stock.getByRole('button', { name: /^Đặt mức báo/ }).click();
  await dialog.getByLabel('Báo khi còn từ').fill('100000');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(stock).toContainText('sắp hết');

  await stock.getByText('Kho đã thay đổi thế nào').click();
  await expect(stock.locator('.movements > li').first()).toContainText('−2');
  await expect(stock.locator('.movements > li').nth(1)).toContainText('Mẻ mới ngày 24/11');
  await mustFit(page);
  await shot(page, 'stock-history');
});
