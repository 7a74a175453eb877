import { Note } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { useWords, type Words } from '../words/use-words.js';
import type { NotHeld, useDecideListing } from './use-decide-listing.js';

function movedWords(answer: NotHeld, t: Words['t']): string {
  switch (answer.__typename) {
    case 'ReviewMoved':
      return t(`review.moved.${answer.stands ?? 'GONE'}`);
    case 'StaleVersion':
      return t('review.stale');
    case 'NotFound':
      return t('review.gone');
  }
}

/** What came of the last decision, where it did not go through. */
export function DecisionNote({ act: { data, error } }: { act: ReturnType<typeof useDecideListing> }) {
  const { t } = useWords();
  if (error) return <FailureNote error={error} />;
  if (!data || data.__typename === 'Held' || data.__typename === 'Sent') return null;
  return (
    <Note tone="fault" icon="warning">
      {movedWords(data, t)}
    </Note>
  );
}
