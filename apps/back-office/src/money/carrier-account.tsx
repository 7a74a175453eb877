import { useId, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { CarrierAccountDocument, RemoveCarrierAccountDocument, SaveCarrierAccountDocument, type CarrierAccountFieldsFragment } from '@chophien/api-contract/office';
import { Button, Icon, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import { useStepUp } from '../session/step-up.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';

const keyOf = (boothId: string) => ['carrierAccount', boothId];

/** The booth's own contract with a carrier that is asked over the network; nothing where the floor asks none. */
export function CarrierAccountSection({ boothId }: { boothId: string }) {
  const { t, when } = useWords();
  const client = useQueryClient();
  const [asked, setAsked] = useState<'set' | 'remove' | null>(null);
  const found = useQuery({ queryKey: keyOf(boothId), queryFn: async () => (await ask(CarrierAccountDocument, { boothId })).carrierAccount ?? null });
  if (!found.data) return found.error ? <FailureNote error={found.error} retry={() => void found.refetch()} /> : null;
  const account = found.data;
  const take = (now: CarrierAccountFieldsFragment, told: string) => {
    client.setQueryData(keyOf(boothId), now);
    toasts.add({ title: t(told) });
    setAsked(null);
  };
  return (
    <section className="sheet" aria-labelledby="carrier-account">
      <div className="sheet__body stack">
        <div>
          <h2 id="carrier-account" className="h3">
            {t('carrierAccount.title')}
          </h2>
          <p className="soft">{t('carrierAccount.help')}</p>
        </div>
        {account.shopId === null ? (
          <div>
            <Button type="button" kind="primary" onClick={() => setAsked('set')}>
              {t('carrierAccount.set')}
            </Button>
          </div>
        ) : (
          <>
            <dl className="account__facts">
              <div>
                <dt>{t('carrierAccount.shopId')}</dt>
                <dd>{account.shopId}</dd>
              </div>
              <div>
                <dt>{t('carrierAccount.token')}</dt>
                <dd>…{account.tokenEnd}</dd>
              </div>
              <div>
                <dt>{t('carrierAccount.hook')}</dt>
                <dd className="break">{account.hookUrl}</dd>
              </div>
            </dl>
            <p className="small soft">{t('carrierAccount.hookHelp')}</p>
            {account.setAt !== null && <p className="small soft">{account.setBy === null ? t('account.setAt', { at: when(account.setAt) }) : t('account.setBy', { at: when(account.setAt), who: account.setBy })}</p>}
            <div className="account__acts">
              <Button type="button" aria-label={t('carrierAccount.changeOf')} onClick={() => setAsked('set')}>
                <Icon name="edit" />
                {t('carrierAccount.change')}
              </Button>
              <Button type="button" kind="danger" onClick={() => setAsked('remove')}>
                {t('carrierAccount.remove')}
              </Button>
            </div>
          </>
        )}
      </div>
      {asked === 'set' && <SetDialog account={account} onDone={(now) => take(now, 'carrierAccount.isSet')} onClose={() => setAsked(null)} />}
      {asked === 'remove' && <RemoveDialog boothId={boothId} onDone={(now) => take(now, 'carrierAccount.isRemoved')} onClose={() => setAsked(null)} />}
    </section>
  );
}

interface Given {
  readonly onDone: (account: CarrierAccountFieldsFragment) => void;
  readonly onClose: () => void;
}

function SetDialog({ account, onDone, onClose }: Given & { account: CarrierAccountFieldsFragment }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const stepUp = useStepUp();
  const { register, handleSubmit } = useForm({ defaultValues: { shopId: account.shopId ?? '', token: '' } });
  const send = stepUp.guard(async (typed: { shopId: string; token: string }) => (await ask(SaveCarrierAccountDocument, { boothId: account.boothId, ...typed })).saveCarrierAccount);
  const act = useMutation({
    mutationFn: send,
    onSuccess: (answer) => answer.__typename === 'CarrierAccount' && onDone(answer),
  });
  const problems = act.data?.__typename === 'InvalidInput' ? act.data.fields : [];
  return (
    <Modal open onClose={onClose} title={t(account.shopId === null ? 'carrierAccount.set' : 'carrierAccount.changeOf')} description={t('carrierAccount.setHelp')}>
      <form className="form form--plain" noValidate onSubmit={(event) => void handleSubmit((typed) => act.mutate(typed))(event)}>
        {act.data?.__typename === 'NotFound' && <Note tone="fault">{t('notMoved.gone')}</Note>}
        {act.error && <FailureNote error={act.error} />}
        <TextField id={`${id}shop`} label={t('carrierAccount.shopId')} inputMode="numeric" maxLength={12} autoComplete="off" error={problemOf(problems, 'shopId', words)} {...register('shopId')} />
        <TextField id={`${id}token`} type="password" label={t('carrierAccount.token')} help={t('carrierAccount.tokenHelp')} maxLength={200} autoComplete="off" error={problemOf(problems, 'token', words)} {...register('token')} />
        <FormActs kind="primary" label={t('account.save')} busy={act.isPending} onCancel={onClose} />
      </form>
      {stepUp.dialog}
    </Modal>
  );
}

function RemoveDialog({ boothId, onDone, onClose }: Given & { boothId: string }) {
  const { t } = useWords();
  const stepUp = useStepUp();
  const send = stepUp.guard(async (id: string) => (await ask(RemoveCarrierAccountDocument, { boothId: id })).removeCarrierAccount);
  const act = useMutation({
    mutationFn: send,
    onSuccess: (answer) => answer.__typename === 'CarrierAccount' && onDone(answer),
  });
  return (
    <Modal open onClose={onClose} title={t('carrierAccount.remove')} description={t('carrierAccount.removeHelp')}>
      <form
        className="form form--plain"
        onSubmit={(event) => {
          event.preventDefault();
          act.mutate(boothId);
        }}
      >
        {act.data?.__typename === 'NotFound' && <Note tone="fault">{t('notMoved.gone')}</Note>}
        {act.error && <FailureNote error={act.error} />}
        <FormActs kind="danger" label={t('carrierAccount.remove')} busy={act.isPending} onCancel={onClose} />
      </form>
      {stepUp.dialog}
    </Modal>
  );
}
