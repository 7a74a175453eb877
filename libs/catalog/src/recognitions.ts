import { ClaimRecognition } from './claim-recognition.js';
import { MoveRecognition } from './move-recognition.js';
import { RecognitionQueries } from './recognition-queries.js';

export { ClaimRecognition, type ClaimInput } from './claim-recognition.js';
export { MoveRecognition, refusedFor, withdrawnFor, type RecognitionAct } from './move-recognition.js';
export { endsFor, recognitionConditions, recognitionWindows, type RecognitionFilter, type RecognitionWindow } from './recognition-filter.js';
export { recognitionKinds, type RecognitionKind } from './recognition-kinds.js';
export { RecognitionQueries, type RecognitionListOptions, type RecognitionOrder } from './recognition-queries.js';
export { type KeptRecognition } from './recognition-row.js';
export { recognitionTopics } from './recognition-topics.js';
export { warnOfLapsing, warningDays } from './warn-of-lapsing.js';

/** Certificates of booths for the office; they need CatalogClock and Settings beside them (`listingProviders`). */
export const recognitionProviders = [ClaimRecognition, MoveRecognition, RecognitionQueries];
