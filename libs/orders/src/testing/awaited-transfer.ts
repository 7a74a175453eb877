import { newId } from '@chophien/platform';
import type { TestDatabase } from '@chophien/platform/testing';
import { paymentMemo } from '@chophien/payments';
import { anAccount as aReceivingAccount } from '@chophien/payments/testing';

export type AnAccount = { id: string; bankBin: string; accountNumber: string };

/** An account of a booth, or (null) of the partner; the one before it is retired. */
export async function anAccount(database: TestDatabase, boothId: string | null, accountNumber: string, bankBin = '970436'): Promise<AnAccount> {
  await database.sql('UPDATE receiving_account SET retired_at = now() WHERE booth_id IS NOT DISTINCT FROM $1 AND retired_at IS NULL', [boothId]);
  const id = await aReceivingAccount(database, { boothId, accountNumber, bankBin });
  return { id, bankBin, accountNumber };
}

/** Has a placed booth order wait for a transfer to the account, as if the shopper had chosen so; gives the payment. */
export async function anAwaitedTransfer(database: TestDatabase, boothOrderId: string, account: AnAccount): Promise<{ id: string; memo: string; amount: bigint }> {
  const [part] = await database.sql<{ orderId: string; boothId: string; number: string; total: string }>(
    'SELECT order_id AS "orderId", booth_id AS "boothId", number, total FROM booth_order WHERE id = $1',
    [boothOrderId],
  );
  const [number, index] = part!.number.split('/');
  const [id, memo] = [newId(), paymentMemo(number!, Number(index))];
  await database.sql('DELETE FROM payment_move WHERE payment_id IN (SELECT id FROM payment WHERE booth_order_id = $1)', [boothOrderId]);
  await database.sql('DELETE FROM payment WHERE booth_order_id = $1', [boothOrderId]);
  await database.sql(`UPDATE booth_order SET state = 'awaiting_payment', payment_method = 'bank_transfer' WHERE id = $1`, [boothOrderId]);
  await database.sql(
    `INSERT INTO payment (id, order_id, booth_order_id, booth_id, method, amount, state, memo, account_id, bank_bin, account_number, holder, expires_at)
     VALUES ($1, $2, $3, $4, 'bank_transfer', $5, 'awaiting', $6, $7, $8, $9, 'HTX CHE TA LENG', now() + interval '1 day')`,
    [id, part!.orderId, boothOrderId, part!.boothId, part!.total, memo, account.id, account.bankBin, account.accountNumber],
  );
  return { id, memo, amount: BigInt(part!.total) };
}

/** The same, paid: the bank told of exactly that money. The booth order is left to the spec, in the state that it wants. */
export async function aPaidTransfer(database: TestDatabase, boothOrderId: string, account: AnAccount): Promise<{ id: string }> {
  const { id } = await anAwaitedTransfer(database, boothOrderId, account);
  await database.sql(
    `INSERT INTO bank_event (id, source, external_id, booth_id, bank_bin, account_number, amount, currency, memo_text, happened_at, state, payment_id)
     SELECT p.id, 'test', p.id::text, p.booth_id, p.bank_bin, p.account_number, p.amount, 'VND', p.memo, now(), 'applied', p.id FROM payment p WHERE p.id = $1`,
    [id],
  );
  await database.sql(`UPDATE payment SET state = 'paid', paid_at = now(), paid_event_id = id WHERE id = $1`, [id]);
  return { id };
}

/** The one order that there is was paid at once, by one transfer of its total to the partner. */
export async function aWholeOrderPaid(database: TestDatabase): Promise<void> {
  const { id: accountId } = await anAccount(database, null, 'PARTNER1');
  await database.sql('DELETE FROM payment_move');
  await database.sql('DELETE FROM payment');
  await database.sql(`UPDATE booth_order SET payment_method = 'bank_transfer'`);
  await database.sql(`UPDATE customer_order SET money_mode = 'partner', payment_method = 'bank_transfer'`);
  await database.sql(
    `WITH paid AS (
       INSERT INTO payment (id, order_id, method, amount, state, memo, account_id, bank_bin, account_number, holder, expires_at, paid_at, paid_event_id)
       SELECT gen_random_uuid(), o.id, 'bank_transfer', o.total, 'paid', 'WHOLEORDER', $1, '970436', 'PARTNER1', 'CONG', now() + interval '1 day', now(), gen_random_uuid() FROM customer_order o RETURNING *
     ) INSERT INTO bank_event (id, source, external_id, bank_bin, account_number, amount, currency, memo_text, happened_at, state, payment_id)
     SELECT paid_event_id, 'test', id::text, bank_bin, account_number, amount, 'VND', memo, now(), 'applied', id FROM paid`,
    [accountId],
  );
}
