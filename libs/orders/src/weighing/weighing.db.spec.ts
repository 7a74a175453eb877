import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, NotFound, rows, Settings, StaleVersion, type Actor, type Db } from '@chophien/platform';
import { createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { AcceptBoothOrder } from '../accept-booth-order.js';
import { Remittances } from '../bank/remittances.js';
import { BoothOrderQueries } from '../booth-order-queries.js';
import { DeclineBoothOrder } from '../decline-booth-order.js';
import { MoveNotAllowed, NothingAsked } from '../order-errors.js';
import { OrderQueries } from '../order-queries.js';
import { ShipBoothOrder } from '../ship-booth-order.js';
import { anAccount, anOpenFloor, aPaidTransfer, aWholeOrderPaid, twoBooths, type StoredBoothOrder as Stored, type TwoBooths } from '../testing/index.js';
import { AnswerWeight, applyWeightAnswer, RecordWeightAnswer } from './answer-weight.js';
import { WeighBoothOrder, type WeighInput } from './weigh-booth-order.js';

type Sums = { state: string; version: number; goods_total: string; total: string; weight_refund: string };
const clock: Actor = { kind: 'system', name: 'outbox', requestId: 'test' };

/** Three packs of a good at 50,000 đồng for 300 g, sold by weight; 27,000 for the way: 177,000 in all. Another booth's part of 82,000 beside it. */
describe('goods sold by weight', () => {
  let database: TestDatabase;
  let office: Db;
  let shop: Db;
  let worker: Db;
  let floor: TwoBooths;
  let weighing: WeighBoothOrder;
  let answering: AnswerWeight;
  let recording: RecordWeightAnswer;
  let queries: BoothOrderQueries;
  let ourPart: Stored;
  let theirPart: Stored;
  let orderLineId: string;
  let buyer: { number: string; phone: string };

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office', { poolSize: 6 });
    shop = await database.connect('shop');
    worker = await database.connect('worker');
    await anOpenFloor(database);
    floor = await twoBooths(database, shop);
    await database.sql(`UPDATE variant SET unit = 'g', amount = 300, net_grams = 300, price_basis = 'kg', by_weight = true WHERE id = $1`, [floor.variantId]);
    weighing = new WeighBoothOrder(office);
    answering = new AnswerWeight(shop);
    recording = new RecordWeightAnswer(office);
    queries = new BoothOrderQueries(office, new Settings(office));
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    [ourPart, theirPart] = await floor.orderFromBoth();
    orderLineId = (await database.sql<{ id: string }>('SELECT id FROM order_line WHERE booth_order_id = $1', [ourPart.id]))[0]!.id;
    buyer = (await database.sql<typeof buyer>('SELECT number, buyer_phone AS phone FROM customer_order'))[0]!;
    await new AcceptBoothOrder(office).run(floor.seller, { id: ourPart.id, version: 1 });
    await database.sql('TRUNCATE outbox CASCADE');
  });

  const part = async () => (await database.sql<Sums>('SELECT state, version, goods_total, total, weight_refund FROM booth_order WHERE id = $1', [ourPart.id]))[0]!;
  const payment = async () => (await database.sql<{ state: string; amount: string; refund_due: string }>(`SELECT state, amount, refund_due FROM payment WHERE booth_order_id = $1 ORDER BY created_at DESC`, [ourPart.id]))[0]!;
  const topics = async () => (await database.sql<{ topic: string }>('SELECT topic FROM outbox ORDER BY id')).map((row) => row.topic);
  const weigh = async (grams: number, more: Partial<WeighInput> = {}) => weighing.run(floor.seller, { id: ourPart.id, version: (await part()).version, lines: [{ orderLineId, grams }], ...more });
  const page = () => new OrderQueries(shop).orderPage(buyer.number, buyer.phone);
  const shownPart = async () => (await page()).boothOrders.find((one) => one.number === `${buyer.number}/1`)!;
  const answer = (agrees: boolean, by: { phone: string } = { phone: buyer.phone }, extra = 30_000n) => answering.run({ part: `${buyer.number}/1`, buyer: by, agrees, extra }, 'test');
  const apply = () => worker.tx((tx) => applyWeightAnswer(tx, clock, ourPart.id));
  const paid = async () => {
    await aPaidTransfer(database, ourPart.id, await anAccount(database, floor.ours, 'OURS0001'));
    await database.sql(`UPDATE booth_order SET state = 'accepted' WHERE id = $1`, [ourPart.id]);
  };

  it('bears what its price is for onto the order, and says it everywhere', async () => {
    expect((await shownPart()).lines).toMatchObject([{ netGrams: 300, weighedGrams: null, lineTotal: 150_000n }]);
    expect((await queries.one(floor.seller, ourPart.id))!.allowedMoves).toEqual(['weigh', 'ship', 'decline']);
    expect((await queries.one(floor.rival, theirPart.id))!.allowedMoves).not.toContain('weigh');
  });

  it('less costs less by itself: line, sums and cash follow to the đồng, the order is the sum of its parts, the shopper is told', async () => {
    expect(await weigh(790)).toBe(0n);
    expect(await part()).toMatchObject({ state: 'accepted', goods_total: '131666', total: '158666', weight_refund: '0' });
    expect(await payment()).toEqual({ state: 'due', amount: '158666', refund_due: '0' });
    expect(await topics()).toEqual(['booth_order.weighed']);
    const shown = await page();
    expect(shown).toMatchObject({ goodsTotal: 131_666n + 60_000n, total: 158_666n + 82_000n });
    expect(await shownPart()).toMatchObject({ total: 158_666n, toPay: 158_666n, lines: [{ lineTotal: 131_666n, weighedGrams: 790 }] });
    expect((await queries.linesOf(floor.seller, [ourPart.id])).get(ourPart.id)).toMatchObject([{ lineTotal: 131_666n, weighedGrams: 790, netGrams: 300 }]);
    // a slip of the hand is weighed again, up to what was ordered
    await weigh(870);
    expect(await payment()).toMatchObject({ amount: '172000' });
    await weigh(900);
    expect(await part()).toMatchObject({ goods_total: '150000', total: '177000' });
    await new ShipBoothOrder(office).run(floor.seller, { id: ourPart.id, version: (await part()).version });
    const cash = new Remittances(office);
    const [open] = await cash.open(floor.seller, floor.ours);
    expect(open).toMatchObject({ amount: 177_000n });
    expect((await queries.movesOf(floor.seller, [ourPart.id])).get(ourPart.id)!.filter((one) => one.move === 'weigh').map((one) => one.note)).toEqual(['790 / 900 g', '870 / 900 g', '900 / 900 g']);
    expect((await shownPart()).feed.map((one) => one.kind)).toEqual(['placed', 'accepted', 'weighed', 'weighed', 'weighed', 'shipped']);
  });

  it('more costs as ordered unless the shopper says yes', async () => {
    expect(await weigh(1_080)).toBe(0n);
    expect(await part()).toMatchObject({ goods_total: '150000', total: '177000' });
    expect(await topics()).toEqual([]);
    expect(await weigh(1_080, { askMore: true })).toBe(30_000n);
    expect(await part()).toMatchObject({ total: '177000' });
    expect(await topics()).toEqual(['booth_order.weight_asked']);
    expect((await shownPart()).weightAsk).toBe(30_000n);
    expect((await queries.one(floor.seller, ourPart.id))!.weightAsk).toEqual({ extra: 30_000n, agrees: null });
    expect(await refusal(answer(true, { phone: '0912000000' }))).toBeInstanceOf(NotFound);
    await answer(true);
    expect(await refusal(answer(false))).toBeInstanceOf(NothingAsked);
    // the shop itself moves no money
    expect(await payment()).toMatchObject({ amount: '177000' });
    await apply();
    await apply();
    expect(await part()).toMatchObject({ goods_total: '180000', total: '207000' });
    expect(await payment()).toEqual({ state: 'due', amount: '207000', refund_due: '0' });
    expect((await page()).total).toBe(207_000n + 82_000n);
    expect((await shownPart()).feed.map((one) => one.kind).slice(-3)).toEqual(['weighed', 'asked_more', 'agreed_more']);
    expect((await shownPart()).weightAsk).toBeNull();
    // the yes was to that weight, and is not asked for twice
    expect((await refusal(weigh(1_000, { askMore: true }))).details).toEqual({ problems: [{ field: 'askMore', reason: 'not_possible' }] });
    expect(await payment()).toMatchObject({ amount: '207000' });
    await weigh(1_000);
    expect(await payment()).toMatchObject({ amount: '177000' });
  });

  it('a no keeps the price, and nobody is asked twice', async () => {
    await weigh(1_080, { askMore: true });
    await answer(false);
    await apply();
    expect(await part()).toMatchObject({ total: '177000' });
    expect((await refusal(weigh(1_100, { askMore: true }))).details).toEqual({ problems: [{ field: 'askMore', reason: 'not_possible' }] });
    expect((await shownPart()).feed.at(-1)!.kind).toBe('refused_more');
  });

  it('said by telephone it is written down by the booth, with who did', async () => {
    await weigh(1_080, { askMore: true });
    const { version } = await part();
    expect(await refusal(recording.run(floor.rival, { id: ourPart.id, version, agrees: true }))).toBeInstanceOf(NotFound);
    expect(await refusal(recording.run(floor.seller, { id: ourPart.id, version: version - 1, agrees: true }))).toBeInstanceOf(StaleVersion);
    await recording.run(floor.seller, { id: ourPart.id, version, agrees: true });
    expect(await payment()).toMatchObject({ amount: '207000' });
    expect(await database.sql('SELECT agrees, answered_by FROM weight_ask')).toEqual([{ agrees: true, answered_by: floor.sellerId }]);
    expect(await refusal(recording.run(floor.seller, { id: ourPart.id, version: (await part()).version, agrees: false }))).toBeInstanceOf(NothingAsked);
  });

  it('weighed again without asking, what was asked is asked no more: nobody is charged what they never saw', async () => {
    await weigh(1_080, { askMore: true });
    await weigh(1_700);
    expect((await shownPart()).weightAsk).toBeNull();
    expect((await queries.one(floor.seller, ourPart.id))!.weightAsk).toBeNull();
    expect(await refusal(answer(true))).toBeInstanceOf(NothingAsked);
    await apply();
    expect(await payment()).toMatchObject({ amount: '177000' });
    // nobody said no, so it may be asked
    expect(await weigh(1_200, { askMore: true })).toBe(50_000n);
  });

  it('a yes is to the sum that was on the page', async () => {
    await weigh(1_080, { askMore: true });
    await weigh(1_200, { askMore: true });
    expect(await refusal(answer(true))).toBeInstanceOf(NothingAsked);
    expect((await shownPart()).weightAsk).toBe(50_000n);
    await answer(true, undefined, 50_000n);
    await apply();
    expect(await payment()).toMatchObject({ amount: '227000' });
  });

  it('between the yes and its being charged nothing is weighed anew', async () => {
    await weigh(1_080, { askMore: true });
    await answer(true);
    for (const askMore of [true, false]) expect(await refusal(weigh(1_700, { askMore }))).toBeInstanceOf(StaleVersion);
    await apply();
    expect(await payment()).toMatchObject({ amount: '207000' });
  });

  it('a yes that is being given while it is weighed again charges what was asked, and the weighing waits', async () => {
    await weigh(1_080, { askMore: true });
    const { version } = await part();
    const again = await shop.tx(async (tx) => {
      await rows(tx, 'UPDATE weight_ask SET agrees = true, answered_at = now() WHERE booth_order_id = $1', [ourPart.id]);
      const weighed = refusal(weighing.run(floor.seller, { id: ourPart.id, version, lines: [{ orderLineId, grams: 1_700 }] }));
      while ((await database.sql(`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).length === 0);
      return { weighed };
    });
    expect(await again.weighed).toBeInstanceOf(StaleVersion);
    await apply();
    expect(await payment()).toMatchObject({ amount: '207000' });
  });

  it('what is asked is for all that was weighed, however many times the booth took to weigh it', async () => {
    const [other] = await database.sql<{ id: string }>(
      `INSERT INTO order_line SELECT (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'position', l.position + 1))).* FROM order_line l WHERE l.booth_order_id = $1 RETURNING id`,
      [ourPart.id],
    );
    await database.sql('UPDATE booth_order SET goods_total = 300000, total = 327000 WHERE id = $1', [ourPart.id]);
    await database.sql('UPDATE payment SET amount = 327000 WHERE booth_order_id = $1', [ourPart.id]);
    await weigh(1_080);
    expect(await weigh(0, { lines: [{ orderLineId: other!.id, grams: 930 }], askMore: true })).toBe(35_000n);
    await answer(true, undefined, 35_000n);
    await apply();
    expect(await payment()).toMatchObject({ amount: '362000' });
  });

  it('sent before the answer it goes at the price that was ordered', async () => {
    await weigh(1_080, { askMore: true });
    await answer(true);
    await new ShipBoothOrder(office).run(floor.seller, { id: ourPart.id, version: (await part()).version });
    await apply();
    expect(await payment()).toMatchObject({ amount: '177000' });
    expect((await part()).state).toBe('shipped');
    expect(await refusal(weigh(800))).toBeInstanceOf(MoveNotAllowed);
  });

  it('asked and gone out it can be answered no more', async () => {
    await weigh(1_080, { askMore: true });
    await new ShipBoothOrder(office).run(floor.seller, { id: ourPart.id, version: (await part()).version });
    expect((await shownPart()).weightAsk).toBeNull();
    expect(await refusal(answer(true))).toBeInstanceOf(NothingAsked);
  });

  it('of what was paid the difference is owed back; it never becomes dearer; declined, all of it goes back', async () => {
    await paid();
    await weigh(720);
    expect(await part()).toMatchObject({ goods_total: '120000', total: '147000', weight_refund: '30000' });
    expect(await payment()).toEqual({ state: 'to_refund', amount: '177000', refund_due: '30000' });
    expect(await topics()).toEqual(['payment.refund_due', 'booth_order.weighed']);
    expect((await refusal(weigh(800))).details).toEqual({ problems: [{ field: 'lines', reason: 'only_less' }] });
    await weigh(630);
    expect(await payment()).toMatchObject({ refund_due: '45000' });
    expect((await refusal(weigh(630, { lines: [{ orderLineId, grams: 1_000 }], askMore: true }))).details).toMatchObject({ problems: [{ reason: 'only_less' }] });
    expect((await queries.one(floor.seller, ourPart.id))!.refundDue).toBe(45_000n);
    await new DeclineBoothOrder(office).run(floor.seller, { id: ourPart.id, version: (await part()).version, reason: 'out_of_stock' });
    expect(await payment()).toEqual({ state: 'to_refund', amount: '177000', refund_due: '177000' });
  });

  it('where one payment was for the whole order, the difference of one part is owed back of it, and is that part’s alone', async () => {
    await aWholeOrderPaid(database);
    await weigh(720);
    expect(await database.sql('SELECT state, refund_due FROM payment')).toEqual([{ state: 'to_refund', refund_due: '30000' }]);
    expect((await queries.one(floor.seller, ourPart.id))!.refundDue).toBe(30_000n);
    expect((await queries.one(floor.rival, theirPart.id))!.refundDue).toBe(0n);
    await new DeclineBoothOrder(office).run(floor.seller, { id: ourPart.id, version: (await part()).version, reason: 'out_of_stock' });
    expect(await database.sql('SELECT refund_due FROM payment')).toEqual([{ refund_due: '177000' }]);
    expect((await queries.one(floor.seller, ourPart.id))!.refundDue).toBe(177_000n);
  });

  it('what is no weight of it is refused and changes nothing', async () => {
    const bad: [WeighInput['lines'], object][] = [
      [[], { field: 'lines', reason: 'required' }],
      [[{ orderLineId, grams: 449 }], { field: `lines.${orderLineId}`, reason: 'out_of_range', limit: 1_800, least: 450 }],
      [[{ orderLineId, grams: 1_801 }], { reason: 'out_of_range' }],
      [[{ orderLineId, grams: 800.5 }], { reason: 'out_of_range' }],
      [[{ orderLineId, grams: Number.NaN }], { reason: 'out_of_range' }],
      [[{ orderLineId: 'x', grams: 800 }], { field: 'lines', reason: 'unknown' }],
      [[{ orderLineId, grams: 800 }, { orderLineId, grams: 900 }], { field: 'lines', reason: 'repeated' }],
    ];
    for (const [lines, problem] of bad) {
      const refused = await refusal(weigh(0, { lines }));
      expect(refused).toBeInstanceOf(InvalidInput);
      expect(refused.details).toMatchObject({ problems: [problem] });
    }
    for (const stranger of [floor.rival, floor.operator]) expect(await refusal(weighing.run(stranger, { id: ourPart.id, version: 2, lines: [{ orderLineId, grams: 800 }] }))).toBeInstanceOf(NotFound);
    expect(await refusal(weigh(800, { version: 1 }))).toBeInstanceOf(StaleVersion);
    await database.sql('UPDATE booth_order SET booth_discount = 102000, total = total - 102000 WHERE id = $1', [ourPart.id]);
    expect((await refusal(weigh(450, { lines: [{ orderLineId, grams: 450 }] }))).details).toEqual({ problems: [{ field: 'lines', reason: 'below_discount' }] } as never);
    expect(await part()).toMatchObject({ version: 2, goods_total: '150000' });
    expect(await database.sql('SELECT 1 FROM order_line WHERE weighed_grams IS NOT NULL')).toEqual([]);
  });

  it('free delivery, dearer than what is left of the goods, keeps nobody from weighing', async () => {
    await database.sql('UPDATE order_line SET unit_price = 8000, line_total = 24000 WHERE booth_order_id = $1', [ourPart.id]);
    await database.sql('UPDATE booth_order SET goods_total = 24000, booth_discount = delivery_fee, total = 24000 WHERE id = $1', [ourPart.id]);
    await database.sql('UPDATE payment SET amount = 24000 WHERE booth_order_id = $1', [ourPart.id]);
    await weigh(810);
    expect(await part()).toMatchObject({ goods_total: '21600', total: '21600' });
    expect(await payment()).toMatchObject({ amount: '21600' });
  });

  it('weighed by six hands at once it is weighed once', async () => {
    const tries = await Promise.allSettled([700, 710, 720, 730, 740, 750].map((grams) => weighing.run(floor.seller, { id: ourPart.id, version: 2, lines: [{ orderLineId, grams }] })));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(StaleVersion);
    const [line] = await database.sql<{ total: string }>('SELECT weighed_total AS total FROM order_line WHERE id = $1', [orderLineId]);
    expect((await part()).goods_total).toBe(line!.total);
  });
});
