import { codeFor, freshEmail, openAccount, ownPassword, signIn } from './own-account.js';
import { expect, findCommune, freshPhone, goods, addToCart, keepComplaints, mustFit, mustRead, orderNumberOf, pressOrder, shot, test } from './shopper.js';

const name = 'Lò Thị Mẫu';

test('an account: opened by e-mail, its addresses, an order, its devices, out and in again', async ({ page, browser }) => {
  const email = freshEmail();
  const phone = freshPhone();
  let number = '';

  await test.step('who is not signed in is led there, and what is missing in the form of an account is told beside its field', async () => {
    await page.goto('/tai-khoan');
    await expect(page).toHaveURL('/tai-khoan/dang-nhap?ve=%2Ftai-khoan');
    await mustRead(page, 'Mua hàng không cần tài khoản');
    await mustFit(page);
    await shot(page, 'account-sign-in');
    await page.getByRole('main').getByRole('link', { name: 'Mở tài khoản' }).click();
    await page.locator('#displayName').fill(name);
    await page.locator('#contact').fill(email);
    await page.locator('#password').fill('ngắn');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await mustRead(page, 'Đánh dấu ô này để mở tài khoản.');
    await expect(page.locator('#contact')).toHaveValue(email);
    await expect(page.locator('#password'), 'a password is never sent back').toHaveValue('');
    await mustFit(page);
    await shot(page, 'account-sign-up');
  });

  await test.step('the code that came by e-mail opens it', async () => {
    await openAccount(page, email, name);
    await mustRead(page, email, 'Tài khoản này chưa có đơn nào.');
    await mustFit(page);
    await shot(page, 'account-new');
  });

  await test.step('an address is kept, mended and removed', async () => {
    await page.getByRole('link', { name: 'Địa chỉ', exact: true }).click();
    await expect(page.locator('#recipient')).toHaveValue(name);
    await findCommune(page, 'doan ket', /Phường Đoàn Kết/);
    await page.locator('#phone').fill('12');
    await page.locator('#street').fill('Tổ 4');
    await page.getByRole('button', { name: 'Lưu địa chỉ' }).last().click();
    await mustRead(page, 'Chưa xong: có ô cần sửa bên dưới.');
    await expect(page.locator('#street')).toHaveValue('Tổ 4');
    await page.locator('#phone').fill(phone);
    await page.getByRole('button', { name: 'Lưu địa chỉ' }).last().click();
    await mustRead(page, 'Tổ 4, Phường Đoàn Kết', 'Mặc định');
    await page.getByRole('link', { name: 'Sửa địa chỉ Tổ 4' }).click();
    await expect(page.getByRole('heading', { name: 'Sửa địa chỉ' })).toBeVisible();
    await page.locator('#street').fill('Bản Nậm Loỏng');
    await page.getByRole('button', { name: 'Lưu địa chỉ' }).last().click();
    await mustRead(page, 'Bản Nậm Loỏng, Phường Đoàn Kết');
    await findCommune(page, 'binh lu', /Xã Bình Lư/);
    await page.locator('#phone').fill(phone);
    await page.locator('#street').fill('Nhà văn hoá bản');
    await page.getByRole('button', { name: 'Lưu địa chỉ' }).last().click();
    await mustRead(page, 'Nhà văn hoá bản, Xã Bình Lư');
    await mustFit(page);
    await shot(page, 'account-addresses');
    await page.getByRole('button', { name: 'Xoá địa chỉ Nhà văn hoá bản' }).click();
    await expect(page.getByRole('main')).not.toContainText('Nhà văn hoá bản');
  });

  await test.step('the default address fills in the next order, and the order is in the list', async () => {
    await addToCart(page, goods.noodles);
    await page.goto('/dat-hang');
    await mustRead(page, 'Đã điền sẵn từ tài khoản của bạn.');
    await expect(page.locator('#name')).toHaveValue(name);
    await expect(page.locator('#street')).toHaveValue('Bản Nậm Loỏng');
    await page.locator('#phone').fill(phone);
    await page.locator('#terms').check();
    await page.locator('#privacy').check();
    await pressOrder(page);
    await expect(page).toHaveURL(/\/don\/[^/?]+\?moi=1$/);
    number = orderNumberOf(page);
    await page.goto('/tai-khoan');
    await mustRead(page, `Đơn ${number}`, 'HTX Bình Lư: Chờ gian nhận');
    await mustFit(page);
    await shot(page, 'account-orders');
  });

  await test.step('a wrong password says what to do; the right one opens the account on a second device, which sees the order', async () => {
    const other = await browser.newContext();
    const complaints = keepComplaints(other);
    const second = await other.newPage();
    await second.goto('/tai-khoan/thiet-bi');
    await signIn(second, email, 'không phải câu này');
    await mustRead(second, 'mật khẩu chưa đúng', 'Quên mật khẩu');
    await expect(second.locator('#contact')).toHaveValue(email);
    await expect(second.locator('#problems')).toBeFocused();
    await shot(second, 'account-refused');
    await signIn(second, email, ownPassword);
    await expect(second, 'the way back is kept').toHaveURL('/tai-khoan/thiet-bi');
    await second.goto('/tai-khoan');
    await second.getByRole('link', { name: `Đơn ${number}` }).click();
    await mustRead(second, name, 'Bản Nậm Loỏng');

    await page.goto('/tai-khoan/thiet-bi');
    await mustRead(page, 'Thiết bị này');
    await mustFit(page);
    await shot(page, 'account-devices');
    await page.getByRole('button', { name: /^Cho đăng xuất .+, dùng gần nhất/ }).click();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
    await second.goto('/tai-khoan');
    await expect(second, 'the ended device has to sign in again').toHaveURL(/\/tai-khoan\/dang-nhap/);
    expect(complaints()).toEqual([]);
    await other.close();
  });

  await test.step('signed out, nothing of it can be seen', async () => {
    await page.goto('/tai-khoan');
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page).toHaveURL('/');
    await page.goto('/tai-khoan/dia-chi');
    await expect(page).toHaveURL(/\/tai-khoan\/dang-nhap\?ve=/);
  });
});

test('a forgotten password: a code by e-mail, a new password, the old one is gone', async ({ page }) => {
  const email = freshEmail();
  const first = await openAccount(page, email, name);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();

  await page.goto('/tai-khoan/dang-nhap');
  await page.getByRole('link', { name: 'Quên mật khẩu' }).click();
  await page.locator('#contact').fill(email);
  await page.getByRole('button', { name: 'Lấy mã' }).click();
  await mustRead(page, 'Nếu số điện thoại hoặc e-mail này có tài khoản');
  await mustFit(page);
  await shot(page, 'account-code');
  await page.locator('#code').fill('000000');
  await page.locator('#password').fill('một câu khác hẳn');
  await page.getByRole('button', { name: 'Lưu mật khẩu mới' }).click();
  await mustRead(page, 'Mã chưa đúng hoặc đã hết hạn.');
  const code = await codeFor(page, email, first);
  await page.locator('#code').fill(code);
  await page.locator('#password').fill('một câu khác hẳn');
  await page.getByRole('button', { name: 'Lưu mật khẩu mới' }).click();
  await expect(page).toHaveURL('/tai-khoan?xong=mat-khau');
  await mustRead(page, 'Mật khẩu mới đã có hiệu lực.', `Chào ${name}`);

  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.goto('/tai-khoan/dang-nhap');
  await signIn(page, email, ownPassword);
  await mustRead(page, 'mật khẩu chưa đúng');
  await signIn(page, email, 'một câu khác hẳn');
  await mustRead(page, `Chào ${name}`);
});
