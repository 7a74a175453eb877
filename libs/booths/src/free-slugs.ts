import { rows, type Tx } from '@chophien/platform';
import { numberedSlugs, slugOf } from './slug.js';

const longest = 80;

/**
 * Addresses for many booths at once, made from their names, in their order, none twice and none that a booth has or that is held for one. Nothing is locked: where somebody
 * takes one meanwhile, the key of `booth.slug` refuses the insert. One statement.
 */
export async function freeBoothSlugs(tx: Tx, names: readonly string[]): Promise<string[]> {
  // room for the number behind it
  const bases = names.map((name) => slugOf(name).slice(0, longest - 6).replace(/-+$/, '') || 'gian-hang');
  const found = await rows<{ slug: string }>(tx, `SELECT slug FROM (SELECT slug FROM booth UNION ALL SELECT slug FROM held_booth) taken WHERE slug = ANY ($1) OR regexp_replace(slug, '-[0-9]+$', '') = ANY ($1)`, [[...new Set(bases)]]);
  return numberedSlugs(bases, new Set(found.map(({ slug }) => slug)));
}
