import { addToCart, expect, findCommune, goods, pressOrder, test } from './shopper.js';

test('a screen reader hears the checkout in Vietnamese, in the order in which it is filled in', async ({ page }) => {
  await addToCart(page, goods.noodles);
  await page.goto('/dat-hang');
  await findCommune(page, 'doan ket', /Phường Đoàn Kết/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Đặt hàng" [level=1]
      - group "1. Người nhận":
        - heading "1. Người nhận" [level=2]
        - textbox "Họ và tên"
        - textbox "Số điện thoại"
        - textbox "Thư điện tử (không bắt buộc)"
      - group "2. Nơi nhận":
        - heading "2. Nơi nhận" [level=2]
        - combobox "Tỉnh, thành phố":
          - option "Lai Châu" [selected]
        - combobox "Xã, phường":
          - option "Phường Đoàn Kết" [selected]
        - textbox "Hoặc tìm theo tên, cả tên cũ"
        - button "Tìm xã"
        - textbox "Bản, tổ, số nhà"
        - textbox "Lời nhắn cho các gian (không bắt buộc)"
      - region "3. Trả tiền":
        - heading "3. Trả tiền" [level=2]
        - status: Phí giao đến P. Đoàn Kết, Lai Châu ghi dưới đây. Xem tổng tiền rồi bấm Đặt hàng.
        - heading "HTX Bình Lư" [level=3]
        - list:
          - listitem: /1 × Miến dong Bình Lư, gói \\d+ g/
        - term: Tiền hàng
        - definition: /\\d+\\.000 ₫/
        - term: Giao đến P. Đoàn Kết, Lai Châu
        - definition: /\\d+\\.000 ₫/
      - checkbox /Tôi đã đọc và đồng ý với điều khoản mua hàng \\(bản \\d+\\)/
      - link /điều khoản mua hàng \\(bản \\d+\\)/
      - checkbox /Tôi đồng ý cho sàn và các gian dùng tên, số điện thoại, địa chỉ để giao đơn này, theo bản bảo vệ dữ liệu cá nhân \\(bản \\d+\\)/
      - link /bản bảo vệ dữ liệu cá nhân \\(bản \\d+\\)/
      - button "Đặt hàng"
  `);
  await expect(page.getByRole('textbox', { name: 'Số điện thoại' })).toHaveAccessibleDescription('Gian gọi số này trước khi giao. Ví dụ: 0912 345 678.');
});

test('a screen reader hears what is wrong with a field at that field', async ({ page }) => {
  await addToCart(page, goods.noodles);
  await page.goto('/dat-hang');
  await findCommune(page, 'doan ket', /Phường Đoàn Kết/);
  await page.getByRole('textbox', { name: 'Số điện thoại' }).fill('0912 345 67');
  await pressOrder(page);
  const wrong: [string, string, RegExp][] = [
    ['textbox', 'Họ và tên', /Ghi họ và tên người nhận\./],
    ['textbox', 'Số điện thoại', /Số này còn thiếu 1 chữ số\./],
    ['textbox', 'Bản, tổ, số nhà', /Ghi bản, tổ hoặc số nhà để gian tìm được\./],
    ['checkbox', 'Tôi đã đọc và đồng ý với', /Đánh dấu ô này để đặt hàng\./],
    ['checkbox', 'Tôi đồng ý cho sàn và các gian', /Đánh dấu ô này để gian giao được hàng\./],
  ];
  for (const [role, name, description] of wrong) {
    const field = page.getByRole(role as 'textbox', { name });
    await expect(field).toHaveAccessibleDescription(description);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(page.getByRole('textbox', { name: /Thư điện tử/ })).not.toHaveAttribute('aria-invalid', 'true');
});

test('header, list, product and cart have their names', async ({ page }) => {
  await page.goto('/hang');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Chợ Phiên Sàn hàng Lai Châu Về trang chủ"
      - search:
        - button "Tìm"
      - 'link /Nơi nhận: chọn xã để biết phí/'
      - navigation "Đơn và giỏ":
        - link "Xem đơn"
        - link "Giỏ hàng"
  `);
  await expect(page.getByRole('search').locator('input')).toHaveAccessibleName('Tìm trên sàn');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tất cả hàng hoá');
  await addToCart(page, goods.noodles);
  await expect(page.getByRole('heading', { level: 1, name: 'Miến dong Bình Lư' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Giỏ hàng, 1 món' })).toBeVisible();
  await page.goto('/gio');
  const booth = page.getByRole('region', { name: 'HTX Bình Lư' });
  for (const name of ['Bớt một Miến dong Bình Lư', 'Thêm một Miến dong Bình Lư', 'Bỏ Miến dong Bình Lư khỏi giỏ']) {
    await expect(booth.getByRole('button', { name })).toBeVisible();
  }
  await expect(booth.getByRole('spinbutton', { name: 'Số lượng Miến dong Bình Lư' })).toHaveValue('1');
});
