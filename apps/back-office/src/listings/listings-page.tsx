import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { ListingsDocument, type ListingRowFragment } from '@chophien/api-contract/office';
import { EmptyState } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { readOn } from '../parts/next-page.js';
import { BackLink, PageHead } from '../parts/page-head.js';
import { Picture } from '../parts/picture.js';
import { SearchBox } from '../parts/search-box.js';
import { useAddressState } from '../parts/use-address-state.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { isLow, ListingStars, ListingState, PerMeasure } from './listing-marks.js';

export const listingViews = ['all', 'shown', 'low', 'hidden'] as const;
export type ListingView = (typeof listingViews)[number];

/** Which listings a chip shows. */
export function fits(view: ListingView, listing: Pick<ListingRowFragment, 'onHand' | 'reserved' | 'saleKind' | 'hidden'>): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'shown':
      return !listing.hidden;
    case 'low':
      return isLow(listing);
    case 'hidden':
      return listing.hidden;
  }
}

/** What the booth sells: cards on a phone, a table on a desk. Operators read it and change nothing. */
export function ListingsPage() {
  const { t, count } = useWords();
  const place = usePlace();
  const { boothId: ofBooth } = useParams();
  const boothId = place.boothId ?? ofBooth ?? '';
  const { search, change, find } = useAddressState();
  const text = (search.get('q') ?? '').trim().slice(0, 60);
  const view = listingViews.find((one) => one === search.get('view')) ?? 'all';
  useTitle(t('listings.title'));
  const listings = useInfiniteQuery({
    queryKey: ['listings', boothId, text],
    queryFn: async ({ pageParam }) =>
      (await ask(ListingsDocument, { boothId, text: text === '' ? null : text, first: 100, after: pageParam })).listings,
    ...readOn,
    placeholderData: (before) => before,
  });
  const all = listings.data?.pages.flatMap((page) => page.nodes) ?? [];
  const rows = all.filter((listing) => fits(view, listing));
  const base = place.kind === 'booth' ? `${place.base}/listings` : `${place.base}/booths/${boothId}/listings`;
  return (
    <>
      {place.kind === 'floor' && <BackLink to={`${place.base}/booths/${boothId}`}>{t('booth.back')}</BackLink>}
      <PageHead
        title={t('listings.title')}
        below={
          listings.data && !listings.hasNextPage
            ? t('listings.below', { all: count(all.length), shown: count(all.filter((one) => !one.hidden).length) })
            : undefined
        }
      />
      <div className="tools">
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
              {listings.data && !listings.hasNextPage && (
                <span className="num">{count(all.filter((listing) => fits(one, listing)).length)}</span>
              )}
            </button>
          ))}
        </div>
      </div>
      {listings.error && <FailureNote error={listings.error} retry={() => void listings.refetch()} />}
      {listings.isPending && <Waiting sheets={5} />}
      {listings.data && rows.length === 0 && (
        <EmptyState title={t(text === '' ? `listings.none.${view}` : 'listings.notFound', { text })}>
          <p>{t(text === '' ? 'listings.noneHelp' : 'listings.notFoundHelp')}</p>
        </EmptyState>
      )}
      {rows.length > 0 && <Table rows={rows} base={base} mayEdit={place.may('booth.listings.write')} />}
      <LoadMore query={listings} />
    </>
  );
}

/** One table for every width: on a phone each row folds into a card. The whole row leads to the listing. */
function Table({ rows, base, mayEdit }: { rows: readonly ListingRowFragment[]; base: string; mayEdit: boolean }) {
  const { t, pick, dong, count } = useWords();
  return (
    <div className="sheet">
      <table className="table table--cards listings">
        <thead>
          <tr>
            <th scope="col">{t('listing.item')}</th>
            <th scope="col" className="is-num">
              {t('listing.price')}
            </th>
            <th scope="col" className="is-num">
              {t('listing.available')}
            </th>
            <th scope="col" className="is-num">
              {t('listing.reserved')}
            </th>
            <th scope="col">OCOP</th>
            <th scope="col">{t('listing.stateHead')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((listing) => (
            <tr key={listing.id}>
              <td>
                <div className="named">
                  <Picture pictureKey={listing.pictureKey} />
                  <span>
                    <Link
                      className="row-link"
                      to={`${base}/${listing.id}`}
                      aria-label={t(mayEdit ? 'listing.editOne' : 'listing.openOne', { name: pick(listing.nameVi, listing.nameEn) })}
                    >
                      {pick(listing.nameVi, listing.nameEn)}
                    </Link>
                    <span className="small soft listings__pack">{pick(listing.packVi, listing.packEn)}</span>
                  </span>
                </div>
              </td>
              <td className="is-num listings__price">
                <b>{dong(listing.price)}</b>
                <span className="hint listings__per">
                  <PerMeasure listing={listing} />
                </span>
              </td>
              <td className="is-num listings__figure" data-label={t('listing.available')}>
                {listing.saleKind === 'CART' ? count(listing.onHand - listing.reserved) : '–'}
              </td>
              <td
                className={listing.reserved === 0 ? 'is-num listings__figure is-none' : 'is-num listings__figure'}
                data-label={t('listing.reserved')}
              >
                {listing.reserved === 0 ? '–' : count(listing.reserved)}
              </td>
              <td className={listing.ocopStars === null ? 'listings__stars is-none' : 'listings__stars'}>
                <ListingStars listing={listing} />
              </td>
              <td className="listings__state">
                <ListingState listing={listing} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
