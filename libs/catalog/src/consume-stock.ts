import { rows, type Tx } from '@chophien/platform';

const consume = `
WITH used AS (
  UPDATE reservation SET state = 'consumed', at = now() WHERE booth_order_id = $1 AND state = 'held' RETURNING variant_id, quantity
), locked AS MATERIALIZED (
  SELECT s.variant_id FROM stock s WHERE s.variant_id IN (SELECT variant_id FROM used) ORDER BY s.variant_id FOR UPDATE
), sent AS (
  UPDATE stock s SET on_hand = s.on_hand - u.quantity, reserved = s.reserved - u.quantity
  FROM used u JOIN locked l ON l.variant_id = u.variant_id WHERE s.variant_id = u.variant_id
  RETURNING s.variant_id
)
SELECT count(*)::int AS lines, set_config('floor.stock', json_build_object('boothOrderId', $1::uuid)::text, true) FROM sent`;

/** The held units of a shipped booth order leave the stock, in one statement, its movements with the order's id; gives the number of lines. A second call takes nothing. */
export async function consumeStock(tx: Tx, boothOrderId: string): Promise<number> {
  return (await rows<{ lines: number }>(tx, consume, [boothOrderId]))[0]?.lines ?? 0;
}
