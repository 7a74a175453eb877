import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { StockOfDocument, type VariantStockFieldsFragment } from '@chophien/api-contract/office';
import { Button, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { AdjustDialog } from './adjust-dialog.js';
import { LowDialog } from './low-dialog.js';
import './stock.css';
import { StockHistory } from './stock-history.js';

export type VariantStock = VariantStockFieldsFragment;
export const stockKey = (listingId: string) => ['stockOf', listingId] as const;

type Asked = { kind: 'in' | 'out' | 'low'; variant: VariantStock };

/** What lies there of each pack, what comes and goes, and how it came to be so. */
export function ListingStock({ listingId, mayEdit }: { readonly listingId: string; readonly mayEdit: boolean }) {
  const { t, count, pick } = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const stock = useQuery({ queryKey: stockKey(listingId), queryFn: async () => (await ask(StockOfDocument, { listingId })).stockOf });
  return (
    <section className="sheet" aria-labelledby="stock">
      <div className="sheet__body stack">
        <h2 className="h3" id="stock">
          {t('stock.title')}
        </h2>
        {stock.error && <FailureNote error={stock.error} retry={() => void stock.refetch()} />}
        {stock.isPending && <Waiting />}
        {stock.data?.map((variant) => {
          const free = variant.onHand - variant.reserved;
          const pack = pick(variant.packVi, variant.packEn);
          return (
            <div key={variant.variantId} className="stack">
              <dl className="stock-figures">
                <dt>{t('stock.pack')}</dt>
                <dd>{pack}</dd>
                <dt>{t('stock.onHand')}</dt>
                <dd>{count(variant.onHand)}</dd>
                <dt>{t('stock.reserved')}</dt>
                <dd>{count(variant.reserved)}</dd>
                <dt>{t('stock.free')}</dt>
                <dd>
                  <b>{count(free)}</b>
                  {free <= variant.lowAt && <span className="hint"> · {t(free <= 0 ? 'stock.soldOut' : 'stock.isLow')}</span>}
                </dd>
                <dt>{t('stock.lowAt')}</dt>
                <dd>{t('stock.lowAtFigure', { count: variant.lowAt, shown: count(variant.lowAt) })}</dd>
              </dl>
              {mayEdit && (
                <div className="acts">
                  <Button type="button" onClick={() => setAsked({ kind: 'in', variant })} aria-label={t('stock.inOf', { pack })}>
                    <Icon name="plus" />
                    {t('stock.in')}
                  </Button>
                  <Button type="button" onClick={() => setAsked({ kind: 'out', variant })} aria-label={t('stock.outOf', { pack })}>
                    <Icon name="minus" />
                    {t('stock.out')}
                  </Button>
                  <Button type="button" kind="quiet" onClick={() => setAsked({ kind: 'low', variant })} aria-label={t('stock.setLowOf', { pack })}>
                    <Icon name="bell" />
                    {t('stock.setLow')}
                  </Button>
                </div>
              )}
            </div>
          );
        })}
        <StockHistory listingId={listingId} />
      </div>
      {asked !== null && asked.kind !== 'low' && <AdjustDialog listingId={listingId} variant={asked.variant} way={asked.kind} onClose={() => setAsked(null)} />}
      {asked?.kind === 'low' && <LowDialog listingId={listingId} variant={asked.variant} onClose={() => setAsked(null)} />}
    </section>
  );
}
