import { Waiting as Sheets } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

/** The waiting sheets of @chophien/ui in this office's words. */
export function Waiting({ sheets }: { sheets?: number }) {
  const { t } = useWords();
  return <Sheets label={t('waiting')} sheets={sheets} />;
}
