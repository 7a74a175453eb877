import { Icon, type Locale } from '@chophien/ui';
import type { Words } from '../i18n/i18n.js';
import type { PageContext } from '../page-context.js';
import type { Product } from './product.js';

const year = Array.from({ length: 12 }, (_, index) => index + 1);

/** The runs of months in their order, each from its first to its last; one over the turn of the year has its last before its first. */
export function seasonSpans(months: readonly number[]): [first: number, last: number][] {
  const has = (month: number) => months.includes(((month + 11) % 12) + 1);
  if (year.every(has)) return [];
  return year
    .filter((month) => has(month) && !has(month - 1))
    .map((first) => {
      let last = first;
      while (has(last + 1)) last += 1;
      return [first, ((last + 11) % 12) + 1];
    });
}

const englishMonth = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const month = (locale: Locale, number: number): string => (locale === 'vi' ? `tháng ${number}` : englishMonth.format(Date.UTC(2026, number - 1, 1)));

/** "Có từ tháng 10 đến tháng 12"; undefined for what is to be had all year. */
export function seasonWords(t: Words, locale: Locale, months: readonly number[]): string | undefined {
  const spans = seasonSpans(months).map(([first, last]) => {
    if (first === last) return t('product.season.month', { month: month(locale, first) });
    return t(first < last ? 'product.season.span' : 'product.season.overYear', { from: month(locale, first), to: month(locale, last) });
  });
  return spans.length === 0 ? undefined : t('product.season.all', { spans: new Intl.ListFormat(locale).format(spans) });
}

/** When it is to be had, whose word that is, and that now is another time of the year. */
export function Season({ context, product }: { readonly context: PageContext; readonly product: Product }) {
  const { t, locale, today } = context;
  const words = seasonWords(t, locale, product.seasonMonths);
  if (words === undefined) return null;
  return (
    <div className="season">
      <Icon name="calendar" />
      <div>
        <p>{words}</p>
        {!product.seasonMonths.includes(Number(today.slice(5, 7))) && <p className="small soft">{t('product.season.out')}</p>}
        {product.seasonIsAssumed && <p className="hint">{t('product.season.assumed')}</p>}
      </div>
    </div>
  );
}
