import { fieldWords, type FieldProblem } from '../words/problem-words.js';
import type { Words } from '../words/use-words.js';

/** Reasons with words of their own here; the others have those of every form. */
const known: Record<string, string> = {
  'fromDay.past': 'boothPage.problem.past',
  'fromDay.begun': 'boothPage.problem.begun',
  'fromDay.overlaps': 'boothPage.problem.overlaps',
  'fromDay.ended': 'boothPage.problem.ended',
  'fromDay.out_of_range': 'boothPage.problem.tooFar',
  'fromDay.not_a_day': 'day.notADay',
  'id.ended': 'boothPage.problem.ended',
  'lastDay.not_a_day': 'day.notADay',
  'lastDay.past': 'boothPage.problem.past',
  'lastDay.before_start': 'boothPage.problem.backwards',
  'lastDay.too_long': 'boothPage.problem.tooLong',
  'zalo.unknown': 'boothPage.problem.zalo',
  'mapPoint.short_link': 'boothPage.problem.shortLink',
  'mapPoint.not_a_point': 'boothPage.problem.notAPoint',
  'mapPoint.outside': 'boothPage.problem.outside',
  'openingHours.required': 'boothPage.problem.neverOpen',
  'openingHours.too_many': 'boothPage.problem.tooManySpans',
  'openingHours.not_a_time': 'boothPage.problem.notATime',
  'openingHours.backwards': 'boothPage.problem.hoursBackwards',
  'openingHours.overlaps': 'boothPage.problem.hoursOverlap',
};

/** What is wrong with a field of the page or of a closure; days of the week (`openingHours.3`) are spoken of alike. */
export function pageProblem(problems: readonly FieldProblem[], field: string, words: Words): string | undefined {
  const found = problems.find((problem) => problem.field === field);
  if (!found) return undefined;
  const key = known[`${found.field.replace(/\.\d+$/, '')}.${found.reason}`];
  return key === undefined ? fieldWords(found, words) : words.t(key, { limit: found.limit ?? '' });
}
