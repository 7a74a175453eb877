import { useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { OfficeBoothDocument, TakeDownItemDocument, TakeDownsDocument, type TakeDownPartsFragment } from '@chophien/api-contract/office';
import { Button, Chip, EmptyState, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { readOn } from '../parts/next-page.js';
import { PageHead } from '../parts/page-head.js';
import { useAddressState } from '../parts/use-address-state.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { timeLeft } from '../words/time-left.js';
import { useNow } from '../words/use-now.js';
import { useWords } from '../words/use-words.js';
import { RecordDialog, type Item } from './record-dialog.js';
import { CarryOutDialog, LiftDialog } from './take-down-dialogs.js';
import './take-downs.css';

type Request = TakeDownPartsFragment;
type Asked = { kind: 'record' } | { kind: 'carryOut' | 'lift'; request: Request };

/** The listing from which somebody comes; null when it is gone, and then another can be chosen. */
async function itemOf(id: string): Promise<Item | null> {
  const listing = (await ask(TakeDownItemDocument, { id })).listing;
  const booth = listing && (await ask(OfficeBoothDocument, { id: listing.boothId })).officeBooth;
  return listing ? { ...listing, boothNameVi: booth?.nameVi ?? '', boothNameEn: booth?.nameEn ?? '' } : null;
}

/** What authorities want off the floor, with the clock of each request. */
export function TakeDownsPage() {
  return usePlace().may('floor.listings.write') ? <Requests /> : <NoSuchPage />;
}

function Requests() {
  const { t } = useWords();
  const { search, change } = useAddressState();
  const [asked, setAsked] = useState<Asked | null>(null);
  const onlyOpen = search.get('view') !== 'all';
  const listingId = search.get('listing');
  const comesFrom = useQuery({ queryKey: ['takeDownItem', listingId], queryFn: () => itemOf(listingId ?? ''), enabled: listingId !== null });
  useTitle(t('takeDown.title'));
  const list = useInfiniteQuery({
    queryKey: ['takeDowns', onlyOpen],
    queryFn: async ({ pageParam }) => (await ask(TakeDownsDocument, { onlyOpen, first: 30, after: pageParam })).takeDowns,
    refetchInterval: 30_000,
    ...readOn,
  });
  const rows = list.data?.pages.flatMap((page) => page.nodes) ?? [];
  return (
    <>
      <PageHead title={t('takeDown.title')} below={t('takeDown.help')}>
        <Button type="button" kind="primary" onClick={() => setAsked({ kind: 'record' })}>
          <Icon name="plus" />
          {t('takeDown.record')}
        </Button>
      </PageHead>
      <div className="tools">
        <div className="chips" role="group" aria-label={t('takeDown.filter')}>
          {([true, false] as const).map((open) => (
            <button key={String(open)} type="button" className="chip-btn" aria-pressed={onlyOpen === open} onClick={() => change('view', open ? '' : 'all')}>
              {t(open ? 'takeDown.onlyOpen' : 'takeDown.all')}
            </button>
          ))}
        </div>
      </div>
      {comesFrom.error && <FailureNote error={comesFrom.error} retry={() => void comesFrom.refetch()} />}
      {list.error && <FailureNote error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Waiting />}
      {list.data && rows.length === 0 && (
        <EmptyState title={t(onlyOpen ? 'takeDown.noneOpen' : 'takeDown.none')}>
          <p>{t('takeDown.noneHelp')}</p>
        </EmptyState>
      )}
      <ul className="requests" hidden={rows.length === 0}>
        {rows.map((request) => (
          <RequestCard key={request.id} request={request} onAct={(kind) => setAsked({ kind, request })} />
        ))}
      </ul>
      <LoadMore query={list} />
      {(asked?.kind === 'record' || comesFrom.data !== undefined) && (
        <RecordDialog
          item={comesFrom.data ?? null}
          onClose={() => {
            setAsked(null);
            change('listing', '');
          }}
        />
      )}
      {asked?.kind === 'carryOut' && <CarryOutDialog request={asked.request} onClose={() => setAsked(null)} />}
      {asked?.kind === 'lift' && <LiftDialog request={asked.request} onClose={() => setAsked(null)} />}
    </>
  );
}

function RequestCard({ request, onAct }: { request: Request; onAct: (kind: 'carryOut' | 'lift') => void }) {
  const { t, pick, moment } = useWords();
  const { base } = usePlace();
  const name = pick(request.nameVi, request.nameEn);
  return (
    <li className="sheet">
      <article className="sheet__body stack">
        <header className="order__head">
          <div>
            <h2 className="h3">
              <Link to={`${base}/booths/${request.boothId}/listings/${request.productId}`}>{name}</Link>
            </h2>
            <p className="soft">{pick(request.boothNameVi, request.boothNameEn)}</p>
          </div>
          <Clock request={request} />
        </header>
        <dl className="facts">
          <dt>{t('takeDown.authority')}</dt>
          <dd>
            {request.authority}, {request.reference}
          </dd>
          <dt>{t('takeDown.receivedAt')}</dt>
          <dd>{moment(request.receivedAt)}</dd>
          <dt>{t('takeDown.dueAt')}</dt>
          <dd>{moment(request.dueAt)}</dd>
          <dt>{t('takeDown.recorded')}</dt>
          <dd>
            {request.recordedBy}, {moment(request.recordedAt)}
          </dd>
          {request.doneAt != null && (
            <>
              <dt>{t('takeDown.done')}</dt>
              <dd>
                {request.doneBy ?? ''}, {moment(request.doneAt)}
              </dd>
            </>
          )}
          {request.liftedAt != null && (
            <>
              <dt>{t('takeDown.lifted')}</dt>
              <dd>
                {request.liftedBy ?? ''}, {moment(request.liftedAt)}: {request.liftedWhy ?? ''}
              </dd>
            </>
          )}
        </dl>
        <p className="pre quote">{request.reason}</p>
        {request.liftedAt == null && (
          <div className="acts acts--wrap">
            {request.doneAt == null && (
              <Button type="button" kind="danger" aria-label={t('takeDown.carryOutOne', { name })} onClick={() => onAct('carryOut')}>
                {t('takeDown.carryOut')}
              </Button>
            )}
            <Button type="button" aria-label={t('takeDown.liftOne', { name })} onClick={() => onAct('lift')}>
              {t('takeDown.lift')}
            </Button>
          </div>
        )}
      </article>
    </li>
  );
}

/** How a request stands; while it waits, the time that is left, and in red when it is not. */
function Clock({ request }: { request: Request }) {
  const { t } = useWords();
  const now = useNow();
  if (request.liftedAt != null) return <Chip icon="returned" tone="plain">{t('takeDown.lifted')}</Chip>;
  if (request.doneAt != null) {
    const late = Date.parse(request.doneAt) > Date.parse(request.dueAt);
    return (
      <Chip icon={late ? 'warning' : 'check'} tone={late ? 'fault' : 'done'}>
        {t(late ? 'takeDown.doneLate' : 'takeDown.done')}
      </Chip>
    );
  }
  const { words, isPast } = timeLeft(request.dueAt, now, t);
  return (
    <Chip icon={isPast ? 'warning' : 'clock'} tone={isPast ? 'fault' : 'wait'}>
      {words}
    </Chip>
  );
}
