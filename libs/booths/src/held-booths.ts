import { rows, type Tx } from '@chophien/platform';
import type { BoothEdge } from './booth-edge.js';
import { freeBoothSlugs } from './free-slugs.js';
import { lockAdmissions, takeEdges } from './take-edges.js';

/** A booth that is to come, by the id under which it will be written. */
export type ComingBooth = { id: string; nameVi: string };
export type HeldPlace = { slug: string; edge: BoothEdge };

/**
 * Holds an address and an edge for each of many booths that the import `importId` will write, in a transaction of their own that is over in a moment: whoever admits
 * another booth meanwhile neither gets them nor waits. What is held already stays. The statements do not grow with the booths.
 */
export async function holdBooths(tx: Tx, importId: string, coming: readonly ComingBooth[]): Promise<void> {
  await lockAdmissions(tx);
  const held = await heldPlaces(tx, importId, coming.map(({ id }) => id));
  const fresh = coming.filter(({ id }) => !held.has(id));
  if (fresh.length === 0) return;
  const slugs = await freeBoothSlugs(tx, fresh.map(({ nameVi }) => nameVi));
  const edges = await takeEdges(tx, fresh.length);
  await rows(
    tx,
    `INSERT INTO held_booth (booth_id, import_id, slug, edge_pattern, edge_cloth, edge_round)
     SELECT w.id, $2, w.slug, w.edge ->> 'pattern', w.edge ->> 'cloth', (w.edge ->> 'round')::smallint FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, slug text, edge jsonb)`,
    [JSON.stringify(fresh.map(({ id }, at) => ({ id, slug: slugs[at], edge: edges[at] }))), importId],
  );
}

/** What is held for these booths, by their ids. One statement. */
export async function heldPlaces(tx: Tx, importId: string, boothIds: readonly string[]): Promise<Map<string, HeldPlace>> {
  const found = await rows<HeldPlace & { id: string }>(
    tx,
    `SELECT booth_id AS id, slug, jsonb_build_object('pattern', edge_pattern, 'cloth', edge_cloth, 'round', edge_round) AS edge FROM held_booth WHERE import_id = $1 AND booth_id = ANY ($2::uuid[])`,
    [importId, boothIds],
  );
  return new Map(found.map(({ id, ...place }) => [id, place]));
}

/** Lets go of all that is held: the booths are written, or never will be. */
export async function releaseBooths(tx: Tx, importId: string): Promise<void> {
  await rows(tx, 'DELETE FROM held_booth WHERE import_id = $1', [importId]);
}
