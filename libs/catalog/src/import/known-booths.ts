import { lockBoothFacts, readBoothFacts, type KnownBooth } from '@chophien/booths/facts';
import { readKeeping, type Keeping } from '@chophien/booths/members';
import { rows, type Tx } from '@chophien/platform';
import { nameKey } from './goods-plan.js';

/** All booths of the floor, closed ones too, by what tells them apart. */
export type BoothIndex = {
  bySlug: ReadonlyMap<string, string>;
  /** By legal name; `commune` null where nobody knows it. */
  named: ReadonlyMap<string, readonly { id: string; commune: string | null }[]>;
  byTaxCode: ReadonlyMap<string, readonly string[]>;
};

/** One statement. */
export async function readBoothIndex(tx: Tx): Promise<BoothIndex> {
  const found = await rows<{ id: string; slug: string; legalName: string; commune: string | null; taxCode: string | null }>(tx, 'SELECT id, slug, legal_name AS "legalName", commune_code AS commune, tax_code AS "taxCode" FROM booth');
  const named = new Map<string, { id: string; commune: string | null }[]>();
  const byTaxCode = new Map<string, string[]>();
  for (const { id, legalName, commune, taxCode } of found) {
    named.set(nameKey(legalName), [...(named.get(nameKey(legalName)) ?? []), { id, commune }]);
    if (taxCode !== null) byTaxCode.set(taxCode, [...(byTaxCode.get(taxCode) ?? []), id]);
  }
  return { bySlug: new Map(found.map(({ slug, id }) => [slug, id])), named, byTaxCode };
}

/** Booths of this legal name that are, or may be, in one of these communes. */
export function bearersOf(index: BoothIndex, legalName: string, communes: readonly string[]): string[] {
  return (index.named.get(nameKey(legalName)) ?? []).flatMap(({ id, commune }) => (commune === null || communes.includes(commune) ? [id] : []));
}

/** A booth as it stands, and how it is kept. */
export type StandingBooth = KnownBooth & Pick<Keeping, 'memberIds' | 'invited' | 'known'>;

/** By id; with `lock`, nobody changes them until the transaction ends. */
export async function readStandingBooths(tx: Tx, ids: readonly string[], lock = false): Promise<Map<string, StandingBooth>> {
  const facts = await (lock ? lockBoothFacts(tx, ids) : readBoothFacts(tx, ids));
  const keeping = await readKeeping(tx, ids);
  return new Map([...facts].map(([id, booth]) => [id, { ...booth, memberIds: keeping.get(id)?.memberIds ?? [], invited: keeping.get(id)?.invited ?? [], known: keeping.get(id)?.known ?? [] }]));
}
