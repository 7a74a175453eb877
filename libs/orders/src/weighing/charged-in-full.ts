import { weighedTotal, type Money } from '@chophien/money';
import { rows, type Tx } from '@chophien/platform';
import type { ChargedLine } from './change-goods-total.js';

/** What the weighed lines of a booth order come to when all of their grams are charged, and by how much that is more than was ordered, in đồng; lines that weigh less take nothing off it. */
export async function chargedInFull(tx: Tx, { id }: { id: string }): Promise<{ lines: ChargedLine[]; extra: Money }> {
  const weighed = await rows<{ orderLineId: string; unitPrice: string; netGrams: number; grams: number; ordered: string }>(
    tx,
    `SELECT id AS "orderLineId", unit_price AS "unitPrice", net_grams AS "netGrams", weighed_grams AS grams, line_total AS ordered FROM order_line WHERE booth_order_id = $1 AND weighed_grams IS NOT NULL`,
    [id],
  );
  const lines = weighed.map(({ orderLineId, unitPrice, netGrams, grams, ordered }) => ({ orderLineId, grams, ordered: BigInt(ordered), total: weighedTotal({ unitPrice: BigInt(unitPrice), netGrams }, grams) }));
  return { lines, extra: lines.reduce((sum, { total, ordered }) => (total > ordered ? sum + total - ordered : sum), 0n) };
}
