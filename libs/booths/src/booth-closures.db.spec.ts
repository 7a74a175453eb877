import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, NotFound, StaleVersion, type Db, type InvalidInput } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { BoothQueries, ChangeClosure, EndClosure, PlanClosure, countBoothAnswerTimes, type ClosureInput } from './index.js';
import { aBooth, aClosure, dayFromNow, somePlaces } from './testing/index.js';

describe('planned closures', () => {
  let database: TestDatabase;
  let shop: Db;
  let office: Db;
  const [ours, theirs] = [newId(), newId()];
  const keeper = aMember(newId(), { [ours]: 'owner' });
  const rival = aMember(newId(), { [theirs]: 'owner' });
  let day: (days: number) => string;

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop');
    office = await database.connect('office');
    await somePlaces(database);
    await aBooth(database, { id: ours, slug: 'cua-minh', nameVi: 'Của mình' });
    await aBooth(database, { id: theirs, slug: 'cua-ho', nameVi: 'Của họ' });
    const today = await dayFromNow(database, 0);
    day = (days) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  });
  afterAll(() => database.drop());
  beforeEach(() => database.sql('TRUNCATE booth_closure, audit_log'));

  const input = (fromDay: string, lastDay: string, given: Partial<ClosureInput> = {}): ClosureInput => ({ fromDay, lastDay, kind: 'harvest', ...given });
  const stored = () =>
    database.sql(`SELECT to_char(from_day, 'YYYY-MM-DD') AS "from", to_char(last_day, 'YYYY-MM-DD') AS last, kind, note_vi, version FROM booth_closure ORDER BY from_day`);
  const problems = async (work: Promise<unknown>) => ((await refusal(work)) as InvalidInput).problems.map(({ field, reason }) => `${field} ${reason}`);

  it('is written with who planned it, holds from its first day to its last, and is over by itself', async () => {
    const { id } = await new PlanClosure(office).run(keeper, { boothId: ours, closure: input(day(0), day(2), { noteVi: ' Cả nhà  đi gặt\u0007 ' }) });
    expect(await stored()).toEqual([{ from: day(0), last: day(2), kind: 'harvest', note_vi: 'Cả nhà  đi gặt', version: 1 }]);
    expect(await database.sql('SELECT action, booth_id, detail FROM audit_log')).toEqual([{ action: 'closure.plan', booth_id: ours, detail: { fromDay: day(0), lastDay: day(2), kind: 'harvest' } }]);
    const page = async () => (await new BoothQueries(shop).bySlug('cua-minh'))!;
    expect((await page()).closure).toEqual({ fromDay: day(0), lastDay: day(2), reopensOn: day(3), kind: 'HARVEST', noteVi: 'Cả nhà  đi gặt', noteEn: '' });
    expect((await new BoothQueries(shop).bySlug('cua-ho'))!.closure).toBeNull();
    // instead of the clock the days move: yesterday's last day is over, today's is not, tomorrow's first day has not come
    for (const [from, last, closed] of [[-3, -1, false], [-3, 0, true], [0, 0, true], [1, 3, false]] as const) {
      await database.sql('UPDATE booth_closure SET from_day = $2, last_day = $3 WHERE id = $1', [id, day(from), day(last)]);
      expect([from, last, (await page()).closure !== null]).toEqual([from, last, closed]);
    }
  });

  it('changes its day at midnight in Vietnam, not in UTC', async () => {
    const [row] = await database.sql<{ late: boolean; early: boolean }>(`SELECT
      ('2026-12-05 16:59:59+00'::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date = '2026-12-05' AS late,
      ('2026-12-05 17:00:00+00'::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date = '2026-12-06' AS early`);
    expect(row).toEqual({ late: true, early: true });
    const [view] = await database.sql<{ text: string }>(`SELECT pg_get_viewdef('booth_closed_today') AS text`);
    expect(view!.text).toContain(`(now() AT TIME ZONE 'Asia/Ho_Chi_Minh'::text))::date`);
  });

  it('is announced seven days ahead', async () => {
    const id = await aClosure(database, { boothId: ours, fromDay: day(8), lastDay: day(9) });
    const announced = async () => (await new BoothQueries(shop).bySlug('cua-minh'))!.announcedClosure?.fromDay ?? null;
    expect(await announced()).toBeNull();
    await database.sql('UPDATE booth_closure SET from_day = $2 WHERE id = $1', [id, day(7)]);
    expect(await announced()).toBe(day(7));
    await database.sql('UPDATE booth_closure SET from_day = $2 WHERE id = $1', [id, day(0)]);
    expect(await announced()).toBeNull();
  });

  it('never touches another of the same booth, also when two come at the same moment', async () => {
    const plan = (from: number, last: number) => new PlanClosure(office).run(keeper, { boothId: ours, closure: input(day(from), day(last)) });
    await plan(10, 12);
    const before = await stored();
    for (const [from, last] of [[12, 14], [8, 10], [11, 11], [9, 20], [13, 15], [7, 9]] as const) expect(await problems(plan(from, last))).toEqual(['fromDay overlaps']);
    expect(await stored()).toEqual(before);
    expect(await database.sql('SELECT count(*)::int AS n FROM audit_log')).toEqual([{ n: 1 }]);
    const both = await Promise.allSettled([plan(20, 22), plan(21, 23)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await plan(14, 18);
    await new PlanClosure(office).run(rival, { boothId: theirs, closure: input(day(10), day(12)) });
    await expect(database.sql(`INSERT INTO booth_closure (id, booth_id, from_day, last_day, kind) VALUES ($1, $2, $3, $3, 'tet')`, [newId(), ours, day(12)])).rejects.toMatchObject({ code: '23P01' });
  });

  it('refuses days that make no sense, and changes nothing', async () => {
    const plan = (given: ClosureInput) => problems(new PlanClosure(office).run(keeper, { boothId: ours, closure: given }));
    expect(await plan(input(day(-1), day(1)))).toEqual(['fromDay past']);
    expect(await plan(input(day(3), day(2)))).toEqual(['lastDay before_start']);
    expect(await plan(input('2027-02-30', 'x'))).toEqual(['fromDay not_a_day', 'lastDay not_a_day']);
    expect(await plan(input(day(0), day(366)))).toEqual(['lastDay too_long']);
    expect(await plan(input(day(731), day(732)))).toEqual(['fromDay out_of_range']);
    expect(await plan(input(day(1), day(2), { kind: 'x' as 'tet', noteVi: 'x'.repeat(201) }))).toEqual(['kind unknown', 'noteVi too_long']);
    expect(await stored()).toEqual([]);
    expect(await database.sql('SELECT 1 FROM audit_log')).toEqual([]);
  });

  it('is changed by whom it belongs to; the first day of a running one stays', async () => {
    const id = await aClosure(database, { boothId: ours, fromDay: day(-2), lastDay: day(2) });
    const change = (actor: typeof keeper, version: number, closure: ClosureInput) => new ChangeClosure(office).run(actor, { id, version, closure });
    expect(await refusal(change(rival, 1, input(day(-2), day(5))))).toBeInstanceOf(NotFound);
    expect(await refusal(change(anOperator(newId()), 1, input(day(-2), day(5))))).toBeInstanceOf(NotFound);
    expect(await refusal(change(aMember(newId(), { [ours]: 'order_handler' }), 1, input(day(-2), day(5))))).toBeInstanceOf(NotFound);
    expect(await refusal(change(keeper, 2, input(day(-2), day(5))))).toBeInstanceOf(StaleVersion);
    expect(await problems(change(keeper, 1, input(day(-1), day(5))))).toEqual(['fromDay begun']);
    expect(await problems(change(keeper, 1, input(day(-2), day(-1))))).toEqual(['lastDay past']);
    expect(await stored()).toMatchObject([{ from: day(-2), last: day(2), version: 1 }]);
    await change(keeper, 1, input(day(-2), day(5), { kind: 'family' }));
    expect(await stored()).toMatchObject([{ from: day(-2), last: day(5), kind: 'family', version: 2 }]);
    await database.sql('UPDATE booth_closure SET last_day = $2 WHERE id = $1', [id, day(-1)]);
    expect(await problems(change(keeper, 2, input(day(-2), day(5))))).toEqual(['fromDay ended']);
  });

  it('ends early: at once when it runs, as if it never was when it has not begun', async () => {
    const end = (actor: typeof keeper, id: string, version = 1) => new EndClosure(office).run(actor, { id, version });
    const running = await aClosure(database, { boothId: ours, fromDay: day(-2), lastDay: day(2) });
    const planned = await aClosure(database, { boothId: ours, fromDay: day(10), lastDay: day(12) });
    for (const id of [running, planned]) expect(await refusal(end(rival, id))).toBeInstanceOf(NotFound);
    expect(await refusal(end(keeper, running, 7))).toBeInstanceOf(StaleVersion);
    expect(await refusal(end(keeper, newId()))).toBeInstanceOf(NotFound);
    expect(await stored()).toHaveLength(2);
    await end(keeper, running);
    await end(keeper, planned);
    expect(await stored()).toMatchObject([{ from: day(-2), last: day(-1), version: 2 }]);
    expect((await new BoothQueries(shop).bySlug('cua-minh'))!.closure).toBeNull();
    expect(await problems(end(keeper, running, 2))).toEqual(['id ended']);
    const today = await aClosure(database, { boothId: ours, fromDay: day(0), lastDay: day(2) });
    await end(keeper, today);
    expect(await stored()).toHaveLength(1);
    expect(await database.sql('SELECT action FROM audit_log')).toEqual([{ action: 'closure.end' }, { action: 'closure.end' }, { action: 'closure.end' }]);
  });

  it('cannot be planned for another booth, nor for one that closed for good', async () => {
    const closed = await aBooth(database, { standing: 'closed' });
    const plan = (actor: typeof keeper, boothId: string) => new PlanClosure(office).run(actor, { boothId, closure: input(day(1), day(2)) });
    expect(await refusal(plan(rival, ours))).toBeInstanceOf(NotFound);
    expect(await refusal(plan(anOperator(newId()), ours))).toBeInstanceOf(NotFound);
    expect(await refusal(plan(aMember(newId(), { [closed]: 'owner' }), closed))).toBeInstanceOf(NotFound);
    expect(await refusal(plan(keeper, `x' OR 1=1`))).toBeInstanceOf(NotFound);
    expect(await stored()).toEqual([]);
  });

  describe('the time that a booth takes to answer', () => {
    const answered = async (minutes: number, ago: number, given: { move?: string; actor?: string; from?: string; paidAfter?: number } = {}) => {
      const orderId = newId();
      const number = `A-${orderId.slice(-12)}`;
      await database.sql(
        `INSERT INTO customer_order (id, number, request_key, request_hash, buyer_name, buyer_phone, province_code, commune_code, street, payment_method, goods_total, delivery_total, total, terms_version, privacy_version, network_key)
         VALUES ($1, $2, $1, '\\x00', 'M', '+84912345678', '12', '03427', 'x', 'cash_on_delivery', 0, 0, 0, 1, 1, 'n')`, [orderId, number]);
      await database.sql(
        `INSERT INTO booth_order (id, order_id, booth_id, number, state, goods_total, delivery_fee, total, delivery_zone, weight_grams, commission_basis_points, answer_due_at, placed_at)
         VALUES ($1, $1, $2, $3, 'accepted', 0, 0, 0, 'same_province', 0, 0, now(), now() - make_interval(days => $4, mins => $5))`, [orderId, ours, `${number}-1`, ago, minutes]);
      await database.sql(
        `INSERT INTO booth_order_move (booth_order_id, booth_id, move, from_state, to_state, actor_kind, at) VALUES ($1, $2, $3, $6, 'accepted', $4, now() - make_interval(days => $5))`,
        [orderId, ours, given.move ?? 'accept', given.actor ?? 'staff', ago, given.from ?? 'placed']);
      if (given.paidAfter !== undefined) {
        await database.sql(`INSERT INTO booth_order_move (booth_order_id, booth_id, move, from_state, to_state, actor_kind, at) SELECT id, booth_id, 'pay', 'awaiting_payment', 'placed', 'system', placed_at + make_interval(mins => $2) FROM booth_order WHERE id = $1`, [orderId, given.paidAfter]);
      }
    };
    it('is the median of ninety days, told from five answers on', async () => {
      const worker = await database.connect('worker');
      const told = async () => (await new BoothQueries(shop).bySlug('cua-minh'))!.answerMinutes;
      for (const minutes of [10, 20, 600]) await answered(minutes, 1);
      // who paid beforehand is waited for no longer than since the money was there
      await answered(1_180, 1, { paidAfter: 1_000 });
      await answered(5, 91);
      await answered(5, 1, { actor: 'system' });
      await answered(5, 1, { move: 'ship' });
      await answered(5, 1, { move: 'decline', from: 'awaiting_payment' });
      await countBoothAnswerTimes(worker);
      expect(await told()).toBeNull();
      expect(await database.sql('SELECT answered, median_minutes FROM booth_standing_figures WHERE booth_id = $1', [ours])).toEqual([{ answered: 4, median_minutes: 100 }]);
      await answered(200, 89, { move: 'decline' });
      await countBoothAnswerTimes(worker);
      await countBoothAnswerTimes(worker);
      expect(await told()).toBe(180);
      expect(await database.sql('SELECT answered, median_minutes FROM booth_standing_figures ORDER BY answered DESC LIMIT 2')).toEqual([{ answered: 5, median_minutes: 180 }, { answered: 0, median_minutes: null }]);
    });
  });
});
