import { addToCart, buyer, chooseProvince, expect, findCommune, freshPhone, goods, keepComplaints, mustFit, mustRead, orderNumberOf, placeOrder, pressOrder, shot, test } from './shopper.js';

test('a guest orders goods of two booths, corrects what was wrong on the way, and orders again', async ({ page }) => {
  const phone = freshPhone();
  let number = '';

  await test.step('the place is found by a former name and kept', async () => {
    await page.goto(`/noi-nhan?ve=/hang/${goods.noodles}`);
    await findCommune(page, 'quyet thang', /Phường Đoàn Kết/);
    await expect(page).toHaveURL(`/hang/${goods.noodles}`);
    await mustRead(page, 'Giao đến P. Đoàn Kết, Lai Châu', 'Phí giao của gian này');
    await mustFit(page);
    await shot(page, 'product');
  });

  await test.step('goods of two booths lie in one cart, each booth with its fee', async () => {
    await addToCart(page, goods.noodles);
    await addToCart(page, goods.tea);
    await page.goto('/gio');
    await mustRead(page, '2 món của 2 gian', 'HTX Bình Lư', 'Chè Tam Đường', 'Trả cho gian này');
    await page.getByRole('button', { name: 'Thêm một Miến dong Bình Lư' }).click();
    await mustRead(page, '3 món của 2 gian');
    await mustFit(page);
    await shot(page, 'cart');
  });

  await test.step('a telephone number that lacks a digit is told beside its field, and nothing typed is lost', async () => {
    await page.getByRole('link', { name: 'Điền nơi nhận và đặt hàng' }).click();
    await page.locator('#name').fill(buyer.name);
    await page.locator('#phone').fill('0912 345 67');
    await page.locator('#street').fill(buyer.street);
    await page.locator('#terms').check();
    await pressOrder(page);
    await mustRead(page, 'còn thiếu 1 chữ số', 'Đánh dấu ô này để gian giao được hàng.');
    await expect(page.locator('#name')).toHaveValue(buyer.name);
    await expect(page.locator('#phone')).toHaveAccessibleDescription(/còn thiếu 1 chữ số/);
    await expect(page.locator('#terms')).toBeChecked();
    await expect(page.locator('#privacy'), 'no box is ticked by itself').not.toBeChecked();
    await mustFit(page);
    await shot(page, 'checkout');
  });

  await test.step('changing the province keeps what was typed and asks for a commune before ordering', async () => {
    await chooseProvince(page, 'Hà Nội');
    await expect(page.locator('#communeCode option', { hasText: 'Phường Hoàn Kiếm' })).toBeAttached();
    await expect(page.locator('#street')).toHaveValue(buyer.street);
    await page.getByRole('button', { name: 'Xem phí giao' }).last().click();
    await mustRead(page, 'Chọn xã, phường trong danh sách.');
    await findCommune(page, 'doan ket', /Phường Đoàn Kết/);
    await mustRead(page, 'Phí giao đến P. Đoàn Kết, Lai Châu');
  });

  await test.step('the order is placed without an account and its page tells what to pay whom', async () => {
    await page.locator('#phone').fill(phone);
    await page.locator('#privacy').check();
    await pressOrder(page);
    await expect(page).toHaveURL(/\/don\/[^/?]+\?moi=1$/);
    number = orderNumberOf(page);
    await mustRead(page, `Đơn ${number}`, 'Chờ gian nhận', 'HTX Bình Lư', 'Chè Tam Đường', 'Trả tiền mặt cho gian', buyer.name);
    await mustFit(page);
    await shot(page, 'order');
  });

  await test.step('the cart is empty afterwards and says so', async () => {
    await page.goto('/gio');
    await mustRead(page, 'Giỏ còn trống');
  });

  await test.step('a second order goes through with the same browser', async () => {
    const second = await placeOrder(page, [goods.tea], phone);
    await mustRead(page, 'Đã đặt. Các gian đang xem đơn của bạn.');
    expect(second.number, 'the first order does not come back').not.toBe(number);
  });
});

test('another browser sees an order by number and phone only', async ({ page, browser }) => {
  const { number, phone } = await placeOrder(page, [goods.noodles]);
  const other = await browser.newContext();
  const complaints = keepComplaints(other);
  const stranger = await other.newPage();
  await stranger.goto(`/don/${number}`);
  await expect(stranger.locator('#number')).toHaveValue(number);
  await expect(stranger.locator('body')).not.toContainText(buyer.name);
  await stranger.locator('#phone').fill('0987654321');
  await stranger.getByRole('button', { name: 'Xem đơn' }).click();
  await mustRead(stranger, 'Không thấy đơn nào khớp');
  await expect(stranger.locator('body')).not.toContainText(buyer.name);
  await stranger.locator('#phone').fill(phone);
  await stranger.getByRole('button', { name: 'Xem đơn' }).click();
  await mustRead(stranger, `Đơn ${number}`, buyer.name);
  expect(complaints()).toEqual([]);
  await other.close();
});
