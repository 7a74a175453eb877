import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFloor, anOrder, aStaffedBooth } from '@chophien/notifications/testing';
import { newId, NotFound, type Db } from '@chophien/platform';
import { aMember, anOperator, aShopper, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { TodayQuery } from './today.query.js';

let database: TestDatabase;
let office: Db;
let today: TodayQuery;
let tea: Awaited<ReturnType<typeof aStaffedBooth>>;
let honey: Awaited<ReturnType<typeof aStaffedBooth>>;
const statements: string[] = [];

async function move(boothOrderId: string, state: string, hoursAgo: number): Promise<void> {
  await database.sql(`UPDATE booth_order SET state = $2, updated_at = now() - make_interval(hours => $3) WHERE id = $1`, [
    boothOrderId,
    state,
    hoursAgo,
  ]);
}

beforeAll(async () => {
  database = await createTestDatabase();
  office = await database.connect('office', { onStatement: (sql) => statements.push(sql) });
  today = new TodayQuery(office);
  await aFloor(database);
  tea = await aStaffedBooth(database, { nameVi: 'Chè Tam Đường', members: [{ role: 'owner', email: 'chu@example.com' }] });
  honey = await aStaffedBooth(database, {
    nameVi: 'Mật ong Sìn Hồ',
    members: [{ role: 'owner', email: 'cu@example.com', disabled: true }],
  });
  await database.sql('INSERT INTO stock (variant_id, booth_id, on_hand, reserved) VALUES ($1, $2, 8, 3), ($3, $4, 8, 2)', [
    tea.variantId,
    tea.boothId,
    honey.variantId,
    honey.boothId,
  ]);
  // a pack that is no longer sold is not low, however little lies there
  const retired = newId();
  await database.sql(
    `INSERT INTO variant (id, product_id, booth_id, position, pack_vi, pack_en, price_basis, shipping_grams, price, retired_at)
     SELECT $2, product_id, booth_id, 100001, 'gói cũ', 'old pack', 'none', 100, 1000, now() FROM variant WHERE id = $1`,
    [tea.variantId, retired],
  );
  await database.sql('INSERT INTO stock (variant_id, booth_id, on_hand) VALUES ($1, $2, 0)', [retired, tea.boothId]);
  const both = await anOrder(database, [tea, honey], { buyerName: 'Lò Thị Mai', phone: '+84912345678' });
  const [accepted, shipped] = [await anOrder(database, [tea]), await anOrder(database, [tea])];
  await move(accepted.parts[0]!.boothOrderId, 'accepted', 30);
  await move(shipped.parts[0]!.boothOrderId, 'shipped', 2);
  await database.sql(`UPDATE booth_order SET lapses_at = now() + interval '1 hour' WHERE id = $1`, [both.parts[1]!.boothOrderId]);
  // yesterday's, long declined: in no figure of today
  const old = await anOrder(database, [tea]);
  await database.sql(`UPDATE booth_order SET state = 'declined', placed_at = now() - interval '50 hours' WHERE order_id = $1`, [
    old.orderId,
  ]);
  const call = `INSERT INTO message (id, outbox_id, template, audience, channel, order_id, booth_order_id, booth_id, recipient_key, state)
    VALUES ($1, $2, 'booth_order.accepted', 'shopper', 'call', $3, $4, $5, 'shopper', $6)`;
  await database.sql(call, [newId(), 1, both.orderId, both.parts[0]!.boothOrderId, tea.boothId, 'not_reached']);
  await database.sql(call, [newId(), 2, both.orderId, both.parts[0]!.boothOrderId, tea.boothId, 'done']);
  await database.sql(call, [newId(), 3, both.orderId, both.parts[1]!.boothOrderId, honey.boothId, 'not_reached']);
  const outbox = await database.sql<{ id: string }>(`INSERT INTO outbox (topic, payload) VALUES ('message.queued', '{}') RETURNING id`);
  await database.sql(
    `INSERT INTO outbox_delivery (outbox_id, handler, state, attempts, finished_at) VALUES ($1, 'send-message', 'dead', 8, now()), ($1, 'other', 'done', 1, now())`,
    [outbox[0]!.id],
  );
  await database.sql(
    `INSERT INTO visit_day (day, scope, subject_id, visits, views, computed_at)
     SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date - back, scope, subject::uuid, visits, visits, '2026-11-22T07:00:00Z'
     FROM (VALUES (0, 'floor', '00000000-0000-0000-0000-000000000000', 41), (1, 'floor', '00000000-0000-0000-0000-000000000000', 76),
       (2, 'floor', '00000000-0000-0000-0000-000000000000', 74), (0, 'booth', $1, 9)) AS seen (back, scope, subject, visits)`,
    [tea.boothId],
  );
});
afterAll(() => database.drop());

describe('what waits today', () => {
  it('counts one booth for its member, in two statements of its own', async () => {
    statements.length = 0;
    const found = await today.read(aMember(tea.personIds[0]!, { [tea.boothId]: 'owner' }), tea.boothId);
    expect(statements.filter((sql) => /FROM (?:orders|message)\b/.test(sql))).toHaveLength(2);
    expect(found).toMatchObject({
      ordersToAnswer: 1,
      ordersToShip: 1,
      ordersToday: 3,
      callsToMake: 1,
      lowStock: 1,
      visitsToday: 9,
      visitsYesterday: 0,
      failedMessages: 0,
      boothsWithoutMembers: 0,
      scarcest: { productId: tea.productId, nameVi: 'Trà ô long', available: 5 },
    });
    expect(found.calls).toMatchObject([{ template: 'booth_order.accepted', buyerName: 'Lò Thị Mai', buyerPhone: '0912 345 678' }]);
    expect(Math.round((Date.now() - found.oldestToShipAt!.getTime()) / 3_600_000)).toBe(30);
  });

  it('counts the whole floor for operators', async () => {
    const found = await today.read(anOperator(tea.personIds[0]!, 'observer'), null);
    expect(found).toMatchObject({
      ordersToAnswer: 2,
      ordersUnanswered: 1,
      ordersToShip: 1,
      ordersToday: 4,
      callsToMake: 2,
      lowStock: 1,
      visitsToday: 41,
      visitsYesterday: 76,
      visitsComputedAt: new Date('2026-11-22T07:00:00Z'),
      failedMessages: 1,
      boothsWithoutMembers: 1,
    });
    expect(found.calls).toHaveLength(2);
  });

  it('is nobody else’s to read', async () => {
    const owner = aMember(tea.personIds[0]!, { [tea.boothId]: 'owner' });
    await expect(today.read(owner, honey.boothId)).rejects.toThrow(NotFound);
    await expect(today.read(owner, null)).rejects.toThrow(NotFound);
    await expect(today.read(owner, 'x')).rejects.toThrow(NotFound);
    await expect(today.read(aShopper(), tea.boothId)).rejects.toThrow(NotFound);
  });
});
