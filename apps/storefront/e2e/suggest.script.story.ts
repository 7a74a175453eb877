import { expect, test, type Page } from '@playwright/test';

const field = (page: Page) => page.getByRole('combobox', { name: 'Tìm trên sàn' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Tìm trên sàn' });
const option = (page: Page, name: RegExp) => list(page).getByRole('option', { name });

test.beforeEach(async ({ page }) => {
  await page.goto('/dieu-khoan');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
});

test('an unfinished word without marks finds miến dong; a press leads there', async ({ page }) => {
  await field(page).pressSequentially('mien d');
  const goods = option(page, /Miến dong Bình Lư/);
  await expect(goods).toContainText('HTX Bình Lư');
  await expect(goods).toContainText('55.000 ₫');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('form[data-suggest] [role="status"]')).toHaveText(/^\d+ gợi ý\. Bấm mũi tên xuống để chọn\.$/);
  await goods.click();
  await expect(page).toHaveURL(/\/hang\/mien-dong-binh-lu$/);
});

test('keys go down the list and Enter takes what is chosen', async ({ page }) => {
  await field(page).pressSequentially('che tam');
  const booth = option(page, /^Chè Tam Đường/);
  await expect(booth).toContainText('sản phẩm');
  await expect(option(page, /^Chè – trà/)).toBeVisible();
  const options = await list(page).getByRole('option').count();
  for (let press = 0; press < options && (await booth.getAttribute('aria-selected')) !== 'true'; press++) await page.keyboard.press('ArrowDown');
  await expect(booth).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toBeFocused();
  expect(await field(page).getAttribute('aria-activedescendant')).toBe(await booth.getAttribute('id'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/gian\/che-tam-duong$/);
});

test('Enter without a choice is the plain search', async ({ page }) => {
  await field(page).pressSequentially('mieens dong');
  await expect(list(page)).toContainText('Đã hiểu là "miến dong".');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim\?q=mieens\+dong$/);
});

test('Escape closes the list and keeps the words; the arrow opens it again', async ({ page }) => {
  await field(page).pressSequentially('macca');
  await expect(option(page, /mắc ca sấy/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue('macca');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(option(page, /mắc ca sấy/)).toBeVisible();
  await page.locator('main').click({ position: { x: 5, y: 400 } });
  await expect(list(page)).toBeHidden();
});

test('one question for a pause, none for one letter, and none twice', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/goi-y') && asked.push(new URL(request.url()).searchParams.get('q') ?? ''));
  await field(page).pressSequentially('m');
  await page.waitForTimeout(400);
  expect(asked).toEqual([]);
  await field(page).pressSequentially('ien', { delay: 20 });
  await expect(list(page)).toBeVisible();
  expect(asked).toEqual(['mien']);
  await field(page).press('Backspace');
  await expect.poll(() => asked).toEqual(['mien', 'mie']);
  await field(page).pressSequentially('n');
  await page.waitForTimeout(400);
  await expect(list(page)).toBeVisible();
  expect(asked).toEqual(['mien', 'mie']);
});

test('an input method is left alone while it composes a word', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/goi-y') && asked.push(new URL(request.url()).searchParams.get('q') ?? ''));
  await field(page).focus();
  const session = await page.context().newCDPSession(page);
  for (const text of ['m', 'mi', 'mie', 'miê', 'miên', 'miến']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(200);
  }
  expect(asked).toEqual([]);
  await session.send('Input.insertText', { text: 'miến' });
  await expect(option(page, /Miến dong Bình Lư/)).toBeVisible();
  expect(asked).toEqual(['miến']);
});

test('an older answer that comes late never stands over a newer one', async ({ page }) => {
  await page.route(/\/goi-y\?q=mien$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue().catch(() => undefined);
  });
  await field(page).pressSequentially('mien');
  await page.waitForTimeout(300);
  await field(page).fill('macca');
  await expect(option(page, /mắc ca sấy/)).toBeVisible();
  await page.waitForTimeout(1_700);
  await expect(option(page, /mắc ca sấy/)).toBeVisible();
  await expect(option(page, /Miến dong/)).toHaveCount(0);
});

test('a slow line and a failed one show nothing, say nothing, and the search works', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  let asked = 0;
  await page.route(/\/goi-y/, async (route) => {
    asked++;
    if (asked > 1) return route.abort('connectionfailed');
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    return route.continue().catch(() => undefined);
  });
  await field(page).pressSequentially('mien');
  await page.waitForTimeout(3_000);
  await expect(list(page)).toBeHidden();
  for (const letter of [' ', 'd', 'o', 'n', 'g']) {
    await field(page).pressSequentially(letter);
    await page.waitForTimeout(300);
  }
  await expect(list(page)).toBeHidden();
  // after three failures the page stops asking
  expect(asked).toBe(3);
  expect(errors).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim\?q=mien\+dong$/);
  await expect(page.locator('.card__name').first()).toContainText('Miến dong');
});

test('the same list speaks English', async ({ page }) => {
  await page.goto('/en/dieu-khoan');
  await page.getByRole('combobox').pressSequentially('macad');
  await expect(page.getByRole('option', { name: /Look for "macad" on the floor/ })).toBeVisible();
  await expect(page.getByRole('option', { name: /macadamia/i }).first()).toHaveAttribute('href', /^\/en\//);
});
