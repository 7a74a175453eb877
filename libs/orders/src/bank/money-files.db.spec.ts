import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { FileRefused, InvalidInput, NotFound, StaleVersion, type Actor, type Db } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, theSystem, type TestDatabase } from '@chophien/platform/testing';
import { anAccount, anAwaitedTransfer, anOpenFloor, twoBooths, type AnAccount, type StoredBoothOrder, type TwoBooths } from '../testing/index.js';
import { CheckMoneyFile } from './check-money-file.js';
import { MoneyFileActs } from './money-file-acts.js';
import { MoneyFileMoved } from './money-errors.js';
import { ReceiveMoneyFile } from './receive-money-file.js';
import { TakeBankEvent } from './take-bank-event.js';

describe('a statement that a booth’s owner sends', () => {
  let database: TestDatabase;
  let office: Db;
  let floor: TwoBooths;
  let owner: Actor;
  let receive: ReceiveMoneyFile;
  let acts: MoneyFileActs;
  let account: AnAccount;
  let parts: StoredBoothOrder[];
  let payment: { id: string; memo: string; amount: bigint };

  beforeAll(async () => {
    database = await createTestDatabase();
    await anOpenFloor(database);
    office = await database.connect('office');
    const check = new CheckMoneyFile(office);
    receive = new ReceiveMoneyFile(office, check);
    acts = new MoneyFileActs(office, check);
    floor = await twoBooths(database, await database.connect('shop'));
    owner = aMember(floor.sellerId, { [floor.ours]: 'owner' });
  });
  afterAll(() => database.drop());

  beforeEach(async () => {
    await database.sql('TRUNCATE bank_event, bank_event_echo, receiving_account, money_file, money_file_mapping, audit_log CASCADE');
    parts = await floor.orderFromBoth();
    account = await anAccount(database, floor.ours, '0123499999');
    payment = await anAwaitedTransfer(database, parts[0]!.id, account);
  });

  const statement = (...lines: string[]) =>
    Buffer.from(['NGÂN HÀNG TMCP NGOẠI THƯƠNG VIỆT NAM', 'Số tài khoản;0123499999', '', 'Ngày giao dịch;Số tham chiếu;Ghi nợ;Ghi có;Số dư;Nội dung chi tiết', ...lines].join('\n'));
  const good = () => `26/11/2026 10:02:37;FT1;;${dotted(payment.amount)};9.000.000;MBVCB ${payment.memo} chuyen tien`;
  const dotted = (amount: bigint) => amount.toString().replace(/\B(?=(\d{3})+$)/g, '.');
  const send = (bytes: Buffer, actor: Actor = owner) => receive.run(actor, { kind: 'statement', accountId: account.id, fileName: 'sao ke 11.csv', bytes });
  type Stored = { state: string; version: number; rows_match: number; rows_queue: number; rows_known: number; rows_outgoing: number; rows_bad: number; rows_written: number | null };
  const file = async (id: string) => (await database.sql<Stored>('SELECT state, version, rows_match, rows_queue, rows_known, rows_outgoing, rows_bad, rows_written FROM money_file WHERE id = $1', [id]))[0]!;
  const lines = (id: string) => database.sql('SELECT number, outcome, reason, amount, words FROM money_file_row WHERE file_id = $1 ORDER BY number', [id]);
  const events = () => database.sql('SELECT state, reason, amount, reference FROM bank_event ORDER BY amount, external_id');
  const paymentState = async () => (await database.sql<{ state: string }>('SELECT state FROM payment WHERE id = $1', [payment.id]))[0]!.state;
  const nothingBooked = async () => {
    expect(await events()).toEqual([]);
    expect(await paymentState()).toBe('awaiting');
    expect(await database.sql(`SELECT topic FROM outbox WHERE topic = 'order.paid'`)).toEqual([]);
  };

  it('is read under the bank’s own head, and each line is told before anything is booked', async () => {
    const id = await send(statement(good(), '26/11/2026 11:00:00;FT2;200.000;;8.800.000;Rut tien', '26/11/2026 12:00:00;FT3;;45.000;8.845.000;Tra tien hang', 'Tổng cộng;;200.000;195.000;;'));
    expect(await file(id)).toEqual({ state: 'checked', version: 2, rows_match: 1, rows_queue: 1, rows_known: 0, rows_outgoing: 1, rows_bad: 1, rows_written: null });
    expect(await lines(id)).toEqual([
      { number: 5, outcome: 'match', reason: null, amount: String(payment.amount), words: `MBVCB ${payment.memo} chuyen tien` },
      { number: 6, outcome: 'outgoing', reason: null, amount: '-200000', words: 'Rut tien' },
      { number: 7, outcome: 'queue', reason: 'unreadable_memo', amount: '45000', words: 'Tra tien hang' },
      { number: 8, outcome: 'bad', reason: 'bad_date', amount: null, words: '' },
    ]);
    await nothingBooked();
  });

  it('does what it promised when it is accepted, and nothing more when it is accepted again', async () => {
    const id = await send(statement(good(), '26/11/2026 12:00:00;FT3;;45.000;8.845.000;Tra tien hang'));
    await acts.accept(owner, { id, version: 2 });
    await acts.accept(owner, { id, version: 2 });
    expect(await file(id)).toMatchObject({ state: 'accepted', version: 3, rows_match: 1, rows_queue: 1, rows_written: 2 });
    expect(await paymentState()).toBe('paid');
    expect(await events()).toEqual([
      { state: 'queued', reason: 'unreadable_memo', amount: '45000', reference: 'FT3' },
      { state: 'applied', reason: null, amount: String(payment.amount), reference: 'FT1' },
    ]);
    // what stood in the file is not needed any more
    expect(await database.sql('SELECT cells FROM money_file WHERE id = $1', [id])).toEqual([{ cells: [] }]);
    expect(await database.sql(`SELECT action, actor_id, detail FROM audit_log WHERE subject_id = $1 ORDER BY id`, [id])).toEqual([
      { action: 'money_file.send', actor_id: floor.sellerId, detail: { kind: 'statement', lines: 2 } },
      { action: 'money_file.accept', actor_id: floor.sellerId, detail: { kind: 'statement', lines: 2 } },
    ]);
    expect(await database.sql(`SELECT move, actor_kind, actor_id FROM payment_move WHERE payment_id = $1`, [payment.id])).toEqual([{ move: 'pay', actor_kind: 'staff', actor_id: floor.sellerId }]);
  });

  it('sent again, alone or within a longer one, is known', async () => {
    await acts.accept(owner, { id: await send(statement(good(), '26/11/2026 12:00:00;;;45.000;;Tra tien')), version: 2 });
    const again = await send(statement('25/11/2026 09:00:00;;;45.000;;Tra tien', good(), '26/11/2026 12:00:00;;;45.000;;Tra tien', '26/11/2026 12:00:00;;;45.000;;Tra tien'));
    expect((await lines(again)).map((line) => (line as { outcome: string }).outcome)).toEqual(['queue', 'match', 'known', 'queue'].map((outcome, at) => (at === 1 ? 'known' : outcome)));
    const same = await send(statement(good()));
    expect(await refusal(acts.accept(owner, { id: same, version: 2 }))).toEqual(new InvalidInput([{ field: 'lines', reason: 'nothing_to_write' }]));
    expect(await events()).toHaveLength(2);
  });

  it('knows what a messenger told before it', async () => {
    const worker = new TakeBankEvent(await database.connect('worker'));
    await worker.run(theSystem(), {
      source: 'sepay',
      transfer: { externalId: '92704', reference: 'FT1', bankBin: null, accountNumber: '0123499999', amount: payment.amount, currency: 'VND', memoText: payment.memo, happenedAt: new Date('2026-11-26T03:02:37Z') },
    });
    expect(await lines(await send(statement(good())))).toMatchObject([{ outcome: 'known' }]);
  });

  it('tells two lines for one payment apart before they are booked', async () => {
    const id = await send(statement(good(), good().replace('FT1', 'FT9')));
    expect(await lines(id)).toMatchObject([{ outcome: 'match' }, { outcome: 'queue', reason: 'duplicate_payment' }]);
    await nothingBooked();
    await acts.accept(owner, { id, version: 2 });
    expect(await events()).toMatchObject([{ state: 'applied' }, { state: 'queued', reason: 'duplicate_payment' }]);
  });

  it('that would now come out otherwise books nothing, and is judged anew', async () => {
    const id = await send(statement(good()));
    await database.sql(`UPDATE payment SET amount = amount + 1 WHERE id = $1`, [payment.id]);
    expect(await refusal(acts.accept(owner, { id, version: 2 }))).toBeInstanceOf(StaleVersion);
    await nothingBooked();
    expect(await lines(id)).toMatchObject([{ outcome: 'queue', reason: 'short' }]);
    expect(await file(id)).toMatchObject({ state: 'checked', version: 3, rows_match: 0, rows_queue: 1 });
    expect(await refusal(acts.accept(owner, { id, version: 2 }))).toBeInstanceOf(StaleVersion);
    await acts.accept(owner, { id, version: 3 });
    expect(await events()).toMatchObject([{ state: 'queued', reason: 'short' }]);
  });

  it('whose columns nobody knows waits for a person to say them, and the next one is known', async () => {
    const bytes = (reference: string) => Buffer.from(`Khi nào,Vào,Vì sao,Số\n26/11/2026,"${payment.amount}",${payment.memo},${reference}\n`);
    const id = await send(bytes('A1'));
    expect(await file(id)).toMatchObject({ state: 'mapping', version: 1, rows_match: null });
    expect(await refusal(acts.accept(owner, { id, version: 1 }))).toBeInstanceOf(MoneyFileMoved);
    const columns = [
      { index: 0, field: 'time' as const },
      { index: 1, field: 'credit' as const },
      { index: 2, field: 'words' as const },
      { index: 3, field: 'reference' as const },
    ];
    expect(await refusal(acts.map(owner, { id, version: 1, columns: columns.slice(1) }))).toEqual(new InvalidInput([{ field: 'columns', reason: 'rows_not_told' }]));
    expect(await refusal(acts.map(owner, { id, version: 1, columns: [...columns, { index: 9, field: null }] }))).toEqual(new InvalidInput([{ field: 'columns', reason: 'unknown' }]));
    expect(await refusal(acts.map(owner, { id, version: 1, columns: [...columns.slice(0, 3), { index: 3, field: 'words' }] }))).toEqual(new InvalidInput([{ field: 'columns', reason: 'repeated' }]));
    await acts.map(owner, { id, version: 1, columns });
    expect(await file(id)).toMatchObject({ state: 'checked', version: 3, rows_match: 1 });
    expect(await file(await send(bytes('A2')))).toMatchObject({ state: 'checked', rows_match: 1 });
  });

  it('may be a workbook with figures and dates', async () => {
    const book = new excel.Workbook();
    const sheet = book.addWorksheet('Sao kê');
    sheet.addRow(['SAO KÊ TÀI KHOẢN']);
    sheet.addRow(['Ngày hạch toán/Posting date', 'Số bút toán', 'Số tiền', 'Diễn giải/Description']);
    sheet.addRow([new Date(Date.UTC(2026, 10, 26)), 'FT7', Number(payment.amount), payment.memo]);
    sheet.addRow([new Date(Date.UTC(2026, 10, 26)), 'FT8', { formula: 'C3*2', result: 4 }, payment.memo]);
    const id = await send(Buffer.from(await book.xlsx.writeBuffer()));
    expect(await lines(id)).toMatchObject([{ outcome: 'match' }, { outcome: 'bad', reason: 'bad_amount' }]);
  });

  it.each<[string, () => Buffer, string]>([
    ['nothing', () => Buffer.alloc(0), 'empty'],
    ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'not_a_sheet'],
    ['headings alone', () => statement(), 'no_rows'],
    ['too many lines', () => statement(...Array<string>(1_001).fill('26/11/2026;;;1.000;;x')), 'too_many_rows'],
  ])('that is %s is refused, and nothing is kept', async (_, bytes, reason) => {
    const refused = await refusal(send(bytes()));
    expect(refused).toBeInstanceOf(FileRefused);
    expect((refused as FileRefused).reason).toBe(reason);
    expect(await database.sql('SELECT id FROM money_file')).toEqual([]);
  });

  it('given up books nothing, and stays so', async () => {
    const id = await send(statement(good()));
    await acts.drop(owner, id);
    await acts.drop(owner, id);
    expect(await file(id)).toMatchObject({ state: 'dropped', rows_written: null });
    expect(await refusal(acts.accept(owner, { id, version: 3 }))).toBeInstanceOf(MoneyFileMoved);
    await nothingBooked();
  });

  it('is the owner’s alone: neither who handles orders, nor another booth, nor an operator decides', async () => {
    const id = await send(statement(good()));
    for (const other of [floor.seller, floor.rival, anOperator(floor.sellerId)]) {
      expect(await refusal(send(statement(good()), other))).toBeInstanceOf(NotFound);
      expect(await refusal(acts.accept(other, { id, version: 2 }))).toBeInstanceOf(NotFound);
      expect(await refusal(acts.drop(other, id))).toBeInstanceOf(NotFound);
      expect(await refusal(acts.map(other, { id, version: 2, columns: [] }))).toBeInstanceOf(NotFound);
    }
    await nothingBooked();
    expect(await file(id)).toMatchObject({ state: 'checked', version: 2 });
  });

  it('of the partner’s account is an officer’s', async () => {
    const partner = await anAccount(database, null, '88880000');
    const whole = await anAwaitedTransfer(database, parts[0]!.id, partner);
    const operator = anOperator(floor.sellerId);
    const bytes = statement(`26/11/2026;FT1;;${dotted(whole.amount)};;${whole.memo}`);
    expect(await refusal(receive.run(owner, { kind: 'statement', accountId: partner.id, fileName: 'x', bytes }))).toBeInstanceOf(NotFound);
    const id = await receive.run(operator, { kind: 'statement', accountId: partner.id, fileName: 'x', bytes });
    await acts.accept(operator, { id, version: 2 });
    expect(await events()).toMatchObject([{ state: 'applied' }]);
    expect(await refusal(acts.drop(anOperator(floor.sellerId, 'observer'), id))).toBeInstanceOf(NotFound);
  });
});
