import { useMemo, type ReactNode } from 'react';
import { rowSortingFeature, tableFeatures, useTable, type ColumnDef, type SortingState } from '@tanstack/react-table';
import { Icon } from '../icons/icon.js';

/** One column. Its words come from the caller; the table has none of its own. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand to the right, digit under digit. */
  readonly isNumber?: boolean;
  /**
   * How the rows are called when they stand by this column, up and down, as the server knows it; `first` is what the first press asks for. Left
   * out where the server has no such order: then the head is no button.
   */
  readonly sort?: { readonly ascending: string; readonly descending: string; readonly first?: 'ascending' | 'descending' };
  /** On a phone a row is a card: `lead` stands first and wide, `named` bears its head's words before it, `plain` stands alone, `none` is left out. */
  readonly card?: 'lead' | 'named' | 'plain' | 'none';
}

export interface DataTableProps<Row> {
  /** What the table holds, for screen readers. */
  readonly caption: string;
  readonly columns: readonly DataColumn<Row>[];
  /** Undefined while the first rows are on their way: still shapes stand in their place. */
  readonly rows: readonly Row[] | undefined;
  readonly rowId: (row: Row) => string;
  /** The order in which the rows stand: one of the columns' `ascending` or `descending`. */
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
  /** Older rows are shown while newer ones are fetched. */
  readonly isStale?: boolean;
  /** Said while the first rows are on their way. */
  readonly waiting: string;
  /** In place of rows when there are none, or when they could not be had. */
  readonly instead?: ReactNode;
  readonly skeletonRows?: number;
}

const features = tableFeatures({ rowSortingFeature });

/**
 * A table of the server's rows: the server sorts, filters and pages, the table shows. Heads that sort are buttons and say how it stands
 * (aria-sort); the head sticks while the rows move; a `row-link` in the first cell makes the whole row one target. On a phone rows fold into cards.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowId, sort, onSort, isStale = false, waiting, instead, skeletonRows = 8 } = props;
  const defs = useMemo<ColumnDef<typeof features, Row>[]>(
    () =>
      columns.map((column) => ({
        id: column.id,
        accessorFn: (row: Row) => row,
        header: column.header,
        enableSorting: column.sort !== undefined,
        sortDescFirst: column.sort?.first === 'descending',
        cell: ({ row }) => column.cell(row.original),
      })),
    [columns],
  );
  const sorting = useMemo<SortingState>(
    () =>
      columns.flatMap((column) =>
        column.sort && sort !== undefined && (column.sort.ascending === sort || column.sort.descending === sort) ? [{ id: column.id, desc: column.sort.descending === sort }] : [],
      ),
    [columns, sort],
  );
  const table = useTable<typeof features, Row>({
    features,
    columns: defs,
    data: rows === undefined ? noRows : (rows as Row[]),
    getRowId: rowId,
    state: { sorting },
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change(sorting) : change;
      const chosen = columns.find((column) => column.id === next?.id)?.sort;
      if (next && chosen) onSort?.(next.desc ? chosen.descending : chosen.ascending);
    },
  });
  const byId = new Map(columns.map((column) => [column.id, column]));
  return (
    <div className="sheet data-table" aria-busy={rows === undefined || isStale}>
      <table className="data-table__table">
        <caption className="unseen">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const column = byId.get(header.column.id);
                const way = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={column?.isNumber ? 'is-num' : undefined}
                    aria-sort={way === 'asc' ? 'ascending' : way === 'desc' ? 'descending' : undefined}
                  >
                    {column?.sort && onSort ? (
                      <button type="button" className="data-table__sort" onClick={header.column.getToggleSortingHandler()}>
                        {column.header}
                        <span className={`data-table__way data-table__way--${way === false ? 'none' : way}`}>
                          <Icon name="down" size={16} />
                        </span>
                      </button>
                    ) : (
                      column?.header
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows === undefined && instead === undefined && <Skeleton rows={skeletonRows} columns={columns.length} words={waiting} />}
          {rows !== undefined &&
            table.getRowModel().rows.map((row) => (
              <tr key={row.id}>
                {row.getAllCells().map((cell) => {
                  const column = byId.get(cell.column.id);
                  const card = column?.card ?? (column?.isNumber ? 'named' : 'plain');
                  return (
                    <td
                      key={cell.id}
                      className={[column?.isNumber ? 'is-num' : '', `is-${card}`].join(' ').trim()}
                      data-label={card === 'named' ? column?.header : undefined}
                    >
                      <table.FlexRender cell={cell} />
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
      {instead !== undefined && <div className="data-table__instead">{instead}</div>}
    </div>
  );
}

const noRows: never[] = [];

/** Still shapes where rows will stand; screen readers hear one sentence. */
function Skeleton({ rows, columns, words }: { rows: number; columns: number; words: string }) {
  return Array.from({ length: rows }, (_, nth) => (
    <tr key={nth} className="data-table__blank">
      <td colSpan={columns}>{nth === 0 ? <span className="unseen" role="status">{words}</span> : null}<span aria-hidden="true" /></td>
    </tr>
  ));
}
