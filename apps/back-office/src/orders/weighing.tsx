import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { BoothOrderWholeFragment } from '@chophien/api-contract/office';
import { gramsTaken, multiplyMoney } from '@chophien/money';
import { Button, Choice, FieldError, Note, TextField } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { useOrderMove } from './use-order-move.js';
import { weighedSums } from './weighed-sums.js';

/** What goods sold by weight weigh, and what the shopper said to a higher price. */
export function Weighing({ order }: { order: BoothOrderWholeFragment }) {
  const { t, dong, count, pick } = useWords();
  const move = useOrderMove();
  const [isOpen, setOpen] = useState(false);
  const lines = order.lines.filter((line) => line.netGrams !== null);
  if (lines.length === 0) return null;
  const mayWeigh = order.allowedMoves.includes('weigh');
  const isAsked = order.weightAsk !== null && order.weightAsk.agrees === null;
  const answer = (kind: 'agree_more' | 'refuse_more') => !move.isPending && move.mutate({ kind, id: order.id, version: order.version });
  return (
    <section className="sheet" aria-labelledby="weighing">
      <div className="sheet__body stack">
        <h2 id="weighing" className="h3">
          {t('weigh.title')}
        </h2>
        <ul className="stack">
          {lines.map((line) => (
            <li key={line.id} className="small">
              {pick(line.nameVi, line.nameEn)}: {t(line.weighedGrams === null ? 'weigh.ordered' : 'weigh.weighed', { ordered: count((line.netGrams ?? 0) * line.quantity), weighed: count(line.weighedGrams ?? 0) })}
            </li>
          ))}
        </ul>
        {order.weightAsk !== null && (
          <Note tone={isAsked ? 'wait' : order.weightAsk.agrees === true ? 'done' : 'fault'}>
            {t(isAsked ? 'weigh.asked' : order.weightAsk.agrees === true ? 'weigh.agreed' : 'weigh.refused', { extra: dong(order.weightAsk.extra) })}
          </Note>
        )}
        {isAsked && mayWeigh && (
          <div className="parcel__acts no-print">
            <Button type="button" aria-disabled={move.isPending} onClick={() => answer('agree_more')}>
              {t('weigh.saidYes')}
            </Button>
            <Button type="button" aria-disabled={move.isPending} onClick={() => answer('refuse_more')}>
              {t('weigh.saidNo')}
            </Button>
          </div>
        )}
        {mayWeigh && (
          <div className="no-print">
            <Button type="button" onClick={() => setOpen(true)}>
              {t(lines.some((line) => line.weighedGrams !== null) ? 'weigh.again' : 'weigh.act')}
            </Button>
          </div>
        )}
        {move.error && <FailureNote error={move.error} />}
      </div>
      {isOpen && <WeighDialog order={order} onClose={() => setOpen(false)} />}
    </section>
  );
}

type Fields = { grams: Record<string, string>; askMore: boolean };

function WeighDialog({ order, onClose }: { order: BoothOrderWholeFragment; onClose: () => void }) {
  const words = useWords();
  const { t, dong, count, pick } = words;
  const id = useId();
  const move = useOrderMove();
  const lines = order.lines.filter((line) => line.netGrams !== null);
  // weighed again without asking, what was asked is withdrawn
  const isAsked = order.weightAsk?.agrees === null;
  const { register, handleSubmit, watch } = useForm<Fields>({ defaultValues: { grams: Object.fromEntries(lines.map((line) => [line.id, line.weighedGrams === null ? '' : String(line.weighedGrams)])), askMore: isAsked } });
  const sums = weighedSums(order.lines, watch('grams'));
  const refused = move.data && !move.data.done && move.data.why === 'invalid' ? move.data.fields : [];
  const mayAsk = order.paymentMethod === 'CASH_ON_DELIVERY' && (order.weightAsk === null || order.weightAsk.agrees === null);
  const send = handleSubmit(({ grams, askMore }) =>
    move.mutate(
      { kind: 'weigh', id: order.id, version: order.version, lines: lines.map((line) => ({ orderLineId: line.id, grams: Number(grams[line.id]?.trim() || 0) || 0 })), askMore: mayAsk && askMore && sums.extra > 0n },
      { onSuccess: (answer) => (answer.done || answer.why !== 'invalid') && onClose() },
    ),
  );
  const whole = ['lines', 'askMore'].map((name) => problemOf(refused, name, words)).find(Boolean);
  return (
    <Modal open onClose={onClose} title={t('weigh.title')} description={t('weigh.help')}>
      <form className="form form--plain" onSubmit={(event) => void send(event)} noValidate>
        {lines.map((line) => {
          const taken = gramsTaken({ netGrams: line.netGrams ?? 0, quantity: line.quantity });
          const problem = refused.find(({ field }) => field === `lines.${line.id}`);
          return (
            <TextField
              key={line.id}
              id={`${id}${line.id}`}
              label={t('weigh.grams', { name: pick(line.nameVi, line.nameEn) })}
              help={t('weigh.gramsHelp', { ordered: count((line.netGrams ?? 0) * line.quantity), price: dong(multiplyMoney(BigInt(line.unitPrice), line.quantity).toString()) })}
              inputMode="numeric"
              maxLength={7}
              autoComplete="off"
              error={problem && t('weigh.outOfRange', { least: count(taken.least), most: count(taken.most) })}
              {...register(`grams.${line.id}`)}
            />
          );
        })}
        <div aria-live="polite">
          {sums.less > 0n && <Note tone="done">{t('weigh.less', { less: dong(sums.less.toString()) })}</Note>}
          {sums.extra > 0n && <Note tone="wait">{t(mayAsk ? 'weigh.more' : 'weigh.moreStays', { extra: dong(sums.extra.toString()) })}</Note>}
        </div>
        {sums.extra > 0n && mayAsk && <Choice {...register('askMore')}>{t('weigh.askMore', { extra: dong(sums.extra.toString()) })}</Choice>}
        {whole && <FieldError>{whole}</FieldError>}
        {move.error && <FailureNote error={move.error} />}
        <FormActs kind="primary" label={t('weigh.save')} busy={move.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
