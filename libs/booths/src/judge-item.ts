import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, isId, mayOnFloor, NotFound, requireStepUp, rows, type StaffActor, type Tx } from '@chophien/platform';
import { ApplicationMoved } from './admission-errors.js';
import { assertVersion, itemsOf, lockApplication, lockForDeciding, type ApplicationRow } from './application-row.js';
import { isUndecided } from './application-state.js';
import type { ChecklistItem } from './checklist.js';
import { checkedReason } from './reason-text.js';
import { auditApplication } from './save-application.js';

export type Verdict = { kind: 'verified' } | { kind: 'questioned'; question: string } | { kind: 'none' };

/** An operator ticks an item, asks about it, or takes that back; or passes over a required one that is missing. */
@Injectable()
export class JudgeItem {
  constructor(private readonly db: Db) {}

  /** Throws NotFound, ApplicationMoved unless it is submitted, StaleVersion, InvalidInput (`question`; `item` for one with gaps). */
  async run(actor: StaffActor, id: string, version: number, item: ChecklistItem, verdict: Verdict): Promise<ApplicationRow> {
    const question = verdict.kind === 'questioned' ? checkedReason(verdict.question, 'question', 3, 500) : null;
    return this.inTurn(actor, id, async (tx, application) => {
      if (application.state !== 'submitted') throw new ApplicationMoved(application.state);
      assertVersion(application, version);
      const checked = itemsOf(application).find((one) => one.item === item);
      if (!checked || (verdict.kind === 'verified' && (checked.state === 'open' || checked.need === 'not_asked'))) throw new InvalidInput([{ field: 'item', reason: 'not_given' }]);
      const kind = verdict.kind === 'none' ? null : verdict.kind;
      await rows(
        tx,
        `INSERT INTO application_item (application_id, item, verdict, question, judged_by, judged_at) VALUES ($1, $2, $3, $4, $5, CASE WHEN $3::text IS NOT NULL THEN now() END)
         ON CONFLICT (application_id, item) DO UPDATE SET verdict = excluded.verdict, question = excluded.question, judged_by = excluded.judged_by, judged_at = excluded.judged_at,
           answer = CASE WHEN excluded.verdict = 'questioned' THEN '' ELSE application_item.answer END`,
        [id, item, kind, question, kind === null ? null : actor.personId],
      );
      await auditApplication(tx, actor, 'application.judge', id, { item, verdict: verdict.kind });
    });
  }

  /** Lets an item be missing; who and why stays with the booth for ever. Throws StepUpRequired, NotFound, ApplicationMoved, StaleVersion, InvalidInput. */
  async override(actor: StaffActor, id: string, version: number, item: ChecklistItem, reason: string): Promise<ApplicationRow> {
    if (!mayOnFloor(actor, 'floor.booths.write')) throw new NotFound('application');
    requireStepUp(actor);
    const why = checkedReason(reason, 'reason', 10, 500);
    return this.inTurn(actor, id, async (tx, application) => {
      if (!isUndecided(application.state)) throw new ApplicationMoved(application.state);
      assertVersion(application, version);
      // name and address of the seller have to be shown by law; nobody may pass over them
      if (item === 'seller' || itemsOf(application).find((one) => one.item === item)?.need !== 'required') throw new InvalidInput([{ field: 'item', reason: 'not_required' }]);
      await rows(
        tx,
        `INSERT INTO application_item (application_id, item, override_reason, overridden_by, overridden_at) VALUES ($1, $2, $3, $4, now())
         ON CONFLICT (application_id, item) DO UPDATE SET override_reason = $3, overridden_by = $4, overridden_at = now()`,
        [id, item, why, actor.personId],
      );
      await auditApplication(tx, actor, 'application.override', id, { item });
    });
  }

  private async inTurn(actor: StaffActor, id: string, work: (tx: Tx, application: ApplicationRow) => Promise<void>): Promise<ApplicationRow> {
    if (!mayOnFloor(actor, 'floor.booths.write') || !isId(id)) throw new NotFound('application');
    return this.db.officeTx(actor, async (tx) => {
      await work(tx, await lockForDeciding(tx, actor, id));
      await rows(tx, 'UPDATE booth_application SET version = version + 1 WHERE id = $1', [id]);
      return lockApplication(tx, id);
    });
  }
}
