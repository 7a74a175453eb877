import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { paymentMemo } from '@chophien/payments';
import { InvalidInput, NotFound, newId, type Actor, type Db } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, theSystem, type TestDatabase } from '@chophien/platform/testing';
import { expireUnpaidOrders } from '../expire-unpaid-orders.js';
import { anAccount, anAwaitedTransfer, anOpenFloor, twoBooths, type StoredBoothOrder, type TwoBooths } from '../testing/index.js';
import { BankEventQueries } from './bank-event-queries.js';
import { DecideBankEvent } from './decide-bank-event.js';
import { AlreadyDecided, DoesNotMatch } from './money-errors.js';
import { TakeBankEvent } from './take-bank-event.js';

describe('money that waits for a person', () => {
  let database: TestDatabase;
  let office: Db;
  let worker: Db;
  let floor: TwoBooths;
  let owner: Actor;
  let take: TakeBankEvent;
  let decide: DecideBankEvent;
  let queries: BankEventQueries;
  let part: StoredBoothOrder;
  let payment: { id: string; memo: string; amount: bigint };
  let account: Awaited<ReturnType<typeof anAccount>>;

  beforeAll(async () => {
    database = await createTestDatabase();
    await anOpenFloor(database);
    office = await database.connect('office');
    worker = await database.connect('worker');
    [take, decide, queries] = [new TakeBankEvent(worker), new DecideBankEvent(office), new BankEventQueries(office)];
    floor = await twoBooths(database, await database.connect('shop'));
    owner = aMember(floor.sellerId, { [floor.ours]: 'owner' });
  });
  afterAll(() => database.drop());

  let told = 0;
  beforeEach(async () => {
    await database.sql('TRUNCATE bank_event, bank_event_echo, receiving_account, audit_log CASCADE');
    [part] = await floor.orderFromBoth();
    account = await anAccount(database, floor.ours, '0123499999');
    payment = await anAwaitedTransfer(database, part.id, account);
  });

  /** Money that came so and pays nothing by itself; gives its id. */
  async function waiting(memoText: string, amount = payment.amount, accountNumber = '0123499999'): Promise<string> {
    const externalId = `w${told++}`;
    await take.run(theSystem(), { source: 'main', transfer: { externalId, reference: null, bankBin: '970436', accountNumber, amount, currency: 'VND', memoText, happenedAt: new Date('2026-11-26T03:00:00Z') } });
    return (await database.sql<{ id: string }>('SELECT id FROM bank_event WHERE external_id = $1', [externalId]))[0]!.id;
  }
  const event = async (id: string) => (await database.sql('SELECT state, reason, payment_id, decided_by, decide_note FROM bank_event WHERE id = $1', [id]))[0];
  const paymentState = async () => (await database.sql<{ state: string }>('SELECT state FROM payment WHERE id = $1', [payment.id]))[0]!.state;
  const audits = async () => (await database.sql<{ action: string }>('SELECT action FROM audit_log ORDER BY id')).map(({ action }) => action);

  it('is listed with its reason, newest first, and counted', async () => {
    const plain = await waiting('tra tien che');
    const short = await waiting(payment.memo, payment.amount - 5_000n);
    const { nodes, pageInfo } = await queries.list(owner, { boothId: floor.ours, state: 'queued', first: 1 });
    expect(nodes).toMatchObject([{ id: short, reason: 'short', amount: payment.amount - 5_000n, accountEnd: '9999', mayDecide: true, payment: { id: payment.id, amount: payment.amount } }]);
    const rest = await queries.list(owner, { boothId: floor.ours, state: 'queued', first: 1, after: pageInfo.endCursor });
    expect(rest).toMatchObject({ nodes: [{ id: plain, reason: 'unreadable_memo', payment: null }], pageInfo: { hasNextPage: false } });
    expect(await queries.waiting(owner, floor.ours)).toBe(2);
    expect(await queries.waiting(floor.operator, null)).toBe(2);
    expect((await queries.list(floor.operator, { boothId: null, state: 'queued', first: 50 })).nodes).toMatchObject([{ mayDecide: false }, { mayDecide: false }]);
    expect(await refusal(queries.list(floor.rival, { boothId: floor.ours, state: 'queued', first: 50 }))).toBeInstanceOf(NotFound);
    expect(await refusal(queries.waiting(floor.rival, null))).toBeInstanceOf(NotFound);
    expect(await queries.one(floor.rival, plain)).toBeNull();
  });

  it('is shown what it may be: equal in amount, near in words, with the buyer’s phone in them', async () => {
    const [buyer] = await database.sql<{ phone: string }>('SELECT o.buyer_phone AS phone FROM customer_order o JOIN booth_order b ON b.order_id = o.id WHERE b.id = $1', [part.id]);
    const of = async (memoText: string, amount?: bigint) => (await queries.suggestions(owner, await waiting(memoText, amount))).map(({ id, sameAmount, nearMemo, phoneInText }) => ({ id, sameAmount, nearMemo, phoneInText }));
    expect(await of('tra tien che')).toEqual([{ id: payment.id, sameAmount: true, nearMemo: false, phoneInText: false }]);
    expect(await of(`don ${payment.memo.slice(2, 8)}`, 7_000n)).toEqual([{ id: payment.id, sameAmount: false, nearMemo: true, phoneInText: false }]);
    expect(await of(`0${buyer!.phone.slice(3)} tra tien`, 7_000n)).toEqual([{ id: payment.id, sameAmount: false, nearMemo: false, phoneInText: true }]);
    expect(await of('tra tien che', 7_000n)).toEqual([]);
    expect(await refusal(queries.suggestions(floor.rival, await waiting('x')))).toBeInstanceOf(NotFound);
  });

  it('what came too late for one payment goes back from there, and pays no other of the same sum', async () => {
    await database.sql(`UPDATE payment SET expires_at = now() - interval '1 second' WHERE id = $1`, [payment.id]);
    await expireUnpaidOrders(worker, theSystem());
    await database.sql('UPDATE stock SET on_hand = reserved');
    const id = await waiting(payment.memo);
    expect(await event(id)).toMatchObject({ state: 'queued', reason: 'late' });
    expect(await paymentState()).toBe('to_refund');
    // the buyer orders the same again
    await database.sql('UPDATE stock SET on_hand = 10');
    const [again] = await floor.orderAgain();
    const next = await anAwaitedTransfer(database, again.id, account);
    expect(await queries.suggestions(owner, id)).toEqual([]);
    expect((await refusal(decide.match(owner, { id, paymentId: next.id }))).details).toEqual({ because: 'LATE' });
    expect(await event(id)).toMatchObject({ state: 'queued', reason: 'late' });
  });

  it('is matched by a person, who stands for the words and for nothing else', async () => {
    const id = await waiting('tra tien che');
    await decide.match(owner, { id, paymentId: payment.id });
    await decide.match(owner, { id, paymentId: payment.id });
    expect(await event(id)).toEqual({ state: 'applied', reason: null, payment_id: payment.id, decided_by: floor.sellerId, decide_note: null });
    expect(await paymentState()).toBe('paid');
    expect(await audits()).toEqual(['bank_event.match']);
    expect(await database.sql('SELECT topic, payload FROM outbox')).toEqual([{ topic: 'order.paid', payload: { paymentId: payment.id } }]);
    expect(await refusal(decide.setAside(owner, { id, note: 'nhầm' }))).toBeInstanceOf(AlreadyDecided);
    expect(await refusal(decide.reopen(owner, id))).toBeInstanceOf(AlreadyDecided);
  });

  it.each<[string, () => Promise<string>, string]>([
    ['less came', () => waiting('che', payment.amount - 1n), 'SHORT'],
    ['more came', () => waiting('che', payment.amount + 1n), 'OVER'],
  ])('is not matched where %s', async (_, make, because) => {
    const id = await make();
    const before = await event(id);
    const refused = await refusal(decide.match(owner, { id, paymentId: payment.id }));
    expect(refused).toBeInstanceOf(DoesNotMatch);
    expect((refused as DoesNotMatch).details).toEqual({ because });
    expect(await event(id)).toEqual(before);
    expect(await paymentState()).toBe('awaiting');
    expect(await audits()).toEqual([]);
  });

  it('is not matched to what is paid, nor to another booth’s payment', async () => {
    const [first, second] = [await waiting(payment.memo), await waiting('che')];
    expect(await event(first)).toMatchObject({ state: 'applied' });
    expect(((await refusal(decide.match(owner, { id: second, paymentId: payment.id }))) as DoesNotMatch).details).toEqual({ because: 'DUPLICATE_PAYMENT' });
    const [, theirs] = await floor.orderFromBoth();
    const foreign = await anAwaitedTransfer(database, theirs.id, await anAccount(database, floor.theirs, '0555555555'));
    const third = await waiting('che', foreign.amount);
    expect(await refusal(decide.match(owner, { id: third, paymentId: foreign.id }))).toBeInstanceOf(NotFound);
    expect(await refusal(decide.match(owner, { id: third, paymentId: 'x' }))).toBeInstanceOf(NotFound);
  });

  it('is set aside with a note, and taken back', async () => {
    const id = await waiting('cho muon');
    expect(await refusal(decide.setAside(owner, { id, note: ' a ' }))).toEqual(new InvalidInput([{ field: 'note', reason: 'too_short', limit: 3 }]));
    await decide.setAside(owner, { id, note: 'Tiền mượn của anh Páo' });
    expect(await event(id)).toEqual({ state: 'set_aside', reason: 'unreadable_memo', payment_id: null, decided_by: floor.sellerId, decide_note: 'Tiền mượn của anh Páo' });
    expect(await refusal(decide.match(owner, { id, paymentId: payment.id }))).toBeInstanceOf(AlreadyDecided);
    await decide.reopen(owner, id);
    await decide.reopen(owner, id);
    expect(await event(id)).toEqual({ state: 'queued', reason: 'unreadable_memo', payment_id: null, decided_by: null, decide_note: null });
    expect(await audits()).toEqual(['bank_event.set_aside', 'bank_event.reopen']);
  });

  it('of the partner’s account is suggested the whole order, and pays all its parts', async () => {
    const partner = await anAccount(database, null, '88880000');
    const [order] = await database.sql<{ id: string; number: string; total: string }>('SELECT o.id, o.number, o.total FROM customer_order o JOIN booth_order b ON b.order_id = o.id WHERE b.id = $1', [part.id]);
    await database.sql('DELETE FROM payment_move');
    await database.sql('DELETE FROM payment');
    await database.sql(`UPDATE booth_order SET state = 'awaiting_payment', payment_method = 'bank_transfer' WHERE order_id = $1`, [order!.id]);
    const whole = newId();
    await database.sql(
      `INSERT INTO payment (id, order_id, method, amount, state, memo, account_id, bank_bin, account_number, holder, expires_at)
       VALUES ($1, $2, 'bank_transfer', $3, 'awaiting', $4, $5, '970436', '88880000', 'CONG TY', now() + interval '1 day')`,
      [whole, order!.id, order!.total, paymentMemo(order!.number, 0), partner.id],
    );
    const id = await waiting('tra tien che', BigInt(order!.total), '88880000');
    expect(await queries.suggestions(floor.operator, id)).toMatchObject([{ id: whole, number: order!.number, boothOrderId: null, sameAmount: true }]);
    expect(await refusal(queries.suggestions(owner, id))).toBeInstanceOf(NotFound);
    await decide.match(floor.operator, { id, paymentId: whole });
    expect(await database.sql('SELECT DISTINCT state FROM booth_order WHERE order_id = $1', [order!.id])).toEqual([{ state: 'placed' }]);
    expect(await queries.one(floor.operator, id)).toMatchObject({ state: 'applied', payment: { number: order!.number, boothOrderId: null } });
  });

  it('is decided once by two people at once', async () => {
    const id = await waiting('che');
    const results = await Promise.allSettled([
      decide.match(owner, { id, paymentId: payment.id }),
      new DecideBankEvent(await database.connect('office')).setAside(owner, { id, note: 'Tiền mượn' }),
      new DecideBankEvent(await database.connect('office')).match(owner, { id, paymentId: payment.id }),
    ]);
    const { state } = (await event(id)) as { state: string };
    expect(await paymentState()).toBe(state === 'applied' ? 'paid' : 'awaiting');
    expect(results.filter(({ status }) => status === 'rejected').every((one) => (one as PromiseRejectedResult).reason instanceof AlreadyDecided)).toBe(true);
    expect(await audits()).toHaveLength(1);
  });

  it('is the owner’s to decide, and of the partner’s account an officer’s', async () => {
    const id = await waiting('che');
    for (const other of [floor.seller, floor.rival, floor.operator, theSystem()]) {
      expect(await refusal(decide.match(other, { id, paymentId: payment.id }))).toBeInstanceOf(NotFound);
      expect(await refusal(decide.setAside(other, { id, note: 'không' }))).toBeInstanceOf(NotFound);
      expect(await refusal(decide.reopen(other, id))).toBeInstanceOf(NotFound);
    }
    await anAccount(database, null, '88880000');
    const partners = await waiting('che', 9_000n, '88880000');
    expect(await refusal(decide.setAside(owner, { id: partners, note: 'không' }))).toBeInstanceOf(NotFound);
    expect(await refusal(decide.setAside(anOperator(floor.sellerId, 'observer'), { id: partners, note: 'không' }))).toBeInstanceOf(NotFound);
    await decide.setAside(floor.operator, { id: partners, note: 'Tiền thử tài khoản' });
    expect(await event(partners)).toMatchObject({ state: 'set_aside' });
  });
});
