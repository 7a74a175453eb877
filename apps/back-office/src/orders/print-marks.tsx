import { useState } from 'react';
import { Link } from 'react-router';
import { usePlace } from '../frame/place.js';
import { useWords } from '../words/use-words.js';
import { slipPapers } from './slip/slip-paper.js';

/** As many as one print job reads at once. */
const most = 50;

/** Which orders are ticked for printing. */
export function usePrintMarks() {
  const [ids, setIds] = useState<readonly string[]>([]);
  return {
    ids,
    isFull: ids.length >= most,
    has: (id: string) => ids.includes(id),
    toggle: (id: string) => setIds((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id])),
    all: (every: readonly string[]) => setIds(every.slice(0, most)),
    clear: () => setIds([]),
  };
}

/** How many slips, and onto which paper. */
export function PrintBar({ marks, all }: { marks: ReturnType<typeof usePrintMarks>; all: readonly string[] }) {
  const { t } = useWords();
  const { base } = usePlace();
  return (
    <div className="act-bar print-bar" role="group" aria-label={t('slip.bar')}>
      <p className="act-bar__words small" role="status">
        {t('slip.marked', { count: marks.ids.length })}{' '}
        <button type="button" className="link-btn" onClick={() => marks.all(all)}>
          {t('slip.markAll', { count: Math.min(all.length, most) })}
        </button>
      </p>
      {marks.ids.length > 0 && (
        <div className="acts">
          {slipPapers.map((paper) => (
            <Link
              key={paper}
              className={paper === 'a5' ? 'btn btn--primary' : 'btn btn--outline'}
              to={`${base}/orders/slips?paper=${paper}&ids=${marks.ids.join(',')}`}
            >
              {t(`slip.printOn.${paper}`)}
            </Link>
          ))}
        </div>
      )}
    </div>
  );
}
