import { mustBeAccessible, tellOfMoney } from '@chophien/ui/testing';
import { aNewListing } from './new-listing.js';
import { dialogOf, expect, mustFit, mustSay, shot, test } from './office-person.js';

test('spirits: paid through a bank by somebody who says they are 18, and given to nobody whose age the booth did not see', async ({ openOffice, browser, baseURL, request }) => {
  const seller = await openOffice('noodleMaker', '/');
  const operator = await openOffice('operator', '/floor');
  const shopper = await (await browser.newContext({ baseURL: baseURL!, viewport: { width: 390, height: 844 }, locale: 'vi-VN' })).newPage();
  let slug = '';
  let order = '';

  await test.step('what is not sold through the cart stays with the booth: one rings it', async () => {
    await shopper.goto('/hang/ruou-pusilung');
    await mustSay(shopper, 'Rượu: chỉ bán cho người đủ 18 tuổi', 'Hỏi gian để mua');
    await expect(shopper.getByRole('button', { name: 'Thêm vào giỏ' })).toHaveCount(0);
  });

  await test.step('a booth that takes transfers lists a spirit, and the floor approves it', async () => {
    ({ slug } = await aNewListing(seller, operator, {
      boothSlug: 'htx-binh-lu',
      name: 'Rượu ngô men lá',
      category: /^rượu/i,
      pack: { packVi: 'chai 500 ml', unit: 'ML', amount: 500, shippingGrams: 900, price: '120000' },
      look: async ({ id }) => {
        await operator.goto(`/office/floor/reviews/${id}`);
        await mustSay(operator, 'Rượu ngô men lá');
      },
    }));
  });

  await test.step('goods and cart say before anything is typed who may buy it and how it is paid', async () => {
    await shopper.goto(`/hang/${slug}`);
    await mustSay(shopper, 'Rượu: chỉ bán cho người đủ 18 tuổi, xem giấy tờ khi giao, không trả bằng tiền mặt.');
    await shopper.getByRole('button', { name: 'Thêm vào giỏ' }).click();
    await mustSay(shopper, 'Đã thêm 1 món vào giỏ.');
    await shopper.goto('/gio');
    await mustSay(shopper, 'Có rượu: người mua và người nhận phải đủ 18 tuổi, trả qua ngân hàng.');
    await mustFit(shopper);
    await shot(shopper, 'spirits-cart');
  });

  await test.step('cash is not offered; without a word on the age nothing is ordered, and what was typed is kept', async () => {
    await shopper.goto('/dat-hang');
    await expect(shopper.getByText('Tiền mặt khi nhận')).toHaveCount(0);
    await shopper.getByRole('textbox', { name: 'Hoặc tìm theo tên, cả tên cũ' }).fill('tan phong');
    await shopper.getByRole('button', { name: 'Tìm xã' }).click();
    await shopper.getByRole('button', { name: /Phường Tân Phong/ }).first().click();
    await shopper.locator('#name').fill('Vàng Thị Mới');
    await shopper.locator('#phone').fill(`09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`);
    await shopper.locator('#street').fill('Tổ 4');
    await shopper.locator('#terms').check();
    await shopper.locator('#privacy').check();
    await shopper.getByRole('button', { name: 'Đặt hàng', exact: true }).last().click();
    await expect(shopper).toHaveURL(/\/dat-hang/);
    await expect(shopper.locator('#street')).toHaveValue('Tổ 4');
    await mustFit(shopper);
    await mustBeAccessible(shopper, 'a checkout that asks for the age');
    await shot(shopper, 'spirits-age');
    await shopper.getByRole('checkbox', { name: 'Tôi đủ 18 tuổi. Khi nhận rượu, người nhận cho xem giấy tờ.' }).check();
    await shopper.getByRole('button', { name: 'Đặt hàng', exact: true }).last().click();
    await expect(shopper).toHaveURL(/\/don\/[^/?]+\?moi=1$/);
    order = decodeURIComponent(new URL(shopper.url()).pathname.split('/').at(-1) ?? '');
    await mustSay(shopper, 'Có rượu: người nhận phải đủ 18 tuổi và cho xem giấy tờ.', 'Chờ trả tiền');
  });

  await test.step('paid, it is the booth’s to accept and send', async () => {
    const values = shopper.locator('.transfer__value');
    const amount = Number((await values.nth(3).innerText()).replace(/\D/g, ''));
    await tellOfMoney(request, { bankBin: '970418', accountNumber: 'CHOPHIENDEMO2', amount, text: `MB.${(await values.last().innerText()).trim()}.CT` });
    await seller.goto(`/office/booth/htx-binh-lu/orders?q=${encodeURIComponent(order)}`);
    await seller.getByRole('button', { name: `Nhận đơn ${order}/1` }).click();
    await mustSay(seller, `Đã nhận đơn ${order}/1. Người mua được báo.`);
    await seller.getByRole('link', { name: `${order}/1`, exact: true }).click();
    await mustSay(seller, 'Có rượu: chỉ giao cho người đủ 18 tuổi.');
    await seller.getByRole('button', { name: 'Đã gửi hàng' }).click();
    await dialogOf(seller).getByRole('button', { name: 'Đã gửi hàng' }).click();
    await mustSay(seller, 'Kiện 1');
  });

  await test.step('at the door it is given to nobody before the booth says that it saw the age', async () => {
    await seller.getByRole('button', { name: 'Đã giao xong: kiện 1' }).click();
    await dialogOf(seller).getByRole('button', { name: 'Đã giao xong' }).click();
    await mustSay(seller, 'Xem giấy tờ rồi bấm vào ô này');
    await mustBeAccessible(seller, 'the dialog that asks whether the age was seen');
    await shot(seller, 'spirits-door');
    await dialogOf(seller).getByRole('checkbox', { name: 'Đã xem giấy tờ: người nhận đủ 18 tuổi' }).check();
    await dialogOf(seller).getByRole('button', { name: 'Đã giao xong' }).click();
    await mustSay(seller, 'Có rượu: đã xem giấy tờ, người nhận đủ 18 tuổi');
    await mustFit(seller);
    await shot(seller, 'spirits-delivered');
    await shopper.reload();
    await mustSay(shopper, 'Đã giao');
  });
  await shopper.context().close();
});
