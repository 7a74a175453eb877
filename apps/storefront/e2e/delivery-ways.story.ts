import { addToCart, buyer, expect, findCommune, freshPhone, goods, mustFit, mustRead, orderNumberOf, pressOrder, shot, test } from './shopper.js';

test('a guest fetches one booth’s part, has the other brought, and each is told its own way and fee', async ({ page }) => {
  await test.step('the product says before the cart how it comes to the commune', async () => {
    await page.goto(`/noi-nhan?ve=/hang/${goods.noodles}`);
    await findCommune(page, 'doan ket', /Phường Đoàn Kết/);
    await mustRead(page, 'Giao đến P. Đoàn Kết, Lai Châu', 'Bưu điện, hãng chuyển phát', 'Tự đến lấy: Nhà sấy miến của hợp tác xã', 'Gian không giao đến đó.');
    await mustFit(page);
    await shot(page, 'product-ways');
  });

  await test.step('in the cart the way of one booth is chosen, and the other’s stays', async () => {
    await addToCart(page, goods.noodles);
    await addToCart(page, goods.tea);
    await page.goto('/gio');
    const noodles = page.getByRole('region', { name: 'HTX Bình Lư' });
    const tea = page.getByRole('region', { name: 'Chè Tam Đường' });
    await expect(noodles.getByRole('radio', { name: /Xe của gian giao/ })).toBeDisabled();
    await expect(noodles.getByRole('radio', { name: /Bưu điện/ })).toBeChecked();
    await noodles.getByRole('radio', { name: /Tự đến lấy/ }).check();
    await noodles.getByRole('button', { name: 'Đổi cách nhận' }).click();
    await expect(noodles.getByRole('radio', { name: /Tự đến lấy/ })).toBeChecked();
    await expect(noodles.getByRole('definition').filter({ hasText: 'Miễn phí' })).toBeVisible();
    await expect(tea.getByRole('radio', { name: /Bưu điện/ })).toBeChecked();
    await mustFit(page);
    await shot(page, 'cart-ways');
  });

  await test.step('at the checkout the other booth’s part is fetched too; then no street is needed', async () => {
    await page.getByRole('link', { name: 'Điền nơi nhận và đặt hàng' }).click();
    await page.locator('#name').fill(buyer.name);
    await page.locator('#phone').fill(freshPhone());
    await page.getByRole('group', { name: /Chè Tam Đường/ }).getByRole('radio', { name: /Cửa hàng ở xưởng chè/ }).check();
    await page.getByRole('button', { name: 'Đổi cách nhận' }).last().click();
    await mustRead(page, 'Nhận hết tại điểm lấy thì để trống được.');
    await page.locator('#terms').check();
    await page.locator('#privacy').check();
    await mustFit(page);
    await shot(page, 'checkout-ways');
  });

  await test.step('the order says where each part is fetched, and that nothing is paid for delivery', async () => {
    await pressOrder(page);
    await expect(page).toHaveURL(/\/don\/[^/?]+\?moi=1$/);
    await mustRead(page, `Đơn ${orderNumberOf(page)}`, 'Tự đến lấy ở Nhà sấy miến của hợp tác xã', 'Tự đến lấy ở Cửa hàng ở xưởng chè', 'Miễn phí');
    await mustFit(page);
    await shot(page, 'order-ways');
  });
});

test('a booth’s own run is the way to its neighbours, and what is missing to a free one is told', async ({ page }) => {
  await page.goto(`/noi-nhan?ve=/hang/${goods.noodles}`);
  await findCommune(page, 'binh lu', /Xã Bình Lư/);
  await addToCart(page, goods.noodles);
  await page.goto('/gio');
  const noodles = page.getByRole('region', { name: 'HTX Bình Lư' });
  await expect(noodles.getByRole('radio', { name: /Xe của gian giao/ })).toBeChecked();
  await expect(noodles).toContainText('Mua thêm 95.000 ₫ ở gian này để được miễn phí giao.');
  await mustFit(page);
});
