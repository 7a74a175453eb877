import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, newId, type Actor, type Db } from '@chophien/platform';
import { aMember, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { anOpenFloor, twoBooths, type StoredBoothOrder, type TwoBooths } from '../testing/index.js';
import { MoveNotAllowed } from '../order-errors.js';
import { CheckMoneyFile } from './check-money-file.js';
import { MoneyFileActs } from './money-file-acts.js';
import { AlreadyDecided, DoesNotMatch } from './money-errors.js';
import { ReceiveMoneyFile } from './receive-money-file.js';
import { Remittances } from './remittances.js';
import { boothOrderNumbersIn } from './take-remittance.js';

describe('the number of a booth order in a carrier’s list', () => {
  it.each<[string, string[]]>([
    ['7K4-2AC/1', ['7K4-2AC/1']],
    ['7k42ac-1', ['7K4-2AC/1']],
    ['CHO 7K4-2AC/12 LAI CHAU', ['7K4-2AC/12']],
    ['7K4-2AC_01', ['7K4-2AC/1']],
    ['7K4-2AC/1, 7K4-2AC/2', ['7K4-2AC/1', '7K4-2AC/2']],
    ['7K4-2AC', []],
    ['7O4-2AC/1', []],
    ['X7K42AC-1', []],
    ['', []],
  ])('%p', (text, found) => expect(boothOrderNumbersIn(text)).toEqual(found));
});

describe('cash that a carrier passes on', () => {
  let database: TestDatabase;
  let office: Db;
  let floor: TwoBooths;
  let owner: Actor;
  let receive: ReceiveMoneyFile;
  let acts: MoneyFileActs;
  let cash: Remittances;
  let part: StoredBoothOrder & { number: string };
  let paymentId: string;
  let total: bigint;

  beforeAll(async () => {
    database = await createTestDatabase();
    await anOpenFloor(database);
    office = await database.connect('office');
    const check = new CheckMoneyFile(office);
    [receive, acts, cash] = [new ReceiveMoneyFile(office, check), new MoneyFileActs(office, check), new Remittances(office)];
    floor = await twoBooths(database, await database.connect('shop'));
    owner = aMember(floor.sellerId, { [floor.ours]: 'owner' });
  });
  afterAll(() => database.drop());

  beforeEach(async () => {
    await database.sql('TRUNCATE cod_remittance, money_file, money_file_mapping, audit_log CASCADE');
    part = (await floor.orderFromBoth())[0] as typeof part;
    await database.sql('DELETE FROM payment_move');
    await database.sql('DELETE FROM payment');
    await database.sql(`UPDATE booth_order SET state = 'shipped' WHERE id = $1`, [part.id]);
    paymentId = newId();
    const [made] = await database.sql<{ amount: string }>(
      `INSERT INTO payment (id, order_id, booth_order_id, booth_id, method, amount, state) SELECT $1, order_id, id, booth_id, 'cash_on_delivery', total, 'due' FROM booth_order WHERE id = $2 RETURNING amount`,
      [paymentId, part.id],
    );
    total = BigInt(made!.amount);
  });

  const send = (...lines: string[]) => receive.run(owner, { kind: 'cash', boothId: floor.ours, carrier: 'Giao Hàng Nhanh', fileName: 'cod.csv', bytes: Buffer.from(['Mã vận đơn,Mã đơn hàng,Tiền COD,Ngày đối soát', ...lines].join('\n')) });
  const accept = async (id: string) => acts.accept(owner, { id, version: 2 });
  const lines = () => database.sql('SELECT state, reason, amount, payment_id FROM cod_remittance ORDER BY amount, id');
  const state = async () => (await database.sql<{ state: string }>('SELECT state FROM payment WHERE id = $1', [paymentId]))[0]!.state;
  const moves = async () => (await database.sql<{ move: string }>('SELECT move FROM payment_move WHERE payment_id = $1 ORDER BY id', [paymentId])).map(({ move }) => move);

  it('a line that bears the carrier’s own number of a parcel alone is for that parcel’s order; another booth’s parcel is none of its business', async () => {
    await database.sql(
      `INSERT INTO shipment (id, booth_order_id, booth_id, position, state, tracking_number, handed_over_at) SELECT gen_random_uuid(), id, booth_id, 1, 'on_the_way', CASE id WHEN $1 THEN 'Ghn5Abc9X' ELSE 'GHNOTHER1' END, now() FROM booth_order`,
      [part.id],
    );
    const id = await send(`ghn5abc9x,,${total},27/11/2026`, `GHNOTHER1,,${total},27/11/2026`);
    await accept(id);
    expect((await lines()).map((line) => [line['state'], line['payment_id']])).toEqual([
      ['applied', paymentId],
      ['queued', null],
    ]);
  });

  it('is matched by the order’s number, with the moves that it stands for', async () => {
    const id = await send(`GHN1,${part.number},"${total}",26/11/2026`);
    expect(await state()).toBe('due');
    await accept(id);
    expect(await lines()).toEqual([{ state: 'applied', reason: null, amount: String(total), payment_id: paymentId }]);
    expect(await state()).toBe('remitted');
    expect(await moves()).toEqual(['collect', 'remit']);
    expect(await cash.open(owner, floor.ours)).toEqual([]);
  });

  it('the same list again changes nothing', async () => {
    await accept(await send(`GHN1,${part.number},"${total}",26/11/2026`));
    const again = await send(`GHN1,${part.number},"${total}",26/11/2026`);
    expect(await database.sql('SELECT outcome FROM money_file_row WHERE file_id = $1', [again])).toEqual([{ outcome: 'known' }]);
    expect(await moves()).toEqual(['collect', 'remit']);
  });

  it.each<[string, (number: string, total: bigint) => string, string]>([
    ['a short sum', (number, sum) => `GHN1,${number},"${sum - 1_000n}",26/11/2026`, 'short'],
    ['a long sum', (number, sum) => `GHN1,${number},"${sum + 1_000n}",26/11/2026`, 'over'],
    ['an unknown order', (_, sum) => `GHN1,2Z2-2Z2/1,"${sum}",26/11/2026`, 'unknown_order'],
  ])('%s waits, and nothing is booked', async (_, line, reason) => {
    await accept(await send(line(part.number, total)));
    expect(await lines()).toMatchObject([{ state: 'queued', reason }]);
    expect(await state()).toBe('due');
    expect((await cash.list(owner, { boothId: floor.ours, state: 'queued', first: 50 })).nodes).toMatchObject([{ reason, carrier: 'Giao Hàng Nhanh', mayDecide: true }]);
  });

  it('for what was not sent waits', async () => {
    await database.sql(`UPDATE booth_order SET state = 'accepted' WHERE id = $1`, [part.id]);
    await accept(await send(`GHN1,${part.number},"${total}",26/11/2026`));
    expect(await lines()).toMatchObject([{ state: 'queued', reason: 'not_shipped' }]);
  });

  it('twice in one list is once paid and once waiting', async () => {
    await accept(await send(`GHN1,${part.number},"${total}",26/11/2026`, `GHN2,${part.number},"${total}",26/11/2026`));
    expect((await lines()).map((line) => (line as { state: string }).state).sort()).toEqual(['applied', 'queued']);
    expect(await moves()).toEqual(['collect', 'remit']);
  });

  it('that names no order is matched by a person where the sum is right, or set aside and taken back', async () => {
    await accept(await send(`GHN1,khong ro,"${total}",26/11/2026`, `GHN2,khong ro,"${total - 1n}",26/11/2026`));
    const [short, right] = await database.sql<{ id: string }>('SELECT id FROM cod_remittance ORDER BY amount');
    const refused = await refusal(cash.match(owner, { id: short!.id, paymentId }));
    expect(refused).toBeInstanceOf(DoesNotMatch);
    expect((refused as DoesNotMatch).details).toEqual({ because: 'SHORT' });
    expect(await state()).toBe('due');
    await cash.match(owner, { id: right!.id, paymentId });
    await cash.match(owner, { id: right!.id, paymentId });
    expect(await state()).toBe('remitted');
    await cash.setAside(owner, { id: short!.id, note: 'Trừ phí bảo hiểm' });
    expect(await refusal(cash.match(owner, { id: short!.id, paymentId }))).toBeInstanceOf(AlreadyDecided);
    await cash.reopen(owner, short!.id);
    expect(await lines()).toMatchObject([{ state: 'queued' }, { state: 'applied' }]);
    expect((await database.sql<{ action: string }>(`SELECT action FROM audit_log WHERE action LIKE 'remittance%' ORDER BY id`)).map(({ action }) => action)).toEqual(['remittance.match', 'remittance.set_aside', 'remittance.reopen']);
  });

  it('is collected by the booth’s own run, once, after it was sent', async () => {
    expect(await cash.open(floor.seller, floor.ours)).toMatchObject([{ paymentId, amount: total, state: 'due', mayCollect: true, mayDecide: false }]);
    await cash.collect(floor.seller, paymentId);
    await cash.collect(floor.seller, paymentId);
    expect(await moves()).toEqual(['collect']);
    expect(await cash.open(floor.seller, floor.ours)).toMatchObject([{ state: 'collected', mayCollect: false }]);
    await database.sql(`UPDATE payment SET state = 'due', paid_at = NULL WHERE id = $1`, [paymentId]);
    await database.sql(`UPDATE booth_order SET state = 'accepted' WHERE id = $1`, [part.id]);
    expect(await refusal(cash.collect(floor.seller, paymentId))).toBeInstanceOf(MoveNotAllowed);
    expect(await state()).toBe('due');
  });

  it('is nobody else’s', async () => {
    await accept(await send(`GHN1,khong ro,"${total}",26/11/2026`));
    const [line] = await database.sql<{ id: string }>('SELECT id FROM cod_remittance');
    for (const other of [floor.rival, floor.operator]) {
      expect(await refusal(cash.match(other, { id: line!.id, paymentId }))).toBeInstanceOf(NotFound);
      expect(await refusal(cash.setAside(other, { id: line!.id, note: 'không' }))).toBeInstanceOf(NotFound);
      expect(await refusal(cash.collect(other, paymentId))).toBeInstanceOf(NotFound);
    }
    expect(await refusal(cash.match(floor.seller, { id: line!.id, paymentId }))).toBeInstanceOf(NotFound);
    expect(await refusal(receive.run(floor.rival, { kind: 'cash', boothId: floor.ours, carrier: 'GHN', fileName: 'x', bytes: Buffer.from('a,b\n1,2') }))).toBeInstanceOf(NotFound);
    expect(await state()).toBe('due');
  });
});
