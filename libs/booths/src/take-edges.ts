import { rows, type Tx } from '@chophien/platform';
import { nextFreeEdges, type BoothEdge } from './booth-edge.js';

/** Booths are added one transaction after the other, so two never get the same edge, and who looks for a booth before adding one looks at all of them. */
export async function lockAdmissions(tx: Tx): Promise<void> {
  await rows(tx, `SELECT pg_advisory_xact_lock(hashtext('booth edges'))`);
}

/** The next edges that no booth has, so many. */
export async function takeEdges(tx: Tx, count: number): Promise<BoothEdge[]> {
  await lockAdmissions(tx);
  return nextFreeEdges(await rows<{ pattern: string; cloth: string; round: number }>(tx, 'SELECT edge_pattern AS pattern, edge_cloth AS cloth, edge_round AS round FROM booth'), count);
}

/** The next edge that no booth has. */
export async function takeEdge(tx: Tx): Promise<BoothEdge> {
  return (await takeEdges(tx, 1))[0]!;
}
