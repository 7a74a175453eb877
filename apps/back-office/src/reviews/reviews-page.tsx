import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { ListingReviewsDocument, ListingReviewsWaitingDocument, type ListingReviewsQuery } from '@chophien/api-contract/office';
import { Button, Chip, EmptyState, type IconName, type Tone } from '@chophien/ui';
import { offer } from '@chophien/ui/widgets';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { useWide } from '../listings/use-wide.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { readOn } from '../parts/next-page.js';
import { BackLink, PageHead } from '../parts/page-head.js';
import { Picture } from '../parts/picture.js';
import { useSingleKeys, useSingleKeysOn } from '../parts/single-keys.js';
import { toasts } from '../parts/toasts.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { DraftReview } from './draft-review.js';
import { KeysDialog } from './keys-dialog.js';
import type { Decision } from './held-decisions.js';
import { tellNotDone, toastOf, useHeldDecisions } from './use-held-decisions.js';
import type { NotHeld } from './use-decide-listing.js';
import './reviews.css';

type Row = ListingReviewsQuery['listingReviews']['nodes'][number];
const looks: Record<Row['kind'], { icon: IconName; tone: Tone }> = { NEW: { icon: 'plus', tone: 'move' }, CHANGE: { icon: 'edit', tone: 'plain' }, PRICE: { icon: 'tag', tone: 'wait' } };

/** Drafts that wait for the floor, the longest first: a list beside the open draft on a desk, one after the other on a phone. */
export function ReviewsPage() {
  return usePlace().may('floor.listings.write') ? <Desk /> : <NoSuchPage />;
}

function Desk() {
  const { t, count } = useWords();
  const { base } = usePlace();
  const { listingId } = useParams();
  const navigate = useNavigate();
  const isWide = useWide();
  const [hasKeys] = useSingleKeysOn();
  const [showsKeys, setShowsKeys] = useState(false);
  const [takesFocus, setTakesFocus] = useState(false);
  const queue = useInfiniteQuery({
    queryKey: ['listingReviews'],
    queryFn: async ({ pageParam }) => (await ask(ListingReviewsDocument, { first: 30, after: pageParam })).listingReviews,
    refetchInterval: 5_000,
    ...readOn,
  });
  const waiting = useQuery({
    queryKey: ['listingReviewsWaiting'],
    queryFn: async () => (await ask(ListingReviewsWaitingDocument, {})).listingReviewsWaiting,
    refetchInterval: 5_000,
  });
  useTitle(t('review.title'));
  const { held, decisions } = useHeldDecisions();
  // what is decided is out of sight while it can be taken back
  const rows = queue.data?.pages.flatMap((page) => page.nodes).filter(({ id }) => !decisions.some(({ listingId: one }) => one === id)) ?? [];
  const left = Math.max(0, (waiting.data ?? 0) - decisions.length);
  const at = rows.findIndex(({ id }) => id === listingId);
  const firstId = rows[0]?.id;
  const open = (id: string | undefined, focus: boolean) => {
    setTakesFocus(focus);
    void navigate(id === undefined ? `${base}/reviews` : `${base}/reviews/${id}`, { replace: isWide || id === undefined });
  };
  useEffect(() => {
    // a desk never stands empty beside a full list; what is open stays open, whatever the list does
    if (isWide && listingId === undefined && firstId !== undefined) void navigate(`${base}/reviews/${firstId}`, { replace: true });
  }, [isWide, listingId, firstId, base, navigate]);
  const step = (by: 1 | -1, focus = true) => {
    const next = at < 0 ? (listingId === undefined ? rows[0] : undefined) : rows[at + by];
    if (next) open(next.id, focus);
    return next;
  };
  const openNow = useRef(listingId);
  openNow.current = listingId;
  const decided = (decision: Decision) => {
    // the one after it, else the one before; where it left the list already, the longest waiting
    const next = at < 0 ? rows.find(({ id }) => id !== decision.listingId) : (rows[at + 1] ?? rows[at - 1]);
    held.hold(decision);
    toasts.add({ id: toastOf(decision.listingId), title: t(`review.held.${decision.verdict.kind}`, { name: decision.name }), ...offer(t(isWide && hasKeys ? 'review.takeBackKey' : 'review.takeBack'), () => takeBack(decision.listingId)) });
    // whoever walked on while the draft was looked at stays where they are
    if (openNow.current === decision.listingId) open(next?.id, true);
  };
  const notDecided = (decision: Decision, why: Error | NotHeld) => {
    // a draft that is open tells it by itself
    if (openNow.current !== decision.listingId) tellNotDone(decision, why, t);
  };
  const takeBack = (id?: string) => {
    const decision = held.takeBack(id);
    if (!decision) {
      if (id !== undefined) toasts.add({ type: 'fault', title: t('review.tooLate') });
      return;
    }
    toasts.close(toastOf(decision.listingId));
    toasts.add({ title: t('review.takenBack', { name: decision.name }) });
    open(decision.listingId, true);
  };
  useSingleKeys({ j: () => void step(1), k: () => void step(-1), u: () => takeBack(), '?': () => setShowsKeys(true) });
  const list = useRef<HTMLUListElement>(null);
  const byArrows = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (by === undefined || !isWide) return;
    event.preventDefault();
    const next = step(by, false);
    if (next) list.current?.querySelector<HTMLElement>(`[data-id="${next.id}"]`)?.focus();
  };
  const isPage = !isWide && listingId !== undefined;
  const isEmpty = queue.data !== undefined && rows.length === 0;
  return (
    <>
      {isPage && <BackLink to={`${base}/reviews`}>{t('review.title')}</BackLink>}
      {isPage ? (
        <h1 className="unseen">{t('review.title')}</h1>
      ) : (
        <PageHead title={t('review.title')} below={waiting.data === undefined ? undefined : t('review.left', { count: left, figure: count(left) })}>
          <Button type="button" className="only-desk" aria-keyshortcuts="?" onClick={() => setShowsKeys(true)}>
            {t('review.keys')} <kbd aria-hidden="true">?</kbd>
          </Button>
          <Link className="btn btn--outline" to={`${base}/listing-words`}>
            {t('tab.listingWords')}
          </Link>
        </PageHead>
      )}
      {queue.error && <FailureNote error={queue.error} retry={() => void queue.refetch()} />}
      {queue.isPending && <Waiting />}
      {isEmpty && !isPage && (
        <EmptyState title={t('review.none')}>
          <p>{t('review.noneHelp')}</p>
        </EmptyState>
      )}
      <div className={isWide && !isEmpty ? 'desk' : undefined}>
        {!isPage && rows.length > 0 && (
          <nav className="desk__list" aria-label={t('review.list')}>
            <ul className="rows sheet" ref={list} onKeyDown={byArrows}>
              {rows.map((row) => (
                <QueueRow key={row.id} row={row} isOpen={row.id === listingId} onOpen={() => setTakesFocus(!isWide)} />
              ))}
            </ul>
            <LoadMore query={queue} />
          </nav>
        )}
        {listingId !== undefined && (
          <DraftReview key={listingId} listingId={listingId} row={rows[at]} takesFocus={takesFocus} held={held} onHeld={decided} onNotHeld={notDecided} />
        )}
      </div>
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
    </>
  );
}

function QueueRow({ row, isOpen, onOpen }: { row: Row; isOpen: boolean; onOpen: () => void }) {
  const { t, pick, when } = useWords();
  const { base } = usePlace();
  const { icon, tone } = looks[row.kind];
  return (
    <li className={isOpen ? 'row row--link desk__open' : 'row row--link'}>
      <Picture pictureKey={row.pictureKey ?? null} size={48} />
      <span className="row__words">
        <Link to={`${base}/reviews/${row.id}`} data-id={row.id} aria-current={isOpen ? 'true' : undefined} onClick={onOpen}>
          {pick(row.nameVi, row.nameEn)}
        </Link>
        <span className="small soft">{pick(row.boothNameVi, row.boothNameEn)}</span>
        <span className="desk__marks">
          <Chip icon={icon} tone={tone}>
            {t(`review.kind.${row.kind}`)}
          </Chip>
          <span className="hint">{t('review.since', { at: when(row.submittedAt) })}</span>
        </span>
      </span>
    </li>
  );
}
