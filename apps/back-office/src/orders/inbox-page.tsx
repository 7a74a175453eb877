import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { BoothOrdersDocument } from '@chophien/api-contract/office';
import { EmptyState } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { readOn } from '../parts/next-page.js';
import { PageHead } from '../parts/page-head.js';
import { SearchBox } from '../parts/search-box.js';
import { useAddressState } from '../parts/use-address-state.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { filterOf, inboxViews, readInbox } from './inbox-filter.js';
import { OrderCard } from './order-card.js';

/** Booth orders, newest first: one booth's inbox, or the whole floor's for operators. */
export function InboxPage() {
  const { t } = useWords();
  const { boothId, kind } = usePlace();
  const { search, change, find } = useAddressState();
  const inbox = readInbox(search);
  const ofBooth = kind === 'floor' ? search.get('booth') : boothId;
  useTitle(t('orders.title'));
  const orders = useInfiniteQuery({
    queryKey: ['boothOrders', ofBooth, inbox],
    queryFn: async ({ pageParam }) =>
      (await ask(BoothOrdersDocument, { boothId: ofBooth, filter: filterOf(inbox), first: 20, after: pageParam })).boothOrders,
    ...readOn,
    refetchInterval: 60_000,
    placeholderData: (before) => before,
  });
  const rows = orders.data?.pages.flatMap((page) => page.nodes) ?? [];
  return (
    <>
      <PageHead
        title={t('orders.title')}
        below={kind === 'floor' && ofBooth !== null ? <OneBoothOnly name={rows[0]?.boothNameVi} /> : undefined}
      />
      <div className="tools">
        <SearchBox label={t('orders.search')} value={inbox.text} onSearch={find} />
        <div className="chips" role="group" aria-label={t('orders.filter')}>
          {inboxViews.map((view) => (
            <button
              key={view}
              type="button"
              className="chip-btn"
              aria-pressed={inbox.view === view}
              onClick={() => change('view', view === 'open' ? '' : view)}
            >
              {t(`orders.view.${view}`)}
            </button>
          ))}
        </div>
      </div>
      {orders.error && <FailureNote error={orders.error} retry={() => void orders.refetch()} />}
      {orders.isPending && <Waiting sheets={4} />}
      {orders.data && rows.length === 0 && (
        <EmptyState title={t(inbox.text === '' ? 'orders.none' : 'orders.notFound', { text: inbox.text })}>
          <p>{t(inbox.text === '' ? `orders.none.${inbox.view}` : 'orders.notFoundHelp')}</p>
        </EmptyState>
      )}
      <div className="cards" aria-busy={orders.isPlaceholderData}>
        {rows.map((order) => (
          <OrderCard key={order.id} order={order} withBooth={kind === 'floor'} />
        ))}
      </div>
      <LoadMore query={orders} />
    </>
  );
}

function OneBoothOnly({ name }: { name: string | undefined }) {
  const { t } = useWords();
  const { base } = usePlace();
  return (
    <>
      {name === undefined ? t('orders.ofOneBooth') : t('orders.ofBooth', { name })} <Link to={`${base}/orders`}>{t('orders.ofAll')}</Link>
    </>
  );
}
