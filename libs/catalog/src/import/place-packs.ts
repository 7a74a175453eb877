import type { ListingContent, PackContent } from '../listing-content.js';
import { nameKey, type ReadRow, type RowProblem } from './goods-plan.js';

/** Packs that are there with the row that speaks of each, rows that begin one, and rows that can be neither. */
export type PlacedPacks = { known: Map<string, ReadRow>; begun: ReadRow[]; wrong: { row: ReadRow; problem: RowProblem }[] };

/** Which pack each row of a listing is of: by its id, else by its words; `base` and `live` are null for a listing that begins. Pure. */
export function placePacks(rows: readonly ReadRow[], base: ListingContent | null, live: ListingContent | null): PlacedPacks {
  const known = new Map<string, ReadRow>();
  const begunAs = new Map<string, ReadRow>();
  const wrong: PlacedPacks['wrong'] = [];
  for (const row of rows) {
    const pack = packOf(row, base, live);
    if (pack === 'unsaid') wrong.push({ row, problem: { field: 'packVi', reason: 'required' } });
    else if (pack === 'gone') wrong.push({ row, problem: { field: 'packId', reason: 'unknown' } });
    else {
      const [taken, key] = pack === undefined ? [begunAs, nameKey(row.values.packVi ?? '')] : [known, pack.id];
      const earlier = taken.get(key);
      if (earlier) wrong.push({ row, problem: { field: row.values.packId === undefined ? 'packVi' : 'packId', reason: 'twice', limit: earlier.number } });
      else taken.set(key, row);
    }
  }
  return { known, begun: [...begunAs.values()], wrong };
}

function packOf({ values }: ReadRow, base: ListingContent | null, live: ListingContent | null): PackContent | 'gone' | 'unsaid' | undefined {
  const packs = base?.packs ?? [];
  if (values.packId !== undefined) return packs.find(({ id }) => id === values.packId) ?? 'gone';
  if (values.packVi === undefined) return base && packs.length === 1 ? packs[0] : 'unsaid';
  const key = nameKey(values.packVi);
  // a draft may call a pack otherwise than shoppers read it: both are its words
  const shown = live?.packs.find(({ packVi }) => nameKey(packVi) === key);
  return packs.find(({ id, packVi }) => nameKey(packVi) === key || id === shown?.id);
}
