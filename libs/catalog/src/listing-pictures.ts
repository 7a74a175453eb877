import { Injectable } from '@nestjs/common';
import { Db, detachFiles, isId, mayAtBooth, mayOnFloor, rows, type Actor, type Statement, type Tx } from '@chophien/platform';

/** Pictures that one product may have. */
export const mostPictures = 8;

/** One picture of a listing, as its booth arranges it; `fileId` is null for a drawing that came with the floor. */
export type ListingPicture = {
  id: string;
  fileId: string | null;
  key: string;
  isDrawing: boolean;
  altVi: string;
  altEn: string;
  width: number;
  height: number;
  tint: string | null;
};

/**
 * A listing's pictures in their order as its booth wants them; the first is its face. `version` is the listing's. `waits` tells how the draft stands
 * that holds them; null where shoppers see them so, and for a listing that was never public, which waits as a whole.
 */
export type ListingPictures = { listingId: string; boothId: string; version: number; most: number; waits: 'EDITING' | 'SUBMITTED' | 'RETURNED' | null; pictures: ListingPicture[] };

/** SQL: the live pictures of alias `p` as an array of JSON with the keys of ListingPicture. */
export const picturesJson = `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'fileId', i.file_id, 'key', i.key, 'isDrawing', i.kind = 'illustration', 'altVi', i.alt_vi,
      'altEn', i.alt_en, 'width', i.width, 'height', i.height, 'tint', i.tint) ORDER BY i.position), '[]') FROM product_picture i WHERE i.product_id = p.id)`;

const ofListing = `SELECT p.id AS "listingId", p.booth_id AS "boothId", p.version, coalesce(d.content -> 'pictures', ${picturesJson}) AS pictures,
  CASE WHEN d.content -> 'pictures' IS NOT NULL THEN upper(d.state) END AS waits
FROM product p LEFT JOIN listing_draft d ON d.product_id = p.id WHERE p.id = $1`;

/** For the sweeper of files: which of these keys ($1 text[]) a draft names. A draft names files without a reference, as they are no rows of their own yet. */
export const picturesInDrafts: Statement = {
  name: 'catalog.pictures-in-drafts',
  text: `SELECT DISTINCT x ->> 'key' AS key FROM listing_draft d CROSS JOIN jsonb_array_elements(d.content -> 'pictures') x WHERE x ->> 'key' = ANY ($1::text[])`,
};

@Injectable()
export class ListingPictureQueries {
  constructor(private readonly db: Db) {}

  /** The pictures of one listing, those of its draft before those that are live, or null when it is not there or not the actor's: one statement. */
  async ofListing(actor: Actor, id: string): Promise<ListingPictures | null> {
    if (actor.kind !== 'staff' || !isId(id)) return null;
    const [found] = await this.db.officeTx(actor, (tx) => rows<Omit<ListingPictures, 'most'>>(tx, ofListing, [id]));
    if (!found || !(mayAtBooth(actor, found.boothId, 'booth.listings.read') || mayOnFloor(actor, 'floor.booths.read'))) return null;
    return { ...found, most: mostPictures };
  }
}

/** Ids of the files of `before` that neither `after` nor anything of `kept` names. Pure. */
export function looseFiles(before: readonly ListingPicture[], ...kept: (readonly ListingPicture[])[]): string[] {
  const named = new Set(kept.flat().map(({ fileId }) => fileId));
  return before.flatMap(({ fileId }) => (fileId === null || named.has(fileId) ? [] : [fileId]));
}

export type PictureWrite = { productId: string; before: readonly ListingPicture[]; after: readonly ListingPicture[] };

/**
 * Puts `after` in the place of the live pictures of listings that are locked; the files that go can be named again for 48 hours. The caller gives each
 * listing its next version. The statements do not grow with the listings.
 */
export async function writePictures(tx: Tx, writes: readonly PictureWrite[]): Promise<void> {
  if (writes.length === 0) return;
  const gone = writes.flatMap(({ before, after }) => before.filter((picture) => !after.some(({ id }) => id === picture.id)).map(({ id }) => id));
  if (gone.length > 0) await rows(tx, 'DELETE FROM product_picture WHERE id = ANY ($1::uuid[])', [gone]);
  await detachFiles(tx, writes.flatMap(({ before, after }) => looseFiles(before, after)));
  await rows(
    tx,
    `INSERT INTO product_picture (id, product_id, file_id, key, kind, position, alt_vi, alt_en, width, height, tint)
     SELECT w.id, w."productId", w."fileId", w.key, CASE WHEN w."isDrawing" THEN 'illustration' ELSE 'photo' END, w.place, w."altVi", w."altEn", w.width, w.height, w.tint
     FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, "productId" uuid, "fileId" uuid, key text, "isDrawing" boolean, "altVi" text, "altEn" text, width int, height int, tint text, place int)
     ON CONFLICT (id) DO UPDATE SET position = excluded.position, alt_vi = excluded.alt_vi, alt_en = excluded.alt_en`,
    [JSON.stringify(writes.flatMap(({ productId, after }) => after.map((picture, place) => ({ ...picture, productId, place }))))],
  );
  // lists show the face from the product's own row
  const faces = writes.map(({ after: [face] }) => ({ key: face?.key ?? null, kind: face ? (face.isDrawing ? 'illustration' : 'photo') : null }));
  await rows(tx, 'UPDATE product p SET picture_key = w.key, picture_kind = w.kind FROM unnest($1::uuid[], $2::text[], $3::text[]) AS w (id, key, kind) WHERE p.id = w.id', [
    writes.map(({ productId }) => productId),
    faces.map(({ key }) => key),
    faces.map(({ kind }) => kind),
  ]);
}
