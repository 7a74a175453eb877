import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidInput, NotFound, StaleVersion, newId, rows, type Actor, type Db } from '@chophien/platform';
import { aMember, aShopper, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { AcceptBoothOrder } from './accept-booth-order.js';
import { ConfirmByCall } from './confirm-by-call.js';
import { DeclineBoothOrder } from './decline-booth-order.js';
import { CallFirst, MoveNotAllowed } from './order-errors.js';
import { ShipBoothOrder } from './ship-booth-order.js';
import { anOpenFloor, twoBooths, type StoredBoothOrder as Stored, type TwoBooths } from './testing/index.js';

describe('the moves of a booth order', () => {
  let database: TestDatabase;
  let floor: TwoBooths;
  let office: Db;
  let accept: AcceptBoothOrder;
  let ship: ShipBoothOrder;
  let decline: DeclineBoothOrder;
  let confirm: ConfirmByCall;
  let ours: string;
  let sellerId: string;
  let seller: Actor;
  let rival: Actor;
  let operator: Actor;
  let variantId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office');
    await anOpenFloor(database);
    accept = new AcceptBoothOrder(office);
    ship = new ShipBoothOrder(office);
    decline = new DeclineBoothOrder(office);
    confirm = new ConfirmByCall(office);
    floor = await twoBooths(database, await database.connect('shop'));
    ({ ours, sellerId, seller, rival, operator, variantId } = floor);
  });
  afterAll(() => database.drop());

  let ourPart: Stored;
  let theirPart: Stored;
  beforeEach(async () => {
    [ourPart, theirPart] = await floor.orderFromBoth();
    audits = await countAudits();
  });

  let audits = 0;
  const countAudits = async () => (await database.sql<{ n: number }>('SELECT count(*)::int AS n FROM audit_log'))[0]!.n;
  const stored = async (id: string) => (await database.sql<Stored>('SELECT * FROM booth_order WHERE id = $1', [id]))[0]!;
  const stock = async () => (await database.sql('SELECT on_hand, reserved FROM stock WHERE variant_id = $1', [variantId]))[0];
  const outbox = () => database.sql('SELECT topic, payload FROM outbox ORDER BY id');
  const moves = (id: string) => database.sql('SELECT move, from_state, to_state, actor_kind, actor_id, note FROM booth_order_move WHERE booth_order_id = $1 AND move <> $2 ORDER BY id', [id, 'place']);
  const lastAudit = async () => (await database.sql('SELECT actor_kind, actor_id, booth_id, action, subject_type, subject_id, detail FROM audit_log ORDER BY id DESC LIMIT 1'))[0];
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
});
