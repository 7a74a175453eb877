import { useId } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { SaveSynonymDocument, type SearchSynonymFieldsFragment } from '@chophien/api-contract/office';
import { Choice, Note, TextArea, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';

type Given = { words: string; isOneWay: boolean; note: string };

const split = (text: string): string[] => text.split(/[\n,;]+/u).map((word) => word.trim()).filter((word) => word !== '');

/** Says that words mean the same; opened from the list, or with a query that found nothing. */
export function SynonymDialog({ synonym, query, onClose }: { synonym: SearchSynonymFieldsFragment | null; query: string; onClose: () => void }) {
  const { t } = useWords();
  const id = useId();
  const client = useQueryClient();
  const { register, handleSubmit, formState } = useForm<Given>({
    defaultValues: { words: synonym?.words.join('\n') ?? (query && `${query}\n`), isOneWay: synonym?.isOneWay ?? query !== '', note: synonym?.note ?? '' },
  });
  const save = useMutation({
    mutationFn: async ({ words, isOneWay, note }: Given) =>
      (await ask(SaveSynonymDocument, { id: synonym?.id ?? null, version: synonym?.version ?? null, input: { words: split(words), isOneWay, note } })).saveSynonym,
    onSuccess: (answer) => {
      if (answer.__typename !== 'SearchSynonym') return;
      toasts.add({ title: t('searchWords.saved') });
      void client.invalidateQueries({ queryKey: ['searchSynonyms'] });
      void client.invalidateQueries({ queryKey: ['trySearch'] });
      onClose();
    },
  });
  const answer = save.data;
  const problem = answer?.__typename === 'InvalidInput' ? answer.fields[0] : undefined;
  return (
    <Modal open onClose={onClose} title={t(synonym ? 'searchWords.editTitle' : 'searchWords.add')} description={t('searchWords.means')}>
      <form className="form form--plain" onSubmit={(event) => void handleSubmit((given) => save.mutate(given))(event)} noValidate>
        {answer?.__typename === 'StaleVersion' && <Note tone="fault">{t('searchWords.stale')}</Note>}
        {answer?.__typename === 'NotFound' && <Note tone="fault">{t('searchWords.gone')}</Note>}
        {save.error && <FailureNote error={save.error} />}
        <TextArea
          id={`${id}words`}
          label={t('searchWords.words')}
          help={t('searchWords.wordsHelp')}
          rows={5}
          error={(formState.errors.words && t('searchWords.problem.too_few')) || (problem?.field === 'words' ? t(`searchWords.problem.${problem.reason}`) : undefined)}
          {...register('words', { validate: (words) => split(words).length >= 2 })}
        />
        <Choice {...register('isOneWay')}>{t('searchWords.oneWay')}</Choice>
        <TextField
          id={`${id}note`}
          label={t('searchWords.note')}
          maxLength={200}
          autoComplete="off"
          error={problem?.field === 'note' ? t('problem.too_long', { limit: 200 }) : undefined}
          {...register('note')}
        />
        <FormActs kind="primary" label={t('searchWords.save')} busy={save.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
