import { Keyboard } from '@chophien/ui/testing';
import { buyer, expect, freshPhone, goods, mustRead, onPhone, orderNumberOf, shot, test } from './shopper.js';

test('with keys alone: from the home page to the placed order', async ({ page }) => {
  test.skip(onPhone(), 'keyboards stand on desks');
  const keys = new Keyboard(page);
  const phone = freshPhone();

  await test.step('the first stop skips what every page begins with', async () => {
    await page.goto('/');
    const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
    await keys.tabTo(skip, 1);
    await keys.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    keys.jump();
    await keys.press('Tab');
    expect(await page.evaluate('document.querySelector("main").contains(document.activeElement)'), 'the next stop lies in the page').toBe(true);
  });

  await test.step('search, its result, the product', async () => {
    await page.goto('/');
    keys.jump();
    await keys.tabTo(page.getByRole('search').locator('input'));
    await keys.type('mien dong binh lu');
    await keys.enter(/\/tim\?q=mien/);
    await keys.tabTo(page.getByRole('main').getByRole('link', { name: 'Miến dong Bình Lư' }).first());
    await keys.enter(new RegExp(`/hang/${goods.noodles}$`));
  });

  await test.step('the quantity by its own keys, into the cart, on to the checkout', async () => {
    const quantity = page.getByRole('spinbutton', { name: 'Số lượng' });
    await keys.tabTo(quantity);
    await keys.press('ArrowUp');
    await expect(quantity).toHaveValue('2');
    await keys.tabTo(page.getByRole('button', { name: 'Thêm vào giỏ' }));
    await keys.enter(new RegExp(`/hang/${goods.noodles}\\?`));
    await mustRead(page, 'Đã thêm 2 món vào giỏ.');
    await keys.tabTo(page.getByRole('main').getByRole('link', { name: 'Xem giỏ hàng' }));
    await keys.enter(/\/gio$/);
    await keys.tabTo(page.getByRole('link', { name: 'Điền nơi nhận và đặt hàng' }));
    await keys.enter(/\/dat-hang$/);
  });

  await test.step('the province is walked to by arrows without being sent away, and its button loads the communes', async () => {
    await keys.tabTo(page.getByRole('textbox', { name: 'Họ và tên' }));
    await keys.type(buyer.name);
    await keys.tabTo(page.getByRole('textbox', { name: 'Số điện thoại' }));
    await keys.type(phone);
    const province = page.getByRole('combobox', { name: 'Tỉnh, thành phố' });
    await keys.tabTo(province);
    for (let presses = 0; presses < 40 && (await province.inputValue()) !== '12'; presses += 1) await keys.press('ArrowDown');
    await expect(province).toHaveValue('12');
    await expect(province).toBeFocused();
    await keys.tabTo(page.getByRole('button', { name: 'Chọn tỉnh', exact: true }), 1);
    await keys.enter(/\/dat-hang$/);
  });

  await test.step('the commune from its list, the street, the fees', async () => {
    await expect(page.getByRole('textbox', { name: 'Họ và tên' })).toHaveValue(buyer.name);
    const commune = page.getByRole('combobox', { name: 'Xã, phường' });
    await keys.tabTo(commune);
    await keys.press('ArrowDown');
    await expect(commune).not.toHaveValue('');
    await keys.tabTo(page.getByRole('textbox', { name: 'Bản, tổ, số nhà' }));
    await keys.type(buyer.street);
    await keys.tabTo(page.getByRole('button', { name: 'Xem phí giao' }));
    await keys.enter(/\/dat-hang$/);
    await mustRead(page, 'ghi dưới đây. Xem tổng tiền rồi bấm Đặt hàng.');
  });

  await test.step('both boxes by the space bar, and the order', async () => {
    const terms = page.getByRole('checkbox', { name: /điều khoản mua hàng/ });
    await keys.tabTo(terms);
    await keys.press('Space');
    await expect(terms).toBeChecked();
    const privacy = page.getByRole('checkbox', { name: /bản bảo vệ dữ liệu cá nhân/ });
    await keys.tabTo(privacy);
    await keys.press('Space');
    await expect(privacy).toBeChecked();
    await keys.tabTo(page.getByRole('button', { name: 'Đặt hàng', exact: true }));
    await shot(page, 'keyboard-checkout');
    await keys.enter(/\/don\/[^/?]+\?moi=1$/);
    await mustRead(page, `Đơn ${orderNumberOf(page)}`, 'Đã đặt. Các gian đang xem đơn của bạn.', buyer.name);
  });

  await test.step('past the last stop the keys leave the page: nobody is held in it', async () => {
    const stops = (await page.locator('a[href], button, input, select, textarea').count()) + 3;
    let left = false;
    for (let presses = 0; presses < stops && !left; presses += 1) {
      await keys.press('Tab');
      left = await page.evaluate<boolean>('document.activeElement === document.body || document.activeElement === null || document.activeElement.classList.contains("skip")');
    }
    expect(left).toBe(true);
  });
});
