import type { KeptContentPartsFragment } from '@chophien/api-contract/office';
import { useWords } from '../words/use-words.js';
import { PastChanges } from './past-changes-list.js';

/** What was sent, answered and done before, the newest first; the last answer of the floor stands open. */
export function ReviewHistory({ decisions }: { decisions: KeptContentPartsFragment['decisions'] }) {
  const { t, moment } = useWords();
  // that it was sent is why it lies here
  const before = decisions.slice(decisions[0]?.kind === 'SUBMITTED' ? 1 : 0);
  if (before.length === 0) return null;
  return (
    <details className="review__history" open={before[0]?.kind === 'RETURNED'}>
      <summary>{t('review.history')}</summary>
      <ul className="rows sheet">
        {before.map((one) => (
          <li key={one.id} className="row">
            <span className="row__words">
              <b>{t(`review.decision.${one.kind}`)}</b>
              {one.reasons.length > 0 && <span>{one.reasons.map((reason) => t(`review.reason.${reason}`)).join(', ')}</span>}
              {one.note !== '' && <span className="pre">{one.note}</span>}
              <PastChanges changes={one.changes} />
              <span className="hint">
                {one.by ?? t('timeline.system')} · {moment(one.at)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
