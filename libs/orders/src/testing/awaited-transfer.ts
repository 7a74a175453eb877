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
