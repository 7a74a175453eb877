import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { HandlerRegistry, newId, publish, type Db } from '@chophien/platform';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { anAccount } from '@chophien/payments/testing';
import { notificationHandlers } from './index.js';
import { aFloor, aStaffedBooth, anOrder, deliverWaiting } from './testing/index.js';

let database: TestDatabase;
let worker: Db;
const registry = new HandlerRegistry(notificationHandlers({ sender: undefined, publicUrl: 'http://localhost:3000' }));
let tea: Awaited<ReturnType<typeof aStaffedBooth>>;
let honey: Awaited<ReturnType<typeof aStaffedBooth>>;

beforeAll(async () => {
  database = await createTestDatabase();
  worker = await database.connect('worker');
  await aFloor(database);
  tea = await aStaffedBooth(database, { nameVi: 'Chè Tam Đường', email: 'che@example.com' });
  honey = await aStaffedBooth(database, { nameVi: 'Mật ong Sìn Hồ', nameEn: 'Sin Ho Honey', email: 'ong@example.com' });
});
afterAll(() => database.drop());
beforeEach(() => database.sql('TRUNCATE outbox, outbox_delivery, message, kept_mail, receiving_account, bank_event CASCADE'));

/** An order of both booths, the tea by transfer to its own account (`direct`) or all of it to the partner, the rest in cash. */
async function unpaidOrder(given: { partner?: boolean; email?: string | null; language?: 'vi' | 'en' } = {}): Promise<{ orderId: string; number: string; paymentId: string }> {
  const { orderId, number, parts } = await anOrder(database, [tea, honey], { email: 'mai@example.com', ...given });
  const waiting = given.partner ? parts : [parts[0]!];
  for (const { boothOrderId, boothId } of waiting) {
    await database.sql(`UPDATE booth_order SET state = 'awaiting_payment', payment_method = 'bank_transfer' WHERE id = $1`, [boothOrderId]);
    await database.sql(`INSERT INTO booth_order_move (booth_order_id, booth_id, move, to_state, actor_kind) VALUES ($1, $2, 'place_unpaid', 'awaiting_payment', 'shopper')`, [boothOrderId, boothId]);
  }
  const accountId = await anAccount(database, { boothId: given.partner ? null : tea.boothId, accountNumber: 'THU00001', holder: 'HTX CHE TAM DUONG' });
  const paymentId = newId();
  await database.sql(
    `INSERT INTO payment (id, order_id, booth_order_id, booth_id, method, amount, state, memo, account_id, bank_bin, account_number, holder, expires_at)
     VALUES ($1, $2, $3, $4, 'bank_transfer', $5, 'awaiting', 'CP7K42AC001W', $6, '970405', 'THU00001', 'HTX CHE TAM DUONG', '2026-11-27T03:05:00Z')`,
    [paymentId, orderId, given.partner ? null : parts[0]!.boothOrderId, given.partner ? null : tea.boothId, given.partner ? 656_000 : 328_000, accountId],
  );
  return { orderId, number, paymentId };
}

const ledger = () => database.sql('SELECT template, audience, channel, state, booth_id FROM message ORDER BY audience, channel, booth_id = $1 DESC', [tea.boothId]);
const mails = () => database.sql<{ to_address: string; subject: string; text_body: string }>('SELECT to_address, subject, text_body FROM kept_mail ORDER BY to_address');

it('a new order names whom to pay, with all that the transfer needs, and tells no booth that still waits for its money', async () => {
  const { orderId } = await unpaidOrder();
  await worker.tx((tx) => publish(tx, 'order.placed', { orderId }, 'req-7'));
  await deliverWaiting(database, worker, registry);
  expect(await ledger()).toEqual([
    { template: 'order.placed', audience: 'booth', channel: 'email', state: 'sent', booth_id: honey.boothId },
    { template: 'order.placed', audience: 'booth', channel: 'feed', state: 'sent', booth_id: honey.boothId },
    { template: 'order.placed', audience: 'shopper', channel: 'email', state: 'sent', booth_id: null },
    { template: 'order.placed', audience: 'shopper', channel: 'feed', state: 'sent', booth_id: null },
  ]);
  const toShopper = (await mails()).find((mail) => mail.to_address === 'mai@example.com')!.text_body;
  expect(toShopper).toContain('Bạn trả cho Chè Tam Đường, không phải cho sàn. Chuyển khoản trước 10:05 27/11/2026');
  expect(toShopper).toContain('- Ngân hàng: Agribank\n- Số tài khoản: THU00001\n- Chủ tài khoản: HTX CHE TAM DUONG\n- Số tiền: 328.000\u00a0₫\n- Nội dung: CP7K42AC001W');
  expect(toShopper).toContain('Phần của Mật ong Sìn Hồ bạn trả tiền mặt khi nhận hàng.');
});

it('where a partner collects, the mail names the partner, once', async () => {
  const { orderId } = await unpaidOrder({ partner: true, language: 'en' });
  await worker.tx((tx) => publish(tx, 'order.placed', { orderId }, 'req-7'));
  await deliverWaiting(database, worker, registry);
  const [only, ...others] = await mails();
  expect(others).toEqual([]);
  expect(only!.text_body).toContain('You pay once, to the payment company Cổng thanh toán Bản Mây.');
  expect(only!.text_body.match(/CP7K42AC001W/g)).toHaveLength(1);
});

it('money that came is told to the shopper and to the booth, as its new order', async () => {
  const { number, paymentId } = await unpaidOrder();
  await database.sql(`INSERT INTO booth_order_move (booth_order_id, booth_id, move, from_state, to_state, actor_kind) SELECT booth_order_id, booth_id, 'pay', 'awaiting_payment', 'placed', 'system' FROM payment WHERE id = $1`, [paymentId]);
  await worker.tx((tx) => publish(tx, 'order.paid', { paymentId }, 'req-8'));
  await deliverWaiting(database, worker, registry);
  expect(await ledger()).toEqual([
    { template: 'order.paid', audience: 'booth', channel: 'email', state: 'sent', booth_id: tea.boothId },
    { template: 'order.paid', audience: 'booth', channel: 'feed', state: 'sent', booth_id: tea.boothId },
    { template: 'order.paid', audience: 'shopper', channel: 'email', state: 'sent', booth_id: tea.boothId },
    { template: 'order.paid', audience: 'shopper', channel: 'feed', state: 'sent', booth_id: tea.boothId },
  ]);
  const [toBooth, toShopper] = await mails();
  expect(toBooth).toMatchObject({ to_address: 'che@example.com', subject: `Đơn mới ${number}-1 cho Chè Tam Đường: 328.000\u00a0₫`, text_body: expect.stringContaining('Người mua đã chuyển khoản đủ tiền.') });
  expect(toShopper).toMatchObject({ to_address: 'mai@example.com', subject: `Đơn ${number}-1: đã nhận 328.000\u00a0₫` });
});

it('an order that nobody paid is told to the shopper alone, with what to do', async () => {
  const { paymentId } = await unpaidOrder();
  await worker.tx((tx) => publish(tx, 'payment.expired', { paymentId }, 'req-9'));
  await deliverWaiting(database, worker, registry);
  expect((await ledger()).map((row) => row['audience'])).toEqual(['shopper', 'shopper']);
  expect((await mails())[0]!.text_body).toContain('đừng chuyển lại');
});

it('money that goes back is told to the shopper, by a call where there is no address, and to the booth that gives it back; not once more after a decline', async () => {
  const { number, paymentId } = await unpaidOrder({ email: null });
  await database.sql(`INSERT INTO bank_event (id, source, external_id, bank_bin, account_number, amount, currency, memo_text, happened_at, state, reason) VALUES ($1, 't', '1', '970405', 'THU00001', 328000, 'VND', '', now(), 'queued', 'late')`, [paymentId]);
  await database.sql(`UPDATE payment SET state = 'to_refund', refund_due = amount, paid_at = now(), paid_event_id = $1 WHERE id = $1`, [paymentId]);
  await database.sql(`INSERT INTO payment_move (payment_id, booth_id, move, from_state, to_state, actor_kind) VALUES ($1, $2, 'owe_back', 'expired', 'to_refund', 'system')`, [paymentId, tea.boothId]);
  await worker.tx((tx) => publish(tx, 'payment.refund_due', { paymentId }, 'req-10'));
  await deliverWaiting(database, worker, registry);
  expect(await ledger()).toEqual([
    { template: 'payment.refund_due', audience: 'booth', channel: 'email', state: 'sent', booth_id: tea.boothId },
    { template: 'payment.refund_due', audience: 'booth', channel: 'feed', state: 'sent', booth_id: tea.boothId },
    { template: 'payment.refund_due', audience: 'shopper', channel: 'call', state: 'not_reached', booth_id: tea.boothId },
    { template: 'payment.refund_due', audience: 'shopper', channel: 'feed', state: 'sent', booth_id: tea.boothId },
  ]);
  expect(await mails()).toMatchObject([{ to_address: 'che@example.com', subject: `Đơn ${number}-1: cần hoàn 328.000\u00a0₫` }]);
  await database.sql(`INSERT INTO payment_move (payment_id, booth_id, move, from_state, to_state, actor_kind) VALUES ($1, $2, 'owe_back', 'to_refund', 'to_refund', 'staff')`, [paymentId, tea.boothId]);
  await worker.tx((tx) => publish(tx, 'payment.refund_due', { paymentId }, 'req-11'));
  await deliverWaiting(database, worker, registry);
  expect(await ledger()).toHaveLength(4);
});
