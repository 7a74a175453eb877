import { auditAll, newId, rows, type StaffActor, type Tx } from '@chophien/platform';
import type { BoothFacts } from './booth-facts.js';
import { heldPlaces } from './held-booths.js';
import { moveStanding } from './standing-state.js';

/** A booth that begins, under an id of its own. */
export type AdmittedBooth = BoothFacts & { id: string; communeCode: string };

/**
 * Opens booths that an officer admits without an application, as `ApproveApplication` opens one: address and edge as the import held them, standing with the
 * reason, audit. They have no members yet. The statements do not grow with the booths. Whether the officer may is the caller's question.
 */
export async function admitBooths(tx: Tx, actor: StaffActor, booths: readonly AdmittedBooth[], given: { importId: string; reason: string; isDemo: boolean; detail: Record<string, unknown> }): Promise<void> {
  if (booths.length === 0) return;
  const places = await heldPlaces(tx, given.importId, booths.map(({ id }) => id));
  const standing = moveStanding(null, 'admit');
  const written = booths.map((booth) => {
    const place = places.get(booth.id);
    if (!place) throw new Error(`nothing is held for booth ${booth.id}`);
    return { ...booth, ...place };
  });
  await rows(
    tx,
    `INSERT INTO booth (id, slug, legal_name, name_vi, name_en, legal_kind, standing, commune_code, ships_from_province, street, phone, email, story_vi, story_en, tax_code, edge_pattern, edge_cloth, edge_round, is_demo)
     SELECT w.id, w.slug, w."legalName", w."nameVi", w."nameEn", w."legalKind", $2, w."communeCode", w."shipsFromProvince", w.street, w.phone, w.email, w."storyVi", w."storyEn", w."taxCode",
       w.edge ->> 'pattern', w.edge ->> 'cloth', (w.edge ->> 'round')::smallint, $3
     FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, slug text, "legalName" text, "nameVi" text, "nameEn" text, "legalKind" text, "communeCode" text, "shipsFromProvince" text, street text,
       phone text, email text, "storyVi" text, "storyEn" text, "taxCode" text, edge jsonb)`,
    [JSON.stringify(written), standing, given.isDemo],
  );
  const zalos = booths.flatMap(({ id, zalo }) => (zalo === null ? [] : [{ id, zalo }]));
  if (zalos.length > 0) await rows(tx, 'INSERT INTO booth_page (booth_id, zalo) SELECT w.id, w.zalo FROM unnest($1::uuid[], $2::text[]) AS w (id, zalo)', [zalos.map(({ id }) => id), zalos.map(({ zalo }) => zalo)]);
  await rows(
    tx,
    `INSERT INTO booth_standing_move (id, booth_id, name, from_standing, to_standing, reason, actor_kind, actor_id)
     SELECT w.id, w.booth, 'admit', NULL, $3, $4, $5, $6 FROM unnest($1::uuid[], $2::uuid[]) AS w (id, booth)`,
    [booths.map(() => newId()), booths.map(({ id }) => id), standing, given.reason, actor.kind, actor.personId],
  );
  await auditAll(
    tx,
    actor,
    written.map(({ id, slug }) => ({ action: 'booth.add', subjectType: 'booth', subjectId: id, boothId: id, asFloor: true as const, detail: { slug, ...given.detail } })),
  );
}
