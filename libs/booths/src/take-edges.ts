import { rows, type Tx } from '@chophien/platform';
import { nextFreeEdges, type BoothEdge } from './booth-edge.js';
import { SlugTaken } from './booth-errors.js';

/**
 * Booths are admitted one after the other, so two never get the same edge, and who looks at all of them sees what stands when it is written. Held to the end
 * of the transaction: only for what takes milliseconds. What takes longer holds its places before (`holdBooths`).
 */
export async function lockAdmissions(tx: Tx): Promise<void> {
  await rows(tx, `SELECT pg_advisory_xact_lock(hashtext('booth edges'))`);
}

/** The next edges that no booth has and none is held for, so many. */
export async function takeEdges(tx: Tx, count: number): Promise<BoothEdge[]> {
  await lockAdmissions(tx);
  return nextFreeEdges(
    await rows<{ pattern: string; cloth: string; round: number }>(
      tx,
      'SELECT edge_pattern AS pattern, edge_cloth AS cloth, edge_round AS round FROM booth UNION ALL SELECT edge_pattern, edge_cloth, edge_round FROM held_booth',
    ),
    count,
  );
}

/** The next edge that no booth has, for one at this address. Throws SlugTaken where the address is held; one that a booth has is refused by its key. */
export async function takeEdge(tx: Tx, slug: string): Promise<BoothEdge> {
  const [edge] = await takeEdges(tx, 1);
  if ((await rows(tx, 'SELECT 1 FROM held_booth WHERE slug = $1', [slug])).length > 0) throw new SlugTaken(slug);
  return edge!;
}
