import { mustBeAccessible } from '@chophien/ui/testing';
import sharp from 'sharp';
import { dialogOf, expect, mustFit, mustSay, onPhone, password, shot, test } from './office-person.js';

/** Phone and desk are told at the same time, so each has a product and a number of its own. */
const mine = () => (onPhone() ? { name: 'Trà Kim Tuyên Tam Đường', slug: 'tra-kim-tuyen-tam-duong', number: 'HC-390' } : { name: 'Trà xanh Sencha Tam Đường', slug: 'tra-xanh-sencha-tam-duong', number: 'HC-1280' });
const pdf = Buffer.from('%PDF-1.7\n% giay chung nhan\n%%EOF\n');

test('a booth claims a certificate with its scans, an officer verifies it, the shop shows it, and it is withdrawn again', async ({ openOffice, page: shop }) => {
  test.setTimeout(120_000);
  const { name, slug, number } = mine();
  const page = await openOffice('owner', '/booth/che-tam-duong/recognitions');
  await test.step('what the booth has, each state in words', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Chứng nhận' })).toBeVisible();
    for (const state of ['Sắp hết hạn', 'Đã hết hạn', 'Chờ sàn xác nhận', 'Bị từ chối']) await expect(page.locator('.chip', { hasText: state }).first()).toBeVisible();
    await mustFit(page);
    await shot(page, 'recognitions');
    await mustBeAccessible(page, 'certificates of a booth');
  });
  await test.step('the form says what is missing, and takes pictures and a PDF', async () => {
    await page.getByRole('link', { name: 'Khai chứng nhận' }).click();
    // the list has a choice of the same name
    await page.getByRole('heading', { level: 1, name: 'Khai chứng nhận' }).waitFor();
    await page.getByLabel('Loại chứng nhận').selectOption({ label: 'Hữu cơ' });
    await page.getByLabel('Ngày cấp').fill('2026-02-03');
    await page.getByRole('button', { name: 'Gửi sàn xác nhận' }).click();
    for (const words of ['Chọn một món.', 'Ghi số giấy hoặc số quyết định.', 'Ghi nơi cấp như trên giấy.', 'Ghi ngày cuối còn hiệu lực.']) await expect(page.getByText(words)).toBeVisible();
    await mustBeAccessible(page, 'claiming, with what is missing');
    await page.getByLabel('Tìm món trong gian').fill(name);
    await page.getByRole('radio', { name }).check();
    await page.getByLabel(/^Số giấy/).fill(number);
    await page.getByLabel('Nơi cấp').fill('Trung tâm chứng nhận thử nghiệm');
    await page.getByLabel(/^Ngày cuối/).fill('2029-02-02');
    const picture = await sharp({ create: { width: 900, height: 1200, channels: 3, background: onPhone() ? '#f4efe0' : '#efe9d8' } }).jpeg().toBuffer();
    await page.locator('#scan-files').setInputFiles([
      { name: 'trang-1.jpg', mimeType: 'image/jpeg', buffer: picture },
      { name: `giay-${number}.pdf`, mimeType: 'application/pdf', buffer: Buffer.concat([pdf, Buffer.from(number), pdf]) },
      { name: 'bang-tinh.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') },
    ]);
    await expect(page.locator('.scans li', { hasText: 'đã gửi' })).toHaveCount(2);
    await expect(page.locator('.scans li').last()).toContainText('Máy không đọc được');
    await page.getByRole('button', { name: 'Bỏ bang-tinh.csv' }).click();
    await mustFit(page);
    await shot(page, 'recognition-claim');
    await page.getByRole('button', { name: 'Gửi sàn xác nhận' }).click();
    await mustSay(page, 'Đã gửi.');
    await expect(page.locator('.chip', { hasText: 'Chờ sàn xác nhận' })).toBeVisible();
    await shot(page, 'recognition-waits');
  });
  const id = page.url().split('/').at(-1)!;

  const office = await openOffice('operator', '/floor/recognitions?sort=NEWEST');
  await test.step('an officer finds it in the queue and verifies it with keys', async () => {
    await mustFit(office);
    await shot(office, 'recognition-queue');
    await mustBeAccessible(office, 'queue of certificates');
    const row = office.locator(`a[href$="/recognitions/${id}"]`);
    await row.focus();
    await office.keyboard.press('Enter');
    await expect(office.getByRole('link', { name: /^Tải tệp 2 \(PDF/ })).toBeVisible();
    await mustFit(office);
    await shot(office, 'recognition-judge');
    await mustBeAccessible(office, 'a certificate that waits');
    await office.getByRole('button', { name: 'Xác nhận' }).focus();
    await office.keyboard.press('Enter');
    await dialogOf(office).getByLabel('Đã đối chiếu với gì').waitFor();
    await shot(office, 'recognition-verify');
    await dialogOf(office).getByRole('button', { name: 'Xác nhận' }).focus();
    await office.keyboard.press('Enter');
    await mustSay(office, 'Đã xác nhận.');
    await expect(office.getByRole('link', { name: /^(Tờ chờ tiếp theo|Hết giấy chờ)/ })).toBeFocused();
  });
  await test.step('the shop shows it, with its last day', async () => {
    await shop.goto(`/hang/${slug}`);
    await expect(shop.locator('.ocop', { hasText: /0?2\/0?2\/2029/ })).toContainText('Hữu cơ');
  });
  await test.step('it is withdrawn, by who proved anew who sits there where that was long ago; the booth reads why', async () => {
    await office.getByRole('button', { name: 'Thu hồi' }).click();
    await dialogOf(office).getByLabel('Vì sao thu hồi').selectOption({ label: 'Gian xin thôi' });
    await dialogOf(office).getByRole('button', { name: 'Thu hồi' }).click();
    await expect(dialogOf(office).getByText('Ghi vài chữ để gian biết vì sao.')).toBeVisible();
    await dialogOf(office).getByLabel(/^Nhắn cho gian/).fill('Gian đã trả giấy ngày hôm nay');
    await dialogOf(office).getByRole('button', { name: 'Thu hồi' }).click();
    const proof = office.getByLabel('Mật khẩu');
    await proof.or(office.locator('.chip', { hasText: 'Đã thu hồi' })).first().waitFor();
    if (await proof.isVisible()) {
      await proof.fill(password);
      await office.keyboard.press('Enter');
    }
    await expect(office.locator('.chip', { hasText: 'Đã thu hồi' })).toBeVisible();
    await shop.reload();
    await expect(shop.locator('.ocop', { hasText: /0?2\/0?2\/2029/ })).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('Gian đã trả giấy ngày hôm nay').first()).toBeVisible();
    await shot(page, 'recognition-withdrawn');
  });
  await test.step('what nears its last day, over all booths', async () => {
    await office.goto('/office/floor/recognitions?view=ending&window=DAYS_30');
    await expect(office.locator('.row', { hasText: 'An toàn thực phẩm' }).first()).toContainText(/còn \d+ ngày/);
    await mustFit(office);
    await shot(office, 'recognition-ending');
    await office.goto('/office/floor');
    await expect(office.getByRole('link', { name: 'Chứng nhận sắp hết hạn' })).toBeVisible();
    await page.goto('/office/booth/che-tam-duong');
    await expect(page.getByRole('link', { name: 'Chứng nhận sắp hết hạn' })).toBeVisible();
    await shot(page, 'recognition-today');
  });
});
