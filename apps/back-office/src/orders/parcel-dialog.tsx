import { useId } from 'react';
import { useForm } from 'react-hook-form';
import type { BoothOrderWholeFragment, FailReason, ShipmentAct } from '@chophien/api-contract/office';
import { Choice, FieldError, TextArea } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { ParcelUnits, readUnits } from './parcel-units.js';
import type { Parcel } from './parcels.js';
import { useOrderMove } from './use-order-move.js';

const reasons = ['NO_ANSWER', 'REFUSED', 'WRONG_ADDRESS', 'ANOTHER_DAY', 'UNDER_AGE', 'OTHER'] as const satisfies readonly FailReason[];
const noteLimit = 300;

/** Asks what has to be known of a failed attempt, of goods that came back, or of a parcel that nobody has. */
export function ParcelDialog({ order, parcel, act, onClose }: { order: BoothOrderWholeFragment; parcel: Parcel; act: ShipmentAct; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const move = useOrderMove();
  const { register, handleSubmit, formState } = useForm<{ reason: FailReason | ''; note: string; units: Record<string, string>; ageChecked: boolean }>({
    defaultValues: { reason: '', note: '', ageChecked: false, units: Object.fromEntries(parcel.lines.map((line) => [line.orderLineId, String(line.quantity)])) },
  });
  const refused = move.data && !move.data.done && move.data.why === 'invalid' ? move.data.fields : [];
  const send = handleSubmit(({ reason, note, units, ageChecked }) =>
    move.mutate(
      {
        kind: 'parcel',
        id: order.id,
        shipmentId: parcel.id,
        version: parcel.version,
        act,
        reason: reason === '' ? null : reason,
        note: note.trim() || null,
        restock: act === 'TAKE_BACK' ? readUnits(units) : null,
        ageChecked,
      },
      { onSuccess: (answer) => (answer.done || answer.why !== 'invalid') && onClose() },
    ),
  );
  const way = order.deliveryMethod === 'PICKUP' ? 'fetched' : 'sent';
  return (
    <Modal open onClose={onClose} title={t(`parcel.${way}.act.${act}`)} description={t(`parcel.ask.${act}`)}>
      <form className="form form--plain" onSubmit={(event) => void send(event)} noValidate>
        {act === 'FAIL' && (
          <fieldset>
            <legend className="field__label">{t('decline.reason')}</legend>
            <div className="options">
              {reasons.filter((one) => one !== 'UNDER_AGE' || order.ageLimit !== null).map((one) => (
                <label key={one} className="option">
                  <input type="radio" value={one} {...register('reason', { required: true })} />
                  <b>{t(`failReason.${one}`)}</b>
                </label>
              ))}
            </div>
            {formState.errors.reason && <FieldError>{t('decline.chooseOne')}</FieldError>}
          </fieldset>
        )}
        {act === 'DELIVER' && (
          <Choice error={problemOf(refused, 'ageChecked', words) && t('age.notSeen')} {...register('ageChecked')}>
            {t('age.seen', { age: order.ageLimit ?? 0 })}
          </Choice>
        )}
        {act === 'TAKE_BACK' && <ParcelUnits legend={t('parcel.restock')} lines={parcel.lines.map((line) => ({ ...line, most: line.quantity }))} register={(lineId) => register(`units.${lineId}`)} />}
        {problemOf(refused, 'restock', words) && <FieldError>{problemOf(refused, 'restock', words)}</FieldError>}
        <TextArea id={`${id}note`} label={t('parcel.note')} optional={t('optional')} help={t('parcel.noteHelp')} maxLength={noteLimit} rows={2} error={problemOf(refused, 'note', words)} {...register('note')} />
        {move.error && <FailureNote error={move.error} />}
        <FormActs kind={act === 'LOSE' ? 'danger' : 'primary'} label={t(`parcel.${way}.act.${act}`)} busy={move.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
