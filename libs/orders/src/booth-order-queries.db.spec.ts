import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, NotFound, newId, type Actor, type Db, Settings } from '@chophien/platform';
import { aMember, aShopper, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { aBooth } from '@chophien/booths/testing';
import { AcceptBoothOrder } from './accept-booth-order.js';
import { BoothOrderQueries } from './booth-order-queries.js';
import { ConfirmByCall } from './confirm-by-call.js';
import { anOpenFloor, twoBooths, type TwoBooths } from './testing/index.js';

describe('booth orders as the back office reads them', () => {
  let database: TestDatabase;
  let shop: Db;
  let floor: TwoBooths;
  let accept: AcceptBoothOrder;
  let confirm: ConfirmByCall;
  let ours: string;
  let theirs: string;
  let seller: Actor;
  let operator: Actor;
  let ourPart: { id: string };
  let theirPart: { id: string };

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop');
    const office = await database.connect('office');
    await anOpenFloor(database);
    accept = new AcceptBoothOrder(office);
    confirm = new ConfirmByCall(office);
    floor = await twoBooths(database, shop);
    ({ ours, theirs, seller, operator } = floor);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    [ourPart, theirPart] = await floor.orderFromBoth();
  });

  let queries: BoothOrderQueries;
  const statements: string[] = [];
  beforeAll(async () => {
    queries = new BoothOrderQueries(await database.connect('office', { onStatement: (sql) => statements.push(sql) }), new Settings(await database.connect('office')));
  });
  const listed = async (actor: Actor, boothId: string | null, filter: Parameters<BoothOrderQueries['list']>[1]['filter'] = null) =>
    (await queries.list(actor, { boothId, filter, first: 25 })).nodes.map((node) => node.id);

  it('one booth sees its own, an operator all, nobody else any', async () => {
    expect(await listed(seller, ours)).toEqual([ourPart.id]);
    expect((await listed(operator, null)).sort()).toEqual([ourPart.id, theirPart.id].sort());
    expect(await listed(operator, theirs)).toEqual([theirPart.id]);
    for (const [actor, boothId] of [[seller, theirs], [seller, null], [seller, 'x'], [aShopper(), ours]] as const) {
      expect(await refusal(queries.list(actor, { boothId, first: 25 }))).toBeInstanceOf(NotFound);
    }
    expect(await queries.one(seller, theirPart.id)).toBeNull();
    expect(await queries.one(seller, 'no-id')).toBeNull();
    expect((await queries.one(seller, ourPart.id))?.id).toBe(ourPart.id);
  });

  it('shows what the booth needs to send it', async () => {
    const [view] = (await queries.list(seller, { boothId: ours, first: 1 })).nodes;
    expect(view).toMatchObject({
      number: expect.stringMatching(/\/1$/),
      state: 'placed',
      buyerName: 'Lò Thị Mỷ',
      buyerPhone: expect.stringMatching(/^09\d\d \d{3} \d{3}$/),
      hasEmail: false,
      address: 'Số 5, đường Trần Hưng Đạo, Phường Tân Phong, Tỉnh Lai Châu',
      communeName: 'Phường Tân Phong',
      goodsTotal: 150_000n,
      deliveryFee: 27_000n,
      total: 177_000n,
      weightGrams: 900,
      isDemo: true,
    });
    expect(view).toMatchObject({ boothLegalName: expect.any(String), boothPhone: expect.stringMatching(/^0/), boothAddress: expect.stringContaining('Tỉnh Lai Châu') });
    const [onShelf] = await database.sql<{ on_hand: number }>('SELECT s.on_hand FROM stock s JOIN order_line l ON l.variant_id = s.variant_id WHERE l.booth_order_id = $1', [ourPart.id]);
    expect((await queries.linesOf(seller, [ourPart.id, theirPart.id])).get(ourPart.id)).toMatchObject([{ unitPrice: 50_000n, quantity: 3, lineTotal: 150_000n, onHand: onShelf!.on_hand }]);
    expect((await queries.linesOf(seller, [theirPart.id])).size).toBe(0);
    await accept.run(seller, { id: ourPart.id, version: 1 });
    expect((await queries.movesOf(seller, [ourPart.id])).get(ourPart.id)).toMatchObject([
      { move: 'place', fromState: null, toState: 'placed', by: null },
      { move: 'accept', fromState: 'placed', toState: 'accepted', by: 'Tẩn Thị Su' },
    ]);
  });

  it('allows the moves of the state and the role only', async () => {
    const allowed = async (actor: Actor) => (await queries.one(actor, ourPart.id))?.allowedMoves;
    expect(await allowed(seller)).toEqual(['accept', 'decline']);
    expect(await allowed(aMember(newId(), { [ours]: 'viewer' }))).toEqual([]);
    expect(await allowed(operator)).toEqual([]);
    await database.sql('UPDATE booth_order SET confirm_by_call = true WHERE id = $1', [ourPart.id]);
    expect(await allowed(seller)).toEqual(['confirm_call', 'decline']);
    await confirm.run(seller, { id: ourPart.id, version: 1 });
    await accept.run(seller, { id: ourPart.id, version: 2 });
    expect(await allowed(seller)).toEqual(['ship', 'decline']);
  });

  it('finds by state, part of a number, part of a phone, and day of Vietnam', async () => {
    const [order] = await database.sql<{ number: string; buyer_phone: string }>('SELECT number, buyer_phone FROM customer_order');
    expect(await listed(seller, ours, { states: ['placed', 'shipped'] })).toEqual([ourPart.id]);
    expect(await listed(seller, ours, { states: ['accepted'] })).toEqual([]);
    expect(await listed(seller, ours, { text: order!.number.slice(0, 5).toLowerCase() })).toEqual([ourPart.id]);
    expect(await listed(seller, ours, { text: `0${order!.buyer_phone.slice(3)}` })).toEqual([ourPart.id]);
    expect(await listed(seller, ours, { text: order!.buyer_phone.slice(-4) })).toEqual([ourPart.id]);
    expect(await listed(seller, ours, { text: '%' })).toEqual([]);
    // what was ticked, as far as it is one's own; no id at all is no order
    expect(await listed(seller, ours, { ids: [theirPart.id, ourPart.id, 'x'] })).toEqual([ourPart.id]);
    expect(await listed(seller, ours, { ids: ['x'] })).toEqual([]);
    expect(await refusal(queries.list(seller, { boothId: ours, filter: { ids: Array.from({ length: 51 }, () => newId()) }, first: 50 }))).toBeInstanceOf(InvalidInput);
    expect(await listed(seller, ours, { text: `x' OR true --` })).toEqual([]);
    // 17:30 UTC is half past midnight of the next day in Vietnam
    await database.sql(`UPDATE booth_order SET placed_at = '2026-11-20T17:30:00Z'`);
    expect(await listed(seller, ours, { placedFrom: '2026-11-21', placedTo: '2026-11-21' })).toEqual([ourPart.id]);
    expect(await listed(seller, ours, { placedFrom: '2026-11-20', placedTo: '2026-11-20' })).toEqual([]);
  });

  it('reads page by page without losing or doubling one, in one statement a page', async () => {
    for (let i = 0; i < 4; i++) await aBoothWithOrder();
    const all = await database.sql<{ id: string }>('SELECT id FROM booth_order ORDER BY placed_at DESC, id DESC');
    const read: string[] = [];
    let after: string | null = null;
    do {
      statements.length = 0;
      const page: Awaited<ReturnType<BoothOrderQueries['list']>> = await queries.list(operator, { boothId: null, first: 2, after });
      expect(statements.filter((sql) => /FROM booth_order/.test(sql))).toHaveLength(1);
      read.push(...page.nodes.map((node) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(read).toEqual(all.map((row) => row.id));
    for (const first of [0, 101, 1.5]) expect(await refusal(queries.list(operator, { boothId: null, first }))).toBeInstanceOf(InvalidInput);
    for (const bad of ['x', Buffer.from('17959999999999999999|01900000-0000-7000-8000-000000000000').toString('base64url')]) {
      expect(await refusal(queries.list(operator, { boothId: null, first: 2, after: bad }))).toBeInstanceOf(InvalidInput);
    }
  });

  async function aBoothWithOrder(): Promise<void> {
    const boothId = await aBooth(database);
    await database.sql(
      `INSERT INTO booth_order (id, order_id, booth_id, number, state, goods_total, delivery_fee, total, delivery_zone, weight_grams, commission_basis_points, answer_due_at, placed_at)
       SELECT gen_random_uuid(), o.id, $1, gen_random_uuid()::text, 'shipped', 0, 0, 0, 'same_province', 0, 0, now(), '2026-11-01T00:00:00.123456Z' FROM customer_order o`,
      [boothId],
    );
  }
});
