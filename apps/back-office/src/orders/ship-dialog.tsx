import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { BoothOrderWholeFragment } from '@chophien/api-contract/office';
import { Choice, FieldError, TextField } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { ParcelUnits, readUnits } from './parcel-units.js';
import { useOrderMove } from './use-order-move.js';

const limits = { carrierName: 60, trackingNumber: 60, trackingNote: 300 } as const;
type Fields = Record<keyof typeof limits, string> & { units: Record<string, string> };

/** Hands a parcel over, or puts it ready at the point: all that is left, or some of it. The buyer reads who carries it and under which number. */
export function ShipDialog({ order, open, onClose }: { order: BoothOrderWholeFragment; open: boolean; onClose: () => void }) {
  const words = useWords();
  const { t, dong } = words;
  const id = useId();
  const move = useOrderMove();
  const left = order.lines.filter((line) => line.left > 0);
  const [isPart, setPart] = useState(false);
  const { register, handleSubmit } = useForm<Fields>({
    defaultValues: { carrierName: '', trackingNumber: '', trackingNote: '', units: Object.fromEntries(left.map((line) => [line.id, String(line.left)])) },
  });
  const isFetched = order.deliveryMethod === 'PICKUP';
  const refused = move.data && !move.data.done && move.data.why === 'invalid' ? move.data.fields : [];
  const ship = handleSubmit(({ units, ...texts }) =>
    move.mutate(
      {
        kind: isFetched ? 'ready' : 'ship',
        id: order.id,
        version: order.version,
        lines: isPart ? readUnits(units) : null,
        carrierName: texts.carrierName.trim() || null,
        trackingNumber: texts.trackingNumber.trim() || null,
        trackingNote: texts.trackingNote.trim() || null,
      },
      { onSuccess: (answer) => (answer.done || answer.why !== 'invalid') && onClose() },
    ),
  );
  const told = order.paymentMethod !== 'CASH_ON_DELIVERY' ? 'ship.toldPaid' : isFetched ? 'ship.toldFetched' : 'ship.told';
  return (
    <Modal open={open} onClose={onClose} title={t(isFetched ? 'ship.titleFetched' : 'ship.title', { number: order.number })} description={t(told, { total: dong(order.total) })}>
      <form className="form form--plain" onSubmit={(event) => void ship(event)} noValidate>
        {!isFetched && (
          <>
            <TextField
              id={`${id}carrier`}
              label={t('ship.carrier')}
              optional={t('optional')}
              help={t('ship.carrierHelp')}
              maxLength={limits.carrierName}
              autoComplete="off"
              error={problemOf(refused, 'carrierName', words)}
              {...register('carrierName')}
            />
            <TextField
              id={`${id}number`}
              label={t('ship.number')}
              optional={t('optional')}
              maxLength={limits.trackingNumber}
              autoComplete="off"
              autoCapitalize="characters"
              error={problemOf(refused, 'trackingNumber', words)}
              {...register('trackingNumber')}
            />
          </>
        )}
        <TextField
          id={`${id}note`}
          label={t('ship.note')}
          optional={t('optional')}
          help={t('ship.noteHelp')}
          maxLength={limits.trackingNote}
          autoComplete="off"
          error={problemOf(refused, 'trackingNote', words)}
          {...register('trackingNote')}
        />
        {(left.length > 1 || (left[0]?.left ?? 0) > 1) && (
          <Choice checked={isPart} onChange={() => setPart(!isPart)}>
            {t('ship.part')}
          </Choice>
        )}
        {isPart && <ParcelUnits legend={t('ship.partHelp')} lines={left.map((line) => ({ ...line, orderLineId: line.id, most: line.left }))} register={(lineId) => register(`units.${lineId}`)} />}
        {isPart && problemOf(refused, 'lines', words) && <FieldError>{problemOf(refused, 'lines', words)}</FieldError>}
        {move.error && <FailureNote error={move.error} />}
        <FormActs kind="primary" label={t(isFetched ? 'order.ready' : 'order.ship')} busy={move.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
