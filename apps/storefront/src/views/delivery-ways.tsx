import type { CartFieldsFragment, PickupPointFieldsFragment } from '@chophien/api-contract/shop';
import { formatDong } from '@chophien/money';
import { Choice } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import { groupedDays, weekdays } from './booth-about.js';

type Group = CartFieldsFragment['groups'][number];
export type DeliveryWay = Group['deliveryOptions'][number];
type Hours = NonNullable<PickupPointFieldsFragment['openingHours']>;

/** What a radio button of a way sends: the method, and the point after a colon where it is fetched. */
export const wayValue = ({ method, pickupPoint }: DeliveryWay): string => (pickupPoint ? `${method}:${pickupPoint.id}` : method);

/** On the checkout page the forms of all booths are one: the names of a booth's radio buttons, and of the way that the page had shown. */
export const wayPrefix = 'cach-';
export const shownWayField = (boothId: string): string => `cach.da-hien-${boothId}`;

/** The fee in words: nothing to pay is said as that. */
export function feeWords({ t, locale }: PageContext, fee: string | number): string {
  return BigInt(fee) === 0n ? t('delivery.free') : formatDong(BigInt(fee), locale);
}

/** A week in one line; '' where nothing was told. */
export function hoursWords({ t }: PageContext, hours: Hours | null | undefined): string {
  if (hours == null) return '';
  const name = (index: number): string => t(`boothPage.day.${weekdays[index] ?? '1'}`);
  return groupedDays(hours)
    .filter(({ day }) => day.byAppointment || day.spans.length > 0)
    .map(({ first, last, day }) => {
      const days = first === last ? name(first) : t('boothPage.days', { first: name(first), last: name(last) });
      return `${days} ${day.byAppointment ? t('boothPage.appointment') : day.spans.map(({ from, to }) => `${from}–${to}`).join(', ')}`;
    })
    .join('; ');
}

/** Where goods are fetched: its name, address, hours and what it asks. */
export function PickupWords({ context, point }: { context: PageContext; point: Omit<PickupPointFieldsFragment, 'id'> }) {
  const { t, locale } = context;
  const hours = hoursWords(context, point.openingHours);
  const note = inLocale(locale, point.noteVi, point.noteEn);
  return (
    <>
      {point.address}
      {hours !== '' && <> · {t('delivery.hours', { hours })}</>}
      {note !== '' && <> · {note}</>}
    </>
  );
}

/** One way: what it is called, when or where, and what it costs or why it is none. */
function Way({ context, way }: { context: PageContext; way: DeliveryWay }) {
  const { t, locale } = context;
  const times = inLocale(locale, way.timesVi, way.timesEn);
  return (
    <span className="way">
      <span className="way__name">{way.pickupPoint ? t('delivery.pickupAt', { name: way.pickupPoint.name }) : t(`delivery.method.${way.method}`)}</span>
      {way.fee != null && <b className="nowrap">{feeWords(context, way.fee)}</b>}
      <span className="way__more small soft">
        {way.refusal != null && <>{t(`delivery.refusal.${way.refusal}`)} </>}
        {way.pickupPoint ? <PickupWords context={context} point={way.pickupPoint} /> : times}
      </span>
    </span>
  );
}

/** Whether there is anything to choose, or to know, beyond the fee of a carrier: also the one way that is left where the chosen one is gone. */
export function hasWays(ways: readonly DeliveryWay[]): boolean {
  const isToChoose = ways.some((way) => way.fee != null) && !ways.some((way) => way.isChosen);
  return ways.length > 1 || isToChoose || ways.some((way) => way.method !== 'CARRIER' || way.timesVi !== '' || way.timesEn !== '');
}

/** The ways of one booth's part as radio buttons; the form around them decides where they go. */
export function WayChoice({ context, group, name }: { context: PageContext; group: Group; name: string }) {
  const { t, locale } = context;
  return (
    <fieldset className="ways">
      <legend>
        <span className="unseen">{inLocale(locale, group.boothNameVi, group.boothNameEn)}: </span>
        {t('delivery.choose')}
      </legend>
      {group.deliveryOptions.map((way) => (
        <Choice
          key={wayValue(way)}
          type="radio"
          name={name}
          value={wayValue(way)}
          defaultChecked={way.isChosen}
          disabled={way.refusal != null}
        >
          <Way context={context} way={way} />
        </Choice>
      ))}
    </fieldset>
  );
}

/** The ways as a list, for a page on which nothing is chosen yet. */
export function WayList({ context, ways }: { context: PageContext; ways: readonly DeliveryWay[] }) {
  return (
    <ul className="ways">
      {ways.map((way) => (
        <li key={wayValue(way)}>
          <Way context={context} way={way} />
        </li>
      ))}
    </ul>
  );
}

/** What is missing to a booth's limits: its least order, and where it delivers for nothing. */
export function Limits({ context, group }: { context: PageContext; group: Group }) {
  const { t, locale } = context;
  const { minimum, freeDelivery } = group;
  const dong = (amount: string | number) => formatDong(BigInt(amount), locale);
  return (
    <>
      {minimum != null && BigInt(minimum.missing) > 0n && (
        <p className="stock stock--low">{t('delivery.minimum', { least: dong(minimum.from), missing: dong(minimum.missing) })}</p>
      )}
      {freeDelivery != null && (
        <p className="small soft">{BigInt(freeDelivery.missing) > 0n ? t('delivery.freeFrom', { missing: dong(freeDelivery.missing) }) : t('delivery.freeReached', { from: dong(freeDelivery.from) })}</p>
      )}
    </>
  );
}

/** Whether a booth's own limit keeps this part from being ordered. */
export function isBelowMinimum({ minimum }: Group): boolean {
  return minimum != null && BigInt(minimum.missing) > 0n;
}
