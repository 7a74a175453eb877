import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, NotFound, Settings, StaleVersion, newId, rows, type Actor, type Db, type DomainError } from '@chophien/platform';
import { aMember, aShopper, anOperator, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { AcceptBoothOrder } from './accept-booth-order.js';
import { BoothOrderQueries } from './booth-order-queries.js';
import { ConfirmByCall } from './confirm-by-call.js';
import { DeclineBoothOrder } from './decline-booth-order.js';
import { CallFirst, MoveNotAllowed } from './order-errors.js';
import { PlaceOrder } from './place-order.js';
import { ShipBoothOrder } from './ship-booth-order.js';
import { aCart, aCheckout, aPhone, anOpenFloor } from './testing/index.js';

type Stored = { id: string; booth_id: string; state: string; version: number; tracking_note: string | null; decline_reason: string | null; decline_note: string | null; call_confirmed_by: string | null };

describe('the moves of a booth order', () => {
  let database: TestDatabase;
  let shop: Db;
  let office: Db;
  let place: PlaceOrder;
  let accept: AcceptBoothOrder;
  let ship: ShipBoothOrder;
  let decline: DeclineBoothOrder;
  let confirm: ConfirmByCall;
  let ours: string;
  let theirs: string;
  let sellerId: string;
  let seller: Actor;
  let rival: Actor;
  let operator: Actor;
  let variantId: string;
  let theirVariant: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    shop = await database.connect('shop');
    office = await database.connect('office');
    await anOpenFloor(database);
    place = new PlaceOrder(shop, new Settings(shop));
    accept = new AcceptBoothOrder(office);
    ship = new ShipBoothOrder(office);
    decline = new DeclineBoothOrder(office);
    confirm = new ConfirmByCall(office);
    const categoryId = await aCategory(database);
    ours = await aBooth(database);
    theirs = await aBooth(database);
    sellerId = newId();
    const person = (id: string, email: string) =>
      database.sql(`INSERT INTO person (id, display_name, email, password_hash) VALUES ($1, 'Tẩn Thị Su', $2, 'x')`, [id, email]);
    await person(sellerId, 'su@example.com');
    const rivalId = newId();
    await person(rivalId, 'rival@example.com');
    seller = aMember(sellerId, { [ours]: 'order_handler' });
    rival = aMember(rivalId, { [theirs]: 'owner' });
    operator = anOperator(sellerId);
    variantId = (await aProduct(database, { boothId: ours, categoryId, price: 50_000n, shippingGrams: 300, onHand: 10 })).variantId;
    theirVariant = (await aProduct(database, { boothId: theirs, categoryId, price: 60_000n, shippingGrams: 300, onHand: 10 })).variantId;
  });
  afterAll(() => database.drop());

  let ourPart: Stored;
  let theirPart: Stored;
  beforeEach(async () => {
    await database.sql('TRUNCATE customer_order, cart, outbox, setting CASCADE');
    await database.sql('UPDATE stock SET on_hand = 10, reserved = 0');
    const token = await aCart(shop, [{ variantId, quantity: 3 }, { variantId: theirVariant, quantity: 1 }]);
    await place.run(aShopper(), aCheckout({ cartToken: token, expectedTotal: 150_000n + 27_000n + 60_000n + 22_000n, phone: aPhone() }));
    await database.sql('TRUNCATE outbox CASCADE');
    [ourPart] = (await database.sql<Stored>('SELECT * FROM booth_order WHERE booth_id = $1', [ours])) as [Stored];
    [theirPart] = (await database.sql<Stored>('SELECT * FROM booth_order WHERE booth_id = $1', [theirs])) as [Stored];
    audits = await countAudits();
  });

  let audits = 0;
  const countAudits = async () => (await database.sql<{ n: number }>('SELECT count(*)::int AS n FROM audit_log'))[0]!.n;
  const stored = async (id: string) => (await database.sql<Stored>('SELECT * FROM booth_order WHERE id = $1', [id]))[0]!;
  const stock = async () => (await database.sql('SELECT on_hand, reserved FROM stock WHERE variant_id = $1', [variantId]))[0];
  const outbox = () => database.sql('SELECT topic, payload FROM outbox ORDER BY id');
  const moves = (id: string) => database.sql('SELECT move, from_state, to_state, actor_kind, actor_id, note FROM booth_order_move WHERE booth_order_id = $1 AND move <> $2 ORDER BY id', [id, 'place']);
  const lastAudit = async () => (await database.sql('SELECT actor_kind, actor_id, booth_id, action, subject_type, subject_id, detail FROM audit_log ORDER BY id DESC LIMIT 1'))[0];
  const refusal = async (work: Promise<unknown>): Promise<DomainError> => {
    const thrown: unknown = await work.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(thrown instanceof Error)) throw new Error('it was not refused');
    return thrown as DomainError;
  };
  const unchanged = async (part: Stored) => {
    expect(await stored(part.id)).toEqual(part);
    expect(await moves(part.id)).toEqual([]);
    expect(await outbox()).toEqual([]);
    expect(await countAudits()).toBe(audits);
  };

  it('accepts: state, version, a move row, an audit row and news for the shopper', async () => {
    await accept.run(seller, { id: ourPart.id, version: 1 });
    expect(await stored(ourPart.id)).toMatchObject({ state: 'accepted', version: 2 });
    expect(await moves(ourPart.id)).toEqual([{ move: 'accept', from_state: 'placed', to_state: 'accepted', actor_kind: 'staff', actor_id: sellerId, note: null }]);
    expect(await outbox()).toEqual([{ topic: 'booth_order.accepted', payload: { boothOrderId: ourPart.id } }]);
    expect(await lastAudit()).toEqual({
      actor_kind: 'staff',
      actor_id: sellerId,
      booth_id: ours,
      action: 'booth_order.accept',
      subject_type: 'booth_order',
      subject_id: ourPart.id,
      detail: { from: 'placed', to: 'accepted' },
    });
    expect(await stock()).toEqual({ on_hand: 10, reserved: 3 });
    expect(await stored(theirPart.id)).toEqual(theirPart);
  });

  it('ships: the held units leave the stock', async () => {
    await accept.run(seller, { id: ourPart.id, version: 1 });
    await ship.run(seller, { id: ourPart.id, version: 2, trackingNote: '  Xe khách Tam Đường <b>5h</b>\u0000 ' });
    expect(await stored(ourPart.id)).toMatchObject({ state: 'shipped', version: 3, tracking_note: 'Xe khách Tam Đường <b>5h</b>' });
    expect(await stock()).toEqual({ on_hand: 7, reserved: 0 });
    expect(await outbox()).toEqual([
      { topic: 'booth_order.accepted', payload: { boothOrderId: ourPart.id } },
      { topic: 'booth_order.shipped', payload: { boothOrderId: ourPart.id } },
    ]);
    expect((await moves(ourPart.id)).map((row) => row['note'])).toEqual([null, 'Xe khách Tam Đường <b>5h</b>']);
  });

  it.each(['placed', 'accepted'])('declines from %s: the held units go back and the reason is kept', async (from) => {
    if (from === 'accepted') await accept.run(seller, { id: ourPart.id, version: 1 });
    await decline.run(seller, { id: ourPart.id, version: from === 'accepted' ? 2 : 1, reason: 'other', note: 'Mưa lũ, đường tắc' });
    expect(await stored(ourPart.id)).toMatchObject({ state: 'declined', decline_reason: 'other', decline_note: 'Mưa lũ, đường tắc', tracking_note: null });
    expect(await stock()).toEqual({ on_hand: 10, reserved: 0 });
    expect((await outbox()).at(-1)).toEqual({ topic: 'booth_order.declined', payload: { boothOrderId: ourPart.id } });
    expect(await lastAudit()).toMatchObject({ action: 'booth_order.decline', detail: { from, to: 'declined', reason: 'other' } });
  });

  it('asks for a note with the reason "other", and keeps notes short; nothing changes', async () => {
    expect(((await refusal(decline.run(seller, { id: ourPart.id, version: 1, reason: 'other', note: ' \n ' }))) as InvalidInput).problems).toEqual([{ field: 'note', reason: 'required' }]);
    expect(((await refusal(decline.run(seller, { id: ourPart.id, version: 1, reason: 'out_of_stock', note: 'x'.repeat(301) }))) as InvalidInput).problems).toEqual([
      { field: 'note', reason: 'too_long', limit: 300 },
    ]);
    expect(((await refusal(ship.run(seller, { id: ourPart.id, version: 1, trackingNote: 'x'.repeat(301) }))) as InvalidInput).problems).toEqual([
      { field: 'trackingNote', reason: 'too_long', limit: 300 },
    ]);
    await unchanged(ourPart);
  });

  it('refuses what the table has not, and tells the state as it is', async () => {
    const tooEarly = await refusal(ship.run(seller, { id: ourPart.id, version: 1 }));
    expect(tooEarly).toBeInstanceOf(MoveNotAllowed);
    expect(tooEarly.details).toEqual({ state: 'PLACED' });
    await unchanged(ourPart);
    await accept.run(seller, { id: ourPart.id, version: 1 });
    await ship.run(seller, { id: ourPart.id, version: 2 });
    const news = await outbox();
    for (const again of [accept.run(seller, { id: ourPart.id, version: 3 }), decline.run(seller, { id: ourPart.id, version: 3, reason: 'out_of_stock' }), ship.run(seller, { id: ourPart.id, version: 3 })]) {
      expect((await refusal(again)).details).toEqual({ state: 'SHIPPED' });
    }
    expect(await outbox()).toEqual(news);
    expect(await stock()).toEqual({ on_hand: 7, reserved: 0 });
  });

  it('refuses a version that is no longer the newest', async () => {
    expect(await refusal(accept.run(seller, { id: ourPart.id, version: 7 }))).toBeInstanceOf(StaleVersion);
    await unchanged(ourPart);
  });

  it('lets one of two moves at the same moment through', async () => {
    const both = await Promise.allSettled([accept.run(seller, { id: ourPart.id, version: 1 }), decline.run(seller, { id: ourPart.id, version: 1, reason: 'out_of_stock' })]);
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const lost = both.find((one) => one.status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason instanceof StaleVersion || lost.reason instanceof MoveNotAllowed).toBe(true);
    expect(await moves(ourPart.id)).toHaveLength(1);
    expect(await outbox()).toHaveLength(1);
    expect((await stored(ourPart.id)).version).toBe(2);
    expect(await stock()).toEqual({ on_hand: 10, reserved: both[0]!.status === 'fulfilled' ? 3 : 0 });
  });

  it('waits for the call where one is asked for', async () => {
    await database.sql('UPDATE booth_order SET confirm_by_call = true WHERE id = $1', [ourPart.id]);
    const part = await stored(ourPart.id);
    expect(await refusal(accept.run(seller, { id: part.id, version: 1 }))).toBeInstanceOf(CallFirst);
    await unchanged(part);
    await confirm.run(seller, { id: part.id, version: 1 });
    expect(await stored(part.id)).toMatchObject({ state: 'placed', version: 2, call_confirmed_by: sellerId });
    expect(await outbox()).toEqual([]);
    expect(await refusal(confirm.run(seller, { id: part.id, version: 2 }))).toBeInstanceOf(MoveNotAllowed);
    await accept.run(seller, { id: part.id, version: 2 });
    expect((await moves(part.id)).map((row) => row['move'])).toEqual(['confirm_call', 'accept']);
    expect(await refusal(confirm.run(rival, { id: theirPart.id, version: 1 }))).toBeInstanceOf(MoveNotAllowed);
  });

  describe('belong to the booth', () => {
    it('so another booth, a viewer, an operator and a guest get the answer of an unknown id, and nothing changes', async () => {
      const strangers: Actor[] = [rival, aMember(newId(), { [ours]: 'viewer' }), aMember(newId(), { [ours]: 'editor' }), operator, aShopper()];
      const verbs = (actor: Actor, id: string) => [
        accept.run(actor, { id, version: 1 }),
        ship.run(actor, { id, version: 1 }),
        decline.run(actor, { id, version: 1, reason: 'out_of_stock' }),
        confirm.run(actor, { id, version: 1 }),
      ];
      const unknown = await refusal(accept.run(seller, { id: newId(), version: 1 }));
      expect(unknown).toBeInstanceOf(NotFound);
      for (const actor of strangers) {
        for (const attempt of verbs(actor, ourPart.id)) {
          const refused = await refusal(attempt);
          expect(refused).toBeInstanceOf(NotFound);
          expect(refused.message).toBe(unknown.message);
        }
      }
      for (const attempt of verbs(seller, theirPart.id)) expect(await refusal(attempt)).toBeInstanceOf(NotFound);
      for (const attempt of verbs(seller, 'no-id')) expect(await refusal(attempt)).toBeInstanceOf(NotFound);
      await unchanged(ourPart);
      await unchanged(theirPart);
    });

    it('by the database alone: without the check of the use case a foreign booth order is neither seen nor changed', async () => {
      const tables = ['booth_order', 'order_line', 'reservation', 'booth_order_move'];
      const visible: [string, number][] = [];
      const seen = await office.officeTx(rival, async (tx) => {
        for (const table of tables) visible.push([table, (await rows(tx, `SELECT 1 FROM ${table} WHERE booth_id = $1`, [ours])).length]);
        return {
          changed: await rows(tx, `UPDATE booth_order SET state = 'accepted' WHERE id = $1 RETURNING id`, [ourPart.id]),
          released: await rows(tx, `UPDATE reservation SET state = 'released' WHERE booth_order_id = $1 RETURNING 1`, [ourPart.id]),
          own: (await rows(tx, 'SELECT 1 FROM booth_order')).length,
        };
      });
      expect(visible).toEqual(tables.map((table) => [table, 0]));
      expect(seen).toEqual({ changed: [], released: [], own: 1 });
      const forged = office.officeTx(rival, (tx) =>
        rows(tx, `INSERT INTO booth_order_move (booth_order_id, booth_id, move, from_state, to_state, actor_kind) VALUES ($1, $2, 'accept', 'placed', 'accepted', 'staff')`, [ourPart.id, ours]),
      );
      await expect(forged).rejects.toThrow(/row-level security/);
      const none = await office.tx(async (tx) => (await rows(tx, 'SELECT 1 FROM booth_order')).length);
      expect(none).toBe(0);
      await unchanged(ourPart);
    });
  });

  describe('as the back office reads them', () => {
    let queries: BoothOrderQueries;
    const statements: string[] = [];
    beforeAll(async () => {
      queries = new BoothOrderQueries(await database.connect('office', { onStatement: (sql) => statements.push(sql) }));
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
      expect((await queries.linesOf(seller, [ourPart.id, theirPart.id])).get(ourPart.id)).toMatchObject([{ unitPrice: 50_000n, quantity: 3, lineTotal: 150_000n }]);
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
});
