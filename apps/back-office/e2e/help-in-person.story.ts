import { mustBeAccessible } from '@chophien/ui/testing';
import type { Page } from '@playwright/test';
import { dialogOf, expect, mustFit, mustSay, placeOrder, shot, test } from './office-person.js';
import { makeProofOld, proveAnew } from './step-up.js';

const codeOn = async (page: Page) => {
  const code = ((await page.locator('.code-paper__code [aria-hidden]').textContent()) ?? '').replaceAll(' ', '');
  expect(code).toMatch(/^\d{6}$/);
  return code;
};
const secret = 'một câu dễ nhớ';

test('an operator helps somebody to an account, its booth helps to a new password, and a guest’s order helps nobody', async ({ openOffice, browser, request }) => {
  test.setTimeout(150_000);
  const phone = `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
  const context = await browser.newContext();
  const shopper = await context.newPage();
  let orderId = '';

  const office = await openOffice('operator', '/floor/shoppers');
  await test.step('the operator finds no account, and makes a code for a new one after proving who sits there', async () => {
    await office.getByLabel('Số điện thoại hoặc e-mail của người mua').fill('0912 34');
    await office.getByRole('button', { name: 'Tìm tài khoản' }).click();
    await mustSay(office, 'Chưa phải số điện thoại hay e-mail đầy đủ.');
    await office.getByLabel('Số điện thoại hoặc e-mail của người mua').fill(phone);
    await office.getByRole('button', { name: 'Tìm tài khoản' }).click();
    await mustSay(office, `Chưa có tài khoản nào dùng ${phone}`, 'Chắc chắn đúng người');
    await mustFit(office);
    await mustBeAccessible(office, 'no account');
    await shot(office, 'help-none');
    await makeProofOld(office, 'makeShopperCode');
    await office.getByRole('button', { name: 'Tạo mã để mở tài khoản' }).click();
    await proveAnew(office);
    await mustSay(office, 'Dùng một lần, đến', '/tai-khoan/dang-ky', 'Nhập mã này rồi bấm Xác nhận');
    await mustFit(office);
    await mustBeAccessible(office, 'the code');
    await shot(office, 'help-code');
  });

  await test.step('the shopper opens the account with it', async () => {
    await shopper.goto('/tai-khoan/dang-ky');
    await shopper.locator('#displayName').fill('Lò Văn Nhờ');
    await shopper.locator('#contact').fill(phone);
    await shopper.locator('#password').fill(secret);
    await shopper.locator('#terms').check();
    await shopper.locator('#privacy').check();
    await shopper.getByRole('button', { name: 'Tiếp tục' }).click();
    await shopper.locator('#code').fill(await codeOn(office));
    await shopper.getByRole('button', { name: 'Xác nhận' }).click();
    await mustSay(shopper, 'Chào Lò Văn Nhờ');
  });

  await test.step('now the operator finds it; hidden, the code is gone', async () => {
    await office.getByRole('button', { name: 'Xong, giấu mã đi' }).click();
    await expect(office.locator('.code-paper')).toHaveCount(0);
    await office.getByRole('button', { name: 'Tìm tài khoản' }).click();
    await mustSay(office, 'Lò Văn Nhờ', 'có số điện thoại');
    await mustFit(office);
    await shot(office, 'help-found');
  });

  await test.step('an order placed signed in', async () => {
    await shopper.goto('/hang/tra-o-long-tam-duong');
    await shopper.getByRole('button', { name: 'Thêm vào giỏ' }).click();
    await shopper.goto('/dat-hang');
    await shopper.locator('#findCommune').fill('doan ket');
    await shopper.getByRole('button', { name: 'Tìm xã' }).click();
    await shopper.getByRole('button', { name: /Phường Đoàn Kết/ }).first().click();
    await shopper.locator('#phone').fill(phone);
    await shopper.locator('#street').fill('Tổ 4');
    await shopper.locator('#terms').check();
    await shopper.locator('#privacy').check();
    await shopper.getByRole('button', { name: 'Đặt hàng', exact: true }).last().click();
    await expect(shopper).toHaveURL(/\/don\/[^/?]+\?moi=1$/);
    orderId = decodeURIComponent(new URL(shopper.url()).pathname.split('/').at(-1) ?? '');
  });

  await test.step('the owner of the booth makes a code from that order, and from a guest’s order reads why not', async () => {
    const guests = await placeOrder(request);
    const owner = await openOffice('owner', `/booth/che-tam-duong/orders?q=${encodeURIComponent(guests)}`);
    await owner.locator('.order-card h2 a').first().click();
    await mustSay(owner, 'Chỉ với đơn đặt khi đang đăng nhập');
    await owner.getByRole('button', { name: 'Tạo mã một lần' }).click();
    await mustSay(owner, 'Không tạo được mã từ đơn này.', 'Mời người mua đến ban quản lý sàn.');
    await mustFit(owner);
    await shot(owner, 'help-guest-order');
    await owner.goto(`/office/booth/che-tam-duong/orders?q=${encodeURIComponent(`${orderId}/1`)}`);
    await owner.locator('.order-card h2 a').first().click();
    await makeProofOld(owner, 'makeShopperCodeForOrder');
    await owner.getByRole('button', { name: 'Tạo mã một lần' }).click();
    await proveAnew(owner);
    await mustSay(owner, 'Dùng một lần, đến', '/tai-khoan/quen-mat-khau');
    await mustFit(owner);
    await shot(owner, 'help-order-code');

    await shopper.goto('/tai-khoan');
    await shopper.getByRole('button', { name: 'Đăng xuất' }).click();
    await shopper.goto('/tai-khoan/quen-mat-khau');
    await shopper.locator('#contact').fill(phone);
    await shopper.getByRole('button', { name: 'Lấy mã' }).click();
    await shopper.locator('#code').fill(await codeOn(owner));
    await shopper.locator('#password').fill('một câu khác hẳn');
    await shopper.getByRole('button', { name: 'Lưu mật khẩu mới' }).click();
    await mustSay(shopper, 'Mật khẩu mới đã có hiệu lực.');
  });

  await test.step('people of the floor are set back from their page', async () => {
    await office.goto('/office/floor/people');
    await office.getByRole('button', { name: /^Đặt lại tại chỗ cho / }).first().click();
    await expect(dialogOf(office)).toContainText('Chỉ khi người ấy đang đứng trước bạn');
    await mustFit(office);
    await mustBeAccessible(office, 'setting access back');
    await shot(office, 'reset-access');
  });
  await context.close();
});
