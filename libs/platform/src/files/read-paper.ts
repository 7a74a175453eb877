import { mayAtBooth, mayOnFloor, type Actor } from '../actor.js';
import { audit } from '../audit.js';
import { rows, type Db } from '../db.js';
import { NotFound, SignInRequired } from '../domain-error.js';
import { isId } from '../ids.js';
import type { FileStore, StoredFile } from './file-store.js';
import { uploadedFileColumns, type UploadedFile } from './uploaded-file.js';

/** Hands out a scan to who may see it, and writes down that it was seen. */
export class ReadPaper {
  constructor(
    private readonly db: Db,
    private readonly store: FileStore,
  ) {}

  /**
   * For who sent it, for those who keep the booth's page or goods, for operators who may read booths, and a booth's for who judges certificates. Throws SignInRequired, NotFound (also
   * for everybody else), FilesUnavailable. The caller reads the file's body to its end.
   */
  async run(actor: Actor, id: string): Promise<{ file: StoredFile; ending: '.jpg' | '.pdf' }> {
    if (actor.kind !== 'staff') throw new SignInRequired();
    if (!isId(id)) throw new NotFound('file');
    const paper = await this.db.officeTx(actor, async (tx) => {
      const [found] = await rows<UploadedFile>(tx, `SELECT ${uploadedFileColumns} FROM uploaded_file f WHERE f.id = $1 AND f.kind = 'paper' AND f.ready_at IS NOT NULL`, [id]);
      const may =
        found && (found.uploadedBy === actor.personId || mayOnFloor(actor, 'floor.booths.read') || (found.boothId !== null && mayReadPapersOf(actor, found.boothId)));
      if (!found || !may) throw new NotFound('file');
      await audit(tx, actor, { action: 'file.read', subjectType: 'file', subjectId: id, ...(found.boothId === null ? {} : { boothId: found.boothId }) });
      return found;
    });
    const ending = paper.ending ?? '.jpg';
    const file = await this.store.get('private', `${paper.key}${ending}`);
    if (!file) throw new NotFound('file');
    return { file, ending };
  }
}

/** Whether the actor may read what was scanned for this booth: those who keep its page or goods, operators who read booths or judge certificates. */
export function mayReadPapersOf(actor: Actor, boothId: string): boolean {
  const asMember = mayAtBooth(actor, boothId, 'booth.page.write') || mayAtBooth(actor, boothId, 'booth.listings.write');
  return asMember || mayOnFloor(actor, 'floor.booths.read') || mayOnFloor(actor, 'floor.certificates.write');
}
