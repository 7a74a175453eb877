import { useCallback, useEffect, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { EditListingDocument, ListingDocument } from '@chophien/api-contract/office';
import { parseDong } from '@chophien/money';
import { Button, Choice, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { fieldWords, type FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { changesOf, formOf, readUnits, type EditAnswer, type Listing, type ListingChanges, type ListingForm } from './listing-form.js';
import { ListingHead } from './listing-head.js';
import { ListingPictures } from './listing-pictures.js';

const formFieldOf: Record<string, keyof ListingForm> = {
  price: 'price',
  onHand: 'onHand',
  hidden: 'isShown',
};

/** Text, price and stock of one listing. Only changed fields are sent; a change by somebody else is shown, never overwritten unseen. */
export function ListingEditor({ listing: given, onDirty }: { listing: Listing; onDirty: (isDirty: boolean) => void }) {
  const words = useWords();
  const { t, count } = words;
  const client = useQueryClient();
  const [listing, setListing] = useState(given);
  const [isStale, setStale] = useState(false);
  const form = useForm<ListingForm>({ defaultValues: formOf(given) });
  const { register, handleSubmit, reset, setError, setFocus, formState } = form;
  const { errors, isDirty } = formState;

  const take = (next: Listing) => {
    setListing(next);
    reset(formOf(next));
    client.setQueryData(['listing', next.id], next);
  };

  // stock that came or went beside this form: what is typed stays, the figures below it are those of now
  useEffect(() => {
    if (given.version !== listing.version || (given.onHand === listing.onHand && given.lowAt === listing.lowAt)) return;
    setListing(given);
    reset(formOf(given), { keepDirtyValues: true, keepErrors: false });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what is given anew is news
  }, [given]);
  /** Somebody else changed it: what they wrote stands under what is typed here, which stays. */
  const reread = useCallback(async () => {
    const { listing: now } = await ask(ListingDocument, { id: given.id });
    if (!now) return;
    setListing(now);
    reset(formOf(now), { keepDirtyValues: true, keepErrors: false });
    client.setQueryData(['listing', now.id], now);
    setStale(true);
  }, [client, given.id, reset]);
  const takeFace = useCallback(
    (next: Pick<Listing, 'version'> & Partial<Listing>) => {
      setListing((before) => ({ ...before, ...next }));
      client.setQueryData<Listing>(['listing', given.id], (before) => before && { ...before, ...next });
    },
    [client, given.id],
  );

  const save = useMutation({
    mutationFn: async (changes: ListingChanges): Promise<EditAnswer> =>
      (await ask(EditListingDocument, { id: listing.id, version: listing.version, changes })).editListing,
    onSuccess: async (answer) => {
      if (answer.__typename === 'Listing') {
        const { __typename: _, ...saved } = answer;
        setStale(false);
        take(saved);
        toasts.add({ title: saved.wantedPrice != null && saved.wantedPrice !== listing.wantedPrice ? t('draft.priceWaits', { names: words.pick(saved.nameVi, saved.nameEn) }) : t('listing.saved') });
        void client.invalidateQueries({ queryKey: ['listings'] });
        // a price that waits joins or leaves the draft below
        void client.invalidateQueries({ queryKey: ['listingContent', listing.id] });
        void client.invalidateQueries({ queryKey: ['today'] });
      } else if (answer.__typename === 'InvalidInput') {
        tell(answer.fields);
      } else if (answer.__typename === 'StaleVersion') {
        await reread();
      }
    },
  });

  const isUnsaved = isDirty && !save.isPending;
  useEffect(() => onDirty(isUnsaved), [onDirty, isUnsaved]);

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
      <ListingHead listing={{ ...listing, draftState: given.draftState }} />
      <ListingPictures listing={listing} onChanged={takeFace} onStale={reread} />
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
              <Choice disabled={listing.state === 'DRAFT' || listing.state === 'TAKEN_DOWN'} {...register('isShown')}>{t('listing.shown')}</Choice>
            </div>
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
