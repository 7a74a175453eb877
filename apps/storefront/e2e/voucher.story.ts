import type { Page } from '@playwright/test';
import { addToCart, buyer, expect, findCommune, freshPhone, goods, mustFit, mustRead, pressOrder, shot, test } from './shopper.js';
import { freshCode, makeVoucherAs } from './voucher-maker.js';

/** The form for a code under this heading; opened where it is closed. */
async function enterCode(page: Page, ask: string, label: string, code: string): Promise<void> {
  const form = page.locator('form.voucher').filter({ hasText: ask }).first();
  if (!(await form.getByLabel(label).isVisible())) await form.getByText(ask).click();
  await form.getByLabel(label).fill(code);
  await form.getByRole('button', { name: 'Dùng mã' }).click();
}

test('codes of a booth and of the floor lower what is paid, each told by itself, and can be taken away', async ({ page, request }) => {
  const [ofBooth, ofFloor] = [freshCode('BL'), freshCode('SAN')];
  await makeVoucherAs(request, 'htx-binh-lu@demo.example', { code: ofBooth, kind: 'AMOUNT', amount: '15000', leastGoods: '1000', limitPerPerson: 1, nameVi: 'Giảm 15.000 đ cho khách quen', nameEn: '15,000 off' });
  await makeVoucherAs(request, 'quan-tri@demo.example', { code: ofFloor, kind: 'FREE_DELIVERY', most: '5000', nameVi: 'Sàn đỡ phí giao', nameEn: 'Help with delivery' }, true);

  await test.step('a code that nobody has is told beside its field, and the cart goes on', async () => {
    await page.goto(`/noi-nhan?ve=/gio`);
    await findCommune(page, 'doan ket', /Phường Đoàn Kết/);
    await addToCart(page, goods.noodles);
    await addToCart(page, goods.tea);
    await page.goto('/gio');
    await enterCode(page, 'Có mã giảm giá của gian này?', 'Mã giảm giá của gian', 'KHONGCO1');
    await mustRead(page, 'Không có mã KHONGCO1.', 'Điền nơi nhận và đặt hàng');
    await expect(page.getByLabel('Mã giảm giá của gian').first()).toHaveAccessibleDescription(/Không có mã KHONGCO1/);
    await mustFit(page);
    await shot(page, 'voucher-unknown');
    await enterCode(page, 'Có mã giảm giá của gian này?', 'Mã giảm giá của gian', '<>');
    await mustRead(page, 'Mã gồm 3 đến 20 chữ cái và chữ số.');
  });

  await test.step('codes that hold say what they give, and the sums show it as lines of their own', async () => {
    await enterCode(page, 'Có mã giảm giá của gian này?', 'Mã giảm giá của gian', ofBooth.toLowerCase());
    await mustRead(page, `${ofBooth} Giảm 15.000 đ cho khách quen`, 'giảm 15.000');
    await enterCode(page, 'Có mã giảm giá của sàn?', 'Mã giảm giá của sàn', ofFloor);
    await mustRead(page, `${ofFloor} Sàn đỡ phí giao`, 'giảm 10.000');
    const noodles = page.getByRole('region', { name: 'HTX Bình Lư' });
    await expect(noodles.locator('.sums')).toContainText(/Mã giảm giá của gian\s*-15\.000/);
    await expect(noodles.locator('.sums')).toContainText(/Mã giảm giá của sàn\s*-5\.000/);
    await expect(page.locator('.totals .sums')).toContainText(/Mã giảm giá\s*-25\.000/);
    await mustFit(page);
    await shot(page, 'voucher-cart');
  });

  await test.step('at the checkout one is taken away, and what was typed stays', async () => {
    await page.getByRole('link', { name: 'Điền nơi nhận và đặt hàng' }).click();
    await page.locator('#name').fill(buyer.name);
    await page.locator('#phone').fill(freshPhone());
    await page.locator('#street').fill(buyer.street);
    await mustFit(page);
    await shot(page, 'voucher-checkout');
    await page.getByRole('button', { name: `Bỏ mã ${ofFloor}` }).click();
    await expect(page.locator('body')).not.toContainText(ofFloor);
    await expect(page.locator('#name')).toHaveValue(buyer.name);
    await mustRead(page, ofBooth);
  });

  await test.step('the order keeps the discount, of that booth alone', async () => {
    await page.locator('#terms').check();
    await page.locator('#privacy').check();
    await pressOrder(page);
    await expect(page).toHaveURL(/\/don\/[^/?]+\?moi=1$/);
    await expect(page.getByRole('region', { name: 'HTX Bình Lư' }).locator('.sums')).toContainText(/Mã giảm giá của gian\s*-15\.000/);
    await expect(page.getByRole('region', { name: 'Chè Tam Đường' }).locator('.sums')).not.toContainText('Mã giảm giá');
    await mustFit(page);
    await shot(page, 'voucher-order');
  });
});
