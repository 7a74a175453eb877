import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { RemoveSynonymDocument, SaveSynonymDocument, SearchSynonymsDocument, type SearchSynonymFieldsFragment } from '@chophien/api-contract/office';
import { Button, EmptyState, Icon } from '@chophien/ui';
import { offer } from '@chophien/ui/widgets';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { PageHead } from '../parts/page-head.js';
import { toasts } from '../parts/toasts.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { MissList } from './miss-list.js';
import { SynonymDialog } from './synonym-dialog.js';
import { TryQuery } from './try-query.js';

type Editing = { synonym: SearchSynonymFieldsFragment | null; query: string };

/** Words that mean the same to the shop's search, and what shoppers looked for in vain. */
export function SearchWordsPage() {
  const { t } = useWords();
  const mayWrite = usePlace().may('floor.search.write');
  const [editing, setEditing] = useState<Editing | null>(null);
  useTitle(t('searchWords.title'));
  const synonyms = useQuery({ queryKey: ['searchSynonyms'], queryFn: async () => (await ask(SearchSynonymsDocument, {})).searchSynonyms, enabled: mayWrite });
  return (
    <>
      <PageHead title={t('searchWords.title')} below={t('searchWords.help')}>
        {mayWrite && (
          <Button type="button" kind="primary" onClick={() => setEditing({ synonym: null, query: '' })}>
            <Icon name="plus" />
            {t('searchWords.add')}
          </Button>
        )}
      </PageHead>
      {mayWrite && <TryQuery />}
      <MissList onAdd={mayWrite ? (query) => setEditing({ synonym: null, query }) : undefined} />
      {mayWrite && (
        <section className="block" aria-labelledby="same-words">
          <h2 id="same-words">{t('searchWords.list')}</h2>
          {synonyms.error && <FailureNote error={synonyms.error} retry={() => void synonyms.refetch()} />}
          {synonyms.isPending && <Waiting />}
          {synonyms.data?.length === 0 && (
            <EmptyState title={t('searchWords.none')}>
              <p>{t('searchWords.noneHelp')}</p>
            </EmptyState>
          )}
          <ul className="rows sheet" hidden={!synonyms.data?.length}>
            {synonyms.data?.map((synonym) => <SynonymRow key={synonym.id} synonym={synonym} onEdit={() => setEditing({ synonym, query: '' })} />)}
          </ul>
        </section>
      )}
      {editing && <SynonymDialog {...editing} onClose={() => setEditing(null)} />}
    </>
  );
}

function SynonymRow({ synonym, onEdit }: { synonym: SearchSynonymFieldsFragment; onEdit: () => void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const { words, isOneWay, note } = synonym;
  const named = isOneWay ? `${words[0] ?? ''} → ${words.slice(1).join(', ')}` : words.join(' = ');
  const changed = () => {
    void client.invalidateQueries({ queryKey: ['searchSynonyms'] });
    void client.invalidateQueries({ queryKey: ['trySearch'] });
  };
  const putBack = useMutation({ mutationFn: () => ask(SaveSynonymDocument, { id: null, version: null, input: { words, isOneWay, note } }), onSuccess: changed });
  const remove = useMutation({
    mutationFn: async () => (await ask(RemoveSynonymDocument, { id: synonym.id })).removeSynonym,
    onSuccess: () => {
      toasts.add({ title: t('searchWords.removed', { words: named }), ...offer(t('searchWords.putBack'), () => putBack.mutate()) });
      changed();
    },
    onError: () => toasts.add({ title: t('searchWords.notRemoved'), type: 'fault' }),
  });
  return (
    <li className="row">
      <span className="row__words">
        <b>{named}</b>
        {note !== '' && <span className="hint">{note}</span>}
      </span>
      <Button type="button" onClick={onEdit} aria-label={t('searchWords.editOne', { words: named })}>
        {t('searchWords.edit')}
      </Button>
      <Button type="button" disabled={remove.isPending} onClick={() => remove.mutate()} aria-label={t('searchWords.removeOne', { words: named })}>
        {t('searchWords.remove')}
      </Button>
    </li>
  );
}
