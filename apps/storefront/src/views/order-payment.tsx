import { formatDong } from '@chophien/money';
import { Button, Icon, Note, formatInstant } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import type { Order } from './order.js';

export type Payment = Order['payments'][number];
type Transfer = NonNullable<Payment['transfer']>;

/** What one booth's part is paid by: its own payment, or the one of the whole order. */
export function paymentFor(order: Order, boothOrderNumber: string): Payment | undefined {
  return order.payments.find((payment) => payment.boothOrderNumber === boothOrderNumber) ?? order.payments.find((payment) => payment.boothOrderNumber == null);
}

const hourMs = 3_600_000;

/** How long is left, in words that stay true while the page is read: whole hours, under one hour minutes. */
function timeLeft({ t }: PageContext, expiresAt: string, now: number): string {
  const left = Math.max(0, new Date(expiresAt).getTime() - now);
  return left >= hourMs ? t('order.transfer.hoursLeft', { count: Math.floor(left / hourMs) }) : t('order.transfer.minutesLeft', { count: Math.max(1, Math.floor(left / 60_000)) });
}

/** One thing that is typed into the bank's app; with script a button beside it copies it. `copied` is what an app takes: no points, no currency. */
function Row({ context, label, shown, copied }: { readonly context: PageContext; readonly label: string; readonly shown: string; readonly copied: string }) {
  const { t } = context;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <span className="transfer__value">{shown}</span>
        <Button hidden type="button" data-copied-text={copied} data-done={t('order.transfer.copied')} aria-label={t('order.transfer.copyOf', { what: label })}>
          {t('order.transfer.copy')}
        </Button>
      </dd>
    </>
  );
}

function Code({ label, code }: { readonly label: string; readonly code: Transfer['code'] }) {
  return (
    <svg className="transfer__code" role="img" aria-label={label} viewBox={`0 0 ${code.size} ${code.size}`} shapeRendering="crispEdges">
      <title>{label}</title>
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}

/** How to make a transfer that is awaited: whom it pays and until when, the code, and the same as text to copy. */
function HowToTransfer({ context, order, payment, transfer, now }: { readonly context: PageContext; readonly order: Order; readonly payment: Payment; readonly transfer: Transfer; readonly now: number }) {
  const { t, locale, paths } = context;
  const payee = inLocale(locale, payment.payeeVi, payment.payeeEn);
  const amount = formatDong(BigInt(payment.amount), locale);
  const id = `transfer-${(payment.boothOrderNumber ?? order.number).replace('/', '-')}`;
  return (
    <section className="transfer" aria-labelledby={id}>
      <h3 id={id}>{t('order.transfer.title', { amount, payee })}</h3>
      <p>{payment.boothOrderNumber == null ? t('order.transfer.whomPartner', { payee }) : t('order.transfer.whomBooth', { payee })}</p>
      {order.isDemo && <Note tone="wait">{t('order.transfer.demo')}</Note>}
      {payment.expiresAt != null && (
        <p>
          <b>{t('order.transfer.until', { when: formatInstant(payment.expiresAt, locale) })}</b> {timeLeft(context, payment.expiresAt, now)}
        </p>
      )}
      <div className="transfer__how">
        <Code label={t('order.transfer.code', { amount, payee })} code={transfer.code} />
        <dl className="transfer__rows">
          <Row context={context} label={t('order.transfer.bank')} shown={transfer.bankName} copied={transfer.bankName} />
          <Row context={context} label={t('order.transfer.account')} shown={transfer.accountNumber} copied={transfer.accountNumber} />
          <Row context={context} label={t('order.transfer.holder')} shown={transfer.holder} copied={transfer.holder} />
          <Row context={context} label={t('order.transfer.amount')} shown={amount} copied={payment.amount} />
          <Row context={context} label={t('order.transfer.memo')} shown={transfer.memo} copied={transfer.memo} />
        </dl>
      </div>
      <p className="small soft">{t('order.transfer.exactly')}</p>
      <details className="more">
        <summary>{t('order.transfer.havePaid')}</summary>
        <p>{t('order.transfer.havePaidText')}</p>
        <p>
          <a href={paths.order(order.number)}>{t('order.reload')}</a>
        </p>
      </details>
    </section>
  );
}

/** A card is awaited, and its time is not over. */
export const awaitsCard = (payment: Payment): boolean => payment.method === 'CARD' && payment.state === 'AWAITING';

/** How to pay by card: at a page of the provider, to which one button leads. */
function HowToPayByCard({ context, order, payment, now }: { readonly context: PageContext; readonly order: Order; readonly payment: Payment; readonly now: number }) {
  const { t, locale, paths } = context;
  const payee = inLocale(locale, payment.payeeVi, payment.payeeEn);
  return (
    <section className="transfer" aria-labelledby="card">
      <h3 id="card">{t('order.card.title', { amount: formatDong(BigInt(payment.amount), locale), payee })}</h3>
      <p>{t('order.transfer.whomPartner', { payee })}</p>
      {order.isDemo && <Note tone="wait">{t('order.card.demo')}</Note>}
      {payment.expiresAt != null && (
        <p>
          <b>{t('order.card.until', { when: formatInstant(payment.expiresAt, locale) })}</b> {timeLeft(context, payment.expiresAt, now)}
        </p>
      )}
      <form method="post" action={paths.payByCard(order.number)}>
        <Button type="submit" kind="primary">
          {t('order.card.pay')}
        </Button>
      </form>
      <p className="small soft">{t('order.card.where')}</p>
      <details className="more">
        <summary>{t('order.card.havePaid')}</summary>
        <p>{t('order.card.havePaidText')}</p>
        <p>
          <a href={paths.order(order.number)}>{t('order.reload')}</a>
        </p>
      </details>
    </section>
  );
}

/** Where a transfer or a card payment stands, with what the shopper must do; nothing for cash, which is told with the goods. */
export function PaymentNow({ context, order, payment, now }: { readonly context: PageContext; readonly order: Order; readonly payment: Payment | undefined; readonly now: number }) {
  const { t, locale } = context;
  if (payment === undefined || payment.method === 'CASH_ON_DELIVERY') return null;
  const payee = inLocale(locale, payment.payeeVi, payment.payeeEn);
  if (payment.transfer != null) return <HowToTransfer context={context} order={order} payment={payment} transfer={payment.transfer} now={now} />;
  if (awaitsCard(payment)) return <HowToPayByCard context={context} order={order} payment={payment} now={now} />;
  if (payment.state === 'PAID' && payment.paidAt != null) {
    return (
      <p className="cash">
        <Icon name="checkCircle" />
        <span>{t('order.transfer.paid', { payee, amount: formatDong(BigInt(payment.amount), locale), when: formatInstant(payment.paidAt, locale) })}</span>
      </p>
    );
  }
  if (payment.state === 'TO_REFUND') return <Note tone="wait">{t('order.transfer.refund', { payee, amount: formatDong(BigInt(payment.refundDue), locale) })}</Note>;
  return null;
}
