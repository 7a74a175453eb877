import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { BankEventsDocument } from '@chophien/api-contract/office';
import { EmptyState, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { readOn } from '../parts/next-page.js';
import { PageHead } from '../parts/page-head.js';
import { useSingleKeys } from '../parts/single-keys.js';
import { useAddressState } from '../parts/use-address-state.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { AsideDialog, MatchDialog, ReopenButton } from './decide-dialogs.js';
import { EventCard } from './event-card.js';
import { OpenCash } from './open-cash.js';
import type { BankEvent } from './use-money.js';
import './money.css';

const views = ['QUEUED', 'APPLIED', 'SET_ASIDE'] as const;
type View = (typeof views)[number] | 'CASH';

/** Money that came: what matched nothing first, because somebody has to say what it is. */
export function MoneyPage() {
  const { may, kind } = usePlace();
  return may(kind === 'booth' ? 'booth.orders.read' : 'floor.orders.read') ? <Money /> : <NoSuchPage />;
}

function Money() {
  const { t } = useWords();
  const { kind, may, base } = usePlace();
  const { search, change } = useAddressState();
  const isBooth = kind === 'booth';
  const all: readonly View[] = isBooth ? [...views, 'CASH'] : views;
  const view = all.find((one) => one === search.get('view')) ?? 'QUEUED';
  useTitle(t('money.title'));
  return (
    <>
      <PageHead title={t('money.title')} below={t(isBooth ? 'money.help' : 'money.helpFloor')}>
        {may(isBooth ? 'booth.payments.write' : 'floor.payments.write') && (
          <>
            <Link className="btn btn--outline" to={`${base}/money/account`}>
              <Icon name="qr" />
              {t(isBooth ? 'account.title' : 'account.titleFloor')}
            </Link>
            <Link className="btn btn--primary" to={`${base}/money/files`}>
              <Icon name="plus" />
              {t('money.files')}
            </Link>
          </>
        )}
      </PageHead>
      <div className="chips" role="group" aria-label={t('money.filter')}>
        {all.map((one) => (
          <button key={one} type="button" className="chip-btn" aria-pressed={view === one} onClick={() => change('view', one === 'QUEUED' ? '' : one)}>
            {t(`money.view.${one}`)}
          </button>
        ))}
      </div>
      {view === 'CASH' ? <OpenCash /> : <Events view={view} />}
    </>
  );
}

type Asked = { kind: 'match' | 'aside'; event: BankEvent };

function Events({ view }: { view: (typeof views)[number] }) {
  const { t } = useWords();
  const { boothId } = usePlace();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [at, setAt] = useState(-1);
  const list = useInfiniteQuery({
    queryKey: ['bankEvents', boothId, view],
    queryFn: async ({ pageParam }) => (await ask(BankEventsDocument, { boothId, state: view, first: 30, after: pageParam })).bankEvents,
    refetchInterval: 30_000,
    ...readOn,
  });
  const events = list.data?.pages.flatMap((page) => page.nodes) ?? [];
  const go = (to: number) => {
    const next = Math.max(0, Math.min(events.length - 1, to));
    setAt(next);
    document.getElementById(`money-${events[next]?.id ?? ''}`)?.focus();
  };
  const here = view === 'QUEUED' && events[at]?.mayDecide ? events[at] : undefined;
  useSingleKeys({
    j: events.length > 0 ? () => go(at + 1) : undefined,
    k: events.length > 0 ? () => go(at - 1) : undefined,
    m: here && (() => setAsked({ kind: 'match', event: here })),
    x: here && (() => setAsked({ kind: 'aside', event: here })),
  });
  return (
    <>
      {list.error && <FailureNote error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Waiting />}
      {list.data && events.length === 0 && (
        <EmptyState title={t(`money.none.${view}`)}>
          <p>{t(`money.noneHelp.${view}`)}</p>
        </EmptyState>
      )}
      <ul className="money-list" hidden={events.length === 0}>
        {events.map((event, place) => (
          <li key={event.id}>
            <EventCard event={event} isHere={place === at} onFocus={() => setAt(place)}>
              {event.mayDecide && view === 'QUEUED' && (
                <>
                  <button type="button" className="btn btn--primary" onClick={() => setAsked({ kind: 'match', event })}>
                    {t('money.match')}
                  </button>
                  <button type="button" className="btn btn--outline" onClick={() => setAsked({ kind: 'aside', event })}>
                    {t('money.aside')}
                  </button>
                </>
              )}
              {event.mayDecide && view === 'SET_ASIDE' && <ReopenButton event={event} />}
            </EventCard>
          </li>
        ))}
      </ul>
      {view === 'QUEUED' && events.length > 0 && <p className="hint money-keys">{t('money.keys')}</p>}
      <LoadMore query={list} />
      {asked?.kind === 'match' && <MatchDialog event={asked.event} onClose={() => setAsked(null)} />}
      {asked?.kind === 'aside' && <AsideDialog event={asked.event} onClose={() => setAsked(null)} />}
    </>
  );
}
