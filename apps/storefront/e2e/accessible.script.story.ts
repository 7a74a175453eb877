import { mustBeAccessible } from '@chophien/ui/testing';
import { declineAs } from './booth-answer.js';
import { codeFor, freshEmail, openAccount } from './own-account.js';
import { addToCart, buyer, expect, findCommune, goods, onPhone, placeOrder, shot, test } from './shopper.js';

// Each of these is asked of axe in both lights and both languages; what a page shows in a certain state follows below.
const pages = [
  '/',
  '/hang',
  '/hang?sao=3&con=1',
  '/hang?tu=khong%20ro',
  '/hang?tu=90.000.000',
  '/nhom/che-tra',
  '/nhom/du-lich',
  `/hang/${goods.noodles}`,
  '/hang/tra-kim-tuyen-tam-duong',
  '/gian',
  '/gian/che-tam-duong',
  '/tim',
  '/tim?q=mien%20dong',
  '/tim?q=khongcoginhuthe',
  '/gio',
  '/noi-nhan',
  '/don',
  '/tai-khoan/dang-nhap',
  '/tai-khoan/dang-ky',
  '/tai-khoan/quen-mat-khau',
  '/dieu-khoan',
  '/du-lieu-ca-nhan',
  '/cach-san-chay',
  '/hang/khong-co-mon-nay',
  '/khong-co-trang-nay',
] as const;

// Phones are asked in Vietnamese and desks in English: each language in both lights, each width in both lights, in half the time.
test.use({ trace: 'off' });

for (const language of ['vi', 'en'] as const) {
  const root = language === 'vi' ? '' : '/en';

  test(`every page is fit for everybody, ${language}`, async ({ page }) => {
    test.skip(onPhone() !== (language === 'vi'), 'told at the other width');
    test.setTimeout(180_000);
    for (const path of pages) {
      const address = path === '/' ? root || '/' : root + path;
      const response = await page.goto(address);
      expect.soft(response?.status(), address).toBe(path.includes('khong-co-') ? 404 : 200);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await mustBeAccessible(page, address);
    }
  });
}

test('what a page shows on the way to an order is fit for everybody', async ({ page, request }) => {
  test.setTimeout(120_000);
  await addToCart(page, goods.noodles);
  await mustBeAccessible(page, 'product with its answer');
  await addToCart(page, goods.tea);
  await page.goto('/gio');
  await mustBeAccessible(page, 'cart without a place');
  await page.goto('/dat-hang');
  await mustBeAccessible(page, 'checkout without a place');
  await page.locator('#findCommune').fill('quyet thang');
  await page.getByRole('button', { name: 'Tìm xã' }).click();
  await mustBeAccessible(page, 'checkout with communes to choose from');
  await page.getByRole('button', { name: /Phường Đoàn Kết/ }).first().click();
  await mustBeAccessible(page, 'checkout with its fees');
  await page.locator('#name').fill(buyer.name);
  await page.locator('#phone').fill('12');
  await page.getByRole('button', { name: 'Đặt hàng', exact: true }).last().click();
  await expect(page.locator('#problems')).toBeVisible();
  await mustBeAccessible(page, 'checkout with mistakes');
  await shot(page, 'checkout-mistakes-dark');

  const { number } = await placeOrder(page, []);
  await mustBeAccessible(page, 'order just placed');
  await page.goto(`/en/don/${number}`);
  await mustBeAccessible(page, 'order in English');
  await page.goto(`/don/${number}`);
  const part = page.getByRole('region', { name: 'HTX Bình Lư' });
  const partNumber = (await part.locator('.hint').first().innerText()).replace('Đơn gian ', '').trim();
  await declineAs(request, 'htx-binh-lu@demo.example', partNumber, 'Mẻ miến mới còn phơi.');
  await page.reload();
  await mustBeAccessible(page, 'order with a declined part');

  await addToCart(page, goods.tea);
  await page.goto('/en/gio');
  await mustBeAccessible(page, 'cart with a place, in English');
  await page.goto('/en/dat-hang');
  await mustBeAccessible(page, 'checkout in English');
  await page.goto(`/noi-nhan?ve=/hang/${goods.noodles}`);
  await findCommune(page, 'doan ket', /Phường Đoàn Kết/);
  await mustBeAccessible(page, 'product with its fee');
  await page.context().clearCookies();
  await page.goto('/don');
  await page.getByRole('button', { name: 'Xem đơn' }).click();
  await mustBeAccessible(page, 'look-up with mistakes');
});

test('the pages of an account are fit for everybody', async ({ page }) => {
  const email = freshEmail();
  await page.goto('/tai-khoan/dang-nhap');
  await page.locator('#contact').fill(email);
  await page.locator('#password').fill('không phải câu này');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).last().click();
  await mustBeAccessible(page, 'sign-in refused');
  const used = await openAccount(page, email, 'Lò Thị Mẫu');
  await mustBeAccessible(page, 'account just opened');
  await page.goto('/tai-khoan/dia-chi');
  await findCommune(page, 'doan ket', /Phường Đoàn Kết/);
  await page.locator('#phone').fill('12');
  await page.getByRole('button', { name: 'Lưu địa chỉ' }).last().click();
  await mustBeAccessible(page, 'an address with mistakes');
  await page.locator('#phone').fill('0912 345 678');
  await page.locator('#street').fill('Tổ 4');
  await page.getByRole('button', { name: 'Lưu địa chỉ' }).last().click();
  await mustBeAccessible(page, 'addresses');
  await placeOrder(page);
  const parts = onPhone() ? ['', '/lien-he', '/mat-khau', '/thiet-bi'] : ['', '/dia-chi', '/lien-he', '/mat-khau', '/thiet-bi'];
  for (const part of parts) {
    await page.goto(`${onPhone() ? '' : '/en'}/tai-khoan${part}`);
    await mustBeAccessible(page, `account${part}`);
  }
  await page.goto('/tai-khoan/quen-mat-khau');
  await page.locator('#contact').fill(email);
  await page.getByRole('button', { name: 'Lấy mã' }).click();
  await mustBeAccessible(page, 'the code');
  expect(await codeFor(page, email, used)).toMatch(/^\d{6}$/);
});
