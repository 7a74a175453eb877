import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { BoothOrdersDocument, VisitDaysDocument } from '@chophien/api-contract/office';
import { dayInVietnam, daysBetween, EmptyState } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FirstTab } from '../frame/first-tab.js';
import { usePlace } from '../frame/place.js';
import { NewAbove } from '../orders/new-above.js';
import { OrderCard } from '../orders/order-card.js';
import '../orders/orders.css';
import { rereadMs, useSteadyOrders } from '../orders/use-steady-orders.js';
import { FailureNote } from '../parts/failure-note.js';
import { PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { BoothGrants } from '../staff/booth-grants.js';
import { useNow } from '../words/use-now.js';
import { useWords } from '../words/use-words.js';
import { Calls } from './calls.js';
import { useToday, type Today } from './today-query.js';
import { WaitingRow } from './waiting-row.js';
import { WeekBars } from './week-bars.js';

const shown = 10;

/** A booth's first page: answer here, then what else waits, then who came by. */
export function BoothTodayPage() {
  const { may } = usePlace();
  return may('booth.orders.read') ? <BoothToday /> : <FirstTab />;
}

function BoothToday() {
  const { t, instant } = useWords();
  const { boothId, base, may } = usePlace();
  const now = useNow();
  const today = useToday(boothId);
  const orders = useQuery({
    queryKey: ['boothOrders', boothId, 'to-answer'],
    queryFn: async () => (await ask(BoothOrdersDocument, { boothId, filter: { states: ['PLACED'] }, first: shown })).boothOrders,
    refetchInterval: rereadMs,
  });
  const toAnswer = today.data?.ordersToAnswer ?? 0;
  useTitle(t('tab.today'));
  // who waits longest stands first; what comes in later waits its turn above or below, and nothing moves under a thumb
  const answer = orders.data && [...orders.data.nodes].sort((a, b) => a.answerDueAt.localeCompare(b.answerDueAt));
  const steady = useSteadyOrders('today', boothId, answer, orders.isFetchedAfterMount);
  const waiting = steady.orders;
  return (
    <>
      <PageHead above={instant(now.toISOString())} title={today.data ? t('today.toAnswer', { count: toAnswer }) : t('tab.today')} />
      {boothId !== null && may('booth.members.write') && <BoothGrants boothId={boothId} onlyOpen />}
      {today.error && <FailureNote error={today.error} retry={() => void today.refetch()} />}
      {orders.error && !today.error && <FailureNote error={orders.error} retry={() => void orders.refetch()} />}
      {(orders.isPending || today.isPending) && <Waiting sheets={3} />}
      {orders.data && today.data && waiting.length === 0 && (
        <EmptyState title={t('today.nothingNew')}>
          <p>{t('today.nothingNewHelp')}</p>
        </EmptyState>
      )}
      <NewAbove count={steady.waiting} onShow={steady.showWaiting} />
      <div className="cards">
        {waiting.map((order) => (
          <OrderCard key={order.id} order={order} />
        ))}
      </div>
      {toAnswer > shown && (
        <p className="block">
          <Link to={`${base}/orders?view=placed`}>{t('today.allToAnswer', { count: toAnswer })}</Link>
        </p>
      )}
      {today.data && (
        <div className="today-columns">
          <div>
            <Calls today={today.data} />
            <Work today={today.data} />
          </div>
          {may('booth.visits.read') && <Visits boothId={boothId} />}
        </div>
      )}
    </>
  );
}

function Work({ today }: { today: Today }) {
  const { t, pick, count } = useWords();
  const { base, may } = usePlace();
  const { scarcest } = today;
  return (
    <section className="block">
      <h2>{t('today.waits')}</h2>
      <ul className="rows sheet">
        <WaitingRow
          icon="package"
          to={`${base}/orders?view=accepted`}
          title={t('today.ship')}
          detail={today.oldestToShipAt === null ? t('today.shipNone') : t('today.shipOldest', { when: daysAgo(today.oldestToShipAt, t) })}
          figure={today.ordersToShip}
        />
        {may('booth.listings.read') && (
          <WaitingRow
            icon="tag"
            to={`${base}/listings?view=low`}
            title={t('today.low')}
            detail={
              scarcest
                ? t('today.lowFirst', {
                    name: pick(scarcest.nameVi, scarcest.nameEn),
                    left: count(scarcest.available),
                    pack: pick(scarcest.packVi, scarcest.packEn),
                  })
                : t('today.lowNone')
            }
            figure={today.lowStock}
          />
        )}
        {may('booth.listings.read') && (
          <WaitingRow
            icon="verified"
            to={`${base}/recognitions?view=ending`}
            title={t('today.recognitionsEnding')}
            detail={t(today.recognitionsEnding > 0 ? 'today.recognitionsEndingDetail' : 'today.recognitionsEndingNone')}
            figure={today.recognitionsEnding}
          />
        )}
        {may('booth.listings.read') && today.recognitionsWaiting > 0 && (
          <WaitingRow
            icon="hourglass"
            to={`${base}/recognitions?view=waiting`}
            title={t('today.recognitionsWaiting')}
            detail={t('today.recognitionsWaitingDetail')}
            figure={today.recognitionsWaiting}
          />
        )}
        <WaitingRow icon="bell" to={`${base}/feed`} title={t('today.orders')} detail={t('today.ordersDetail')} figure={today.ordersToday} />
      </ul>
    </section>
  );
}

function daysAgo(at: string, t: (key: string, values?: Record<string, unknown>) => string): string {
  const days = daysBetween(dayInVietnam(new Date(at)), dayInVietnam(new Date()));
  return days <= 0 ? t('time.today') : days === 1 ? t('time.yesterday') : t('time.daysAgo', { count: days });
}

function Visits({ boothId }: { boothId: string | null }) {
  const { t, count } = useWords();
  const { base } = usePlace();
  const report = useQuery({
    queryKey: ['visitDays', boothId, 8],
    queryFn: async () => (await ask(VisitDaysDocument, { boothId, days: 8 })).visitDays,
    refetchInterval: 60_000,
  });
  const days = report.data?.days ?? [];
  const today = days.at(-1);
  return (
    <section className="block">
      <div className="block__head">
        <h2>{t('today.visits')}</h2>
        <Link to={`${base}/visits`}>{t('today.visitsMonth')}</Link>
      </div>
      {report.error && <FailureNote error={report.error} retry={() => void report.refetch()} />}
      {report.isPending && <Waiting sheets={1} />}
      {today && (
        <div className="sheet">
          <div className="sheet__body">
            <p className="figure-line">
              <b className="figure">{count(today.visits)}</b> {t('today.visitsToday')}{' '}
              <span className="soft">{t('today.visitsWeekAgo', { visits: count(days[0]?.visits ?? 0) })}</span>
            </p>
            <WeekBars days={days.slice(1)} label={t('today.visits')} />
            {report.data?.hasDemo && <p className="hint">{t('visits.demo')}</p>}
          </div>
        </div>
      )}
    </section>
  );
}
