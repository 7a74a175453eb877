import { Fragment, useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { BoothOrderDocument, type BoothOrderWholeFragment } from '@chophien/api-contract/office';
import { Button, EdgeBand, edgeOf, Icon, Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { BackLink } from '../parts/page-head.js';
import { Picture } from '../parts/picture.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { CodeForOrder } from '../shoppers/code-for-order.js';
import { timeLeft } from '../words/time-left.js';
import { useNow } from '../words/use-now.js';
import { useWords } from '../words/use-words.js';
import { BlockBuyerButtons } from './block-buyer.js';
import { CarrierDialog } from './carrier-dialog.js';
import { DeclineDialog } from './decline-dialog.js';
import { discountLines } from './discount-lines.js';
import { OrderMessages, telLink } from './order-messages.js';
import { StateChip } from './order-state.js';
import { OrderTimeline } from './order-timeline.js';
import { Parcels } from './parcels.js';
import { PaymentChip } from './payment-words.js';
import { ShipDialog } from './ship-dialog.js';
import './orders.css';
import { Weighing } from './weighing.js';
import { orderKey, useOrderMove } from './use-order-move.js';

/** One booth order: what to pick, what to collect, whom to call, what was said. */
export function OrderPage() {
  const { orderId = '' } = useParams();
  const { t } = useWords();
  const { base } = usePlace();
  const order = useQuery({
    queryKey: orderKey(orderId),
    queryFn: async () => (await ask(BoothOrderDocument, { id: orderId })).boothOrder ?? null,
    // a carrier that was asked answers within seconds
    refetchInterval: ({ state }) => (state.data?.shipments.some((parcel) => parcel.state === 'ORDERED' && parcel.trackingNumber === null) ? 3_000 : 60_000),
  });
  useTitle(order.data ? t('order.title', { number: order.data.number }) : t('orders.title'));
  if (order.isPending) return <Waiting />;
  if (order.data === null) return <NoSuchPage />;
  return (
    <>
      <BackLink to={`${base}/orders`}>{t('orders.title')}</BackLink>
      {order.error && <FailureNote error={order.error} retry={() => void order.refetch()} />}
      {order.data && <Order order={order.data} />}
    </>
  );
}

function Order({ order }: { order: BoothOrderWholeFragment }) {
  const { t, pick, instant, dong } = useWords();
  const { kind } = usePlace();
  return (
    <article className="order">
      <div className="order__edge">
        <EdgeBand edge={edgeOf(order.edgePattern, order.edgeCloth)} stitch={2} />
      </div>
      <header className="order__head">
        <div>
          <h1>{order.number}</h1>
          <p className="soft">
            <span className={kind === 'floor' ? undefined : 'print-only'}>{pick(order.boothNameVi, order.boothNameEn)} · </span>
            {t('order.placedAt', { at: instant(order.placedAt) })}
          </p>
        </div>
        <div className="order__marks">
          <StateChip state={order.state} />
          <PaymentChip order={order} />
          {kind === 'booth' && nextStep(order) === undefined && (
            <Link className="btn btn--outline no-print" to="slip">
              <Icon name="print" />
              {t('order.print')}
            </Link>
          )}
        </div>
      </header>
      {order.isDemo && <p className="hint">{t('order.demo')}</p>}
      {order.state === 'PLACED' && <AnswerBy order={order} />}
      {(order.state === 'AWAITING_PAYMENT' || order.state === 'EXPIRED') && (
        <Note tone="wait" icon="qr">
          {t(`payment.order.${order.state}`)}
        </Note>
      )}
      {BigInt(order.refundDue) > 0n && (
        <Note tone="fault" icon="cash">
          {t('payment.refundDue', { amount: dong(order.refundDue) })}
        </Note>
      )}
      {order.state === 'DECLINED' && order.declineReason && (
        <Note tone="fault" icon="prohibit">
          {t(`reason.${order.declineReason}`)}
          {order.declineNote !== null && `: ${order.declineNote}`}
        </Note>
      )}
      {['PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED'].includes(order.state) && order.trackingNote !== null && (
        <Note tone="done" icon="truck">
          {t('order.trackingNote', { note: order.trackingNote })}
        </Note>
      )}
      {order.ageLimit !== null && (
        <Note tone={order.ageCheckedAt === null ? 'wait' : 'done'} icon="person">
          {order.ageCheckedAt === null ? t('age.toCheck', { age: order.ageLimit }) : t('age.checked', { age: order.ageLimit, at: instant(order.ageCheckedAt) })}
        </Note>
      )}
      <div className="order__columns">
        <div className="stack">
          <Picking order={order} />
          <Weighing order={order} />
          <Parcels order={order} />
          <Buyer order={order} />
          {order.allowedMoves.includes('decline') && <Decline order={order} />}
        </div>
        <div className="stack no-print">
          <OrderMessages order={order} />
          <OrderTimeline order={order} />
          <CodeForOrder boothOrderId={order.id} />
          <BlockBuyerButtons order={order} />
        </div>
      </div>
      <NextStep order={order} />
    </article>
  );
}

function AnswerBy({ order }: { order: BoothOrderWholeFragment }) {
  const { t, instant } = useWords();
  const { kind } = usePlace();
  const left = timeLeft(order.answerDueAt, useNow(), t);
  const mustCall = order.confirmByCall && order.callConfirmedAt === null;
  return (
    <div className="stack no-print">
      <Note tone="wait" icon="clock">
        {t(left.isPast ? 'order.answerWasDue' : 'order.answerBy', { at: instant(order.answerDueAt), left: left.words })}
        {order.lapsesAt != null && ` ${t(kind === 'floor' ? 'order.lapsesFloor' : 'order.lapses', { at: instant(order.lapsesAt), phone: order.boothPhone })}`}
      </Note>
      {mustCall && (
        <Note tone="wait" icon="phone">
          {t('order.callFirst')} <a href={telLink(order.buyerPhone)}>{t('message.call', { phone: order.buyerPhone })}</a>.
        </Note>
      )}
    </div>
  );
}

function Picking({ order }: { order: BoothOrderWholeFragment }) {
  const { t, pick, dong, count } = useWords();
  const pieces = order.lines.reduce((sum, line) => sum + line.quantity, 0);
  return (
    <section className="sheet">
      <div className="sheet__body stack">
        <h2 className="h3">{t('order.toPick', { count: order.lines.length, pieces: count(pieces) })}</h2>
        <ul className="picks">
          {order.lines.map((line, index) => (
            <li key={index} className="pick">
              <Picture pictureKey={line.pictureKey} />
              <span className="pick__words">
                <span>
                  <b>{line.quantity} ×</b> {pick(line.nameVi, line.nameEn)}
                </span>
                <span className="small soft">
                  {pick(line.packVi, line.packEn)}
                  {line.quantity > 1 && ` · ${t('order.each', { price: dong(line.unitPrice) })}`}
                  {line.left > 0 && line.onHand !== null && ` · ${t('order.onHand', { units: count(line.onHand) })}`}
                </span>
              </span>
              <b className="num nowrap">{dong(line.lineTotal)}</b>
            </li>
          ))}
        </ul>
        <dl className="sums">
          <dt>{t('order.goods')}</dt>
          <dd>{dong(order.goodsTotal)}</dd>
          <dt>{t('order.delivery')}</dt>
          <dd>{dong(order.deliveryFee)}</dd>
          {discountLines(order).map(({ key, amount }) => (
            <Fragment key={key}>
              <dt>{t(`order.discount.${key}`)}</dt>
              <dd>{dong(amount)}</dd>
            </Fragment>
          ))}
          <dt className="sums__total">{t(order.paymentMethod === 'CASH_ON_DELIVERY' ? 'order.collect' : order.paymentMethod === 'CARD' ? 'payment.byCard' : 'payment.byTransfer')}</dt>
          <dd className="order__collect">{dong(order.total)}</dd>
        </dl>
      </div>
    </section>
  );
}

function Buyer({ order }: { order: BoothOrderWholeFragment }) {
  const { t, count } = useWords();
  const kilograms = count(order.weightGrams / 1000, 1);
  return (
    <section className="sheet">
      <div className="sheet__body buyer">
        <div className="buyer__row">
          <div>
            <h2 className="h3">{order.buyerName}</h2>
            <p className="num">{order.buyerPhone}</p>
          </div>
          <a className="btn btn--outline no-print" href={telLink(order.buyerPhone)}>
            <Icon name="phone" />
            {t('order.call')}
          </a>
        </div>
        <p>{order.address}</p>
        <Way order={order} />
        <p className="small soft">{t('order.parcel', { zone: t(`zone.${order.deliveryZone}`), weight: kilograms })}</p>
        {order.typedBy != null && (
          <p className="small typed-by">
            <Icon name="phone" size={16} />
            {t('typed.by', { name: order.typedBy })}
          </p>
        )}
        {order.note !== '' && <blockquote className="quote">{t('order.note', { note: order.note })}</blockquote>}
        {order.boothNote !== '' && <blockquote className="quote">{t('order.boothNote', { note: order.boothNote })}</blockquote>}
      </div>
    </section>
  );
}

/** The other answer, apart from the first so that no thumb takes it by mistake. */
function Decline({ order }: { order: BoothOrderWholeFragment }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const isRest = order.state === 'PARTLY_SHIPPED';
  return (
    <section className="sheet no-print">
      <div className="sheet__body stack">
        <h2 className="h3">{t(isRest ? 'decline.askRest' : 'decline.ask')}</h2>
        <p className="small soft">{t(isRest ? 'decline.askRestHelp' : 'decline.askHelp')}</p>
        <Button type="button" kind="danger" wide onClick={() => setOpen(true)}>
          {t(isRest ? 'order.declineRest' : 'order.decline')}
        </Button>
      </div>
      {isOpen && <DeclineDialog order={order} open onClose={() => setOpen(false)} />}
    </section>
  );
}

function nextStep(order: BoothOrderWholeFragment): 'confirm_call' | 'accept' | 'ship' | undefined {
  return (['confirm_call', 'accept', 'ship'] as const).find((name) => order.allowedMoves.includes(name));
}

/** The next step of this order, at the foot of the screen where the thumb is. */
function NextStep({ order }: { order: BoothOrderWholeFragment }) {
  const { t } = useWords();
  const move = useOrderMove();
  const [isShipping, setShipping] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { kind } = usePlace();
  const step = nextStep(order);
  // an answer can take the step away before its dialog hears of it; it must not open by itself when the step comes back
  useEffect(() => {
    if (step === undefined) {
      setShipping(false);
      setAsking(false);
    }
  }, [step]);
  if (step === undefined) return null;
  return (
    <div className="act-bar no-print">
      {move.error && <FailureNote error={move.error} />}
      <div className="order__step">
        {step === 'ship' ? (
          <Button type="button" kind="primary" onClick={() => setShipping(true)}>
            {t(order.deliveryMethod === 'PICKUP' ? 'order.ready' : order.state === 'PARTLY_SHIPPED' ? 'order.shipRest' : 'order.ship')}
          </Button>
        ) : (
          <Button
            type="button"
            kind="primary"
            // not `disabled`: that takes the focus away from whoever pressed a key, and the next step is this same button
            aria-disabled={move.isPending}
            aria-busy={move.isPending}
            onClick={() => !move.isPending && move.mutate({ kind: step, id: order.id, version: order.version })}
          >
            {t(step === 'accept' ? 'order.accept' : 'order.confirmCall')}
          </Button>
        )}
        {order.mayAskCarrier && (
          <Button type="button" onClick={() => setAsking(true)}>
            <Icon name="truck" />
            {t('carrier.ask')}
          </Button>
        )}
        {kind === 'booth' && (
          <Link className="btn btn--outline" to="slip" aria-label={t('slip.openNumber', { number: order.number })}>
            <Icon name="print" />
            {t('slip.short')}
          </Link>
        )}
      </div>
      {isShipping && <ShipDialog order={order} open onClose={() => setShipping(false)} />}
      {isAsking && <CarrierDialog order={order} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** How the buyer gets it, as the order says. */
function Way({ order }: { order: Pick<BoothOrderWholeFragment, 'deliveryMethod' | 'pickupName' | 'pickupAddress' | 'deliveryNoteVi' | 'deliveryNoteEn'> }) {
  const { t, pick } = useWords();
  const note = pick(order.deliveryNoteVi, order.deliveryNoteEn);
  return (
    <p>
      <b>{order.pickupName === null ? t(`way.${order.deliveryMethod}`) : t('way.fetchedAt', { name: order.pickupName })}</b>
      {order.pickupAddress !== null && <span className="hint">{order.pickupAddress}</span>}
      {note !== '' && <span className="hint">{note}</span>}
    </p>
  );
}
