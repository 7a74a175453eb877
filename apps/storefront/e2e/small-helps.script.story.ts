import { expect, goods, mustRead, test } from './shopper.js';

test('steps change the number without asking the server, and the page is counted', async ({ page }) => {
  const counted = page.waitForRequest((request) => new URL(request.url()).pathname === '/visit' && request.method() === 'POST');
  await page.goto(`/hang/${goods.tea}`);
  await counted;
  let asked = 0;
  page.on('request', (request) => (asked += request.isNavigationRequest() ? 1 : 0));
  await page.getByRole('button', { name: 'Thêm một' }).click();
  await expect(page.locator('#quantity')).toHaveValue('2');
  expect(asked, 'pages asked for').toBe(0);
  await expect(page).toHaveURL(`/hang/${goods.tea}`);
});

test('a chosen province loads its communes', async ({ page }) => {
  await page.goto('/noi-nhan');
  await page.locator('#provinceCode').selectOption({ label: 'Hà Nội' });
  await expect(page.locator('#communeCode option', { hasText: 'Phường Hoàn Kiếm' })).toBeAttached();
});

// what is refused or fails is asked at the end of every story; these pages have none of their own
test('no page of the shop is refused anything by the content policy', async ({ page }) => {
  for (const path of ['/', '/hang', '/gian', '/gio', '/don', '/cach-san-chay']) {
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.status(), path).toBe(200);
    await mustRead(page, 'Sàn thử nghiệm');
  }
});
