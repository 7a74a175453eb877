import { useId } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { RetireReceivingAccountDocument, SetReceivingAccountDocument, type ReceivingAccountsFieldsFragment, type ReceivingAccountsQuery } from '@chophien/api-contract/office';
import { Note, SelectField, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import { useStepUp } from '../session/step-up.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import type { Account } from './account-page.js';

type Accounts = ReceivingAccountsFieldsFragment;
type Typed = { bankBin: string; accountNumber: string; holder: string; partnerName: string; licenceNumber: string };

interface Given {
  readonly boothId: string | null;
  readonly banks: ReceivingAccountsQuery['banks'];
  /** The active account; null where there is none. */
  readonly now: Account | null;
  /** What the booth's application said, to begin with. */
  readonly proposed: Accounts['proposed'] | null;
  readonly onDone: (accounts: Accounts) => void;
  readonly onClose: () => void;
}

/** Sets the account, or another one; the floor asks anew who one is. */
export function AccountDialog({ boothId, banks, now, proposed, onDone, onClose }: Given) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const stepUp = useStepUp();
  const client = useQueryClient();
  const from = now ?? proposed;
  const { register, handleSubmit, watch } = useForm<Typed>({
    defaultValues: { bankBin: from?.bankBin ?? '', accountNumber: from?.accountNumber ?? '', holder: from?.holder ?? '', partnerName: now?.partnerName ?? '', licenceNumber: now?.licenceNumber ?? '' },
  });
  const send = stepUp.guard(async ({ partnerName, licenceNumber, ...typed }: Typed) => {
    const ofPartner = boothId === null ? { partnerName, licenceNumber } : {};
    return (await ask(SetReceivingAccountDocument, { input: { boothId, seenId: now?.id ?? null, ...typed, ...ofPartner } })).setReceivingAccount;
  });
  const act = useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      if (answer.__typename === 'StaleVersion') void client.invalidateQueries({ queryKey: ['receivingAccounts'] });
      if (answer.__typename !== 'ReceivingAccounts') return;
      toasts.add({ title: t('account.isSet') });
      onDone(answer);
    },
  });
  const problems = act.data?.__typename === 'InvalidInput' ? act.data.fields : [];
  const field = (name: keyof Typed) => ({ id: `${id}${name}`, error: problemOf(problems, name, words), autoComplete: 'off', ...register(name) });
  return (
    <Modal open onClose={onClose} title={t(now ? 'account.change' : 'account.set')} description={t('account.setHelp')}>
      <form className="form form--plain" noValidate onSubmit={(event) => void handleSubmit((typed) => act.mutate(typed))(event)}>
        {act.data?.__typename === 'StaleVersion' && <Note tone="fault">{t('account.stale')}</Note>}
        {act.data?.__typename === 'NotFound' && <Note tone="fault">{t('notMoved.gone')}</Note>}
        {act.error && <FailureNote error={act.error} />}
        {boothId === null && (
          <>
            <TextField label={t('account.partnerName')} help={t('account.partnerNameHelp')} maxLength={120} {...field('partnerName')} />
            <TextField label={t('account.licenceNumber')} help={t('account.licenceNumberHelp')} maxLength={60} {...field('licenceNumber')} />
          </>
        )}
        <SelectField label={t('account.bank')} {...field('bankBin')} value={watch('bankBin')}>
          <option value="">{t('account.chooseBank')}</option>
          {banks.map((bank) => (
            <option key={bank.bin} value={bank.bin}>
              {bank.shortName}
            </option>
          ))}
        </SelectField>
        <TextField label={t('account.number')} maxLength={30} {...field('accountNumber')} />
        <TextField label={t('account.holder')} help={t('account.holderHelp')} maxLength={70} {...field('holder')} />
        <FormActs kind="primary" label={t('account.save')} busy={act.isPending} onCancel={onClose} />
      </form>
      {stepUp.dialog}
    </Modal>
  );
}

/** The last question before no new order is paid to this account. */
export function RetireDialog({ account, onDone, onClose }: { account: Account; onDone: (accounts: Accounts) => void; onClose: () => void }) {
  const { t } = useWords();
  const stepUp = useStepUp();
  const send = stepUp.guard(async (id: string) => (await ask(RetireReceivingAccountDocument, { id })).retireReceivingAccount);
  const act = useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      if (answer.__typename !== 'ReceivingAccounts') return;
      toasts.add({ title: t('account.isRetired') });
      onDone(answer);
    },
  });
  return (
    <Modal open onClose={onClose} title={t('account.retireTitle', { account: `${account.bankName} ${account.accountNumber}` })} description={t('account.retireHelp')}>
      <form
        className="form form--plain"
        onSubmit={(event) => {
          event.preventDefault();
          act.mutate(account.id);
        }}
      >
        {act.data?.__typename === 'PartnerAccountNeeded' && <Note tone="fault">{t('account.needed')}</Note>}
        {act.data?.__typename === 'NotFound' && <Note tone="fault">{t('notMoved.gone')}</Note>}
        {act.error && <FailureNote error={act.error} />}
        <FormActs kind="danger" label={t('account.retire')} busy={act.isPending} onCancel={onClose} />
      </form>
      {stepUp.dialog}
    </Modal>
  );
}
