import { useMemo } from 'react';
import { useWords } from '../words/use-words.js';
import { markedRuns, runsOf, type MarkedRun } from './draft-differences.js';

/** A text with what was put in and taken out, word by word, and listed words marked. Ears hear where each begins, eyes see more than a colour. */
export function TextDifference({ from, to, listed }: { from: string; to: string; listed: readonly string[] }) {
  const runs = useMemo(() => markedRuns(runsOf(from, to), listed), [from, to, listed]);
  return <Runs runs={runs} />;
}

/** A text as it stands, with listed words marked. */
export function ListedText({ text, listed }: { text: string; listed: readonly string[] }) {
  const runs = useMemo(() => markedRuns(runsOf(text, text), listed), [text, listed]);
  return <Runs runs={runs} />;
}

function Runs({ runs }: { runs: readonly MarkedRun[] }) {
  const { t } = useWords();
  return runs.map((run, at) => {
    const text = run.isListed ? (
      <mark className="listed">
        <span className="unseen">{t('review.markListed')} </span>
        {run.text}
      </mark>
    ) : (
      run.text
    );
    if (run.kind === 'same') return <span key={at}>{text}</span>;
    const Tag = run.kind === 'in' ? 'ins' : 'del';
    return (
      <Tag key={at}>
        {runs[at - 1]?.kind !== run.kind && <span className="unseen"> {t(`review.mark.${run.kind}`)} </span>}
        {text}
      </Tag>
    );
  });
}
