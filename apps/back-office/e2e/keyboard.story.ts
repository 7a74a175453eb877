import { Keyboard } from '@chophien/ui/testing';
import { dialogOf, expect, mustSay, onPhone, placeOrder, test } from './office-person.js';

test('with keys alone: an order is found, accepted and shipped', async ({ openOffice, request }) => {
  test.skip(onPhone(), 'keyboards stand on desks');
  const number = await placeOrder(request);
  const page = await openOffice('owner', '/booth/che-tam-duong');
  const keys = new Keyboard(page);
  await page.getByRole('heading', { level: 1 }).waitFor();

  await test.step('the first stop skips what every page begins with', async () => {
    await expect(page.locator('main .skeleton, main [aria-busy="true"]'), 'there is something to stop at').toHaveCount(0);
    await keys.tabTo(page.getByRole('link', { name: 'Đến nội dung chính' }), 1);
    await keys.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    keys.jump();
    await keys.press('Tab');
    expect(await page.evaluate('document.querySelector("main").contains(document.activeElement)'), 'the next stop lies in the page').toBe(true);
  });

  await test.step('from the rail to the inbox, by its search to the order', async () => {
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    keys.jump();
    await keys.tabTo(page.getByRole('navigation').getByRole('link', { name: /^Đơn hàng/ }));
    await keys.press('Enter');
    await expect(page).toHaveURL(/\/orders$/);
    await page.getByRole('heading', { level: 1, name: 'Đơn hàng' }).waitFor();
    keys.jump();
    await keys.tabTo(page.getByRole('main').getByRole('searchbox').first());
    await keys.type(number);
    await keys.press('Enter');
    const order = page.getByRole('link', { name: number, exact: true });
    await expect(page.locator('.order-card')).toHaveCount(1);
    await keys.tabTo(order);
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
    keys.jump();
  });

  await test.step('accepted by Enter', async () => {
    await keys.tabTo(page.getByRole('button', { name: 'Nhận đơn', exact: true }));
    await keys.press('Enter');
    await mustSay(page, 'Đã nhận');
    await expect(page.getByRole('button', { name: 'Đã gửi hàng' }), 'the next step has the focus').toBeFocused();
  });

  await test.step('shipped: the question takes the focus, keeps it, gives it back on Escape', async () => {
    await keys.press('Enter');
    const dialog = dialogOf(page);
    await expect(dialog).toBeVisible();
    const inside = 'document.querySelector(".modal").contains(document.activeElement)';
    await expect.poll(() => page.evaluate(inside)).toBe(true);
    for (let presses = 0; presses < 8; presses += 1) {
      await keys.press('Tab');
      await expect.poll(() => page.evaluate(inside), 'the focus stays in the question').toBe(true);
    }
    await keys.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Đã gửi hàng' })).toBeFocused();

    await keys.press('Enter');
    await expect.poll(() => page.evaluate(inside)).toBe(true);
    keys.jump();
    const note = dialog.getByLabel('Lời nhắn về chuyến hàng');
    await keys.tabTo(note);
    await keys.type('Bưu điện Tam Đường, EA2');
    await keys.press('Enter');
    await mustSay(page, 'Gửi hàng: Bưu điện Tam Đường, EA2');
    await expect(page.getByRole('button', { name: 'Đã gửi hàng' })).toHaveCount(0);
  });
});
