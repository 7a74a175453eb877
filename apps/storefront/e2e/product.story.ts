import { expect, test, type BrowserContext, type Page } from '@playwright/test';

const tea = '/hang/bach-tra-shan-mo-si-san';
const freshFish = '/hang/ca-vuoc-ta-mit';
const near = '12.03388';
const far = '01.00070';

async function live(context: BrowserContext, baseURL: string | undefined, place: string): Promise<void> {
  await context.addCookies([{ name: 'place', value: place, url: baseURL ?? 'http://localhost:3000' }]);
}
const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 900;

test('a product says what it costs, where it is from, who sells it and what else they have', async ({ page }) => {
  await page.goto(tea);
  const main = page.locator('main');
  for (const words of ['600.000', '/kg', 'Còn hàng', 'Xã Sì Lở Lầu, tỉnh Lai Châu', 'Bảo quản', 'Hạn dùng']) await expect(main).toContainText(words);
  const seller = page.locator('section[aria-labelledby="seller"]');
  await expect(seller).toContainText('Thu mua và chế biến búp chè Shan cổ thụ');
  const more = page.locator('section[aria-labelledby="more"] .card a');
  const others = await more.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(others).toHaveLength(3);
  expect(others).not.toContain(tea);
  await seller.getByRole('link', { name: 'Vào gian' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('HTX Biên Cương');
});

test('the map names the commune and leads to what else it makes', async ({ page }) => {
  await page.goto(tea);
  await expect(page.getByRole('img', { name: 'Bản đồ Lai Châu, Xã Sì Lở Lầu được tô đậm' })).toBeVisible();
  await page.getByRole('link', { name: 'Hàng khác của Xã Sì Lở Lầu' }).click();
  await expect(page).toHaveURL(/\/hang\?xa=03562$/);
});

test('the fee to my commune stands there before the cart; what cannot be sent there says so and what to do', async ({ page, context, baseURL }) => {
  await page.goto(tea);
  const fee = page.locator('section[aria-labelledby="fee"]');
  await expect(fee).toContainText('Chọn nơi nhận để biết phí giao');
  await live(context, baseURL, near);
  await page.goto(tea);
  await expect(fee).toContainText('Giao đến P. Đoàn Kết, Lai Châu');
  await expect(fee.locator('.sums')).toContainText('22.000');
  await live(context, baseURL, far);
  await page.goto(freshFish);
  await expect(fee).toContainText('chưa giao được đến P. Hoàn Kiếm, Hà Nội');
  await expect(fee).toContainText('Đổi nơi nhận, hoặc gọi gian');
  await expect(fee.locator('.sums')).toHaveCount(0);
});

test('on phones a bar with the price follows once the form is out of sight, and puts it into the cart', async ({ page }) => {
  await page.goto(tea);
  const bar = page.locator('.buy-bar');
  if (!isPhone(page)) {
    await expect(bar).toBeHidden();
    return;
  }
  await expect(bar).not.toBeInViewport();
  await page.locator('#seller').scrollIntoViewIfNeeded();
  await expect(bar).toBeInViewport({ ratio: 1 });
  await bar.locator('button').click();
  await expect(page.getByRole('status').filter({ hasText: /./ })).toContainText('Đã thêm 1 món vào giỏ.');
});

test('the bar never covers what has the focus', async ({ page }) => {
  await page.goto(tea);
  await page.locator('#about').scrollIntoViewIfNeeded();
  const links = page.locator('.product__below a');
  const count = await links.count();
  expect(count).toBeGreaterThan(5);
  for (let index = 0; index < count; index += 1) {
    await links.nth(index).focus();
    const covered = await links.nth(index).evaluate((link) => {
      const bar = document.querySelector('.buy-bar')?.getBoundingClientRect();
      const { top, bottom } = link.getBoundingClientRect();
      return bar !== undefined && bar.height > 0 && top < bar.bottom && bottom > bar.top;
    });
    expect([index, covered]).toEqual([index, false]);
  }
});

test('the picture is the first thing fetched, AVIF in the right size, and moves nothing when it comes', async ({ page }) => {
  const fetched: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/media/bach-tra')) fetched.push(`${response.status()} ${response.headers()['content-type']} ${/-(\d+)\.\w+$/.exec(response.url())?.[1]}`);
  });
  await page.goto(tea);
  const link = page.locator('a[data-zoom]');
  const box = await link.boundingBox();
  expect(box !== null && Math.abs(box.width - box.height) <= 1).toBe(true);
  await expect.poll(() => fetched).toEqual([`200 image/avif ${isPhone(page) ? 480 : 960}`]);
  expect((await page.request.get((await link.getAttribute('href')) ?? '')).headers()['content-type']).toBe('image/webp');
});

test('the preview picture of a link is there', async ({ request }) => {
  const answer = await request.get('/media/bach-tra-shan-mo-si-san-og.jpg');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/jpeg']);
  expect((await answer.body()).length).toBeLessThan(60_000);
});
