import { createHash } from 'node:crypto';
import { mayAtBooth, type Actor, type StaffActor } from '../actor.js';
import { audit } from '../audit.js';
import { rows, type Db, type Tx } from '../db.js';
import { NotFound, SignInRequired } from '../domain-error.js';
import { isId, newId } from '../ids.js';
import type { FileStore } from './file-store.js';
import { receivePaper } from './receive-paper.js';
import { receivePicture } from './receive-picture.js';
import { newFileKey, uploadedFileColumns, type UploadedFile, type UploadKind } from './uploaded-file.js';

type Owner = { kind: UploadKind; boothId: string | null };

/** Takes in what a person sent: judged, made anew, stored, and only then told. */
export class ReceiveUpload {
  constructor(
    private readonly db: Db,
    private readonly store: FileStore,
  ) {}

  /**
   * Throws SignInRequired or NotFound unless this person may send such a file for this booth. Pictures are always a booth's; a paper may
   * also be a person's own (`boothId` null), who applies for a booth.
   */
  static assertMaySend(actor: Actor, { kind, boothId }: Owner): asserts actor is StaffActor {
    if (actor.kind !== 'staff') throw new SignInRequired();
    if (boothId === null) {
      if (kind === 'paper') return;
      throw new NotFound('booth');
    }
    const may = isId(boothId) && (mayAtBooth(actor, boothId, 'booth.page.write') || mayAtBooth(actor, boothId, 'booth.listings.write'));
    if (!may) throw new NotFound('booth');
  }

  /**
   * Gives the file, which goes again after 48 hours unless something is bound to it (`attachFile`). The same bytes sent again for the same
   * booth give the same file, so a phone may try as often as its line breaks. Throws SignInRequired, NotFound, FileRefused,
   * TooManyRequests, FilesUnavailable; then no file is there to be named.
   */
  async run(actor: Actor, input: Owner & { bytes: Buffer }): Promise<UploadedFile> {
    ReceiveUpload.assertMaySend(actor, input);
    return this.take(actor, input);
  }

  /** The same where somebody else has asked whether this person may, by a rule of their own. Throws FileRefused, TooManyRequests, FilesUnavailable. */
  async take(actor: StaffActor, input: Owner & { bytes: Buffer }): Promise<UploadedFile> {
    const hash = createHash('sha256').update(input.bytes).digest();
    const known = await this.db.officeTx(actor, (tx) => freshen(tx, actor, input, hash));
    if (known) return known;

    const made = await makeFiles(input);
    const { id, key } = await this.db.officeTx(actor, (tx) => enter(tx, actor, input, hash, made));
    // the row comes first, so that a process which dies here leaves nothing that nobody would clear away
    for (const { ending, bytes } of made.files) await this.store.put(input.kind === 'picture' ? 'public' : 'private', `${key}${ending}`, bytes);
    return this.db.officeTx(actor, async (tx) => {
      const [file] = await rows<UploadedFile & { isNew: boolean }>(
        tx,
        `UPDATE uploaded_file f SET ready_at = coalesce(f.ready_at, now()), unattached_since = CASE WHEN f.unattached_since IS NULL THEN NULL ELSE now() END
         WHERE f.id = $1 RETURNING ${uploadedFileColumns}, f.ready_at = now() AS "isNew"`,
        [id],
      );
      if (!file) throw new NotFound('file');
      const { isNew, ...told } = file;
      if (isNew) await audit(tx, actor, { action: 'file.upload', subjectType: 'file', subjectId: id, ...(input.boothId === null ? {} : { boothId: input.boothId }), detail: { kind: input.kind, bytes: file.bytes } });
      return told;
    });
  }
}

type Made = { ending: '.jpg' | '.pdf' | null; width: number | null; height: number | null; tint: string | null; files: { ending: string; bytes: Buffer }[] };

async function makeFiles({ kind, bytes }: Owner & { bytes: Buffer }): Promise<Made> {
  if (kind === 'picture') {
    const { width, height, tint, files } = await receivePicture(bytes);
    return { ending: null, width, height, tint, files };
  }
  const paper = await receivePaper(bytes);
  return { ending: paper.ending, width: paper.width, height: paper.height, tint: null, files: [{ ending: paper.ending, bytes: paper.bytes }] };
}

const same = `coalesce(f.booth_id, f.uploaded_by) = coalesce($1::uuid, $2::uuid) AND f.kind = $3 AND f.source_sha256 = $4`;

/** The same bytes, when they are here already; their 48 hours begin anew. */
async function freshen(tx: Tx, actor: StaffActor, { kind, boothId }: Owner, hash: Buffer): Promise<UploadedFile | undefined> {
  const [file] = await rows<UploadedFile>(
    tx,
    `UPDATE uploaded_file f SET unattached_since = CASE WHEN f.unattached_since IS NULL THEN NULL ELSE now() END
     WHERE ${same} AND f.ready_at IS NOT NULL RETURNING ${uploadedFileColumns}`,
    [boothId, actor.personId, kind, hash],
  );
  return file;
}

/** Makes the row, or finds the one that another try with the same bytes has made: both then write the same files under one key. */
async function enter(tx: Tx, actor: StaffActor, { kind, boothId }: Owner, hash: Buffer, made: Made): Promise<{ id: string; key: string }> {
  const bytes = made.files.reduce((sum, file) => sum + file.bytes.length, 0);
  const [row] = await rows<{ id: string; key: string }>(
    tx,
    `INSERT INTO uploaded_file AS f (booth_id, uploaded_by, kind, source_sha256, id, key, ending, bytes, width, height, tint)
     VALUES ($1::uuid, $2::uuid, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (coalesce(booth_id, uploaded_by), kind, source_sha256) DO UPDATE SET unattached_since = CASE WHEN f.unattached_since IS NULL THEN NULL ELSE now() END
     RETURNING f.id, f.key`,
    [boothId, actor.personId, kind, hash, newId(), newFileKey(), made.ending, bytes, made.width, made.height, made.tint],
  );
  if (!row) throw new Error('a row that was inserted is not there');
  return row;
}
