import { useId } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { SaveListingWordDocument, type ListingWordPartsFragment, type WordLevel } from '@chophien/api-contract/office';
import { Choice, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import { problemOf, type FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';

type Given = { words: string; level: WordLevel; whyVi: string; whyEn: string };

/** Adds words to the floor's list or changes them; why is what the seller reads. */
export function ListingWordDialog({ word, onClose }: { word: ListingWordPartsFragment | null; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const client = useQueryClient();
  const { register, handleSubmit, formState } = useForm<Given>({
    defaultValues: { words: word?.words ?? '', level: word?.level ?? 'REFUSE', whyVi: word?.whyVi ?? '', whyEn: word?.whyEn ?? '' },
  });
  const save = useMutation({
    mutationFn: async (given: Given) => (await ask(SaveListingWordDocument, { id: word?.id ?? null, version: word?.version ?? null, ...given })).saveListingWord,
    onSuccess: (answer) => {
      if (answer.__typename === 'StaleVersion' || answer.__typename === 'NotFound') void client.invalidateQueries({ queryKey: ['listingWords'] });
      if (answer.__typename !== 'ListingWords') return;
      client.setQueryData(['listingWords'], answer.words);
      toasts.add({ title: t('listingWords.saved') });
      onClose();
    },
  });
  const answer = save.data;
  const problems: readonly FieldProblem[] = answer?.__typename === 'InvalidInput' ? answer.fields : [];
  const repeated = problems.some(({ field, reason }) => field === 'words' && reason === 'repeated');
  return (
    <Modal open onClose={onClose} title={t(word ? 'listingWords.editTitle' : 'listingWords.add')} description={t('listingWords.means')}>
      <form className="form form--plain" onSubmit={(event) => void handleSubmit((given) => save.mutate(given))(event)} noValidate>
        {answer?.__typename === 'StaleVersion' && <Note tone="fault">{t('listingWords.stale')}</Note>}
        {answer?.__typename === 'NotFound' && <Note tone="fault">{t('listingWords.gone')}</Note>}
        {save.error && <FailureNote error={save.error} />}
        <TextField
          id={`${id}words`}
          label={t('listingWords.words')}
          help={t('listingWords.wordsHelp')}
          maxLength={60}
          autoComplete="off"
          error={(formState.errors.words && t('problem.too_short', { limit: 2 })) || (repeated ? t('listingWords.repeated') : problemOf(problems, 'words', words))}
          {...register('words', { validate: (text) => [...text.trim()].length >= 2 })}
        />
        <fieldset>
          <legend>{t('listingWords.does')}</legend>
          {(['REFUSE', 'HINT'] as const).map((level) => (
            <Choice key={level} type="radio" value={level} {...register('level')}>
              {t(`listingWords.does.${level}`)}
            </Choice>
          ))}
        </fieldset>
        <TextField
          id={`${id}whyVi`}
          label={t('listingWords.whyVi')}
          help={t('listingWords.whyHelp')}
          maxLength={200}
          autoComplete="off"
          error={(formState.errors.whyVi && t('problem.required')) || problemOf(problems, 'whyVi', words)}
          {...register('whyVi', { validate: (text) => text.trim() !== '' })}
        />
        <TextField id={`${id}whyEn`} label={t('listingWords.whyEn')} optional={t('optional')} maxLength={200} autoComplete="off" error={problemOf(problems, 'whyEn', words)} {...register('whyEn')} />
        <FormActs kind="primary" label={t('listingWords.save')} busy={save.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
