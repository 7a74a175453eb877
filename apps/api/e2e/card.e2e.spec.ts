import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anOpenFloor, twoBooths, type TwoBooths } from '@chophien/orders/testing';
import { anAccount, AStripe } from '@chophien/payments/testing';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { startApi, type TestApi } from './harness.js';
import { addToCart, aForm, placeOrder } from './order-forms.js';

const cartOf = 'query Cart($token: String!, $communeCode: String) { cart(token: $token, communeCode: $communeCode) { total groups { paymentMethods } } }';
const payByCard = 'mutation Pay($number: String!, $phone: String) { payByCard(number: $number, phone: $phone) { __typename ... on CardPage { url } ... on Problem { message } } }';

describe('paying by card', () => {
  let database: TestDatabase;
  let floor: TwoBooths;
  let stripe: AStripe;
  let api: TestApi;
  let without: TestApi;
  let phones = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    await anOpenFloor(database);
    floor = await twoBooths(database, await database.connect('shop'));
    await anAccount(database, { boothId: null, accountNumber: 'PARTNER1' });
    await database.sql(`INSERT INTO setting (key, value) VALUES ('payments.moneyMode', '"partner"')`);
    stripe = await AStripe.start();
    without = await startApi({ database });
    api = await startApi({ database, publicUrl: 'http://localhost:3000', stripe: { STRIPE_SECRET_KEY: stripe.key, STRIPE_WEBHOOK_SECRET: `whsec_yesterdays,${stripe.webhookSecret}`, STRIPE_API_URL: stripe.url } });
  });
  afterAll(async () => {
    await api.stop();
    await without.stop();
    await stripe.stop();
    await database.drop();
  });
  beforeEach(() => database.sql('TRUNCATE bank_event CASCADE').then(() => undefined));

  const cart = async (at: TestApi) => {
    const added = await at.ask<{ addToCart: { token: string } }>('shop', addToCart, { variantId: floor.variantId, quantity: 1 });
    const { token } = added.data.addToCart;
    const read = await at.ask<{ cart: { total: string; groups: { paymentMethods: string[] }[] } }>('shop', cartOf, { token, communeCode: '03388' });
    return { token, ...read.data.cart };
  };
  const order = async (at = api) => {
    const { token, total } = await cart(at);
    const phone = `0912${String(100_000 + phones++)}`;
    const placed = await at.ask<{ placeOrder: { __typename: string; number: string } }>('shop', placeOrder, aForm({ cartToken: token, expectedTotal: total, phone, paymentMethod: 'CARD' }));
    return { ...placed.data.placeOrder, phone };
  };
  const open = async (number: string, phone: string | null, at = api) => (await at.ask<{ payByCard: { __typename: string; url?: string } }>('shop', payByCard, { number, phone })).data.payByCard;
  const post = (text: string, signature: string, at = api) => at.http().post('/webhooks/stripe').set({ 'content-type': 'application/json', 'stripe-signature': signature }).send(text);
  const stateOf = async (number: string) => (await database.sql<{ state: string }>('SELECT p.state FROM payment p JOIN customer_order o ON o.id = p.order_id WHERE o.number = $1', [number])).map(({ state }) => state);

  it('goes from the order to the page, and is paid by Stripe’s word alone, however often it comes', async () => {
    const { number, phone } = await order();
    const page = await open(number, phone);
    expect(page).toEqual({ __typename: 'CardPage', url: stripe.sessions.at(-1)!.url });
    expect(stripe.sessions.at(-1)!.form).toMatchObject({ success_url: `http://localhost:3000/don/${number}`, cancel_url: `http://localhost:3000/don/${number}` });
    const intent = stripe.pay(stripe.sessions.at(-1)!);
    expect(await stateOf(number)).toEqual(['awaiting']);
    const { body, signature } = stripe.event(intent);
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(body, signature)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(await stateOf(number)).toEqual(['paid']);
    expect(await database.sql(`SELECT count(*)::int AS n FROM outbox WHERE topic = 'order.paid'`)).toEqual([{ n: 1 }]);
    expect(await open(number, phone)).toMatchObject({ __typename: 'NothingToPay' });
  });

  it('opens no page for another phone, and says when Stripe opens none', async () => {
    const { number, phone } = await order();
    expect(await open(number, '0987654321')).toMatchObject({ __typename: 'NotFound' });
    expect(await open(number, null)).toMatchObject({ __typename: 'NotFound' });
    stripe.troubles.push({ status: 500 });
    expect(await open(number, phone)).toMatchObject({ __typename: 'CardUnavailable' });
    expect(await open(number, phone)).toMatchObject({ __typename: 'CardPage' });
  });

  it('believes nothing that Stripe did not sign within five minutes', async () => {
    const { number, phone } = await order();
    await open(number, phone);
    const intent = stripe.pay(stripe.sessions.at(-1)!);
    const [good, old, foreign] = [stripe.event(intent), stripe.event(intent, { age: 400 }), stripe.event(intent, { secret: 'whsec_somebody_elses' })];
    const answers = [await post(good.body.replace('succeeded', 'succeedeD'), good.signature), await post(old.body, old.signature), await post(foreign.body, foreign.signature), await post(good.body, 'nonsense')];
    expect(answers.map(({ status }) => status)).toEqual(Array(4).fill(401));
    expect(await stateOf(number)).toEqual(['awaiting']);
    expect(await database.sql('SELECT 1 FROM bank_event')).toEqual([]);
  });

  it('answers 200 to what it does not act on, and 5xx to what it could not keep', async () => {
    const other = stripe.event({ id: 'cs_1' }, { type: 'checkout.session.expired' });
    expect((await post(other.body, other.signature)).status).toBe(200);
    const { number, phone } = await order();
    await open(number, phone);
    const { body, signature } = stripe.event(stripe.pay(stripe.sessions.at(-1)!));
    await database.sql('ALTER TABLE bank_event RENAME TO bank_event_away');
    expect((await post(body, signature)).status).toBe(500);
    await database.sql('ALTER TABLE bank_event_away RENAME TO bank_event');
    expect((await post(body, signature)).status).toBe(200);
    expect(await stateOf(number)).toEqual(['paid']);
  });

  it('is off, and not spoken of, where it is not configured', async () => {
    expect((await cart(api)).groups[0]!.paymentMethods).toEqual(['CASH_ON_DELIVERY', 'BANK_TRANSFER', 'CARD']);
    expect((await cart(without)).groups[0]!.paymentMethods).toEqual(['CASH_ON_DELIVERY', 'BANK_TRANSFER']);
    expect((await order(without)).__typename).toBe('PaymentNotOffered');
    const { number, phone } = await order();
    expect(await open(number, phone, without)).toMatchObject({ __typename: 'CardUnavailable' });
    const { body, signature } = stripe.event({});
    expect((await post(body, signature, without)).status).toBe(404);
  });
});
