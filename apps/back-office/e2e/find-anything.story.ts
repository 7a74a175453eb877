import { expect, mustFit, mustSay, onPhone, placeOrder, shot, test } from './office-person.js';

test('from anywhere an operator finds an order, a booth, goods and a page, without the mouse', async ({ openOffice, request }) => {
  const number = await placeOrder(request);
  const page = await openOffice('operator', '/floor/visits');
  await mustSay(page, 'Lượt ghé');
  const box = page.getByRole('dialog', { name: 'Tìm mọi thứ' });
  const input = box.getByRole('combobox', { name: 'Tìm mọi thứ' });

  await test.step('the key opens the box, pages stand ready, Escape leaves', async () => {
    await page.keyboard.press('Control+k');
    await expect(input).toBeFocused();
    await expect(box.getByRole('option', { name: 'Danh sách chặn' })).toBeVisible();
    await mustFit(page);
    await page.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
  });

  await test.step('an order by its number without the dash, the part marked, Enter opens it', async () => {
    await page.keyboard.press('Control+k');
    await input.fill(number.replace('-', '').toLowerCase());
    const found = box.getByRole('option', { name: new RegExp(number) }).first();
    await expect(found).toBeVisible();
    await expect(found.locator('mark')).toHaveText(number);
    await shot(page, 'find-order');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible();
  });

  await test.step('what was opened is offered again; a booth and its goods without marks', async () => {
    await page.keyboard.press('Control+k');
    await expect(box.getByRole('group', { name: 'Vừa mở' }).getByRole('option')).toContainText([number]);
    await input.fill('tam duong');
    await expect(box.getByRole('group', { name: 'Gian hàng' }).getByRole('option', { name: /Chè Tam Đường/ })).toBeVisible();
    await expect(box.getByRole('group', { name: 'Hàng cả sàn' }).getByRole('option').first()).toBeVisible();
    await mustFit(page);
    await shot(page, 'find-booth');
    await input.fill('danh sach chan');
    await expect(box.getByRole('option')).toHaveText(['Danh sách chặn']);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/floor\/blocks$/);
  });

  await test.step('nothing found says what to try', async () => {
    await page.keyboard.press('Control+k');
    await input.fill('zzzzqq');
    await mustSay(page, 'Không thấy “zzzzqq”.');
  });
});

test('a booth finds its own things alone, by the button too', async ({ openOffice, request }) => {
  await placeOrder(request);
  const page = await openOffice('butcher', '/booth/tham-hung');
  await page.getByRole('button', { name: 'Tìm mọi thứ' }).locator('visible=true').click();
  const box = page.getByRole('dialog', { name: 'Tìm mọi thứ' });
  await box.getByRole('combobox').fill('tra o long');
  await mustSay(page, 'Không thấy “tra o long”.');
  await box.getByRole('combobox').fill('trau');
  await expect(box.getByRole('option', { name: /[Tt]râu/ }).first()).toBeVisible();
  await expect(box.getByRole('group', { name: 'Gian hàng' })).toHaveCount(0);
  if (onPhone()) await shot(page, 'find-booth-own');
});
