import { rows, type Tx } from '@chophien/platform';
import { picturesOf, type ReadRow, type Standing } from './goods-plan.js';
import { mostImportPictures, pictureNameKey } from './picture-names.js';
import { placePictures, type SentPictures } from './place-pictures.js';

/** Counts what the rows of an import say of pictures: names, each once; which of them nothing stands for; which of the sent ones a row names. */
export class PictureTally {
  private readonly named = new Set<string>();
  private readonly missing = new Map<string, string>();
  private readonly remembered = new Map<string, string>();
  private readonly wanted = new Set<string>();

  constructor(
    private readonly sent: SentPictures,
    private readonly asFloor: boolean,
  ) {}

  /** Rows of one listing. A row that is wrong for another reason names its pictures all the same: they can be sent while it is mended. */
  add(given: readonly ReadRow[], stands: Standing | undefined): void {
    const own = picturesOf(stands, this.asFloor);
    for (const { values } of given) {
      if (values.pictures == null) continue;
      for (const name of values.pictures) this.named.add(pictureNameKey(name));
      const { problems, brought, remembered } = placePictures(values.pictures, own, stands?.called ?? new Map<string, string[]>(), this.sent);
      for (const { sentAs } of brought) this.wanted.add(sentAs);
      for (const name of remembered) this.remembered.set(pictureNameKey(name), name);
      for (const { reason, words } of problems) if (reason === 'picture_missing') this.missing.set(pictureNameKey(words), words);
    }
  }

  /** Keeps it with the import, whose row the caller has locked. Of names without a picture that was sent as many are kept as pictures may come, missing ones first. */
  async keep(tx: Tx, importId: string): Promise<void> {
    await rows(tx, 'UPDATE import_job SET pictures_named = $2, pictures_missing = $3 WHERE id = $1', [importId, this.named.size, this.missing.size]);
    await rows(tx, 'DELETE FROM import_picture WHERE import_id = $1 AND file_id IS NULL', [importId]);
    await rows(tx, 'UPDATE import_picture SET is_named = name_key = ANY ($2::text[]) WHERE import_id = $1 AND is_named <> (name_key = ANY ($2::text[]))', [importId, [...this.wanted]]);
    for (const key of [...this.missing.keys(), ...this.wanted]) this.remembered.delete(key);
    const names = [...this.missing, ...this.remembered].slice(0, mostImportPictures);
    await rows(
      tx,
      `INSERT INTO import_picture (import_id, name_key, name, is_named, is_missing) SELECT $1, w.key, w.name, true, w.missing FROM unnest($2::text[], $3::text[], $4::boolean[]) AS w (key, name, missing)`,
      [importId, names.map(([key]) => key), names.map(([, name]) => name), names.map(([key]) => this.missing.has(key))],
    );
  }
}
