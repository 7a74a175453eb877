import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ShipmentMoveNotAllowed } from '@chophien/delivery';
import { InvalidInput, NotFound, Settings, StaleVersion, type Db } from '@chophien/platform';
import { createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { AcceptBoothOrder } from '../accept-booth-order.js';
import { Remittances } from '../bank/remittances.js';
import { BoothOrderQueries } from '../booth-order-queries.js';
import { DeclineBoothOrder } from '../decline-booth-order.js';
import { MoveNotAllowed } from '../order-errors.js';
import { OrderQueries } from '../order-queries.js';
import { ShipBoothOrder } from '../ship-booth-order.js';
import { anAccount, anOpenFloor, aPaidTransfer, twoBooths, type StoredBoothOrder as Stored, type TwoBooths } from '../testing/index.js';
import { MoveShipment, type ShipmentAct } from './move-shipment.js';

/** Three packs of one booth's good, ten on its shelf; another booth's part beside it. */
describe('parcels of a booth order', () => {
  let database: TestDatabase;
  let office: Db;
  let shop: Db;
  let floor: TwoBooths;
  let ship: ShipBoothOrder;
  let parcels: MoveShipment;
  let queries: BoothOrderQueries;
  let ourPart: Stored;
  let theirPart: Stored;
  let orderLineId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office', { poolSize: 6 });
    shop = await database.connect('shop');
    await anOpenFloor(database);
    floor = await twoBooths(database, shop);
    ship = new ShipBoothOrder(office);
    parcels = new MoveShipment(office);
    queries = new BoothOrderQueries(office, new Settings(office));
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    [ourPart, theirPart] = await floor.orderFromBoth();
    orderLineId = (await database.sql<{ id: string }>('SELECT id FROM order_line WHERE booth_order_id = $1', [ourPart.id]))[0]!.id;
    await new AcceptBoothOrder(office).run(floor.seller, { id: ourPart.id, version: 1 });
    await database.sql('TRUNCATE outbox CASCADE');
  });

  const part = async () => (await database.sql<Stored>('SELECT * FROM booth_order WHERE id = $1', [ourPart.id]))[0]!;
  const stock = async () => (await database.sql<{ on_hand: number; reserved: number }>('SELECT on_hand, reserved FROM stock WHERE variant_id = $1', [floor.variantId]))[0];
  const topics = async () => (await database.sql<{ topic: string }>('SELECT topic FROM outbox ORDER BY id')).map((row) => row.topic);
  const moves = async () => (await database.sql<{ move: string }>('SELECT move FROM booth_order_move WHERE booth_order_id = $1 ORDER BY id', [ourPart.id])).map((row) => row.move);
  const payment = async () => (await database.sql<{ state: string; refund_due: string }>('SELECT state, refund_due FROM payment WHERE booth_order_id = $1', [ourPart.id]))[0]!;
  const send = async (quantity?: number, more: { carrierName?: string; trackingNumber?: string } = {}) =>
    ship.run(floor.seller, { id: ourPart.id, version: (await part()).version, lines: quantity === undefined ? null : [{ orderLineId, quantity }], ...more });
  const move = async (id: string, act: ShipmentAct, more: Partial<Parameters<MoveShipment['run']>[1]> = {}) => {
    const [{ version } = { version: 0 }] = await database.sql<{ version: number }>('SELECT version FROM shipment WHERE id = $1', [id]);
    return parcels.run(floor.seller, { id, version, act, ...more });
  };

  it('one press sends all: goods leave the shelf, the shopper is told and reads carrier and number', async () => {
    await send(undefined, { carrierName: ' Bưu điện\u0000 Tam Đường ', trackingNumber: 'EA123456789VN' });
    expect((await part()).state).toBe('shipped');
    expect(await stock()).toEqual({ on_hand: 7, reserved: 0 });
    expect(await topics()).toEqual(['booth_order.shipped']);
    const [{ number, phone } = { number: '', phone: '' }] = await database.sql<{ number: string; phone: string }>(
      'SELECT o.number, o.buyer_phone AS phone FROM customer_order o JOIN booth_order b ON b.order_id = o.id WHERE b.id = $1',
      [ourPart.id],
    );
    const page = await new OrderQueries(shop).orderPage(number, phone);
    const shown = page.boothOrders.find((one) => one.number === `${number}/1`)!;
    expect(shown.shipments).toMatchObject([{ position: 1, state: 'on_the_way', carrierName: 'Bưu điện Tam Đường', trackingNumber: 'EA123456789VN', lines: [{ quantity: 3 }] }]);
    expect(page.boothOrders.find((one) => one.number === `${number}/2`)!.shipments).toEqual([]);
  });

  it('a part leaves alone: what is left stays held, cannot be declined, and goes later', async () => {
    const first = await send(1);
    expect((await part()).state).toBe('partly_shipped');
    expect(await stock()).toEqual({ on_hand: 9, reserved: 2 });
    expect((await queries.linesOf(floor.seller, [ourPart.id])).get(ourPart.id)).toMatchObject([{ quantity: 3, left: 2 }]);
    expect(await refusal(new DeclineBoothOrder(office).run(floor.seller, { id: ourPart.id, version: 3, reason: 'out_of_stock' }))).toBeInstanceOf(MoveNotAllowed);
    // the first may arrive before the second leaves: the whole is not there yet
    await move(first, 'deliver');
    expect((await part()).state).toBe('partly_shipped');
    const second = await send();
    expect((await part()).state).toBe('shipped');
    expect(await stock()).toEqual({ on_hand: 7, reserved: 0 });
    await move(second, 'deliver');
    expect((await part()).state).toBe('delivered');
    expect(await moves()).toEqual(['place', 'accept', 'ship_part', 'ship', 'deliver']);
    const sold = await database.sql<{ change: number }>(`SELECT change FROM stock_movement WHERE booth_order_id = $1 AND kind = 'sold' ORDER BY id`, [ourPart.id]);
    expect(sold.map((row) => row.change)).toEqual([-1, -2]);
  });

  it('once all that went came back or was lost, the rest need not go: nothing is owed and nothing stays held', async () => {
    const decline = async () => new DeclineBoothOrder(office).run(floor.seller, { id: ourPart.id, version: (await part()).version, reason: 'out_of_stock' });
    const [first, second] = [await send(1), await send(1)];
    await move(first, 'fail', { reason: 'refused' });
    await move(first, 'turn_back');
    await move(second, 'lose');
    expect((await queries.one(floor.seller, ourPart.id))!.allowedMoves).toEqual(['ship']);
    expect(await refusal(decline())).toBeInstanceOf(MoveNotAllowed);
    await move(first, 'take_back', { restock: [{ orderLineId, quantity: 1 }] });
    expect((await queries.one(floor.seller, ourPart.id))!.allowedMoves).toEqual(['ship', 'decline']);
    await decline();
    expect(await part()).toMatchObject({ state: 'declined' });
    expect(await payment()).toEqual({ state: 'void', refund_due: '0' });
    // one came back, one is lost, one never left
    expect(await stock()).toEqual({ on_hand: 9, reserved: 0 });
    expect((await topics()).at(-1)).toBe('booth_order.declined');
    expect(await refusal(send())).toBeInstanceOf(MoveNotAllowed);
  });

  it('more than is left, none, another order’s line, a line twice: nothing is sent', async () => {
    const [theirs] = await database.sql<{ id: string }>('SELECT id FROM order_line WHERE booth_order_id = $1', [theirPart.id]);
    const bad: { orderLineId: string; quantity: number }[][] = [
      [{ orderLineId, quantity: 4 }],
      [{ orderLineId, quantity: 0 }],
      [{ orderLineId, quantity: 1.5 }],
      [],
      [{ orderLineId: theirs!.id, quantity: 1 }],
      [{ orderLineId: 'x', quantity: 1 }],
      [
        { orderLineId, quantity: 1 },
        { orderLineId, quantity: 1 },
      ],
    ];
    for (const lines of bad) expect(await refusal(ship.run(floor.seller, { id: ourPart.id, version: 2, lines }))).toBeInstanceOf(InvalidInput);
    expect(await stock()).toEqual({ on_hand: 10, reserved: 3 });
    expect(await database.sql('SELECT 1 FROM shipment')).toEqual([]);
    expect((await part()).state).toBe('accepted');
  });

  it('pressed by six hands at once it leaves once', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => ship.run(floor.seller, { id: ourPart.id, version: 2 })));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of tries) if (one.status === 'rejected') expect([StaleVersion, MoveNotAllowed].some((kind) => one.reason instanceof kind)).toBe(true);
    expect(await stock()).toEqual({ on_hand: 7, reserved: 0 });
    expect(await database.sql('SELECT position FROM shipment')).toEqual([{ position: 1 }]);
  });

  it('is sent by its own booth alone', async () => {
    const id = await send();
    expect(await refusal(parcels.run(floor.rival, { id, version: 1, act: 'deliver' }))).toBeInstanceOf(NotFound);
    expect(await refusal(parcels.run(floor.operator, { id, version: 1, act: 'deliver' }))).toBeInstanceOf(NotFound);
    expect((await queries.shipmentsOf(floor.operator, [ourPart.id])).get(ourPart.id)).toMatchObject([{ state: 'on_the_way', acts: [] }]);
    expect((await queries.shipmentsOf(floor.rival, [ourPart.id])).size).toBe(0);
  });

  it('a failed attempt has a reason, is told to the shopper each time, and goes out again', async () => {
    const id = await send();
    expect((await refusal(move(id, 'fail'))).details).toEqual({ problems: [{ field: 'reason', reason: 'required' }] });
    await move(id, 'fail', { reason: 'no_answer', note: 'Gọi hai lần' });
    expect((await queries.shipmentsOf(floor.seller, [ourPart.id])).get(ourPart.id)).toMatchObject([{ state: 'failed', failReason: 'no_answer', acts: ['fail', 'try_again', 'deliver', 'turn_back', 'take_back', 'lose'] }]);
    await move(id, 'try_again');
    await move(id, 'fail', { reason: 'another_day' });
    expect(await topics()).toEqual(['booth_order.shipped', 'shipment.failed', 'shipment.failed']);
    expect((await part()).state).toBe('shipped');
    await move(id, 'deliver');
    expect((await part()).state).toBe('delivered');
    const booth = (await queries.movesOf(floor.seller, [ourPart.id])).get(ourPart.id)!;
    expect(booth.map((one) => one.move)).toEqual(['place', 'accept', 'ship', 'parcel.fail', 'parcel.try_again', 'parcel.fail', 'deliver', 'parcel.deliver']);
    expect(booth[3]).toMatchObject({ parcel: 1, reason: 'no_answer', note: 'Gọi hai lần', by: 'Tẩn Thị Su', toState: 'failed' });
    const [known] = await database.sql<{ number: string; phone: string }>('SELECT number, buyer_phone AS phone FROM customer_order');
    const shopper = (await new OrderQueries(shop).orderPage(known!.number, known!.phone)).boothOrders.find((one) => one.number === `${known!.number}/1`)!;
    expect(shopper.feed.map((one) => one.kind)).toEqual(['placed', 'accepted', 'shipped', 'attempt_failed', 'sent_again', 'attempt_failed', 'delivered']);
    expect(JSON.stringify([shopper.feed, shopper.shipments])).not.toMatch(/Gọi hai lần|Tẩn Thị Su/);
    expect(await refusal(move(id, 'take_back'))).toBeInstanceOf(ShipmentMoveNotAllowed);
    expect(await refusal(parcels.run(floor.seller, { id, version: 1, act: 'lose' }))).toBeInstanceOf(ShipmentMoveNotAllowed);
  });

  it('all that came back ends the order: nothing is owed, what is good lies on the shelf again, the shopper is told', async () => {
    const id = await send();
    await move(id, 'fail', { reason: 'refused' });
    await move(id, 'turn_back');
    expect((await refusal(move(id, 'take_back', { restock: [{ orderLineId, quantity: 4 }] }))).details).toMatchObject({ problems: [{ field: 'restock', reason: 'out_of_range' }] });
    expect((await part()).state).toBe('shipped');
    await move(id, 'take_back', { restock: [{ orderLineId, quantity: 2 }] });
    expect((await part()).state).toBe('returned');
    expect(await stock()).toEqual({ on_hand: 9, reserved: 0 });
    expect(await payment()).toMatchObject({ state: 'void' });
    expect((await topics()).at(-1)).toBe('booth_order.returned');
    expect(await database.sql(`SELECT kind, change FROM stock_movement WHERE booth_order_id = $1 ORDER BY id`, [ourPart.id])).toEqual([
      { kind: 'sold', change: -3 },
      { kind: 'returned', change: 2 },
    ]);
    expect(await database.sql<Stored>('SELECT state FROM booth_order WHERE id = $1', [theirPart.id])).toEqual([{ state: 'placed' }]);
  });

  it('one parcel that arrived makes the order delivered though another came back', async () => {
    const first = await send(1);
    const second = await send();
    await move(second, 'take_back', { restock: [] });
    expect((await part()).state).toBe('shipped');
    await move(first, 'deliver');
    expect((await part()).state).toBe('delivered');
    expect(await payment()).toMatchObject({ state: 'due' });
  });

  it('what was paid by transfer and came back or was lost is owed back', async () => {
    await aPaidTransfer(database, ourPart.id, await anAccount(database, floor.ours, 'OURS0001'));
    await database.sql(`UPDATE booth_order SET state = 'accepted' WHERE id = $1`, [ourPart.id]);
    await move(await send(), 'lose');
    expect((await part()).state).toBe('returned');
    expect(await payment()).toEqual({ state: 'to_refund', refund_due: '177000' });
    expect(await topics()).toEqual(['booth_order.shipped', 'payment.refund_due', 'booth_order.returned']);
  });

  it('cash of what was delivered is still to come, and can be collected', async () => {
    await move(await send(), 'deliver');
    const cash = new Remittances(office);
    const [open] = await cash.open(floor.seller, floor.ours);
    expect(open).toMatchObject({ boothOrderId: ourPart.id, state: 'due' });
    await cash.collect(floor.seller, open!.paymentId);
    expect(await payment()).toMatchObject({ state: 'collected' });
  });

  it('one of which nothing is heard for days is shown, and moves by no clock', async () => {
    const id = await send();
    await database.sql(`UPDATE shipment SET news_at = now() - interval '8 days' WHERE id = $1`, [id]);
    expect((await queries.shipmentsOf(floor.seller, [ourPart.id])).get(ourPart.id)).toMatchObject([{ isSilent: true, state: 'on_the_way' }]);
    await move(id, 'fail', { reason: 'other' });
    expect((await queries.shipmentsOf(floor.seller, [ourPart.id])).get(ourPart.id)).toMatchObject([{ isSilent: false }]);
  });
});
