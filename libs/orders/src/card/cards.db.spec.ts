import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createLogger, newId, NotFound, Settings, type Db, type SystemActor } from '@chophien/platform';
import { aShopper, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { DeliveryQuotes } from '@chophien/delivery';
import { CardOffer } from '@chophien/payments';
import { StripeCard, type CardMoney } from '@chophien/payments/card';
import { anAccount, AStripe, type Trouble } from '@chophien/payments/testing';
import { CartQueries } from '../cart-queries.js';
import { expireUnpaidOrders } from '../expire-unpaid-orders.js';
import { PaymentNotOffered } from '../order-errors.js';
import { OrderQueries } from '../order-queries.js';
import { PlaceOrder } from '../place-order.js';
import { aCart, aCheckout, anOpenFloor, aPhone } from '../testing/index.js';
import { CardUnavailable, endCardPages, NothingToPay, OpenCardPage, reconcileCards, TakeCardMoney } from './index.js';

// Honey at 55,000 and rice at 80,000 from two booths, each sent for 22,000.
const total = 179_000n;
const bank: SystemActor = { kind: 'system', name: 'stripe-hook', requestId: 'req-card' };
const logger = createLogger({ level: 'silent', process: 'test' });

let database: TestDatabase;
let shop: Db;
let worker: Db;
let stripe: AStripe;
let card: StripeCard;
let honey: string;
let rice: string;
let phone: string;

beforeAll(async () => {
  database = await createTestDatabase();
  shop = await database.connect('shop', { poolSize: 4 });
  worker = await database.connect('worker', { poolSize: 10 });
  await anOpenFloor(database);
  const categoryId = await aCategory(database);
  honey = (await aProduct(database, { boothId: await aBooth(database), categoryId, price: 55_000n, shippingGrams: 325, onHand: 10 })).variantId;
  rice = (await aProduct(database, { boothId: await aBooth(database), categoryId, price: 80_000n, shippingGrams: 350, onHand: 10 })).variantId;
});
afterAll(() => database.drop());

beforeEach(async () => {
  await database.sql('TRUNCATE customer_order, cart, outbox, setting, receiving_account, bank_event CASCADE');
  await database.sql('UPDATE stock SET on_hand = 10, reserved = 0');
  await anAccount(database, { boothId: null, accountNumber: 'PARTNER1' });
  await database.sql(`INSERT INTO setting (key, value) VALUES ('payments.moneyMode', '"partner"')`);
  stripe = await AStripe.start();
  card = new StripeCard({ secretKey: stripe.key, webhookSecrets: ['whsec_of_another_day', stripe.webhookSecret], apiUrl: stripe.url });
});
afterEach(() => stripe.stop());

const offered = new CardOffer('test');
const cart = () => aCart(shop, [{ variantId: honey, quantity: 1 }, { variantId: rice, quantity: 1 }]);
const order = async (cards = offered) => {
  phone = aPhone();
  return new PlaceOrder(shop, new Settings(shop), cards).run(aShopper(), aCheckout({ cartToken: await cart(), expectedTotal: total, phone, paymentMethod: 'card' }));
};
const open = (number: string, by = phone, account: 'live' | 'test' | null = 'test', language: 'vi' | 'en' = 'vi') =>
  new OpenCardPage(shop, card, account, logger).run({ number, buyer: { phone: by }, language, returnUrlOf: (known, of) => `https://cho.example.vn${of === 'en' ? '/en' : ''}/don/${known}` });
const moneyOf = (intent: object): CardMoney => {
  const { body, signature } = stripe.event(intent);
  return card.read(Buffer.from(body), signature)!;
};
const take = (intent: object) => new TakeCardMoney(worker).run(bank, moneyOf(intent));
const paid = async () => {
  const { number } = await order();
  await open(number);
  return { number, intent: stripe.pay(stripe.sessions[0]!) };
};
type Stored = { id: string; method: string; state: string; amount: string; account_number: string; paid_event_id: string | null; refund_due: string };
const payment = async () => (await database.sql<Stored>('SELECT * FROM payment'))[0]!;
const parts = async () => (await database.sql<{ state: string }>('SELECT state FROM booth_order ORDER BY number')).map(({ state }) => state);
const events = () => database.sql<{ state: string; reason: string | null }>('SELECT state, reason FROM bank_event ORDER BY received_at, id');
const paidTopics = async () => (await database.sql(`SELECT 1 FROM outbox WHERE topic = 'order.paid'`)).length;
const unpaid = async (reason: string) => {
  expect(await events()).toEqual([{ state: 'queued', reason }]);
  expect(await payment()).toMatchObject({ state: 'awaiting', paid_event_id: null });
  expect(await parts()).toEqual(['awaiting_payment', 'awaiting_payment']);
  expect(await paidTopics()).toBe(0);
};
const lapse = async () => {
  await database.sql(`UPDATE payment SET expires_at = now() - interval '1 second' WHERE state = 'awaiting'`);
  expect(await expireUnpaidOrders(worker, bank)).toBe(1);
};

describe('a card is offered', () => {
  const methods = async (cards?: CardOffer) => {
    const view = await new CartQueries(shop, new Settings(shop), new DeliveryQuotes(shop, new Settings(shop)), cards).cart(await cart(), '03388');
    return view!.groups.map((group) => group.paymentMethods);
  };

  it('where one is configured and the partner is paid, and nowhere else', async () => {
    expect(await methods(offered)).toEqual(Array(2).fill(['cash_on_delivery', 'bank_transfer', 'card']));
    expect(await methods()).toEqual(Array(2).fill(['cash_on_delivery', 'bank_transfer']));
    expect(await refusal(order(new CardOffer(null)))).toBeInstanceOf(PaymentNotOffered);
    await database.sql('UPDATE receiving_account SET retired_at = now()');
    expect(await methods(offered)).toEqual(Array(2).fill(['cash_on_delivery']));
    expect(await refusal(order())).toBeInstanceOf(PaymentNotOffered);
    await database.sql('DELETE FROM setting');
    expect(await methods(offered)).toEqual(Array(2).fill(['cash_on_delivery']));
    expect(await refusal(order())).toBeInstanceOf(PaymentNotOffered);
    expect(stripe.calls).toEqual([]);
  });

  it('for the whole order, which waits for it without anything told to the provider', async () => {
    const { number } = await order();
    expect(await payment()).toMatchObject({ method: 'card', state: 'awaiting', amount: String(total), account_number: 'test' });
    expect(await parts()).toEqual(['awaiting_payment', 'awaiting_payment']);
    expect(stripe.calls).toEqual([]);
    expect((await new OrderQueries(shop).orderPage(number, phone)).payments).toMatchObject([{ method: 'card', state: 'awaiting', transfer: null, payeeVi: expect.any(String) }]);
  });
});

describe('the page at the provider', () => {
  it('asks for the đồng themselves, names payment and order, and is one however often it is asked for', async () => {
    const { number } = await order();
    const urls = await Promise.all([open(number), open(number)]);
    expect([...urls, await open(number)]).toEqual(Array(3).fill(stripe.sessions[0]!.url));
    expect(stripe.sessions).toHaveLength(1);
    const { id } = await payment();
    expect(stripe.sessions[0]!.form).toMatchObject({
      mode: 'payment',
      client_reference_id: id,
      'line_items[0][quantity]': '1',
      'line_items[0][price_data][currency]': 'vnd',
      'line_items[0][price_data][unit_amount]': '179000',
      'payment_intent_data[metadata][payment_id]': id,
      'payment_intent_data[metadata][order_number]': number,
      success_url: `https://cho.example.vn/don/${number}`,
    });
  });

  it('is nobody’s but who knows the phone, and of nothing that is not awaited', async () => {
    const { number } = await order();
    expect(await refusal(open(number, '0987654321'))).toBeInstanceOf(NotFound);
    expect(await refusal(open('???'))).toBeInstanceOf(NotFound);
    expect(await refusal(open(number, phone, 'live'))).toBeInstanceOf(CardUnavailable);
    await lapse();
    expect(await refusal(open(number))).toBeInstanceOf(NothingToPay);
    expect(stripe.calls).toEqual([]);
  });

  it.each<[string, Trouble[], number]>([
    ['says that it is broken', [{ status: 500 }], 1],
    ['refuses what it is asked', [{ status: 400, code: 'parameter_invalid_integer' }], 1],
    ['has too much to do', [{ status: 429, code: 'rate_limit' }], 1],
    ['is cut off', ['cut', 'cut'], 1],
    ['makes one and its answer is lost', ['reply_lost', 'reply_lost'], 1],
  ])('loses nothing when the provider %s: the next press opens one', async (_, troubles, sessions) => {
    const { number } = await order();
    stripe.troubles.push(...troubles);
    expect(await refusal(open(number))).toBeInstanceOf(CardUnavailable);
    expect(await payment()).toMatchObject({ state: 'awaiting' });
    expect(await open(number)).toBe(stripe.sessions.at(-1)!.url);
    expect(stripe.sessions).toHaveLength(sessions);
  });

  it('whose first answer was lost is opened in the other language, too', async () => {
    const { number } = await order();
    stripe.troubles.push('reply_lost', 'reply_lost');
    expect(await refusal(open(number))).toBeInstanceOf(CardUnavailable);
    expect(await open(number, phone, 'test', 'en')).toBe(stripe.sessions[0]!.url);
    expect(stripe.sessions).toHaveLength(1);
  });

  it('cannot be paid any more once the payment is over', async () => {
    const { number } = await order();
    await open(number);
    expect(await endCardPages(worker, card, logger)).toBe(0);
    await lapse();
    stripe.troubles.push({ status: 503 });
    expect(await endCardPages(worker, card, logger)).toBe(0);
    expect(stripe.sessions[0]!.status).toBe('open');
    expect(await endCardPages(worker, card, logger)).toBe(1);
    expect(stripe.sessions[0]!.status).toBe('expired');
    expect(await endCardPages(worker, card, logger)).toBe(0);
  });
});

describe('money that the provider tells of', () => {
  it('pays once, at once eight times over and again later', async () => {
    const { number, intent } = await paid();
    const answers = await Promise.all(Array.from({ length: 8 }, () => take(intent)));
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['paid', ...Array(7).fill('repeat')]);
    expect(await take(intent)).toEqual({ outcome: 'repeat' });
    expect(await payment()).toMatchObject({ state: 'paid', refund_due: '0' });
    expect(await parts()).toEqual(['placed', 'placed']);
    expect(await paidTopics()).toBe(1);
    expect((await new OrderQueries(shop).orderPage(number, phone)).payments).toMatchObject([{ state: 'paid' }]);
    expect(await endCardPages(worker, card, logger)).toBe(1);
  });

  it.each<[string, (intent: ReturnType<AStripe['pay']>) => object, string]>([
    ['one đồng less', (intent) => ({ ...intent, amount_received: 178_999 }), 'short'],
    ['a hundredfold', (intent) => ({ ...intent, amount_received: 17_900_000 }), 'over'],
    ['another currency', (intent) => ({ ...intent, currency: 'usd' }), 'wrong_currency'],
    ['the other side of the account', (intent) => ({ ...intent, livemode: true }), 'wrong_account'],
    ['an intent that the floor did not make', (intent) => ({ ...intent, metadata: {} }), 'not_ours'],
    ['an attempt that nobody knows', (intent) => ({ ...intent, metadata: { attempt_id: newId() } }), 'not_ours'],
  ])('pays nothing when it is %s, and waits in the queue', async (_, change, reason) => {
    const { intent } = await paid();
    expect(await take(change(intent))).toMatchObject({ outcome: 'queued', reason });
    await unpaid(reason);
  });

  it('a second intent of one page is another’s, whatever it says', async () => {
    const { intent } = await paid();
    await take(intent);
    expect(await take({ ...intent, id: 'pi_other' })).toMatchObject({ outcome: 'queued', reason: 'not_ours' });
    expect(await paidTopics()).toBe(1);
  });

  it('revives what expired while there are goods, else it is owed back', async () => {
    const { intent } = await paid();
    await lapse();
    expect(await take(intent)).toMatchObject({ outcome: 'paid', late: true });
    expect(await parts()).toEqual(['placed', 'placed']);
    await database.sql('TRUNCATE customer_order, cart, bank_event CASCADE');
    const { number } = await order();
    await open(number);
    await lapse();
    await database.sql('UPDATE stock SET on_hand = 0, reserved = 0');
    expect(await take(stripe.pay(stripe.sessions.at(-1)!))).toMatchObject({ outcome: 'refund_due' });
    expect(await payment()).toMatchObject({ state: 'to_refund', refund_due: String(total) });
    expect(await events()).toEqual([{ state: 'queued', reason: 'late' }]);
  });

  it('is never paid by hand in the database without a word of it', async () => {
    await order();
    await expect(database.sql(`UPDATE payment SET state = 'paid', paid_at = now()`)).rejects.toThrow('payment_paid_by_event');
  });
});

describe('money that nobody told of', () => {
  it('is found by looking, and pays once with or without the word', async () => {
    const { intent } = await paid();
    expect(await reconcileCards(worker, card, bank)).toBe(1);
    expect(await payment()).toMatchObject({ state: 'paid' });
    expect(await reconcileCards(worker, card, bank)).toBe(0);
    expect(await take(intent)).toEqual({ outcome: 'repeat' });
    expect(await paidTopics()).toBe(1);
  });

  it('is found behind a full page, and what is not the floor’s waits in the queue', async () => {
    const { intent } = await paid();
    stripe.intents.unshift({ ...intent, id: 'pi_foreign', metadata: {} }, ...Array.from({ length: 120 }, (_, index) => ({ ...intent, id: `pi_open_${index}`, status: 'requires_payment_method' })));
    expect(await reconcileCards(worker, card, bank)).toBe(2);
    expect((await events()).map(({ state, reason }) => reason ?? state).sort()).toEqual(['applied', 'not_ours']);
  });
});

describe('the signature', () => {
  it('is one of ours over these very bytes, five minutes old at most', async () => {
    const { body, signature } = stripe.event({ id: 'pi_1', amount_received: 1, currency: 'vnd', metadata: {}, created: 1 });
    const old = stripe.event({}, { age: 301 });
    const foreign = stripe.event({}, { secret: 'whsec_somebody_elses' });
    expect(card.read(Buffer.from(body), signature)).toMatchObject({ intentId: 'pi_1', amount: 1n, currency: 'VND' });
    expect(card.read(Buffer.from(`${body} `), signature)).toBeUndefined();
    expect(card.read(Buffer.from(body), undefined)).toBeUndefined();
    expect(card.read(Buffer.from(old.body), old.signature)).toBeUndefined();
    expect(card.read(Buffer.from(foreign.body), foreign.signature)).toBeUndefined();
    const other = stripe.event({}, { type: 'checkout.session.expired' });
    expect(card.read(Buffer.from(other.body), other.signature)).toBeNull();
  });
});
