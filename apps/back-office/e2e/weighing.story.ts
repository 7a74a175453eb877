import { mustBeAccessible } from '@chophien/ui/testing';
import { aNewListing } from './new-listing.js';
import { dialogOf, expect, mustFit, mustSay, placeOrder, shot, test } from './office-person.js';

test('fish is sold by its weight: less costs less by itself, more asks the buyer, who answers on the order’s page', async ({ openOffice, request, browser, baseURL }) => {
  const seller = await openOffice('noodleMaker', '/');
  const operator = await openOffice('operator', '/floor');
  let slug = '';

  await test.step('its booth says that it is weighed, the floor sees that and approves it', async () => {
    const listing = await aNewListing(seller, operator, {
      boothSlug: 'htx-binh-lu',
      name: 'Cá lăng sông Đà',
      category: /miến/i,
      pack: { packVi: 'con khoảng 1,5 kg', unit: 'KG', amount: 1.5, shippingGrams: 1_800, price: '150000', byWeight: true, lengthCm: 40, widthCm: 20, heightCm: 10 },
      look: async ({ id }) => {
        await operator.goto(`/office/floor/reviews/${id}`);
        await mustSay(operator, 'Hàng cân', '40 × 20 × 10 cm');
      },
    });
    slug = listing.slug;
    await seller.goto(`/office/booth/htx-binh-lu/listings/${listing.id}`);
    await expect(seller.getByLabel('Hàng cân: cân thật khi gói')).toBeChecked();
    await expect(seller.getByLabel('Dài (cm)')).toHaveValue('40');
    await mustFit(seller);
    await shot(seller, 'weighed-listing');
  });

  const phone = `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
  const number = await placeOrder(request, slug, { phone }, 2);
  const [order] = number.split('/');
  const shopper = await (await browser.newContext({ baseURL: baseURL!, viewport: { width: 390, height: 844 }, locale: 'vi-VN' })).newPage();

  await test.step('two fish weigh less: the booth sees what that comes to before it says so', async () => {
    await seller.goto(`/office/booth/htx-binh-lu/orders?q=${encodeURIComponent(number)}`);
    await seller.getByRole('button', { name: `Nhận đơn ${number}` }).click();
    await mustSay(seller, `Đã nhận đơn ${number}. Người mua được báo.`);
    await seller.getByRole('link', { name: number, exact: true }).click();
    await mustSay(seller, 'đặt 3.000 g, chưa cân');
    await seller.getByRole('button', { name: 'Ghi số cân' }).click();
    await dialogOf(seller).getByLabel(/cân được/).fill('27');
    await dialogOf(seller).getByRole('button', { name: 'Ghi số cân' }).click();
    await mustSay(seller, 'Từ 1.500 đến 6.000 g.');
    await dialogOf(seller).getByLabel(/cân được/).fill('2700');
    await mustSay(seller, 'Giảm 30.000');
    await mustBeAccessible(seller, 'the dialog of weights');
    await shot(seller, 'weigh-dialog');
    await dialogOf(seller).getByRole('button', { name: 'Ghi số cân' }).click();
    await mustSay(seller, 'đặt 3.000 g, cân 2.700 g', '270.000');
    await mustFit(seller);
    await mustBeAccessible(seller, 'an order that was weighed');
    await shot(seller, 'weighed-order');
  });

  await test.step('the shopper reads what it weighs and pays so much less', async () => {
    await shopper.goto('/don');
    await shopper.getByLabel('Số đơn').fill(order!);
    await shopper.getByLabel('Số điện thoại').fill(phone);
    await shopper.getByRole('button', { name: 'Xem đơn' }).click();
    await mustSay(shopper, 'Đặt 3.000 g, cân được 2.700 g.', 'Gian đã cân hàng', '270.000');
    await mustFit(shopper);
    await shot(shopper, 'shop-weighed');
  });

  await test.step('they weigh more: the buyer is asked, says yes, and the price follows', async () => {
    await seller.getByRole('button', { name: 'Cân lại' }).click();
    await dialogOf(seller).getByLabel(/cân được/).fill('3600');
    await dialogOf(seller).getByText('Hỏi người mua trả thêm 60.000').click();
    await dialogOf(seller).getByRole('button', { name: 'Ghi số cân' }).click();
    await mustSay(seller, 'Đang hỏi người mua: thêm 60.000');
    await shopper.reload();
    await mustSay(shopper, 'Hàng nặng hơn lúc đặt: trả thêm 60.000');
    await mustFit(shopper);
    await mustBeAccessible(shopper, 'an order that asks');
    await shot(shopper, 'shop-weight-asked');
    // weighed once more meanwhile: a yes to the sum that is still on the page is not kept
    await seller.getByRole('button', { name: 'Cân lại' }).click();
    await dialogOf(seller).getByLabel(/cân được/).fill('3700');
    await expect(dialogOf(seller).getByRole('checkbox')).toBeChecked();
    await dialogOf(seller).getByRole('button', { name: 'Ghi số cân' }).click();
    await mustSay(seller, 'Đang hỏi người mua: thêm 70.000');
    await shopper.getByRole('button', { name: /Đồng ý trả thêm 60.000/ }).click();
    await mustSay(shopper, 'Câu trả lời chưa được ghi', 'Hàng nặng hơn lúc đặt: trả thêm 70.000');
    await shot(shopper, 'shop-weight-answer-late');
    await shopper.getByRole('button', { name: /Đồng ý trả thêm 70.000/ }).click();
    await mustSay(shopper, 'Đã ghi: bạn đồng ý.');
    await expect(async () => {
      await shopper.reload();
      await mustSay(shopper, 'Bạn đồng ý trả thêm', '370.000');
    }).toPass({ timeout: 30_000 });
    await seller.reload();
    await mustSay(seller, 'Người mua đồng ý trả thêm 70.000', '370.000');
  });
  await shopper.context().close();
});
