import { auditAll, rows, type StaffActor, type Tx } from '@chophien/platform';
import type { BoothFacts } from './booth-facts.js';

/** Facts of a booth that an officer changes; its address, legal form and standing stay. */
export type BoothChange = { id: string; facts: Partial<Omit<BoothFacts, 'legalKind'>> };

/**
 * Writes facts of booths that the caller locked (`lockBoothFacts`). A booth's page counts one version on where it holds one of them, so nobody's open
 * editor overwrites it. Three statements, however many booths.
 */
export async function changeBooths(tx: Tx, actor: StaffActor, changes: readonly BoothChange[], detail: Record<string, unknown>): Promise<void> {
  if (changes.length === 0) return;
  await rows(
    tx,
    `UPDATE booth b SET name_vi = CASE WHEN w.f ? 'nameVi' THEN w.f ->> 'nameVi' ELSE b.name_vi END, name_en = CASE WHEN w.f ? 'nameEn' THEN w.f ->> 'nameEn' ELSE b.name_en END,
       legal_name = CASE WHEN w.f ? 'legalName' THEN w.f ->> 'legalName' ELSE b.legal_name END, tax_code = CASE WHEN w.f ? 'taxCode' THEN w.f ->> 'taxCode' ELSE b.tax_code END,
       commune_code = CASE WHEN w.f ? 'communeCode' THEN w.f ->> 'communeCode' ELSE b.commune_code END, commune_is_estimated = b.commune_is_estimated AND NOT w.f ? 'communeCode',
       ships_from_province = CASE WHEN w.f ? 'shipsFromProvince' THEN w.f ->> 'shipsFromProvince' ELSE b.ships_from_province END,
       street = CASE WHEN w.f ? 'street' THEN w.f ->> 'street' ELSE b.street END, phone = CASE WHEN w.f ? 'phone' THEN w.f ->> 'phone' ELSE b.phone END,
       email = CASE WHEN w.f ? 'email' THEN w.f ->> 'email' ELSE b.email END, story_vi = CASE WHEN w.f ? 'storyVi' THEN w.f ->> 'storyVi' ELSE b.story_vi END,
       story_en = CASE WHEN w.f ? 'storyEn' THEN w.f ->> 'storyEn' ELSE b.story_en END
     FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, f jsonb) WHERE b.id = w.id`,
    [JSON.stringify(changes.map(({ id, facts }) => ({ id, f: facts })))],
  );
  const onPage = changes.filter(({ facts }) => ['phone', 'zalo', 'storyVi', 'storyEn'].some((field) => field in facts));
  if (onPage.length > 0)
    await rows(
      tx,
      `INSERT INTO booth_page AS g (booth_id, zalo) SELECT w.id, w.f ->> 'zalo' FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, f jsonb)
       ON CONFLICT (booth_id) DO UPDATE SET zalo = CASE WHEN g.booth_id = ANY ($2::uuid[]) THEN NULL ELSE coalesce(excluded.zalo, g.zalo) END, version = g.version + 1, updated_at = now()`,
      [JSON.stringify(onPage.map(({ id, facts }) => ({ id, f: facts }))), onPage.filter(({ facts }) => facts.zalo === null).map(({ id }) => id)],
    );
  await auditAll(
    tx,
    actor,
    changes.map(({ id, facts }) => ({ action: 'booth.edit', subjectType: 'booth', subjectId: id, boothId: id, asFloor: true as const, detail: { changed: Object.keys(facts).sort(), ...detail } })),
  );
}
