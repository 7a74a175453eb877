import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { HandlerRegistry, publish, type Db } from '@chophien/platform';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { notificationHandlers } from './index.js';
import { aFloor, aStaffedBooth, anOrder, deliverWaiting } from './testing/index.js';

let database: TestDatabase;
let worker: Db;
let tea: Awaited<ReturnType<typeof aStaffedBooth>>;
let boothOrderId: string;
let number: string;
const registry = new HandlerRegistry(notificationHandlers({ sender: undefined, publicUrl: 'http://localhost:3000' }));

beforeAll(async () => {
  database = await createTestDatabase();
  worker = await database.connect('worker');
  await aFloor(database);
  tea = await aStaffedBooth(database, { nameVi: 'Chè Tam Đường', email: 'che@example.com', members: [{ role: 'owner', email: 'su@example.com' }] });
  await database.sql(`UPDATE booth SET phone = '+84912345678' WHERE id = $1`, [tea.boothId]);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.sql('TRUNCATE outbox, outbox_delivery, message, kept_mail CASCADE');
  await database.sql(`DELETE FROM person WHERE floor_role IS NOT NULL`);
  const order = await anOrder(database, [tea]);
  boothOrderId = order.parts[0]!.boothOrderId;
  ({ number } = (await database.sql<{ number: string }>('SELECT number FROM booth_order WHERE id = $1', [boothOrderId]))[0]!);
  await database.sql(`UPDATE booth_order SET answer_due_at = '2026-11-26T03:00:00Z', lapses_at = '2026-11-27T03:00:00Z' WHERE id = $1`, [boothOrderId]);
  await anOperator('quan-tri@example.com', 'administrator');
});

async function anOperator(email: string, role: string): Promise<void> {
  const { id } = await aPerson(database, { email });
  await database.sql('UPDATE person SET floor_role = $2 WHERE id = $1', [id, role]);
}
async function tell(): Promise<{ to_address: string; subject: string; text_body: string }[]> {
  await worker.tx((tx) => publish(tx, 'booth_order.unanswered', { boothOrderId }, 'req-1'));
  await deliverWaiting(database, worker, registry);
  return database.sql('SELECT to_address, subject, text_body FROM kept_mail ORDER BY to_address');
}

it('is told to who handles the floor’s orders and to the booth, with when it ends by itself and whom to ring; no buyer is named', async () => {
  await anOperator('don@example.com', 'order_officer');
  await anOperator('xem@example.com', 'observer');
  const [toOfficer, toBooth, ...others] = await tell();
  expect(others).toEqual([]);
  expect(toOfficer).toMatchObject({ to_address: 'don@example.com', subject: `Chè Tam Đường chưa trả lời đơn ${number} / has not answered order ${number}` });
  expect(toOfficer!.text_body).toContain('gọi gian theo số 0912 345 678');
  expect(toOfficer!.text_body).toContain('nếu đến 10:00 27/11/2026 vẫn không ai trả lời, đơn tự huỷ');
  expect(toOfficer!.text_body).toContain(`http://localhost:3000/office/floor/orders/${boothOrderId}`);
  expect(toBooth).toMatchObject({ to_address: 'su@example.com', subject: `Đơn ${number} đã quá hạn trả lời` });
  expect(toBooth!.text_body).toContain('đến 10:00 27/11/2026 vẫn chưa trả lời thì đơn tự huỷ');
  const { buyer_name } = (await database.sql<{ buyer_name: string }>('SELECT buyer_name FROM customer_order o JOIN booth_order b ON b.order_id = o.id WHERE b.id = $1', [boothOrderId]))[0]!;
  expect(toOfficer!.text_body + toBooth!.text_body).not.toContain(buyer_name);
  expect(await database.sql(`SELECT template, audience, channel FROM message ORDER BY channel`)).toEqual([
    { template: 'booth_order.unanswered', audience: 'booth', channel: 'email' },
    { template: 'booth_order.unanswered', audience: 'booth', channel: 'feed' },
  ]);
});

it('goes to the administrators where nobody handles orders, and to nobody of the floor once the booth answered', async () => {
  expect((await tell()).map((mail) => mail.to_address)).toEqual(['quan-tri@example.com', 'su@example.com']);
  await database.sql('TRUNCATE outbox, outbox_delivery, message, kept_mail CASCADE');
  await database.sql(`UPDATE booth_order SET state = 'accepted' WHERE id = $1`, [boothOrderId]);
  expect((await tell()).map((mail) => mail.to_address)).not.toContain('quan-tri@example.com');
});
