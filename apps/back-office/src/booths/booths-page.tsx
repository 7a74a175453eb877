import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { OfficeBoothsDocument, type BoothStanding, type OfficeBoothPartsFragment } from '@chophien/api-contract/office';
import { EdgeBand, edgeOf, EmptyState, Icon } from '@chophien/ui';
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
import { isUnkept, StandingChip } from './booth-marks.js';

const views = ['all', 'open', 'suspended', 'closed', 'unkept'] as const;
type View = (typeof views)[number];
const standingOf: Record<View, BoothStanding | null> = {
  all: null,
  open: 'OPEN',
  suspended: 'SUSPENDED',
  closed: 'CLOSED',
  unkept: 'OPEN',
};

/** Every booth with its standing and what waits at it; operators only. */
export function BoothsPage() {
  const { t, count } = useWords();
  const { search, change, find } = useAddressState();
  const text = (search.get('q') ?? '').trim().slice(0, 60);
  const view = views.find((one) => one === search.get('view')) ?? 'all';
  useTitle(t('tab.booths'));
  const booths = useInfiniteQuery({
    queryKey: ['booths', text, standingOf[view]],
    queryFn: async ({ pageParam }) =>
      (await ask(OfficeBoothsDocument, { text: text === '' ? null : text, standing: standingOf[view], first: 100, after: pageParam }))
        .booths,
    ...readOn,
    placeholderData: (before) => before,
  });
  const all = booths.data?.pages.flatMap((page) => page.nodes) ?? [];
  const rows = view === 'unkept' ? all.filter(isUnkept) : all;
  return (
    <>
      <PageHead
        title={t('tab.booths')}
        below={booths.data && !booths.hasNextPage ? t('booths.below', { count: rows.length, figure: count(rows.length) }) : undefined}
      />
      <div className="tools">
        <SearchBox label={t('booths.search')} value={text} onSearch={find} />
        <div className="chips" role="group" aria-label={t('booths.filter')}>
          {views.map((one) => (
            <button
              key={one}
              type="button"
              className="chip-btn"
              aria-pressed={view === one}
              onClick={() => change('view', one === 'all' ? '' : one)}
            >
              {t(`booths.view.${one}`)}
            </button>
          ))}
        </div>
      </div>
      {booths.error && <FailureNote error={booths.error} retry={() => void booths.refetch()} />}
      {booths.isPending && <Waiting sheets={6} />}
      {booths.data && rows.length === 0 && (
        <EmptyState title={t('booths.none')}>
          <p>{t('booths.noneHelp')}</p>
        </EmptyState>
      )}
      {rows.length > 0 && <Table rows={rows} />}
      <LoadMore query={booths} />
    </>
  );
}

function Table({ rows }: { rows: readonly OfficeBoothPartsFragment[] }) {
  const { t, pick, count } = useWords();
  const { base } = usePlace();
  return (
    <div className="sheet">
      <table className="table table--cards booths-table">
        <thead>
          <tr>
            <th scope="col">{t('booths.booth')}</th>
            <th scope="col">{t('booths.standing')}</th>
            <th scope="col" className="is-num">
              {t('booths.listed')}
            </th>
            <th scope="col" className="is-num">
              {t('booths.toAnswer')}
            </th>
            <th scope="col" className="is-num">
              {t('booths.orders30')}
            </th>
            <th scope="col" className="is-num">
              {t('booths.visits30')}
            </th>
            <th scope="col" className="is-num">
              {t('booths.members')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((booth) => (
            <tr key={booth.id}>
              <td>
                <div className="named">
                  <span className="swatch">
                    <EdgeBand edge={edgeOf(booth.edgePattern, booth.edgeCloth)} stitch={2} />
                  </span>
                  <span>
                    <Link className="row-link" to={`${base}/booths/${booth.id}`}>
                      {pick(booth.nameVi, booth.nameEn)}
                    </Link>
                    <span className="small soft listings__pack">{booth.commune ?? t('booths.noCommune')}</span>
                  </span>
                </div>
              </td>
              <td>
                <StandingChip standing={booth.standing} />
              </td>
              <td className="is-num" data-label={t('booths.listed')}>
                {count(booth.listedProducts)}
              </td>
              <td className="is-num" data-label={t('booths.toAnswer')}>
                {count(booth.ordersToAnswer)}
              </td>
              <td className="is-num" data-label={t('booths.orders30')}>
                {count(booth.orders30Days)}
              </td>
              <td className="is-num" data-label={t('booths.visits30')}>
                {count(booth.visits30Days)}
              </td>
              <td className="is-num" data-label={t('booths.members')}>
                {isUnkept(booth) ? (
                  <span className="warn">
                    <Icon name="warning" size={16} />
                    {t('booths.nobody')}
                  </span>
                ) : (
                  count(booth.members)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
