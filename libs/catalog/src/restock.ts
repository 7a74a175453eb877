import { rows, type Tx } from '@chophien/platform';
import type { StockUnits } from './consume-stock.js';

const putBack = `
WITH back AS MATERIALIZED (SELECT * FROM unnest($2::uuid[], $3::int[]) AS b (variant_id, quantity)),
locked AS MATERIALIZED (SELECT s.variant_id FROM stock s WHERE s.variant_id IN (SELECT variant_id FROM back) ORDER BY s.variant_id FOR UPDATE),
shelved AS (
  UPDATE stock s SET on_hand = s.on_hand + b.quantity FROM back b JOIN locked l ON l.variant_id = b.variant_id WHERE s.variant_id = b.variant_id RETURNING s.variant_id
)
SELECT count(*)::int AS lines, set_config('floor.stock', json_build_object('kind', 'returned', 'boothOrderId', $1::uuid)::text, true) FROM shelved`;

/** Units of a booth order that came back lie on the shelf again, in one statement, as movements of the kind `returned`; a variant once. What keeps no stock is left out. */
export async function restock(tx: Tx, boothOrderId: string, units: readonly StockUnits[]): Promise<void> {
  if (units.length === 0) return;
  await rows(tx, putBack, [boothOrderId, units.map((unit) => unit.variantId), units.map((unit) => unit.quantity)]);
}
