import { rows, type Tx } from '@chophien/platform';
import { OutOfStock, type ShortLine } from './catalog-errors.js';

export type ReserveLine = { variantId: string; boothOrderId: string; boothId: string; quantity: number };

// In the order of their key, so two orders over the same goods wait for each other and never in a circle. A statement of its own: READ
// COMMITTED gives the next one a snapshot in which all that was waited for has happened. As part of the UPDATE the rows that were locked and
// those that are changed could be of two versions, and then the table's CHECK refuses an order that ought to be told "out of stock".
const lockAll = 'SELECT 1 FROM stock WHERE variant_id = ANY ($1::uuid[]) ORDER BY variant_id FOR UPDATE';

const reserveAll = `
WITH wanted AS MATERIALIZED (
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[]) AS w (variant_id, booth_order_id, booth_id, quantity)
), taken AS (
  UPDATE stock s SET reserved = s.reserved + w.quantity
  FROM wanted w
  WHERE s.variant_id = w.variant_id AND s.booth_id = w.booth_id AND s.on_hand - s.reserved >= w.quantity
  RETURNING s.variant_id
), held AS (
  INSERT INTO reservation (booth_order_id, variant_id, booth_id, quantity)
  SELECT w.booth_order_id, w.variant_id, w.booth_id, w.quantity FROM wanted w JOIN taken t ON t.variant_id = w.variant_id
)
SELECT w.variant_id AS "variantId", coalesce(p.name_vi, '') AS "nameVi", coalesce(p.name_en, '') AS "nameEn", w.quantity AS wanted,
  coalesce(s.on_hand - s.reserved, 0) AS available
FROM wanted w
LEFT JOIN stock s ON s.variant_id = w.variant_id
LEFT JOIN variant v ON v.id = w.variant_id
LEFT JOIN product p ON p.id = v.product_id
WHERE w.variant_id NOT IN (SELECT variant_id FROM taken)
ORDER BY w.variant_id`;

/**
 * Holds the units of all lines of an order, whatever their booths, in two statements; writes one reservation row a line. The booth orders
 * must already stand in the same transaction. Throws OutOfStock that names every line that misses; the caller lets it pass, so that the
 * transaction rolls back and nothing stays held. A variant may occur once.
 */
export async function reserveStock(tx: Tx, lines: readonly ReserveLine[]): Promise<void> {
  if (lines.length === 0) return;
  if (new Set(lines.map((line) => line.variantId)).size !== lines.length) throw new Error('a variant occurs twice in one reservation');
  if (lines.some((line) => !Number.isSafeInteger(line.quantity) || line.quantity < 1)) throw new RangeError('a reserved quantity is a whole number from 1');
  const variantIds = lines.map((line) => line.variantId);
  await tx.query(lockAll, [variantIds]);
  const short = await rows<ShortLine>(tx, reserveAll, [
    variantIds,
    lines.map((line) => line.boothOrderId),
    lines.map((line) => line.boothId),
    lines.map((line) => line.quantity),
  ]);
  if (short.length > 0) throw new OutOfStock(short);
}
