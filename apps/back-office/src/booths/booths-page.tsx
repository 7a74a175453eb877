import { Link } from 'react-router';
import { BoothTableDocument, type BoothStanding, type BoothTableSort, type OfficeBoothPartsFragment } from '@chophien/api-contract/office';
import { EdgeBand, edgeOf, EmptyState, Icon } from '@chophien/ui';
import { DataTable, type DataColumn } from '@chophien/ui/widgets';
import { ExportButton } from '../exports/export-button.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { PageHead } from '../parts/page-head.js';
import { SearchBox } from '../parts/search-box.js';
import { useTitle } from '../parts/use-title.js';
import { FilterSelect } from '../tables/filters.js';
import { TableFoot, useTotal } from '../tables/table-foot.js';
import { oneOf, useTableAddress } from '../tables/use-table-address.js';
import { useTable } from '../tables/use-table.js';
import { useWords, type Words } from '../words/use-words.js';
import { isUnkept, StandingChip } from './booth-marks.js';

const views = ['all', 'open', 'suspended', 'closed', 'unkept'] as const;
const standingOf: Record<(typeof views)[number], BoothStanding | null> = { all: null, open: 'OPEN', suspended: 'SUSPENDED', closed: 'CLOSED', unkept: null };
const sorts = ['NAME', 'NAME_LAST', 'NEWEST', 'OLDEST'] as const satisfies readonly BoothTableSort[];

/** Every booth with its standing and what waits at it; operators only. */
export function BoothsPage() {
  const words = useWords();
  const { t } = words;
  const { base, may } = usePlace();
  const figure = useTotal();
  const { search, place, change, find } = useTableAddress();
  const text = (search.get('q') ?? '').trim().slice(0, 60);
  const view = oneOf(search, 'view', views, 'all');
  const sort = oneOf(search, 'sort', sorts, 'NAME');
  useTitle(t('tab.booths'));
  const filter = { text: text === '' ? null : text, standing: standingOf[view], unkept: view === 'unkept' };
  const table = useTable('boothTable', BoothTableDocument, { filter, sort }, place, (result) => result.boothTable);
  const rows = table.data?.nodes;
  const total = t('booths.below', { count: table.data?.total.count ?? 0, figure: figure(table.data?.total) });
  const order = (value: string) => change({ sort: value === 'NAME' ? '' : value });
  return (
    <>
      <PageHead title={t('tab.booths')} below={table.data && total}>
        <ExportButton kind="BOOTHS" boothId={null} filter={filter} figure={total} />
        {may('floor.booths.write') && (
          <Link className="btn btn--outline" to={`${base}/booths/import`}>
            {t('import.link')}
          </Link>
        )}
      </PageHead>
      <div className="tools">
        <SearchBox label={t('booths.search')} value={text} onSearch={find} />
        <div className="chips" role="group" aria-label={t('booths.filter')}>
          {views.map((one) => (
            <button key={one} type="button" className="chip-btn" aria-pressed={view === one} onClick={() => change({ view: one === 'all' ? '' : one })}>
              {t(`booths.view.${one}`)}
            </button>
          ))}
        </div>
        <div className="filters">
          <FilterSelect label={t('table.sort')} value={sort} options={sorts.map((value) => ({ value, words: t(`booths.sort.${value}`) }))} onChange={order} />
        </div>
      </div>
      {table.error && <FailureNote error={table.error} retry={() => void table.refetch()} />}
      <DataTable
        caption={t('tab.booths')}
        waiting={t('waiting')}
        columns={columnsOf(words, base)}
        rows={rows}
        rowId={(row) => row.id}
        sort={sort}
        onSort={order}
        isStale={table.isPlaceholderData}
        instead={
          rows?.length === 0 ? (
            <EmptyState title={t('booths.none')}>
              <p>{t('booths.noneHelp')}</p>
            </EmptyState>
          ) : undefined
        }
      />
      <TableFoot page={table.data} />
    </>
  );
}

function columnsOf({ t, pick, count, day }: Words, base: string): DataColumn<OfficeBoothPartsFragment>[] {
  return [
    {
      id: 'name',
      header: t('booths.booth'),
      card: 'lead',
      sort: { ascending: 'NAME', descending: 'NAME_LAST' },
      cell: (booth) => (
        <div className="named">
          <span className="swatch">
            <EdgeBand edge={edgeOf(booth.edgePattern, booth.edgeCloth)} stitch={2} />
          </span>
          <span>
            <Link className="row-link" to={`${base}/booths/${booth.id}`}>
              {pick(booth.nameVi, booth.nameEn)}
            </Link>
            <span className="small soft data-table__second">{booth.commune ?? t('booths.noCommune')}</span>
          </span>
        </div>
      ),
    },
    { id: 'standing', header: t('booths.standing'), cell: (booth) => <StandingChip standing={booth.standing} /> },
    { id: 'listed', header: t('booths.listed'), isNumber: true, cell: (booth) => count(booth.listedProducts) },
    { id: 'toAnswer', header: t('booths.toAnswer'), isNumber: true, cell: (booth) => count(booth.ordersToAnswer) },
    { id: 'orders30', header: t('booths.orders30'), isNumber: true, cell: (booth) => count(booth.orders30Days) },
    { id: 'visits30', header: t('booths.visits30'), isNumber: true, cell: (booth) => count(booth.visits30Days) },
    {
      id: 'members',
      header: t('booths.members'),
      isNumber: true,
      cell: (booth) =>
        isUnkept(booth) ? (
          <span className="warn">
            <Icon name="warning" size={16} />
            {t('booths.nobody')}
          </span>
        ) : (
          count(booth.members)
        ),
    },
    {
      id: 'openedAt',
      header: t('booth.since'),
      isNumber: true,
      card: 'none',
      sort: { ascending: 'OLDEST', descending: 'NEWEST', first: 'descending' },
      cell: (booth) => day(booth.openedAt.slice(0, 10)),
    },
  ];
}
