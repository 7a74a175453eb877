import { useId } from 'react';
import { Button } from '@chophien/ui';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';
import type { PlacedDraft } from './draft.js';

type Transfer = NonNullable<PlacedDraft['transfers']>[number];

/** To whom, how much and with which words a caller transfers: to be read out, or copied into a message to them. */
export function ReadTransfer({ transfer }: { readonly transfer: Transfer }) {
  const { t, dong, pick } = useWords();
  const id = useId();
  const payee = pick(transfer.payeeVi, transfer.payeeEn);
  const amount = dong(transfer.amount);
  const facts: [string, string][] = [
    [t('account.bank'), transfer.bankName],
    [t('account.number'), transfer.accountNumber],
    [t('account.holder'), transfer.holder],
    [t('typed.transferAmount'), amount],
    [t('typed.transferWords'), transfer.memo],
  ];
  const copy = () =>
    navigator.clipboard.writeText([t('typed.transferTo', { amount, payee }), ...facts.map(([label, value]) => `${label}: ${value}`)].join('\n')).then(
      () => void toasts.add({ title: t('typed.transferCopied') }),
      () => void toasts.add({ title: t('typed.transferNotCopied'), type: 'fault' }),
    );
  return (
    <section className="phone-order__transfer" aria-labelledby={id}>
      <h3 id={id} className="h3">
        {t('typed.transferTo', { amount, payee })}
      </h3>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small soft">{t('typed.transferExactly')}</p>
      <div className="row">
        <Button type="button" onClick={() => void copy()}>
          {t('typed.transferCopy')}
        </Button>
      </div>
    </section>
  );
}
