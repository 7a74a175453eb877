import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, Settings, newId, type Db, type DomainError, type SystemActor } from '@chophien/platform';
import { aMember, aShopper, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { readMemos } from '@chophien/payments';
import { anAccount } from '@chophien/payments/testing';
import { AcceptBoothOrder } from './accept-booth-order.js';
import { takeBankEvent, type PaymentAnswer } from './apply-payment.js';
import type { PlaceOrderInput } from './checkout-input.js';
import { DeclineBoothOrder } from './decline-booth-order.js';
import { expireUnpaidOrders } from './expire-unpaid-orders.js';
import { MoveNotAllowed, OrderLimitReached, PaymentNotOffered } from './order-errors.js';
import { OrderQueries } from './order-queries.js';
import { PlaceOrder } from './place-order.js';
import { aCart, aCheckout, aPhone, anOpenFloor } from './testing/index.js';

// Honey at 55,000 from the first booth, rice at 80,000 from the second, each sent for 22,000.
const firstPart = 77_000n;
const secondPart = 102_000n;
const clock: SystemActor = { kind: 'system', name: 'clock', requestId: 'req-clock' };
const bank: SystemActor = { kind: 'system', name: 'bank', requestId: 'req-bank' };

let database: TestDatabase;
let shop: Db;
let office: Db;
let worker: Db;
let place: PlaceOrder;
let booths: [string, string];
let honey: string;
let rice: string;
let sellerId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  shop = await database.connect('shop', { poolSize: 4 });
  office = await database.connect('office');
  worker = await database.connect('worker', { poolSize: 10 });
  await anOpenFloor(database);
  const categoryId = await aCategory(database);
  booths = [await aBooth(database), await aBooth(database)];
  honey = (await aProduct(database, { boothId: booths[0], categoryId, price: 55_000n, shippingGrams: 325, onHand: 10 })).variantId;
  rice = (await aProduct(database, { boothId: booths[1], categoryId, price: 80_000n, shippingGrams: 350, onHand: 10 })).variantId;
  sellerId = newId();
  await database.sql(`INSERT INTO person (id, display_name, email, password_hash) VALUES ($1, 'Tẩn Thị Su', 'su@example.com', 'x')`, [sellerId]);
});
afterAll(() => database.drop());

beforeEach(async () => {
  await database.sql('TRUNCATE customer_order, cart, outbox, setting, receiving_account, bank_event CASCADE');
  await database.sql('UPDATE stock SET on_hand = 10, reserved = 0');
  await anAccount(database, { boothId: booths[0], accountNumber: 'FIRST001', holder: 'HTX THU NHAT' });
  await anAccount(database, { boothId: booths[1], accountNumber: 'SECOND01' });
  place = new PlaceOrder(shop, new Settings(shop));
});

const inPartnerMode = async () => {
  await anAccount(database, { boothId: null, accountNumber: 'PARTNER1' });
  await database.sql(`INSERT INTO setting (key, value) VALUES ('payments.moneyMode', '"partner"')`);
  place = new PlaceOrder(shop, new Settings(shop));
};
const order = async (given: Partial<PlaceOrderInput> = {}) => {
  const cartToken = await aCart(shop, [{ variantId: honey, quantity: 1 }, { variantId: rice, quantity: 1 }]);
  const placed = await place.run(aShopper(), aCheckout({ cartToken, expectedTotal: firstPart + secondPart, phone: aPhone(), ...given }));
  return { ...placed, payments: await payments(), parts: await parts() };
};
/** The first booth by transfer, the second in cash. */
const mixed = () => order({ booths: [{ boothId: booths[0], paymentMethod: 'bank_transfer' }] });
const wholeByTransfer = () => order({ paymentMethod: 'bank_transfer' });

type Stored = { id: string; booth_id: string | null; method: string; amount: string; state: string; memo: string | null; account_number: string | null; refund_due: string; paid_event_id: string | null };
const payments = () => database.sql<Stored>('SELECT * FROM payment ORDER BY booth_id IS NULL DESC, booth_id = $1 DESC', [booths[0]]);
const payment = async () => (await payments()).find((one) => one.method === 'bank_transfer')!;
const parts = () => database.sql<{ id: string; state: string; version: number; payment_method: string }>('SELECT * FROM booth_order ORDER BY number');
const states = async () => (await parts()).map((part) => part.state);
const held = async () => (await database.sql<{ reserved: number }>('SELECT reserved FROM stock WHERE variant_id = ANY ($1) ORDER BY variant_id = $2 DESC', [[honey, rice], honey])).map((row) => row.reserved);
const topics = async () => (await database.sql<{ topic: string }>('SELECT topic FROM outbox ORDER BY id')).map((row) => row.topic);
const events = () => database.sql<{ state: string; reason: string | null; payment_id: string | null }>('SELECT state, reason, payment_id FROM bank_event ORDER BY received_at, id');
const lapse = () => database.sql(`UPDATE payment SET expires_at = now() - interval '1 second' WHERE state = 'awaiting'`);
const expire = async () => {
  await lapse();
  return expireUnpaidOrders(worker, clock);
};

/** The problem that `work` ends with, of this kind. */
const refused = async (work: Promise<unknown>, kind: new (...given: never[]) => DomainError): Promise<DomainError> => {
  const problem = await refusal(work);
  expect(problem).toBeInstanceOf(kind);
  return problem;
};

let told = 0;
const tell = (given: { memo?: string | null; amount?: bigint; account?: string; bankBin?: string; currency?: string; externalId?: string }): Promise<PaymentAnswer> =>
  worker.tx((tx) =>
    takeBankEvent(tx, bank, {
      source: 'test',
      externalId: given.externalId ?? `event-${++told}`,
      bankBin: given.bankBin ?? '970405',
      accountNumber: given.account ?? 'FIRST001',
      amount: given.amount ?? firstPart,
      currency: given.currency ?? 'VND',
      memoText: `MBVCB.123.${given.memo ?? ''}.CT tu 0011 NGUYEN VAN A`,
      happenedAt: new Date('2026-11-26T03:00:00Z'),
    }),
  );

describe('placing with a transfer to a booth', () => {
  it('opens one payment a booth, and only what waits for money waits', async () => {
    const { number } = await mixed();
    const [transfer, cash] = await payments();
    expect(transfer).toMatchObject({ booth_id: booths[0], method: 'bank_transfer', amount: '77000', state: 'awaiting', account_number: 'FIRST001', refund_due: '0', paid_event_id: null });
    expect(readMemos(transfer!.memo!)).toEqual([transfer!.memo]);
    expect(transfer!.memo).toBe(`CP${number.replace('-', '')}001${transfer!.memo!.at(-1)}`);
    expect(cash).toMatchObject({ booth_id: booths[1], method: 'cash_on_delivery', amount: '102000', state: 'due', memo: null, account_number: null });
    expect(await states()).toEqual(['awaiting_payment', 'placed']);
    expect((await parts()).map((part) => part.payment_method)).toEqual(['bank_transfer', 'cash_on_delivery']);
    expect(await database.sql('SELECT payment_method, money_mode FROM customer_order')).toEqual([{ payment_method: 'mixed', money_mode: 'direct' }]);
    expect(await database.sql(`SELECT extract(epoch FROM expires_at - created_at)::int AS seconds FROM payment WHERE method = 'bank_transfer'`)).toEqual([{ seconds: 86_400 }]);
    expect(await database.sql('SELECT move, from_state, to_state, actor_kind FROM payment_move ORDER BY move')).toEqual([
      { move: 'open_cash', from_state: null, to_state: 'due', actor_kind: 'shopper' },
      { move: 'open_transfer', from_state: null, to_state: 'awaiting', actor_kind: 'shopper' },
    ]);
    expect(await held()).toEqual([1, 1]);
  });

  it('is what an order page tells: whom to pay, how much, with which words, and a code', async () => {
    const phone = aPhone();
    const { number } = await order({ phone, booths: [{ boothId: booths[0], paymentMethod: 'bank_transfer' }] });
    const page = await new OrderQueries(shop).orderPage(number, phone);
    expect(page.moneyMode).toBe('direct');
    expect(page.boothOrders.map((part) => [part.state, part.toPay])).toEqual([['awaiting_payment', 0n], ['placed', secondPart]]);
    expect(page.payments).toEqual([
      expect.objectContaining({ boothOrderNumber: `${number}/1`, method: 'bank_transfer', amount: firstPart, state: 'awaiting', transfer: expect.objectContaining({ bankName: 'Agribank', accountNumber: 'FIRST001', holder: 'HTX THU NHAT' }) }),
      expect.objectContaining({ boothOrderNumber: `${number}/2`, method: 'cash_on_delivery', amount: secondPart, state: 'due', transfer: null }),
    ]);
    await lapse();
    expect((await new OrderQueries(shop).orderPage(number, phone)).payments[0]).toMatchObject({ state: 'expired', transfer: null });
  });

  const nothingChanged = async () => {
    expect({ payments: await payments(), parts: await parts(), held: await held(), topics: await topics() }).toEqual({ payments: [], parts: [], held: [0, 0], topics: [] });
  };

  it('refuses a booth without an account, a retired one, a card, and what belongs to the other money mode', async () => {
    expect((await refused(order({ booths: [{ boothId: booths[0], paymentMethod: 'card' }] }), PaymentNotOffered)).details).toEqual({ booths: [expect.objectContaining({ boothId: booths[0] })] });
    await refused(wholeByTransfer(), PaymentNotOffered);
    await database.sql('UPDATE receiving_account SET retired_at = now() WHERE booth_id = $1', [booths[0]]);
    await refused(mixed(), PaymentNotOffered);
    await inPartnerMode();
    await refused(mixed(), PaymentNotOffered);
    await refused(order({ paymentMethod: 'card' }), PaymentNotOffered);
    await database.sql('UPDATE receiving_account SET retired_at = now() WHERE booth_id IS NULL');
    await refused(wholeByTransfer(), PaymentNotOffered);
    await nothingChanged();
  });

  it('counts what waits for money among the unanswered ones of a phone', async () => {
    await database.sql(`INSERT INTO setting (key, value) VALUES ('orders.unansweredPerPhone', '3')`);
    place = new PlaceOrder(shop, new Settings(shop));
    const phone = aPhone();
    await order({ phone, booths: booths.map((boothId) => ({ boothId, paymentMethod: 'bank_transfer' as const })) });
    expect((await refused(order({ phone }), OrderLimitReached)).details).toEqual({ limit: 'UNANSWERED' });
  });

  it('is no booth’s to accept before the money is there', async () => {
    const { parts: [waiting] } = await mixed();
    const seller = aMember(sellerId, { [booths[0]]: 'owner' });
    expect((await refused(new AcceptBoothOrder(office).run(seller, { id: waiting!.id, version: 1 }), MoveNotAllowed)).details).toEqual({ state: 'AWAITING_PAYMENT' });
    expect(await states()).toEqual(['awaiting_payment', 'placed']);
  });
});

describe('a bank’s word', () => {
  it('that is exactly what was asked for pays, starts the time to answer, and tells', async () => {
    await mixed();
    await database.sql(`UPDATE booth_order SET placed_at = placed_at - interval '5 hours', answer_due_at = answer_due_at - interval '5 hours'`);
    const { id, memo } = await payment();
    expect(await tell({ memo: memo!.toLowerCase() })).toEqual({ outcome: 'paid', paymentId: id, late: false });
    expect(await payment()).toMatchObject({ state: 'paid', refund_due: '0', paid_event_id: expect.any(String) });
    expect(await states()).toEqual(['placed', 'placed']);
    expect(await events()).toEqual([{ state: 'applied', reason: null, payment_id: id }]);
    expect(await topics()).toEqual(['order.placed', 'order.paid']);
    expect(await database.sql(`SELECT extract(epoch FROM answer_due_at - updated_at)::int AS seconds FROM booth_order WHERE payment_method = 'bank_transfer'`)).toEqual([{ seconds: 86_400 }]);
    expect(await database.sql(`SELECT move, from_state, to_state, actor_kind, actor_id FROM booth_order_move WHERE move = 'pay'`)).toEqual([{ move: 'pay', from_state: 'awaiting_payment', to_state: 'placed', actor_kind: 'system', actor_id: 'bank' }]);
    expect(await held()).toEqual([1, 1]);
  });

  const unpaid: [string, string, (memo: string) => Parameters<typeof tell>[0]][] = [
    ['one đồng', 'short', (memo) => ({ memo, amount: 1n })],
    ['one đồng too little', 'short', (memo) => ({ memo, amount: firstPart - 1n })],
    ['one đồng too much', 'over', (memo) => ({ memo, amount: firstPart + 1n })],
    ['the money of another account', 'wrong_account', (memo) => ({ memo, account: 'SECOND01' })],
    ['the same account at another bank', 'wrong_account', (memo) => ({ memo, bankBin: '970418' })],
    ['as many dollars', 'wrong_currency', (memo) => ({ memo, currency: 'USD' })],
    ['no memo', 'unreadable_memo', () => ({ memo: null })],
    ['a memo with a wrong check sign', 'unreadable_memo', (memo) => ({ memo: memo.slice(0, -1) + (memo.endsWith('A') ? 'B' : 'A') })],
    ['a memo of nobody’s order', 'unknown_memo', () => ({ memo: 'CP7K42AC001W' })],
  ];
  it.each(unpaid)('of %s pays nothing and waits in the queue: %s', async (_, reason, given) => {
    await mixed();
    const before = await payment();
    const known = !reason.endsWith('_memo');
    expect(await tell(given(before.memo!))).toEqual({ outcome: 'queued', reason, paymentId: known ? before.id : null });
    expect(await payment()).toEqual(before);
    expect(await states()).toEqual(['awaiting_payment', 'placed']);
    expect(await events()).toEqual([{ state: 'queued', reason, payment_id: known ? before.id : null }]);
    expect(await topics()).toEqual(['order.placed']);
  });

  it('with the memos of two payments is nobody’s to guess', async () => {
    const { payments: both } = await order({ booths: booths.map((boothId) => ({ boothId, paymentMethod: 'bank_transfer' as const })) });
    expect(await tell({ memo: `${both[0]!.memo} ${both[1]!.memo}` })).toEqual({ outcome: 'queued', reason: 'several_memos', paymentId: null });
    expect(await states()).toEqual(['awaiting_payment', 'awaiting_payment']);
  });

  it('told twice pays once; another transfer for what is paid waits in the queue', async () => {
    await mixed();
    const { id, memo } = await payment();
    await tell({ memo, externalId: 'same' });
    expect(await tell({ memo, externalId: 'same' })).toEqual({ outcome: 'repeat' });
    expect(await tell({ memo, externalId: 'other' })).toEqual({ outcome: 'queued', reason: 'duplicate_payment', paymentId: id });
    expect(await events()).toEqual([
      { state: 'applied', reason: null, payment_id: id },
      { state: 'queued', reason: 'duplicate_payment', payment_id: id },
    ]);
    expect((await topics()).filter((topic) => topic === 'order.paid')).toHaveLength(1);
  });

  it('told from eight connections at the same moment pays once', async () => {
    await mixed();
    const { id, memo } = await payment();
    const answers = await Promise.all(Array.from({ length: 8 }, () => tell({ memo, externalId: 'same' })));
    expect(answers.filter((answer) => answer.outcome === 'paid')).toEqual([{ outcome: 'paid', paymentId: id, late: false }]);
    expect(answers.filter((answer) => answer.outcome === 'repeat')).toHaveLength(7);
    expect(await events()).toHaveLength(1);
    expect((await topics()).filter((topic) => topic === 'order.paid')).toHaveLength(1);
    expect((await database.sql(`SELECT 1 FROM booth_order_move WHERE move = 'pay'`)).length).toBe(1);
  });

  it('of eight different transfers for one payment applies one and queues seven', async () => {
    await mixed();
    const { memo } = await payment();
    const answers = await Promise.all(Array.from({ length: 8 }, () => tell({ memo })));
    expect(answers.map((answer) => answer.outcome).sort()).toEqual(['paid', ...Array.from({ length: 7 }, () => 'queued')]);
    expect((await events()).filter((event) => event.reason === 'duplicate_payment')).toHaveLength(7);
  });
});

describe('what nobody pays', () => {
  it('ends by the database’s clock, gives back what it held, and tells; not a moment before', async () => {
    await mixed();
    expect(await expireUnpaidOrders(worker, clock)).toBe(0);
    expect(await states()).toEqual(['awaiting_payment', 'placed']);
    expect(await expire()).toBe(1);
    expect(await states()).toEqual(['expired', 'placed']);
    expect(await payment()).toMatchObject({ state: 'expired', refund_due: '0' });
    expect(await held()).toEqual([0, 1]);
    expect(await topics()).toEqual(['order.placed', 'payment.expired']);
    expect(await expireUnpaidOrders(worker, clock)).toBe(0);
  });

  it('is revived by money that comes late while there are goods', async () => {
    await mixed();
    await expire();
    const { id, memo } = await payment();
    expect(await tell({ memo })).toEqual({ outcome: 'paid', paymentId: id, late: true });
    expect(await states()).toEqual(['placed', 'placed']);
    expect(await held()).toEqual([1, 1]);
    expect(await database.sql(`SELECT move, from_state FROM booth_order_move WHERE move IN ('expire', 'revive') ORDER BY id`)).toEqual([
      { move: 'expire', from_state: 'awaiting_payment' },
      { move: 'revive', from_state: 'expired' },
    ]);
    expect(await topics()).toEqual(['order.placed', 'payment.expired', 'order.paid']);
  });

  it('has its money owed back when the goods are gone', async () => {
    await mixed();
    await expire();
    await database.sql('UPDATE stock SET on_hand = 0 WHERE variant_id = $1', [honey]);
    const { id, memo } = await payment();
    expect(await tell({ memo })).toEqual({ outcome: 'refund_due', paymentId: id });
    expect(await payment()).toMatchObject({ state: 'to_refund', refund_due: '77000', paid_event_id: expect.any(String) });
    expect(await states()).toEqual(['expired', 'placed']);
    expect(await held()).toEqual([0, 1]);
    expect(await events()).toEqual([{ state: 'queued', reason: 'late', payment_id: id }]);
    expect(await topics()).toEqual(['order.placed', 'payment.expired', 'payment.refund_due']);
  });

  it('is never both: money and the clock at the same moment leave the goods held once or not at all', async () => {
    for (let round = 0; round < 5; round++) {
      await database.sql('TRUNCATE customer_order, cart, outbox, bank_event CASCADE');
      await database.sql('UPDATE stock SET reserved = 0');
      await mixed();
      const { memo } = await payment();
      await lapse();
      await Promise.all([tell({ memo }), expireUnpaidOrders(worker, clock)]);
      expect(await payment()).toMatchObject({ state: 'paid' });
      expect(await states()).toEqual(['placed', 'placed']);
      expect(await held()).toEqual([1, 1]);
    }
  });
});

describe('a booth that declines', () => {
  const decline = async (index: 0 | 1) => {
    const part = (await parts())[index]!;
    await new DeclineBoothOrder(office).run(aMember(sellerId, { [booths[index]]: 'owner' }), { id: part.id, version: part.version, reason: 'out_of_stock' });
  };

  it('before the money: nothing is asked for any more, and money that comes all the same is owed back', async () => {
    await mixed();
    await decline(0);
    await decline(1);
    expect((await payments()).map((one) => one.state)).toEqual(['void', 'void']);
    const { id, memo } = await payment();
    expect(await tell({ memo })).toEqual({ outcome: 'refund_due', paymentId: id });
    expect(await payment()).toMatchObject({ state: 'to_refund', refund_due: '77000' });
    expect(await events()).toEqual([{ state: 'queued', reason: 'not_awaited', payment_id: id }]);
    expect(await states()).toEqual(['declined', 'declined']);
    expect(await held()).toEqual([0, 0]);
  });

  it('after the money: the whole of it is owed back, and the other booth’s payment stays', async () => {
    await mixed();
    await tell({ memo: (await payment()).memo });
    await decline(0);
    expect((await payments()).map((one) => [one.state, one.refund_due])).toEqual([['to_refund', '77000'], ['due', '0']]);
    expect(await topics()).toEqual(['order.placed', 'order.paid', 'payment.refund_due', 'booth_order.declined']);
  });
});

describe('where a partner collects for the whole order', () => {
  it('one transfer pays all booths, and all of them wait for it', async () => {
    await inPartnerMode();
    const { number } = await wholeByTransfer();
    const [whole, ...others] = await payments();
    expect(others).toEqual([]);
    expect(whole).toMatchObject({ booth_id: null, amount: '179000', state: 'awaiting', account_number: 'PARTNER1', memo: expect.stringMatching(new RegExp(`^CP${number.replace('-', '')}000.$`)) });
    expect(await states()).toEqual(['awaiting_payment', 'awaiting_payment']);
    expect(await tell({ memo: whole!.memo, account: 'PARTNER1', amount: firstPart })).toMatchObject({ outcome: 'queued', reason: 'short' });
    expect(await states()).toEqual(['awaiting_payment', 'awaiting_payment']);
    expect(await tell({ memo: whole!.memo, account: 'PARTNER1', amount: 179_000n })).toEqual({ outcome: 'paid', paymentId: whole!.id, late: false });
    expect(await states()).toEqual(['placed', 'placed']);
  });

  it('cash is still each booth’s own', async () => {
    await inPartnerMode();
    await order();
    expect((await payments()).map((one) => [one.method, one.amount, one.booth_id])).toEqual([['cash_on_delivery', '77000', booths[0]], ['cash_on_delivery', '102000', booths[1]]]);
    expect(await states()).toEqual(['placed', 'placed']);
  });

  it('late money is all or nothing: one booth’s goods that are gone hold nothing of the other’s', async () => {
    await inPartnerMode();
    const { payments: [whole] } = await wholeByTransfer();
    await expire();
    expect(await states()).toEqual(['expired', 'expired']);
    await database.sql('UPDATE stock SET on_hand = 0 WHERE variant_id = $1', [rice]);
    expect(await tell({ memo: whole!.memo, account: 'PARTNER1', amount: 179_000n })).toEqual({ outcome: 'refund_due', paymentId: whole!.id });
    expect(await held()).toEqual([0, 0]);
    expect((await payments())[0]).toMatchObject({ state: 'to_refund', refund_due: '179000' });
  });

  it('a booth declines its part only once it is paid, and then only that part is owed back, booth by booth', async () => {
    await inPartnerMode();
    const { payments: [whole], parts: both } = await wholeByTransfer();
    const verb = new DeclineBoothOrder(office);
    const at = (index: 0 | 1) => aMember(sellerId, { [booths[index]]: 'owner' });
    await refused(verb.run(at(0), { id: both[0]!.id, version: 1, reason: 'out_of_stock' }), MoveNotAllowed);
    expect((await payments())[0]).toMatchObject({ state: 'awaiting', refund_due: '0' });
    await tell({ memo: whole!.memo, account: 'PARTNER1', amount: 179_000n });
    await verb.run(at(0), { id: both[0]!.id, version: 2, reason: 'out_of_stock' });
    expect((await payments())[0]).toMatchObject({ state: 'to_refund', refund_due: '77000' });
    await verb.run(at(1), { id: both[1]!.id, version: 2, reason: 'out_of_stock' });
    expect((await payments())[0]).toMatchObject({ state: 'to_refund', refund_due: '179000' });
    expect(await states()).toEqual(['declined', 'declined']);
  });
});

it('row-level security: a booth sees its own payments, and of another’s nothing', async () => {
  await order({ booths: booths.map((boothId) => ({ boothId, paymentMethod: 'bank_transfer' as const })) });
  const seen = (boothId: string) => office.officeTx(aMember(sellerId, { [boothId]: 'owner' }), (tx) => tx.query('SELECT booth_id FROM payment'));
  expect(await seen(booths[0])).toEqual([{ booth_id: booths[0] }]);
  expect(await seen(booths[1])).toEqual([{ booth_id: booths[1] }]);
  await refused(new DeclineBoothOrder(office).run(aMember(sellerId, { [booths[0]]: 'owner' }), { id: (await parts())[1]!.id, version: 1, reason: 'out_of_stock' }), NotFound);
});
