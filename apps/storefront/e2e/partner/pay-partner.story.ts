import type { APIRequestContext, Page } from '@playwright/test';
import { tellOfMoney } from '@chophien/ui/testing';
import { expect, freshPhone, goods, hasScript, mustFit, mustRead, placeOrder, shot, test, type Placed } from '../shopper.js';

// Told after an operator turned the floor over: apps/back-office/e2e/partner.
const partner = 'Cổng Bản Mây';

/** Goods of two booths, ordered and paid as `way` says. */
function orderOfTwoBooths(page: Page, way: RegExp): Promise<Placed> {
  return placeOrder(page, [goods.tea, goods.noodles], freshPhone(), async () => {
    await mustRead(page, `Chuyển khoản hay trả bằng thẻ thì bạn trả một lần cho đơn vị thanh toán ${partner}; tiền mặt thì bạn trả cho từng gian khi nhận hàng. Sàn không giữ tiền.`);
    await page.getByRole('group', { name: 'Trả cả đơn bằng' }).getByRole('radio', { name: way }).check();
    await mustFit(page);
    await shot(page, 'partner-checkout');
  });
}

type Stored = { total: string; moneyMode: string; boothOrders: { state: string; total: string }[]; payments: { boothOrderNumber: string | null; method: string; state: string; amount: string }[] };

/** What the floor keeps of the order. */
async function stored(request: APIRequestContext, { number, phone }: Placed): Promise<Stored> {
  const response = await request.post('/shop/graphql', {
    data: {
      query: 'query ($number: String!, $phone: String!) { order(number: $number, phone: $phone) { ... on Order { total moneyMode boothOrders { state total } payments { boothOrderNumber method state amount } } } }',
      variables: { number, phone },
    },
  });
  const { data } = (await response.json()) as { data: { order: Stored } };
  return data.order;
}

/**
 * Presses the button and stands on Stripe's page, which has Stripe's address here too: a policy of ours that would not let the form go there fails the story. Where a server's redirect
 * leads (so without script), Playwright answers nothing: there the browser finds no host of that name and is led to the page once more.
 */
async function pressPayByCard(page: Page): Promise<void> {
  const underWay = page.waitForRequest((request) => request.url().startsWith('https://checkout.stripe.com/'));
  await page.getByRole('button', { name: 'Trả bằng thẻ' }).click();
  const url = (await underWay).url();
  if (hasScript()) return;
  await page.waitForURL('chrome-error://chromewebdata/');
  await page.goto(url);
}

test('a guest pays two booths by one transfer to the partner', async ({ page, request }) => {
  const placed = await orderOfTwoBooths(page, /^Chuyển khoản bằng mã QR/);
  const before = await stored(request, placed);
  expect(before).toMatchObject({ moneyMode: 'PARTNER', boothOrders: [{ state: 'AWAITING_PAYMENT' }, { state: 'AWAITING_PAYMENT' }], payments: [{ boothOrderNumber: null, method: 'BANK_TRANSFER', state: 'AWAITING', amount: before.total }] });
  await mustRead(page, `Bạn trả một lần cho đơn vị thanh toán ${partner}, cho mọi gian trong đơn.`, 'CHOPHIENCONG1', 'CONG BAN MAY');
  await expect(page.getByRole('img', { name: /^Mã VietQR để chuyển/ }), 'one code, not one for each booth').toHaveCount(1);
  const values = page.locator('.transfer__value');
  const [amount, words] = [Number((await values.nth(3).innerText()).replace(/\D/g, '')), (await values.last().innerText()).trim()];
  expect(String(amount)).toBe(before.total);
  await mustFit(page);
  await shot(page, 'partner-transfer');

  await test.step('what one booth’s part alone comes to pays nothing', async () => {
    await tellOfMoney(request, { bankBin: '970405', accountNumber: 'CHOPHIENCONG1', amount: Number(before.boothOrders[0]?.total), text: `MBVCB.${words}.CT` });
    expect((await stored(request, placed)).payments).toMatchObject([{ state: 'AWAITING' }]);
  });

  await tellOfMoney(request, { bankBin: '970405', accountNumber: 'CHOPHIENCONG1', amount, text: `MBVCB.${words}.CT tu 0011` });
  await page.reload();
  await mustRead(page, `${partner} đã nhận`, 'Không phải trả gì thêm.', 'Đã trả trước');
  expect(await stored(request, placed)).toMatchObject({ boothOrders: [{ state: 'PLACED' }, { state: 'PLACED' }], payments: [{ state: 'PAID' }] });
  await mustFit(page);
  await shot(page, 'partner-transfer-paid');
});

test('a guest pays by card at Stripe’s own page, and comes back once without paying', async ({ page, request }) => {
  // what stands for Stripe on this machine
  await page.route('https://checkout.stripe.com/**', async (route) => {
    const response = await route.fetch({ url: `${process.env['STRIPE_API_URL']}${new URL(route.request().url()).pathname}` });
    await route.fulfill({ response });
  });
  const placed = await orderOfTwoBooths(page, /^Thẻ/);
  const { total } = await stored(request, placed);
  const pay = page.getByRole('button', { name: 'Trả bằng thẻ' });
  await mustRead(page, 'Đã đặt. Bạn trả bằng thẻ dưới đây để gian bắt đầu.', `Bạn trả một lần cho đơn vị thanh toán ${partner}, cho mọi gian trong đơn.`, 'Sàn và các gian không thấy số thẻ.');
  await mustFit(page);
  await shot(page, 'partner-card');

  await test.step('back without paying nothing is paid, and the button is there again', async () => {
    await pressPayByCard(page);
    await expect(page.getByRole('heading', { name: `${total} VND` })).toBeVisible();
    await page.getByRole('link', { name: 'Back without paying' }).click();
    await expect(pay).toBeVisible();
    expect(await stored(request, placed)).toMatchObject({ payments: [{ boothOrderNumber: null, method: 'CARD', state: 'AWAITING', amount: total }] });
  });

  await pressPayByCard(page);
  await page.getByRole('button', { name: 'Pay', exact: true }).click();
  await page.getByRole('link', { name: 'Back to the shop' }).click();
  await mustRead(page, `${partner} đã nhận`, 'Không phải trả gì thêm.', 'Đã trả trước');
  expect(await stored(request, placed)).toMatchObject({ boothOrders: [{ state: 'PLACED' }, { state: 'PLACED' }], payments: [{ method: 'CARD', state: 'PAID', amount: total }] });
  await expect(pay).toHaveCount(0);
  await mustFit(page);
  await shot(page, 'partner-card-paid');
});

test('cash goes to each booth when the goods come, on this floor too', async ({ page, request }) => {
  const placed = await orderOfTwoBooths(page, /^Tiền mặt khi nhận/);
  await mustRead(page, 'Đã đặt. Các gian đang xem đơn của bạn.', 'Trả tiền mặt cho gian');
  await expect(page.getByText(partner), 'the partner is not paid here').toHaveCount(0);
  const { boothOrders, payments } = await stored(request, placed);
  expect(payments.map(({ method, state, amount }) => [method, state, amount])).toEqual(boothOrders.map(({ total }) => ['CASH_ON_DELIVERY', 'DUE', total]));
  expect(payments.every(({ boothOrderNumber }) => boothOrderNumber !== null)).toBe(true);
});
