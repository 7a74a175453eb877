import { mustBeAccessible } from '@chophien/ui/testing';
import { dialogOf, expect, mustFit, mustSay, onPhone, password, shot, test } from './office-person.js';

test('listed words and take-downs: kept, put back, recorded, carried out, lifted', async ({ openOffice, baseURL }, info) => {
  // each width its own goods, as both work on one floor
  const [slug, typed, name] = onPhone() ? ['thao-qua-thu-lum', 'thao qua thu lum', /Thảo quả/] as const : ['ot-trung-doan-ngam-dam', 'ot trung doan', /Ớt/] as const;
  const word = `hàng lạ ${info.project.name === 'office-phone' ? 'phôn' : 'đét'} ${Date.now() % 1e6}`;
  const page = await openOffice('operator', '/floor/listing-words');

  await test.step('words are added, removed and put back', async () => {
    await mustSay(page, 'Từ bị cấm và từ cần xem kỹ', 'Không cho gửi', 'mật gấu', 'Xem kỹ khi duyệt', 'chữa bệnh');
    await page.getByRole('button', { name: 'Thêm từ' }).click();
    await dialogOf(page).getByLabel('Từ hay cụm từ').fill('Mật gấu');
    await dialogOf(page).getByLabel('Vì sao, bằng tiếng Việt').fill('Thử.');
    await dialogOf(page).getByRole('button', { name: 'Lưu từ' }).click();
    await mustSay(page, 'Từ này đã có trong danh sách.');
    await mustBeAccessible(page, 'a listed word, with what is wrong');
    await dialogOf(page).getByLabel('Từ hay cụm từ').fill(word);
    await dialogOf(page).getByRole('button', { name: 'Lưu từ' }).click();
    await page.getByRole('button', { name: `Bỏ “${word}”` }).click();
    await expect(page.getByRole('button', { name: `Bỏ “${word}”` })).toHaveCount(0);
    await page.getByRole('button', { name: 'Lấy lại' }).first().click();
    await expect(page.getByRole('button', { name: `Bỏ “${word}”` })).toBeVisible();
    await mustFit(page);
    await shot(page, 'listing-words');
    await mustBeAccessible(page, 'listed words');
    await page.getByRole('button', { name: `Bỏ “${word}”` }).click();
    await expect(page.getByRole('button', { name: `Bỏ “${word}”` })).toHaveCount(0);
  });

  await test.step('a request that came in 23 hours ago is recorded and waits: it is urgent', async () => {
    await page.goto('/office/floor/take-downs');
    await mustSay(page, 'Yêu cầu gỡ hàng', 'gỡ trong 24 giờ');
    await page.getByRole('button', { name: 'Ghi yêu cầu' }).click();
    const dialog = dialogOf(page).first();
    await expect(dialog.getByLabel('Gỡ hàng khỏi sàn ngay')).toBeChecked();
    await dialog.getByRole('button', { name: 'Ghi yêu cầu này' }).click();
    await mustSay(page, 'Chọn một món trong danh sách.');
    await mustBeAccessible(page, 'a request, with what is missing');
    await dialog.getByLabel('Món cần gỡ').fill(typed);
    await page.getByRole('option', { name }).first().click();
    await dialog.getByLabel('Cơ quan yêu cầu').fill('Chi cục Quản lý thị trường tỉnh Lai Châu');
    await dialog.getByLabel('Số công văn').fill('123/QLTT');
    await dialog.getByLabel('Nội dung yêu cầu').fill('Nhãn hàng thiếu nơi sản xuất, gỡ đến khi bổ sung.');
    const received = new Date(Date.now() - 23 * 3_600_000 + 7 * 3_600_000).toISOString();
    await dialog.getByRole('textbox', { name: 'Ngày nhận' }).fill(`${received.slice(8, 10)}/${received.slice(5, 7)}/${received.slice(0, 4)}`);
    await dialog.getByLabel('Giờ nhận').fill(received.slice(11, 16));
    await dialog.getByLabel('Gỡ hàng khỏi sàn ngay').uncheck();
    await shot(page, 'take-down-record');
    await dialog.getByRole('button', { name: 'Ghi yêu cầu này' }).click();
    const proof = page.getByLabel('Mật khẩu', { exact: true });
    if (await proof.waitFor({ timeout: 3_000 }).then(() => true, () => false)) {
      await proof.fill(password);
      await page.keyboard.press('Enter');
    }
    await mustSay(page, 'Hàng vẫn còn bày.', 'Chi cục Quản lý thị trường tỉnh Lai Châu, 123/QLTT');
    await expect(page.getByText(/còn \d+ phút/).first()).toBeVisible();
    await mustFit(page);
    await shot(page, 'take-downs');
    await mustBeAccessible(page, 'take-downs');
    await page.goto('/office/floor');
    await mustSay(page, 'Yêu cầu gỡ hàng sắp hết hạn');
    await shot(page, 'floor-today-urgent');
    await page.getByRole('main').getByRole('link', { name: 'Yêu cầu gỡ hàng sắp hết hạn' }).click();
  });

  await test.step('carried out, it is off the shop; lifted, it is back', async () => {
    const statusOf = async () => (await page.request.get(`${baseURL}/hang/${slug}`)).status();
    expect(await statusOf()).toBe(200);
    await page.getByRole('button', { name: new RegExp(`^Gỡ hàng: .*${name.source}`) }).click();
    await dialogOf(page).getByRole('button', { name: 'Gỡ hàng' }).click();
    await mustSay(page, 'Gian được báo bằng thư.');
    expect([404, 410]).toContain(await statusOf());
    await page.getByRole('button', { name: 'Tất cả' }).click();
    await mustSay(page, 'Đã gỡ');
    await page.getByRole('button', { name: new RegExp(`^Bỏ yêu cầu về .*${name.source}`) }).click();
    await dialogOf(page).getByRole('button', { name: 'Bỏ yêu cầu' }).click();
    await mustSay(page, 'Ngắn quá. Ít nhất 10 chữ cái.');
    await dialogOf(page).getByLabel('Vì sao bỏ').fill('Công văn 130/QLTT cho bán lại, nhãn đã đủ.');
    await dialogOf(page).getByRole('button', { name: 'Bỏ yêu cầu' }).click();
    await mustSay(page, 'Đã bỏ yêu cầu về');
    await expect.poll(statusOf).toBe(200);
    await shot(page, 'take-down-lifted');
  });

  await test.step('from the table of goods, and from a listing, the form opens with that listing chosen', async () => {
    const chosen = dialogOf(page).first().getByRole('combobox', { name: 'Món cần gỡ' });
    await page.goto(`/office/floor/products?q=${encodeURIComponent(typed)}`);
    await page.getByRole('link', { name: new RegExp(`^Ghi yêu cầu gỡ: .*${name.source}`) }).first().click();
    await expect(chosen).toHaveValue(name);
    await mustFit(page);
    await shot(page, 'take-down-from-goods');
    await dialogOf(page).first().getByRole('button', { name: 'Đóng' }).click();
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/floor\/take-downs$/);
    await page.goto(`/office/floor/products?q=${encodeURIComponent(typed)}`);
    await page.getByRole('main').getByRole('link', { name: new RegExp(`^${name.source}`) }).first().click();
    await page.getByRole('link', { name: /^Ghi yêu cầu gỡ/ }).click();
    await expect(chosen).toHaveValue(name);
  });
});
