import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { TrySearchDocument } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { SearchBox } from '../parts/search-box.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';

/** A query tried as a shopper would type it: what is found with the words that mean the same, and without. */
export function TryQuery() {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const trial = useQuery({ queryKey: ['trySearch', query], queryFn: async () => (await ask(TrySearchDocument, { query })).trySearch, enabled: query !== '' });
  return (
    <section className="block" aria-labelledby="try-query">
      <h2 id="try-query">{t('searchWords.try')}</h2>
      <div className="tools">
        <SearchBox label={t('searchWords.tryLabel')} value={query} onSearch={setQuery} />
      </div>
      {trial.error && <FailureNote error={trial.error} retry={() => void trial.refetch()} />}
      {query !== '' && trial.isPending && <Waiting />}
      {trial.data && (
        <div className="sheet sheet__body" aria-live="polite">
          {trial.data.readings.length > 0 && <p className="hint">{t('searchWords.readings', { readings: trial.data.readings.join('; ') })}</p>}
          {trial.data.isNear && <p className="hint">{t('searchWords.near')}</p>}
          <Names title={t('searchWords.with')} names={trial.data.withWords} />
          <Names title={t('searchWords.without')} names={trial.data.without} />
        </div>
      )}
    </section>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  const { t } = useWords();
  return (
    <>
      <h3>{title}</h3>
      {names.length === 0 ? (
        <p>{t('searchWords.nothing')}</p>
      ) : (
        <ol>
          {names.map((name, at) => (
            <li key={at}>{name}</li>
          ))}
        </ol>
      )}
    </>
  );
}
