import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, isId, mayOnFloor, NotFound, publish, rows, type StaffActor, type Tx } from '@chophien/platform';
import './admission-topics.js';
import { assertVersion, itemsOf, lockApplication, lockForDeciding, type ApplicationRow } from './application-row.js';
import { moveApplication } from './application-state.js';
import { dropScans } from './change-scans.js';
import { checkedReason } from './reason-text.js';
import { recordApplicationMove } from './record-application-move.js';
import { auditApplication } from './save-application.js';

/** An operator hands an application back with questions, or refuses it. Approving is `ApproveApplication`. */
@Injectable()
export class DecideApplication {
  constructor(private readonly db: Db) {}

  /** Back to the applicant. Throws NotFound, ApplicationMoved, StaleVersion, InvalidInput (`note`; `items` when nothing is asked anywhere). */
  async handBack(actor: StaffActor, id: string, version: number, note: string): Promise<ApplicationRow> {
    const words = checkedReason(note, 'note', 3, 1000);
    return this.inTurn(actor, id, async (tx, application) => {
      moveApplication(application.state, 'hand_back');
      assertVersion(application, version);
      if (!itemsOf(application).some(({ state }) => state === 'question')) throw new InvalidInput([{ field: 'items', reason: 'no_question' }]);
      const moveId = await recordApplicationMove(tx, actor, application, 'hand_back', words);
      await rows(tx, `UPDATE booth_application SET state = 'returned', version = version + 1 WHERE id = $1`, [id]);
      await publish(tx, 'booth_application.returned', { moveId }, actor.requestId);
      await auditApplication(tx, actor, 'application.hand_back', id);
    });
  }

  /** For good. What identified the person beyond the name is no longer needed and goes at once, scans too (Law 91/2025). Throws as `handBack`. */
  async refuse(actor: StaffActor, id: string, version: number, reason: string): Promise<ApplicationRow> {
    const words = checkedReason(reason, 'reason', 10, 1000);
    return this.inTurn(actor, id, async (tx, application) => {
      moveApplication(application.state, 'refuse');
      assertVersion(application, version);
      const moveId = await recordApplicationMove(tx, actor, application, 'refuse', words);
      await rows(
        tx,
        `UPDATE booth_application SET state = 'refused', version = version + 1, decided_at = now(), personal_id = '', bank_bin = '', bank_account = '', bank_holder = '',
           tax_code = CASE WHEN tax_code = personal_id OR char_length(tax_code) = 12 THEN '' ELSE tax_code END WHERE id = $1`,
        [id],
      );
      await dropScans(tx, id);
      await publish(tx, 'booth_application.refused', { moveId }, actor.requestId);
      await auditApplication(tx, actor, 'application.refuse', id);
    });
  }

  private async inTurn(actor: StaffActor, id: string, work: (tx: Tx, application: ApplicationRow) => Promise<void>): Promise<ApplicationRow> {
    if (!mayOnFloor(actor, 'floor.booths.write') || !isId(id)) throw new NotFound('application');
    return this.db.officeTx(actor, async (tx) => {
      await work(tx, await lockForDeciding(tx, actor, id));
      return lockApplication(tx, id);
    });
  }
}
