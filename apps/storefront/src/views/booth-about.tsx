import { Icon } from '@chophien/ui';
import type { PageContext } from '../page-context.js';
import type { Booth } from './booth.js';
import { OwnWords } from './own-words.js';
import { telephone } from './telephone.js';

type Day = NonNullable<Booth['openingHours']>[number];
export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

interface Props {
  readonly context: PageContext;
  readonly booth: Booth;
}

/** Whether it is open now by its hours, as the floor's clock stood when the page was made. */
export function OpenLine({ context, booth }: Props) {
  const { t } = context;
  const { openNow } = booth;
  if (openNow == null || !booth.isOpen) return null;
  const next = weekdays[(openNow.nextDay ?? 0) - 1];
  const words = openNow.isOpen
    ? t('boothPage.openUntil', { time: openNow.until ?? '' })
    : openNow.byAppointment
      ? t('boothPage.appointmentToday')
      : next === undefined
        ? t('boothPage.byAppointment')
        : openNow.nextDay === openNow.today
          ? t('boothPage.opensToday', { time: openNow.nextFrom ?? '' })
          : t('boothPage.opensOn', { day: t(`boothPage.day.${next}`), time: openNow.nextFrom ?? '' });
  return (
    <li>
      <Icon name={openNow.isOpen ? 'check' : 'hourglass'} />
      <span>
        {openNow.isOpen ? <b className="booth__open">{words}</b> : words} · <a href="#hours">{t('boothPage.hoursLink')}</a>
      </span>
    </li>
  );
}

/** Minutes as one says them: hours rounded up, so that nobody waits longer than was said. */
export function answerWords({ t }: PageContext, minutes: number): string {
  if (minutes <= 60) return t('boothPage.answersInHour');
  const hours = Math.ceil(minutes / 60);
  return hours <= 24 ? t('boothPage.answersInHours', { count: hours }) : t('boothPage.answersInDays', { count: Math.ceil(hours / 24) });
}

function sameDay(one: Day, other: Day): boolean {
  return one.byAppointment === other.byAppointment && one.spans.length === other.spans.length && one.spans.every(({ from, to }, index) => from === other.spans[index]?.from && to === other.spans[index]?.to);
}

/** Days that follow one another with the same hours stand in one row. */
export function groupedDays(hours: readonly Day[]): { readonly first: number; readonly last: number; readonly day: Day }[] {
  const groups: { first: number; last: number; day: Day }[] = [];
  hours.forEach((day, index) => {
    const before = groups.at(-1);
    if (before !== undefined && sameDay(before.day, day)) before.last = index;
    else groups.push({ first: index, last: index, day });
  });
  return groups;
}

/** The week's hours, with what the booth says of holidays. Nothing where it has not told. */
export function Hours({ context, booth }: Props) {
  const { t } = context;
  const hours = booth.openingHours;
  if (hours == null) return null;
  const name = (index: number): string => t(`boothPage.day.${weekdays[index] ?? '1'}`);
  return (
    <section aria-labelledby="hours">
      <h2 id="hours">{t('boothPage.hours')}</h2>
      <dl className="facts booth__hours">
        {groupedDays(hours).map(({ first, last, day }) => (
          <div key={first}>
            <dt>{first === last ? name(first) : t('boothPage.days', { first: name(first), last: name(last) })}</dt>
            <dd>
              {day.byAppointment ? t('boothPage.appointment') : day.spans.length === 0 ? t('boothPage.noHours') : day.spans.map(({ from, to }) => `${from}–${to}`).join(', ')}
            </dd>
          </div>
        ))}
      </dl>
      {(booth.hoursNoteVi !== '' || booth.hoursNoteEn !== '') && (
        <p className="small">
          <OwnWords context={context} vi={booth.hoursNoteVi} en={booth.hoursNoteEn} note="mark" />
        </p>
      )}
    </section>
  );
}

function Terms({ context, title, vi, en, floors, always }: { context: PageContext; title: string; vi: string; en: string; floors: string; always?: string }) {
  const { t } = context;
  const own = vi !== '' || en !== '';
  return (
    <div className="booth__terms">
      <h3>{title}</h3>
      <p className="prose">{own ? <OwnWords context={context} vi={vi} en={en} note="line" /> : floors}</p>
      {own && always !== undefined && <p className="small">{always}</p>}
      <p className="hint">{t(own ? 'boothPage.ownTerms' : 'boothPage.floorTerms')}</p>
    </div>
  );
}

/** How it sends and takes back: in its own words, or by the floor's terms; the page says which. */
export function DeliveryAndReturns({ context, booth }: Props) {
  const { t } = context;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{t('boothPage.terms')}</h2>
      <Terms context={context} title={t('boothPage.deliveryTerms')} vi={booth.deliveryTermsVi} en={booth.deliveryTermsEn} floors={t('boothPage.floorDelivery')} />
      <Terms
        context={context}
        title={t('boothPage.returnTerms')}
        vi={booth.returnTermsVi}
        en={booth.returnTermsEn}
        floors={t('boothPage.floorReturns')}
        always={t('boothPage.returnsAlways')}
      />
    </section>
  );
}

/** The seller as the law wants it shown on every booth: name, form, address, telephone. */
export function SellerFacts({ context, booth }: Props) {
  const { t } = context;
  return (
    <section aria-labelledby="seller">
      <h2 id="seller">{t('booth.sellerName')}</h2>
      <dl className="facts">
        <dt>{t('boothPage.sellerLegalName')}</dt>
        <dd>{booth.legalName}</dd>
        <dt>{t('boothPage.sellerKind')}</dt>
        <dd>{t(`kind.${booth.legalKind}`)}</dd>
        {booth.taxCode != null && (
          <>
            <dt>{t('boothPage.taxCode')}</dt>
            <dd>{booth.taxCode}</dd>
          </>
        )}
        <dt>{t('booth.addressOf')}</dt>
        <dd>
          {[booth.street, booth.commune, booth.province].filter(Boolean).join(', ')}
          {booth.communeIsEstimated && <span className="faint"> ({t('booth.communeEstimated')})</span>}
        </dd>
        <dt>{t('booth.phone')}</dt>
        <dd>
          <a href={telephone(booth.phone).href}>{telephone(booth.phone).words}</a>
        </dd>
        {booth.zalo != null && booth.zaloUrl != null && (
          <>
            <dt>{t('boothPage.zaloName')}</dt>
            <dd>
              <a href={booth.zaloUrl} rel="noopener nofollow">
                {booth.zalo}
              </a>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/**
 * Ways to maps that others draw, opened only by a press: the page itself asks nobody. To the point that the booth has set, else to its commune,
 * and the page says which.
 */
export function MapLinks({ context, booth }: Props) {
  const { t } = context;
  const { lat, lng } = booth;
  const hasPoint = lat != null && lng != null;
  const commune = [booth.commune, booth.province, 'Việt Nam'].filter(Boolean).join(', ');
  const google = `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(hasPoint ? `${lat},${lng}` : commune)}`;
  const open = hasPoint ? `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=16/${lat}/${lng}` : `https://www.openstreetmap.org/search?query=${encodeURIComponent(commune)}`;
  return (
    <>
      <p className="small">{t(hasPoint ? 'boothPage.pointSet' : 'boothPage.pointUnset')}</p>
      <p className="booth__ways-there small">
        <a href={google} rel="noopener noreferrer nofollow">
          {t('boothPage.openGoogle')}
        </a>
        <a href={open} rel="noopener noreferrer nofollow">
          {t('boothPage.openOsm')}
        </a>
      </p>
    </>
  );
}
