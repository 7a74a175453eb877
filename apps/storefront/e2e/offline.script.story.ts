import { expect, test, type BrowserContext, type Page } from '@playwright/test';

/**
 * What can be read while the line is gone, and that nothing is sent twice when it returns. The line is cut by the browser, so the page, its worker and
 * everything that they fetch lose it together.
 */
const product = '/hang/thit-trau-gac-bep-tay-bac-tv';

/** Opens the home page and waits until the worker answers for the pages of this browser. */
async function withWorker(page: Page): Promise<void> {
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });
}

/** Addresses of the pages that this browser keeps. */
function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const requests = await (await caches.open('floor-pages-1')).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  });
}

async function cutLine(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

test('pages and cart that were seen are read again without a line, marked as copies, and send nothing', async ({ page, context }) => {
  await withWorker(page);
  await expect.poll(() => keptPages(page)).toContain('/');
  await page.goto(product);
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).click();
  await expect(page).toHaveURL(/them=1/);
  // the cart is fetched behind the press, without having been opened
  await expect.poll(() => keptPages(page)).toContain('/gio');
  const cart = async (): Promise<string> => page.evaluate(async () => (await (await (await caches.open('floor-pages-1')).match('/gio'))?.text()) ?? '');
  await expect.poll(cart).toContain(name);

  await cutLine(context);
  await page.goto('/gio');
  await expect(page.getByRole('status').first()).toContainText(/^Bản xem lúc \d\d:\d\d, đang mất mạng\./);
  await expect(page.getByRole('link', { name })).toBeVisible();
  for (const button of await page.getByRole('button').all()) await expect(button).toBeDisabled();
  await page.goto(product);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('button', { name: 'Thêm vào giỏ' })).toBeDisabled();
  // a copy was fetched by nobody, so it has no visit to report
  await expect(page.locator('script[data-visit]')).toHaveCount(0);
  await expect(page.locator('body')).toHaveCSS('font-family', /Phien Sans/);

  await page.goto('/hang/chua-xem-bao-gio');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mất mạng');
  await expect(page.getByText('Mất mạng. Giỏ hàng vẫn còn trên máy.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  await context.setOffline(false);
  await page.getByRole('link', { name: 'Tải lại trang' }).click();
  await expect(page.getByRole('button', { name: 'Thêm vào giỏ' })).toBeEnabled();
});

test('an English page is kept and excused in English', async ({ page, context }) => {
  await withWorker(page);
  await page.goto('/en/hang');
  await expect.poll(() => keptPages(page)).toContain('/en/hang');
  await cutLine(context);
  await page.goto('/en/hang');
  await expect(page.getByRole('status').first()).toContainText(/^Seen at \d\d:\d\d, no connection now\./);
  await page.goto('/en/hang/never-seen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection');
});

test('what is sent without a line is confirmed by nobody and sent by nobody later', async ({ page, context }) => {
  await withWorker(page);
  await page.goto(product);
  await cutLine(context);
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chưa có gì được xác nhận');
  const posts: string[] = [];
  context.on('request', (request) => request.method() === 'POST' && !request.url().endsWith('/visit') && posts.push(request.url()));
  await context.setOffline(false);
  // long enough for a worker that queued the press to send it
  await page.waitForTimeout(3_000);
  expect(posts).toEqual([]);
  await page.goto('/gio');
  await expect(page.getByText('Giỏ còn trống')).toBeVisible();
});

test('a press whose answer was lost adds nothing when it is sent again', async ({ page, context, request }) => {
  await withWorker(page);
  await page.goto(product);
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).click();
  await expect(page).toHaveURL(/them=1/);
  // The server takes the next press, and the answer never arrives: the same form is posted beside the page, then by the page.
  const form = await page.locator('form[action="/gio/them"]').evaluate((element) => Object.fromEntries([...new FormData(element as HTMLFormElement)].map(([key, value]) => [key, String(value)])));
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const taken = await request.post('/gio/them', { form, headers: { cookie }, maxRedirects: 0 });
  expect(taken.status()).toBe(303);
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).click();
  await expect(page.getByText('không thêm lần nữa')).toBeVisible();
  await expect(page.getByRole('spinbutton')).toHaveValue('2');
});

test('pages that hold a name, a phone or an address are kept nowhere', async ({ page, context }) => {
  await withWorker(page);
  await page.goto(product);
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).click();
  await expect(page).toHaveURL(/them=1/);
  await page.goto('/dat-hang');
  await page.goto('/don');
  await expect.poll(() => keptPages(page)).toContain('/gio');
  const kept = await keptPages(page);
  expect(kept.filter((path) => /^\/(?:dat-hang|don|office)/.test(path))).toEqual([]);
  await cutLine(context);
  await page.goto('/dat-hang');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mất mạng');
});

test('the floor can be installed', async ({ page, context }) => {
  await withWorker(page);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // playwright's windows count as private ones, in which nothing can be installed; that is the only complaint
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const { data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '{}')).toMatchObject({ start_url: '/', scope: '/', display: 'standalone', lang: 'vi' });
});
