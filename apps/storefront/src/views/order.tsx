import type { OrderByNumberQuery } from '@chophien/api-contract/shop';
import { formatDong } from '@chophien/money';
import {
  Button,
  ButtonLink,
  Chip,
  EdgeBand,
  Icon,
  Note,
  Timeline,
  ProductPicture,
  edgeOf,
  formatInstant,
  formatMoment,
  type IconName,
  type TimelineItem,
  type Tone,
} from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import { pictureBase } from './cards.js';
import { telephone } from './telephone.js';
import { awaitsCard, PaymentNow, paymentFor, type Payment } from './order-payment.js';
import { PickupWords, feeWords } from './delivery-ways.js';
import { Parcels } from './order-parcels.js';
import { SaidOfWeight, WeightAsk, weightWords, type WeightAnswer } from './order-weight.js';
import { OwnWords } from './own-words.js';
import { DiscountSum, DiscountSums } from './voucher-field.js';

export type Order = Extract<OrderByNumberQuery['order'], { __typename: 'Order' }>;
export type BoothOrder = Order['boothOrders'][number];
type State = BoothOrder['state'];

const chips: Readonly<Record<State, { tone: Tone; icon: IconName }>> = {
  AWAITING_PAYMENT: { tone: 'wait', icon: 'qr' },
  PLACED: { tone: 'wait', icon: 'hourglass' },
  ACCEPTED: { tone: 'move', icon: 'check' },
  PARTLY_SHIPPED: { tone: 'move', icon: 'truck' },
  SHIPPED: { tone: 'move', icon: 'truck' },
  DELIVERED: { tone: 'done', icon: 'check' },
  RETURNED: { tone: 'fault', icon: 'package' },
  DECLINED: { tone: 'fault', icon: 'prohibit' },
  EXPIRED: { tone: 'fault', icon: 'prohibit' },
};

/** What happened, oldest first, and what comes next. A declined booth order has no next. */
function steps(context: PageContext, order: BoothOrder, payment: Payment | undefined): TimelineItem[] {
  const { t, locale } = context;
  const isFetched = order.deliveryMethod === 'PICKUP';
  const received = { label: order.paymentMethod === 'CASH_ON_DELIVERY' && !isFree(order) ? t('order.next.RECEIVED') : t('order.next.RECEIVED_PAID'), state: 'next' } as const;
  const done: TimelineItem[] = order.feed.map((entry) => ({
    label: t(isFetched && (entry.kind === 'SHIPPED' || entry.kind === 'PARTLY_SHIPPED' || entry.kind === 'DELIVERED') ? `order.fetched.${entry.kind}` : `order.feed.${entry.kind}`),
    detail: formatInstant(entry.at, locale),
    state: ['DECLINED', 'EXPIRED', 'ASKED_FLOOR', 'LAPSED', 'RETURNED', 'ATTEMPT_FAILED', 'TURNED_BACK', 'REFUND_DUE'].includes(entry.kind) ? 'fault' : 'done',
  }));
  switch (order.state) {
    case 'DECLINED':
    case 'EXPIRED':
    case 'DELIVERED':
    case 'RETURNED':
      return done;
    case 'AWAITING_PAYMENT':
      return [
        ...done,
        {
          label: t('order.next.pays'),
          detail: payment?.expiresAt == null ? undefined : t('order.next.acceptedBy', { when: formatInstant(payment.expiresAt, locale) }),
          state: 'now',
        },
        { label: t('order.next.answers'), state: 'next' },
        { label: t(isFetched ? 'delivery.nextReady' : 'order.next.SHIPPED'), state: 'next' },
        received,
      ];
    case 'PLACED':
      return [
        ...done,
        {
          label: t('order.next.waits'),
          detail: t('order.next.acceptedBy', { when: formatInstant(order.answerDueAt, locale) }),
          state: 'now',
        },
        { label: t(isFetched ? 'delivery.nextReady' : 'order.next.SHIPPED'), state: 'next' },
        received,
      ];
    case 'ACCEPTED':
      return [...done, { label: t(isFetched ? 'delivery.nextPacks' : 'order.next.packs'), state: 'now' }, received];
    case 'PARTLY_SHIPPED':
      return [...done, { label: t(isFetched ? 'order.fetched.rest' : 'order.next.rest'), state: 'now' }, received];
    case 'SHIPPED':
      return [...done, { label: t(isFetched ? 'delivery.nextWaits' : 'order.next.travels'), state: 'now' }, received];
  }
}

/** Vouchers took off all that it costs. */
const isFree = ({ total }: BoothOrder): boolean => BigInt(total) === 0n;

/** The words for where a part stands: how it comes, and whether there is anything to pay. */
function nowKey(boothOrder: BoothOrder, isPaid: boolean) {
  const state = boothOrder.state as Exclude<State, 'DECLINED'>;
  if (boothOrder.deliveryMethod === 'PICKUP' && (state === 'SHIPPED' || state === 'PARTLY_SHIPPED')) return `order.fetched.${isFree(boothOrder) ? 'free' : isPaid ? 'paid' : 'now'}.${state}` as const;
  if (isFree(boothOrder) && (state === 'PLACED' || state === 'ACCEPTED' || state === 'PARTLY_SHIPPED' || state === 'SHIPPED')) return `order.free.${state}` as const;
  return isPaid ? (`order.paid.${state}` as const) : (`order.now.${state}` as const);
}

/** The words for a part that the booth does not send, or of which it sends no more. */
function declinedKey({ feed }: BoothOrder, isPaid: boolean) {
  if (feed.some(({ kind }) => kind === 'PARTLY_SHIPPED')) return isPaid ? 'order.now.DECLINED_REST_PAID' : 'order.now.DECLINED_REST';
  return isPaid ? 'order.now.DECLINED_PAID' : 'order.now.DECLINED';
}

/** What the shopper must know or do now about this booth's part. */
function Now({ context, order, boothOrder }: { context: PageContext; order: Order; boothOrder: BoothOrder }) {
  const { t, locale } = context;
  const amount = formatDong(BigInt(boothOrder.toPay), locale);
  const booth = inLocale(locale, boothOrder.boothNameVi, boothOrder.boothNameEn);
  const isPaid = boothOrder.feed.some(({ kind }) => kind === 'PAID');
  if (boothOrder.state === 'DECLINED') {
    const others = order.boothOrders.some((other) => other.state !== 'DECLINED' && other.state !== 'EXPIRED');
    const reason = t(`order.reason.${boothOrder.declineReason ?? 'OTHER'}`);
    return (
      <Note tone="fault" icon="prohibit">
        <p>
          {t(declinedKey(boothOrder, isPaid), { booth, reason, amount: formatDong(BigInt(boothOrder.total), locale) })}{' '}
          {others && t('order.now.othersGoOn')}
        </p>
        {boothOrder.declineNote != null && boothOrder.declineNote !== '' && <p>{t('order.boothSays', { note: boothOrder.declineNote })}</p>}
      </Note>
    );
  }
  return (
    <div>
      <p>{t(nowKey(boothOrder, isPaid), { when: formatInstant(boothOrder.answerDueAt, locale), amount })}</p>
      {boothOrder.state === 'PLACED' && boothOrder.confirmByCall && <p>{t('order.now.confirmByCall', { phone: order.buyerPhone })}</p>}
      {boothOrder.ageLimit != null && !['DELIVERED', 'RETURNED', 'EXPIRED'].includes(boothOrder.state) && <p>{t('order.ageLimit', { age: boothOrder.ageLimit })}</p>}
      {boothOrder.trackingNote != null && boothOrder.trackingNote !== '' && <p>{t('order.tracking', { note: boothOrder.trackingNote })}</p>}
    </div>
  );
}

function Lines({ context, boothOrder }: { context: PageContext; boothOrder: BoothOrder }) {
  const { t, locale, paths } = context;
  const edge = edgeOf(boothOrder.edgePattern, boothOrder.edgeCloth);
  return (
    <ul className="lines">
      {boothOrder.lines.map((line, index) => (
        <li key={index} className="line">
          <ProductPicture className="line__picture" base={pictureBase(line.pictureKey)} edge={edge} alt="" sizes="72px" />
          <div className="line__body">
            <div className="line__head">
              <a className="line__name" href={paths.product(line.productSlug)}>
                <OwnWords context={context} vi={line.nameVi} en={line.nameEn} note="mark" />
              </a>
              <b className="nowrap">{formatDong(BigInt(line.lineTotal), locale)}</b>
            </div>
            {line.netGrams != null && <p className="small soft">{weightWords(context, line)}</p>}
            <p className="pack">{t('order.quantity', { count: line.quantity, pack: inLocale(locale, line.packVi, line.packEn) })}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** How this part comes, or where it is fetched, as it was told when the order was placed. */
function Way({ context, boothOrder }: { context: PageContext; boothOrder: BoothOrder }) {
  const { t, locale } = context;
  const { deliveryMethod, pickupName, pickupAddress, pickupHours, deliveryNoteVi, deliveryNoteEn } = boothOrder;
  const note = inLocale(locale, deliveryNoteVi, deliveryNoteEn);
  return (
    <p>
      {t('delivery.how', { way: pickupName == null ? t(`delivery.method.${deliveryMethod}`) : t('delivery.atOrder', { name: pickupName }) })}
      <span className="small soft">
        {' '}
        {pickupName == null ? note : <PickupWords context={context} point={{ name: pickupName, address: pickupAddress ?? '', openingHours: pickupHours, noteVi: deliveryNoteVi, noteEn: deliveryNoteEn }} />}
      </span>
    </p>
  );
}

/** What is to be paid for one booth's part, under the name of how. */
function sumToPay({ t }: PageContext, boothOrder: BoothOrder): { words: string; sum: string } {
  if (isFree(boothOrder) || boothOrder.state === 'DECLINED' || boothOrder.state === 'EXPIRED' || boothOrder.state === 'RETURNED') return { words: t('order.nothingToPay'), sum: '0' };
  if (boothOrder.paymentMethod === 'CASH_ON_DELIVERY') return { words: t('order.toPay'), sum: boothOrder.toPay };
  return { words: boothOrder.state === 'AWAITING_PAYMENT' ? t('order.toTransfer') : t('order.wasTransferred'), sum: boothOrder.total };
}

function BoothPart({ context, order, boothOrder, now }: { context: PageContext; order: Order; boothOrder: BoothOrder; now: number }) {
  const { t, locale } = context;
  const booth = inLocale(locale, boothOrder.boothNameVi, boothOrder.boothNameEn);
  const chip = chips[boothOrder.state];
  const payment = paymentFor(order, boothOrder.number);
  const toPay = sumToPay(context, boothOrder);
  const partId = `part-${boothOrder.number.replace('/', '-')}`;
  return (
    <section className="sheet" aria-labelledby={partId}>
      <EdgeBand edge={edgeOf(boothOrder.edgePattern, boothOrder.edgeCloth)} stitch={2} />
      <div className="sheet__body part">
        <div className="line__head">
          <div>
            <h2 id={partId} className="h3">
              {booth}
            </h2>
            <p className="hint">{t('order.boothOrder', { number: boothOrder.number })}</p>
          </div>
          <Chip {...chip}>{t(boothOrder.deliveryMethod === 'PICKUP' && (boothOrder.state === 'SHIPPED' || boothOrder.state === 'PARTLY_SHIPPED') ? `order.fetched.state.${boothOrder.state}` : `order.state.${boothOrder.state}`)}</Chip>
        </div>
        <Now context={context} order={order} boothOrder={boothOrder} />
        <WeightAsk context={context} order={order} boothOrder={boothOrder} />
        {payment?.boothOrderNumber != null && <PaymentNow context={context} order={order} payment={payment} now={now} />}
        <Parcels context={context} boothOrder={boothOrder} />
        <Timeline label={t('order.timeline', { booth })} items={steps(context, boothOrder, payment)} />
        <Lines context={context} boothOrder={boothOrder} />
        <Way context={context} boothOrder={boothOrder} />
        {boothOrder.note !== '' && <p className="small soft">{t('order.boothNote', { note: boothOrder.note })}</p>}
        <dl className="sums line__sums">
          <dt>{t('order.goods')}</dt>
          <dd>{formatDong(BigInt(boothOrder.goodsTotal), locale)}</dd>
          <dt>{t('order.delivery')}</dt>
          <dd>{feeWords(context, boothOrder.deliveryFee)}</dd>
          <DiscountSums context={context} boothDiscount={boothOrder.boothDiscount} floorDiscount={boothOrder.floorDiscount} />
          <dt className="sums__total">{toPay.words}</dt>
          <dd className="sums__total">{formatDong(BigInt(toPay.sum), locale)}</dd>
        </dl>
        <div className="row">
          <ButtonLink href={telephone(boothOrder.boothPhone).href}>
            <Icon name="phone" />
            {t('order.call', { phone: telephone(boothOrder.boothPhone).words })}
          </ButtonLink>
        </div>
        <p className="small soft">
          {t('boothPage.orderSeller', { name: boothOrder.sellerName, address: boothOrder.sellerAddress })}
          {boothOrder.sellerAddressIsEstimated && ` (${t('booth.communeEstimated')})`}
        </p>
      </div>
    </section>
  );
}

/** The shopper's news feed: what I must do now, a timeline per booth, never one merged state. `now`: the moment of reading, in milliseconds, for the time that is left to pay. */
export function OrderView({ context, order, justPlaced, saidOfWeight, now, cardProblem }: { context: PageContext; order: Order; justPlaced: boolean; saidOfWeight?: WeightAnswer | undefined; now: number; cardProblem?: string | undefined }) {
  const { t, locale, paths } = context;
  const booths = t('cart.booths', { count: order.boothOrders.length });
  const whole = order.payments.find((payment) => payment.boothOrderNumber == null);
  const awaitsMoney = order.payments.some((payment) => payment.transfer != null);
  return (
    <div className="wrap page">
      <p className="soft">{t('order.placedAt', { when: formatMoment(order.placedAt, locale) })}</p>
      <h1>{t('order.title', { number: order.number })}</h1>
      <p className="soft lead">{t('order.summary', { booths, total: formatDong(BigInt(order.total), locale) })}</p>
      <div className="notices">
        {justPlaced && (
          <div role="status">
            <Note tone="done" icon="checkCircle">
              {t(awaitsMoney ? 'order.justPlacedUnpaid' : order.payments.some(awaitsCard) ? 'order.justPlacedCard' : 'order.justPlaced')}
            </Note>
          </div>
        )}
        {saidOfWeight !== undefined && <SaidOfWeight context={context} said={saidOfWeight} />}
        {cardProblem !== undefined && (
          <div role="alert">
            <Note tone="fault">{cardProblem}</Note>
          </div>
        )}
        {order.typedIn != null && (
          <Note tone="done" icon="phone">
            {t('order.typed', { who: inLocale(locale, order.typedIn.boothNameVi ?? '', order.typedIn.boothNameEn ?? '') || inLocale(locale, context.floor?.nameVi ?? '', context.floor?.nameEn ?? '') })}
          </Note>
        )}
        {order.isDemo && <Note tone="wait">{t('order.demo')}</Note>}
      </div>
      <div className="cart">
        <div className="cart__groups">
          {whole !== undefined && (
            <div className="sheet sheet__body">
              <PaymentNow context={context} order={order} payment={whole} now={now} />
            </div>
          )}
          {order.boothOrders.map((boothOrder) => (
            <BoothPart key={boothOrder.number} context={context} order={order} boothOrder={boothOrder} now={now} />
          ))}
        </div>
        <div className="order__side">
          <section className="sheet sheet__body" aria-labelledby="receiver">
            <h2 id="receiver" className="h3">
              {t('order.receiver')}
            </h2>
            <p>
              {order.buyerName}, {order.buyerPhone}
            </p>
            <p>{order.address}</p>
            {order.note !== '' && <p className="soft">{t('order.note', { note: order.note })}</p>}
          </section>
          <section className="sheet sheet__body" aria-label={t('order.total')}>
            <dl className="sums">
              <dt>{t('order.goods')}</dt>
              <dd>{formatDong(BigInt(order.goodsTotal), locale)}</dd>
              <dt>{t('order.delivery')}</dt>
              <dd>{formatDong(BigInt(order.deliveryTotal), locale)}</dd>
              <DiscountSum context={context} label={t('voucher.all')} amount={order.discountTotal} />
              <dt className="sums__total">{t('order.total')}</dt>
              <dd className="sums__total">{formatDong(BigInt(order.total), locale)}</dd>
            </dl>
          </section>
          <p className="small soft">{order.hasEmail ? t('order.hasEmail') : t('order.noEmail', { phone: order.buyerPhone })}</p>
          <ButtonLink href={paths.order(order.number)}>{t('order.reload')}</ButtonLink>
          <form method="post" action={paths.orderAgain(order.number)} data-once="">
            <Button>{t('order.again')}</Button>
          </form>
        </div>
      </div>
    </div>
  );
}
