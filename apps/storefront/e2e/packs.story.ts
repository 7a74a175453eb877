import { buyer, expect, findCommune, freshPhone, hasScript, mustFit, mustRead, pressOrder, shot, test } from './shopper.js';

/** Comes in two packs; the small one goes only by five. */
const banana = '/hang/chuoi-say-kho-ban-lang';
const tea = '/hang/che-xanh-hong-duc';

test('a shopper chooses the small pack, which goes by five, and orders it', async ({ page }) => {
  const small = page.getByRole('radio', { name: /gói 100 g/ });
  const quantity = page.locator('#quantity');

  await test.step('the packs stand there with price, price a kilogram, stock and how few are sold', async () => {
    await page.goto(banana);
    await mustRead(page, 'Chọn quy cách', 'gói 300 g', '150.000', 'gói 100 g', '17.000', '170.000', 'mua từ 5');
    await expect(page.getByRole('radio', { name: /gói 300 g/ })).toBeChecked();
    await expect(quantity).toHaveValue('1');
  });

  await test.step('the chosen one has its own address, which lasts over reloading and coming back', async () => {
    await small.check();
    if (!hasScript()) await page.getByRole('button', { name: 'Xem quy cách đã chọn' }).click();
    await expect(page).toHaveURL(/\/hang\/chuoi-say-kho-ban-lang\?goi=[0-9a-f-]{36}$/);
    await page.reload();
    await page.goto('/gio');
    await page.goBack();
    await expect(small).toBeChecked();
    await expect(page.locator('.product__side .price').first()).toContainText('17.000');
    await mustFit(page);
    await shot(page, 'packs');
  });

  await test.step('it begins with the least, which fewer cannot go below', async () => {
    await expect(quantity).toHaveValue('5');
    await expect(quantity).toHaveAccessibleDescription('Mỗi lần mua ít nhất 5, nhiều nhất 30.');
    await expect(page.getByRole('button', { name: 'Bớt một' })).toBeDisabled();
    await page.getByRole('button', { name: 'Thêm một' }).click();
    await expect(quantity).toHaveValue('6');
    await expect(small).toBeChecked();
    await page.getByRole('button', { name: 'Bớt một' }).click();
    await expect(quantity).toHaveValue('5');
  });

  await test.step('it goes into the cart, where it stays at least five', async () => {
    await page.getByRole('button', { name: 'Thêm vào giỏ' }).click();
    await mustRead(page, 'Đã thêm 5 món vào giỏ.');
    await expect(small).toBeChecked();
    await page.goto('/gio');
    await mustRead(page, '5 món của 1 gian', 'gói 100 g', '85.000', 'Gian bán từ 5 trở lên.');
    await expect(page.getByRole('button', { name: /^Bớt một/ })).toBeDisabled();
    await mustFit(page);
    await shot(page, 'packs-cart');
    await page.getByRole('link', { name: 'Chuối sấy' }).click();
    await expect(small).toBeChecked();
  });

  await test.step('and is ordered', async () => {
    await page.goto('/dat-hang');
    await findCommune(page, 'doan ket', /Phường Đoàn Kết/);
    await page.locator('#name').fill(buyer.name);
    await page.locator('#phone').fill(freshPhone());
    await page.locator('#street').fill(buyer.street);
    await page.locator('#terms').check();
    await page.locator('#privacy').check();
    await pressOrder(page);
    await expect(page).toHaveURL(/\/don\/[^/?]+\?moi=1$/);
    await mustRead(page, 'gói 100 g', '85.000');
  });
});

test('the season is said, and that the floor assumes it', async ({ page }) => {
  await page.goto(tea);
  await mustRead(page, 'Có từ tháng 3 đến tháng 5 và từ tháng 8 đến tháng 10', 'Mùa này do sàn ước theo loại hàng');
  await mustFit(page);
  await shot(page, 'season');
});
