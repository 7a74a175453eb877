import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { ListingsDocument } from '@chophien/api-contract/office';
import { EmptyState, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { readOn } from '../parts/next-page.js';
import { BackLink, PageHead } from '../parts/page-head.js';
import { SearchBox } from '../parts/search-box.js';
import { toasts } from '../parts/toasts.js';
import { useAddressState } from '../parts/use-address-state.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { editOf, editsOf, pendingOf, restore, settle, type, type Drafts, type Row } from './drafts.js';
import type { Editing } from './editing.js';
import { ListingCards } from './listing-cards.js';
import { fits, listingViews } from './listing-view.js';
import { useSaveListings } from './save-listings.js';
import { UnsavedBar } from './unsaved-bar.js';
import { UnsavedGuard } from './unsaved-guard.js';
import { useWide } from './use-wide.js';

// A phone never asks for the table.
const ListingsTable = lazy(async () => ({ default: (await import('./listings-table.js')).ListingsTable }));

const none: Drafts = {};

/** What the booth sells: cards on a phone, a table to type into on a desk. Operators read it and change nothing. */
export function ListingsPage() {
  const { t, count } = useWords();
  const place = usePlace();
  const { boothId: ofBooth } = useParams();
  const boothId = place.boothId ?? ofBooth ?? '';
  const mayEdit = place.kind === 'booth' && place.may('booth.listings.write');
  const isWide = useWide();
  const { search, change, find } = useAddressState();
  const text = (search.get('q') ?? '').trim().slice(0, 60);
  const view = listingViews.find((one) => one === search.get('view')) ?? 'all';
  const asCards = !isWide || search.get('as') === 'cards';
  useTitle(t('listings.title'));
  const listings = useInfiniteQuery({
    queryKey: ['listings', boothId, text],
    queryFn: async ({ pageParam }) =>
      (await ask(ListingsDocument, { boothId, text: text === '' ? null : text, first: 100, after: pageParam })).listings,
    ...readOn,
    placeholderData: (before) => before,
  });
  const { data } = listings;
  const all = useMemo(() => data?.pages.flatMap((page) => page.nodes) ?? [], [data]);
  const base = place.kind === 'booth' ? `${place.base}/listings` : `${place.base}/booths/${boothId}/listings`;

  const [drafts, setDrafts] = useState<Drafts>(none);
  const pending = pendingOf(drafts);
  const save = useSaveListings(boothId, useCallback((outcomes, sent) => setDrafts((before) => settle(before, outcomes, sent)), []));
  // a row that is being typed into stays in sight, whatever the chip says of its saved state
  const rows = useMemo(() => all.filter((listing) => fits(view, listing) || drafts[listing.id] !== undefined), [all, view, drafts]);
  const editing: Editing = {
    drafts,
    mayEdit,
    base,
    type: (row, cell, typed) => setDrafts((before) => type(before, row, cell, typed)),
    restore: (row, cell) => setDrafts((before) => restore(before, row, cell)),
  };

  const saveAll = () => {
    if (pending.length === 0 || save.isPending) return;
    if (pending.some((one) => one.problem !== undefined)) {
      document.querySelector<HTMLElement>('.cell[aria-invalid]')?.focus();
      return;
    }
    save.mutate({ edits: editsOf(drafts), before: Object.values(drafts).map((draft) => draft.seen) });
  };
  const discard = () => {
    const kept = drafts;
    setDrafts(none);
    const id = toasts.add({
      title: t('listings.discarded', { count: pending.length }),
      timeout: 12_000,
      actionProps: {
        children: t('listings.takeAgain'),
        onClick: () => {
          toasts.close(id);
          setDrafts((before) => ({ ...kept, ...before }));
        },
      },
    });
  };
  const hide = (chosen: readonly Row[], hidden: boolean) => {
    const changed = chosen.filter((row) => row.hidden !== hidden);
    if (changed.length === 0) toasts.add({ title: t('listing.nothingChanged') });
    else save.mutate({ edits: changed.map((row) => editOf(row, { hidden })), before: changed });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!mayEdit || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      saveAll();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  return (
    <>
      <UnsavedGuard isDirty={pending.length > 0} />
      {place.kind === 'floor' && <BackLink to={`${place.base}/booths/${boothId}`}>{t('booth.back')}</BackLink>}
      <PageHead
        title={t('listings.title')}
        below={
          data && !listings.hasNextPage
            ? `${t('listings.below', { all: count(all.length), shown: count(all.filter((one) => one.state === 'LISTED').length) })} ${
                mayEdit ? t(asCards ? 'listings.howCards' : 'listings.howTable') : ''
              }`
            : undefined
        }
      >
        {(mayEdit || place.may('floor.listings.write')) && (
          <Link className="btn btn--outline" to={`${base}/import`}>
            {t('import.link')}
          </Link>
        )}
        {mayEdit && (
          <Link className="btn btn--primary" to={`${base}/new`}>
            <Icon name="plus" />
            {t('content.new')}
          </Link>
        )}
      </PageHead>
      <div className="tools tools--listings">
        <SearchBox label={t('listings.search')} value={text} onSearch={find} />
        <div className="chips" role="group" aria-label={t('listings.filter')}>
          {listingViews.map((one) => (
            <button
              key={one}
              type="button"
              className="chip-btn"
              aria-pressed={view === one}
              onClick={() => change('view', one === 'all' ? '' : one)}
            >
              {t(`listings.view.${one}`)}{' '}
              {data && !listings.hasNextPage && <span className="num">{count(all.filter((listing) => fits(one, listing)).length)}</span>}
            </button>
          ))}
        </div>
        {isWide && (
          <div className="switch" role="group" aria-label={t('listings.as')}>
            {(['table', 'cards'] as const).map((one) => (
              <button
                key={one}
                type="button"
                className="chip-btn"
                aria-pressed={asCards === (one === 'cards')}
                onClick={() => change('as', one === 'cards' ? 'cards' : '')}
              >
                {t(`listings.as.${one}`)}
              </button>
            ))}
          </div>
        )}
      </div>
      {listings.error && <FailureNote error={listings.error} retry={() => void listings.refetch()} />}
      {save.error && <FailureNote error={save.error} retry={pending.length > 0 ? saveAll : undefined} />}
      {listings.isPending && <Waiting sheets={5} />}
      {data && rows.length === 0 && (
        <EmptyState title={t(text === '' ? `listings.none.${view}` : 'listings.notFound', { text })}>
          <p>{t(text === '' ? 'listings.noneHelp' : 'listings.notFoundHelp')}</p>
        </EmptyState>
      )}
      {rows.length > 0 &&
        (asCards ? (
          <ListingCards rows={rows} drafts={drafts} base={base} mayEdit={mayEdit} save={save} onHide={hide} />
        ) : (
          <Suspense fallback={<Waiting sheets={5} />}>
            <ListingsTable rows={rows} editing={editing} isBusy={save.isPending} onHide={hide} />
          </Suspense>
        ))}
      <LoadMore query={listings} />
      <UnsavedBar pending={pending} isSaving={save.isPending} onDiscard={discard} onSave={saveAll} />
    </>
  );
}
