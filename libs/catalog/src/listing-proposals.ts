import { auditAll, detachFiles, InvalidInput, newId, NotFound, rows, type AuditEntry, type StaffActor, type Tx } from '@chophien/platform';
import { changesIn, draftOf, isInBand, isSame, type DraftContent, type ListingContent } from './listing-content.js';
import { contentJson, writeContents, writePacks } from './listing-content-rows.js';
import type { FieldProblem } from './listing-changes.js';
import { looseFiles, writePictures } from './listing-pictures.js';
import { hitsIn, listedWords } from './listing-words.js';
import type { ProductState, SaleKind } from './product.entity.js';

/** A listing as it stands, its row locked; `draftVersion` is 0 without a draft. */
export type Locked = {
  id: string;
  boothId: string;
  version: number;
  state: ProductState;
  standing: string;
  live: ListingContent;
  draft: DraftContent | null;
  draftState: 'editing' | 'submitted' | 'returned' | null;
  draftVersion: number;
  approved: Record<string, string>;
};
/** A listing and what it shall be. */
export type Wish = { now: Locked; wanted: ListingContent; submit: boolean };
/** A listing that is not there yet, under an address that is free. */
export type Beginning = { id: string; boothId: string; slug: string; saleKind: SaleKind; wanted: ListingContent; submit: boolean };

/** Null booths: any, for an officer of the floor. Throws NotFound. Waits for whoever edits or decides; orders do not wait for us. */
export async function lockListing(tx: Tx, boothIds: readonly string[] | null, id: string): Promise<Locked> {
  const found = (await lockListings(tx, boothIds, [id])).get(id.toLowerCase());
  if (!found) throw new NotFound('listing');
  return found;
}

/** The same for many, locked in the order of their keys; those that are not there, or of other booths, are left out. Two statements. */
export async function lockListings(tx: Tx, boothIds: readonly string[] | null, ids: readonly string[]): Promise<Map<string, Locked>> {
  const held = await rows<{ id: string }>(tx, 'SELECT id FROM product WHERE id = ANY ($1::uuid[]) AND ($2::uuid[] IS NULL OR booth_id = ANY ($2::uuid[])) ORDER BY id FOR NO KEY UPDATE', [ids, boothIds]);
  // read after the lock, so that what the one before us wrote is seen
  return readListings(tx, held.map(({ id }) => id));
}

/** Listings as they stand, without a lock. One statement. */
export async function readListings(tx: Tx, ids: readonly string[]): Promise<Map<string, Locked>> {
  if (ids.length === 0) return new Map();
  const found = await rows<Omit<Locked, 'draftVersion'> & { draftVersion: number | null }>(
    tx,
    `SELECT p.id, p.booth_id AS "boothId", p.version, p.state, b.standing, ${contentJson} AS live, d.content AS draft, d.state AS "draftState", d.version AS "draftVersion",
       (SELECT jsonb_object_agg(v.id, v.approved_price::text) FROM variant v WHERE v.product_id = p.id) AS approved
     FROM product p JOIN booth b ON b.id = p.booth_id LEFT JOIN listing_draft d ON d.product_id = p.id WHERE p.id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(found.map((row) => [row.id, { ...row, draftVersion: row.draftVersion ?? 0 }]));
}

/** Writes new listings that nobody sees until they are approved, each with its place in the queue. Throws InvalidInput for words that goods may not bear. */
export async function beginAll(tx: Tx, actor: StaffActor, beginnings: readonly Beginning[]): Promise<void> {
  if (beginnings.length === 0) return;
  await insertProducts(tx, beginnings, 'draft');
  await rows(tx, `INSERT INTO listing_draft (product_id, booth_id, state, content) SELECT id, booth, 'editing', '{}' FROM unnest($1::uuid[], $2::uuid[]) AS w (id, booth)`, [
    beginnings.map(({ id }) => id),
    beginnings.map(({ boothId }) => boothId),
  ]);
  await auditAll(tx, actor, beginnings.map(({ id, boothId, wanted }) => ({ action: 'listing.begin', subjectType: 'product', subjectId: id, boothId, detail: { nameVi: wanted.nameVi } })));
  await sendAll(tx, actor, beginnings.filter(({ submit }) => submit).map(({ id, boothId, wanted }) => ({ id, boothId, wanted, changes: { new: { from: null, to: wanted } } })));
}

/** Writes new listings that an officer approves by the very act, so they are on show at once; `detail` stands in each line of the audit log. */
export async function beginApproved(tx: Tx, actor: StaffActor, beginnings: readonly Omit<Beginning, 'submit'>[], detail: Record<string, unknown>): Promise<void> {
  if (beginnings.length === 0) return;
  await insertProducts(tx, beginnings, 'listed');
  await decidedAll(tx, actor, beginnings.map(({ id, boothId, wanted }) => ({ productId: id, boothId, kind: 'approved' as const, changes: { new: { from: null, to: wanted } } })));
  await auditAll(tx, actor, beginnings.map(({ id, boothId }) => ({ action: 'listing.approve', subjectType: 'product', subjectId: id, boothId, asFloor: true as const, detail: { fields: ['new'], ...detail } })));
}

async function insertProducts(tx: Tx, beginnings: readonly Omit<Beginning, 'submit'>[], state: 'draft' | 'listed'): Promise<void> {
  const written = await rows(
    tx,
    `INSERT INTO product (id, booth_id, category_id, slug, name_vi, name_en, desc_vi, desc_en, state, sale_kind, storage, delivery_scope, shelf_life_days, origin_commune_code, season_months)
     SELECT w.id, w."boothId", w."categoryId", w.slug, w."nameVi", w."nameEn", w."descVi", w."descEn", $2, w."saleKind", w.storage, w."deliveryScope", w."shelfLifeDays", w."originCommuneCode", w."seasonMonths"
     FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, "boothId" uuid, "categoryId" uuid, slug text, "nameVi" text, "nameEn" text, "descVi" text, "descEn" text, "saleKind" text, storage text,
       "deliveryScope" text, "shelfLifeDays" int, "originCommuneCode" text, "seasonMonths" smallint[]) ORDER BY w.slug
     RETURNING id`,
    [JSON.stringify(beginnings.map(({ id, boothId, slug, saleKind, wanted: { packs: _, ...fields } }) => ({ id, boothId, slug, saleKind, ...fields }))), state],
  );
  if (written.length !== beginnings.length) throw new Error(`${written.length} of ${beginnings.length} new listings were written`);
  await writePacks(tx, beginnings.map(({ id, boothId, wanted }) => ({ productId: id, boothId, wanted })));
  await writePictures(tx, beginnings.filter(({ wanted }) => wanted.pictures.length > 0).map(({ id, wanted }) => ({ productId: id, before: [], after: wanted.pictures })));
}

/**
 * Changes the drafts beside listings, which are locked, and sends them where `submit` says so. A price of a live pack within `percent` of the
 * last approved one counts at once, and of a listing that was never public everything does. What is as it is live leaves the draft; a draft
 * without a change goes. Files of pictures that it names are bound by the caller. The statements do not grow with the listings. Throws InvalidInput for
 * words that goods may not bear.
 */
export async function proposeAll(tx: Tx, actor: StaffActor, wishes: readonly Wish[], percent: number): Promise<void> {
  if (wishes.length === 0) return;
  const judged = wishes.map((wish) => ({ ...wish, ...whatCountsAtOnce(wish, percent) }));
  await writeAtOnce(tx, actor, judged.filter(({ atOnce }) => atOnce));
  // what neither the draft nor the shop names any more
  await detachFiles(tx, judged.filter(({ now }) => now.state !== 'draft').flatMap(({ now, wanted }) => looseFiles(now.draft?.pictures ?? [], wanted.pictures, now.live.pictures)));
  const drafts = judged.map((one) => ({ ...one, content: one.now.state === 'draft' ? {} : draftOf(one.live, one.wanted) }));
  const over = drafts.filter(({ now, content }) => now.state !== 'draft' && Object.keys(content).length === 0);
  const gone = over.filter(({ now }) => now.draft !== null).map(({ now }) => now.id);
  if (gone.length > 0) await rows(tx, 'DELETE FROM listing_draft WHERE product_id = ANY ($1::uuid[])', [gone]);
  const kept = drafts.filter((one) => {
    if (over.includes(one)) return false;
    const asBefore = one.now.state !== 'draft' && isSame(one.content, one.now.draft);
    return !(asBefore && (!one.submit || one.now.draftState === 'submitted'));
  });
  if (kept.length === 0) return;
  await rows(
    tx,
    `INSERT INTO listing_draft (product_id, booth_id, state, content) SELECT w.id, w."boothId", 'editing', w.content FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, "boothId" uuid, content jsonb)
     ON CONFLICT (product_id) DO UPDATE SET content = excluded.content, version = listing_draft.version + 1, updated_at = now()`,
    [JSON.stringify(kept.map(({ now, content }) => ({ id: now.id, boothId: now.boothId, content })))],
  );
  await auditAll(
    tx,
    actor,
    kept.map(({ now, wanted, submit }) => ({ action: 'listing.propose', subjectType: 'product', subjectId: now.id, boothId: now.boothId, detail: { fields: Object.keys(changesIn(now.live, wanted)), submit } })),
  );
  await sendAll(
    tx,
    actor,
    kept.filter(({ submit }) => submit).map(({ now, live, wanted }) => ({ id: now.id, boothId: now.boothId, wanted, changes: now.state === 'draft' ? { new: { from: null, to: wanted } } : changesIn(live, wanted) })),
  );
}

type FreePrice = { id: string; from: string; to: string };
type AtOnce = { /** What is live once that is written. */ live: ListingContent; atOnce: boolean; free: FreePrice[] };

/** What needs nobody's approval: everything of a listing that was never public, and prices of live packs within the band. Pure. */
export function whatCountsAtOnce({ now, wanted }: Pick<Wish, 'now' | 'wanted'>, percent: number): AtOnce {
  if (now.state === 'draft') return { live: wanted, atOnce: true, free: [] };
  const free = now.live.packs.flatMap((pack): FreePrice[] => {
    const price = wanted.packs.find(({ id }) => id === pack.id)?.price;
    return price !== undefined && price !== pack.price && isInBand(BigInt(price), BigInt(now.approved[pack.id] ?? pack.price), percent) ? [{ id: pack.id, from: pack.price, to: price }] : [];
  });
  if (free.length === 0) return { live: now.live, atOnce: false, free };
  return { live: { ...now.live, packs: now.live.packs.map((pack) => ({ ...pack, price: free.find(({ id }) => id === pack.id)?.to ?? pack.price })) }, atOnce: true, free };
}

async function writeAtOnce(tx: Tx, actor: StaffActor, judged: readonly (Wish & AtOnce)[]): Promise<void> {
  if (judged.length === 0) return;
  await writeContents(tx, judged.map(({ now, live }) => ({ productId: now.id, boothId: now.boothId, live: now.live, wanted: live })));
  await rows(tx, 'UPDATE product SET version = version + 1, updated_at = now() WHERE id = ANY ($1::uuid[])', [judged.map(({ now }) => now.id)]);
  // nobody approved a price yet where nothing was public, so the next one is as free
  const neverPublic = judged.filter(({ now }) => now.state === 'draft').map(({ now }) => now.id);
  if (neverPublic.length > 0) await rows(tx, 'UPDATE variant SET approved_price = price WHERE product_id = ANY ($1::uuid[]) AND approved_price <> price', [neverPublic]);
  await auditAll(
    tx,
    actor,
    judged.flatMap(({ now, free }) => free.map(({ id, from, to }): AuditEntry => ({ action: 'listing.edit', subjectType: 'product', subjectId: now.id, boothId: now.boothId, detail: { packId: id, price: { from, to } } }))),
  );
}

/** To the floor's desk. Throws InvalidInput for words that goods may not bear. */
async function sendAll(tx: Tx, actor: StaffActor, sent: readonly { id: string; boothId: string; wanted: ListingContent; changes: Record<string, unknown> }[]): Promise<void> {
  if (sent.length === 0) return;
  const words = await listedWords(tx);
  const refused = sent.flatMap(({ wanted }) => refusedWords(hitsIn(words, wanted)));
  if (refused.length > 0) throw new InvalidInput(refused);
  await rows(tx, `UPDATE listing_draft SET state = 'submitted', submitted_at = now() WHERE product_id = ANY ($1::uuid[])`, [sent.map(({ id }) => id)]);
  await decidedAll(tx, actor, sent.map(({ id, boothId, changes }) => ({ productId: id, boothId, kind: 'submitted' as const, changes })));
}

/** What of the hits keeps a listing from being sent, as problems of its fields. Pure. */
export function refusedWords(hits: ReturnType<typeof hitsIn>): FieldProblem[] {
  return hits.filter(({ level }) => level === 'refuse').map(({ field, words, whyVi, whyEn }) => ({ field, reason: 'prohibited_word', words, whyVi, whyEn }));
}

/**
 * Puts what is wanted in the place of what is live, as approved by an officer; a new listing comes on show. The listings are locked. Their drafts
 * go, unless `keepDrafts` says that what waits is something else. `detail` stands in each line of the audit log beside the fields.
 */
export async function approveAll(tx: Tx, staff: StaffActor, approvals: readonly Pick<Wish, 'now' | 'wanted'>[], options: { keepDrafts?: boolean; detail?: Record<string, unknown> } = {}): Promise<void> {
  if (approvals.length === 0) return;
  const ids = approvals.map(({ now }) => now.id);
  await writeContents(tx, approvals.map(({ now, wanted }) => ({ productId: now.id, boothId: now.boothId, live: now.live, wanted })));
  await rows(
    tx,
    `UPDATE product SET state = CASE state WHEN 'draft' THEN 'listed' ELSE state END, listed_at = CASE state WHEN 'draft' THEN now() ELSE listed_at END,
       version = version + 1, updated_at = now() WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  const priced = approvals.flatMap(({ now, wanted }) =>
    wanted.packs.filter((pack) => now.state === 'draft' || now.live.packs.find(({ id }) => id === pack.id)?.price !== pack.price).map((pack) => pack.id),
  );
  if (priced.length > 0) await rows(tx, 'UPDATE variant SET approved_price = price WHERE id = ANY ($1::uuid[])', [priced]);
  if (options.keepDrafts !== true) await rows(tx, 'DELETE FROM listing_draft WHERE product_id = ANY ($1::uuid[])', [ids]);
  const told = approvals.map(({ now, wanted }) => ({ now, changes: now.state === 'draft' ? { new: { from: null, to: wanted } } : changesIn(now.live, wanted) }));
  await decidedAll(tx, staff, told.map(({ now, changes }) => ({ productId: now.id, boothId: now.boothId, kind: 'approved' as const, changes })));
  await auditAll(
    tx,
    staff,
    told.map(({ now, changes }) => ({ action: 'listing.approve', subjectType: 'product', subjectId: now.id, boothId: now.boothId, asFloor: true as const, detail: { fields: Object.keys(changes), ...options.detail } })),
  );
}

export type DecisionKind = 'submitted' | 'withdrawn' | 'approved' | 'returned' | 'taken_down' | 'restored';
export type Decided = { productId: string; boothId: string; kind: DecisionKind; reasons?: readonly string[]; note?: string; changes?: Record<string, unknown> };

/** Adds a row to the history that nobody can change; gives its id. */
export async function decided(tx: Tx, actor: StaffActor, given: Decided): Promise<string> {
  return (await decidedAll(tx, actor, [given]))[0]!;
}

/** The same for many, in one statement; their ids in order. */
export async function decidedAll(tx: Tx, actor: StaffActor, given: readonly Decided[]): Promise<string[]> {
  const made = given.map((one) => ({ id: newId(), ...one, reasons: one.reasons ?? [], note: one.note ?? '', changes: one.changes ?? {} }));
  if (made.length > 0)
    await rows(
      tx,
      `INSERT INTO listing_decision (id, product_id, booth_id, kind, person_id, reasons, note, changes)
       SELECT w.id, w."productId", w."boothId", w.kind, $2, w.reasons, w.note, w.changes
       FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, "productId" uuid, "boothId" uuid, kind text, reasons text[], note text, changes jsonb)`,
      [JSON.stringify(made), actor.personId],
    );
  return made.map(({ id }) => id);
}
