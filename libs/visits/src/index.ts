export { countingRuleVersion, judgeView, vietnamDay, visitGapMinutes, type Verdict } from './counting-rule.js';
export { RecordVisit, VISIT_DB, VISIT_SECRET, type VisitRequest } from './record-visit.js';
export { RollUpVisits } from './roll-up-visits.js';
export { VisitQueries, type VisitDay, type VisitReport, type VisitSubject } from './visit-queries.js';
export { readVisitToken, signVisitToken, type PageView, type VisitedPage } from './visit-token.js';
