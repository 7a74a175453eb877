import { dialogOf, expect, mustFit, mustSay, shot, test } from './office-person.js';
import { mustBeAccessible } from '@chophien/ui/testing';
import sharp from 'sharp';

/** A sheet of paper as a phone photographs it. */
async function aPhotoOfPaper(): Promise<Buffer> {
  const lines = Array.from({ length: 24 }, (_, n) => `<rect x="300" y="${600 + n * 120}" width="${1700 - ((n * 37) % 500)}" height="40" fill="#333"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="3400"><rect width="100%" height="100%" fill="#6b5a48"/><rect x="160" y="160" width="2080" height="3080" fill="#f6f2e8"/>${lines}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 92 }).toBuffer();
}

test('somebody applies, the floor asks, gets its answer and approves; the new owner sees an empty booth, and so does the shop', async ({ browser, openOffice, baseURL, complaints }, info) => {
  test.setTimeout(200_000);
  const mark = `${info.project.name} ${Date.now() % 1e6}`;
  const name = `Nhà Mây ${mark}`;
  const context = await browser.newContext({ viewport: info.project.use.viewport ?? null });
  const page = await context.newPage();

  await test.step('from the shop to the form, signed in', async () => {
    await page.goto(`${baseURL}/`);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Mở gian hàng' }).click();
    await mustSay(page, 'Mở gian hàng', 'Đã có tài khoản?');
    await mustFit(page);
    await shot(page, 'apply-begin');
    await page.getByLabel('Họ và tên của bạn').fill('Lò Thị Mây');
    await page.getByLabel('Thư điện tử').fill(`may-${Date.now()}@example.vn`);
    await page.getByLabel('Đặt mật khẩu').fill('mat khau that dai');
    await page.getByRole('button', { name: 'Bắt đầu làm hồ sơ' }).click();
    await mustSay(page, 'Hồ sơ mở gian hàng', 'Còn 7 mục');
    await mustFit(page);
  });

  await test.step('the line breaks in the middle of typing: nothing is lost, not even by a reload', async () => {
    await page.getByLabel('Tên gian hàng').fill(name);
    await expect(page.getByText(/^Đã lưu lúc/).first()).toBeVisible();
    await page.route('**/office/graphql', (route) => route.abort());
    await page.getByLabel('Tên người bán theo giấy tờ').fill('Hộ kinh doanh Lò Thị Mây');
    await expect(page.getByText('Mất mạng: máy này đang giữ chữ bạn gõ').first()).toBeVisible();
    await page.unroute('**/office/graphql');
    // a slow line from here on
    await page.route('**/office/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.reload();
    await expect(page.getByLabel('Tên người bán theo giấy tờ')).toHaveValue('Hộ kinh doanh Lò Thị Mây');
    await expect(page.getByText(/^Đã lưu lúc/).first()).toBeVisible();
    // the browser says of each request without a line that it failed; that is what was asked for here
    complaints.length = 0;
  });

  await test.step('a paper is photographed, another is a PDF; one is taken away again', async () => {
    const registration = page.locator('#item-REGISTRATION');
    await registration.getByLabel('Chọn ảnh, PDF').setInputFiles([
      { name: 'giay-dang-ky.jpg', mimeType: 'image/jpeg', buffer: await aPhotoOfPaper() },
      { name: 'giay-dang-ky.pdf', mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7\n${mark}\n%%EOF\n`) },
    ]);
    await expect(registration.getByRole('button', { name: /^Gỡ: / })).toHaveCount(2, { timeout: 30_000 });
    await registration.getByRole('button', { name: /^Gỡ: PDF/ }).click();
    await expect(registration.getByRole('button', { name: /^Gỡ: / })).toHaveCount(1);
    await mustSay(page, 'Hồ sơ được giữ đến');
    await mustFit(page);
    await registration.scrollIntoViewIfNeeded();
    await shot(page, 'apply-scans');
  });

  await test.step('what is wrong stops the sending, by name', async () => {
    await page.getByLabel('Người đại diện').fill('Lò Thị Mây');
    await page.getByLabel('Xã, phường').fill('ban bo');
    await page.getByRole('option').first().click();
    await page.getByLabel('Số nhà, đường, thôn bản').fill('Bản Nà Cà');
    await page.locator('#apply-phone').fill('0912 345 678');
    await page.locator('#apply-REGISTRATION-number').fill('12A8001234');
    await page.locator('#apply-REGISTRATION-issuer').fill('UBND xã Bình Lư');
    await page.locator('#apply-REGISTRATION-issuedOn').fill('2024-03-05');
    await page.locator('#apply-taxCode').fill('0100109105');
    await page.locator('#apply-personalId').fill('012090001234');
    await page.locator('#apply-bankBin').selectOption({ label: 'Agribank' });
    await page.locator('#apply-bankAccount').fill('8400205123456');
    await page.locator('#apply-bankHolder').fill('LO THI MAY');
    await page.locator('#apply-FOOD_SAFETY-number').fill('15/2026');
    await page.locator('#apply-FOOD_SAFETY-issuer').fill('UBND xã Bình Lư');
    await page.locator('#apply-FOOD_SAFETY-issuedOn').fill('2026-02-01');
    await page.getByRole('button', { name: 'Tôi đã đọc và cam kết' }).click();
    await expect(page.getByText(/^Đã cam kết bản 1/)).toBeVisible();
    await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await mustSay(page, 'Chưa đủ: Mã số thuế.', 'Mã số thuế chưa đúng');
    await mustFit(page);
    await shot(page, 'apply-form');
    await mustBeAccessible(page, 'apply');
    await page.locator('#apply-taxCode').fill('012090001234');
    await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await mustSay(page, `Hồ sơ của ${name} đã gửi`);
  });

  const office = await openOffice('operator', '/floor/applications');
  await test.step('an officer asks and hands it back', async () => {
    await office.getByRole('link', { name }).click();
    await mustSay(office, 'Lò Thị Mây', '012090001234', 'Còn 7 mục bắt buộc chưa xem.');
    await office.getByRole('button', { name: 'Xem: Ảnh 1, Giấy đăng ký' }).click();
    const sheet = dialogOf(office).getByRole('img', { name: 'Ảnh 1' });
    await expect.poll(() => sheet.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(1000);
    await mustSay(office, 'Sàn ghi lại ai đã mở giấy này');
    await mustFit(office);
    await shot(office, 'review-scan');
    await mustBeAccessible(office, 'review-scan');
    await dialogOf(office).getByRole('button', { name: 'Đóng', exact: true }).last().click();
    await office.getByRole('button', { name: 'Hỏi: Giấy đăng ký' }).click();
    await dialogOf(office).getByLabel('Câu hỏi').fill('Giấy cấp lại hay cấp lần đầu?');
    await dialogOf(office).getByRole('button', { name: 'Ghi câu hỏi' }).click();
    await mustSay(office, 'Giấy cấp lại hay cấp lần đầu?');
    await mustFit(office);
    await shot(office, 'review');
    await mustBeAccessible(office, 'review');
    await office.getByRole('button', { name: 'Trả lại kèm câu hỏi' }).click();
    await dialogOf(office).getByLabel('Lời nhắn').fill('Chỉ còn một câu hỏi.');
    await dialogOf(office).getByRole('button', { name: 'Trả lại', exact: true }).click();
    await mustSay(office, 'Chờ người xin trả lời');
  });

  await test.step('the applicant answers', async () => {
    await mustSay(page, 'Sàn hỏi thêm về hồ sơ', 'Giấy cấp lại hay cấp lần đầu?');
    await page.locator('#answer-REGISTRATION').fill('Cấp lần đầu.');
    await page.getByRole('button', { name: 'Gửi lại hồ sơ' }).click();
    await mustSay(page, `Hồ sơ của ${name} đã gửi`);
  });

  await test.step('the officer ticks each and approves; the owner enters an empty booth; the shop shows it', async () => {
    await office.reload();
    for (const item of ['Tên và địa chỉ người bán', 'Giấy đăng ký', 'Mã số thuế', 'Số định danh cá nhân', 'Tài khoản ngân hàng', 'Giấy an toàn thực phẩm', 'Cam kết nguồn gốc và chất lượng']) {
      await office.getByRole('button', { name: `Đã xem, đúng: ${item}` }).click();
      await expect(office.getByRole('button', { name: `Bỏ dấu đã xem: ${item}` })).toBeVisible();
    }
    await office.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await dialogOf(office).getByRole('button', { name: 'Duyệt', exact: true }).click();
    await mustSay(office, 'Đã duyệt');
    await mustSay(page, `Gian ${name} đã mở`);
    await page.getByRole('link', { name: 'Vào gian của bạn' }).click();
    await mustSay(page, 'Không đơn nào chờ bạn');
    await mustFit(page);
    await shot(page, 'new-booth');
    await office.getByRole('link', { name: 'Xem gian', exact: true }).click();
    await office.getByRole('button', { name: 'Tạm dừng gian' }).click();
    await dialogOf(office).getByLabel('Lý do').fill('Chưa trả lời khiếu nại của người mua');
    await shot(office, 'suspend');
    await dialogOf(office).getByRole('button', { name: 'Tạm dừng gian' }).click();
    await mustSay(office, 'Bỏ tạm dừng', 'Chưa trả lời khiếu nại của người mua');
    await mustFit(office);
    await shot(office, 'booth-standing');
    await page.reload();
    await mustSay(page, 'Sàn đang tạm dừng gian này.', 'Chưa trả lời khiếu nại của người mua');
    await shot(page, 'suspended-booth');
    const slug = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.goto(`${baseURL}/gian/${slug}`);
    await mustSay(page, name, 'Sàn đang tạm dừng gian này.');
  });
  await context.close();
});
