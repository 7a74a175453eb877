import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { BoothOrdersDocument } from '@chophien/api-contract/office';
import { Button, Choice, EmptyState, Icon } from '@chophien/ui';
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
import { NewAbove } from './new-above.js';
import { OrderCard } from './order-card.js';
import './orders.css';
import { PrintBar, usePrintMarks } from './print-marks.js';
import { rereadMs, useSteadyOrders } from './use-steady-orders.js';

/** One booth's orders, newest first. It reads itself again and moves nothing. Operators have a table: FloorOrdersPage. */
export function InboxPage() {
  const { t } = useWords();
  const { boothId, base, may } = usePlace();
  const { search, change, find } = useAddressState();
  const inbox = readInbox(search);
  const marks = usePrintMarks();
  const [isMarking, setMarking] = useState(false);
  useTitle(t('orders.title'));
  const orders = useInfiniteQuery({
    queryKey: ['boothOrders', boothId, inbox],
    queryFn: async ({ pageParam }) =>
      (await ask(BoothOrdersDocument, { boothId, filter: filterOf(inbox), first: 20, after: pageParam })).boothOrders,
    ...readOn,
    refetchInterval: rereadMs,
    placeholderData: (before) => before,
  });
  const answer = orders.data?.pages.flatMap((page) => page.nodes);
  const isSteady = orders.isFetchedAfterMount && !orders.isPlaceholderData;
  const steady = useSteadyOrders(`${boothId ?? ''} ${inbox.view} ${inbox.text}`, boothId, answer, isSteady);
  const rows = steady.orders;
  return (
    <>
      <PageHead title={t('orders.title')}>
        {may('booth.orders.write') && (
          <Link className="btn btn--outline" to={`${base}/phone-order`}>
            <Icon name="phone" />
            {t('typed.short')}
          </Link>
        )}
        {rows.length > 0 && (
          <Button
            type="button"
            className="mark-print"
            aria-pressed={isMarking}
            onClick={() => {
              setMarking(!isMarking);
              marks.clear();
            }}
          >
            <Icon name="print" />
            {t(isMarking ? 'slip.stopMarking' : 'slip.mark')}
          </Button>
        )}
      </PageHead>
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
      <NewAbove count={steady.waiting} onShow={steady.showWaiting} />
      {orders.data && rows.length === 0 && (
        <EmptyState title={t(inbox.text === '' ? 'orders.none' : 'orders.notFound', { text: inbox.text })}>
          <p>{t(inbox.text === '' ? `orders.none.${inbox.view}` : 'orders.notFoundHelp')}</p>
        </EmptyState>
      )}
      <div className="cards" aria-busy={orders.isPlaceholderData}>
        {rows.map((order) => (
          <OrderCard
            key={order.id}
            order={order}
            mark={
              isMarking && (
                <Choice checked={marks.has(order.id)} disabled={!marks.has(order.id) && marks.isFull} onChange={() => marks.toggle(order.id)}>
                  {t('slip.markOne', { number: order.number })}
                </Choice>
              )
            }
          />
        ))}
      </div>
      <LoadMore query={orders} />
      {isMarking && <PrintBar marks={marks} all={rows.map((order) => order.id)} />}
    </>
  );
}
