import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { BeginListingDocument, type SaleKind } from '@chophien/api-contract/office';
import { Button, Note, SelectField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { BackLink, PageHead } from '../parts/page-head.js';
import { toasts } from '../parts/toasts.js';
import { useTitle } from '../parts/use-title.js';
import { useWords } from '../words/use-words.js';
import { contentKey, tellProblems } from './content-editor.js';
import { ContentFields } from './content-fields.js';
import { inputOf, newContent, type ContentForm } from './content-form.js';
import { UnsavedGuard } from './unsaved-guard.js';

/** A seller writes a new listing; pictures and stock follow on its own page. */
export function NewListingPage() {
  const { t } = useWords();
  const place = usePlace();
  useTitle(t('content.new'));
  if (place.kind !== 'booth' || !place.may('booth.listings.write')) return <NoSuchPage />;
  return (
    <>
      <BackLink to={`${place.base}/listings`}>{t('listings.title')}</BackLink>
      <PageHead title={t('content.new')} below={t('content.newHelp')} />
      <NewListing boothId={place.boothId ?? ''} base={place.base} />
    </>
  );
}

function NewListing({ boothId, base }: { readonly boothId: string; readonly base: string }) {
  const words = useWords();
  const { t } = words;
  const client = useQueryClient();
  const navigate = useNavigate();
  // chosen here, so that a phone which lost the answer may send the same again
  const [id] = useState(() => crypto.randomUUID());
  const [saleKind, setSaleKind] = useState<SaleKind>('CART');
  const form = useForm<ContentForm>({ defaultValues: newContent('CART') });
  const [done, setDone] = useState(false);
  const send = useMutation({
    mutationFn: async ({ typed, submit }: { typed: ContentForm; submit: boolean }) => (await ask(BeginListingDocument, { id, boothId, saleKind, content: inputOf(typed, null), submit })).beginListing,
    onSuccess: async (answer, { submit }) => {
      if (answer.__typename === 'InvalidInput') {
        tellProblems(form, answer.fields, words);
        return;
      }
      if (answer.__typename !== 'KeptContent') return;
      client.setQueryData(contentKey(id), answer);
      void client.invalidateQueries({ queryKey: ['listings'] });
      setDone(true);
      toasts.add({ title: t(submit ? 'draft.toast.sentNew' : 'draft.toast.saved') });
      await navigate(`${base}/listings/${id}`);
    },
  });
  const submit = (sends: boolean) => form.handleSubmit((typed) => send.mutateAsync({ typed, submit: sends }).catch(() => undefined));
  const refused = send.data !== undefined && send.data.__typename !== 'KeptContent' && send.data.__typename !== 'InvalidInput';
  return (
    <form className="listing-form" noValidate onSubmit={(event) => void submit(true)(event)}>
      <UnsavedGuard isDirty={form.formState.isDirty && !done && !send.isPending} />
      {send.error && <FailureNote error={send.error} />}
      {refused && (
        <Note tone="fault" icon="warning">
          {t('notMoved.gone')}
        </Note>
      )}
      {form.formState.errors.root && (
        <Note tone="fault" icon="warning">
          {form.formState.errors.root.message}
        </Note>
      )}
      <section className="sheet">
        <div className="sheet__body form-grid">
          <SelectField
            id="saleKind"
            label={t('content.saleKind')}
            help={t(`content.saleKindHelp.${saleKind}`)}
            value={saleKind}
            onChange={(event) => {
              const next = event.target.value === 'CONTACT' ? 'CONTACT' : 'CART';
              setSaleKind(next);
              const { storage, deliveryScope } = newContent(next);
              form.setValue('storage', storage, { shouldDirty: true });
              form.setValue('deliveryScope', deliveryScope, { shouldDirty: true });
            }}
          >
            <option value="CART">{t('content.saleKind.CART')}</option>
            <option value="CONTACT">{t('content.saleKind.CONTACT')}</option>
          </SelectField>
        </div>
      </section>
      <ContentFields form={form} kept={null} isContact={saleKind === 'CONTACT'} priceAbove={false} seasonIsAssumed={false} />
      <div className="act-bar">
        <p className="act-bar__words small">{t('content.thenPictures')}</p>
        <div className="acts acts--wrap">
          <Button kind="primary" disabled={send.isPending} aria-busy={send.isPending}>
            {t('draft.send')}
          </Button>
          <Button type="button" disabled={send.isPending} onClick={(event) => void submit(false)(event)}>
            {t('draft.save')}
          </Button>
        </div>
      </div>
    </form>
  );
}
