import type { Meta } from '@storybook/react-vite';
import { formatDong } from '@chophien/money';
import { shown, type Book } from '../../book/shown.js';
import { formatDay, formatInstant, formatMoment, formatMonth, formatShortDay, formatWeekday } from './format-date.js';
import { formatNumber, pluralOf } from './format-number.js';

export default { title: 'Ground/Dates and figures' } satisfies Meta;

function Facts({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className="facts">
      {rows.flatMap(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name}=`}>{value}</dd>])}
    </dl>
  );
}

const day = '2026-11-25';
const at = '2026-11-22T07:05:00Z';

export const Dates = shown(({ locale }) => (
  <Facts
    rows={[
      ['formatDay', formatDay(day, locale)],
      ['formatShortDay', formatShortDay(day, locale)],
      ['formatWeekday', formatWeekday(day, locale)],
      ['formatWeekday, year', formatWeekday(day, locale, 'year')],
      ['formatMonth', formatMonth(day, locale)],
      ['formatInstant', formatInstant(at, locale)],
      ['formatMoment', formatMoment(at, locale)],
    ]}
  />
));

const goods = ({ t, locale }: Book, count: number) =>
  t(pluralOf(count, locale) === 'one' ? 'plural.one' : 'plural.other').replace('{count}', formatNumber(count, locale));

/** Vietnamese has one form, English two: the rule is `Intl.PluralRules`, never a hand-made "s". */
export const Figures = shown((book) => (
  <Facts
    rows={[
      ['formatNumber', formatNumber(1_234_567, book.locale)],
      ['formatNumber, 1', formatNumber(12.25, book.locale, 1)],
      ['formatDong', formatDong(470_000n, book.locale)],
      ...[0, 1, 2, 1250].map((count) => [`pluralOf ${count}`, goods(book, count)] as const),
    ]}
  />
));
