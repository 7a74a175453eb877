import { rows, type Tx } from '@chophien/platform';

// As in reserveStock: the locks first, in the order of their key and in a statement of their own, so that the next one sees what was waited for.
const lockReleased = `SELECT 1 FROM stock WHERE variant_id IN (SELECT variant_id FROM reservation WHERE booth_order_id = ANY ($1::uuid[]) AND state = 'released')
ORDER BY variant_id FOR UPDATE`;

const holdAgain = `
WITH wanted AS MATERIALIZED (
  SELECT variant_id, sum(quantity - consumed)::int AS quantity FROM reservation WHERE booth_order_id = ANY ($1::uuid[]) AND state = 'released' GROUP BY variant_id
), short AS MATERIALIZED (
  SELECT w.variant_id FROM wanted w LEFT JOIN stock s ON s.variant_id = w.variant_id WHERE coalesce(s.on_hand - s.reserved, 0) < w.quantity
), taken AS (
  UPDATE stock s SET reserved = s.reserved + w.quantity FROM wanted w WHERE s.variant_id = w.variant_id AND NOT EXISTS (SELECT 1 FROM short)
), held AS (
  UPDATE reservation SET state = 'held', at = now() WHERE booth_order_id = ANY ($1::uuid[]) AND state = 'released' AND NOT EXISTS (SELECT 1 FROM short)
)
SELECT count(*)::int AS short FROM short`;

/** Holds again what these booth orders held before it was given back: all of it and true, or false and nothing changed, in two statements. */
export async function holdStockAgain(tx: Tx, boothOrderIds: readonly string[]): Promise<boolean> {
  await tx.query(lockReleased, [boothOrderIds]);
  return (await rows<{ short: number }>(tx, holdAgain, [boothOrderIds]))[0]?.short === 0;
}
