import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { MatchBankEventDocument, PaymentSuggestionsDocument, ReopenBankEventDocument, SetBankEventAsideDocument, type PaymentSuggestionsQuery } from '@chophien/api-contract/office';
import { Button, Chip, TextArea } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { Waiting } from '../parts/waiting.js';
import { problemOf, type FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { differenceWords, useMoneyAct, type BankEvent } from './use-money.js';

type Suggestion = PaymentSuggestionsQuery['paymentSuggestions'][number];

/** To which payment the money belongs: what is likely stands there, and only an equal sum can be chosen. */
export function MatchDialog({ event, onClose }: { event: BankEvent; onClose: () => void }) {
  const { t, dong } = useWords();
  const found = useQuery({ queryKey: ['paymentSuggestions', event.id], queryFn: async () => (await ask(PaymentSuggestionsDocument, { id: event.id })).paymentSuggestions });
  const [chosen, setChosen] = useState<string | null>(null);
  const match = useMoneyAct(async (paymentId: string) => (await ask(MatchBankEventDocument, { id: event.id, paymentId })).matchBankEvent, 'BankEvent', 'money.matched', onClose);
  const fitting = found.data?.filter(({ sameAmount }) => sameAmount) ?? [];
  const only = chosen ?? (fitting.length === 1 ? fitting[0]!.id : null);
  return (
    <Modal open onClose={onClose} title={t('money.matchTitle', { amount: dong(event.amount) })} description={t('money.matchHelp')}>
      {found.error && <FailureNote error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Waiting sheets={2} />}
      {match.error && <FailureNote error={match.error} />}
      {found.data?.length === 0 && <p>{t('money.noSuggestion')}</p>}
      <form
        className="form form--plain"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (only !== null) match.mutate(only);
        }}
      >
        {found.data && found.data.length > 0 && (
          <fieldset className="money-choices">
            <legend className="unseen">{t('money.suggestions')}</legend>
            {found.data.map((one) => (
              <SuggestedPayment key={one.id} one={one} came={event.amount} isChosen={only === one.id} onChoose={() => setChosen(one.id)} />
            ))}
          </fieldset>
        )}
        {fitting.length > 0 ? (
          <FormActs kind="primary" label={t('money.matchButton')} busy={match.isPending} onCancel={onClose} />
        ) : (
          <div className="modal__acts">
            <Button type="button" onClick={onClose}>
              {t('close')}
            </Button>
          </div>
        )}
      </form>
    </Modal>
  );
}

function SuggestedPayment({ one, came, isChosen, onChoose }: { one: Suggestion; came: string; isChosen: boolean; onChoose: () => void }) {
  const words = useWords();
  const { t, dong, when } = words;
  return (
    <label className="money-choice">
      <input type="radio" name="payment" value={one.id} checked={isChosen} disabled={!one.sameAmount} onChange={onChoose} />
      <span className="row__words">
        <b>
          {t('money.order', { number: one.number })} · {dong(one.amount)}
        </b>
        <span>
          {one.buyerName} · {one.buyerPhone}
        </span>
        <span className="small soft">
          {t('money.orderedAt', { at: when(one.placedAt) })} · {one.memo}
        </span>
        <span className="money-choice__why">
          {one.sameAmount ? (
            <Chip tone="done" icon="check">
              {t('money.why.amount')}
            </Chip>
          ) : (
            <Chip tone="wait" icon="warning">
              {differenceWords(came, one.amount, words) ?? ''}
            </Chip>
          )}
          {one.nearMemo && <Chip tone="plain" icon="search">{t('money.why.memo')}</Chip>}
          {one.phoneInText && <Chip tone="plain" icon="phone">{t('money.why.phone')}</Chip>}
          {one.isLate && <Chip tone="wait" icon="clock">{t('money.why.late')}</Chip>}
        </span>
      </span>
    </label>
  );
}

/** Why a sum is no payment of an order. */
export function AsideDialog({ event, onClose }: { event: BankEvent; onClose: () => void }) {
  const words = useWords();
  const { t, dong } = words;
  const id = useId();
  const [note, setNote] = useState('');
  const [isPressed, setPressed] = useState(false);
  const isShort = [...note.trim()].length < 3;
  const aside = useMoneyAct(async (said: string) => (await ask(SetBankEventAsideDocument, { id: event.id, note: said })).setBankEventAside, 'BankEvent', 'money.asideDone', onClose);
  const problems: readonly FieldProblem[] = aside.data?.__typename === 'InvalidInput' ? aside.data.fields : [];
  return (
    <Modal open onClose={onClose} title={t('money.asideTitle', { amount: dong(event.amount) })} description={t('money.asideHelp')}>
      {aside.error && <FailureNote error={aside.error} />}
      <form
        className="form form--plain"
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          setPressed(true);
          if (!isShort) aside.mutate(note);
        }}
      >
        <TextArea
          id={`${id}note`}
          label={t('money.note')}
          help={t('money.noteHelp')}
          rows={3}
          maxLength={300}
          value={note}
          error={isPressed && isShort ? t('problem.too_short', { limit: 3 }) : problemOf(problems, 'note', words)}
          onChange={(changed) => setNote(changed.target.value)}
        />
        <FormActs kind="primary" label={t('money.aside')} busy={aside.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}

/** Takes back that a sum was set aside. */
export function ReopenButton({ event }: { event: BankEvent }) {
  const { t } = useWords();
  const reopen = useMoneyAct(async () => (await ask(ReopenBankEventDocument, { id: event.id })).reopenBankEvent, 'BankEvent', 'money.reopened');
  return (
    <Button type="button" busy={reopen.isPending} onClick={() => reopen.mutate(undefined)}>
      {t('money.reopen')}
    </Button>
  );
}
