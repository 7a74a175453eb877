import type { Page } from '@playwright/test';
import { mustBeAccessible } from '@chophien/ui/testing';
import { dialogOf, expect, mustFit, mustSay, onPhone, placeOrder, shot, test } from './office-person.js';

const inbox = (search: string) => `/booth/che-tam-duong/orders?${search}`;
const only = (number: string) => inbox(`q=${encodeURIComponent(number)}`);
const card = (page: Page, number: string) => page.locator('.order-card').filter({ has: page.getByRole('link', { name: number, exact: true }) });

async function largeEnough(page: Page): Promise<void> {
  if (!onPhone()) return;
  const buttons = await page.locator('.order-card button, .modal .option, .modal .link-btn, .modal .icon-btn').all();
  for (const button of buttons) expect((await button.boundingBox())?.height, await button.innerText()).toBeGreaterThanOrEqual(48);
}

test('a new order announces itself and moves nothing; an order is refused in two taps, from the list, on a narrow phone', async ({ openOffice, request }) => {
  const first = await placeOrder(request);
  const page = await openOffice('owner', '/booth/che-tam-duong');
  await page.clock.install();
  if (onPhone()) await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/office${inbox('view=placed')}`);
  const order = card(page, first);
  await order.waitFor();
  const above = () => page.locator('.order-card h2').evaluateAll((heads, number) => heads.findIndex((head) => head.textContent === number), first);
  const next = await test.step('what comes in on top waits until it is asked for', async () => {
    await expect(page).toHaveTitle(/^\(\d+\) Đơn hàng · Chợ Phiên$/);
    const place = await above();
    const number = await placeOrder(request);
    await page.clock.fastForward(31_000);
    await expect(page.getByRole('button', { name: /\d+ đơn mới ở trên/ })).toBeVisible();
    await mustSay(page, 'đơn mới.');
    expect(await above(), 'the card is where it was').toBe(place);
    await expect(card(page, number)).toHaveCount(0);
    await page.getByRole('button', { name: /\d+ đơn mới ở trên/ }).click();
    await expect(card(page, number)).toBeVisible();
    return number;
  });

  await test.step('the chosen view survives a reload; what a thumb presses is large enough', async () => {
    await page.reload();
    await expect(page.getByRole('button', { name: 'Chờ nhận' })).toHaveAttribute('aria-pressed', 'true');
    await order.waitFor();
    await largeEnough(page);
    await mustFit(page);
  });

  await test.step('a reason that says nothing asks for words first, and nothing is declined', async () => {
    await order.getByRole('button', { name: `Không nhận, đơn ${first}` }).click();
    await largeEnough(page);
    await shot(page, 'quick-decline');
    await mustBeAccessible(page, 'declining in two taps');
    await dialogOf(page).getByRole('button', { name: /^Lý do khác/ }).click();
    await mustSay(page, 'Viết lý do vào đây, người mua cần biết.');
    await expect(dialogOf(page).getByLabel('Lời nhắn cho người mua')).toBeFocused();
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(order.getByRole('button', { name: `Nhận đơn ${first}`, exact: true })).toBeVisible();
  });

  await test.step('two taps decline; the card stays where it is and says what it is now', async () => {
    for (const number of [first, next]) {
      await card(page, number).getByRole('button', { name: `Không nhận, đơn ${number}` }).click();
      await dialogOf(page).getByRole('button', { name: /^Hết hàng/ }).click();
      await mustSay(page, `Đã báo người mua: không nhận đơn ${number}. Hàng về kho.`);
      await expect(card(page, number)).toContainText('Gian không nhận');
      await expect(card(page, number).getByRole('button')).toHaveCount(0);
    }
  });
});

test('nothing is shown as done before the floor said so, and who was slower hears that nothing was done', async ({ openOffice, request }) => {
  const number = await placeOrder(request);
  const page = await openOffice('owner', only(number));
  const second = await page.context().newPage();
  await second.goto(page.url());
  await card(second, number).getByRole('button', { name: `Nhận đơn ${number}`, exact: true }).waitFor();
  const accept = card(page, number).getByRole('button', { name: `Nhận đơn ${number}`, exact: true });

  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/office/graphql', async (route) => {
    if (route.request().postData()?.includes('version')) await held;
    await route.continue();
  });
  await accept.click();
  await expect(accept).toBeDisabled();
  await expect(card(page, number)).not.toContainText('Đã nhận');
  letGo();
  await mustSay(page, `Đã nhận đơn ${number}. Người mua được báo.`);
  await expect(card(page, number)).toContainText('Đã nhận');

  await card(second, number).getByRole('button', { name: `Nhận đơn ${number}`, exact: true }).click();
  await mustSay(second, 'nên chưa làm gì');
  await expect(card(second, number)).toContainText('Đã nhận');

  // the goods go back on sale, so that the floor is left as it was
  await page.getByRole('link', { name: number, exact: true }).click();
  await page.getByRole('button', { name: 'Không nhận đơn' }).click();
  await dialogOf(page).getByText('Không giao được đến nơi này').click();
  await dialogOf(page).getByRole('button', { name: 'Không nhận đơn' }).click();
  await mustSay(page, 'Gian không nhận');
});
