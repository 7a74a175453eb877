import type { Page } from '@playwright/test';
import { mustBeAccessible } from '@chophien/ui/testing';
import { expect, mustFit, mustSay, shot, test } from './office-person.js';
import { paymentOf, placeTransferOrder } from './transfer-order.js';

const dotted = (amount: string) => amount.replace(/\B(?=(\d{3})+$)/g, '.');
const choose = async (page: Page, button: string, name: string, text: string) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
};

test('a statement: looked at line by line, booked as promised; what matched nothing is matched by hand', async ({ openOffice, request }) => {
  const [named, unnamed] = [await placeTransferOrder(request), await placeTransferOrder(request)];
  const mark = Date.now().toString(36).toUpperCase();
  const name = `sao-ke-${mark}.csv`;
  const statement = [
    'NGÂN HÀNG THỬ NGHIỆM;;;;',
    'Ngày giao dịch;Số tham chiếu;Ghi nợ;Ghi có;Nội dung',
    `26/11/2026 10:02:37;A${mark};;${dotted(named.amount)};MBVCB.1234.${named.memo}.CT tu 0999`,
    `26/11/2026 10:05:00;B${mark};;${dotted(unnamed.amount)};LO THI THU CHUYEN TIEN ${mark}`,
    `26/11/2026 11:00:00;C${mark};200.000;;RUT TIEN ATM`,
    'Tổng cộng;;200.000;;',
  ].join('\n');
  const page = await openOffice('owner', '/booth/che-tam-duong/money');

  await test.step('statements and cash lists are sent from a page of their own', async () => {
    await page.getByRole('heading', { level: 1, name: 'Tiền về' }).waitFor();
    await page.getByRole('link', { name: 'Sao kê và danh sách thu hộ' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sao kê và danh sách thu hộ' }).waitFor();
    await mustSay(page, 'Sao kê ngân hàng');
    await mustFit(page);
    await mustBeAccessible(page, 'money files');
    await shot(page, 'money-files');
  });

  await test.step('what each line would do is told before anything is booked', async () => {
    await choose(page, 'Chọn tệp sao kê', name, statement);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await mustSay(page, 'Khi bạn bấm ghi: 1 dòng ghi vào đơn, 1 dòng vào mục Chưa khớp.');
    await mustSay(page, `Đơn ${named.number}`);
    await page.getByRole('button', { name: 'Tiền ra' }).click();
    await mustSay(page, 'RUT TIEN ATM');
    await page.getByRole('button', { name: 'Không đọc được' }).click();
    await mustSay(page, 'Không đọc được ngày.');
    await mustFit(page);
    await mustBeAccessible(page, 'a statement');
    await shot(page, 'money-file');
    expect((await paymentOf(request, named)).state).toBe('AWAITING');
  });

  await test.step('booking does it, and the shopper sees it paid', async () => {
    await page.getByRole('button', { name: 'Ghi 2 dòng' }).click();
    await mustSay(page, 'Đã ghi 1 dòng vào đơn.');
    expect((await paymentOf(request, named)).state).toBe('PAID');
    expect((await paymentOf(request, unnamed)).state).toBe('AWAITING');
  });

  await test.step('the other waits with its reason, is suggested its order, and is matched', async () => {
    await page.getByRole('link', { name: 'Xem tiền về' }).click();
    const card = page.getByRole('article', { name: dotted(unnamed.amount) }).filter({ hasText: `CHUYEN TIEN ${mark}` });
    await expect(card.getByText('Không đọc được mã đơn')).toBeVisible();
    await mustFit(page);
    await mustBeAccessible(page, 'money');
    await shot(page, 'money');
    await card.getByRole('button', { name: 'Khớp với đơn' }).click();
    // what tells that it is done is a dialog, too
    const dialog = page.getByRole('dialog', { name: 'là của đơn nào' });
    await dialog.getByRole('radio', { name: `Đơn ${unnamed.number}` }).check();
    await expect(dialog.getByText('Cùng số tiền').first()).toBeVisible();
    await mustFit(page);
    await shot(page, 'money-match');
    await dialog.getByRole('button', { name: 'Ghi vào đơn này' }).click();
    await expect(dialog).toBeHidden();
    await expect(card).toBeHidden();
    expect((await paymentOf(request, unnamed)).state).toBe('PAID');
  });

  await test.step('the same file again books nothing', async () => {
    await page.goto('/office/booth/che-tam-duong/money/files');
    await choose(page, 'Chọn tệp sao kê', name, statement);
    await mustSay(page, 'Không có dòng nào mới để ghi.');
    await page.getByRole('button', { name: 'Bỏ tệp này' }).click();
    await mustSay(page, 'Tệp này đã bỏ, không ghi gì.');
  });
});

test('money that is no payment is set aside with the keyboard, and taken back', async ({ openOffice }) => {
  const mark = Date.now().toString(36).toUpperCase();
  const page = await openOffice('owner', '/booth/che-tam-duong/money/files');
  await choose(page, 'Chọn tệp sao kê', `muon-${mark}.csv`, `Ngày giao dịch;Số tham chiếu;Số tiền;Nội dung\n26/11/2026;M${mark};1.234.567;ANH PAO TRA TIEN MUON ${mark}\n`);
  await page.getByRole('button', { name: 'Ghi 1 dòng' }).click();
  await page.getByRole('link', { name: 'Xem tiền về' }).click();
  const card = page.getByRole('article', { name: '1.234.567' }).filter({ hasText: mark });
  await card.focus();
  await page.keyboard.press('x');
  await page.getByLabel('Đây là tiền gì, đã xử lý thế nào').fill('Tiền anh Páo trả nợ');
  const asked = page.getByRole('dialog', { name: 'Để riêng 1.234.567' });
  await asked.getByRole('button', { name: 'Để riêng' }).click();
  await expect(asked).toBeHidden();
  await expect(card).toBeHidden();
  const views = page.getByRole('group', { name: 'Xem khoản nào' });
  await views.getByRole('button', { name: 'Để riêng' }).click();
  await expect(card.getByText('Tiền anh Páo trả nợ')).toBeVisible();
  await card.getByRole('button', { name: 'Mở lại' }).click();
  await expect(card).toBeHidden();
  await views.getByRole('button', { name: 'Chưa khớp' }).click();
  await expect(card).toBeVisible();
});

test('an observer of the floor reads what waits and decides nothing', async ({ openOffice }) => {
  const page = await openOffice('observer', '/floor/money');
  await page.getByRole('heading', { level: 1, name: 'Tiền về' }).waitFor();
  await expect(page.getByRole('button', { name: 'Khớp với đơn' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Sao kê và danh sách thu hộ' })).toHaveCount(0);
  await mustFit(page);
});
