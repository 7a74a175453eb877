import { DayPicker, type DateRange as Span, type Matcher } from 'react-day-picker';
import { enGB } from 'react-day-picker/locale/en-GB';
import { vi } from 'react-day-picker/locale/vi';
import { dayInVietnam, formatMonth, formatWeekday, type Locale } from '../format/format-date.js';
import { Icon } from '../icons/icon.js';

const calendars = { vi, en: enGB };

/** The words around the days of a calendar. */
export interface CalendarWords {
  readonly previousMonth: string;
  readonly nextMonth: string;
  /** Said before a day that is today, and after one that is chosen. */
  readonly today: string;
  readonly chosen: string;
}

export interface CalendarProps {
  readonly locale: Locale;
  readonly words: CalendarWords;
  /** Calendar days `YYYY-MM-DD`; '' is none. One day when `to` is left out. */
  readonly from: string;
  readonly to?: string;
  readonly onChoose: (from: string, to: string) => void;
  readonly min?: string;
  readonly max?: string;
  readonly months?: 1 | 2;
}

// The library reckons in dates at the device's midnight; days go in and out as text, so that no time zone can shift them.
const toDate = (day: string | undefined) => {
  const [year = 0, month = 0, date = 0] = (day ?? '').split('-').map(Number);
  return day ? new Date(year, month - 1, date) : undefined;
};
const toDay = (date: Date | undefined) => {
  if (!date) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** A month of days to choose from; the week begins on Monday, today is today in Vietnam. Arrow keys move by day and week. */
export function Calendar({ locale, words, from, to, onChoose, min, max, months = 1 }: CalendarProps) {
  const before = toDate(min);
  const after = toDate(max);
  const disabled: Matcher[] = [...(before ? [{ before }] : []), ...(after ? [{ after }] : [])];
  const today = toDate(dayInVietnam(new Date()));
  const frame = {
    locale: calendars[locale],
    weekStartsOn: 1 as const,
    numberOfMonths: months,
    today,
    disabled,
    defaultMonth: toDate(from) ?? toDate(to) ?? (after && today && after < today ? after : today),
    startMonth: before,
    endMonth: after,
    autoFocus: true,
    className: 'calendar',
    labels: {
      labelPrevious: () => words.previousMonth,
      labelNext: () => words.nextMonth,
      labelDayButton: (date: Date, { today: isToday, selected }: { today?: boolean; selected?: boolean }) =>
        [isToday ? words.today : '', formatWeekday(toDay(date), locale, 'year'), selected ? words.chosen : ''].filter(Boolean).join(', '),
    },
    formatters: { formatCaption: (month: Date) => formatMonth(toDay(month), locale) },
    components: {
      Chevron: ({ orientation }: { orientation?: string }) => <Icon name={orientation === 'left' ? 'left' : 'right'} size={16} />,
    },
  };
  if (to === undefined)
    return <DayPicker {...frame} mode="single" selected={toDate(from)} onSelect={(date) => onChoose(toDay(date), '')} />;
  const span: Span = { from: toDate(from), to: toDate(to) };
  return <DayPicker {...frame} mode="range" resetOnSelect selected={span} onSelect={(chosen) => onChoose(toDay(chosen?.from), toDay(chosen?.to))} />;
}
