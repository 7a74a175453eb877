export type Locale = 'vi' | 'en';

/** A day on this floor is a day in Vietnam, wherever the server stands. */
export const floorTimeZone = 'Asia/Ho_Chi_Minh';

interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const numbers = new Intl.DateTimeFormat('en-CA', { timeZone: floorTimeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: floorTimeZone, hour: '2-digit', minute: '2-digit', hour12: false });
const weekday = {
  vi: new Intl.DateTimeFormat('vi', { timeZone: floorTimeZone, weekday: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: floorTimeZone, weekday: 'long' }),
};
const monthOfYear = {
  vi: new Intl.DateTimeFormat('vi', { timeZone: 'UTC', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' }),
};
const englishMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short' });

function partsOfDay(day: string): DayParts {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (!found) throw new RangeError(`no calendar day: ${day}`);
  return { year: found[1] ?? '', month: found[2] ?? '', day: found[3] ?? '' };
}

function written({ year, month, day }: DayParts, locale: Locale, withYear: boolean): string {
  if (locale === 'vi') return `${Number(day)}/${Number(month)}${withYear ? `/${year}` : ''}`;
  const name = englishMonth.format(Date.UTC(Number(year), Number(month) - 1, 1));
  return `${Number(day)} ${name}${withYear ? ` ${year}` : ''}`;
}

/** In a sentence Vietnamese writes weekdays small, where `Intl` gives them a capital. */
function weekdayOf(at: Date | number, locale: Locale): string {
  const day = weekday[locale].format(at);
  return locale === 'vi' ? day.toLowerCase() : day;
}

/** The calendar day `YYYY-MM-DD` in Vietnam at this instant. */
export function dayInVietnam(instant: Date): string {
  return numbers.format(instant);
}

/** A calendar day `YYYY-MM-DD` as people read it: 31/12/2026, 31 Dec 2026. Throws RangeError when it is no day. */
export function formatDay(day: string, locale: Locale): string {
  return written(partsOfDay(day), locale, true);
}

/** A calendar day without its year, where the year goes without saying: 31/12, 31 Dec. */
export function formatShortDay(day: string, locale: Locale): string {
  return written(partsOfDay(day), locale, false);
}

/** A calendar day with its weekday, as people say it: `thứ tư 25/11`, `Wednesday 25 Nov`; with `year` also its year. */
export function formatWeekday(day: string, locale: Locale, until: 'month' | 'year' = 'month'): string {
  const parts = partsOfDay(day);
  return `${weekdayOf(Date.UTC(Number(parts.year), Number(parts.month) - 1, Number(parts.day)), locale)} ${written(parts, locale, until === 'year')}`;
}

/** The month that a calendar day lies in: `tháng 11 năm 2026`, `November 2026`. */
export function formatMonth(day: string, locale: Locale): string {
  const { year, month } = partsOfDay(day);
  return monthOfYear[locale].format(Date.UTC(Number(year), Number(month) - 1, 1));
}

/** The clock in Vietnam at an instant: `14:05`, in both languages. */
export function formatClock(instant: string | Date): string {
  return clock.format(new Date(instant));
}

/** An instant with its weekday: `14:05, chủ nhật 22/11/2026`, `14:05, Sunday 22 Nov 2026`. */
export function formatInstant(instant: string | Date, locale: Locale): string {
  const at = new Date(instant);
  return `${clock.format(at)}, ${weekdayOf(at, locale)} ${written(partsOfDay(dayInVietnam(at)), locale, true)}`;
}

/** An instant in a row of others, without weekday: `14:05, 22/11/2026`. */
export function formatMoment(instant: string | Date, locale: Locale): string {
  const at = new Date(instant);
  return `${clock.format(at)}, ${written(partsOfDay(dayInVietnam(at)), locale, true)}`;
}

/** The calendar day before this one. */
export function dayBefore(day: string): string {
  const { year, month, day: date } = partsOfDay(day);
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(date) - 1)).toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another; negative when the second lies before. */
export function daysBetween(from: string, to: string): number {
  const start = partsOfDay(from);
  const end = partsOfDay(to);
  const utc = (parts: DayParts) => Date.UTC(Number(parts.year), Number(parts.month) - 1, Number(parts.day));
  return Math.round((utc(end) - utc(start)) / 86_400_000);
}
