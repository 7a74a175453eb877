import { freshEmail, openAccount, ownPassword, signIn } from './own-account.js';
import { addToCart, expect, goods, hasScript, mustFit, mustRead, onPhone, orderNumberOf, pressOrder, shot, test } from './shopper.js';
import { findCommune, freshPhone } from './shopper.js';

test('a cart goes along into the account, is met again in another browser, and an order is repeated in one press', async ({ page, browser }) => {
  test.skip(hasScript() && !onPhone(), 'told on a phone, with and without script');
  const email = freshEmail();
  await openAccount(page, email, 'Lò Thị Giỏ');
  await addToCart(page, goods.noodles);
  await page.goto('/tai-khoan');
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.goto('/gio');
  await mustRead(page, 'Giỏ còn trống');

  // another browser, where something lies in the cart of a guest
  const other = await (await browser.newContext({ ...test.info().project.use })).newPage();
  await addToCart(other, goods.tea);
  await other.goto('/tai-khoan/dang-nhap?ve=/gio');
  await signIn(other, email, ownPassword);
  await expect(other).toHaveURL('/gio');
  await expect(other.locator('.line__name')).toHaveCount(2);

  await other.goto('/dat-hang');
  await findCommune(other, 'doan ket', /Phường Đoàn Kết/);
  await other.locator('#phone').fill(freshPhone());
  await other.locator('#street').fill('Bản Giỏ 7');
  await other.getByText('Nhắn riêng gian này').first().click();
  await other.getByLabel(/^Nhắn riêng /).first().fill('Gói riêng giúp nhé');
  await mustFit(other);
  await shot(other, 'checkout-booth-note');
  await other.locator('#terms').check();
  await other.locator('#privacy').check();
  await pressOrder(other);
  await expect(other).toHaveURL(/moi=1$/);
  await expect(other.getByText('Lời nhắn riêng cho gian này: Gói riêng giúp nhé')).toHaveCount(1);

  const number = orderNumberOf(other);
  await other.getByRole('button', { name: 'Đặt lại đơn này' }).click();
  await expect(other).toHaveURL(`/dat-hang?lai=${number}`);
  await expect(other.locator('#street')).toHaveValue('Bản Giỏ 7');
  await expect(other.getByRole('button', { name: 'Đặt hàng', exact: true }).last()).toBeVisible();
  await other.goto('/gio');
  await expect(other.locator('.line__name')).toHaveCount(2);
  await shot(other, 'cart-repeated');
  await other.context().close();
});
