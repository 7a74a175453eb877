import { dialogOf, expect, mustFit, mustSay, placeOrder, shot, test } from './office-person.js';

test('the owner accepts an order where it stands, ships it in two parcels, and marks the call', async ({ openOffice, request }) => {
  const number = await placeOrder(request, undefined, {}, 3);
  const page = await openOffice('owner', '/booth/che-tam-duong');
  await page.getByRole('button', { name: `Nhận đơn ${number}` }).click();
  await mustSay(page, `Đã nhận đơn ${number}. Người mua được báo.`);

  await test.step('the order says what to pick, what to collect and whom to call', async () => {
    await page.goto(`/office/booth/che-tam-duong/orders?q=${encodeURIComponent(number)}`);
    await page.getByRole('link', { name: number, exact: true }).click();
    await mustSay(page, 'Đã nhận', 'Thu khi giao', 'Khách ghi: “Giao sau 17 giờ”', 'Lò Thị Thử');
    await expect(page.locator('a[href^="tel:09"]').first()).toBeVisible();
    await shot(page, 'order');
  });

  await test.step('a part of it goes first; more than there is says so', async () => {
    await page.getByRole('button', { name: 'Đã gửi hàng' }).click();
    const dialog = dialogOf(page);
    await dialog.getByText('Chỉ gửi một phần').click();
    const units = dialog.getByRole('group', { name: 'Trong kiện này có' }).getByRole('textbox');
    await units.first().fill('99');
    await dialog.getByRole('button', { name: 'Đã gửi hàng' }).click();
    await mustSay(page, 'Nhiều nhất là 3.');
    await units.first().fill('1');
    await shot(page, 'ship-part');
    await dialog.getByRole('button', { name: 'Đã gửi hàng' }).click();
    await mustSay(page, 'Kiện 1', 'Đã gửi một phần');
  });

  await test.step('the rest goes with carrier and number, and nothing is left to be shipped', async () => {
    await page.getByRole('button', { name: 'Gửi phần còn lại' }).click();
    const dialog = dialogOf(page);
    await dialog.getByLabel('Ai giao').fill('Bưu điện Tam Đường');
    await dialog.getByLabel('Mã vận đơn').fill('EA1');
    await dialog.getByRole('button', { name: 'Đã gửi hàng' }).click();
    await mustSay(page, 'Bưu điện Tam Đường · EA1');
    await expect(page.getByRole('button', { name: 'Gửi phần còn lại' })).toHaveCount(0);
  });

  await test.step('one parcel meets nobody, the other arrives; then both have', async () => {
    await page.getByRole('button', { name: 'Chưa giao được: kiện 2' }).click();
    const dialog = dialogOf(page);
    await dialog.getByText('Gọi không ai nghe').click();
    await dialog.getByRole('button', { name: 'Chưa giao được' }).click();
    await mustSay(page, 'Gọi không ai nghe');
    await mustFit(page);
    await expect(page.getByText('Đã ghi: chưa giao được')).toBeVisible();
    await expect(dialog).toHaveCount(0);
    await shot(page, 'parcels');
    await page.getByRole('button', { name: 'Đã giao xong: kiện 1' }).click();
    await expect(page.getByRole('button', { name: 'Đã giao xong: kiện 1' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Đã giao xong: kiện 2' }).click();
    await expect(page.getByRole('button', { name: 'Đã giao xong: kiện 2' })).toHaveCount(0);
    await expect(page.locator('.order__marks').getByText('Đã giao')).toBeVisible();
  });

  await test.step('the buyer left no e-mail: for every move that concerns them the worker asks for a call, and one is marked as made', async () => {
    const called = page.getByRole('button', { name: 'Đã gọi', exact: true });
    await expect(async () => {
      await page.reload();
      await expect(called).toHaveCount(4, { timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await mustSay(page, 'Chưa báo được: gọi 09');
    await shot(page, 'not-reached');
    await called.first().click();
    await mustSay(page, `Đã ghi: có người gọi cho người mua của đơn ${number}.`);
    await expect(called).toHaveCount(3);
    await mustFit(page);
  });

  await test.step('the feed of the booth leads to the order', async () => {
    await page.goto('/office/booth/che-tam-duong/feed');
    await expect(page.getByRole('link').filter({ hasText: number }).first()).toBeVisible();
    await mustFit(page);
    await shot(page, 'feed');
    await page.getByRole('link').filter({ hasText: number }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible();
  });
});

test('the owner declines an order with a reason; a second window that still shows it is told that nothing was done', async ({ openOffice, request }) => {
  const number = await placeOrder(request);
  const page = await openOffice('owner', `/booth/che-tam-duong/orders?q=${encodeURIComponent(number)}`);
  await page.getByRole('link', { name: number, exact: true }).click();
  await mustSay(page, 'Chờ gian nhận');
  const second = await page.context().newPage();
  await second.goto(page.url());
  await mustSay(second, 'Chờ gian nhận');

  await page.getByRole('button', { name: 'Không nhận đơn' }).click();
  const dialog = dialogOf(page);
  const send = dialog.getByRole('button', { name: 'Không nhận đơn' });
  await send.click();
  await mustSay(page, 'Chọn một lý do.');
  await dialog.getByText('Lý do khác').click();
  await send.click();
  await mustSay(page, 'Viết lý do vào đây, người mua cần biết.');
  await shot(page, 'decline');
  await dialog.getByText('Hết hàng').click();
  await dialog.getByLabel('Lời nhắn cho người mua').fill('Mai có lại');
  await send.click();
  await mustSay(page, 'Hết hàng: Mai có lại', 'Gian không nhận');
  await expect(page.getByRole('button', { name: 'Nhận đơn', exact: true })).toHaveCount(0);

  await second.getByRole('button', { name: 'Nhận đơn', exact: true }).click();
  await mustSay(second, 'nên chưa làm gì', 'Hết hàng: Mai có lại');
});
