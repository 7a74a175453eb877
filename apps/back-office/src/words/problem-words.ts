import type { Words } from './use-words.js';

export interface FieldProblem {
  readonly field: string;
  readonly reason: string;
  readonly limit: number | null;
  /** What is wrong within a text, and why. */
  readonly words?: string | null;
  readonly whyVi?: string | null;
  readonly whyEn?: string | null;
}

const known = new Set([
  'required',
  'not_an_account',
  'not_a_holder',
  'past',
  'too_long',
  'too_short',
  'out_of_range',
  'control_characters',
  'below_reserved',
  'unknown',
  'not_a_number',
  'not_mobile',
  'unknown_prefix',
  'wrong_direction',
  'too_common',
  'like_person',
  'not_an_email',
  'not_whole',
  'below_net',
  'check_digit',
  'too_far',
  'draft',
  'taken_down',
  'too_many',
  'repeated',
  'age_limit',
  'other_way',
  'nothing_due',
  'not_a_code',
  'below_discount',
  'only_less',
  'not_possible',
]);

/** What is wrong with one field and what to do, in the reader's words. */
export function fieldWords({ field, reason, limit }: FieldProblem, { t, dong, count }: Words): string {
  if (reason === 'out_of_range' && field === 'price' && limit !== null) {
    return t(limit <= 1000 ? 'problem.priceTooLow' : 'problem.priceTooHigh', { limit: dong(String(limit)) });
  }
  if (reason === 'out_of_range' && limit !== null) return t(limit === 0 ? 'problem.negative' : 'problem.tooMuch', { limit: count(limit) });
  if (field === 'phone') return t('problem.phone');
  return t(known.has(reason) ? `problem.${reason}` : 'problem.other', { limit: limit === null ? '' : count(limit) });
}

/** The words for one named field, or undefined when the field is right. */
export function problemOf(problems: readonly FieldProblem[], field: string, words: Words): string | undefined {
  const found = problems.find((problem) => problem.field === field);
  return found && fieldWords(found, words);
}
