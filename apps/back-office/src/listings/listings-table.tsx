import { useMemo, useState } from 'react';
import { createColumnHelper, rowSelectionFeature, tableFeatures, useTable, type RowSelectionState } from '@tanstack/react-table';
import { Link } from 'react-router';
import { Note } from '@chophien/ui';
import { Picture } from '../parts/picture.js';
import { useWords } from '../words/use-words.js';
import { ChangePricesDialog } from './change-prices-dialog.js';
import type { Row } from './drafts.js';
import { EditingContext, useEditing, type Editing } from './editing.js';
import { ListingCell, moveBetweenCells } from './listing-cell.js';
import { DraftMark, ListingStars, ListingState, PerMeasure } from './listing-marks.js';
import './listings-table.css';

const features = tableFeatures({ rowSelectionFeature });
const helper = createColumnHelper<typeof features, Row>();

function Item({ row }: { row: Row }) {
  const { t, pick } = useWords();
  const { base, mayEdit, drafts } = useEditing();
  const name = pick(row.nameVi, row.nameEn);
  return (
    <div className="named">
      <Picture pictureKey={row.pictureKey} size={48} />
      <span>
        <Link className="row-link lt__name" to={`${base}/${row.id}`} aria-label={t(mayEdit ? 'listing.editOne' : 'listing.openOne', { name })}>
          {name}
        </Link>
        <span className="small soft lt__pack">{pick(row.packVi, row.packEn)}</span>
        {drafts[row.id]?.isStale && <span className="small warn">{t('listings.rowStale')}</span>}
      </span>
    </div>
  );
}

function PriceCell({ row }: { row: Row }) {
  const { dong } = useWords();
  return useEditing().mayEdit ? <ListingCell row={row} cell="price" /> : <b>{dong(row.price)}</b>;
}

function StockCell({ row }: { row: Row }) {
  const { t, count } = useWords();
  const { mayEdit } = useEditing();
  if (row.saleKind !== 'CART') return <span className="soft">{t('listings.noStock')}</span>;
  return mayEdit ? <ListingCell row={row} cell="onHand" /> : <>{count(row.onHand)}</>;
}

function LeftCell({ row }: { row: Row }) {
  const { t, count } = useWords();
  if (row.saleKind !== 'CART') return <>–</>;
  return (
    <>
      {count(row.onHand - row.reserved)}
      {row.reserved > 0 && <span className="hint lt__held">{t('listings.held', { held: count(row.reserved) })}</span>}
    </>
  );
}

const columns = helper.columns([
  helper.display({ id: 'item', header: 'listing.item', cell: ({ row }) => <Item row={row.original} /> }),
  helper.display({ id: 'price', header: 'listing.priceField', cell: ({ row }) => <PriceCell row={row.original} /> }),
  helper.display({ id: 'per', header: 'listings.per', cell: ({ row }) => <PerMeasure listing={row.original} /> }),
  helper.display({ id: 'stock', header: 'listing.onHand', cell: ({ row }) => <StockCell row={row.original} /> }),
  helper.display({ id: 'left', header: 'listing.available', cell: ({ row }) => <LeftCell row={row.original} /> }),
  helper.display({ id: 'stars', header: 'listings.ocop', cell: ({ row }) => <ListingStars listing={row.original} /> }),
  helper.display({ id: 'state', header: 'listing.stateHead', cell: ({ row }) => (
    <span className="listing-card__marks">
      <ListingState listing={row.original} />
      <DraftMark listing={row.original} />
    </span>
  ) }),
]);
const numbers = new Set(['price', 'per', 'stock', 'left']);

export interface ListingsTableProps {
  readonly rows: readonly Row[];
  readonly editing: Editing;
  /** A hide or a show is on its way. */
  readonly isBusy: boolean;
  readonly onHide: (rows: readonly Row[], hidden: boolean) => void;
}

/** What a booth sells, on a desk: prices and stock are typed where they stand, many rows are changed at once. */
export function ListingsTable({ rows, editing, isBusy, onHide }: ListingsTableProps) {
  const { t, pick } = useWords();
  const { mayEdit, drafts } = editing;
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({});
  const [isPricing, setPricing] = useState(false);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({ features, columns, data, getRowId: (row) => row.id, state: { rowSelection }, onRowSelectionChange: setRowSelection });
  const shown = table.getRowModel().rows;
  // ticked and then filtered away is not ticked: nobody changes what they do not see
  const chosen = shown.filter((row) => row.getIsSelected()).map((row) => row.original);
  const stale = rows.filter((row) => drafts[row.id]?.isStale);
  return (
    <EditingContext value={editing}>
      {stale.length > 0 && (
        <Note tone="wait" icon="warning">
          {t('listings.staleHelp')}
        </Note>
      )}
      <div className="sheet lt">
        {mayEdit && chosen.length > 0 && (
          <div className="lt__chosen" role="group" aria-label={t('listings.withChosen')}>
            <b aria-live="polite">{t('listings.chosen', { count: chosen.length })}</b>
            <button type="button" className="link-btn" onClick={() => setRowSelection({})}>
              {t('listings.chooseNone')}
            </button>
            <span className="lt__acts">
              <button type="button" className="link-btn" onClick={() => setPricing(true)}>
                {t('listings.byPercent')}
              </button>
              <button type="button" className="link-btn" disabled={isBusy} onClick={() => onHide(chosen, true)}>
                {t('listings.hide')}
              </button>
              <button type="button" className="link-btn" disabled={isBusy} onClick={() => onHide(chosen, false)}>
                {t('listings.show')}
              </button>
            </span>
          </div>
        )}
        <div className="lt__scroll">
          <table className="table lt__table" onKeyDown={moveBetweenCells}>
            <thead>
              <tr>
                {mayEdit && (
                  <th scope="col" className="lt__tick">
                    <input
                      type="checkbox"
                      aria-label={t('listings.chooseAll')}
                      checked={table.getIsAllRowsSelected()}
                      ref={(box) => {
                        if (box) box.indeterminate = chosen.length > 0 && chosen.length < shown.length;
                      }}
                      onChange={table.getToggleAllRowsSelectedHandler()}
                    />
                  </th>
                )}
                {table.getHeaderGroups()[0]?.headers.map((header) => (
                  <th key={header.id} scope="col" className={`lt__${header.id}${numbers.has(header.id) ? ' is-num' : ''}`}>
                    {t(String(header.column.columnDef.header))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.id} className={row.getIsSelected() ? 'is-chosen' : undefined}>
                  {mayEdit && (
                    <td className="lt__tick">
                      <input
                        type="checkbox"
                        data-cell="tick"
                        aria-label={t('listings.choose', { name: pick(row.original.nameVi, row.original.nameEn) })}
                        checked={row.getIsSelected()}
                        onChange={row.getToggleSelectedHandler()}
                      />
                    </td>
                  )}
                  {row.getAllCells().map((cell) => (
                    <td key={cell.id} className={`lt__${cell.column.id}${numbers.has(cell.column.id) ? ' is-num' : ''}`}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {mayEdit && <Legend />}
      {isPricing && chosen.length > 0 && (
        <ChangePricesDialog
          rows={chosen}
          drafts={drafts}
          onClose={() => setPricing(false)}
          onApply={(prices) => {
            for (const { row, to } of prices) editing.type(row, 'price', to);
            setPricing(false);
          }}
        />
      )}
    </EditingContext>
  );
}

/** The keys, said below the table. */
function Legend() {
  const { t } = useWords();
  const keys: [string[], string][] = [
    [['↑', '↓'], 'rows'],
    [['Enter'], 'edit'],
    [['Esc'], 'restore'],
    [['Ctrl', 'S'], 'save'],
  ];
  return (
    <p className="lt__keys soft">
      {keys.map(([marks, what]) => (
        <span key={what}>
          {marks.map((mark) => (
            <kbd key={mark}>{mark}</kbd>
          ))}{' '}
          {t(`listings.key.${what}`)}
        </span>
      ))}
    </p>
  );
}
