import { Injectable } from '@nestjs/common';
import { attachFile, audit, charLength, cleanText, Db, detachFiles, InvalidInput, isId, mayAtBooth, newId, NotFound, rows, StaleVersion, type Actor, type StaffActor, type Tx } from '@chophien/platform';
import { BoothPictureQueries, mostBoothPictures, type BoothPicture, type BoothPictures } from './booth-pictures.js';

/** One place in the new order: a picture that the booth has, or a file that was sent (also one that was taken away before). */
export type BoothPictureChoice = { pictureId?: string | null; fileId?: string | null; altVi?: string | null; altEn?: string | null };

const altLimit = 160;

/** The whole row of a booth's pictures at once, as for listings: a phone which lost the answer may send it again. Shoppers see it with their next page. */
@Injectable()
export class SetBoothPictures {
  constructor(
    private readonly db: Db,
    private readonly pictures: BoothPictureQueries,
  ) {}

  /**
   * Gives the pictures as they are then. Who sends what stands there already is never stale. Throws NotFound (a booth, picture or file of
   * others too), InvalidInput, StaleVersion; then nothing has changed. A file that was taken away can be named again for 48 hours.
   */
  async run(actor: Actor, input: { boothId: string; version: number; pictures: readonly BoothPictureChoice[] }): Promise<BoothPictures> {
    const { boothId } = input;
    if (actor.kind !== 'staff' || !isId(boothId) || !mayAtBooth(actor, boothId, 'booth.page.write')) throw new NotFound('booth');
    const wanted = checked(input.pictures);
    await this.db.officeTx(actor, async (tx) => {
      const [booth] = await rows<{ version: number }>(tx, `SELECT pictures_version AS version FROM booth WHERE id = $1 AND standing <> 'closed' FOR NO KEY UPDATE`, [boothId]);
      if (!booth) throw new NotFound('booth');
      await arrange(tx, actor, { boothId, wanted, isStale: booth.version !== input.version });
    });
    const now = await this.pictures.ofBooth(actor, boothId);
    if (!now) throw new NotFound('booth');
    return now;
  }
}

async function arrange(tx: Tx, actor: StaffActor, given: { boothId: string; wanted: Required<BoothPictureChoice>[]; isStale: boolean }): Promise<void> {
  const { boothId, wanted, isStale } = given;
  const before = await rows<BoothPicture>(
    tx,
    `SELECT id, file_id AS "fileId", key, alt_vi AS "altVi", alt_en AS "altEn", width, height, tint FROM booth_picture WHERE booth_id = $1 ORDER BY position`,
    [boothId],
  );
  const standing = ({ pictureId, fileId }: Required<BoothPictureChoice>) => before.find((row) => row.id === pictureId || row.fileId === fileId);
  const described = (row: BoothPicture, { altVi, altEn }: Required<BoothPictureChoice>): BoothPicture => ({ ...row, altVi: altVi ?? row.altVi, altEn: altEn ?? row.altEn });
  const same = wanted.map((choice) => {
    const row = standing(choice);
    return row && described(row, choice);
  });
  if (JSON.stringify(same) === JSON.stringify(before)) return;
  if (isStale) throw new StaleVersion('booth pictures');
  const sent = new Map<string, BoothPicture>();
  // in the order of their ids, so that two acts that take the same files wait for each other and never in a circle
  for (const id of [...new Set(wanted.flatMap((choice) => (choice.fileId === null || standing(choice) ? [] : [choice.fileId])))].sort()) {
    const { key, width, height, tint } = await attachFile(tx, actor, { id, kind: 'picture', boothId });
    sent.set(id, { id: newId(), fileId: id, key, altVi: '', altEn: '', width: width ?? 1, height: height ?? 1, tint });
  }
  const after = wanted.map((choice): BoothPicture => {
    const kept = standing(choice) ?? sent.get(choice.fileId ?? '');
    if (!kept) throw new NotFound('picture');
    return described(kept, choice);
  });
  if (new Set(after.map(({ id }) => id)).size < after.length) throw new InvalidInput([{ field: 'pictures', reason: 'repeated' }]);

  const gone = before.filter((row) => !after.some(({ id }) => id === row.id));
  await rows(tx, 'DELETE FROM booth_picture WHERE booth_id = $1 AND id = ANY ($2::uuid[])', [boothId, gone.map(({ id }) => id)]);
  await rows(
    tx,
    `INSERT INTO booth_picture (id, booth_id, file_id, key, position, alt_vi, alt_en, width, height, tint)
     SELECT w.id, $1, w."fileId", w.key, w.place - 1, w."altVi", w."altEn", w.width, w.height, w.tint
     FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS (id uuid, "fileId" uuid, key text, "altVi" text, "altEn" text, width int, height int, tint text))
       WITH ORDINALITY AS w (id, "fileId", key, "altVi", "altEn", width, height, tint, place)
     ON CONFLICT (id) DO UPDATE SET position = excluded.position, alt_vi = excluded.alt_vi, alt_en = excluded.alt_en`,
    [boothId, JSON.stringify(after)],
  );
  // one that shows a listing too stays: the sweeper leaves what is referenced
  await detachFiles(tx, gone.map(({ fileId }) => fileId));
  await rows(tx, 'UPDATE booth SET pictures_version = pictures_version + 1 WHERE id = $1', [boothId]);
  const order = (list: BoothPicture[]) => list.map(({ key }) => key);
  await audit(tx, actor, { action: 'booth.pictures', subjectType: 'booth', subjectId: boothId, boothId, detail: { from: order(before), to: order(after) } });
}

function checked(pictures: readonly BoothPictureChoice[]): Required<BoothPictureChoice>[] {
  const problems: { field: string; reason: string; limit?: number }[] = [];
  if (pictures.length > mostBoothPictures) problems.push({ field: 'pictures', reason: 'too_many', limit: mostBoothPictures });
  const wanted = pictures.slice(0, mostBoothPictures).map(({ pictureId, fileId, altVi, altEn }) => {
    if ((pictureId == null) === (fileId == null) || !isId(pictureId ?? fileId ?? '')) problems.push({ field: 'pictures', reason: 'unknown' });
    const text = (given: string | null | undefined, field: string) => {
      const line = given == null ? null : cleanText(given);
      if (line !== null && charLength(line) > altLimit) problems.push({ field, reason: 'too_long', limit: altLimit });
      return line;
    };
    return { pictureId: pictureId?.toLowerCase() ?? null, fileId: fileId?.toLowerCase() ?? null, altVi: text(altVi, 'altVi'), altEn: text(altEn, 'altEn') };
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  return wanted;
}
