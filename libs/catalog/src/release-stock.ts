import { rows, type Tx } from '@chophien/platform';

// The state of the reservation decides who was first: whoever comes second finds none that is held.
const release = `
WITH freed AS (
  UPDATE reservation SET state = 'released', at = now() WHERE booth_order_id = ANY ($1::uuid[]) AND state = 'held' RETURNING variant_id, quantity - consumed AS quantity
), locked AS MATERIALIZED (
  SELECT s.variant_id FROM stock s WHERE s.variant_id IN (SELECT variant_id FROM freed) ORDER BY s.variant_id FOR UPDATE
), given_back AS (
  UPDATE stock s SET reserved = s.reserved - f.quantity
  FROM freed f JOIN locked l ON l.variant_id = f.variant_id WHERE s.variant_id = f.variant_id
  RETURNING s.variant_id
)
SELECT count(*)::int AS lines FROM given_back`;

/** Gives back what booth orders of one order held, in one statement; gives the number of lines freed. A second call frees nothing. */
export async function releaseStock(tx: Tx, boothOrderIds: string | readonly string[]): Promise<number> {
  return (await rows<{ lines: number }>(tx, release, [[boothOrderIds].flat()]))[0]?.lines ?? 0;
}
