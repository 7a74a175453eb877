import { expect, test, type Page } from '@playwright/test';

const group = '/nhom/gao-ngu-coc';

/** On a phone the filters are a sheet behind a button; on a desk they stand open. */
async function openFilters(page: Page): Promise<void> {
  // by width: while one page gives way to the next, the button of a phone can be seen on a desk for a moment
  if ((page.viewportSize()?.width ?? 0) < 900) await page.locator('label.filters__button').click();
}

/** Presses the button where there is one; with script on a desk every change is shown by itself. */
async function apply(page: Page): Promise<void> {
  const button = page.locator('#filters [data-apply]');
  if (await button.isVisible()) await button.click();
}

const tally = (page: Page) => page.locator('[data-part="tally"]');
const cards = (page: Page) => page.locator('.card');

test('a group narrowed by commune says how many, and keeps it through reload and back', async ({ page }) => {
  await page.goto(group);
  const all = await cards(page).count();
  await expect(tally(page)).toHaveText(new RegExp(`^${all} sản phẩm, của \\d+ gian hàng$`));
  await openFilters(page);
  const option = page.locator('#xa option').nth(1);
  const [, name = '', count = ''] = /^(.+) \((\d+)\)$/.exec((await option.innerText()).trim()) ?? [];
  expect(Number(count)).toBeLessThan(all);
  await page.locator('#xa').selectOption({ index: 1 });
  await apply(page);
  await expect(page).toHaveURL(/[?&]xa=\d{5}/);
  const narrowed = new RegExp(`^${count} trong ${all} sản phẩm, của \\d+ gian hàng$`);
  await expect(tally(page)).toHaveText(narrowed);
  await expect(cards(page)).toHaveCount(Number(count));

  await page.reload();
  await expect(tally(page)).toHaveText(narrowed);
  await expect(page.locator('#xa')).toHaveValue(/^\d{5}$/);

  await cards(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/hang\//);
  await page.goBack();
  await expect(tally(page)).toHaveText(narrowed);

  await page.getByRole('link', { name: `Bỏ: ${name}`, exact: true }).click();
  await expect(tally(page)).toHaveText(new RegExp(`^${all} sản phẩm`));
  await expect(page).not.toHaveURL(/xa=\d/);
});

test('a price may be written in thousands; one that cannot be read is told beside its field and narrows nothing', async ({ page }) => {
  await page.goto(`${group}?tu=100k&den=150.000`);
  await expect(page.getByRole('link', { name: 'Bỏ: Từ 100.000 ₫' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bỏ: Đến 150.000 ₫' })).toBeVisible();
  const shown = await cards(page).count();
  expect(shown).toBeGreaterThan(0);
  // the same two prices the wrong way round
  await page.goto(`${group}?tu=150.000&den=100+nghìn`);
  await expect(cards(page)).toHaveCount(shown);
  await expect(page.locator('#tu')).toHaveValue('100 nghìn');

  await page.goto(`${group}?tu=rẻ+thôi`);
  await expect(page.locator('#tu')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#tu')).toHaveAccessibleDescription(/Chưa hiểu giá "rẻ thôi", nên chưa lọc theo giá này/);
  await expect(page.locator('#tu')).toBeVisible();
  await expect(page.locator('#den')).not.toHaveAttribute('aria-invalid', 'true');
  await expect(tally(page)).toHaveText(/^\d+ sản phẩm/);
});

test('an empty list names what empties it, and offers to drop that', async ({ page }) => {
  await page.goto(`${group}?con=1&xa=03390&tu=100k`);
  await expect(cards(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Không có món nào hợp mọi điều kiện' })).toBeVisible();
  const drop = page.locator('.empty .btn');
  await expect(drop).toHaveText(/^Bỏ: Xã Bình Lư \(\d+ món\)$/);
  const count = Number(/\((\d+) món\)/.exec(await drop.innerText())?.[1]);
  await expect(page.locator('.empty')).toContainText(`Vướng nhất là "Xã Bình Lư": bỏ điều kiện này thì có ${count} món.`);
  await drop.click();
  await expect(cards(page)).toHaveCount(count);
  await expect(page).toHaveURL(/con=1/);
  await page.getByRole('link', { name: 'Bỏ hết lọc' }).first().click();
  await expect(page).toHaveURL(new RegExp(`${group}$`));
});

test('the order and the filters are kept on the next page and on the way to a smaller group', async ({ page }) => {
  await page.goto('/hang?con=1&xep=PRICE_UP');
  await page.getByRole('link', { name: 'Xem tiếp' }).click();
  await expect(page).toHaveURL(/con=1/);
  await expect(page).toHaveURL(/xep=PRICE_UP/);
  await expect(page).toHaveURL(/sau=/);
  await page.getByRole('link', { name: 'Về đầu danh sách' }).click();
  await expect(page).toHaveURL(/\/hang\?con=1&xep=PRICE_UP$/);
  await openFilters(page);
  const kind = page.getByRole('navigation', { name: 'Loại hàng' }).getByRole('link', { name: /^Chè – trà/ });
  const count = /(\d+)$/.exec((await kind.innerText()).trim())?.[1];
  await kind.click();
  await expect(page).toHaveURL(/\/nhom\/[^?]+\?con=1&xep=PRICE_UP$/);
  await expect(tally(page)).toHaveText(new RegExp(`^${count} trong \\d+ sản phẩm`));
});

test('on a phone the filters are a sheet that closes without a trace', async ({ page, viewport }) => {
  test.skip((viewport?.width ?? 0) >= 900, 'beside the list on a desk');
  await page.goto(group);
  await openFilters(page);
  await expect(page.locator('#filters')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Áp dụng' })).toBeInViewport();
  await page.locator('label.filters__close').click();
  await expect(page.locator('#filters')).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${group}$`));
});

test.describe('with script', () => {
  test.beforeEach(({ javaScriptEnabled }) => test.skip(javaScriptEnabled === false, 'this is what script adds'));

  test('the button of the sheet says how many there would be, and Escape closes it', async ({ page, viewport }) => {
    test.skip((viewport?.width ?? 0) >= 900, 'beside the list on a desk');
    await page.goto(group);
    await openFilters(page);
    const rows = Number(/\((\d+)\)/.exec(await page.locator('#gian option').nth(1).innerText())?.[1]);
    await page.locator('#gian').selectOption({ index: 1 });
    await expect(page.locator('#filters [data-apply]')).toHaveText(`Xem ${rows} sản phẩm`);
    await expect(page).toHaveURL(new RegExp(`${group}$`));
    await page.keyboard.press('Escape');
    await expect(page.locator('#filters')).toBeHidden();
    await openFilters(page);
    await page.locator('#filters [data-apply]').click();
    await expect(cards(page)).toHaveCount(rows);
  });

  test('on a desk a change is shown by itself: focus and scroll stay, back leads to the list before', async ({ page, viewport }) => {
    test.skip((viewport?.width ?? 0) < 900, 'a phone waits for the button');
    await page.goto('/hang');
    const before = await tally(page).innerText();
    await page.evaluate('window.scrollTo(0, 300)');
    const stock = page.getByRole('checkbox', { name: /^Chỉ hàng còn/ });
    await stock.focus();
    const top = await page.evaluate<number>('window.scrollY');
    await page.evaluate('window.marked = true');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/\/hang\?con=1$/);
    await expect(tally(page)).toHaveText(/^\d+ trong \d+ sản phẩm/);
    await expect(stock).toBeFocused();
    await expect(stock).toBeChecked();
    expect(await page.evaluate('window.scrollY')).toBe(top);
    await page.locator('#tu').fill('100k');
    await page.keyboard.press('Tab');
    await expect(page).toHaveURL(/\/hang\?tu=100k&con=1$/);
    await expect(page.locator('#den')).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(/\/hang\?con=1$/);
    await expect(page.locator('#tu')).toHaveValue('');
    await page.goBack();
    await expect(tally(page)).toHaveText(before);
    await expect(stock).not.toBeChecked();
    expect(await page.evaluate('window.marked')).toBe(true);
  });
});
