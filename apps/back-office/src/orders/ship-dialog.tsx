import { useId } from 'react';
import { useForm } from 'react-hook-form';
import type { BoothOrderWholeFragment } from '@chophien/api-contract/office';
import { TextField } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { useOrderMove } from './use-order-move.js';

const noteLimit = 300;

/** Handed over for delivery; the note tells the shopper who carries it and under which code. */
export function ShipDialog({ order, open, onClose }: { order: BoothOrderWholeFragment; open: boolean; onClose: () => void }) {
  const words = useWords();
  const { t, dong } = words;
  const id = useId();
  const move = useOrderMove();
  const { register, handleSubmit } = useForm({ defaultValues: { trackingNote: '' } });
  const refused = move.data && !move.data.done && move.data.why === 'invalid' ? move.data.fields : [];
  const ship = handleSubmit(({ trackingNote }) =>
    move.mutate(
      { kind: 'ship', id: order.id, version: order.version, trackingNote: trackingNote.trim() === '' ? null : trackingNote.trim() },
      { onSuccess: (answer) => (answer.done || answer.why !== 'invalid') && onClose() },
    ),
  );
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={t('ship.title', { number: order.number })}
      description={t('ship.told', { total: dong(order.total) })}
    >
      <form className="form form--plain" onSubmit={(event) => void ship(event)} noValidate>
        <TextField
          id={`${id}note`}
          label={t('ship.note')}
          optional={t('optional')}
          help={t('ship.noteHelp')}
          maxLength={noteLimit}
          autoComplete="off"
          error={problemOf(refused, 'trackingNote', words)}
          {...register('trackingNote')}
        />
        {move.error && <FailureNote error={move.error} />}
        <FormActs kind="primary" label={t('order.ship')} busy={move.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
