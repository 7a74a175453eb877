import { randomBytes } from 'node:crypto';
import { mayAtBooth, type StaffActor } from '../actor.js';
import { rows, type Tx } from '../db.js';
import { NotFound } from '../domain-error.js';
import { isId } from '../ids.js';

export type UploadKind = 'picture' | 'paper';

/** A file that was received whole. `key` is what a picture's addresses begin with: `/media/<key>-480.webp`. */
export type UploadedFile = {
  id: string;
  kind: UploadKind;
  key: string;
  /** Ending of a paper's one file; a picture has several. */
  ending: '.jpg' | '.pdf' | null;
  boothId: string | null;
  uploadedBy: string;
  bytes: number;
  width: number | null;
  height: number | null;
  /** `#rrggbb`, of pictures only. */
  tint: string | null;
};

export const uploadedFileColumns = `f.id, f.kind, f.key, f.ending, f.booth_id AS "boothId", f.uploaded_by AS "uploadedBy", f.bytes, f.width, f.height, f.tint`;

/** Endings of the files of a picture. */
export const pictureEndings = ['-240.webp', '-240.avif', '-480.webp', '-480.avif', '-960.webp', '-960.avif', '-og.jpg', '-whole.webp'] as const;

/** A key that was never given: the addresses of one that is gone stay empty. */
export function newFileKey(): string {
  return `a${randomBytes(12).toString('hex')}`;
}

/**
 * Binds a received file to what now names it, so that it is not swept; gives it. The caller's row should reference `uploaded_file (id)`:
 * the sweeper leaves what the database says is in use. Throws NotFound where there is none of that kind, or it was sent for another
 * booth; for `boothId` null (an applicant's papers) it must be the actor's own. Under `Db.officeTx`.
 */
export async function attachFile(tx: Tx, actor: StaffActor, wanted: { id: string; kind: UploadKind; boothId: string | null }): Promise<UploadedFile> {
  if (!isId(wanted.id)) throw new NotFound('file');
  const [file] = await rows<UploadedFile>(
    tx,
    `UPDATE uploaded_file f SET unattached_since = NULL
     WHERE f.id = $1 AND f.kind = $2 AND f.ready_at IS NOT NULL AND ((f.booth_id IS NOT NULL AND f.booth_id = $3::uuid) OR (f.booth_id IS NULL AND f.uploaded_by = $4::uuid))
     RETURNING ${uploadedFileColumns}`,
    [wanted.id, wanted.kind, wanted.boothId, actor.personId],
  );
  if (!file || (wanted.boothId !== null && file.boothId !== null && !mayAtBooth(actor, wanted.boothId, 'booth.page.write') && !mayAtBooth(actor, wanted.boothId, 'booth.listings.write'))) {
    throw new NotFound('file');
  }
  return file;
}

/**
 * The same for many of one booth, where who may was asked before; gives the ids of those that are there. Locked in the order of their keys, so that two
 * who bind the same ones wait for each other and never in a circle. One statement.
 */
export async function attachFiles(tx: Tx, wanted: { ids: readonly string[]; kind: UploadKind; boothId: string }): Promise<Set<string>> {
  const bound = await rows<{ id: string }>(
    tx,
    `WITH held AS MATERIALIZED (SELECT id FROM uploaded_file WHERE id = ANY ($1::uuid[]) AND kind = $2 AND booth_id = $3 AND ready_at IS NOT NULL ORDER BY id FOR NO KEY UPDATE)
     UPDATE uploaded_file f SET unattached_since = NULL FROM held WHERE f.id = held.id RETURNING f.id`,
    [wanted.ids, wanted.kind, wanted.boothId],
  );
  return new Set(bound.map(({ id }) => id));
}

/** Nothing of the caller's names the files any more: they go after 48 hours, unless they are bound again or something else names them. */
export async function detachFiles(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await rows(tx, 'UPDATE uploaded_file SET unattached_since = now() WHERE id = ANY ($1::uuid[])', [ids]);
}
