import { InvalidInput, isId } from '@chophien/platform';
import { mostOnHand, readLine, type FieldProblem } from './listing-changes.js';

/** Why a booth changes what lies there; what is sold leaves by the order, a count by the listing. */
export const adjustmentReasons = ['received', 'returned', 'spoiled', 'given', 'correction'] as const;
export type AdjustmentReason = (typeof adjustmentReasons)[number];

export type StockAdjustment = {
  variantId: string;
  /** Units that come (above 0) or go (below 0). */
  by: number;
  reason: AdjustmentReason;
  note?: string | null;
  /** A UUID, new with each form: sent again, it changes nothing. */
  requestKey: string;
};

/** Goods come back or arrive; they spoil or are given away; a correction goes either way. */
const signOf: Record<AdjustmentReason, 1 | -1 | 0> = { received: 1, returned: 1, spoiled: -1, given: -1, correction: 0 };

/** The adjustment as it is kept, the note trimmed. Throws InvalidInput that names every wrong field. */
export function checkedAdjustment(given: StockAdjustment): StockAdjustment & { note: string } {
  const problems: FieldProblem[] = [];
  if (!Number.isInteger(given.by) || given.by === 0) problems.push({ field: 'by', reason: 'not_a_number' });
  else if (Math.abs(given.by) > mostOnHand) problems.push({ field: 'by', reason: 'out_of_range', limit: mostOnHand });
  else if (signOf[given.reason] * given.by < 0) problems.push({ field: 'by', reason: 'wrong_direction' });
  if (!isId(given.requestKey)) problems.push({ field: 'requestKey', reason: 'unknown' });
  const note = readLine('note', given.note ?? '', 300, problems, given.reason !== 'correction');
  if (problems.length > 0) throw new InvalidInput(problems);
  return { ...given, note };
}
