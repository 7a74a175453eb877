import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, NotFound, StaleVersion, type Actor, type Db, type FieldProblem } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { dayFromNow } from '@chophien/booths/testing';
import { anOpenFloor, aVoucher, twoBooths, type TwoBooths } from '../testing/index.js';
import { ChangeVoucher } from './change-voucher.js';
import { MakeVoucher } from './make-voucher.js';
import { StopVoucher } from './stop-voucher.js';
import type { VoucherInput } from './voucher-input.js';
import { VoucherQueries } from './voucher-queries.js';

describe('vouchers in the office', () => {
  let database: TestDatabase;
  let office: Db;
  let booths: TwoBooths;
  let owner: Actor;
  let make: MakeVoucher;
  let change: ChangeVoucher;
  let stop: StopVoucher;
  let queries: VoucherQueries;
  let today: string;
  let inTenDays: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    await anOpenFloor(database);
    booths = await twoBooths(database, await database.connect('shop'));
    office = await database.connect('office', { poolSize: 4 });
    owner = aMember(booths.sellerId, { [booths.ours]: 'owner' });
    make = new MakeVoucher(office);
    change = new ChangeVoucher(office);
    stop = new StopVoucher(office);
    queries = new VoucherQueries(office);
    today = await dayFromNow(database, 0);
    inTenDays = await dayFromNow(database, 10);
  });
  afterAll(() => database.drop());
  beforeEach(() => database.sql('TRUNCATE voucher, audit_log CASCADE'));

  const tea = (given: Partial<VoucherInput> = {}): VoucherInput => ({
    code: 'chè-10',
    kind: 'percent',
    basisPoints: 1_000,
    most: 30_000n,
    leastGoods: 200_000n,
    limitTotal: 100,
    limitPerPerson: 1,
    fromDay: today,
    lastDay: inTenDays,
    nameVi: 'Giảm 10 % chè',
    nameEn: '10% off tea',
    ...given,
  });
  const problemsOf = async (attempt: Promise<unknown>): Promise<FieldProblem[]> => {
    const error = await refusal(attempt);
    expect(error).toBeInstanceOf(InvalidInput);
    return (error as InvalidInput).problems;
  };
  const count = async (table: string) => (await database.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;

  it("makes one of a booth, which bears it, from the first day's beginning to the last day's end, and writes that down", async () => {
    const { id } = await make.run(owner, { boothId: booths.ours, voucher: tea() });
    expect(await database.sql(`SELECT *, begins_at = $1::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AS begins, ends_at = ($2::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AS ends FROM voucher`, [today, inTenDays])).toMatchObject([
      { id, booth_id: booths.ours, code: 'CHE10', kind: 'percent', amount: null, basis_points: 1000, most: '30000', least_goods: '200000', borne_by: 'booth', limit_total: 100, limit_per_person: 1, used: 0, begins: true, ends: true, made_by: booths.sellerId },
    ]);
    expect(await database.sql('SELECT action, subject_id, booth_id, detail FROM audit_log')).toMatchObject([{ action: 'voucher.make', subject_id: id, booth_id: booths.ours, detail: { code: 'CHE10', basisPoints: 1000 } }]);
    expect(await queries.one(owner, id)).toMatchObject({ code: 'CHE10', fromDay: today, lastDay: inTenDays, standing: 'holds', used: 0, given: 0n, mayEdit: true, most: 30_000n, leastGoods: 200_000n });
  });

  it("makes one of the floor for operators who may, which the floor bears", async () => {
    const { id } = await make.run(booths.operator, { boothId: null, voucher: tea({ kind: 'free_delivery' }) });
    expect(await database.sql('SELECT booth_id, borne_by, kind, basis_points, amount FROM voucher WHERE id = $1', [id])).toEqual([{ booth_id: null, borne_by: 'floor', kind: 'free_delivery', basis_points: null, amount: null }]);
    const observer = anOperator(booths.sellerId, 'observer');
    expect(await refusal(make.run(observer, { boothId: null, voucher: tea({ code: 'KHAC' }) }))).toBeInstanceOf(NotFound);
    expect((await queries.one(observer, id)).mayEdit).toBe(false);
  });

  it("lets nobody make one at another's booth, nor without the permission", async () => {
    const viewer = aMember(booths.sellerId, { [booths.ours]: 'viewer' });
    for (const [actor, boothId] of [[booths.rival, booths.ours], [viewer, booths.ours], [booths.seller, booths.ours], [owner, null], [booths.operator, booths.ours], [owner, 'no-id']] as const) {
      expect(await refusal(make.run(actor, { boothId, voucher: tea() }))).toBeInstanceOf(NotFound);
    }
    expect([await count('voucher'), await count('audit_log')]).toEqual([0, 0]);
  });

  it('tells every mistake at once, and writes nothing', async () => {
    const wrong = tea({ code: 'x', basisPoints: 10_001, most: 0n, leastGoods: -1n, limitTotal: 0, limitPerPerson: 1.5, fromDay: await dayFromNow(database, -1), lastDay: await dayFromNow(database, -2), nameVi: ' ', nameEn: 'n'.repeat(81) });
    expect((await problemsOf(make.run(owner, { boothId: booths.ours, voucher: wrong }))).map(({ field, reason }) => `${field} ${reason}`).sort()).toEqual([
      'basisPoints too_much', 'code not_a_code', 'fromDay past', 'lastDay before_start', 'leastGoods too_little', 'limitPerPerson too_little', 'limitTotal too_little', 'most too_little', 'nameEn too_long', 'nameVi required',
    ]);
    expect(await problemsOf(make.run(owner, { boothId: booths.ours, voucher: tea({ kind: 'amount', amount: null }) }))).toEqual([{ field: 'amount', reason: 'required' }]);
    expect(await problemsOf(make.run(owner, { boothId: booths.ours, voucher: tea({ fromDay: '2026-02-30' }) }))).toEqual([{ field: 'fromDay', reason: 'not_a_day' }]);
    expect([await count('voucher'), await count('audit_log')]).toEqual([0, 0]);
  });

  it('keeps a code to one booth voucher, and apart from what the floor runs', async () => {
    await make.run(owner, { boothId: booths.ours, voucher: tea() });
    const taken = [{ field: 'code', reason: 'taken' }];
    expect(await problemsOf(make.run(owner, { boothId: booths.ours, voucher: tea({ code: 'CHE10' }) }))).toEqual(taken);
    expect(await problemsOf(make.run(booths.operator, { boothId: null, voucher: tea() }))).toEqual(taken);
    // another booth may have the same one
    await make.run(booths.rival, { boothId: booths.theirs, voucher: tea() });
    await make.run(booths.operator, { boothId: null, voucher: tea({ code: 'SAN' }) });
    expect(await problemsOf(make.run(owner, { boothId: booths.ours, voucher: tea({ code: 'san' }) }))).toEqual(taken);
    expect(await count('voucher')).toBe(3);
  });

  it('gives a code to one side only when both make it at the same moment', async () => {
    const answers = await Promise.allSettled([
      make.run(owner, { boothId: booths.ours, voucher: tea() }),
      make.run(booths.operator, { boothId: null, voucher: tea() }),
      make.run(owner, { boothId: booths.ours, voucher: tea() }),
      make.run(booths.operator, { boothId: null, voucher: tea() }),
    ]);
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(InvalidInput);
    expect(await count('voucher')).toBe(1);
  });

  it('changes only what hurts nobody who holds the code', async () => {
    const { id } = await make.run(owner, { boothId: booths.ours, voucher: tea() });
    const same = { limitTotal: 100, limitPerPerson: 1, lastDay: inTenDays, nameVi: 'Giảm 10 % chè', nameEn: '' };
    expect(await problemsOf(change.run(owner, { id, version: 1, changes: { ...same, limitTotal: 99 } }))).toEqual([{ field: 'limitTotal', reason: 'lower', limit: 100 }]);
    expect(await problemsOf(change.run(owner, { id, version: 1, changes: { ...same, lastDay: await dayFromNow(database, -1) } }))).toEqual([{ field: 'lastDay', reason: 'before_start' }]);
    await change.run(owner, { id, version: 1, changes: { ...same, limitTotal: 200, limitPerPerson: null, lastDay: today, nameVi: 'Tết giảm 10 %' } });
    expect(await queries.one(owner, id)).toMatchObject({ version: 2, limitTotal: 200, limitPerPerson: null, lastDay: today, nameVi: 'Tết giảm 10 %', nameEn: '', basisPoints: 1000 });
    expect(await problemsOf(change.run(owner, { id, version: 2, changes: { ...same, limitTotal: 200 } }))).toEqual([{ field: 'limitPerPerson', reason: 'was_open' }]);
    expect(await refusal(change.run(owner, { id, version: 1, changes: same }))).toBeInstanceOf(StaleVersion);
    expect(await refusal(change.run(booths.rival, { id, version: 2, changes: same }))).toBeInstanceOf(NotFound);
    expect(await database.sql(`SELECT action FROM audit_log ORDER BY id`)).toEqual([{ action: 'voucher.make' }, { action: 'voucher.change' }]);
  });

  it('stops one for good', async () => {
    const { id } = await make.run(owner, { boothId: booths.ours, voucher: tea() });
    expect(await refusal(stop.run(booths.rival, { id, version: 1 }))).toBeInstanceOf(NotFound);
    await stop.run(owner, { id, version: 1 });
    expect(await queries.one(owner, id)).toMatchObject({ standing: 'stopped', stoppedBy: 'Tẩn Thị Su', version: 2, mayEdit: false });
    const stopped = [{ field: 'id', reason: 'stopped' }];
    expect(await problemsOf(stop.run(owner, { id, version: 2 }))).toEqual(stopped);
    expect(await problemsOf(change.run(owner, { id, version: 2, changes: { lastDay: inTenDays, nameVi: 'Lại' } }))).toEqual(stopped);
    // the code is free for the floor again, and never again for the booth
    await make.run(booths.operator, { boothId: null, voucher: tea() });
    expect(await problemsOf(make.run(owner, { boothId: booths.ours, voucher: tea() }))).toEqual([{ field: 'code', reason: 'taken' }]);
  });

  it('lists what runs, comes and ended, newest first, page by page, of one booth alone', async () => {
    const first = await aVoucher(database, { boothId: booths.ours, limitTotal: 1 });
    const second = await aVoucher(database, { boothId: booths.ours });
    await aVoucher(database, { boothId: booths.ours, from: 2 });
    await aVoucher(database, { boothId: booths.ours, from: -9, to: -1 });
    await aVoucher(database, { boothId: booths.theirs });
    const ofFloor = await aVoucher(database, { boothId: null });
    const page = await queries.list(owner, { boothId: booths.ours, list: 'running', first: 1 });
    expect(page).toMatchObject({ nodes: [{ id: second.id }], pageInfo: { hasNextPage: true }, counts: { running: 2, coming: 1, ended: 1 } });
    expect((await queries.list(owner, { boothId: booths.ours, list: 'running', first: 1, after: page.pageInfo.endCursor })).nodes.map(({ id }) => id)).toEqual([first.id]);
    expect((await queries.list(owner, { boothId: booths.ours, list: 'ended', first: 9 })).nodes).toMatchObject([{ standing: 'ended', mayEdit: false }]);
    expect((await queries.list(booths.operator, { boothId: null, list: 'running', first: 9 })).nodes.map(({ id }) => id)).toEqual([ofFloor.id]);
    expect(await refusal(queries.list(owner, { boothId: null, list: 'running', first: 9 }))).toBeInstanceOf(NotFound);
    expect(await refusal(queries.list(booths.rival, { boothId: booths.ours, list: 'running', first: 9 }))).toBeInstanceOf(NotFound);
    expect(await refusal(queries.one(booths.rival, first.id))).toBeInstanceOf(NotFound);
    expect(await refusal(queries.one(owner, ofFloor.id))).toBeInstanceOf(NotFound);
  });

  it('shows no row of another booth or of the floor to who is in no scope, even without the verbs', async () => {
    await aVoucher(database, { boothId: booths.theirs });
    await aVoucher(database, { boothId: null });
    const mine = await aVoucher(database, { boothId: booths.ours });
    const seen = (actor: Actor) => office.officeTx(actor, async (tx) => (await tx.query('SELECT id FROM voucher')) as { id: string }[]);
    expect(await seen(owner)).toEqual([{ id: mine.id }]);
    expect(await seen(booths.operator)).toHaveLength(3);
  });
});
