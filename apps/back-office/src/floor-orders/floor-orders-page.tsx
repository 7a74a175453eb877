import { Link } from 'react-router';
import { OrderTableDocument, type OrderTableQuery, type OrderTableSort } from '@chophien/api-contract/office';
import { EdgeBand, edgeOf, EmptyState, Icon } from '@chophien/ui';
import { DataTable, type DataColumn } from '@chophien/ui/widgets';
import { ExportButton } from '../exports/export-button.js';
import { usePlace } from '../frame/place.js';
import { filterOf, inboxViews, readInbox } from '../orders/inbox-filter.js';
import { StateChip, TypedChip } from '../orders/order-state.js';
import { FailureNote } from '../parts/failure-note.js';
import { PageHead } from '../parts/page-head.js';
import { SearchBox } from '../parts/search-box.js';
import { useTitle } from '../parts/use-title.js';
import { FilterDay } from '../tables/filter-day.js';
import { FilterBooth, FilterSelect } from '../tables/filters.js';
import { OneBooth } from '../tables/one-booth.js';
import { TableFoot, useTotal } from '../tables/table-foot.js';
import { dayOf, oneOf, useTableAddress } from '../tables/use-table-address.js';
import { useTable } from '../tables/use-table.js';
import { useWords, type Words } from '../words/use-words.js';

type Row = OrderTableQuery['orderTable']['nodes'][number];
const sorts = ['NEWEST', 'OLDEST', 'DEAREST', 'CHEAPEST'] as const satisfies readonly OrderTableSort[];
/** Fewer signs of a number find half the floor; the api does not look for them. */
const shortestSearch = 3;

/** Every booth order of the floor as a table; filters, order and page stand in the address. */
export function FloorOrdersPage() {
  const words = useWords();
  const { t } = words;
  const { base, may } = usePlace();
  const figure = useTotal();
  const { search, place, change, find } = useTableAddress();
  const inbox = readInbox(search);
  const sort = oneOf(search, 'sort', sorts, 'NEWEST');
  const boothId = search.get('booth');
  const [from, to] = [dayOf(search, 'from'), dayOf(search, 'to')];
  const isTyped = search.get('typed') === '1';
  const isLate = search.get('late') === '1';
  const isTooShort = inbox.text !== '' && inbox.text.replace(/[\s-]/g, '').length < shortestSearch;
  const wanted = filterOf(isTooShort ? { ...inbox, text: '' } : inbox);
  const filter = { states: wanted.states ?? null, text: wanted.text ?? null, placedFrom: from, placedTo: to, typed: isTyped, unanswered: isLate };
  useTitle(t('orders.title'));
  const table = useTable('orderTable', OrderTableDocument, { filter: { ...filter, boothId }, sort }, place, (result) => result.orderTable);
  const total = figure(table.data?.total);
  const rows = table.data?.nodes;
  return (
    <>
      <PageHead title={t('orders.title')} below={table.data && t('orders.total', { count: table.data.total.count, figure: total })}>
        {may('floor.orders.type') && (
          <Link className="btn btn--outline" to={`${base}/phone-order`}>
            <Icon name="phone" />
            {t('typed.short')}
          </Link>
        )}
        <ExportButton kind="ORDERS" boothId={boothId} filter={filter} figure={t('orders.total', { count: table.data?.total.count ?? 0, figure: total })} />
      </PageHead>
      <div className="tools">
        <SearchBox label={t('orders.search')} value={inbox.text} onSearch={find} />
        <div className="chips" role="group" aria-label={t('orders.filter')}>
          {inboxViews.map((view) => (
            <button key={view} type="button" className="chip-btn" aria-pressed={inbox.view === view} onClick={() => change({ view: view === 'open' ? '' : view })}>
              {t(`orders.view.${view}`)}
            </button>
          ))}
        </div>
        <div className="filters">
          <FilterDay label={t('table.from')} value={from} onChange={(day) => change({ from: day })} />
          <FilterDay label={t('table.to')} value={to} onChange={(day) => change({ to: day })} />
          <FilterBooth boothId={boothId} onChange={(id) => change({ booth: id })} />
          <FilterSelect
            label={t('orders.late')}
            value={isLate ? '1' : ''}
            options={[
              { value: '', words: t('orders.late.all') },
              { value: '1', words: t('orders.late.unanswered') },
            ]}
            onChange={(value) => change({ late: value })}
          />
          <FilterSelect
            label={t('typed.filter')}
            value={isTyped ? '1' : ''}
            options={[
              { value: '', words: t('typed.filter.all') },
              { value: '1', words: t('typed.filter.typed') },
            ]}
            onChange={(value) => change({ typed: value })}
          />
          <FilterSelect
            label={t('table.sort')}
            value={sort}
            options={sorts.map((value) => ({ value, words: t(`orders.sort.${value}`) }))}
            onChange={(value) => change({ sort: value === 'NEWEST' ? '' : value })}
          />
        </div>
      </div>
      {isTooShort && <p className="hint">{t('orders.tooShort', { count: shortestSearch })}</p>}
      {boothId !== null && <OneBooth boothId={boothId} onClear={() => change({ booth: '' })} />}
      {table.error && <FailureNote error={table.error} retry={() => void table.refetch()} />}
      <DataTable
        caption={t('orders.title')}
        waiting={t('waiting')}
        columns={columnsOf(words, base)}
        rows={rows}
        rowId={(row) => row.id}
        sort={sort}
        onSort={(value) => change({ sort: value === 'NEWEST' ? '' : value })}
        isStale={table.isPlaceholderData}
        instead={
          rows?.length === 0 ? (
            <EmptyState title={t(inbox.text === '' ? 'orders.none' : 'orders.notFound', { text: inbox.text })}>
              <p>{t('table.noneHelp')}</p>
            </EmptyState>
          ) : undefined
        }
      />
      <TableFoot page={table.data} />
    </>
  );
}

function columnsOf({ t, pick, dong, when }: Words, base: string): DataColumn<Row>[] {
  return [
    {
      id: 'number',
      header: t('orders.column.number'),
      card: 'lead',
      cell: (row) => (
        <Link className="row-link order-number" to={`${base}/orders/${row.id}`}>
          {row.number}
        </Link>
      ),
    },
    {
      id: 'booth',
      header: t('booths.booth'),
      cell: (row) => (
        <span className="named named--small">
          <span className="swatch swatch--small">
            <EdgeBand edge={edgeOf(row.edgePattern, row.edgeCloth)} stitch={1} />
          </span>
          <span>{pick(row.boothNameVi, row.boothNameEn)}</span>
        </span>
      ),
    },
    {
      id: 'state',
      header: t('booths.standing'),
      cell: (row) => (
        <>
          <StateChip state={row.state} /> {row.typed && <TypedChip />}
        </>
      ),
    },
    {
      id: 'buyer',
      header: t('orders.column.buyer'),
      cell: (row) => (
        <>
          {row.buyerName} <span className="small soft data-table__second">{row.buyerPhone}</span>
        </>
      ),
    },
    { id: 'commune', header: t('orders.column.commune'), card: 'none', cell: (row) => row.communeName },
    {
      id: 'placedAt',
      header: t('orders.column.placedAt'),
      isNumber: true,
      sort: { ascending: 'OLDEST', descending: 'NEWEST', first: 'descending' },
      cell: (row) => when(row.placedAt),
    },
    {
      id: 'total',
      header: t('orders.column.total'),
      isNumber: true,
      sort: { ascending: 'CHEAPEST', descending: 'DEAREST', first: 'descending' },
      cell: (row) => dong(row.total),
    },
  ];
}
