import { describe, expect, it } from '@jest/globals';
import { anOrder } from './testing/order-fixture.js';
import { aCart } from './testing/page-fixtures.js';
import { cookies, filled, RunningStorefront } from './testing/running-storefront.js';

const shop = new RunningStorefront();
const order = anOrder();
const payment = {
  boothOrderNumber: null, payeeVi: 'Cổng Bản Mây', payeeEn: 'Bản Mây Gateway', method: 'CARD', amount: '264000', state: 'AWAITING', refundDue: '0', expiresAt: '2099-11-23T07:05:00Z', paidAt: null, transfer: null,
};
const waiting = { ...order, moneyMode: 'PARTNER', payments: [payment] };
const partnerCart = (paymentMethods: string[]) => ({ ...aCart(), moneyMode: 'PARTNER', partnerName: 'Cổng Bản Mây', groups: aCart().groups.map((group) => ({ ...group, paymentMethods })) });
const policyOf = (answer: { headers: Record<string, unknown> }) => String(answer.headers['content-security-policy']);

/** The cookie by which a browser that ordered may see its order. */
const seen = async (): Promise<Record<string, string>> => {
  const placed = await shop.post('/dat-hang', filled, { cookies });
  return { orders: placed.cookies.find(({ name }) => name === 'orders')?.value ?? '' };
};

describe('a card at the checkout', () => {
  it('is a choice that says whom one pays, where the api offers it', async () => {
    shop.api.answers['CartPage'] = { cart: partnerCart(['CASH_ON_DELIVERY', 'BANK_TRANSFER', 'CARD']) };
    const { body } = await shop.visit({ url: '/dat-hang', cookies });
    expect(body).toContain('value="CARD"');
    expect(body).toContain('Thẻ quốc tế (Stripe)');
    expect(body).toContain('Chuyển khoản hay trả bằng thẻ thì bạn trả một lần cho đơn vị thanh toán Cổng Bản Mây');
  });

  it('is spoken of nowhere else', async () => {
    shop.api.answers['CartPage'] = { cart: partnerCart(['CASH_ON_DELIVERY', 'BANK_TRANSFER']) };
    shop.api.answers['OrderByNumber'] = { order };
    const own = await seen();
    for (const page of [await shop.visit({ url: '/dat-hang', cookies }), await shop.visit({ url: '/don/CVE-QX4', cookies: own })]) {
      expect(page.statusCode).toBe(200);
      expect(page.body).not.toMatch(/Stripe|CARD|bằng thẻ/);
      expect(policyOf(page)).toContain("form-action 'self';");
    }
  });
});

describe('a card on the order’s page', () => {
  it('is one button without script, whose answer may lead to Stripe', async () => {
    shop.api.answers['OrderByNumber'] = { order: waiting };
    const page = await shop.visit({ url: '/don/CVE-QX4?moi=1', cookies: await seen() });
    expect(page.body).toContain('<form action="/don/CVE-QX4/the" method="post">');
    expect(page.body).toMatch(/Trả 264\.000\s₫ bằng thẻ cho Cổng Bản Mây/);
    expect(page.body).toContain('Đã đặt. Bạn trả bằng thẻ dưới đây');
    expect(policyOf(page)).toContain("form-action 'self' https://checkout.stripe.com;");
  });

  it('leads to the page that the api gives', async () => {
    shop.api.answers['PayByCard'] = { payByCard: { __typename: 'CardPage', url: 'https://checkout.stripe.com/c/pay/cs_1' } };
    const answer = await shop.post('/don/CVE-QX4/the', {}, { cookies: await seen() });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, 'https://checkout.stripe.com/c/pay/cs_1']);
    expect(shop.api.asked.find(({ operation }) => operation === 'PayByCard')?.variables).toEqual({ number: 'CVE-QX4', phone: '0912 345 678', language: 'VI' });
  });

  it('says that nothing was taken where no page opens, and offers the button again', async () => {
    shop.api.answers['OrderByNumber'] = { order: waiting };
    shop.api.answers['PayByCard'] = { payByCard: { __typename: 'CardUnavailable' } };
    const answer = await shop.post('/don/CVE-QX4/the', {}, { cookies: await seen() });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('Chưa trừ tiền nào');
    expect(answer.body).toContain('action="/don/CVE-QX4/the"');
  });

  it('leads back to the order where there is nothing to pay', async () => {
    shop.api.answers['PayByCard'] = { payByCard: { __typename: 'NothingToPay' } };
    const answer = await shop.post('/don/CVE-QX4/the', {}, { cookies: await seen() });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/don/CVE-QX4']);
  });

  it('offers no button once it is paid or over', async () => {
    for (const state of ['PAID', 'EXPIRED', 'TO_REFUND']) {
      shop.api.answers['OrderByNumber'] = { order: { ...waiting, payments: [{ ...payment, state, paidAt: '2026-11-22T07:40:00Z', refundDue: '264000' }] } };
      expect((await shop.visit({ url: '/don/CVE-QX4', cookies: await seen() })).body).not.toContain('/the"');
    }
  });
});
