import { useWords } from '../words/use-words.js';

/** Still shapes where sheets will stand; screen readers hear one word. */
export function Waiting({ sheets = 3 }: { sheets?: number }) {
  const { t } = useWords();
  return (
    <div className="waiting" role="status">
      <span className="unseen">{t('waiting')}</span>
      {Array.from({ length: sheets }, (_, index) => (
        <span key={index} className="waiting__sheet" aria-hidden="true" />
      ))}
    </div>
  );
}
