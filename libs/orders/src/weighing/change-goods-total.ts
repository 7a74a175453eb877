import { subtractMoney, type Money } from '@chophien/money';
import { InvalidInput, rows, type Actor, type Tx } from '@chophien/platform';
import type { HeldBoothOrder } from '../order-access.js';
import { MoveNotAllowed } from '../order-errors.js';
import { adjustDue, oweBack, type HeldPayment } from '../settle-undelivered.js';

/** A line as it is to be charged from now on: grams of all its units, đồng for them. */
export type ChargedLine = { orderLineId: string; grams: number; total: Money };

/**
 * Writes what lines weigh and cost over a locked booth order, its totals and what is paid for it: cash that is due follows; of a transfer or card that was paid
 * the difference is owed back. Vouchers, of which some take off the way alone, stay what they took off. Gives by how much the booth order became cheaper in đồng, below nothing where it became dearer. Throws
 * InvalidInput (`lines` below_discount: vouchers took off all that is left, or more; only_less: what is paid never becomes dearer), MoveNotAllowed where the cash is collected.
 */
export async function changeGoodsTotal(tx: Tx, actor: Actor, held: HeldBoothOrder, payment: HeldPayment | undefined, lines: readonly ChargedLine[]): Promise<Money> {
  await rows(
    tx,
    `UPDATE order_line l SET weighed_grams = w.grams, weighed_total = w.total FROM unnest($2::uuid[], $3::int[], $4::bigint[]) AS w (id, grams, total) WHERE l.id = w.id AND l.booth_order_id = $1`,
    [held.id, lines.map((line) => line.orderLineId), lines.map((line) => line.grams), lines.map((line) => line.total.toString())],
  );
  const [now] = await rows<{ before: string; goods: string; fee: string; discounts: string }>(
    tx,
    `SELECT b.goods_total AS before, (SELECT sum(coalesce(l.weighed_total, l.line_total)) FROM order_line l WHERE l.booth_order_id = b.id) AS goods, b.delivery_fee AS fee, b.booth_discount + b.floor_discount AS discounts
     FROM booth_order b WHERE b.id = $1`,
    [held.id],
  );
  const less = subtractMoney(BigInt(now!.before), BigInt(now!.goods));
  if (less === 0n) return 0n;
  const [goods, discounts] = [BigInt(now!.goods), BigInt(now!.discounts)];
  const total = goods + BigInt(now!.fee) - discounts;
  // what is paid by somebody stays a payment of something
  if (total < 0n || (payment !== undefined && total === 0n)) throw new InvalidInput([{ field: 'lines', reason: 'below_discount' }]);
  const isPaid = payment?.state === 'paid' || payment?.state === 'to_refund';
  if (isPaid && less < 0n) throw new InvalidInput([{ field: 'lines', reason: 'only_less' }]);
  await rows(tx, 'UPDATE booth_order SET goods_total = $2::bigint, total = $3::bigint, weight_refund = weight_refund + $4::bigint WHERE id = $1', [held.id, now!.goods, total, isPaid ? less : 0n]);
  if (isPaid) await oweBack(tx, actor, held, payment, less);
  else if (payment?.state === 'due') await adjustDue(tx, actor, held, payment, total);
  else if (payment) throw new MoveNotAllowed(held.state);
  return less;
}
