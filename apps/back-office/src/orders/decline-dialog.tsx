import { useId } from 'react';
import { useForm } from 'react-hook-form';
import type { BoothOrderWholeFragment, DeclineReason } from '@chophien/api-contract/office';
import { FieldError, TextArea } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { useOrderMove } from './use-order-move.js';

export const declineReasons = [
  'OUT_OF_STOCK',
  'CANNOT_DELIVER',
  'BUYER_UNREACHABLE',
  'SUSPECTED_FALSE',
  'OTHER',
] as const satisfies readonly DeclineReason[];
export const declineNoteLimit = 300;

/** Why the booth will not send it. The shopper reads the reason and the note; the goods go back on sale. */
export function DeclineDialog({ order, open, onClose }: { order: BoothOrderWholeFragment; open: boolean; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const move = useOrderMove();
  const { register, handleSubmit, watch, formState } = useForm<{ reason: DeclineReason | ''; note: string }>({
    defaultValues: { reason: '', note: '' },
  });
  const reason = watch('reason');
  const refused = move.data && !move.data.done && move.data.why === 'invalid' ? move.data.fields : [];
  const decline = handleSubmit(({ reason: chosen, note }) => {
    if (chosen === '') return;
    move.mutate(
      { kind: 'decline', id: order.id, version: order.version, reason: chosen, note: note.trim() === '' ? null : note.trim() },
      { onSuccess: (answer) => (answer.done || answer.why !== 'invalid') && onClose() },
    );
  });
  return (
    <Modal open={open} onClose={onClose} title={t('decline.title', { number: order.number })} description={t('decline.told')}>
      <form className="form form--plain" onSubmit={(event) => void decline(event)} noValidate>
        <fieldset>
          <legend className="field__label">{t('decline.reason')}</legend>
          <div className="options">
            {declineReasons.map((one) => (
              <label key={one} className="option">
                <input type="radio" value={one} {...register('reason', { required: true })} />
                <span>
                  <b>{t(`reason.${one}`)}</b>
                  <span className="small soft">{t(`reason.${one}.means`)}</span>
                </span>
              </label>
            ))}
          </div>
          {formState.errors.reason && <FieldError>{t('decline.chooseOne')}</FieldError>}
        </fieldset>
        <TextArea
          id={`${id}note`}
          label={t('decline.note')}
          optional={reason === 'OTHER' ? undefined : t('optional')}
          help={t('decline.noteHelp')}
          maxLength={declineNoteLimit}
          rows={3}
          error={(formState.errors.note && t('decline.noteMissing')) || problemOf(refused, 'note', words)}
          {...register('note', { validate: (note, { reason: chosen }) => chosen !== 'OTHER' || note.trim() !== '' })}
        />
        {move.error && <FailureNote error={move.error} />}
        <FormActs kind="danger" label={t(order.state === 'PARTLY_SHIPPED' ? 'order.declineRest' : 'order.decline')} busy={move.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
