import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { CollectCashDocument, MatchRemittanceDocument, OpenCashDocument, RemittancesDocument, SetRemittanceAsideDocument, type OpenCashQuery } from '@chophien/api-contract/office';
import { Button, Chip, EmptyState, Icon, SelectField, TextArea } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { cameWords, differenceWords, reasonWords, useMoneyAct, type Remittance } from './use-money.js';

type Cash = OpenCashQuery['openCash'][number];

/** Cash on delivery: lines of carriers' lists that match nothing, then what is still out. */
export function OpenCash() {
  const { t, dong, count } = useWords();
  const boothId = usePlace().boothId ?? '';
  const [asked, setAsked] = useState<Remittance | null>(null);
  const queue = useQuery({ queryKey: ['remittances', boothId], queryFn: async () => (await ask(RemittancesDocument, { boothId, state: 'QUEUED', first: 100 })).remittances.nodes });
  const open = useQuery({ queryKey: ['openCash', boothId], queryFn: async () => (await ask(OpenCashDocument, { boothId })).openCash });
  const sum = (open.data ?? []).reduce((total, { amount }) => total + BigInt(amount), 0n);
  return (
    <div className="stack money-cash">
      {queue.error && <FailureNote error={queue.error} retry={() => void queue.refetch()} />}
      {(queue.data?.length ?? 0) > 0 && <h2 className="h3">{t('money.cashQueue')}</h2>}
      <ul className="rows sheet" hidden={!queue.data?.length}>
        {queue.data?.map((line) => (
          <RemittanceRow key={line.id} line={line} onDecide={() => setAsked(line)} />
        ))}
      </ul>
      {open.error && <FailureNote error={open.error} retry={() => void open.refetch()} />}
      {open.isPending && <Waiting />}
      {open.data?.length === 0 && (
        <EmptyState title={t('money.noCash')}>
          <p>{t('money.noCashHelp')}</p>
        </EmptyState>
      )}
      {(open.data?.length ?? 0) > 0 && <h2 className="h3">{t('money.cashOpen', { parts: count(open.data?.length ?? 0), amount: dong(sum.toString()) })}</h2>}
      <ul className="rows sheet" hidden={!open.data?.length}>
        {open.data?.map((cash) => (
          <CashRow key={cash.paymentId} cash={cash} />
        ))}
      </ul>
      {asked && <RemittanceDialog line={asked} open={open.data ?? []} onClose={() => setAsked(null)} />}
    </div>
  );
}

function RemittanceRow({ line, onDecide }: { line: Remittance; onDecide: () => void }) {
  const words = useWords();
  const { t, dong } = words;
  const difference = differenceWords(line.amount, line.expected, words);
  return (
    <li className="row money-row">
      <Icon name="warning" size={24} />
      <span className="row__words">
        <b>
          {dong(line.amount)} · {reasonWords(line.reason, words)}
          {difference !== null && ` · ${difference}`}
        </b>
        <span>
          {line.carrier} · {line.order}
        </span>
        <span className="hint">{cameWords(line.happenedAt, words)}</span>
      </span>
      {line.mayDecide && (
        <Button type="button" onClick={onDecide}>
          {t('money.decide')}
        </Button>
      )}
    </li>
  );
}

function CashRow({ cash }: { cash: Cash }) {
  const { t, dong, when } = useWords();
  const { base } = usePlace();
  const collect = useMoneyAct(async () => (await ask(CollectCashDocument, { paymentId: cash.paymentId })).collectCash, 'CashCollected', 'money.collected');
  return (
    <li className="row money-row">
      <span className="row__words">
        <b>
          <Link to={`${base}/orders/${cash.boothOrderId}`}>{t('money.order', { number: cash.number })}</Link> · <span className="num">{dong(cash.amount)}</span>
        </b>
        <span className="small soft">
          {cash.buyerName} · {t('money.sentAt', { at: when(cash.shippedAt) })}
        </span>
      </span>
      {cash.isCollected ? (
        <Chip tone="move" icon="check">
          {t('money.isCollected')}
        </Chip>
      ) : (
        cash.mayCollect && (
          <Button type="button" busy={collect.isPending} onClick={() => collect.mutate(undefined)}>
            {t('money.collect')}
          </Button>
        )
      )}
    </li>
  );
}

/** For which order a line is, or why it is set aside. */
function RemittanceDialog({ line, open, onClose }: { line: Remittance; open: readonly Cash[]; onClose: () => void }) {
  const { t, dong } = useWords();
  const [paymentId, setPaymentId] = useState('');
  const [note, setNote] = useState('');
  const [isPressed, setPressed] = useState(false);
  const fitting = open.filter(({ amount }) => amount === line.amount);
  const match = useMoneyAct(async (id: string) => (await ask(MatchRemittanceDocument, { id: line.id, paymentId: id })).matchRemittance, 'Remittance', 'money.matched', onClose);
  const aside = useMoneyAct(async (said: string) => (await ask(SetRemittanceAsideDocument, { id: line.id, note: said })).setRemittanceAside, 'Remittance', 'money.asideDone', onClose);
  const isShort = [...note.trim()].length < 3;
  return (
    <Modal open onClose={onClose} title={t('money.decideTitle', { amount: dong(line.amount) })} description={t('money.decideHelp')}>
      {(match.error ?? aside.error) !== null && <FailureNote error={match.error ?? aside.error} />}
      <form
        className="form form--plain"
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          setPressed(true);
          if (paymentId !== '') match.mutate(paymentId);
          else if (!isShort) aside.mutate(note);
        }}
      >
        {fitting.length > 0 && (
          <SelectField id="remittance-order" label={t('money.forOrder')} value={paymentId} onChange={(event) => setPaymentId(event.target.value)}>
            <option value="">{t('money.forNone')}</option>
            {fitting.map((cash) => (
              <option key={cash.paymentId} value={cash.paymentId}>
                {`${cash.number} · ${cash.buyerName} · ${dong(cash.amount)}`}
              </option>
            ))}
          </SelectField>
        )}
        {paymentId === '' && (
          <TextArea
            id="remittance-note"
            label={t('money.note')}
            help={t('money.noteHelp')}
            rows={3}
            maxLength={300}
            value={note}
            error={isPressed && isShort ? t('problem.too_short', { limit: 3 }) : undefined}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
        <FormActs kind="primary" label={t(paymentId === '' ? 'money.aside' : 'money.matchButton')} busy={match.isPending || aside.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
