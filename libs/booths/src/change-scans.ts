import { Injectable } from '@nestjs/common';
import { attachFile, Db, detachFiles, InvalidInput, isId, NotFound, rows, type StaffActor, type Tx } from '@chophien/platform';
import { ApplicationMoved } from './admission-errors.js';
import { lockApplication, type ApplicationRow } from './application-row.js';
import { isEditable } from './application-state.js';
import { scannedItems, type ChecklistItem, type ScannedItem } from './checklist.js';
import { untick } from './save-application.js';
import { ownOpenApplication } from './start-application.js';

/** Files that one item may have: both sides of a paper, and its annexes. */
export const mostScans = 8;

/**
 * Scans of a paper come and go one by one, without a version: two phones that add do not undo each other, and a phone which lost the answer
 * may send the same again.
 */
@Injectable()
export class ChangeScans {
  constructor(private readonly db: Db) {}

  /** Binds a file that the actor has sent. Throws NotFound, ApplicationMoved, InvalidInput (`item` without papers, `scans` too_many). */
  async add(actor: StaffActor, item: ChecklistItem, fileId: string): Promise<ApplicationRow> {
    return this.change(actor, item, fileId, async (tx, application, paper) => {
      const there = application.scans.filter((scan) => scan.item === paper);
      if (there.some((scan) => scan.fileId === fileId)) return false;
      if (there.length >= mostScans) throw new InvalidInput([{ field: 'scans', reason: 'too_many', limit: mostScans }]);
      await attachFile(tx, actor, { id: fileId, kind: 'paper', boothId: null });
      await rows(tx, 'INSERT INTO application_scan (application_id, item, file_id) VALUES ($1, $2, $3)', [application.id, paper, fileId]);
      return true;
    });
  }

  /** Lets go of a file; it can be added again for 48 hours. Throws NotFound, ApplicationMoved, InvalidInput. */
  async remove(actor: StaffActor, item: ChecklistItem, fileId: string): Promise<ApplicationRow> {
    return this.change(actor, item, fileId, async (tx, application, paper) => {
      const gone = await dropScans(tx, application.id, 'item = $2 AND file_id = $3', [paper, fileId]);
      return gone > 0;
    });
  }

  private async change(actor: StaffActor, item: ChecklistItem, id: string, work: (tx: Tx, application: ApplicationRow, paper: ScannedItem) => Promise<boolean>): Promise<ApplicationRow> {
    const paper = scannedItems.find((one) => one === item);
    if (!paper) throw new InvalidInput([{ field: 'item', reason: 'no_paper' }]);
    if (!isId(id)) throw new NotFound('file');
    return this.db.officeTx(actor, async (tx) => {
      const application = await lockApplication(tx, await ownOpenApplication(tx, actor));
      if (!isEditable(application.state)) throw new ApplicationMoved(application.state);
      if (!(await work(tx, application, paper))) return application;
      await rows(tx, 'UPDATE booth_application SET version = version + 1, saved_at = now() WHERE id = $1', [application.id]);
      // what was ticked was ticked with the papers that lay there
      await untick(tx, application.id, [paper]);
      return lockApplication(tx, application.id);
    });
  }
}

/** Lets go of an application's scans (`which`: a condition on application_scan, its values from $2 on); gives how many. */
export async function dropScans(tx: Tx, applicationId: string, which = 'true', values: readonly unknown[] = []): Promise<number> {
  const gone = await rows<{ id: string }>(tx, `DELETE FROM application_scan WHERE application_id = $1 AND ${which} RETURNING file_id AS id`, [applicationId, ...values]);
  const ids = [...new Set(gone.map(({ id }) => id))];
  const used = await rows<{ id: string }>(tx, 'SELECT DISTINCT file_id AS id FROM application_scan WHERE file_id = ANY ($1::uuid[])', [ids]);
  await detachFiles(tx, ids.filter((id) => !used.some((one) => one.id === id)));
  return gone.length;
}
