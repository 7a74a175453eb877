import { dialogOf, expect, mustFit, mustSay, onPhone, shot, test } from './office-person.js';

test('the operator keeps the tree of goods: adds a group, puts it elsewhere, moves it, takes it away', async ({ openOffice }) => {
  const page = await openOffice('operator', '/floor/categories');
  const name = `Nhóm thử ${Math.floor(Math.random() * 1e6)}`;
  await mustSay(page, 'Cây nhóm mà người mua thấy');
  await mustFit(page);
  await shot(page, 'categories');

  await page.getByRole('button', { name: 'Thêm nhóm', exact: true }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Lưu nhóm' }).click();
  await expect(dialog.getByText(/không để trống|cần điền|bắt buộc|Hãy/i).first()).toBeVisible();
  await dialog.getByLabel('Tên tiếng Việt').fill(name);
  await dialog.getByLabel('Tên tiếng Anh').fill('Test group');
  await dialog.getByLabel('Hình vẽ').selectOption('banh');
  await mustFit(page);
  await shot(page, 'category-dialog');
  await dialog.getByRole('button', { name: 'Lưu nhóm' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: `Đưa ${name} xuống` })).toBeDisabled();

  await page.getByRole('button', { name: `Đưa ${name} lên` }).click();
  await expect(page.getByRole('button', { name: `Đưa ${name} xuống` })).toBeEnabled();

  await page.getByRole('button', { name: `Bỏ ${name}` }).click();
  await expect(page.getByText(name, { exact: true })).toHaveCount(0);
});

test('the operator arranges the home page, shoppers see it, and it is taken back by one press', async ({ openOffice }) => {
  const page = await openOffice('operator', '/floor/home');
  await mustSay(page, 'Các phần, theo thứ tự', 'Hàng sàn giới thiệu');
  await mustFit(page);
  await shot(page, 'home-setup');
  // there is one home page: two who save it at once would refuse each other, as they should
  if (onPhone()) return;
  const greeting = `Chợ phiên ${Math.floor(Math.random() * 1e6)}`;
  await page.getByLabel('Lời chào (không bắt buộc)').fill(greeting);
  await page.getByRole('searchbox', { name: 'Tìm món để thêm' }).fill('miến');
  await page.getByRole('button', { name: /^Thêm .* vào trang chủ$/ }).first().click();
  const picked = (await page.getByRole('button', { name: /^Bỏ .* khỏi trang chủ$/ }).first().getAttribute('aria-label'))!.replace(/^Bỏ (.*) khỏi trang chủ$/, '$1');
  await page.getByRole('button', { name: 'Lưu trang chủ' }).click();
  await mustSay(page, 'Đã lưu trang chủ');

  const shop = await page.context().newPage();
  await shop.goto('/');
  await expect(shop.getByRole('heading', { level: 1 })).toHaveText(greeting);
  const shelf = shop.getByRole('region', { name: 'Sàn giới thiệu' });
  await expect(shelf).toContainText(picked);
  await shot(shop, 'home-picks');
  await shop.close();

  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await mustSay(page, 'Trang chủ đã về như trước');
  await expect(page.getByLabel('Lời chào (không bắt buộc)')).toHaveValue('');
});
