import { useEffect, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm, type FieldPath } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { DiscardListingDraftDocument, ListingContentDocument, ProposeListingDocument, WithdrawListingDraftDocument, type ProposeListingMutation } from '@chophien/api-contract/office';
import { Button, Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import { Waiting } from '../parts/waiting.js';
import { fieldWords, type FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { ContentFields } from './content-fields.js';
import { formFieldOf, formOfContent, inputOf, type ContentForm, type KeptContent } from './content-form.js';
import { DraftHistory, DraftNote } from './draft-note.js';
import type { Listing } from './listing-form.js';

export const contentKey = (id: string) => ['listingContent', id] as const;

/** Text, facts and packs of a listing: what is typed here is proposed to the floor, and shoppers see it when it is approved. */
export function ContentEditor({ listing, back, onDirty }: { readonly listing: Listing; readonly back: string; readonly onDirty: (isDirty: boolean) => void }) {
  const content = useQuery({
    queryKey: contentKey(listing.id),
    queryFn: async () => (await ask(ListingContentDocument, { id: listing.id })).listingContent ?? null,
    // what somebody types into must not change under their hands
    refetchOnWindowFocus: false,
  });
  if (content.error) return <FailureNote error={content.error} retry={() => void content.refetch()} />;
  if (!content.data) return <Waiting />;
  return <Editor key={listing.id} listing={listing} kept={content.data} back={back} onDirty={onDirty} />;
}

type Answer = ProposeListingMutation['proposeListing'];

function Editor({ listing, kept, back, onDirty }: { readonly listing: Listing; readonly kept: KeptContent; readonly back: string; readonly onDirty: (isDirty: boolean) => void }) {
  const words = useWords();
  const { t } = words;
  const client = useQueryClient();
  const navigate = useNavigate();
  const shown = kept.draft ?? kept.live;
  const form = useForm<ContentForm>({ defaultValues: formOfContent(shown) });
  const [isStale, setStale] = useState(false);
  const [asks, setAsks] = useState(false);
  const { isDirty } = form.formState;
  const isNew = kept.state === 'DRAFT';

  const take = (next: KeptContent, keepTyped = false) => {
    client.setQueryData(contentKey(kept.id), next);
    form.reset(formOfContent(next.draft ?? next.live), { keepDirtyValues: keepTyped, keepErrors: false });
    void client.invalidateQueries({ queryKey: ['listing', kept.id] });
    void client.invalidateQueries({ queryKey: ['listings'] });
    // pictures wait in the same draft
    void client.invalidateQueries({ queryKey: ['listing-pictures', kept.id] });
  };
  const reread = async () => {
    const { listingContent: now } = await ask(ListingContentDocument, { id: kept.id });
    if (now) take(now, true);
    setStale(true);
  };
  const tell = (problems: readonly FieldProblem[]) => tellProblems(form, problems, words);

  const send = useMutation({
    mutationFn: async ({ typed, submit }: { typed: ContentForm; submit: boolean }): Promise<Answer> =>
      (await ask(ProposeListingDocument, { id: kept.id, draftVersion: kept.draftVersion, content: inputOf(typed, shown), submit })).proposeListing,
    onSuccess: async (answer, { submit }) => {
      if (answer.__typename === 'KeptContent') {
        setStale(false);
        take(answer);
        const nothing = answer.draftState === null;
        toasts.add({ title: t(nothing ? 'draft.nothing' : submit ? (isNew ? 'draft.toast.sentNew' : 'draft.toast.sent') : 'draft.toast.saved') });
      } else if (answer.__typename === 'InvalidInput') tell(answer.fields);
      else if (answer.__typename === 'StaleVersion') await reread();
    },
  });
  const withdraw = useMutation({
    mutationFn: async () => (await ask(WithdrawListingDraftDocument, { id: kept.id })).withdrawListingDraft,
    onSuccess: async (answer) => {
      if (answer.__typename === 'KeptContent') {
        take(answer, true);
        toasts.add({ title: t('draft.toast.withdrawn') });
      } else await reread();
    },
  });
  const discard = useMutation({
    mutationFn: async () => (await ask(DiscardListingDraftDocument, { id: kept.id, draftVersion: kept.draftVersion })).discardListingDraft,
    onSuccess: async (answer) => {
      setAsks(false);
      if (answer.__typename !== 'ListingDiscarded') return reread();
      toasts.add({ title: t('draft.toast.discarded') });
      void client.invalidateQueries({ queryKey: ['listings'] });
      if (isNew) {
        form.reset(form.getValues());
        return navigate(back);
      }
      const { listingContent: now } = await ask(ListingContentDocument, { id: kept.id });
      if (now) take(now);
    },
  });
  const busy = send.isPending || withdraw.isPending || discard.isPending;
  const isUnsaved = isDirty && !busy;
  useEffect(() => onDirty(isUnsaved), [onDirty, isUnsaved]);
  const submit = (sends: boolean) => form.handleSubmit((typed) => send.mutateAsync({ typed, submit: sends }).catch(() => undefined));
  const mayResend = isDirty || kept.draftState === 'EDITING' || kept.draftState === 'RETURNED';

  return (
    <>
      <section className="stack" aria-labelledby="content-title">
        <div>
          <h2 id="content-title">{t('content.title')}</h2>
          <p className="soft">{t('content.help')}</p>
        </div>
        <DraftNote kept={kept} listing={listing} />
        <form className="listing-form" noValidate onSubmit={(event) => void submit(true)(event)}>
          {isStale && (
            <Note tone="wait" icon="warning">
              {t('draft.stale')}
            </Note>
          )}
          {send.data?.__typename === 'NotFound' && (
            <Note tone="fault" icon="warning">
              {t('notMoved.gone')}
            </Note>
          )}
          {form.formState.errors.root && (
            <Note tone="fault" icon="warning">
              {form.formState.errors.root.message}
            </Note>
          )}
          {(send.error ?? withdraw.error ?? discard.error) && <FailureNote error={(send.error ?? withdraw.error ?? discard.error) as Error} />}
          <ContentFields form={form} kept={shown} isContact={kept.saleKind === 'CONTACT'} priceAbove seasonIsAssumed={kept.seasonIsAssumed} />
          <div className="act-bar">
            <p className="act-bar__words small">{isDirty ? t('draft.unsaved') : t('listing.allSaved')}</p>
            <div className="acts acts--wrap">
              <Button kind="primary" disabled={!mayResend || busy} aria-busy={send.isPending}>
                {t('draft.send')}
              </Button>
              {kept.draftState !== 'SUBMITTED' && (
                <Button type="button" disabled={!isDirty || busy} onClick={(event) => void submit(false)(event)}>
                  {t('draft.save')}
                </Button>
              )}
              {kept.draftState === 'SUBMITTED' && (
                <Button type="button" disabled={busy} onClick={() => withdraw.mutate()}>
                  {t('draft.withdraw')}
                </Button>
              )}
              {kept.draftState !== null && (
                <Button type="button" disabled={busy} onClick={() => setAsks(true)}>
                  {t(isNew ? 'draft.discardNew' : 'draft.discard')}
                </Button>
              )}
            </div>
          </div>
        </form>
        <DraftHistory kept={kept} />
      </section>
      {asks && (
        <Modal open onClose={() => setAsks(false)} title={t(isNew ? 'draft.discardNewTitle' : 'draft.discardTitle')} description={t(isNew ? 'draft.discardNewBody' : 'draft.discardBody')}>
          <div className="modal__acts">
            <Button type="button" kind="danger" busy={discard.isPending} onClick={() => discard.mutate()}>
              {t(isNew ? 'draft.discardNew' : 'draft.discard')}
            </Button>
            <Button type="button" onClick={() => setAsks(false)}>
              {t('cancel')}
            </Button>
          </div>
        </Modal>
      )}
    </>
  );
}

/** Each problem beside its field; what has none stands above the form. The first one takes the focus. */
export function tellProblems(form: ReturnType<typeof useForm<ContentForm>>, problems: readonly FieldProblem[], words: ReturnType<typeof useWords>): void {
  const { t, pick } = words;
  for (const problem of problems) {
    const field = formFieldOf(problem.field) as FieldPath<ContentForm> | undefined;
    const message =
      problem.reason === 'prohibited_word'
        ? t('problem.prohibited_word', { words: problem.words ?? '', why: pick(problem.whyVi ?? '', problem.whyEn ?? '') })
        : problem.field === 'booth'
          ? t('problem.boothClosed')
          : fieldWords({ ...problem, field: problem.field.split('.').at(-1) ?? problem.field }, words);
    form.setError(field ?? 'root', { type: 'server', message });
  }
  const first = problems.map((problem) => formFieldOf(problem.field)).find((field) => field !== undefined);
  if (first) form.setFocus(first as FieldPath<ContentForm>);
}
