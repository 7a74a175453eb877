import { randomBytes } from 'node:crypto';
import { audit, Db, FileRefused, InvalidInput, maxFileBytes, NotFound, publish, rows, startProgress, type Actor, type FileStore, type Tx } from '@chophien/platform';
import { unwelcome } from '../listing-changes.js';
import { failImport } from './import-end.js';
import { mayImportOf, type ImportOf } from './import-access.js';
import './import-topics.js';
import { sheetKind } from './sheet-kind.js';

/** Files of one booth, or of booths, that the floor may have to work at, and that may wait for their end. */
export const mostAtWork = 3;
export const mostOpen = 20;

/** Takes in a file of goods for one booth, or of booths. */
export class ReceiveImport {
  constructor(
    private readonly db: Db,
    private readonly store: FileStore,
  ) {}

  /** Before a byte is read. Throws SignInRequired, NotFound. */
  static assertMaySend(actor: Actor, of: ImportOf): void {
    mayImportOf(actor, of);
  }

  /**
   * Judges the file by what it holds, keeps it, and has the worker read it; gives the import's id. Throws SignInRequired, NotFound, FileRefused (also `too_many_at_work`, `too_many_open`),
   * InvalidInput (`booth: closed`), FilesUnavailable; then nothing will be read, and where the file had a row already that has failed.
   */
  async run(actor: Actor, input: ({ kind?: 'goods'; boothId: string } | { kind: 'booths' }) & { fileName: string; bytes: Buffer }): Promise<string> {
    const kind = input.kind ?? 'goods';
    const boothId = input.kind === 'booths' ? null : input.boothId.toLowerCase();
    const { staff, asFloor } = mayImportOf(actor, { kind, boothId });
    if (input.bytes.length > maxFileBytes) throw new FileRefused('too_large', maxFileBytes / 1024 / 1024);
    const format = sheetKind(input.bytes);
    const fileKey = `i${randomBytes(12).toString('hex')}.${format}`;
    // the row comes first, so that a process which dies here leaves nothing that nobody would clear away
    const id = await this.db.officeTx(staff, async (tx) => {
      if (boothId !== null) {
        const [booth] = await rows<{ standing: string }>(tx, 'SELECT standing FROM booth WHERE id = $1', [boothId]);
        if (!booth) throw new NotFound('booth');
        if (booth.standing === 'closed') throw new InvalidInput([{ field: 'booth', reason: 'closed' }]);
      }
      await refuseTooMany(tx, boothId);
      const made = await startProgress(tx, staff, { kind: 'import' });
      await rows(tx, `INSERT INTO import_job (id, kind, booth_id, sent_by, as_floor, format, file_key, file_name, bytes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [
        made, kind, boothId, staff.personId, asFloor, format, fileKey, plainName(input.fileName, format), input.bytes.length,
      ]);
      return made;
    });
    try {
      await this.store.put('private', fileKey, input.bytes);
      await this.db.officeTx(staff, async (tx) => {
        await audit(tx, staff, { action: kind === 'booths' ? 'booth.import_send' : 'import.send', subjectType: 'import', subjectId: id, ...(boothId === null ? {} : { boothId }), ...(asFloor ? { asFloor: true as const } : {}), detail: { format, bytes: input.bytes.length } });
        await publish(tx, 'import.sent', { importId: id }, staff.requestId);
      });
    } catch (error) {
      // nobody will read it; where this fails too, `clearImports` says so within the hour
      await this.db.officeTx(staff, (tx) => failImport(tx, id, 'not_finished')).catch(() => undefined);
      throw error;
    }
    return id;
  }
}

/** Counted one file after the other. Throws FileRefused. */
async function refuseTooMany(tx: Tx, boothId: string | null): Promise<void> {
  await rows(tx, `SELECT pg_advisory_xact_lock(hashtextextended('imports.sent:' || $1, 0))`, [boothId ?? 'booths']);
  const [found] = await rows<{ working: number; open: number }>(
    tx,
    `SELECT count(*) FILTER (WHERE state IN ('reading', 'checking', 'writing'))::int AS working, count(*)::int AS open
     FROM import_job WHERE booth_id IS NOT DISTINCT FROM $1 AND state NOT IN ('done', 'failed', 'dropped')`,
    [boothId],
  );
  if ((found?.working ?? 0) >= mostAtWork) throw new FileRefused('too_many_at_work', mostAtWork);
  if ((found?.open ?? 0) >= mostOpen) throw new FileRefused('too_many_open', mostOpen);
}

/** The sender's name for the file, for the eye alone. */
function plainName(given: string, format: string): string {
  const name = [...given.normalize('NFC')].map((sign) => (unwelcome.test(sign) || sign === '\n' ? ' ' : sign)).join('').replace(/\s+/gu, ' ').trim();
  return [...name].slice(-160).join('') || `import.${format}`;
}
