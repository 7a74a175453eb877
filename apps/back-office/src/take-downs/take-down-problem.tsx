import { Note } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

/** For dialogs: what an answer that is no success means. */
export function TakeDownProblem({ answer }: { answer: { __typename: string; stands?: string | null } | undefined }) {
  const { t } = useWords();
  if (answer?.__typename === 'ReviewMoved') return <Note tone="fault" icon="warning">{t(`takeDown.moved.${answer.stands ?? 'GONE'}`)}</Note>;
  if (answer?.__typename === 'NotFound') return <Note tone="fault" icon="warning">{t('takeDown.gone')}</Note>;
  return null;
}
