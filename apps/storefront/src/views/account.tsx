import type { AccountOrdersQuery } from '@chophien/api-contract/shop';
import { formatDong } from '@chophien/money';
import { Button, ButtonLink, EmptyState, Note, Pagination, formatMoment } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import type { AccountHead } from '../routes/account-pages.js';

type Orders = AccountOrdersQuery['accountOrders'];

export interface AccountViewProps {
  readonly context: PageContext;
  readonly account: AccountHead;
  readonly orders: Orders;
  /** Cursor of this page; '' on the first. */
  readonly after: string;
  readonly justDone: 'dang-ky' | 'mat-khau' | 'lien-he' | undefined;
}

function OrderRow({ context, order }: { context: PageContext; order: Orders['nodes'][number] }) {
  const { t, locale, paths } = context;
  return (
    <li className="sheet sheet__body">
      <p className="line__head">
        <a href={paths.order(order.number)}>
          <b>{t('account.order', { number: order.number })}</b>
        </a>
        <b className="nowrap">{formatDong(BigInt(order.total), locale)}</b>
      </p>
      <p className="small soft">{formatMoment(order.placedAt, locale)}</p>
      <ul className="small">
        {order.parts.map((part) => (
          <li key={part.number}>
            {inLocale(locale, part.boothNameVi, part.boothNameEn)}: {t(`order.state.${part.state}`)}
          </li>
        ))}
      </ul>
      <form method="post" action={paths.orderAgain(order.number)} data-once="">
        <button className="link-btn" type="submit" aria-label={t('order.againOf', { number: order.number })}>
          {t('order.again')}
        </button>
      </form>
    </li>
  );
}

/** Who I am here, my orders, and the ways to everything else of the account. */
export function AccountView({ context, account, orders, after, justDone }: AccountViewProps) {
  const { t, paths } = context;
  const { hasNextPage, endCursor } = orders.pageInfo;
  return (
    <div className="wrap page">
      <div className="narrow account">
        <h1>{t('account.hello', { name: account.displayName })}</h1>
        <p className="soft lead">{[account.phone, account.email].filter(Boolean).join(' · ')}</p>
        {justDone !== undefined && (
          <div role="status" className="notice">
            <Note tone="done" icon="checkCircle">
              {t(`account.done.${justDone}`)}
            </Note>
          </div>
        )}
        <nav aria-label={t('account.ways')}>
          <ul className="account-ways">
            <li>
              <ButtonLink href={paths.addresses()}>{t('account.addresses')}</ButtonLink>
            </li>
            <li>
              <ButtonLink href={paths.contact()}>{t('account.contactTitle')}</ButtonLink>
            </li>
            <li>
              <ButtonLink href={paths.password()}>{t('account.passwordTitle')}</ButtonLink>
            </li>
            <li>
              <ButtonLink href={paths.devices()}>{t('account.devices')}</ButtonLink>
            </li>
          </ul>
        </nav>
        <h2 id="orders">{t('account.orders')}</h2>
        {orders.nodes.length === 0 && after === '' ? (
          <EmptyState title={t('account.noOrders')}>
            <ButtonLink kind="primary" href={paths.goods()}>
              {t('account.toGoods')}
            </ButtonLink>
          </EmptyState>
        ) : (
          <ul className="account-list">
            {orders.nodes.map((order) => (
              <OrderRow key={order.id} context={context} order={order} />
            ))}
          </ul>
        )}
        <Pagination
          label={t('pages.label')}
          first={after === '' ? undefined : { href: paths.account(), label: t('pages.first') }}
          next={hasNextPage && endCursor != null ? { href: paths.account({ sau: endCursor }), label: t('pages.next') } : undefined}
        />
        <p className="small soft">
          {t('account.guestOrders')} <a href={paths.lookup()}>{t('footer.lookup')}</a>
        </p>
        <form method="post" action={paths.signOut()}>
          <Button>{t('account.signOut')}</Button>
        </form>
      </div>
    </div>
  );
}
