import { Note } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

/** "Too many tries", in minutes. */
export function TooManyNote({ seconds }: { seconds: number }) {
  const { t } = useWords();
  return (
    <Note tone="fault" icon="warning">
      {t('signIn.tooMany', { count: Math.max(1, Math.ceil(seconds / 60)) })}
    </Note>
  );
}
