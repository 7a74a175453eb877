import type { SeedClient } from './insert-rows.js';
import { boothId } from './demo-booths.js';
import { stableId } from './stable-id.js';

/**
 * Invented accounts that no bank can have: the letters say so. On a demo floor nobody shall be able to transfer real money to anybody.
 */
const accounts = [
  { slug: 'che-tam-duong', bankBin: '970405', accountNumber: 'CHOPHIENDEMO1', holder: 'TAI KHOAN THU NGHIEM 1' },
  { slug: 'htx-binh-lu', bankBin: '970418', accountNumber: 'CHOPHIENDEMO2', holder: 'TAI KHOAN THU NGHIEM 2' },
] as const;

/** Accounts of two booths, and what the demo orders owe: cash, remitted where the goods arrived, nothing where they were declined. */
export async function seedDemoPayments(client: SeedClient): Promise<void> {
  for (const { slug, bankBin, accountNumber, holder } of accounts) {
    await client.query('INSERT INTO receiving_account (id, booth_id, bank_bin, account_number, holder) VALUES ($1, $2, $3, $4, $5)', [stableId(`account:${slug}`), boothId(slug), bankBin, accountNumber, holder]);
  }
  await client.query(`INSERT INTO payment (id, order_id, booth_order_id, booth_id, method, amount, state, paid_at, created_at, updated_at)
    SELECT md5('payment:' || id)::uuid, order_id, id, booth_id, 'cash_on_delivery', total, CASE state WHEN 'delivered' THEN 'remitted' WHEN 'declined' THEN 'void' ELSE 'due' END,
      CASE state WHEN 'delivered' THEN updated_at END, placed_at, updated_at FROM booth_order`);
  await client.query(`INSERT INTO payment_move (payment_id, booth_id, move, from_state, to_state, actor_kind, at)
    SELECT id, booth_id, 'open_cash', NULL::text, 'due', 'shopper', created_at FROM payment
    UNION ALL SELECT id, booth_id, 'void', 'due', 'void', 'system', updated_at FROM payment WHERE state = 'void'
    UNION ALL SELECT id, booth_id, 'collect', 'due', 'collected', 'system', updated_at FROM payment WHERE state = 'remitted'
    UNION ALL SELECT id, booth_id, 'remit', 'collected', 'remitted', 'system', updated_at FROM payment WHERE state = 'remitted'`);
}
