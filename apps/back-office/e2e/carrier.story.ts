import { mustBeAccessible } from '@chophien/ui/testing';
import { dialogOf, expect, mustFit, mustSay, onPhone, placeOrder, shot, test } from './office-person.js';

test('the floor says where communes lie for a carrier, a booth connects it and asks it to come', async ({ openOffice, request }) => {
  // one booth has one account: told by one browser at a time, and looked at wide at its end
  test.skip(!onPhone(), 'told on the phone');
  test.slow();
  const operator = await openOffice('operator', '/floor/delivery');
  const page = await openOffice('owner', '/booth/che-tam-duong/money/account');

  await test.step('an officer lays the carrier’s list beside the communes, and takes what is plain', async () => {
    await mustSay(operator, 'Vùng của Giao Hàng Nhanh', 'Đã ghi');
    const list = ['ProvinceName,DistrictName,DistrictID,WardName,WardCode', 'Lai Châu,Huyện Tam Đường,2012,Xã Bình Lư,120401', 'Lai Châu,Thành phố Lai Châu,2264,Phường Đoàn Kết,120102', 'Lai Châu,Thành phố Lai Châu,2264,Phường Quyết Tiến,120104'];
    await operator.getByLabel('Nhập từ tệp', { exact: true }).setInputFiles({ name: 'ghn.csv', mimeType: 'text/csv', buffer: Buffer.from(list.join('\n')) });
    await mustSay(operator, 'ghn.csv:');
    await mustFit(operator);
    await mustBeAccessible(operator, 'areas of a carrier');
    await shot(operator, 'carrier-areas');
    const accept = operator.getByRole('button', { name: /^Ghi \d+ xã$/ });
    // another run of this story may have taken them
    if ((await accept.count()) > 0) {
      await accept.click();
      await mustSay(operator, 'Đã ghi vùng của');
    }
  });

  await test.step('the owner connects the booth’s account', async () => {
    const again = page.getByRole('button', { name: 'Đổi tài khoản GHN' });
    const first = page.getByRole('button', { name: 'Nối tài khoản GHN' });
    await again.or(first).waitFor();
    await again.or(first).click();
    const dialog = dialogOf(page);
    await dialog.getByLabel('Mã cửa hàng').fill('885');
    await dialog.getByLabel('Mã truy cập').fill('abc');
    await dialog.getByRole('button', { name: 'Lưu tài khoản' }).click();
    await mustSay(page, 'Ngắn quá. Ít nhất 8 chữ cái.');
    await dialog.getByLabel('Mã truy cập').fill('a-token-of-ghn-7f3a');
    await dialog.getByRole('button', { name: 'Lưu tài khoản' }).click();
    await mustSay(page, '…7f3a', '/webhooks/carrier/ghn/');
    await mustFit(page);
    await mustBeAccessible(page, 'the account at a carrier');
    await shot(page, 'carrier-account');
  });

  const number = await placeOrder(request);
  await test.step('a parcel: what it costs, what is missing, and the carrier’s number', async () => {
    await page.goto(`/office/booth/che-tam-duong/orders?q=${encodeURIComponent(number)}`);
    await page.getByRole('button', { name: `Nhận đơn ${number}` }).click();
    await mustSay(page, `Đã nhận đơn ${number}. Người mua được báo.`);
    await page.getByRole('link', { name: number, exact: true }).click();
    await page.getByRole('button', { name: 'Gọi GHN đến lấy' }).click();
    const dialog = dialogOf(page);
    await dialog.getByRole('button', { name: 'Xem phí GHN' }).click();
    await expect(dialog.getByText('Ô này không để trống được.')).toHaveCount(3);
    await dialog.getByLabel('Dài (cm)').fill('30');
    await dialog.getByLabel('Rộng (cm)').fill('20');
    await dialog.getByLabel('Cao (cm)').fill('10');
    await dialog.getByRole('button', { name: 'Xem phí GHN' }).click();
    await mustSay(page, 'GHN tính 36.300');
    await mustBeAccessible(page, 'the dialog that asks a carrier');
    await shot(page, 'carrier-dialog');
    await dialog.getByRole('button', { name: 'Gọi GHN', exact: true }).click();
    await mustSay(page, 'Giao Hàng Nhanh', 'Chờ người giao đến lấy');
    await expect(page.getByText(/Giao Hàng Nhanh · GA99W4R/)).toBeVisible({ timeout: 30_000 });
    await mustSay(page, 'Phí GHN 36.300');
    await expect(page.getByRole('button', { name: 'Không nhận đơn' }), 'a carrier is on its way').toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Đã gửi hàng' }), 'all of it is packed').toHaveCount(0);
    await mustFit(page);
    await mustBeAccessible(page, 'an order that a carrier fetches');
    await shot(page, 'carrier-ordered');
  });

  await test.step('told not to come, the goods are the booth’s again; asked once more, it has them', async () => {
    await page.getByRole('button', { name: 'Huỷ gọi GHN: kiện 1' }).click();
    await mustSay(page, 'Đã huỷ');
    await page.getByRole('button', { name: 'Gọi GHN đến lấy' }).click();
    const dialog = dialogOf(page);
    for (const side of ['Dài (cm)', 'Rộng (cm)', 'Cao (cm)']) await dialog.getByLabel(side).fill('20');
    await dialog.getByRole('button', { name: 'Gọi GHN', exact: true }).click();
    // what the carrier answered is a newer version of the parcel
    await expect(page.getByText(/Giao Hàng Nhanh · GA99W4R/)).toHaveCount(2, { timeout: 30_000 });
    await page.getByRole('button', { name: 'GHN đã lấy: kiện 2' }).click();
    await expect(page.locator('.order__marks').getByText('Đang giao')).toBeVisible();
    await shot(page, 'carrier-fetched');
    const narrow = page.viewportSize();
    await page.setViewportSize({ width: 1280, height: 900 });
    await mustFit(page);
    await shot(page, 'carrier-fetched-wide');
    if (narrow) await page.setViewportSize(narrow);
  });
});
