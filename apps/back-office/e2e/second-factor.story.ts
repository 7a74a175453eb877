import { Keyboard, mustBeAccessible } from '@chophien/ui/testing';
import { TOTP } from 'otpauth';
import type { Page } from '@playwright/test';
import { dialogOf, expect, mustFit, mustSay, onPhone, shot, signIn, test } from './office-person.js';

/** Codes of one step open the door once; the story takes one after the other, as far ahead as the floor lets it. */
async function nextCode(secret: string, used: Set<string>, page: Page): Promise<string> {
  for (;;) {
    for (const steps of [-1, 0, 1]) {
      const code = new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });
      if (!used.has(code) && (steps > -1 || used.size === 0)) {
        used.add(code);
        return code;
      }
    }
    await page.waitForTimeout(1_000);
  }
}

// a person of its own for each width: the other stories sign in with the password alone
const who = () => (onPhone() ? 'securedOnPhone' : 'securedOnDesk');

test('a second factor is set up, asked for, proved again before something sensitive, and turned off', async ({ page }) => {
  test.setTimeout(240_000);
  const used = new Set<string>();
  await page.goto('/office/security');
  await signIn(page, who());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bảo mật');
  await mustSay(page, 'Đang tắt.', 'máy này');
  await mustFit(page);
  await mustBeAccessible(page, 'security');
  await shot(page, 'security-off');

  await page.getByRole('link', { name: 'Bật xác thực hai bước' }).click();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  const secret = ((await page.locator('.enrol-key').textContent()) ?? '').replaceAll(' ', '');
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  await mustFit(page);
  await mustBeAccessible(page, 'setting it up');
  await shot(page, 'second-factor-enrol');
  await page.getByLabel('Mã 6 số').fill('12');
  await page.getByRole('button', { name: 'Bật', exact: true }).click();
  await mustSay(page, 'Mã không đúng');
  await page.getByLabel('Mã 6 số').fill(await nextCode(secret, used, page));
  await page.getByRole('button', { name: 'Bật', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cất mười mã dự phòng');
  const recovery = await page.locator('.codes li').allTextContents();
  expect(recovery).toHaveLength(10);
  await mustFit(page);
  await mustBeAccessible(page, 'recovery codes');
  await shot(page, 'recovery-codes');
  await expect(page.getByRole('button', { name: 'Xong' })).toBeDisabled();
  await page.getByLabel('Tôi đã cất các mã này').check();
  await page.getByRole('button', { name: 'Xong' }).click();
  await mustSay(page, 'Đang bật từ', 'Còn 10 mã dự phòng');
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
  await expect(page).toHaveURL(/sign-in$/);

  try {
    await page.goto('/office/security');
    await signIn(page, who());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhập mã xác thực');
    await expect(page.getByLabel('Mã 6 số'), 'the code is where one types next').toBeFocused();
    await mustBeAccessible(page, 'the code');
    await mustFit(page);
    await shot(page, 'sign-in-code');
    await page.keyboard.type(await nextCode(secret, used, page));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bảo mật');
    await mustSay(page, 'Đang bật từ');

    // as eleven minutes later: the floor answers that the proof is old, once
    let isOld = true;
    await page.route('**/office/graphql', async (route) => {
      const sent = route.request().postData() ?? '';
      const response = await route.fetch();
      const text = await response.text();
      if (isOld && sent.length > 0 && text.includes('"renewRecoveryCodes"')) {
        isOld = false;
        return route.fulfill({ response, body: '{"data":{"renewRecoveryCodes":{"__typename":"StepUpRequired"}}}' });
      }
      return route.fulfill({ response, body: text });
    });
    const keys = new Keyboard(page);
    const renew = page.getByRole('button', { name: 'Tạo mã dự phòng mới' });
    await renew.focus();
    await page.keyboard.press('Enter');
    const dialog = dialogOf(page);
    await expect(dialog).toContainText('Xác nhận đúng là bạn');
    await mustBeAccessible(page, 'step-up');
    await mustFit(page);
    await shot(page, 'step-up');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(renew, 'who closes the question is where it came from').toBeFocused();
    isOld = true;
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('Xác nhận đúng là bạn');
    await expect(dialog.getByLabel('Mã 6 số')).toBeFocused();
    await page.keyboard.type('000000');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('Mã không đúng, hoặc đã dùng rồi');
    keys.jump();
    await dialog.getByLabel('Mã 6 số').fill(await nextCode(secret, used, page));
    await page.keyboard.press('Enter');
    await expect(dialog, 'it went out again by itself').toContainText('Cất mười mã dự phòng');
    const renewed = await dialog.locator('.codes li').allTextContents();
    expect(renewed.filter((code) => recovery.includes(code))).toEqual([]);
    await page.keyboard.press('Escape');
    await shot(page, 'security-on');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  } finally {
    await page.getByRole('button', { name: 'Tắt xác thực hai bước' }).click();
    await dialogOf(page).getByRole('button', { name: 'Tắt xác thực hai bước' }).click();
    await mustSay(page, 'Đang tắt.');
  }
});

test('a forgotten password: the same words, a letter, a new password', async ({ page }) => {
  await page.goto('/office/sign-in');
  await page.getByRole('link', { name: 'Quên mật khẩu?' }).click();
  await page.getByRole('heading', { level: 1, name: 'Quên mật khẩu' }).waitFor();
  await page.getByLabel('Thư điện tử').fill('khong-co@demo.example');
  await page.getByRole('button', { name: 'Gửi liên kết' }).click();
  await mustSay(page, 'Nếu địa chỉ này có tài khoản, thư đã được gửi.');
  await mustFit(page);
  await mustBeAccessible(page, 'asked for a link');
  await shot(page, 'forgot-password');
  await page.goto(`/office/reset-password#${'x'.repeat(43)}`);
  await expect(page, 'the secret does not stay in the address').toHaveURL(/reset-password$/);
  await page.getByLabel('Mật khẩu mới').fill('bốn từ không liên quan');
  await mustSay(page, 'Đủ dài.');
  await page.getByRole('button', { name: 'Hiện mật khẩu' }).click();
  await expect(page.getByLabel('Mật khẩu mới')).toHaveAttribute('type', 'text');
  await mustBeAccessible(page, 'a new password');
  await shot(page, 'reset-password');
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await mustSay(page, 'Liên kết này đã dùng, hết hạn');
  await mustFit(page);
});
