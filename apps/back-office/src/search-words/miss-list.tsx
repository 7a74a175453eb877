import { useQuery } from '@tanstack/react-query';
import { SearchMissesDocument } from '@chophien/api-contract/office';
import { Button, EmptyState } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';

/** What shoppers looked for in vain in thirty days, most often first; without `onAdd` it is only read. */
export function MissList({ onAdd }: { onAdd: ((query: string) => void) | undefined }) {
  const { t, moment, count } = useWords();
  const misses = useQuery({ queryKey: ['searchMisses'], queryFn: async () => (await ask(SearchMissesDocument, { days: 30 })).searchMisses });
  return (
    <section className="block" aria-labelledby="not-found">
      <h2 id="not-found">{t('searchWords.misses')}</h2>
      <p className="soft">{t('searchWords.missesHelp')}</p>
      {misses.error && <FailureNote error={misses.error} retry={() => void misses.refetch()} />}
      {misses.isPending && <Waiting />}
      {misses.data?.length === 0 && (
        <EmptyState title={t('searchWords.noMisses')}>
          <p>{t('searchWords.noMissesHelp')}</p>
        </EmptyState>
      )}
      <ul className="rows sheet" hidden={!misses.data?.length}>
        {misses.data?.map(({ query, nothing, near, lastAt }) => (
          <li className="row" key={query}>
            <span className="row__words">
              <b>{query}</b>
              <span className="hint">{t('searchWords.missed', { nothing: count(nothing), near: count(near), at: moment(lastAt) })}</span>
            </span>
            {onAdd && (
              <Button type="button" onClick={() => onAdd(query)} aria-label={t('searchWords.addOne', { query })}>
                {t('searchWords.addFor')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
