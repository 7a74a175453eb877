import { rows, type Tx } from '@chophien/platform';

export type Counted = { variantId: string; boothId: string; onHand: number };

/** Writes what was counted of packs whose stock rows are locked, a first count too; gives how many were written: one that orders hold more of is not. */
export async function writeCounts(tx: Tx, counted: readonly Counted[]): Promise<number> {
  const kept = await rows(
    tx,
    `INSERT INTO stock (variant_id, booth_id, on_hand)
     SELECT w.variant_id, w.booth_id, w.on_hand FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS w (variant_id, booth_id, on_hand)
     ON CONFLICT (variant_id) DO UPDATE SET on_hand = excluded.on_hand WHERE stock.reserved <= excluded.on_hand RETURNING variant_id`,
    [counted.map(({ variantId }) => variantId), counted.map(({ boothId }) => boothId), counted.map(({ onHand }) => onHand)],
  );
  return kept.length;
}
