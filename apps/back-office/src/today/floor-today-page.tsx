import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { VisitDaysDocument } from '@chophien/api-contract/office';
import { dayInVietnam } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FirstTab } from '../frame/first-tab.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { Figures } from '../parts/figures.js';
import { PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useNow } from '../words/use-now.js';
import { useWords } from '../words/use-words.js';
import { Calls } from './calls.js';
import { ListingDesk } from './listing-desk.js';
import { useToday } from './today-query.js';
import { WaitingRow } from './waiting-row.js';
import { WeekBars } from './week-bars.js';

/** An operator's first page: the day's figures at a glance, then what needs a person. */
export function FloorTodayPage() {
  const { may } = usePlace();
  return may('floor.orders.read') ? <FloorToday /> : <FirstTab />;
}

function FloorToday() {
  const { t, instant, moment, count, pick } = useWords();
  const { base, may } = usePlace();
  const now = useNow();
  const today = useToday(null);
  const week = useQuery({
    queryKey: ['visitDays', null, 7],
    queryFn: async () => (await ask(VisitDaysDocument, { boothId: null, days: 7 })).visitDays,
    refetchInterval: 60_000,
    enabled: may('floor.visits.read'),
  });
  useTitle(t('tab.today'));
  const figures = today.data;
  return (
    <>
      <PageHead above={instant(now.toISOString())} title={t('tab.today')} />
      {today.error && <FailureNote error={today.error} retry={() => void today.refetch()} />}
      {today.isPending && <Waiting sheets={3} />}
      {figures && (
        <>
          <Figures
            items={[
              {
                label: t('floor.visitsToday'),
                figure: count(figures.visitsToday),
                detail:
                  figures.visitsComputedAt === null ? t('visits.notYet') : t('visits.computedAt', { at: moment(figures.visitsComputedAt) }),
              },
              { label: t('floor.visitsYesterday'), figure: count(figures.visitsYesterday) },
              { label: t('floor.ordersToday'), figure: count(figures.ordersToday), detail: <Link to={`${base}/orders?view=all&from=${dayInVietnam(now)}`}>{t('floor.ordersTodayDetail')}</Link> },
              {
                label: t('floor.toAnswer'),
                figure: count(figures.ordersToAnswer),
                detail: t('floor.toShip', { count: figures.ordersToShip }),
              },
            ]}
          />
          <div className="today-columns">
            <section className="block">
              <h2>{t('today.waits')}</h2>
              <ul className="rows sheet">
                {figures.ordersUnanswered > 0 && (
                  <WaitingRow
                    icon="warning"
                    to={`${base}/orders?view=placed&late=1&sort=OLDEST`}
                    title={t('floor.unanswered')}
                    detail={t('floor.unansweredDetail')}
                    figure={figures.ordersUnanswered}
                  />
                )}
                <WaitingRow
                  icon="hourglass"
                  to={`${base}/orders?view=placed&sort=OLDEST`}
                  title={t('floor.toAnswer')}
                  detail={t('floor.toAnswerDetail')}
                  figure={figures.ordersToAnswer}
                />
                <WaitingRow
                  icon="truck"
                  to={`${base}/orders?view=accepted&sort=OLDEST`}
                  title={t('floor.toShipTitle')}
                  detail={t('floor.toShipDetail')}
                  figure={figures.ordersToShip}
                />
                {may('floor.listings.write') && <ListingDesk />}
                {figures.callsToMake > 0 && (
                  <WaitingRow icon="phone" to={`${base}#calls`} title={t('floor.calls')} detail={t('floor.callsDetail')} figure={figures.callsToMake} />
                )}
                <WaitingRow
                  icon="mail"
                  to={`${base}/dead-letters`}
                  title={t('dead.title')}
                  detail={t('floor.deadDetail')}
                  figure={figures.failedMessages}
                />
                {may('floor.certificates.write') && (
                  <>
                    <WaitingRow
                      icon="verified"
                      to={`${base}/recognitions`}
                      title={t('floor.recognitionsWaiting')}
                      detail={t('floor.recognitionsWaitingDetail')}
                      figure={figures.recognitionsWaiting}
                    />
                    <WaitingRow
                      icon="calendar"
                      to={`${base}/recognitions?view=ending`}
                      title={t('today.recognitionsEnding')}
                      detail={t(figures.recognitionsEnding > 0 ? 'today.recognitionsEndingDetail' : 'today.recognitionsEndingNone')}
                      figure={figures.recognitionsEnding}
                    />
                  </>
                )}
                <WaitingRow
                  icon="people"
                  to={`${base}/booths?view=unkept`}
                  title={t('floor.unkept')}
                  detail={t('floor.unkeptDetail')}
                  figure={figures.boothsWithoutMembers}
                />
                <WaitingRow
                  icon="tag"
                  to={`${base}/products?view=listed&sort=SCARCEST`}
                  title={t('today.low')}
                  detail={
                    figures.scarcest
                      ? t('today.lowFirst', {
                          name: pick(figures.scarcest.nameVi, figures.scarcest.nameEn),
                          left: count(figures.scarcest.available),
                          pack: pick(figures.scarcest.packVi, figures.scarcest.packEn),
                        })
                      : t('today.lowNone')
                  }
                  figure={figures.lowStock}
                />
              </ul>
              <p className="after-rows after-rows--many">
                <Link to={`${base}/products`}>{t('tab.products')}</Link>
                <Link to={`${base}/exports`}>{t('tab.exports')}</Link>
                {may('floor.listings.write') && <Link to={`${base}/take-downs`}>{t('takeDown.title')}</Link>}
                {may('floor.blocks.write') && <Link to={`${base}/blocks`}>{t('block.list')}</Link>}
              </p>
              <div id="calls">
                <Calls today={figures} />
              </div>
            </section>
            <section className="block">
              <div className="block__head">
                <h2>{t('floor.visits')}</h2>
                <Link to={`${base}/visits`}>{t('today.visitsMonth')}</Link>
              </div>
              {week.error && <FailureNote error={week.error} retry={() => void week.refetch()} />}
              {week.isPending && <Waiting sheets={1} />}
              {week.data && (
                <div className="sheet">
                  <div className="sheet__body">
                    <WeekBars days={week.data.days} label={t('floor.visits')} />
                    {week.data.hasDemo && <p className="hint">{t('visits.demo')}</p>}
                  </div>
                </div>
              )}
            </section>
          </div>
        </>
      )}
    </>
  );
}
