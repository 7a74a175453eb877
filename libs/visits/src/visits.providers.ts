import { RollUpVisits } from './roll-up-visits.js';
import { VisitQueries } from './visit-queries.js';

/** Verbs and reads that stand on the process's own Db; RecordVisit needs VISIT_DB and VISIT_SECRET beside. */
export const visitsProviders = [RollUpVisits, VisitQueries];
