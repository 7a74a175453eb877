import type { ProductBySlugQuery } from '@chophien/api-contract/shop';
import { OcopBadge, OcopLapsed, daysBetween, formatDay } from '@chophien/ui';
import type { PageContext } from '../page-context.js';

type Recognition = NonNullable<ProductBySlugQuery['product']>['recognitions'][number];

/** A star is near its end below this many days. */
const soonDays = 90;

/** What was awarded: a valid star with its clock, a lapsed one in words. */
export function RecognitionNote({ context, recognition }: { context: PageContext; recognition: Recognition }) {
  const { t, locale, today } = context;
  if (recognition.kind !== 'OCOP') {
    return recognition.state === 'VALID' ? <p className="ocop">{t('product.geographical')}</p> : null;
  }
  const { stars, awardedYear, validTo, state } = recognition;
  if (stars == null) return null;
  if (state === 'LAPSED') {
    return (
      <OcopLapsed stars={stars}>
        {awardedYear != null && validTo != null
          ? t('product.lapsed', { stars, year: awardedYear, date: formatDay(validTo, locale) })
          : t('product.lapsedNoDate', { stars })}
      </OcopLapsed>
    );
  }
  const left = validTo == null ? undefined : daysBetween(today, validTo);
  const soon = left !== undefined && left < soonDays;
  const date = validTo == null ? '' : formatDay(validTo, locale);
  const when = validTo == null ? '' : left === 0 ? t('product.lastDay', { date }) : soon ? t('product.daysLeft', { count: left, date }) : t('product.validTo', { date });
  return (
    <OcopBadge
      stars={stars}
      soon={soon}
      when={when}
      title={
        <>
          <b>{t('product.ocopTitle', { stars })}</b>
          {awardedYear != null && ` · ${t('product.ocopYear', { year: awardedYear })}`}
        </>
      }
    />
  );
}
