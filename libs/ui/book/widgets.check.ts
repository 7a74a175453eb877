import { expect } from '@playwright/test';
import { openStory, test } from './built-book.js';

test.use({ viewport: { width: 1280, height: 900 } });

test('a busy button is exactly as wide as the resting one, and cannot be pressed', async ({ page, bookUrl }) => {
  await openStory(page, bookUrl, 'parts-button--busy-and-shut');
  const buttons = page.getByRole('button', { name: 'Đặt hàng' });
  await expect(buttons).toHaveCount(6);
  for (const at of [0, 2, 4]) {
    const [resting, busy] = [await buttons.nth(at).boundingBox(), await buttons.nth(at + 1).boundingBox()];
    expect([busy?.width, busy?.height]).toEqual([resting?.width, resting?.height]);
    await expect(buttons.nth(at + 1)).toBeDisabled();
  }
});

test('the ring around what has the focus is 3 px wide and 2 px off', async ({ page, bookUrl }) => {
  await openStory(page, bookUrl, 'parts-button--wide-and-long');
  await page.keyboard.press('Tab');
  const button = page.getByRole('button', { name: 'Đặt hàng' });
  await expect(button).toBeFocused();
  await expect(button).toHaveCSS('outline-width', '3px');
  await expect(button).toHaveCSS('outline-offset', '2px');
});

test('nothing moves for whoever asked for less motion, and opens in 160 ms for the others', async ({ page, bookUrl }) => {
  await openStory(page, bookUrl, 'widgets-dialog--question');
  await expect(page.getByRole('dialog')).toHaveCSS('transition-duration', '0s, 0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect(page.getByRole('dialog')).toHaveCSS('transition-duration', '0.16s, 0.16s');
});

test('a dialog takes the focus to its first field, keeps it, and gives it back on Escape', async ({ page, bookUrl }) => {
  await openStory(page, bookUrl, 'widgets-dialog--question');
  const dialog = page.getByRole('dialog', { name: 'Không nhận đơn CP-2048?' });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const opener = page.getByRole('button', { name: 'Mở lại hộp thoại' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a menu is gone through and chosen from by keys', async ({ page, bookUrl }) => {
  await openStory(page, bookUrl, 'widgets-menu--closed');
  const opener = page.getByRole('button', { name: 'Tài khoản: Hường Giang' });
  await opener.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { name: 'Tiếng Việt' })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { name: 'English' })).toBeChecked();
  await expect(page.getByRole('menuitem', { name: 'Tải danh sách về' })).toHaveAttribute('aria-disabled', 'true');
});

test('a toast offers undo, does it once and goes', async ({ page, bookUrl }) => {
  await openStory(page, bookUrl, 'widgets-toasts--with-undo');
  const toast = page.getByText('Đã bỏ Miến dong Bình Lư khỏi giỏ.').first();
  await expect(toast).toBeVisible();
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await expect(page.getByText('Đã lấy lại.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lấy lại' })).toHaveCount(0);
});

test('a combobox finds without marks, by keys alone, and is cleared', async ({ page, bookUrl }) => {
  await openStory(page, bookUrl, 'widgets-combobox--resting');
  const box = page.getByRole('combobox', { name: 'Xã, phường' }).first();
  await box.focus();
  await page.keyboard.type('doan');
  await expect(page.getByRole('option')).toHaveText([/Phường Đoàn Kết/]);
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('Phường Đoàn Kết');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.getByRole('button', { name: 'Bỏ chọn' }).first().click();
  await expect(box).toHaveValue('');
  await box.fill('zz');
  await expect(page.getByText('Không có xã nào tên như vậy.')).toBeVisible();
});

test('a day is typed day first; what is no day says so and gives none', async ({ page, bookUrl }) => {
  await openStory(page, bookUrl, 'widgets-dates--typed-badly');
  const box = page.getByRole('textbox', { name: 'Nghỉ đến hết ngày' });
  const day = page.getByRole('status');
  await expect(box).toHaveValue('31/2/2026');
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(box).toHaveAccessibleDescription(/Trong lịch không có ngày này/);
  await expect(day).toHaveText('–');
  await box.fill('5-3-26');
  await box.blur();
  await expect(box).toHaveValue('5/3/2026');
  await expect(box).not.toHaveAttribute('aria-invalid', 'true');
  await expect(day).toHaveText('2026-03-05');
  await box.fill('');
  await expect(day).toHaveText('–');
});

test('a day is chosen from the calendar by keys; the week begins on Monday', async ({ page, bookUrl }) => {
  await openStory(page, bookUrl, 'widgets-dates--field-open');
  await expect(page.getByText('tháng 11 năm 2026')).toBeVisible();
  await expect(page.locator('.rdp-weekday').first()).toHaveText('Th 2');
  await expect(page.getByRole('button', { name: 'thứ hai 2/11/2026' })).toBeDisabled();
  const chosen = page.getByRole('button', { name: 'thứ tư 25/11/2026, đã chọn' });
  await expect(chosen).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox')).toHaveValue('2/12/2026');
  await expect(page.getByRole('status')).toHaveText('2026-12-02');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a span is chosen by its first and its last day', async ({ page, bookUrl }) => {
  await openStory(page, bookUrl, 'widgets-dates--range-open');
  await page.getByRole('button', { name: 'thứ ba 3/11/2026' }).click();
  await page.getByRole('button', { name: 'thứ năm 12/11/2026' }).click();
  await expect(page.getByRole('textbox', { name: 'Từ ngày' })).toHaveValue('3/11/2026');
  await expect(page.getByRole('textbox', { name: 'Đến ngày' })).toHaveValue('12/11/2026');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('textbox', { name: 'Đến ngày' }).fill('1/11/2026');
  await expect(page.getByText('Ngày cuối phải sau ngày đầu.')).toBeVisible();
});
