import { useId, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { AdjustStockDocument, type AdjustmentReason } from '@chophien/api-contract/office';
import { SelectField, TextArea, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { readUnits } from '../listings/listing-form.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { fieldWords } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import type { VariantStock } from './listing-stock.js';
import { useStockSaved } from './use-stock-saved.js';

type Given = { units: string; reason: AdjustmentReason; note: string };

const reasons: Record<'in' | 'out', readonly AdjustmentReason[]> = { in: ['RECEIVED', 'RETURNED', 'CORRECTION'], out: ['SPOILED', 'GIVEN', 'CORRECTION'] };

interface AdjustDialogProps {
  readonly listingId: string;
  readonly variant: VariantStock;
  readonly way: 'in' | 'out';
  readonly onClose: () => void;
}

/** Units that come in or go out, and why. A form that is sent again after a broken line counts once. */
export function AdjustDialog({ listingId, variant, way, onClose }: AdjustDialogProps) {
  const words = useWords();
  const { t, count } = words;
  const id = useId();
  const [requestKey] = useState(() => crypto.randomUUID());
  const { register, handleSubmit, watch, formState } = useForm<Given>({ defaultValues: { units: '', reason: reasons[way][0], note: '' } });
  const saved = useStockSaved(listingId, onClose);
  const save = useMutation({
    mutationFn: async ({ units, reason, note }: Given) =>
      (await ask(AdjustStockDocument, { variantId: variant.variantId, by: (readUnits(units) ?? 0) * (way === 'in' ? 1 : -1), reason, note, requestKey })).adjustStock,
    onSuccess: (answer) => saved(answer, t('stock.adjusted')),
  });
  const problems = save.data?.__typename === 'InvalidInput' ? save.data.fields : [];
  const problemAt = (field: string) => {
    const found = problems.find((problem) => problem.field === field);
    return found && (found.reason === 'below_reserved' ? t('stock.belowReserved', { reserved: count(found.limit ?? 0) }) : fieldWords(found, words));
  };
  const units = readUnits(watch('units'));
  const after = units === null ? null : variant.onHand + (way === 'in' ? units : -units);
  return (
    <Modal open onClose={onClose} title={t(way === 'in' ? 'stock.inTitle' : 'stock.outTitle')}>
      <form className="form form--plain" onSubmit={(event) => void handleSubmit((given) => save.mutate(given))(event)} noValidate>
        {save.error && <FailureNote error={save.error} />}
        <TextField
          id={`${id}units`}
          label={t(way === 'in' ? 'stock.unitsIn' : 'stock.unitsOut')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={9}
          className="is-num"
          help={after !== null && after >= 0 ? t('stock.after', { now: count(variant.onHand), after: count(after) }) : undefined}
          error={formState.errors.units?.message ?? problemAt('by')}
          {...register('units', { validate: (text) => (readUnits(text) ?? 0) > 0 || t('stock.unitsWrong') })}
        />
        <SelectField id={`${id}reason`} label={t('stock.reason')} {...register('reason')}>
          {reasons[way].map((reason) => (
            <option key={reason} value={reason}>
              {t(`stock.kind.${reason}`)}
            </option>
          ))}
        </SelectField>
        <TextArea
          id={`${id}note`}
          label={t('stock.note')}
          optional={watch('reason') === 'CORRECTION' ? undefined : t('optional')}
          rows={2}
          maxLength={300}
          error={formState.errors.note?.message ?? problemAt('note')}
          {...register('note', { validate: (note, given) => given.reason !== 'CORRECTION' || note.trim() !== '' || t('stock.noteMissing') })}
        />
        <FormActs kind="primary" label={t('stock.save')} busy={save.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
