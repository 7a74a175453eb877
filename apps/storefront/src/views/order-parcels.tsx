import { Chip, formatInstant, type IconName, type Tone } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import type { Order } from './order.js';

type BoothOrder = Order['boothOrders'][number];
type Parcel = BoothOrder['shipments'][number];

const looks: Readonly<Record<Parcel['state'], { tone: Tone; icon: IconName }>> = {
  ORDERED: { tone: 'wait', icon: 'hourglass' },
  ON_THE_WAY: { tone: 'move', icon: 'truck' },
  FAILED: { tone: 'wait', icon: 'warning' },
  RETURNING: { tone: 'wait', icon: 'truck' },
  DELIVERED: { tone: 'done', icon: 'check' },
  RETURNED: { tone: 'fault', icon: 'package' },
  LOST: { tone: 'fault', icon: 'prohibit' },
  CANCELLED: { tone: 'fault', icon: 'prohibit' },
};

/** What was handed over, parcel by parcel: who carries it, under which number, what is in it, and what was last heard. */
export function Parcels({ context, boothOrder }: { context: PageContext; boothOrder: BoothOrder }) {
  const { t, locale } = context;
  const way = boothOrder.deliveryMethod === 'PICKUP' ? 'fetched' : 'sent';
  const isOnlyOne = boothOrder.shipments.length === 1 && boothOrder.state !== 'PARTLY_SHIPPED';
  return boothOrder.shipments.map((parcel) => (
    <div key={parcel.position} className="notice parcel">
      <div className="line__head">
        <b>{t('parcel.number', { number: parcel.position })}</b>
        <Chip {...looks[parcel.state]}>{t(`parcel.${way}.${parcel.state}`)}</Chip>
      </div>
      {(parcel.carrierName != null || parcel.trackingNumber != null) && (
        <p>
          {parcel.carrierName} {parcel.trackingNumber != null && <code className="nowrap">{parcel.trackingNumber}</code>}
        </p>
      )}
      {parcel.state === 'FAILED' && <p>{t(`parcel.failed.${parcel.failReason ?? 'OTHER'}`, { when: formatInstant(parcel.newsAt, locale) })}</p>}
      {!isOnlyOne && (
        <p className="small soft">{parcel.lines.map((line) => t('parcel.line', { count: line.quantity, name: inLocale(locale, line.nameVi, line.nameEn), pack: inLocale(locale, line.packVi, line.packEn) })).join(' · ')}</p>
      )}
      <p className="small soft">{t(`parcel.${way}.at`, { when: formatInstant(parcel.handedOverAt, locale) })}</p>
    </div>
  ));
}
