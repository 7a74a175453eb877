import { dialogOf, expect, mustFit, mustSay, onPhone, people, shot, test, type Person } from './office-person.js';

/** A code that no other story uses. */
const freshCode = () => `THU${String(Math.floor(Math.random() * 1e8))}`;

/** A day in the box, as people type it. */
const inDays = (days: number) => new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');

test('a booth makes a voucher, corrects what was wrong, changes it and stops it', async ({ openOffice }) => {
  const page = await openOffice('noodleMaker', '/booth/htx-binh-lu/vouchers');
  const code = freshCode();
  await expect(page.getByRole('heading', { level: 1, name: 'Mã giảm giá' })).toBeVisible();
  await mustFit(page);
  await shot(page, 'vouchers');
  await page.getByRole('button', { name: 'Làm mã giảm giá' }).click();
  const dialog = dialogOf(page);
  const form = (label: string | RegExp) => dialog.getByLabel(label);

  await form('Mã').first().fill('x');
  await form('Giảm bao nhiêu phần trăm').fill('mười');
  await dialog.getByRole('button', { name: 'Làm mã', exact: true }).click();
  await expect(form('Giảm bao nhiêu phần trăm')).toHaveAccessibleDescription(/Ghi một số từ 0,01 đến 100/);
  await form('Giảm bao nhiêu phần trăm').fill('10');
  await dialog.getByRole('button', { name: 'Làm mã', exact: true }).click();
  await expect(form('Mã').first()).toHaveAccessibleDescription(/3 đến 20 chữ cái không dấu và chữ số\./);
  await expect(dialog.getByText('Ghi tên cho người mua đọc')).toBeVisible();
  await shot(page, 'voucher-mistakes');

  await form('Mã').first().fill(code.toLowerCase());
  await form(/^Giảm nhiều nhất/).fill('30.000');
  await form(/^Tiền hàng ít nhất/).fill('200.000');
  await form('Ngày cuối', ).fill(inDays(9));
  await form(/^Tất cả bao nhiêu lượt/).fill('100');
  await form('Tên người mua đọc').fill('Giảm 10 % cho khách quen');
  await expect(dialog.getByText(/Người mua sẽ đọc: Giảm 10 %, tối đa 30\.000\s₫, cho đơn từ 200\.000\s₫ của gian HTX Bình Lư/)).toBeVisible();
  await mustFit(page);
  await shot(page, 'voucher-make');
  await dialog.getByRole('button', { name: 'Làm mã', exact: true }).click();
  await mustSay(page, `Đã làm mã ${code}.`);
  const row = page.getByRole('listitem').filter({ hasText: code });
  await expect(row).toContainText('Đang chạy');
  await expect(row).toContainText('Đã dùng 0 trong 100 lượt');
  await mustFit(page);
  await shot(page, 'voucher-made');

  await row.getByRole('button', { name: `Sửa mã ${code}` }).click();
  await form(/^Tất cả bao nhiêu lượt/).fill('50');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(form(/^Tất cả bao nhiêu lượt/)).toHaveAccessibleDescription(/Chỉ nâng lên được; đang là 100/);
  await form(/^Tất cả bao nhiêu lượt/).fill('200');
  await mustFit(page);
  await shot(page, 'voucher-change');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await mustSay(page, `Đã sửa mã ${code}.`);
  await expect(row).toContainText('Đã dùng 0 trong 200 lượt');

  await row.getByRole('button', { name: `Dừng mã ${code}` }).click();
  await expect(dialog).toContainText('không mở lại được');
  await dialog.getByRole('button', { name: 'Dừng mã' }).click();
  await mustSay(page, `Đã dừng mã ${code}.`);
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: /^Đã xong/ }).click();
  await expect(row).toContainText('Đã dừng');
  await expect(row.getByRole('button', { name: /^Sửa/ })).toHaveCount(0);
  await mustFit(page);
  await shot(page, 'voucher-stopped');
});

test('an operator makes a voucher of the floor; who only reads orders reads it', async ({ openOffice }) => {
  const page = await openOffice('operator', '/floor/vouchers');
  const code = freshCode();
  await page.getByRole('button', { name: 'Làm mã giảm giá' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Mã').first().fill(code);
  await dialog.getByLabel('Giảm gì').selectOption('FREE_DELIVERY');
  await dialog.getByLabel('Ngày cuối').fill(inDays(1));
  await dialog.getByLabel('Tên người mua đọc').fill('Sàn đỡ phí giao');
  await expect(dialog.getByText(/Người mua sẽ đọc: Miễn phí giao, cho mọi đơn trên cả sàn/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Làm mã', exact: true }).click();
  await mustSay(page, `Đã làm mã ${code}.`);
  await mustFit(page);
  await shot(page, 'floor-vouchers');

  const reader: Person = 'observer';
  const reading = await openOffice(reader, '/floor/vouchers');
  await expect(reading.getByRole('listitem').filter({ hasText: code }), people[reader]).toContainText('Sàn đỡ phí giao');
  await expect(reading.getByRole('button', { name: 'Làm mã giảm giá' })).toHaveCount(0);
  await expect(reading.getByRole('button', { name: `Dừng mã ${code}` })).toHaveCount(0);

  const row = page.getByRole('listitem').filter({ hasText: code });
  await row.getByRole('button', { name: `Dừng mã ${code}` }).click();
  await dialog.getByRole('button', { name: 'Dừng mã' }).click();
  await mustSay(page, `Đã dừng mã ${code}.`);
  if (onPhone()) await mustFit(page);
});
