import { firstVisit, mustBeAccessible } from '@chophien/ui/testing';
import sharp from 'sharp';
import { expect, mustFit, mustSay, onPhone, shot, test } from './office-person.js';

// Phone and desk are told at the same time, so each keeps a booth of its own.
const mine = () => (onPhone() ? ({ who: 'butcher', slug: 'tham-hung' } as const) : ({ who: 'owner', slug: 'che-tam-duong' } as const));

test('a booth writes its page: a picture, a point on the map, hours copied from Monday, a wrong one told beside its day, and shoppers read it at once', async ({ openOffice, request, browser }) => {
  const { who, slug } = mine();
  const page = await openOffice(who, `/booth/${slug}/page`);
  const note = page.getByLabel('Ngày lễ, ngày âm (không bắt buộc)');
  await note.waitFor();
  await mustFit(page);
  await mustBeAccessible(page, 'booth page editor');
  await shot(page, 'booth-page');

  const colour = { r: Math.floor(Math.random() * 200), g: 120, b: 80 };
  // with grain, as a photo has it: a plain colour weighs nothing
  const grain = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: colour, noise: { type: 'gaussian', mean: 128, sigma: 30 } } }).png().toBuffer();
  const buffer = await sharp(grain).blur(1.5).jpeg().toBuffer();
  const cards = page.locator('.picture-card[data-picture]');
  await page.getByLabel('Chọn ảnh').setInputFiles({ name: 'san-phoi.jpg', mimeType: 'image/jpeg', buffer });
  await expect(cards).toHaveCount(1, { timeout: 30_000 });
  await cards.getByText('Thêm lời tả ảnh').click();
  await page.getByLabel('Lời tả ảnh 1').fill('Sân phơi của gian');
  await page.getByLabel('Lời tả ảnh 1').blur();
  await mustSay(page, 'Đã lưu lời tả ảnh.');
  await page.getByLabel('Điểm trên bản đồ').fill('https://www.google.com/maps/@22.3443,103.6782,17z');

  if (await page.getByRole('button', { name: 'Ghi giờ mở cửa' }).isVisible()) await page.getByRole('button', { name: 'Ghi giờ mở cửa' }).click();
  await page.getByLabel('thứ hai mở hay không').selectOption('open');
  await page.getByLabel('thứ hai, lượt 1, từ').fill('09:15');
  await page.getByLabel('thứ hai, lượt 1, đến').fill('08:00');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await mustSay(page, 'Giờ đóng phải sau giờ mở.');
  await page.getByLabel('thứ hai, lượt 1, đến').fill('11:45');
  const drop = page.getByRole('button', { name: 'Bỏ lượt 2 của thứ hai' });
  if (await drop.isVisible()) await drop.click();
  await page.getByRole('button', { name: 'Chép thứ hai đến thứ sáu' }).click();
  const words = `Rằm nghỉ chiều, bản thử ${Math.floor(Math.random() * 10_000)}`;
  await note.fill(words);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await mustSay(page, 'Đã lưu. Trên chợ thấy ngay.');
  const shown = await (await request.get(`/gian/${slug}`)).text();
  expect(shown).toContain(words);
  expect(shown).toContain('09:15–11:45');
  expect(shown).toContain('alt="Sân phơi của gian"');
  expect(shown).toContain('query=22.3443%2C103.6782');
  await shot(page, 'booth-page-saved');

  // the budget of a first visit, as the shop's own stories hold it for pages without photos
  const stranger = await browser.newContext({ viewport: page.viewportSize(), deviceScaleFactor: 2, serviceWorkers: 'block' });
  const visit = await firstVisit(await stranger.newPage(), `/gian/${slug}`);
  expect(visit.frame + visit.picturesInView).toBeLessThanOrEqual(150_000);
  expect(visit.shift).toBe(0);
  await stranger.close();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(note).not.toHaveValue(words);
  expect(await (await request.get(`/gian/${slug}`)).text()).not.toContain(words);
});

test('a booth plans days off, is told what shoppers will read, and takes them back', async ({ openOffice }) => {
  const { who, slug } = mine();
  const page = await openOffice(who, `/booth/${slug}/page`);
  const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');
  const from = 60 + Math.floor(Math.random() * 200);
  await page.getByRole('button', { name: 'Định đợt nghỉ' }).click();
  await page.getByLabel('Từ ngày').fill(dayIn(from));
  await page.getByLabel('Đến hết ngày').fill(dayIn(from + 2));
  await page.getByLabel('Vì sao nghỉ').selectOption('TET');
  await expect(page.locator('body')).toContainText(/Khách sẽ đọc: Gian nghỉ đến hết .+, mở lại/);
  await mustBeAccessible(page, 'closure dialog');
  await shot(page, 'closure');
  await page.getByRole('button', { name: 'Định nghỉ', exact: true }).click();
  await mustSay(page, 'Đã định ngày nghỉ.');
  const row = page.getByRole('listitem').filter({ hasText: 'sắp nghỉ' });
  await expect(row).toContainText('Nghỉ Tết');
  await row.getByRole('button', { name: 'Bỏ đợt nghỉ' }).click();
  await mustSay(page, 'Đã bỏ đợt nghỉ.');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await mustSay(page, 'Đã đặt lại đợt nghỉ.');
  await row.getByRole('button', { name: 'Bỏ đợt nghỉ' }).click();
  await expect(row).toHaveCount(0);
});

test('an operator reads the page of any booth and changes nothing', async ({ openOffice }) => {
  const page = await openOffice('observer', '/floor/booths');
  await page.getByRole('link', { name: /HTX Bình Lư/ }).first().click();
  await page.getByRole('link', { name: 'Trang gian', exact: true }).click();
  await mustSay(page, 'Người của gian tự sửa.');
  await expect(page.getByRole('button', { name: 'Lưu', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Định đợt nghỉ' })).toHaveCount(0);
  await mustFit(page);
  await shot(page, 'booth-page-operator');
});
