import { Injectable } from '@nestjs/common';
import { checkedFirst, Db, isId, mayAtBooth, mayOnFloor, NotFound, rows, type Actor, type Page, type StaffActor } from '@chophien/platform';
import { withDraft, type DraftContent, type ListingContent } from './listing-content.js';
import { contentJson } from './listing-content-rows.js';
import { wordHits, type WordHit } from './listing-words.js';
import { decodeCursor, encodeCursor } from './product-cursor.js';
import type { DecisionKind } from './listing-proposals.js';

/** What a draft is about: a listing that was never public, only prices beyond the band, or something else. */
export type ReviewKind = 'NEW' | 'CHANGE' | 'PRICE';
export type ReviewRow = {
  id: string;
  version: number;
  kind: ReviewKind;
  /** Names of the changed fields; none for a new listing, where all is. */
  fields: string[];
  nameVi: string;
  nameEn: string;
  boothId: string;
  boothNameVi: string;
  boothNameEn: string;
  pictureKey: string | null;
  submittedAt: Date;
};
export type ListingDecision = { id: string; kind: Uppercase<DecisionKind>; at: Date; by: string | null; reasons: string[]; note: string; changes: { field: string; from: string; to: string }[] };
/** A listing with what is live and what its booth proposes; the same facts for both sides of the desk. */
export type KeptContent = {
  id: string;
  boothId: string;
  slug: string;
  state: 'DRAFT' | 'LISTED' | 'HIDDEN' | 'TAKEN_DOWN';
  saleKind: 'CART' | 'CONTACT';
  seasonIsAssumed: boolean;
  live: ListingContent & { categoryNameVi: string; categoryNameEn: string; originCommune: string | null };
  draft: (ListingContent & { categoryNameVi: string; categoryNameEn: string; originCommune: string | null }) | null;
  draftState: 'EDITING' | 'SUBMITTED' | 'RETURNED' | null;
  draftVersion: number;
  submittedAt: Date | null;
  decisions: ListingDecision[];
};
export type NearListing = { id: string; slug: string; nameVi: string; nameEn: string; boothNameVi: string; boothNameEn: string; pictureKey: string | null; sameBarcode: boolean; /** It has a public page. */ isShown: boolean };

const kindSql = `CASE WHEN p.state = 'draft' THEN 'NEW' WHEN d.content - 'prices' = '{}'::jsonb THEN 'PRICE' ELSE 'CHANGE' END`;
const queue = `SELECT d.product_id AS id, d.version, ${kindSql} AS kind, ARRAY(SELECT jsonb_object_keys(d.content) ORDER BY 1) AS fields,
  coalesce(d.content ->> 'nameVi', p.name_vi) AS "nameVi", coalesce(d.content ->> 'nameEn', p.name_en) AS "nameEn", d.booth_id AS "boothId",
  b.name_vi AS "boothNameVi", b.name_en AS "boothNameEn", coalesce(d.content -> 'pictures' -> 0 ->> 'key', p.picture_key) AS "pictureKey", d.submitted_at AS "submittedAt",
  to_char(d.submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "sortKey"
FROM listing_draft d JOIN product p ON p.id = d.product_id JOIN booth b ON b.id = d.booth_id
WHERE d.state = 'submitted' AND ($2::timestamptz IS NULL OR (d.submitted_at, d.product_id) > ($2::timestamptz, $3::uuid)) AND ($4::uuid IS NULL OR d.booth_id = $4)
ORDER BY d.submitted_at, d.product_id LIMIT $1`;

const kept = `SELECT p.id, p.booth_id AS "boothId", p.slug, upper(p.state) AS state, upper(p.sale_kind) AS "saleKind", p.season_is_assumed AS "seasonIsAssumed", ${contentJson} AS live,
  d.content AS draft, upper(d.state) AS "draftState", coalesce(d.version, 0) AS "draftVersion", d.submitted_at AS "submittedAt",
  (SELECT json_agg(json_build_object('id', c.id, 'nameVi', c.name_vi, 'nameEn', c.name_en)) FROM category c WHERE c.id IN (p.category_id, (d.content ->> 'categoryId')::uuid)) AS categories,
  (SELECT json_agg(json_build_object('code', o.code, 'name', o.full_name)) FROM commune o WHERE o.code IN (p.origin_commune_code, d.content ->> 'originCommuneCode')) AS communes,
  (SELECT coalesce(json_agg(json_build_object('id', h.id, 'kind', upper(h.kind), 'at', h.at, 'by', h.by, 'reasons', h.reasons, 'note', h.note, 'changes', h.changes) ORDER BY h.at DESC, h.id DESC), '[]')
    FROM (SELECT h.*, w.display_name AS by FROM listing_decision h LEFT JOIN person w ON w.id = h.person_id WHERE h.product_id = p.id ORDER BY h.at DESC, h.id DESC LIMIT 20) h) AS decisions
FROM product p LEFT JOIN listing_draft d ON d.product_id = p.id WHERE p.id = $1`;

// names alike within the floor, and the same barcode; what the judge compares with. $1 product, $2 name, $3 barcodes
const near = `SELECT p.id, p.slug, p.name_vi AS "nameVi", p.name_en AS "nameEn", b.name_vi AS "boothNameVi", b.name_en AS "boothNameEn", p.picture_key AS "pictureKey", found.same_barcode AS "sameBarcode",
  p.state = 'listed' AND b.standing <> 'closed' AS "isShown"
FROM (
  SELECT product_id, bool_or(same_barcode) AS same_barcode, max(likeness) AS likeness FROM (
    SELECT s.product_id, false AS same_barcode, similarity(s.name_folded, fold_vi($2)) AS likeness FROM product_search s WHERE s.name_folded % fold_vi($2) AND similarity(s.name_folded, fold_vi($2)) >= 0.6
    UNION ALL SELECT v.product_id, true, 1 FROM variant v WHERE v.barcode = ANY ($3::text[]) AND v.retired_at IS NULL
  ) one WHERE product_id <> $1 GROUP BY product_id
) found JOIN product p ON p.id = found.product_id JOIN booth b ON b.id = p.booth_id WHERE p.state <> 'taken_down'
ORDER BY found.same_barcode DESC, found.likeness DESC, p.id LIMIT 5`;

type KeptRow = Omit<KeptContent, 'live' | 'draft' | 'decisions'> & {
  live: ListingContent;
  draft: DraftContent | null;
  categories: { id: string; nameVi: string; nameEn: string }[];
  communes: { code: string; name: string }[] | null;
  decisions: (Omit<ListingDecision, 'at' | 'changes'> & { at: string; changes: Record<string, { from: unknown; to: unknown }> })[];
};

/** The floor's desk and what a booth sees of it. Row-level security stands behind every statement. */
@Injectable()
export class ListingReviewQueries {
  constructor(private readonly db: Db) {}

  /** Drafts that wait, the longest first: one statement. Throws NotFound, InvalidInput. */
  async waiting(actor: Actor, ask: { boothId?: string | null; first: number; after?: string | null }): Promise<Page<ReviewRow>> {
    const staff = moderator(actor);
    if (ask.boothId != null && !isId(ask.boothId)) throw new NotFound('booth');
    const first = checkedFirst(ask.first);
    const cursor = decodeCursor('newest', ask.after);
    const found = await this.db.officeTx(staff, (tx) => rows<ReviewRow & { sortKey: string }>(tx, queue, [first + 1, cursor?.[1] ?? null, cursor?.[2] ?? null, ask.boothId ?? null]));
    const nodes = found.slice(0, first);
    const last = nodes.at(-1);
    return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor: last ? encodeCursor<'newest'>(['newest', last.sortKey, last.id]) : null } };
  }

  /** How many wait: one statement on the queue's own index. Throws NotFound. */
  async count(actor: Actor): Promise<number> {
    const [found] = await this.db.officeTx(moderator(actor), (tx) => rows<{ n: number }>(tx, `SELECT count(*)::int AS n FROM listing_draft WHERE state = 'submitted'`));
    return found?.n ?? 0;
  }

  /** One listing with its draft and its last twenty decisions, for its booth and for operators; null where it is not theirs. One statement. */
  async content(actor: Actor, id: string): Promise<KeptContent | null> {
    if (actor.kind !== 'staff' || !isId(id)) return null;
    const [row] = await this.db.officeTx(actor, (tx) => rows<KeptRow>(tx, kept, [id]));
    if (!row || !(mayAtBooth(actor, row.boothId, 'booth.listings.read') || mayOnFloor(actor, 'floor.booths.read'))) return null;
    const named = (content: ListingContent) => {
      const category = row.categories.find((one) => one.id === content.categoryId);
      return { ...content, categoryNameVi: category?.nameVi ?? '', categoryNameEn: category?.nameEn ?? '', originCommune: row.communes?.find(({ code }) => code === content.originCommuneCode)?.name ?? null };
    };
    const { categories: _, communes: __, live, draft, decisions, ...facts } = row;
    return {
      ...facts,
      live: named(live),
      draft: draft === null ? null : named(withDraft(live, draft)),
      decisions: decisions.map(({ changes, at, ...one }) => ({ ...one, at: new Date(at), changes: Object.entries(changes).map(([field, { from, to }]) => ({ field, from: JSON.stringify(from), to: JSON.stringify(to) })) })),
    };
  }

  /** What a moderator should look at: listed words and goods that are much alike. Throws NotFound. */
  async hints(actor: Actor, content: Pick<KeptContent, 'id' | 'live' | 'draft'>): Promise<{ words: WordHit[]; near: NearListing[] }> {
    const staff = moderator(actor);
    const wanted = content.draft ?? content.live;
    return this.db.officeTx(staff, async (tx) => ({
      words: await wordHits(tx, wanted),
      near: await rows<NearListing>(tx, near, [content.id, wanted.nameVi, wanted.packs.flatMap(({ barcode }) => barcode ?? [])]),
    }));
  }
}

function moderator(actor: Actor): StaffActor {
  if (actor.kind !== 'staff' || !mayOnFloor(actor, 'floor.listings.write')) throw new NotFound('listing');
  return actor;
}
