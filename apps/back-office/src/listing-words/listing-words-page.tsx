import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ListingWordsDocument, RemoveListingWordDocument, SaveListingWordDocument, type ListingWordPartsFragment, type WordLevel } from '@chophien/api-contract/office';
import { Button, EmptyState, Icon } from '@chophien/ui';
import { offer } from '@chophien/ui/widgets';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { PageHead } from '../parts/page-head.js';
import { toasts } from '../parts/toasts.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { ListingWordDialog } from './listing-word-dialog.js';

const levels: readonly WordLevel[] = ['REFUSE', 'HINT'];
export const listingWordsKey = ['listingWords'] as const;

/** Words that goods may not bear, and those at which a moderator looks twice. */
export function ListingWordsPage() {
  return usePlace().may('floor.listings.write') ? <WordList /> : <NoSuchPage />;
}

function WordList() {
  const { t } = useWords();
  const [editing, setEditing] = useState<{ word: ListingWordPartsFragment | null } | null>(null);
  useTitle(t('listingWords.title'));
  const list = useQuery({ queryKey: listingWordsKey, queryFn: async () => (await ask(ListingWordsDocument, {})).listingWords });
  return (
    <>
      <PageHead title={t('listingWords.title')} below={t('listingWords.help')}>
        <Button type="button" kind="primary" onClick={() => setEditing({ word: null })}>
          <Icon name="plus" />
          {t('listingWords.add')}
        </Button>
      </PageHead>
      {list.error && <FailureNote error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Waiting />}
      {list.data?.length === 0 && (
        <EmptyState title={t('listingWords.none')}>
          <p>{t('listingWords.noneHelp')}</p>
        </EmptyState>
      )}
      {levels.map((level) => {
        const words = list.data?.filter((word) => word.level === level) ?? [];
        if (words.length === 0) return null;
        return (
          <section key={level} className="block" aria-labelledby={`words-${level}`}>
            <h2 id={`words-${level}`}>{t(`listingWords.level.${level}`)}</h2>
            <p className="soft">{t(`listingWords.levelHelp.${level}`)}</p>
            <ul className="rows sheet">
              {words.map((word) => (
                <WordRow key={word.id} word={word} onEdit={() => setEditing({ word })} />
              ))}
            </ul>
          </section>
        );
      })}
      {editing && <ListingWordDialog {...editing} onClose={() => setEditing(null)} />}
    </>
  );
}

function WordRow({ word, onEdit }: { word: ListingWordPartsFragment; onEdit: () => void }) {
  const { t, pick } = useWords();
  const client = useQueryClient();
  const { words, level, whyVi, whyEn } = word;
  const changed = () => void client.invalidateQueries({ queryKey: listingWordsKey });
  const putBack = useMutation({
    mutationFn: async () => (await ask(SaveListingWordDocument, { words, level, whyVi, whyEn })).saveListingWord,
    onSuccess: (answer) => {
      changed();
      if (answer.__typename !== 'ListingWords') toasts.add({ title: t('listingWords.notPutBack', { words }), type: 'fault' });
    },
    onError: () => toasts.add({ title: t('listingWords.notPutBack', { words }), type: 'fault' }),
  });
  const remove = useMutation({
    mutationFn: async () => (await ask(RemoveListingWordDocument, { id: word.id })).removeListingWord,
    onSuccess: (answer) => {
      changed();
      if (answer.__typename === 'ListingWords') toasts.add({ title: t('listingWords.removed', { words }), ...offer(t('listingWords.putBack'), () => putBack.mutate()) });
      else toasts.add({ title: t('listingWords.gone'), type: 'fault' });
    },
    onError: () => toasts.add({ title: t('listingWords.notRemoved'), type: 'fault' }),
  });
  return (
    <li className="row">
      <span className="row__words">
        <b>{words}</b>
        <span className="hint">{pick(whyVi, whyEn)}</span>
      </span>
      <Button type="button" onClick={onEdit} aria-label={t('listingWords.editOne', { words })}>
        {t('listingWords.edit')}
      </Button>
      <Button type="button" disabled={remove.isPending} onClick={() => remove.mutate()} aria-label={t('listingWords.removeOne', { words })}>
        {t('listingWords.remove')}
      </Button>
    </li>
  );
}
