import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Settings, type Db, type SystemActor } from '@chophien/platform';
import { createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { AcceptBoothOrder } from './accept-booth-order.js';
import { DeclineBoothOrder } from './decline-booth-order.js';
import { MoveNotAllowed } from './order-errors.js';
import { OrderTable } from './order-table.js';
import { anAccount, anOpenFloor, aPaidTransfer, aWholeOrderPaid, twoBooths, type StoredBoothOrder as Stored, type TwoBooths } from './testing/index.js';
import { endUnansweredOrders } from './unanswered-orders.js';

const clock: SystemActor = { kind: 'system', name: 'clock', requestId: 'req-clock' };

describe('a booth order that nobody answers', () => {
  let database: TestDatabase;
  let office: Db;
  let worker: Db;
  let floor: TwoBooths;
  let ourPart: Stored;
  let theirPart: Stored;

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office', { poolSize: 4 });
    worker = await database.connect('worker', { poolSize: 8 });
    await anOpenFloor(database);
    floor = await twoBooths(database, await database.connect('shop'));
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    [ourPart, theirPart] = await floor.orderFromBoth();
  });

  const tick = () => endUnansweredOrders(worker, new Settings(worker), clock);
  /** The answer was due so many hours ago. */
  const overdue = (part: Stored, hours = 1) => database.sql(`UPDATE booth_order SET answer_due_at = now() - make_interval(hours => $2) WHERE id = $1`, [part.id, hours]);
  const stored = async (part: Stored) => (await database.sql<Stored & { lapses_at: Date | null; decline_reason: string | null }>('SELECT * FROM booth_order WHERE id = $1', [part.id]))[0]!;
  const moves = async (part: Stored) => (await database.sql<{ move: string }>(`SELECT move FROM booth_order_move WHERE booth_order_id = $1 ORDER BY id`, [part.id])).map((row) => row.move);
  const told = async (topic: string) => (await database.sql<{ payload: unknown }>('SELECT payload FROM outbox WHERE topic = $1 ORDER BY id', [topic])).map((row) => row.payload);
  const stock = async () => (await database.sql('SELECT on_hand, reserved FROM stock WHERE variant_id = $1', [floor.variantId]))[0];

  it('is left alone while its time to answer runs', async () => {
    expect(await tick()).toEqual({ escalated: 0, ended: 0 });
    expect(await stored(ourPart)).toEqual(ourPart);
  });

  it('past it is told to the floor once, keeps its goods, and may still be accepted', async () => {
    await overdue(ourPart);
    expect(await tick()).toEqual({ escalated: 1, ended: 0 });
    expect(await tick()).toEqual({ escalated: 0, ended: 0 });
    const { state, version, lapses_at } = await stored(ourPart);
    expect({ state, version }).toEqual({ state: 'placed', version: 2 });
    expect(Math.round((lapses_at!.getTime() - Date.now()) / 3_600_000)).toBe(24);
    expect(await told('booth_order.unanswered')).toEqual([{ boothOrderId: ourPart.id }]);
    expect(await stock()).toEqual({ on_hand: 10, reserved: 3 });
    expect(await stored(theirPart)).toEqual(theirPart);
    const late = await new OrderTable(office).read(floor.operator, { first: 50, filter: { unanswered: true } });
    expect(late.nodes.map((row) => row.id)).toEqual([ourPart.id]);

    await new AcceptBoothOrder(office).run(floor.seller, { id: ourPart.id, version: 2 });
    await database.sql(`UPDATE booth_order SET lapses_at = now() WHERE id = $1`, [ourPart.id]);
    expect(await tick()).toEqual({ escalated: 0, ended: 0 });
    expect(await moves(ourPart)).toEqual(['place', 'escalate', 'accept']);
  });

  it('ends by itself after the floor’s time: goods back, nothing owed, the shopper told, no other part touched', async () => {
    await database.sql(`INSERT INTO setting (key, value) VALUES ('orders.cancelUnansweredHours', '2')`);
    await overdue(ourPart);
    await tick();
    expect(Math.round(((await stored(ourPart)).lapses_at!.getTime() - Date.now()) / 3_600_000)).toBe(2);
    await database.sql(`UPDATE booth_order SET lapses_at = now() - interval '1 second' WHERE id = $1`, [ourPart.id]);
    expect(await tick()).toEqual({ escalated: 0, ended: 1 });
    expect(await stored(ourPart)).toMatchObject({ state: 'declined', decline_reason: 'unanswered', version: 3 });
    expect(await moves(ourPart)).toEqual(['place', 'escalate', 'lapse']);
    expect(await database.sql(`SELECT state FROM payment WHERE booth_order_id = $1`, [ourPart.id])).toEqual([{ state: 'void' }]);
    expect(await told('booth_order.declined')).toEqual([{ boothOrderId: ourPart.id }]);
    expect(await stock()).toEqual({ on_hand: 10, reserved: 0 });
    expect(await stored(theirPart)).toEqual(theirPart);
    const [logged] = await database.sql(`SELECT actor_kind, actor_id, action, detail FROM audit_log ORDER BY id DESC LIMIT 1`);
    expect(logged).toEqual({ actor_kind: 'system', actor_id: 'clock', action: 'booth_order.lapse', detail: { from: 'placed', to: 'declined', reason: 'unanswered' } });
  });

  it('that was paid for is owed back when it ends', async () => {
    const { id: paymentId } = await aPaidTransfer(database, ourPart.id, await anAccount(database, floor.ours, 'OURS0001'));
    await database.sql(`UPDATE booth_order SET state = 'placed', lapses_at = now() - interval '1 second' WHERE id = $1`, [ourPart.id]);
    expect((await tick()).ended).toBe(1);
    expect(await database.sql(`SELECT state, refund_due = amount AS "isWhole" FROM payment WHERE id = $1`, [paymentId])).toEqual([{ state: 'to_refund', isWhole: true }]);
    expect(await told('payment.refund_due')).toEqual([{ paymentId }]);
  });

  it('in an order that was paid at once, a part that cost nothing ends too, and owes nothing back', async () => {
    const [{ total } = { total: '' }] = await database.sql<{ total: string }>('SELECT total FROM booth_order WHERE id = $1', [theirPart.id]);
    // a voucher took off all of ours, which is fetched
    await database.sql('UPDATE booth_order SET delivery_fee = 0, booth_discount = goods_total, total = 0 WHERE id = $1', [ourPart.id]);
    await database.sql('UPDATE customer_order SET total = $1::bigint, discount_total = goods_total + delivery_total - $1::bigint', [total]);
    await aWholeOrderPaid(database);
    await database.sql(`UPDATE booth_order SET lapses_at = now() - interval '1 second' WHERE id = $1`, [ourPart.id]);
    expect(await tick()).toEqual({ escalated: 0, ended: 1 });
    expect((await stored(ourPart)).state).toBe('declined');
    expect(await database.sql('SELECT state, refund_due FROM payment')).toEqual([{ state: 'paid', refund_due: '0' }]);
    expect(await told('payment.refund_due')).toEqual([]);
    expect(await stock()).toEqual({ on_hand: 10, reserved: 0 });
    await new DeclineBoothOrder(office).run(floor.rival, { id: theirPart.id, version: 1, reason: 'out_of_stock' });
    expect(await database.sql('SELECT state, refund_due FROM payment')).toEqual([{ state: 'to_refund', refund_due: total }]);
  });

  it('that cannot be ended holds up no other', async () => {
    await database.sql(`UPDATE booth_order SET lapses_at = now() - CASE WHEN id = $1 THEN interval '1 hour' ELSE interval '1 second' END`, [ourPart.id]);
    await database.sql('CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION $m$not this one$m$; END $$');
    await database.sql(`CREATE TRIGGER refuse_one BEFORE UPDATE ON booth_order FOR EACH ROW WHEN (OLD.id = '${ourPart.id}') EXECUTE FUNCTION refuse_one()`);
    await expect(tick()).rejects.toThrow('not this one');
    expect([(await stored(ourPart)).state, (await stored(theirPart)).state]).toEqual(['placed', 'declined']);
    await database.sql('DROP FUNCTION refuse_one() CASCADE');
    expect(await tick()).toEqual({ escalated: 0, ended: 1 });
  });

  it('is ended once by eight clocks at once, and a booth that answers meanwhile is heard or told', async () => {
    await database.sql(`UPDATE booth_order SET lapses_at = now() - interval '1 second' WHERE id = ANY ($1)`, [[ourPart.id, theirPart.id]]);
    const answer = new AcceptBoothOrder(office).run(floor.seller, { id: ourPart.id, version: 1 }).then(
      () => 'accepted',
      () => 'refused',
    );
    const ended = (await Promise.all(Array.from({ length: 8 }, tick))).reduce((sum, one) => sum + one.ended, 0);
    const isAccepted = (await answer) === 'accepted';
    expect(ended).toBe(isAccepted ? 1 : 2);
    expect((await stored(ourPart)).state).toBe(isAccepted ? 'accepted' : 'declined');
    expect((await stored(theirPart)).state).toBe('declined');
    expect((await stock())!['reserved']).toBe(isAccepted ? 3 : 0);
    expect(await moves(theirPart)).toEqual(['place', 'lapse']);
  });

  it('a person cannot give the clock’s reason, and what ended cannot be accepted', async () => {
    const decline = new DeclineBoothOrder(office);
    expect((await refusal(decline.run(floor.seller, { id: ourPart.id, version: 1, reason: 'unanswered' }))).details).toEqual({ problems: [{ field: 'reason', reason: 'unknown' }] });
    await database.sql(`UPDATE booth_order SET lapses_at = now() - interval '1 second' WHERE id = $1`, [ourPart.id]);
    await tick();
    expect(await refusal(new AcceptBoothOrder(office).run(floor.seller, { id: ourPart.id, version: 2 }))).toBeInstanceOf(MoveNotAllowed);
  });
});
