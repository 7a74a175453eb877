import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ProductTableDocument, TableChoicesDocument, type ProductTableQuery, type ProductTableSort } from '@chophien/api-contract/office';
import { EdgeBand, edgeOf, EmptyState } from '@chophien/ui';
import { DataTable, type DataColumn } from '@chophien/ui/widgets';
import { ask } from '../api-client.js';
import { ExportButton } from '../exports/export-button.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { ListingState } from '../listings/listing-marks.js';
import { PageHead } from '../parts/page-head.js';
import { SearchBox } from '../parts/search-box.js';
import { useTitle } from '../parts/use-title.js';
import { FilterBooth, FilterSelect } from '../tables/filters.js';
import { OneBooth } from '../tables/one-booth.js';
import { TableFoot, useTotal } from '../tables/table-foot.js';
import { RecordTakeDownLink } from '../take-downs/record-link.js';
import { oneOf, useTableAddress } from '../tables/use-table-address.js';
import { useTable } from '../tables/use-table.js';
import { useWords, type Words } from '../words/use-words.js';

type Row = ProductTableQuery['productTable']['nodes'][number];
const sorts = ['NEWEST', 'NAME', 'NAME_LAST', 'CHEAPEST', 'DEAREST', 'SCARCEST', 'FULLEST'] as const satisfies readonly ProductTableSort[];
const views = ['all', 'listed', 'hidden'] as const;
const stateOf = { all: null, listed: 'LISTED', hidden: 'HIDDEN' } as const;

/** Goods of every booth as a table, for operators. */
export function ProductsPage() {
  const words = useWords();
  const { t, pick } = words;
  const { base, may } = usePlace();
  const figure = useTotal();
  const { search, place, change, find } = useTableAddress();
  const text = (search.get('q') ?? '').trim().slice(0, 60);
  const view = oneOf(search, 'view', views, 'all');
  const sort = oneOf(search, 'sort', sorts, 'NEWEST');
  const boothId = search.get('booth');
  const categoryId = search.get('category');
  useTitle(t('tab.products'));
  const choices = useQuery({ queryKey: ['categories'], queryFn: async () => (await ask(TableChoicesDocument, {})).categories, staleTime: 300_000 });
  const filter = { text: text === '' ? null : text, categoryId };
  const table = useTable('productTable', ProductTableDocument, { filter: { ...filter, boothId, state: stateOf[view] }, sort }, place, (result) => result.productTable);
  const total = figure(table.data?.total);
  const rows = table.data?.nodes;
  return (
    <>
      <PageHead title={t('tab.products')} below={table.data && t('products.total', { count: table.data.total.count, figure: total })}>
        <ExportButton
          kind="PRODUCTS"
          boothId={boothId}
          filter={{ ...filter, productState: stateOf[view] }}
          figure={t('products.total', { count: table.data?.total.count ?? 0, figure: total })}
        />
      </PageHead>
      <div className="tools">
        <SearchBox label={t('products.search')} value={text} onSearch={find} />
        <div className="chips" role="group" aria-label={t('listings.filter')}>
          {views.map((one) => (
            <button key={one} type="button" className="chip-btn" aria-pressed={view === one} onClick={() => change({ view: one === 'all' ? '' : one })}>
              {t(`products.view.${one}`)}
            </button>
          ))}
        </div>
        <div className="filters">
          <FilterSelect
            label={t('products.category')}
            value={categoryId ?? ''}
            options={[{ value: '', words: t('table.all') }, ...(choices.data ?? []).map((one) => ({ value: one.id, words: pick(one.nameVi, one.nameEn) }))]}
            onChange={(value) => change({ category: value })}
          />
          <FilterBooth boothId={boothId} onChange={(id) => change({ booth: id })} />
          <FilterSelect
            label={t('table.sort')}
            value={sort}
            options={sorts.map((value) => ({ value, words: t(`products.sort.${value}`) }))}
            onChange={(value) => change({ sort: value === 'NEWEST' ? '' : value })}
          />
        </div>
      </div>
      {boothId !== null && <OneBooth boothId={boothId} onClear={() => change({ booth: '' })} />}
      {table.error && <FailureNote error={table.error} retry={() => void table.refetch()} />}
      <DataTable
        caption={t('tab.products')}
        waiting={t('waiting')}
        columns={columnsOf(words, base, may('floor.listings.write'))}
        rows={rows}
        rowId={(row) => row.id}
        sort={sort}
        onSort={(value) => change({ sort: value === 'NEWEST' ? '' : value })}
        isStale={table.isPlaceholderData}
        instead={
          rows?.length === 0 ? (
            <EmptyState title={text === '' ? t('products.none') : t('listings.notFound', { text })}>
              <p>{t('table.noneHelp')}</p>
            </EmptyState>
          ) : undefined
        }
      />
      <TableFoot page={table.data} />
    </>
  );
}

function columnsOf({ t, pick, dong, count, when }: Words, base: string, mayTakeDown: boolean): DataColumn<Row>[] {
  return [
    {
      id: 'name',
      header: t('listing.item'),
      card: 'lead',
      sort: { ascending: 'NAME', descending: 'NAME_LAST' },
      cell: (row) => (
        <>
          <Link className="row-link" to={`${base}/booths/${row.boothId}/listings/${row.id}`}>
            {pick(row.nameVi, row.nameEn)}
          </Link>
          <span className="small soft data-table__second">{pick(row.packVi, row.packEn)}</span>
        </>
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
    { id: 'category', header: t('products.category'), card: 'none', cell: (row) => pick(row.categoryNameVi, row.categoryNameEn) },
    { id: 'price', header: t('listing.price'), isNumber: true, sort: { ascending: 'CHEAPEST', descending: 'DEAREST' }, cell: (row) => dong(row.price) },
    {
      id: 'available',
      header: t('listing.available'),
      isNumber: true,
      sort: { ascending: 'SCARCEST', descending: 'FULLEST' },
      cell: (row) => (row.saleKind === 'CONTACT' ? '–' : count(row.onHand - row.reserved)),
    },
    { id: 'state', header: t('listing.stateHead'), cell: (row) => <ListingState listing={row} /> },
    { id: 'listedAt', header: t('products.listedAt'), isNumber: true, card: 'none', cell: (row) => when(row.listedAt) },
    ...(mayTakeDown ? [{ id: 'takeDown', header: t('takeDown.carryOut'), card: 'plain' as const, cell: (row: Row) => <RecordTakeDownLink listing={row} className="small" /> }] : []),
  ];
}
