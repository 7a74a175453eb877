import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { StockHistoryDocument, type StockHistoryQuery } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { readOn } from '../parts/next-page.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';

type Movement = StockHistoryQuery['stockHistory']['nodes'][number];

/** Every change of what lies there; fetched when it is opened. */
export function StockHistory({ listingId }: { readonly listingId: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const history = useInfiniteQuery({
    queryKey: ['stockHistory', listingId],
    queryFn: async ({ pageParam }) => (await ask(StockHistoryDocument, { listingId, first: 20, after: pageParam })).stockHistory,
    ...readOn,
    enabled: isOpen,
  });
  const rows = history.data?.pages.flatMap((page) => page.nodes) ?? [];
  const packs = new Set(rows.map(({ packVi }) => packVi));
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('stock.history')}</summary>
      {history.error && <FailureNote error={history.error} retry={() => void history.refetch()} />}
      {isOpen && history.isPending && <Waiting />}
      <ol className="movements">
        {rows.map((movement) => (
          <MovementRow key={movement.id} movement={movement} withPack={packs.size > 1} />
        ))}
      </ol>
      <LoadMore query={history} />
    </details>
  );
}

function MovementRow({ movement, withPack }: { readonly movement: Movement; readonly withPack: boolean }) {
  const { t, count, instant, pick } = useWords();
  const { base, booth } = usePlace();
  const by = movement.by ?? t('timeline.system');
  const who = !movement.onBehalf ? by : booth ? t('history.onBehalf', { who: by, booth: pick(booth.nameVi, booth.nameEn) }) : t('stock.onBehalf', { who: by });
  const sign = movement.change > 0 ? '+' : movement.change < 0 ? '−' : '±';
  return (
    <li>
      <b className="movements__change">
        {sign}
        {count(Math.abs(movement.change))}
      </b>
      <span>
        {t(`stock.kind.${movement.kind}`)}
        {withPack && ` · ${pick(movement.packVi, movement.packEn)}`}
        {movement.boothOrderId !== null && (
          <>
            {' · '}
            <Link to={`${base}/orders/${movement.boothOrderId}`}>{movement.boothOrderNumber}</Link>
          </>
        )}
        {movement.note !== '' && <span className="pre">: {movement.note}</span>}
        <span className="hint">
          {t('stock.leaves', { shown: count(movement.onHand) })} · {who} · {instant(movement.at)}
        </span>
      </span>
    </li>
  );
}
