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
import { OwnWords } from './own-words.js';

export type Order = Extract<OrderByNumberQuery['order'], { __typename: 'Order' }>;
type BoothOrder = Order['boothOrders'][number];
type State = BoothOrder['state'];

const chips: Readonly<Record<State, { tone: Tone; icon: IconName }>> = {
  PLACED: { tone: 'wait', icon: 'hourglass' },
  ACCEPTED: { tone: 'move', icon: 'check' },
  SHIPPED: { tone: 'move', icon: 'truck' },
  DECLINED: { tone: 'fault', icon: 'prohibit' },
};

/** What happened, oldest first, and what comes next. A declined booth order has no next. */
function steps(context: PageContext, order: BoothOrder): TimelineItem[] {
  const { t, locale } = context;
  const done: TimelineItem[] = order.feed.map((entry) => ({
    label: t(`order.feed.${entry.kind}`),
    detail: formatInstant(entry.at, locale),
    state: entry.kind === 'DECLINED' ? 'fault' : 'done',
  }));
  switch (order.state) {
    case 'DECLINED':
      return done;
    case 'PLACED':
      return [
        ...done,
        {
          label: t('order.next.waits'),
          detail: t('order.next.acceptedBy', { when: formatInstant(order.answerDueAt, locale) }),
          state: 'now',
        },
        { label: t('order.next.SHIPPED'), state: 'next' },
        { label: t('order.next.RECEIVED'), state: 'next' },
      ];
    case 'ACCEPTED':
      return [...done, { label: t('order.next.packs'), state: 'now' }, { label: t('order.next.RECEIVED'), state: 'next' }];
    case 'SHIPPED':
      return [...done, { label: t('order.next.travels'), state: 'now' }, { label: t('order.next.RECEIVED'), state: 'next' }];
  }
}

/** What the shopper must know or do now about this booth's part. */
function Now({ context, order, boothOrder }: { context: PageContext; order: Order; boothOrder: BoothOrder }) {
  const { t, locale } = context;
  const amount = formatDong(BigInt(boothOrder.toPay), locale);
  const booth = inLocale(locale, boothOrder.boothNameVi, boothOrder.boothNameEn);
  if (boothOrder.state === 'DECLINED') {
    const others = order.boothOrders.some((other) => other.state !== 'DECLINED');
    return (
      <Note tone="fault" icon="prohibit">
        <p>
          {t('order.now.DECLINED', { booth, reason: t(`order.reason.${boothOrder.declineReason ?? 'OTHER'}`) })}{' '}
          {others && t('order.now.othersGoOn')}
        </p>
        {boothOrder.declineNote != null && boothOrder.declineNote !== '' && <p>{t('order.boothSays', { note: boothOrder.declineNote })}</p>}
      </Note>
    );
  }
  return (
    <div>
      <p>{t(`order.now.${boothOrder.state}`, { when: formatInstant(boothOrder.answerDueAt, locale), amount })}</p>
      {boothOrder.state === 'PLACED' && boothOrder.confirmByCall && <p>{t('order.now.confirmByCall', { phone: order.buyerPhone })}</p>}
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
            <p className="pack">{t('order.quantity', { count: line.quantity, pack: inLocale(locale, line.packVi, line.packEn) })}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function BoothPart({ context, order, boothOrder }: { context: PageContext; order: Order; boothOrder: BoothOrder }) {
  const { t, locale } = context;
  const booth = inLocale(locale, boothOrder.boothNameVi, boothOrder.boothNameEn);
  const chip = chips[boothOrder.state];
  const declined = boothOrder.state === 'DECLINED';
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
          <Chip {...chip}>{t(`order.state.${boothOrder.state}`)}</Chip>
        </div>
        <Now context={context} order={order} boothOrder={boothOrder} />
        <Timeline label={t('order.timeline', { booth })} items={steps(context, boothOrder)} />
        <Lines context={context} boothOrder={boothOrder} />
        {boothOrder.note !== '' && <p className="small soft">{t('order.boothNote', { note: boothOrder.note })}</p>}
        <dl className="sums line__sums">
          <dt>{t('order.goods')}</dt>
          <dd>{formatDong(BigInt(boothOrder.goodsTotal), locale)}</dd>
          <dt>{t('order.delivery')}</dt>
          <dd>{formatDong(BigInt(boothOrder.deliveryFee), locale)}</dd>
          <dt className="sums__total">{declined ? t('order.nothingToPay') : t('order.toPay')}</dt>
          <dd className="sums__total">{formatDong(BigInt(boothOrder.toPay), locale)}</dd>
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

/** The shopper's news feed: what I must do now, a timeline per booth, never one merged state. */
export function OrderView({ context, order, justPlaced }: { context: PageContext; order: Order; justPlaced: boolean }) {
  const { t, locale, paths } = context;
  const booths = t('cart.booths', { count: order.boothOrders.length });
  return (
    <div className="wrap page">
      <p className="soft">{t('order.placedAt', { when: formatMoment(order.placedAt, locale) })}</p>
      <h1>{t('order.title', { number: order.number })}</h1>
      <p className="soft lead">{t('order.summary', { booths, total: formatDong(BigInt(order.total), locale) })}</p>
      <div className="notices">
        {justPlaced && (
          <div role="status">
            <Note tone="done" icon="checkCircle">
              {t('order.justPlaced')}
            </Note>
          </div>
        )}
        {order.isDemo && <Note tone="wait">{t('order.demo')}</Note>}
      </div>
      <div className="cart">
        <div className="cart__groups">
          {order.boothOrders.map((boothOrder) => (
            <BoothPart key={boothOrder.number} context={context} order={order} boothOrder={boothOrder} />
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
