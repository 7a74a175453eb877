import { InvalidInput, isId, NotFound } from '@chophien/platform';
import { recognitionKinds, recognitionStates, type RecognitionKind, type RecognitionState } from './recognition-kinds.js';

export const recognitionWindows = ['DAYS_30', 'DAYS_90', 'DAYS_180', 'NEXT_QUARTER', 'LAPSED'] as const;
/** Verified ones by their last day: within so many days from today, in the next quarter of the year, or passed within a year. */
export type RecognitionWindow = (typeof recognitionWindows)[number];

export type RecognitionFilter = {
  boothId?: string | null;
  productId?: string | null;
  kind?: RecognitionKind | null;
  state?: Uppercase<RecognitionState> | null;
  window?: RecognitionWindow | null;
};

/** SQL: alias `r` stands and nothing that was verified renews it, so its last day is news. */
export const endsFor = `r.state = 'verified' AND r.valid_to IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM recognition n WHERE n.replaces_id = r.id AND n.state = 'verified')`;

/** SQL: the last day of alias `r` lies in the window. */
function inWindow(window: RecognitionWindow, today: string): string {
  const quarter = `date_trunc('quarter', ${today}::timestamp)`;
  switch (window) {
    case 'DAYS_30':
    case 'DAYS_90':
    case 'DAYS_180':
      return `r.valid_to BETWEEN ${today} AND ${today} + ${window.slice('DAYS_'.length)}`;
    case 'NEXT_QUARTER':
      return `r.valid_to >= (${quarter} + interval '3 months')::date AND r.valid_to < (${quarter} + interval '6 months')::date`;
    case 'LAPSED':
      return `r.valid_to < ${today} AND r.valid_to >= ${today} - 366`;
  }
}

/**
 * SQL conditions on alias `r`; what they compare with is added to `values`. `today` is SQL. Throws InvalidInput for words that are unknown,
 * NotFound for a booth or a product that no row could have.
 */
export function recognitionConditions(filter: RecognitionFilter, values: unknown[], today: string): string[] {
  const conditions: string[] = [];
  const given = (value: unknown) => `$${values.push(value)}`;
  if (filter.boothId != null) {
    if (!isId(filter.boothId)) throw new NotFound('booth');
    conditions.push(`r.booth_id = ${given(filter.boothId)}::uuid`);
  }
  if (filter.productId != null) {
    if (!isId(filter.productId)) throw new NotFound('product');
    const product = `${given(filter.productId)}::uuid`;
    conditions.push(`r.id IN (SELECT own.id FROM recognition own WHERE own.product_id = ${product} UNION ALL SELECT g.recognition_id FROM recognition_goods g WHERE g.product_id = ${product})`);
  }
  if (filter.kind != null) {
    if (!recognitionKinds.includes(filter.kind)) throw new InvalidInput([{ field: 'kind', reason: 'unknown' }]);
    conditions.push(`r.kind = ${given(filter.kind.toLowerCase())}`);
  }
  if (filter.state != null) {
    const state = filter.state.toLowerCase() as RecognitionState;
    if (!recognitionStates.includes(state)) throw new InvalidInput([{ field: 'state', reason: 'unknown' }]);
    // one of our own words: as a literal it lets the partial indexes serve
    conditions.push(`r.state = '${state}'`);
  }
  if (filter.window != null) {
    if (!recognitionWindows.includes(filter.window)) throw new InvalidInput([{ field: 'window', reason: 'unknown' }]);
    conditions.push(endsFor, inWindow(filter.window, today));
  }
  return conditions;
}
