import { rows, type Tx } from '@chophien/platform';

// The reservation's row is the lock: whoever comes second finds less that is held, or nothing.
const consume = `
WITH wanted AS MATERIALIZED (
  SELECT r.variant_id, CASE WHEN $2::uuid[] IS NULL THEN r.quantity - r.consumed ELSE w.quantity END AS quantity
  FROM reservation r LEFT JOIN unnest($2::uuid[], $3::int[]) AS w (variant_id, quantity) ON w.variant_id = r.variant_id
  WHERE r.booth_order_id = $1 AND r.state = 'held' AND ($2::uuid[] IS NULL OR w.quantity IS NOT NULL)
), used AS (
  UPDATE reservation r SET consumed = r.consumed + w.quantity, state = CASE WHEN r.consumed + w.quantity = r.quantity THEN 'consumed' ELSE r.state END, at = now()
  FROM wanted w WHERE r.booth_order_id = $1 AND r.variant_id = w.variant_id AND r.state = 'held' AND r.consumed + w.quantity <= r.quantity
  RETURNING r.variant_id, w.quantity
), locked AS MATERIALIZED (
  SELECT s.variant_id FROM stock s WHERE s.variant_id IN (SELECT variant_id FROM used) ORDER BY s.variant_id FOR UPDATE
), sent AS (
  UPDATE stock s SET on_hand = s.on_hand - u.quantity, reserved = s.reserved - u.quantity
  FROM used u JOIN locked l ON l.variant_id = u.variant_id WHERE s.variant_id = u.variant_id
  RETURNING s.variant_id
)
SELECT count(*)::int AS lines, set_config('floor.stock', json_build_object('boothOrderId', $1::uuid)::text, true) FROM sent`;

export type StockUnits = { variantId: string; quantity: number };

/**
 * Held units of a booth order leave the stock, in one statement, its movements with the order's id: all that are left, or `units` of them, a variant once;
 * gives the number of lines. More than is held takes nothing of that variant, and neither does a second call.
 */
export async function consumeStock(tx: Tx, boothOrderId: string, units?: readonly StockUnits[]): Promise<number> {
  const found = await rows<{ lines: number }>(tx, consume, [boothOrderId, units?.map((unit) => unit.variantId) ?? null, units?.map((unit) => unit.quantity) ?? null]);
  return found[0]?.lines ?? 0;
}
