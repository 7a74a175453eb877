import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation, useParams } from 'react-router';
import { ApplicationsWaitingDocument, ListingReviewsWaitingDocument, MoneyWaitingDocument, TodayCountsDocument } from '@chophien/api-contract/office';
import { EdgeBand, edgeOf, floorEdge, Icon, Ribbon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { NewOrders } from '../orders/new-orders.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { Waiting } from '../parts/waiting.js';
import { useWatchedExports } from '../exports/watched-exports.js';
import { mayFind } from '../search/may-find.js';
import { HeadSearch, RailSearch, useSearchBox } from '../search/search-opener.js';
import { heldUpAt, useMe } from '../session/me.js';
import { rememberPlace } from '../session/way-back.js';
import { useWords } from '../words/use-words.js';
import { boothPlace, floorPlace, PlaceContext, type Place } from './place.js';
import { PlaceMenu } from './place-menu.js';
import { tabsOf, type Tab } from './tabs-of.js';

const LazyAccountMenu = lazy(async () => ({ default: (await import('./account-menu.js')).AccountMenu }));

// Only for who acts for a booth under a grant.
const ActingBanner = lazy(async () => ({ default: (await import('../staff/acting-banner.js')).ActingBanner }));

// Only when something is being written out.
const ExportDock = lazy(async () => ({ default: (await import('../exports/export-dock.js')).ExportDock }));

// Its screens are few people's; the frame is everybody's.
const StandingBanner = lazy(async () => ({ default: (await import('../admission/booth-standing.js')).StandingBanner }));

/** Looks the same while its menu is on the way. */
function AccountMenu({ className, children }: { className: string; children: ReactNode }) {
  return (
    <Suspense fallback={<span className={className}>{children}</span>}>
      <LazyAccountMenu className={className}>{children}</LazyAccountMenu>
    </Suspense>
  );
}

const readsOrders = (place: Place) => place.may(place.kind === 'booth' ? 'booth.orders.read' : 'floor.orders.read');

function useBadges(place: Place) {
  const { data } = useQuery({
    queryKey: ['today', place.boothId, 'counts'],
    queryFn: async () => (await ask(TodayCountsDocument, { boothId: place.boothId })).today,
    refetchInterval: 30_000,
    enabled: readsOrders(place),
  });
  const waiting = useQuery({
    queryKey: ['applicationsWaiting'],
    queryFn: async () => (await ask(ApplicationsWaitingDocument, {})).applicationsWaiting,
    refetchInterval: 5_000,
    enabled: place.may('floor.booths.read'),
  });
  const reviews = useQuery({
    queryKey: ['listingReviewsWaiting'],
    queryFn: async () => (await ask(ListingReviewsWaitingDocument, {})).listingReviewsWaiting,
    refetchInterval: 5_000,
    enabled: place.kind === 'floor' && place.may('floor.listings.write'),
  });
  const money = useQuery({
    queryKey: ['moneyWaiting', place.boothId],
    queryFn: async () => (await ask(MoneyWaitingDocument, { boothId: place.boothId })).moneyWaiting,
    refetchInterval: 30_000,
    enabled: readsOrders(place),
  });
  const badges = { money: money.data, applications: waiting.data, reviews: reviews.data, answer: data?.ordersToAnswer, failed: data?.failedMessages, recognitions: data?.recognitionsWaiting };
  return (tab: Tab): number => (tab.badge === undefined ? 0 : (badges[tab.badge] ?? 0));
}

function TabLink({ tab, place, badge, isFoot }: { tab: Tab; place: Place; badge: number; isFoot: boolean }) {
  const { t, count } = useWords();
  return (
    <NavLink to={place.base + tab.to} end={tab.to === ''} className={isFoot ? 'foot__tab' : 'rail__tab'}>
      {({ isActive }) => (
        <>
          <span className="tab-icon">
            <Icon name={tab.icon} size={isFoot ? 24 : 20} filled={isActive} />
            {isFoot && badge > 0 && <span className="badge">{count(badge)}</span>}
          </span>
          <span>{t(isFoot ? (tab.short ?? tab.label) : tab.label)}</span>
          {!isFoot && badge > 0 && <span className="rail__badge">{count(badge)}</span>}
          {badge > 0 && <span className="unseen">{t('tab.waiting')}</span>}
        </>
      )}
    </NavLink>
  );
}

function Frame({ place }: { place: Place }) {
  const { t } = useWords();
  const badge = useBadges(place);
  const moving = useNavigation().state !== 'idle';
  const tabs = tabsOf(place);
  const hasSearch = mayFind(place);
  const searchBox = useSearchBox(hasSearch);
  const hasExports = useWatchedExports().length > 0;
  const edge = place.booth ? edgeOf(place.booth.edgePattern, place.booth.edgeCloth) : floorEdge;
  useEffect(() => rememberPlace(place.base), [place.base]);
  return (
    <PlaceContext value={place}>
      <a className="skip" href="#page">
        {t('skip')}
      </a>
      <div className="office">
        <header className="top">
          <EdgeBand edge={edge} stitch={1} />
          <div className="top__row">
            <PlaceMenu />
            {hasSearch && <HeadSearch open={searchBox.open} />}
            {place.kind === 'booth' && readsOrders(place) && (
              <Link className="icon-btn" to={`${place.base}/feed`} aria-label={t('tab.feed')}>
                <Icon name="bell" size={24} />
              </Link>
            )}
            <AccountMenu className="icon-btn">
              <Icon name="person" size={24} />
            </AccountMenu>
          </div>
        </header>
        <nav className="rail" aria-label={t('nav.main')}>
          <PlaceMenu />
          <ul>
            {tabs.map((tab) => (
              <li key={tab.to}>
                <TabLink tab={tab} place={place} badge={badge(tab)} isFoot={false} />
              </li>
            ))}
          </ul>
          {hasSearch && <RailSearch open={searchBox.open} />}
          <div className="rail__end">
            <a className="rail__tab" href="/">
              <Icon name="out" />
              {t('nav.shop')}
            </a>
            <AccountMenu className="rail__tab">
              <Icon name="person" />
              <span className="rail__who">{place.me.displayName}</span>
            </AccountMenu>
          </div>
        </nav>
        <div className="content">
          {place.me.floorMode === 'DEMO' && (
            <aside aria-label={t('ribbon.label')}>
              <Ribbon>{t('ribbon.demo')}</Ribbon>
            </aside>
          )}
          {place.booth?.grant && (
            <Suspense fallback={null}>
              <ActingBanner booth={place.booth} grant={place.booth.grant} />
            </Suspense>
          )}
          <div className={moving ? 'moving moving--on' : 'moving'} aria-hidden="true" />
          <main id="page" className="page" tabIndex={-1}>
            {place.kind === 'booth' && place.boothId !== null && (
              <Suspense fallback={null}>
                <StandingBanner boothId={place.boothId} />
              </Suspense>
            )}
            <Outlet />
          </main>
        </div>
        <nav className="foot" aria-label={t('nav.main')}>
          {tabs
            .filter((tab) => tab.inFoot)
            .map((tab) => (
              <TabLink key={tab.to} tab={tab} place={place} badge={badge(tab)} isFoot />
            ))}
        </nav>
        {hasExports && (
          <Suspense fallback={null}>
            <ExportDock />
          </Suspense>
        )}
      </div>
      {place.kind === 'booth' && readsOrders(place) && <NewOrders />}
      {searchBox.box}
      <ScrollRestoration />
    </PlaceContext>
  );
}

/** Everything behind the sign-in. A stranger goes to the sign-in page and comes back to where they wanted to be. */
export function OfficeFrame({ kind }: { kind: Place['kind'] }) {
  const me = useMe();
  const { boothSlug } = useParams();
  const { pathname, search } = useLocation();
  if (me.isPending) return <Waiting />;
  if (me.error && !me.data) {
    return (
      <div className="alone">
        <FailureNote error={me.error} retry={() => void me.refetch()} />
      </div>
    );
  }
  if (!me.data) return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  const heldUp = heldUpAt(me.data, pathname + search);
  if (heldUp !== undefined) return <Navigate to={heldUp} replace />;
  if (kind === 'floor') return me.data.floorRole ? <Frame key="floor" place={floorPlace(me.data)} /> : <NoSuchPage />;
  const booth = me.data.booths.find((one) => one.slug === boothSlug);
  return booth ? <Frame key={booth.id} place={boothPlace(me.data, booth)} /> : <NoSuchPage />;
}
