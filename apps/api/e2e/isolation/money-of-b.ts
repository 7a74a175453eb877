import { anAccount, anAwaitedTransfer } from '@chophien/orders/testing';
import { newId } from '@chophien/platform';
import { foreignCall, onlyOperators, toldIn, type Calls } from './calls.js';
import type { World } from './two-booths.js';

type Payment = { id: string; memo: string; amount: bigint };
const accountNumber = '0912345678';

async function accountOfB({ api, b }: World): Promise<string> {
  const [known] = await api.database.sql<{ id: string }>('SELECT id FROM receiving_account WHERE booth_id = $1', [b.boothId]);
  return known?.id ?? (await anAccount(api.database, b.boothId, accountNumber)).id;
}

/** A payment of B that waits for a transfer, and money of the same amount that came without its words. */
async function moneyOfB(world: World, state: 'queued' | 'set_aside' = 'queued'): Promise<{ payment: Payment; eventId: string }> {
  const account = { id: await accountOfB(world), bankBin: '970436', accountNumber };
  const payment = await anAwaitedTransfer(world.api.database, (await world.orderAtB()).id, account);
  const eventId = newId();
  await world.api.database.sql(
    `INSERT INTO bank_event (id, source, external_id, booth_id, bank_bin, account_number, amount, currency, memo_text, happened_at, state, reason)
     VALUES ($1::uuid, 'main', $1::text, $2, '970436', $3, $4, 'VND', 'Vừ Thị Kín Đáo tra tien', now(), $5, 'unreadable_memo')`,
    [eventId, world.b.boothId, accountNumber, payment.amount, state],
  );
  await world.api.database.sql(`INSERT INTO bank_event_echo (source, external_id, event_id) VALUES ('sepay', $1::text, $1::uuid)`, [eventId]);
  return { payment, eventId };
}

/** A statement of B's account that waits to be accepted, in its second version. */
async function fileOfB(world: World): Promise<string> {
  const id = newId();
  const { sql } = world.api.database;
  const columns = ['time', 'amount', 'words'].map((field) => ({ heading: field, samples: [], field, source: 'chosen' }));
  await sql(
    `INSERT INTO money_file (id, kind, booth_id, account_id, file_name, sent_by, state, version, columns, cells, rows_match, rows_queue, rows_known, rows_outgoing, rows_bad)
     VALUES ($1, 'statement', $2, $3, 'Hàng cất của Bính.csv', $4, 'checked', 2, $5, $6, 0, 1, 0, 0, 0)`,
    [id, world.b.boothId, await accountOfB(world), world.b.ownerId, JSON.stringify(columns), JSON.stringify([{ number: 2, cells: ['26/11/2026', '45000', `Vừ Thị Kín Đáo ${id}`] }])],
  );
  await sql(
    `INSERT INTO money_file_row (file_id, booth_id, number, outcome, reason, amount, happened_at, words) VALUES ($1, $2, 2, 'queue', 'unreadable_memo', 45000, now(), 'Vừ Thị Kín Đáo')`,
    [id, world.b.boothId],
  );
  await sql(`INSERT INTO money_file_mapping (scope, booth_id, heading, field) VALUES ($1, $2, 'ngay', 'time')`, [`statement:${id}`, world.b.boothId]);
  return id;
}

/** Cash of a part of B that was sent, and a line of a carrier's list of the same amount. */
async function cashOfB(world: World, state: 'queued' | 'set_aside' = 'queued'): Promise<{ paymentId: string; remittanceId: string }> {
  const order = await world.orderAtB();
  const { sql } = world.api.database;
  await sql(`UPDATE booth_order SET state = 'shipped' WHERE id = $1`, [order.id]);
  await sql('DELETE FROM payment_move WHERE payment_id IN (SELECT id FROM payment WHERE booth_order_id = $1)', [order.id]);
  await sql('DELETE FROM payment WHERE booth_order_id = $1', [order.id]);
  const [paymentId, remittanceId] = [newId(), newId()];
  await sql(`INSERT INTO payment (id, order_id, booth_order_id, booth_id, method, amount, state) SELECT $1, order_id, id, booth_id, 'cash_on_delivery', total, 'due' FROM booth_order WHERE id = $2`, [paymentId, order.id]);
  await sql(
    `INSERT INTO cod_remittance (id, booth_id, carrier, external_key, order_number, amount, happened_at, state, reason)
     SELECT $1::uuid, booth_id, 'Xe khách', $1::text, 'Vừ Thị Kín Đáo', total, now(), $3, 'unknown_order' FROM booth_order WHERE id = $2`,
    [remittanceId, order.id, state],
  );
  return { paymentId, remittanceId };
}

/** How B's own people call what has to do with money that came. */
export const moneyCalls: Calls = {
  'Query.bankEvents': foreignCall(async (world) => (await moneyOfB(world), { boothId: world.b.boothId })),
  'Query.paymentSuggestions': foreignCall(async (world) => ({ id: (await moneyOfB(world)).eventId })),
  'Query.receivingAccounts': foreignCall(async (world) => (await accountOfB(world), { boothId: world.b.boothId })),
  'Query.moneyMode': onlyOperators(() => ({})),
  'Mutation.setReceivingAccount': toldIn('payments.e2e.spec.ts'),
  'Mutation.retireReceivingAccount': toldIn('payments.e2e.spec.ts'),
  'Mutation.changeMoneyMode': toldIn('payments.e2e.spec.ts'),
  'Query.moneyWaiting': foreignCall(({ b }) => ({ boothId: b.boothId })),
  'Query.moneyAccounts': foreignCall(async (world) => (await accountOfB(world), { boothId: world.b.boothId })),
  'Query.moneyFiles': foreignCall(async (world) => (await fileOfB(world), { boothId: world.b.boothId })),
  'Query.moneyFile': foreignCall(async (world) => ({ id: await fileOfB(world) })),
  'Query.moneyFileLines': foreignCall(async (world) => ({ id: await fileOfB(world), outcome: 'QUEUE' })),
  'Query.remittances': foreignCall(async (world) => (await cashOfB(world), { boothId: world.b.boothId })),
  'Query.openCash': foreignCall(async (world) => (await cashOfB(world), { boothId: world.b.boothId })),
  'Mutation.mapMoneyFile': foreignCall(async (world) => ({ id: await fileOfB(world), version: 2, columns: [{ index: 0, field: 'TIME' }, { index: 1, field: 'AMOUNT' }, { index: 2, field: 'WORDS' }] })),
  'Mutation.acceptMoneyFile': foreignCall(async (world) => ({ id: await fileOfB(world), version: 2 })),
  'Mutation.dropMoneyFile': foreignCall(async (world) => ({ id: await fileOfB(world) })),
  'Mutation.matchBankEvent': foreignCall(async (world) => {
    const { payment, eventId } = await moneyOfB(world);
    return { id: eventId, paymentId: payment.id };
  }),
  'Mutation.setBankEventAside': foreignCall(async (world) => ({ id: (await moneyOfB(world)).eventId, note: 'Tiền mượn' })),
  'Mutation.reopenBankEvent': foreignCall(async (world) => ({ id: (await moneyOfB(world, 'set_aside')).eventId })),
  'Mutation.collectCash': foreignCall(async (world) => ({ paymentId: (await cashOfB(world)).paymentId })),
  'Mutation.matchRemittance': foreignCall(async (world) => {
    const { paymentId, remittanceId } = await cashOfB(world);
    return { id: remittanceId, paymentId };
  }),
  'Mutation.setRemittanceAside': foreignCall(async (world) => ({ id: (await cashOfB(world)).remittanceId, note: 'Trả tiền mặt' })),
  'Mutation.reopenRemittance': foreignCall(async (world) => ({ id: (await cashOfB(world, 'set_aside')).remittanceId })),
};
