import type { FieldProblem } from '../../words/problem-words.js';
import type { Words } from '../../words/use-words.js';

/** The floor did not set the pictures. `isStale`: the listing was changed elsewhere, and whoever had it open was told already. */
export class NotPlaced extends Error {
  constructor(
    readonly isStale: boolean,
    readonly problems: readonly FieldProblem[] = [],
  ) {
    super('the pictures were not set');
    this.name = 'NotPlaced';
  }
}

/** Why, and what to do next. */
export function notPlacedWords({ problems }: NotPlaced, { t, pick }: Words): string {
  if (problems.some(({ field, reason }) => field === 'booth' && reason === 'closed')) return t('pictures.boothClosed');
  const word = problems.find(({ reason }) => reason === 'prohibited_word');
  if (word) return t('problem.prohibited_word', { words: word.words ?? '', why: pick(word.whyVi ?? '', word.whyEn ?? '') });
  return t('pictures.notPlaced');
}
