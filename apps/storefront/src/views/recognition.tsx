import type { ProductBySlugQuery } from '@chophien/api-contract/shop';
import { Icon, OcopBadge, OcopLapsed, daysBetween, formatDay } from '@chophien/ui';
import type { PageContext } from '../page-context.js';

type Recognition = NonNullable<ProductBySlugQuery['product']>['recognitions'][number];

/** A star is near its end below this many days. */
const soonDays = 90;

/** What was awarded: a valid star with its clock, a lapsed one in words. */
export function RecognitionNote({ context, recognition }: { context: PageContext; recognition: Recognition }) {
  const { t, locale, today } = context;
  if (recognition.kind !== 'OCOP') return <OtherNote context={context} recognition={recognition} />;
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

/** A recognition of another kind: its name and last day while it is valid, and in words that it lapsed, without a badge. */
function OtherNote({ context, recognition }: { context: PageContext; recognition: Recognition }) {
  const { t, locale, today } = context;
  const { validTo, state } = recognition;
  const kind = t(`recognition.kind.${recognition.kind}`);
  const date = validTo == null ? '' : formatDay(validTo, locale);
  if (state === 'LAPSED') return <p className="ocop ocop--lapsed">{t('recognition.lapsed', { kind, date })}</p>;
  if (validTo == null) return <p className="ocop">{kind}</p>;
  const left = daysBetween(today, validTo);
  const soon = left < soonDays;
  return (
    <div className="ocop">
      <div>
        <b>{kind}</b>
        <div className={soon ? 'ocop__when ocop__when--soon' : 'ocop__when'}>
          {soon && <Icon name="clock" size={16} />}
          <span>{left === 0 ? t('product.lastDay', { date }) : soon ? t('product.daysLeft', { count: left, date }) : t('product.validTo', { date })}</span>
        </div>
      </div>
    </div>
  );
}
