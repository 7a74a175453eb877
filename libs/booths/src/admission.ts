/** How a booth comes onto the floor, stands, and leaves it: the entry `@chophien/booths/admission`. */
import { AcceptCommitment } from './accept-commitment.js';
import { ApplicationQueries } from './application-queries.js';
import { ApproveApplication } from './approve-application.js';
import { ChangeScans } from './change-scans.js';
import { ChangeStanding } from './change-standing.js';
import { DecideApplication } from './decide-application.js';
import { JudgeItem } from './judge-item.js';
import { SaveApplication } from './save-application.js';
import { ChecklistRules } from './set-checklist-rule.js';
import { StandingQueries } from './standing-queries.js';
import { StartApplication } from './start-application.js';
import { SubmitApplication } from './submit-application.js';

export { ApplicationIncomplete, ApplicationMoved, BoothHasOpenOrders, BoothStandingMoved } from './admission-errors.js';
export { admissionTopics } from './admission-topics.js';
export { itemsOf, type ApplicationRow } from './application-row.js';
export { isEditable, type ApplicationState } from './application-state.js';
export type { ApplicationSummary, CommitmentText } from './application-queries.js';
export { banks } from './banks.js';
export { sweepApplications } from './application-keeping.js';
export type { ChecklistItem, Need, RuledItem } from './checklist.js';
export type { ApplicationChanges } from './save-application.js';
export type { ChecklistRule } from './set-checklist-rule.js';
export type { StandingReport } from './standing-queries.js';
export { masked } from './tax-code.js';
export { AcceptCommitment, ApplicationQueries, ApproveApplication, ChangeScans, ChangeStanding, ChecklistRules, DecideApplication, JudgeItem, SaveApplication, StandingQueries, StartApplication, SubmitApplication };

/** For the office: all of them write through `Db.officeTx`. */
export const admissionProviders = [
  StartApplication, SaveApplication, ChangeScans, AcceptCommitment, SubmitApplication, ApplicationQueries,
  JudgeItem, DecideApplication, ApproveApplication, ChecklistRules, ChangeStanding, StandingQueries,
];
