import { Injectable } from '@nestjs/common';
import { audit, checkedFirst, Db, detachFiles, InvalidInput, isId, NotFound, publish, rows, SignInRequired, type Actor, type FieldProblem, type Page, type Tx } from '@chophien/platform';
import { unwelcome } from '../listing-changes.js';
import { lockImport, mayImport } from './import-access.js';
import { ImportMoved, type ImportState } from './import-errors.js';
import { ImportQueries } from './import-queries.js';
import './import-topics.js';
import { mostImportPictures, mostNameLength, pictureName, pictureNameKey, withoutEnding } from './picture-names.js';
import { cut } from './sheet-cell.js';

/** Pictures that one act binds to an import, and names that one question asks for. */
export const mostAtOnce = 100;
const takesPictures: ReadonlySet<ImportState> = new Set(['reading', 'mapping', 'checking', 'checked']);

/** How many pictures the sheet names (each name once), how many of them nothing stands for; how many were sent, and how many of these no row names. */
export type ImportPictureFigures = { named: number; missing: number; sent: number; unnamed: number; most: number };
export type ImportPictureKind = 'missing' | 'named' | 'unnamed';
/** `key` is null where none was sent. */
export type ImportPictureName = { name: string; key: string | null };

/** The pictures that come with a file of goods: sent one by one as all pictures are, bound to it by their names, and looked for by the check. */
@Injectable()
export class ImportPictures {
  constructor(
    private readonly db: Db,
    private readonly queries: ImportQueries,
  ) {}

  /**
   * Before a byte of a picture is read: for whom it is sent. Who may act on an import may send its pictures, an officer for that booth alone and as
   * long as the import is open. Throws SignInRequired, NotFound, ImportMoved.
   */
  async assertMaySend(actor: Actor, input: { id: string; boothId: string }): Promise<void> {
    if (actor.kind !== 'staff') throw new SignInRequired();
    const job = await this.queries.one(actor, input.id);
    if (!job || job.boothId !== input.boothId.toLowerCase() || mayImport(actor, job.boothId).asFloor !== job.asFloor) throw new NotFound('import');
    if (!takesPictures.has(job.state)) throw new ImportMoved(job.state);
  }

  /**
   * Binds files that were sent to an import, under their names; a name that is there already takes the new file. Where the rows were checked they are
   * checked again. Sent again it changes nothing. Throws NotFound, ImportMoved, InvalidInput (`pictures`: required, too_many, repeated; `pictures.2.name`;
   * `pictures.2.fileId`: unknown); then nothing has changed.
   */
  async add(actor: Actor, input: { id: string; pictures: readonly { name: string; fileId: string }[] }): Promise<void> {
    const given = checked(input.pictures);
    await this.db.officeTx(actor, async (tx) => {
      const job = await lockImport(tx, actor, input.id);
      const { boothId } = job;
      // no column of a file of booths names a picture
      if (boothId === null) throw new NotFound('import');
      if (!takesPictures.has(job.state)) throw new ImportMoved(job.state);
      await refuseUnknown(tx, boothId, given);
      const stood = await rows<{ nameKey: string; fileId: string | null; isMissing: boolean }>(tx, 'SELECT name_key AS "nameKey", file_id AS "fileId", is_missing AS "isMissing" FROM import_picture WHERE import_id = $1 AND name_key = ANY ($2::text[])', [job.id, given.map(({ nameKey }) => nameKey)]);
      const before = new Map(stood.map(({ nameKey, fileId }) => [nameKey, fileId]));
      const fresh = given.filter(({ nameKey, fileId }) => before.get(nameKey) !== fileId);
      if (fresh.length === 0) return;
      await put(tx, job.id, fresh);
      await detachFiles(tx, fresh.flatMap(({ nameKey }) => before.get(nameKey) ?? []));
      await audit(tx, actor, { action: 'import.pictures', subjectType: 'import', subjectId: job.id, boothId, ...(job.asFloor ? { asFloor: true as const } : {}), detail: { pictures: fresh.length } });
      // a check that runs sees the version and is followed by another; until then the figures say what came
      await rows(tx, 'UPDATE import_job SET pictures_version = pictures_version + 1, pictures_missing = pictures_missing - $2 WHERE id = $1', [job.id, stood.filter(({ isMissing }) => isMissing).length]);
      if (job.state !== 'checked') return;
      await rows(tx, `UPDATE import_job SET state = 'checking', version = version + 1, checked_again = false WHERE id = $1`, [job.id]);
      await publish(tx, 'import.mapped', { importId: job.id }, actor.requestId);
    });
  }

  /** Null for an unknown id and for another booth's alike. */
  async figures(actor: Actor, id: string): Promise<ImportPictureFigures | null> {
    if (!(await this.queries.one(actor, id))) return null;
    const [found] = await this.db.officeTx(actor, (tx) =>
      rows<Omit<ImportPictureFigures, 'most'>>(
        tx,
        `SELECT j.pictures_named AS named, j.pictures_missing AS missing, count(i.file_id)::int AS sent, (count(i.file_id) FILTER (WHERE NOT i.is_named))::int AS unnamed
         FROM import_job j LEFT JOIN import_picture i ON i.import_id = j.id WHERE j.id = $1 GROUP BY j.id`,
        [id],
      ),
    );
    return found ? { ...found, most: mostImportPictures } : null;
  }

  /** Names of one kind in their order, as the check that ran last found them. Throws NotFound, InvalidInput for `first` and `after`. */
  async names(actor: Actor, input: { id: string; kind: ImportPictureKind; first: number; after?: string | null }): Promise<Page<ImportPictureName>> {
    const first = checkedFirst(input.first);
    const after = input.after ?? '';
    if (after.length > 400 || unwelcome.test(after)) throw new InvalidInput([{ field: 'after', reason: 'unknown' }]);
    if (!(await this.queries.one(actor, input.id))) throw new NotFound('import');
    const found = await this.db.officeTx(actor, (tx) =>
      rows<ImportPictureName & { nameKey: string }>(
        tx,
        `SELECT i.name, i.name_key AS "nameKey", f.key FROM import_picture i LEFT JOIN uploaded_file f ON f.id = i.file_id
         WHERE i.import_id = $1 AND CASE $2 WHEN 'missing' THEN i.is_missing WHEN 'named' THEN i.is_named AND i.file_id IS NOT NULL ELSE NOT i.is_named END AND i.name_key > $3 COLLATE "C" ORDER BY i.name_key COLLATE "C" LIMIT $4`,
        [input.id, input.kind, after, first + 1],
      ),
    );
    const nodes = found.slice(0, first);
    return { nodes: nodes.map(({ name, key }) => ({ name, key })), pageInfo: { hasNextPage: found.length > first, endCursor: nodes.at(-1)?.nameKey ?? null } };
  }

  /**
   * Which of these names some row names and the floor's own names do not stand for, so that a phone need not send the rest of a folder. Where there are more
   * names than are kept, all of them.
   * Throws NotFound, InvalidInput (`names: too_many`).
   */
  async wanted(actor: Actor, input: { id: string; names: readonly string[] }): Promise<string[]> {
    if (input.names.length > mostAtOnce) throw new InvalidInput([{ field: 'names', reason: 'too_many', limit: mostAtOnce }]);
    if (!(await this.queries.one(actor, input.id))) throw new NotFound('import');
    const keys = input.names.map((name) => pictureNameKey(cut(name, 400)));
    const [found] = await this.db.officeTx(actor, (tx) =>
      rows<{ named: string[]; kept: number }>(
        tx,
        `SELECT coalesce(array_agg(name_key) FILTER (WHERE is_named AND name_key = ANY ($2::text[])), '{}') AS named, (count(*) FILTER (WHERE file_id IS NULL))::int AS kept
         FROM import_picture WHERE import_id = $1`,
        [input.id, [...keys, ...keys.map(withoutEnding)]],
      ),
    );
    if (!found || found.kept >= mostImportPictures) return [...input.names];
    const named = new Set(found.named);
    return input.names.filter((_, at) => named.has(keys[at]!) || named.has(withoutEnding(keys[at]!)));
  }
}

type Given = { name: string; nameKey: string; fileId: string };

function checked(pictures: readonly { name: string; fileId: string }[]): Given[] {
  const problems: FieldProblem[] = [];
  if (pictures.length === 0) problems.push({ field: 'pictures', reason: 'required' });
  if (pictures.length > mostAtOnce) problems.push({ field: 'pictures', reason: 'too_many', limit: mostAtOnce });
  const given = pictures.slice(0, mostAtOnce).map(({ name: told, fileId }, at) => {
    const name = pictureName(told);
    if (name === '') problems.push({ field: `pictures.${at}.name`, reason: 'required' });
    else if ([...name].length > mostNameLength) problems.push({ field: `pictures.${at}.name`, reason: 'too_long', limit: mostNameLength });
    else if (unwelcome.test(name)) problems.push({ field: `pictures.${at}.name`, reason: 'control_characters' });
    if (!isId(fileId)) problems.push({ field: `pictures.${at}.fileId`, reason: 'unknown' });
    return { name, nameKey: pictureNameKey(name), fileId: fileId.toLowerCase() };
  });
  if (new Set(given.map(({ nameKey }) => nameKey)).size < given.length) problems.push({ field: 'pictures', reason: 'repeated' });
  if (problems.length > 0) throw new InvalidInput(problems);
  return given;
}

/** Only whole pictures that were sent for this booth; held, so that none is swept before it is bound. */
async function refuseUnknown(tx: Tx, boothId: string, given: readonly Given[]): Promise<void> {
  const found = await rows<{ id: string }>(
    tx,
    `SELECT id FROM uploaded_file WHERE id = ANY ($1::uuid[]) AND booth_id = $2 AND kind = 'picture' AND ready_at IS NOT NULL ORDER BY id FOR KEY SHARE`,
    [given.map(({ fileId }) => fileId), boothId],
  );
  const known = new Set(found.map(({ id }) => id));
  const problems = given.flatMap(({ fileId }, at) => (known.has(fileId) ? [] : [{ field: `pictures.${at}.fileId`, reason: 'unknown' }]));
  if (problems.length > 0) throw new InvalidInput(problems);
}

/** Throws InvalidInput where these would be too many. */
async function put(tx: Tx, importId: string, fresh: readonly Given[]): Promise<void> {
  await rows(
    tx,
    `INSERT INTO import_picture (import_id, name_key, name, file_id) SELECT $1, w.key, w.name, w.file FROM unnest($2::text[], $3::text[], $4::uuid[]) AS w (key, name, file)
     ON CONFLICT (import_id, name_key) DO UPDATE SET name = excluded.name, file_id = excluded.file_id, is_missing = false`,
    [importId, fresh.map(({ nameKey }) => nameKey), fresh.map(({ name }) => name), fresh.map(({ fileId }) => fileId)],
  );
  const [count] = await rows<{ n: number }>(tx, 'SELECT count(*)::int AS n FROM import_picture WHERE import_id = $1 AND file_id IS NOT NULL', [importId]);
  if ((count?.n ?? 0) > mostImportPictures) throw new InvalidInput([{ field: 'pictures', reason: 'too_many', limit: mostImportPictures }]);
}
