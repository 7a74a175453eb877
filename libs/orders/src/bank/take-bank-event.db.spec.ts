import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Db } from '@chophien/platform';
import { createTestDatabase, theSystem, type TestDatabase } from '@chophien/platform/testing';
import type { BankTransfer } from '@chophien/payments/bank';
import { anAccount, anAwaitedTransfer, anOpenFloor, twoBooths, type AnAccount, type StoredBoothOrder, type TwoBooths } from '../testing/index.js';
import { TakeBankEvent, takeTransfer } from './take-bank-event.js';

describe('a bank’s word about money', () => {
  let database: TestDatabase;
  let worker: Db;
  let floor: TwoBooths;
  let take: TakeBankEvent;
  let account: AnAccount;
  let part: StoredBoothOrder;
  let payment: { id: string; memo: string; amount: bigint };

  beforeAll(async () => {
    database = await createTestDatabase();
    await anOpenFloor(database);
    worker = await database.connect('worker');
    take = new TakeBankEvent(worker);
    floor = await twoBooths(database, await database.connect('shop'));
  });
  afterAll(() => database.drop());

  beforeEach(async () => {
    await database.sql('TRUNCATE bank_event, bank_event_echo, receiving_account CASCADE');
    [part] = await floor.orderFromBoth();
    account = await anAccount(database, floor.ours, '0123499999');
    payment = await anAwaitedTransfer(database, part.id, account);
  });

  const transfer = (changes: Partial<BankTransfer> = {}): BankTransfer => ({
    externalId: 'a1',
    reference: 'FT26330001',
    bankBin: '970436',
    accountNumber: '0123499999',
    amount: payment.amount,
    currency: 'VND',
    memoText: `MBVCB.1234 ${payment.memo} chuyen tien`,
    happenedAt: new Date('2026-11-26T03:00:00Z'),
    ...changes,
  });
  const hear = (changes: Partial<BankTransfer> = {}, source = 'main') => take.run(theSystem(), { source, transfer: transfer(changes) });
  const events = () => database.sql('SELECT source, external_id, booth_id, amount, state, reason, payment_id, reference FROM bank_event ORDER BY received_at, external_id');
  const state = async () => (await database.sql<{ p: string; b: string }>('SELECT p.state AS p, b.state AS b FROM payment p JOIN booth_order b ON b.id = p.booth_order_id WHERE p.id = $1', [payment.id]))[0];
  const outbox = async () => (await database.sql<{ topic: string }>('SELECT topic FROM outbox ORDER BY id')).map(({ topic }) => topic);
  const waits = { p: 'awaiting', b: 'awaiting_payment' };

  it('pays the payment that it names, and says so once', async () => {
    expect(await hear()).toEqual({ outcome: 'match', paymentId: payment.id });
    expect(await state()).toEqual({ p: 'paid', b: 'placed' });
    expect(await events()).toEqual([
      { source: 'main', external_id: 'a1', booth_id: floor.ours, amount: String(payment.amount), state: 'applied', reason: null, payment_id: payment.id, reference: 'FT26330001' },
    ]);
    expect(await outbox()).toEqual(['order.paid']);
  });

  it('told again is known: nothing more is written and nobody is told again', async () => {
    await hear();
    expect(await hear()).toEqual({ outcome: 'known' });
    // even with other words: the same id of the same source is the same event
    expect(await hear({ amount: 1n })).toEqual({ outcome: 'known' });
    expect(await events()).toHaveLength(1);
    expect(await outbox()).toEqual(['order.paid']);
  });

  it('told eight times at once pays once', async () => {
    const told = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const db = await database.connect('worker');
        return new TakeBankEvent(db).run(theSystem(), { source: 'main', transfer: transfer() });
      }),
    );
    expect(told.map(({ outcome }) => outcome).sort()).toEqual(['known', 'known', 'known', 'known', 'known', 'known', 'known', 'match']);
    expect(await events()).toHaveLength(1);
    expect(await outbox()).toEqual(['order.paid']);
  });

  it('told by four sources twice each at once pays once, and is no second payment', async () => {
    const told = await Promise.all(
      ['main', 'main', 'sepay', 'sepay', 'vcb', 'vcb', 'mb', 'mb'].map(async (source) => {
        const db = await database.connect('worker');
        return new TakeBankEvent(db).run(theSystem(), { source, transfer: transfer({ externalId: `${source}-1` }) });
      }),
    );
    expect(told.filter(({ outcome }) => outcome === 'match')).toHaveLength(1);
    expect(told.filter(({ outcome }) => outcome === 'known')).toHaveLength(7);
    expect(await events()).toHaveLength(1);
    expect(await database.sql('SELECT count(*)::int AS n FROM bank_event_echo')).toEqual([{ n: 3 }]);
  });

  it.each<[string, () => Partial<BankTransfer>, string, boolean]>([
    ['one đồng less', () => ({ amount: payment.amount - 1n }), 'short', true],
    ['one đồng more', () => ({ amount: payment.amount + 1n }), 'over', true],
    ['one đồng', () => ({ amount: 1n }), 'short', true],
    ['words without a memo', () => ({ memoText: 'chuyen tien' }), 'unreadable_memo', false],
    ['a memo of nobody', () => ({ memoText: 'CP222222001' }), 'unreadable_memo', false],
    ['an account of nobody here', () => ({ accountNumber: '9999999999', memoText: 'chuyen tien' }), 'not_ours', false],
    ['another account', () => ({ accountNumber: '9999999999' }), 'wrong_account', true],
    ['another bank', () => ({ bankBin: '970415' }), 'wrong_account', true],
    ['another currency', () => ({ currency: 'USD' }), 'wrong_currency', true],
  ])('%s waits in the queue', async (_, changes, reason, isCompared) => {
    expect(await hear(changes())).toEqual({ outcome: 'queue', reason, paymentId: isCompared ? payment.id : null });
    expect(await state()).toEqual(waits);
    expect(await events()).toMatchObject([{ state: 'queued', reason }]);
    expect(await outbox()).toEqual([]);
  });

  it('a second transfer for what is paid waits in the queue', async () => {
    await hear();
    expect(await hear({ externalId: 'a2', reference: 'FT26330002' })).toEqual({ outcome: 'queue', reason: 'duplicate_payment', paymentId: payment.id });
    expect((await events()).map(({ state }) => state)).toEqual(['applied', 'queued']);
    expect(await outbox()).toEqual(['order.paid']);
  });

  it('money that left the account, or none, is told apart and not kept', async () => {
    expect(await hear({ amount: -payment.amount })).toEqual({ outcome: 'outgoing' });
    expect(await hear({ amount: 0n })).toEqual({ outcome: 'outgoing' });
    expect(await events()).toEqual([]);
    expect(await state()).toEqual(waits);
  });

  it('names its bank by the account where the teller does not', async () => {
    expect(await hear({ bankBin: null })).toEqual({ outcome: 'match', paymentId: payment.id });
    expect(await hear({ bankBin: null, accountNumber: '777', externalId: 'a2', reference: null })).toMatchObject({ outcome: 'queue', reason: 'wrong_account' });
  });

  describe('told by a second source', () => {
    it('is known by the bank’s own number, whatever the words are', async () => {
      await hear();
      expect(await hear({ externalId: 's1', memoText: 'ND khac', happenedAt: new Date('2026-11-27T03:00:00Z') }, 'sepay')).toEqual({ outcome: 'known' });
      expect(await hear({ externalId: 's1' }, 'sepay')).toEqual({ outcome: 'known' });
      expect(await events()).toHaveLength(1);
    });

    it('is another transfer where the numbers differ', async () => {
      await hear();
      expect(await hear({ externalId: 's2', reference: 'FT26339999' }, 'sepay')).toMatchObject({ outcome: 'queue', reason: 'duplicate_payment' });
      expect(await events()).toHaveLength(2);
    });

    it('is known by day, amount and words where one of them tells no number, each time once', async () => {
      await hear();
      const later = new Date('2026-11-26T16:59:00Z');
      expect(await hear({ externalId: 's1', reference: null, happenedAt: later, memoText: `mbvcb1234${payment.memo}CHUYENTIEN` }, 'sepay')).toEqual({ outcome: 'known' });
      // the same words, sum and day once more are a transfer that only this source tells of
      expect(await hear({ externalId: 's2', reference: null, happenedAt: later }, 'sepay')).toMatchObject({ outcome: 'queue', reason: 'duplicate_payment' });
      // 00:01 of the next day in Vietnam
      expect(await hear({ externalId: 's3', reference: null, happenedAt: new Date('2026-11-26T17:01:00Z') }, 'sepay')).toMatchObject({ outcome: 'queue' });
    });
  });

  it('that dies between being kept and being applied leaves nothing, and is taken whole the next time', async () => {
    const dies = worker.tx(async (tx) => {
      await takeTransfer(tx, theSystem(), { source: 'main', transfer: transfer() });
      throw new Error('killed');
    });
    await expect(dies).rejects.toThrow('killed');
    expect(await events()).toEqual([]);
    expect(await state()).toEqual(waits);
    expect(await outbox()).toEqual([]);
    expect(await hear()).toEqual({ outcome: 'match', paymentId: payment.id });
  });

  it('that the database refuses to apply is not kept either', async () => {
    await database.sql(`ALTER TABLE payment ADD CONSTRAINT refused CHECK (state <> 'paid') NOT VALID`);
    try {
      await expect(hear()).rejects.toThrow('refused');
      expect(await events()).toEqual([]);
      expect(await state()).toEqual(waits);
    } finally {
      await database.sql('ALTER TABLE payment DROP CONSTRAINT refused');
    }
    expect(await hear()).toEqual({ outcome: 'match', paymentId: payment.id });
  });
});
