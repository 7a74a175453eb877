import type { Page } from '@playwright/test';
import { mustBeAccessible } from '@chophien/ui/testing';
import sharp from 'sharp';
import { expect, mustFit, mustSay, onPhone, shot, test } from './office-person.js';

/** Phone and desk are told at the same time, so each fills a listing of its own. */
const goods = () =>
  onPhone() ? { name: 'Trà Kim Tuyên Tam Đường', slug: 'tra-kim-tuyen-tam-duong' } : { name: 'Trà xanh Sencha Tam Đường', slug: 'tra-xanh-sencha-tam-duong' };

/** A photo of 12 megapixels with the grain of a phone's camera, several megabytes. */
async function aBigPhoto(colour: string): Promise<Buffer> {
  const [width, height] = [4000, 3000];
  const grain = await sharp({ create: { width, height, channels: 3, background: colour, noise: { type: 'gaussian', mean: 128, sigma: 30 } } }).png().toBuffer();
  const shapes = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}" opacity="0.4"/><circle cx="2000" cy="1600" r="900" fill="#3f7a4f" opacity="0.4"/></svg>`;
  return sharp(grain).composite([{ input: Buffer.from(shapes) }]).jpeg({ quality: 90 }).withExif({ IFD0: { Model: 'Redmi 9A' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 23/1 0/1' } }).toBuffer();
}

const cards = (page: Page) => page.locator('.picture-card[data-picture]');
const names = (page: Page) => cards(page).locator('img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src.replace(/^.*\/media\/|-240\.webp$/g, '')));

test('three photos of 12 megapixels reach the floor over a line that breaks, are ordered, described, taken away and brought back, and the shop when they are approved', async ({ openOffice, request, complaints }) => {
  test.setTimeout(180_000);
  const { name, slug } = goods();
  const page = await openOffice('owner', '/booth/che-tam-duong/listings');
  const id = await idOf(page, slug);
  await page.goto(`/office/booth/che-tam-duong/listings/${id}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(cards(page).first()).toBeVisible();
  const before = await cards(page).count();

  const weights: number[] = [];
  let broken = 0;
  await page.route('**/office/uploads?**', async (route) => {
    if (broken++ === 1) return route.abort('connectionreset');
    weights.push(route.request().postDataBuffer()?.length ?? 0);
    return route.continue();
  });
  const photos = await Promise.all(['#a05030', '#3050a0', '#c0a040'].map(aBigPhoto));
  await test.step('all are made small, sent, and sent again where the line broke', async () => {
    for (const photo of photos) expect(photo.length).toBeGreaterThan(2_000_000);
    await page.getByLabel('Chọn ảnh').setInputFiles(photos.map((buffer, n) => ({ name: `anh-${n + 1}.jpg`, mimeType: 'image/jpeg', buffer })));
    await shot(page, 'pictures-sending');
    await expect(cards(page)).toHaveCount(before + 3, { timeout: 90_000 });
    expect(broken).toBe(4);
    // the browser tells of the one broken line, as it should
    expect(complaints.splice(0).map((line) => line.replace(/^.*: /, ''))).toEqual(['net::ERR_CONNECTION_RESET']);
    expect(weights).toHaveLength(3);
    for (const weight of weights) {
      expect(weight).toBeGreaterThan(20_000);
      expect(weight).toBeLessThan(350 * 1024);
    }
    await mustFit(page);
    await shot(page, 'pictures');
    await mustBeAccessible(page, 'pictures of a listing');
  });

  await test.step('the third becomes the face, by a key alone, and the focus stays with it', async () => {
    const third = (await names(page))[before + 2];
    await page.getByRole('button', { name: `Đặt ảnh ${before + 3} làm ảnh đại diện` }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page).then((all) => all[0])).toBe(third);
    await expect(cards(page).first().getByRole('button', { name: 'Đưa ảnh 1 ra sau' })).toBeFocused();
    await cards(page).first().locator('summary').click();
    await page.getByLabel('Lời tả ảnh 1', { exact: true }).fill('Gói trà nhìn từ trước');
    await page.getByLabel('Lời tả ảnh 1', { exact: true }).press('Tab');
    await expect(page.getByText('Đã lưu lời tả ảnh.')).toHaveCount(1);
  });

  await test.step('one is taken away and brought back', async () => {
    const all = await names(page);
    await page.getByRole('button', { name: 'Bỏ ảnh 1', exact: true }).click();
    await mustSay(page, 'Đã bỏ ảnh.');
    await expect(cards(page)).toHaveCount(before + 2);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => names(page)).toEqual(all);
  });

  await test.step('a wrong file is refused in words, and the stock can still be saved', async () => {
    await page.getByLabel('Chọn ảnh').setInputFiles([{ name: 'chu.png', mimeType: 'image/png', buffer: Buffer.from('not a picture at all') }]);
    await mustSay(page, 'Máy không đọc được ảnh này.');
    await page.getByRole('button', { name: 'Thôi gửi chu.png' }).click();
    await expect(page.locator('.picture-card--failed')).toHaveCount(0);
    const units = page.getByLabel('Số lượng trong kho');
    await units.fill(String(Number((await units.inputValue()).replaceAll('.', '')) + 1));
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await mustSay(page, 'Đã lưu. Trên chợ thấy ngay.');
  });

  await test.step('shoppers see the old ones until an operator, who has both side by side, approves', async () => {
    await mustSay(page, 'Ảnh dưới đây đang chờ ban quản lý sàn duyệt. Trên chợ vẫn thấy ảnh cũ.');
    await shot(page, 'pictures-waiting');
    const shop = await page.context().newPage();
    await shop.goto(`/hang/${slug}`);
    await expect(shop.locator('.gallery__link')).toHaveCount(before);
    const desk = await openOffice('operator', `/floor/reviews/${id}`);
    const sides = desk.locator('.picture-side');
    await expect(sides.nth(0).locator('img')).toHaveCount(before);
    await expect(sides.nth(1).locator('img')).toHaveCount(before + 3);
    await expect(sides.nth(1).getByText('Ảnh mới')).toHaveCount(3);
    await expect(sides.nth(1).locator('li').first().locator('ins')).toContainText('Gói trà nhìn từ trước');
    await mustFit(desk);
    await shot(desk, 'review-pictures');
    await mustBeAccessible(desk, 'pictures before and after');
    await desk.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await mustSay(desk, `Sẽ duyệt ${name} sau 10 giây.`);
    expect(await (await request.get(`/hang/${slug}`)).text()).not.toContain('Gói trà nhìn từ trước');
    await expect.poll(async () => (await request.get(`/hang/${slug}`)).text(), { timeout: 20_000 }).toContain('Gói trà nhìn từ trước');
    await page.reload();
    await expect(cards(page)).toHaveCount(before + 3);
    await expect(page.getByText('đang chờ ban quản lý sàn duyệt')).toHaveCount(0);
  });

  await test.step('the shop shows them, the first first', async () => {
    const all = await names(page);
    const shop = await page.context().newPage();
    await shop.goto(`/hang/${slug}`);
    const links = shop.locator('.gallery__link');
    await expect(links).toHaveCount(before + 3);
    expect(await links.evaluateAll((some) => some.map((one) => (one as HTMLAnchorElement).href.replace(/^.*\/media\/|-960\.webp$/g, '')))).toEqual(all);
    await expect(links.first().locator('img')).toHaveAttribute('alt', 'Gói trà nhìn từ trước');
    await expect.poll(() => links.first().locator('img').evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(200);
    await shot(shop, 'gallery');
    await mustFit(shop);
    await mustBeAccessible(shop, 'a gallery');
    const kept = await request.get(`/media/${all[0]}-960.webp`);
    const { exif, xmp } = await sharp(await kept.body()).metadata();
    expect([exif, xmp]).toEqual([undefined, undefined]);
  });
});

async function idOf(page: Page, slug: string): Promise<string> {
  const response = await page.request.post('/shop/graphql', { data: { query: 'query ($slug: String!) { product(slug: $slug) { id } }', variables: { slug } } });
  return ((await response.json()) as { data: { product: { id: string } } }).data.product.id;
}
