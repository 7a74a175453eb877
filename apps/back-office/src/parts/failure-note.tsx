import { Button, Note } from '@chophien/ui';
import { ApiFailure } from '../api-client.js';
import { useWords, type Translate } from '../words/use-words.js';

/** What went wrong on the way and what to do, in the person's words. */
export function failureWords(error: unknown, t: Translate): string {
  const kind = error instanceof ApiFailure ? error.kind : 'unexpected';
  return t(`failure.${kind}`);
}

export function FailureNote({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useWords();
  const requestId = error instanceof ApiFailure ? error.requestId : undefined;
  return (
    <Note tone="fault" icon="warning">
      <p>{failureWords(error, t)}</p>
      {requestId !== undefined && <p className="hint">{t('failure.requestId', { id: requestId })}</p>}
      {retry && (
        <Button type="button" className="note__act" onClick={retry}>
          {t('failure.retry')}
        </Button>
      )}
    </Note>
  );
}
