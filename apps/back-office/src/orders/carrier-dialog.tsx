import { useId, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { AskCarrierFeeDocument, type BoothOrderWholeFragment, type CarrierParcelInput } from '@chophien/api-contract/office';
import { Button, Choice, FieldError, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { carrierNoWords, type CarrierNo } from './carrier-words.js';
import { ParcelUnits, readUnits } from './parcel-units.js';
import { useOrderMove } from './use-order-move.js';

const sizes = ['lengthCm', 'widthCm', 'heightCm'] as const;
type Fields = Record<'weightGrams' | (typeof sizes)[number] | 'note', string> & { collectsCash: boolean; units: Record<string, string> };

/** What is no number is left to the api to refuse, field by field. */
const numberOf = (typed: string): number => (/^\d+$/.test(typed.trim()) ? Number(typed.trim()) : 0);

/** Asks the booth's carrier to come for a parcel: its weight and size, what it collects at the door, and what the carrier takes for it. */
export function CarrierDialog({ order, onClose }: { order: BoothOrderWholeFragment; onClose: () => void }) {
  const words = useWords();
  const { t, dong } = words;
  const id = useId();
  const move = useOrderMove();
  const left = order.lines.filter((line) => line.left > 0);
  const [isPart, setPart] = useState(false);
  const collects = order.cashToCollect !== '0';
  const { register, handleSubmit } = useForm<Fields>({
    defaultValues: { weightGrams: String(order.weightGrams), lengthCm: '', widthCm: '', heightCm: '', note: '', collectsCash: collects, units: Object.fromEntries(left.map((line) => [line.id, String(line.left)])) },
  });
  const parcelOf = ({ units, note, collectsCash, ...typed }: Fields): CarrierParcelInput => ({
    lines: isPart ? readUnits(units) : null,
    weightGrams: numberOf(typed.weightGrams),
    lengthCm: numberOf(typed.lengthCm),
    widthCm: numberOf(typed.widthCm),
    heightCm: numberOf(typed.heightCm),
    collectsCash: collects && collectsCash,
    note: note.trim() || null,
  });
  const fee = useMutation({ mutationFn: async (parcel: CarrierParcelInput) => (await ask(AskCarrierFeeDocument, { id: order.id, parcel })).askCarrierFee });
  const seeFee = handleSubmit((typed) => {
    move.reset();
    fee.mutate(parcelOf(typed));
  });
  const send = handleSubmit((typed) => {
    fee.reset();
    move.mutate(
      { kind: 'carrier', id: order.id, version: order.version, parcel: parcelOf(typed) },
      { onSuccess: (answer) => (answer.done || !['invalid', 'carrier'].includes(answer.why)) && onClose() },
    );
  });
  const refused = move.data && !move.data.done && move.data.why === 'invalid' ? move.data.fields : fee.data?.__typename === 'InvalidInput' ? fee.data.fields : [];
  const no: CarrierNo | undefined =
    move.data && !move.data.done && move.data.why === 'carrier' ? move.data.no
    : fee.data?.__typename === 'CarrierRefused' ? fee.data
    : fee.data?.__typename === 'CarrierUnavailable' ? { reason: 'UNAVAILABLE', said: '' }
    : undefined;
  const field = (name: Exclude<keyof Fields, 'units' | 'collectsCash'>) => ({ id: `${id}${name}`, error: problemOf(refused, name, words), autoComplete: 'off', ...register(name) });
  const whole = ['parcel', 'collectsCash', ...(isPart ? ['lines'] : [])].map((name) => problemOf(refused, name, words)).find(Boolean);
  return (
    <Modal open onClose={onClose} title={t('carrier.title', { number: order.number })} description={t('carrier.help')}>
      <form className="form form--plain" onSubmit={(event) => void send(event)} noValidate>
        <TextField label={t('carrier.weight')} help={t('carrier.weightHelp')} inputMode="numeric" maxLength={6} {...field('weightGrams')} />
        <div className="form-grid">
          {sizes.map((name) => (
            <TextField key={name} label={t(`carrier.${name}`)} inputMode="numeric" maxLength={3} {...field(name)} />
          ))}
        </div>
        {collects ? <Choice {...register('collectsCash')}>{t('carrier.collects', { amount: dong(order.cashToCollect) })}</Choice> : <p className="small">{t('carrier.collectsNothing')}</p>}
        <TextField label={t('carrier.note')} optional={t('optional')} help={t('carrier.noteHelp')} maxLength={300} {...field('note')} />
        {(left.length > 1 || (left[0]?.left ?? 0) > 1) && (
          <Choice checked={isPart} onChange={() => setPart(!isPart)}>
            {t('ship.part')}
          </Choice>
        )}
        {isPart && <ParcelUnits legend={t('ship.partHelp')} lines={left.map((line) => ({ ...line, orderLineId: line.id, most: line.left }))} register={(lineId) => register(`units.${lineId}`)} />}
        {whole && <FieldError>{whole}</FieldError>}
        <div aria-live="polite">
          {no && (
            <Note tone="fault" icon="warning">
              {carrierNoWords(no, words)}
            </Note>
          )}
          {fee.data?.__typename === 'CarrierFee' && (
            <Note tone="done" icon="truck">
              {t('carrier.fee', { fee: dong(fee.data.fee) })}
            </Note>
          )}
          {(fee.data?.__typename === 'MoveNotAllowed' || fee.data?.__typename === 'NotFound') && <Note tone="fault">{t('notMoved.not_allowed')}</Note>}
        </div>
        {(move.error ?? fee.error) && <FailureNote error={(move.error ?? fee.error)!} />}
        <Button type="button" aria-disabled={fee.isPending} aria-busy={fee.isPending} onClick={() => !fee.isPending && void seeFee()}>
          {t('carrier.seeFee')}
        </Button>
        <FormActs kind="primary" label={t('carrier.order')} busy={move.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
