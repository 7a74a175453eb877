import { mustBeAccessible } from '@chophien/ui/testing';
import { dialogOf, expect, mustFit, onPhone, mustSay, shot, test } from './office-person.js';
import { makeProofOld, proveAnew } from './step-up.js';

test('an owner sets the account that takes transfers, looks at it by a trial code, and retires it', async ({ openOffice }) => {
  // one booth has one account: told by one browser at a time, and looked at wide at its end
  test.skip(!onPhone(), 'told on the phone');
  const page = await openOffice('butcher', '/booth/tham-hung/money');

  await test.step('without an account the booth takes cash only', async () => {
    await page.getByRole('link', { name: 'Tài khoản nhận tiền' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tài khoản nhận tiền' }).waitFor();
    // another run of this story may have left one
    if ((await page.getByRole('button', { name: 'Thôi dùng' }).count()) > 0) {
      await page.getByRole('button', { name: 'Thôi dùng' }).click();
      await dialogOf(page).getByRole('button', { name: 'Thôi dùng' }).click();
    }
    await mustSay(page, 'Chưa có tài khoản thì gian chỉ nhận tiền mặt.', 'Đặt tài khoản để người mua trả bằng mã QR.');
    await mustFit(page);
    await shot(page, 'account-none');
  });

  await test.step('what is wrong is told beside its field, and the floor asks anew who one is', async () => {
    await page.getByRole('button', { name: 'Đặt tài khoản' }).click();
    const dialog = dialogOf(page);
    await dialog.getByLabel('Số tài khoản').fill('12');
    await dialog.getByLabel('Chủ tài khoản').fill('Lò Văn Thắm');
    await dialog.getByRole('button', { name: 'Lưu tài khoản' }).click();
    await mustSay(page, 'Ô này không để trống được.', 'Số tài khoản có từ 4 đến 19 chữ số hoặc chữ cái.');
    await mustBeAccessible(page, 'the dialog of an account');
    await shot(page, 'account-dialog');
    await dialog.getByLabel('Ngân hàng').selectOption({ label: 'Agribank' });
    await dialog.getByLabel('Số tài khoản').fill('CHOPHIEN DEMO 3');
    await makeProofOld(page, 'setReceivingAccount');
    await dialog.getByRole('button', { name: 'Lưu tài khoản' }).click();
    await proveAnew(page);
  });

  await test.step('the account stands there as the bank writes it, with a code to look at it', async () => {
    await mustSay(page, 'CHOPHIENDEMO3', 'LO VAN THAM', 'Agribank');
    await expect(page.getByRole('img', { name: 'Mã chuyển thử 1.000 ₫' })).toBeVisible();
    await mustFit(page);
    await mustBeAccessible(page, 'the account');
    await shot(page, 'account');
    const narrow = page.viewportSize();
    await page.setViewportSize({ width: 1280, height: 900 });
    await mustFit(page);
    await shot(page, 'account-wide');
    if (narrow) await page.setViewportSize(narrow);
  });

  await test.step('retired, it stays to be read', async () => {
    await page.getByRole('button', { name: 'Thôi dùng' }).click();
    await dialogOf(page).getByRole('button', { name: 'Thôi dùng' }).click();
    await mustSay(page, 'Chưa có tài khoản', 'Đơn đã đặt trước lúc đổi vẫn chuyển vào tài khoản cũ.');
  });
});

test('operators keep the partner’s account; without one nobody can be made to pay a partner', async ({ openOffice }) => {
  const page = await openOffice('operator', '/floor/money/account');
  await page.getByRole('heading', { level: 1, name: 'Đơn vị thanh toán' }).waitFor();
  await mustSay(page, 'Trả thẳng từng gian', 'Mỗi gian tự nhận tiền mặt hoặc chuyển khoản.');
  await page.getByRole('button', { name: 'Đổi cách trả tiền' }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('radio', { name: /^Trả một lần qua đơn vị thanh toán/ })).toBeDisabled();
  await mustSay(page, 'phải có tài khoản và giấy phép');
  await mustBeAccessible(page, 'the dialog of the money mode');
  await mustFit(page);
  await shot(page, 'money-mode');
});
