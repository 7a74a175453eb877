import { dialogOf, expect, mustSay, shot, test } from './office-person.js';

// The words on the pages lead the way here, and nothing else: nobody who tells this story knows an address or how the floor is made.
test('someone who never saw the floor places an order, the seller ships it, and the shopper reads so', async ({ page, openOffice }) => {
  const phone = `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
  let number = '';
  const seller = await openOffice('owner');

  await test.step('the shopper comes in at the home page, finds the tea and puts it into the cart', async () => {
    await page.goto('/');
    await page.getByRole('search').locator('input').fill('o long tam duong');
    await page.getByRole('search').getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Trà ô long Tam Đường' }).first().click();
    await page.getByRole('button', { name: 'Thêm vào giỏ' }).click();
    await mustSay(page, 'Đã thêm 1 món vào giỏ.');
    await page.getByRole('link', { name: 'Xem giỏ hàng' }).click();
    await page.getByRole('link', { name: 'Điền nơi nhận và đặt hàng' }).click();
  });

  await test.step('fills in three things about herself and where she lives, sees the fee, and orders', async () => {
    await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Vàng Thị Mới');
    await page.getByRole('textbox', { name: 'Số điện thoại' }).fill(phone);
    await page.getByRole('textbox', { name: 'Bản, tổ, số nhà' }).fill('Bản Mới, nhà cạnh trường');
    await page.getByRole('textbox', { name: 'Hoặc tìm theo tên, cả tên cũ' }).fill('tan phong');
    await page.getByRole('button', { name: 'Tìm xã' }).click();
    await page.getByRole('button', { name: /Phường Tân Phong/ }).first().click();
    await mustSay(page, 'Phí giao đến P. Tân Phong, Lai Châu');
    await page.getByRole('checkbox', { name: /điều khoản mua hàng/ }).check();
    await page.getByRole('checkbox', { name: /bản bảo vệ dữ liệu cá nhân/ }).check();
    await page.getByRole('button', { name: 'Đặt hàng', exact: true }).last().click();
    await mustSay(page, 'Đã đặt. Các gian đang xem đơn của bạn.', 'Chờ gian nhận');
    number = ((await page.getByRole('heading', { level: 1 }).innerText()) ?? '').replace('Đơn ', '').trim();
    expect(number).toMatch(/^[A-Z0-9-]{7,}$/);
  });

  await test.step('the seller, at work already, sees it on the first page and accepts it', async () => {
    await seller.reload();
    await seller.getByRole('button', { name: `Nhận đơn ${number}/1` }).click();
    await mustSay(seller, `Đã nhận đơn ${number}/1. Người mua được báo.`);
    await page.getByRole('link', { name: 'Xem tin mới' }).click();
    await mustSay(page, 'Gian đã nhận', 'Gian đang chuẩn bị hàng.');
  });

  await test.step('finds it among what is to be packed, reads what to pack for whom, and ships it', async () => {
    await seller.getByRole('navigation').getByRole('link', { name: /Đơn/ }).filter({ visible: true }).first().click();
    await seller.getByRole('main').getByRole('searchbox').fill(number);
    await seller.getByRole('main').getByRole('searchbox').press('Enter');
    await seller.getByRole('link', { name: `${number}/1`, exact: true }).click();
    await mustSay(seller, 'Trà ô long Tam Đường', 'Vàng Thị Mới', 'Bản Mới, nhà cạnh trường');
    await seller.getByRole('button', { name: 'Đã gửi hàng' }).click();
    await dialogOf(seller).getByLabel('Lời nhắn về chuyến hàng').fill('Xe khách Tam Đường, chuyến 7 giờ');
    await dialogOf(seller).getByRole('button', { name: 'Đã gửi hàng' }).click();
    await mustSay(seller, 'Gửi hàng: Xe khách Tam Đường, chuyến 7 giờ');
    await shot(seller, 'parcel-seller');
  });

  await test.step('the shopper reads that it is on its way, and with whom', async () => {
    await page.getByRole('link', { name: 'Xem tin mới' }).click();
    await mustSay(page, 'Đang giao', 'Hàng đang trên đường.', 'Kiện 1', 'Xe khách Tam Đường, chuyến 7 giờ');
    await shot(page, 'parcel-shopper');
  });
});
