import { useEffect, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { EditListingDocument, ListingDocument } from '@chophien/api-contract/office';
import { parseDong } from '@chophien/money';
import { Button, Choice, Note, TextArea, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { fieldWords, type FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { changesOf, formOf, readUnits, type EditAnswer, type Listing, type ListingChanges, type ListingForm } from './listing-form.js';
import { ListingHead } from './listing-head.js';
import { UnsavedGuard } from './unsaved-guard.js';

const formFieldOf: Record<string, keyof ListingForm> = {
  nameVi: 'nameVi',
  nameEn: 'nameEn',
  descVi: 'descVi',
  descEn: 'descEn',
  price: 'price',
  onHand: 'onHand',
  hidden: 'isShown',
};

/** Text, price and stock of one listing. Only changed fields are sent; a change by somebody else is shown, never overwritten unseen. */
export function ListingEditor({ listing: given }: { listing: Listing }) {
  const words = useWords();
  const { t, count } = words;
  const client = useQueryClient();
  const [listing, setListing] = useState(given);
  const [isStale, setStale] = useState(false);
  const form = useForm<ListingForm>({ defaultValues: formOf(given) });
  const { register, handleSubmit, reset, setError, setFocus, formState } = form;
  const { errors, isDirty } = formState;

  const take = (next: Listing, keepTyped: boolean) => {
    setListing(next);
    reset(formOf(next), keepTyped ? { keepDirtyValues: true, keepErrors: false } : undefined);
    client.setQueryData(['listing', next.id], next);
  };

  const save = useMutation({
    mutationFn: async (changes: ListingChanges): Promise<EditAnswer> =>
      (await ask(EditListingDocument, { id: listing.id, version: listing.version, changes })).editListing,
    onSuccess: async (answer) => {
      if (answer.__typename === 'Listing') {
        const { __typename: _, ...saved } = answer;
        setStale(false);
        take(saved, false);
        toasts.add({ title: t('listing.saved') });
        void client.invalidateQueries({ queryKey: ['listings'] });
        void client.invalidateQueries({ queryKey: ['today'] });
      } else if (answer.__typename === 'InvalidInput') {
        tell(answer.fields);
      } else if (answer.__typename === 'StaleVersion') {
        const { listing: now } = await ask(ListingDocument, { id: listing.id });
        if (!now) return;
        take(now, true);
        setStale(true);
      }
    },
  });

  const tell = (problems: readonly FieldProblem[]) => {
    for (const problem of problems) {
      const field = formFieldOf[problem.field];
      if (field) setError(field, { type: 'server', message: fieldWords(problem, words) });
    }
    const first = problems.map((problem) => formFieldOf[problem.field]).find((field) => field !== undefined);
    if (first) setFocus(first);
  };

  const submit = handleSubmit((typed) => {
    const changes = changesOf(listing, typed);
    if (Object.keys(changes).length === 0) {
      reset(formOf(listing));
      toasts.add({ title: t('listing.nothingChanged') });
      return;
    }
    save.mutate(changes);
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault();
        void submit();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [submit]);

  return (
    <article>
      <UnsavedGuard isDirty={isDirty && !save.isPending} />
      <ListingHead listing={listing} />
      <form className="listing-form" onSubmit={(event) => void submit(event)} noValidate>
        {isStale && (
          <Note tone="wait" icon="warning">
            {t('listing.stale')}
          </Note>
        )}
        {save.data?.__typename === 'NotFound' && (
          <Note tone="fault" icon="warning">
            {t('notMoved.gone')}
          </Note>
        )}
        {save.error && <FailureNote error={save.error} />}
        <section className="sheet">
          <div className="sheet__body form-grid">
            <TextField
              id="price"
              label={t('listing.priceField')}
              inputMode="numeric"
              autoComplete="off"
              maxLength={16}
              className="is-num"
              error={errors.price?.message}
              help={t('listing.priceHelp')}
              {...register('price', { validate: (text) => parseDong(text) !== null || t('problem.price') })}
            />
            {listing.saleKind === 'CART' && (
              <TextField
                id="onHand"
                label={t('listing.onHandField')}
                inputMode="numeric"
                autoComplete="off"
                maxLength={9}
                className="is-num"
                error={errors.onHand?.message}
                help={t('listing.onHandHelp', { reserved: count(listing.reserved) })}
                {...register('onHand', {
                  validate: (text) => {
                    const units = readUnits(text);
                    if (units === null) return t('problem.units');
                    return units >= listing.reserved || t('problem.below_reserved', { limit: count(listing.reserved) });
                  },
                })}
              />
            )}
            <div className="form-grid__wide">
              <Choice {...register('isShown')}>{t('listing.shown')}</Choice>
            </div>
          </div>
        </section>
        <section className="sheet">
          <div className="sheet__body form-grid">
            <TextField
              id="nameVi"
              label={t('listing.nameVi')}
              maxLength={160}
              error={errors.nameVi?.message}
              {...register('nameVi', { validate: (text) => text.trim() !== '' || t('problem.required') })}
            />
            <TextField
              id="nameEn"
              label={t('listing.nameEn')}
              maxLength={160}
              lang="en"
              error={errors.nameEn?.message}
              {...register('nameEn', { validate: (text) => text.trim() !== '' || t('problem.required') })}
            />
            <TextArea
              id="descVi"
              label={t('listing.descVi')}
              optional={t('optional')}
              rows={7}
              maxLength={5000}
              error={errors.descVi?.message}
              {...register('descVi')}
            />
            <TextArea
              id="descEn"
              label={t('listing.descEn')}
              optional={t('optional')}
              rows={7}
              maxLength={5000}
              lang="en"
              error={errors.descEn?.message}
              {...register('descEn')}
            />
          </div>
        </section>
        <div className="act-bar">
          <p className="act-bar__words small">{isDirty ? t('listing.unsaved') : t('listing.allSaved')}</p>
          <div className="acts">
            <Button kind="primary" disabled={!isDirty || save.isPending} aria-busy={save.isPending}>
              {save.isPending ? t('listing.saving') : t('listing.save')}
            </Button>
            <Button type="button" disabled={!isDirty || save.isPending} onClick={() => reset(formOf(listing))}>
              {t('listing.undo')}
            </Button>
          </div>
        </div>
      </form>
    </article>
  );
}
