import { Injectable } from '@nestjs/common';
import { Db, publish, rows, type StaffActor } from '@chophien/platform';
import { ApplicationIncomplete } from './admission-errors.js';
import './admission-topics.js';
import { assertVersion, itemsOf, lockApplication, type ApplicationRow } from './application-row.js';
import { moveApplication } from './application-state.js';
import { dropScans } from './change-scans.js';
import { openForSubmitting } from './checklist.js';
import { recordApplicationMove } from './record-application-move.js';
import { auditApplication } from './save-application.js';
import { ownOpenApplication } from './start-application.js';

/** The applicant hands the application in. */
@Injectable()
export class SubmitApplication {
  constructor(private readonly db: Db) {}

  /** Throws NotFound, ApplicationMoved, StaleVersion, or ApplicationIncomplete with the items that are open. */
  async run(actor: StaffActor, version: number): Promise<ApplicationRow> {
    return this.db.officeTx(actor, async (tx) => {
      const application = await lockApplication(tx, await ownOpenApplication(tx, actor));
      moveApplication(application.state, 'submit');
      assertVersion(application, version);
      const items = itemsOf(application);
      const open = openForSubmitting(items);
      if (open.length > 0) throw new ApplicationIncomplete(open);
      // papers that are not asked after all (another legal form, no food) are nobody's to look at
      await dropScans(tx, application.id, 'item = ANY ($2)', [items.filter(({ need }) => need === 'not_asked').map(({ item }) => item)]);
      const moveId = await recordApplicationMove(tx, actor, application, 'submit');
      await rows(tx, `UPDATE booth_application SET state = 'submitted', version = version + 1, submitted_at = now() WHERE id = $1`, [application.id]);
      await publish(tx, 'booth_application.submitted', { moveId }, actor.requestId);
      await auditApplication(tx, actor, 'application.submit', application.id);
      return lockApplication(tx, application.id);
    });
  }
}
