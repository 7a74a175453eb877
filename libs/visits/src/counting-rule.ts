import { isbot } from 'isbot';

/** Published version of the rule below; a change of the rule is a new version. */
export const countingRuleVersion = 1;

/** Views of one visitor with no longer pause than this are one visit. */
export const visitGapMinutes = 30;

/** More views than this in one minute by one visitor are not a person reading. */
export const floodViewsPerMinute = 40;

export type Verdict = 'kept' | 'bot' | 'staff' | 'prefetch' | 'flood';

/** What is known of a request for a moment; nothing of it is stored. */
export type ViewSigns = { userAgent: string; isPrefetch: boolean; isStaff: boolean; viewsThisMinute: number };

/**
 * Counting rule, version 1. A view is kept unless, in this order: the browser fetched the page ahead of time; somebody of the floor or of
 * a booth is signed in; the program names itself as a robot or does not name itself; the visitor reads faster than a person can.
 */
export function judgeView(signs: ViewSigns): Verdict {
  if (signs.isPrefetch) return 'prefetch';
  if (signs.isStaff) return 'staff';
  if (signs.userAgent.trim() === '' || isbot(signs.userAgent)) return 'bot';
  if (signs.viewsThisMinute > floodViewsPerMinute) return 'flood';
  return 'kept';
}

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day of an instant in Vietnam, YYYY-MM-DD: the only day that the floor knows. */
export function vietnamDay(instant: Date): string {
  return day.format(instant);
}
