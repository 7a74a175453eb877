import { useState } from 'react';
import type { Meta } from '@storybook/react-vite';
import { formatDong } from '@chophien/money';
import { shown, type Book } from '../../book/shown.js';
import { formatNumber } from '../format/format-number.js';
import { EmptyState } from '../parts/page-pieces.js';
import { Note } from '../parts/status.js';
import { DataTable, type DataColumn, type DataTableProps } from './data-table.js';

export default { title: 'Widgets/DataTable' } satisfies Meta;

interface Listing {
  readonly id: string;
  readonly name: string;
  readonly price: bigint;
  readonly stock: number;
}

const listingsOf = ({ t }: Book): readonly Listing[] => [
  { id: '1', name: t('goods.noodles'), price: 55_000n, stock: 1250 },
  { id: '2', name: t('goods.rice'), price: 90_000n, stock: 14 },
  { id: '3', name: t('goods.tea'), price: 150_000n, stock: 0 },
  { id: '4', name: t('longWords'), price: 1_208_000_000n, stock: 3 },
];

function columnsOf({ t, locale }: Book): readonly DataColumn<Listing>[] {
  return [
    {
      id: 'name',
      header: t('table.name'),
      sort: { ascending: 'NAME', descending: 'NAME_DOWN' },
      card: 'lead',
      cell: (row) => (
        <a className="row-link" href={`#${row.id}`}>
          {row.name}
        </a>
      ),
    },
    { id: 'price', header: t('table.price'), isNumber: true, sort: { ascending: 'PRICE', descending: 'PRICE_DOWN', first: 'descending' }, cell: (row) => formatDong(row.price, locale) },
    { id: 'stock', header: t('table.stock'), isNumber: true, cell: (row) => formatNumber(row.stock, locale) },
  ];
}

function Listings({ book, ...rest }: { book: Book } & Partial<DataTableProps<Listing>>) {
  const [sort, setSort] = useState('NAME');
  return (
    <DataTable<Listing>
      caption={book.t('table.caption')}
      columns={columnsOf(book)}
      rows={listingsOf(book)}
      rowId={(row) => row.id}
      sort={sort}
      onSort={setSort}
      waiting={book.t('waiting')}
      {...rest}
    />
  );
}

export const Rows = shown((book) => <Listings book={book} />);
export const Stale = shown((book) => <Listings book={book} isStale />);
export const FirstRowsOnTheirWay = shown((book) => <Listings book={book} rows={undefined} skeletonRows={4} />);
export const NoRows = shown((book) => (
  <Listings
    book={book}
    rows={[]}
    instead={
      <EmptyState title={book.t('empty.searchTitle')}>
        <p>{book.t('empty.searchText')}</p>
      </EmptyState>
    }
  />
));
export const Failed = shown((book) => (
  <Listings
    book={book}
    rows={undefined}
    instead={
      <Note tone="fault" icon="warning">
        {book.t('combo.failed')}
      </Note>
    }
  />
));
